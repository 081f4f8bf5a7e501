// What leaves the program: the PDF summary and the evaluation as JSON. Writers take a device; saving goes
// through storage::save.
#pragma once

#include "decision/answers.h"
#include "decision/evaluation.h"
#include "presentation/reference_view.h"
#include "presentation/result_view.h"
#include "storage/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QPageSize>

#include <optional>

namespace rustworthy::report {

struct PdfOptions
{
    QPageSize::PageSizeId paper = QPageSize::A4;
    QLocale locale;
    QDate date;
    QString applicationVersion;
    QString catalogId;
    QString documentName; ///< file name of the answers; may be empty; shown as plain text
    bool includePay = false;
};

/// Letter where the locale's territory uses it, else A4.
[[nodiscard]] QPageSize::PageSizeId paperFor(const QLocale& locale);

/// The whole PDF in memory. Always light. Needs a QApplication (any platform plugin, "offscreen" will do).
[[nodiscard]] QByteArray pdf(const presentation::ResultView& result,
                             const presentation::ReferenceView& reference, const PdfOptions& options);

/// "checklist" with score, maximum, bands, contributions and flips; UTF-8, indented.
[[nodiscard]] QByteArray json(const decision::Evaluation& evaluation);

enum class Format { Pdf, Json };
/// By suffix, without regard to case; none for a suffix that cannot be written.
[[nodiscard]] std::optional<Format> formatFor(const QString& fileName);
[[nodiscard]] QStringList supportedSuffixes();

} // namespace rustworthy::report
