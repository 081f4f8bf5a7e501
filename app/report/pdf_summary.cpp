#include "report/report.h"

#include "pdf_pages.h"
#include "summary.h"

namespace rustworthy::report {

namespace {

PageTexts pageTexts(const presentation::ResultView& result, const Material& material,
                    const SummaryOptions& options)
{
    return {.title = summaryTitle(result.whatIf),
            .topTrailing = options.documentName,
            .foot = colophon(material, options)};
}

} // namespace

QByteArray pdfSummary(const Material& material, const SummaryOptions& options)
{
    const presentation::ResultView result = presentedFor(material, options);
    return pdfPages(pageTexts(result, material, options), material.context.locale, options,
                    [&](Flow& flow) { addSummary(flow, summaryOf(result, material, options)); });
}

SummaryPages summaryPages(const Material& material, const SummaryOptions& options)
{
    const presentation::ResultView result = presentedFor(material, options);
    return shownPages(pageTexts(result, material, options), material.context.locale, options,
                      [&](Flow& flow) { addSummary(flow, summaryOf(result, material, options)); });
}

Printed printSummary(const Material& material, const SummaryOptions& options, QPagedPaintDevice& device)
{
    const presentation::ResultView result = presentedFor(material, options);
    return drawPages(pageTexts(result, material, options), material.context.locale, device,
                     [&](Flow& flow) { addSummary(flow, summaryOf(result, material, options)); });
}

} // namespace rustworthy::report
