// A PDF in memory, page by page, with what stands above and below each of them.
#pragma once

#include "page_flow.h"

#include "report/report.h"

#include <QtCore/QByteArray>
#include <QtCore/QLocale>
#include <QtCore/QMarginsF>
#include <QtCore/QString>

#include <functional>

namespace rustworthy::report {

struct PageTexts
{
    QString title;       ///< of the document as well
    QString topTrailing; ///< cut to one line
    QString foot;
};

/// What stands above and below the contents stands within them.
[[nodiscard]] QMarginsF pageMargins(); ///< millimetres

/// Those pages that the ranges of the device name.
[[nodiscard]] Printed drawPages(const PageTexts& texts, const QLocale& locale, QPagedPaintDevice& device,
                                const std::function<void(Flow&)>& addContents);

/// Laid out as those of the PDF.
[[nodiscard]] SummaryPages shownPages(const PageTexts& texts, const QLocale& locale,
                                      const SummaryOptions& options,
                                      const std::function<void(Flow&)>& addContents);

[[nodiscard]] QByteArray pdfPages(const PageTexts& texts, const QLocale& locale,
                                  const SummaryOptions& options,
                                  const std::function<void(Flow&)>& addContents);

} // namespace rustworthy::report
