#include "report/report.h"

#include "html_flow.h"
#include "markdown_flow.h"
#include "page_flow.h"
#include "summary.h"

namespace rustworthy::report {

namespace {

constexpr qreal chartPoints = 9.0;

} // namespace

QByteArray htmlSummary(const Material& material, const SummaryOptions& options)
{
    const presentation::ResultView result = presentedFor(material, options);
    HtmlFlow flow(paperFont(chartPoints));
    addSummary(flow, summaryOf(result, material, options));
    return flow.page({.language = material.context.locale.bcp47Name(),
                      .direction = material.context.locale.textDirection(),
                      .title = fileTitle(summaryTitle(result.whatIf), options.documentName),
                      .footer = colophon(material, options)});
}

QByteArray markdownSummary(const Material& material, const SummaryOptions& options)
{
    const presentation::ResultView result = presentedFor(material, options);
    MarkdownFlow flow;
    addSummary(flow, summaryOf(result, material, options));
    flow.addText(colophon(material, options), Style::Small);
    return flow.text();
}

} // namespace rustworthy::report
