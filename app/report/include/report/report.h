// What leaves the program: the summary as PDF, HTML and Markdown, and the evaluation as JSON, made in memory;
// saving goes through storage::save.
#pragma once

#include "catalog/catalog.h"
#include "decision/answers.h"
#include "decision/evaluation.h"
#include "presentation/present.h"
#include "presentation/summary_parts.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QPageSize>

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QPainter;

namespace rustworthy::report {

struct SummaryOptions
{
    QPageSize::PageSizeId paper = QPageSize::A4; ///< of the PDF
    QDate date;
    QString applicationVersion;
    QString documentName; ///< file name of the answers; may be empty; drawn as plain text
    /// Material::answers as a text that the program opens; empty = none is printed. Never holds pay.
    QString shareString = {};
    bool sharesWhatIf = false; ///< that text is not the one of the person's own answers
    bool includePay = false;   ///< present pay is private: left out unless asked for
    presentation::LeftOut leftOut = {};
};

/// What a summary is made of. References have to outlive the call.
struct Material
{
    const catalog::Catalog& catalog;
    const decision::Answers& answers; ///< in effect: those of the what-if while there is one
    const decision::Evaluation& evaluation;
    const presentation::ReferenceView& reference;
    presentation::Context context;
};

/// Letter where the locale's territory prints on it (Unicode CLDR, supplemental data "paperSize"), else A4.
[[nodiscard]] QPageSize::PageSizeId paperFor(const QLocale& locale);

/// The PDF summary in memory. Always light. Needs a QApplication (platform plugin "offscreen" will do).
[[nodiscard]] QByteArray pdfSummary(const Material& material, const SummaryOptions& options);

struct SummaryPages
{
    int count = 0;
    QSizeF paper; ///< points
    /// Page 0 and on, by a painter whose units are points, from the top left of the paper.
    std::function<void(QPainter& painter, int page)> draw;
};

/// The same pages, to be shown. Refers to nothing of the material afterwards.
[[nodiscard]] SummaryPages summaryPages(const Material& material, const SummaryOptions& options);

/// Paper and margins of the PDF, before a person has the last word on a printer.
void setUpPaper(QPagedPaintDevice& device, QPageSize::PageSizeId paper);

struct Printed
{
    int drawn = 0;       ///< pages; none when the ranges hold none of those that there are
    int pageCount = 0;   ///< that there are, on the paper of the device
    bool failed = false; ///< the device cannot be drawn on

    bool operator==(const Printed&) const = default;
};

/// The same onto a printer, whose paper, margins and page ranges are respected.
[[nodiscard]] Printed printSummary(const Material& material, const SummaryOptions& options,
                                   QPagedPaintDevice& device);

/// The same as one HTML page that loads nothing and runs nothing: charts are inline SVG, for light and for
/// dark. Needs a QApplication.
[[nodiscard]] QByteArray htmlSummary(const Material& material, const SummaryOptions& options);

/// The same as Markdown, charts by their tables.
[[nodiscard]] QByteArray markdownSummary(const Material& material, const SummaryOptions& options);

struct JsonOptions
{
    bool includePay = false; ///< payback: present pay could be computed from it
    bool whatIf = false;     ///< the evaluation is that of a what-if
};

/// "format", "version", "catalog" (id and version) and "whatIf", then "checklist", "rules" (those that fired,
/// with the ids of their sources), "ranking" and "payback"; UTF-8, indented. Payback is null unless asked
/// for; so is what is not known or not defined.
[[nodiscard]] QByteArray json(const catalog::Catalog& catalog, const decision::Evaluation& evaluation,
                              const JsonOptions& options = {});

enum class Format { Pdf, Html, Markdown, Json, Csv, Png, Svg };
/// By suffix, without regard to case; none for a suffix that cannot be written.
[[nodiscard]] std::optional<Format> formatFor(const QString& fileName);
[[nodiscard]] QStringList supportedSuffixes();
/// Of charts, rather than words or tables.
[[nodiscard]] bool isPicture(Format format);

} // namespace rustworthy::report
