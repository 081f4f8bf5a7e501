#include "pdf_tools.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryFile>

namespace rustworthy::test {

ToolOutput runOnPdf(const QByteArray& pdf, const QString& program, const QStringList& arguments,
                    const QStringList& more)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush()) {
        return {};
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments + QStringList{file.fileName()} + more);
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {.exitCode = process.exitCode(), .text = QString::fromUtf8(process.readAll())};
}

QString pdfText(const QByteArray& pdf)
{
    QString text = runOnPdf(pdf, QStringLiteral("pdftotext"),
                            {QStringLiteral("-enc"), QStringLiteral("UTF-8")}, {QStringLiteral("-")})
                       .text.normalized(QString::NormalizationForm_KC);
    static const QRegularExpression blanks(QStringLiteral("[^\\S\\f]+"));
    return text.replace(blanks, QStringLiteral(" "));
}

QStringList pdfPages(const QByteArray& pdf)
{
    return pdfText(pdf).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

} // namespace rustworthy::test
