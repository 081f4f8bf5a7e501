// Looks at a PDF with programs that know nothing of how it was made (poppler, qpdf).
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace rustworthy::test {

struct ToolOutput
{
    int exitCode = -1;
    QString text;
};

/// Runs `program arguments... FILE more...` on the bytes. A program that cannot be started gives exit code
/// -1.
[[nodiscard]] ToolOutput runOnPdf(const QByteArray& pdf, const QString& program,
                                  const QStringList& arguments = {}, const QStringList& more = {});

/// Text in reading order, ligatures and runs of white space normalised; form feeds between pages are kept.
[[nodiscard]] QString pdfText(const QByteArray& pdf);
[[nodiscard]] QStringList pdfPages(const QByteArray& pdf);

} // namespace rustworthy::test
