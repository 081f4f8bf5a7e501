#include "report/report.h"

#include "pdf_pages.h"
#include "summary.h"

namespace rustworthy::report {

QByteArray pdfSummary(const Material& material, const SummaryOptions& options)
{
    const presentation::ResultView result = presentedFor(material, options);
    return pdfPages({.title = summaryTitle(result.whatIf),
                     .topTrailing = options.documentName,
                     .foot = colophon(material, options)},
                    material.context.locale, options, [&](Flow& flow) {
                        addSummary(flow, {.result = result,
                                          .reference = material.reference,
                                          .includePay = options.includePay,
                                          .shareString = options.shareString});
                    });
}

} // namespace rustworthy::report
