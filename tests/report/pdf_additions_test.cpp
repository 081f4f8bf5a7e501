// What is added to a PDF, read back by qpdf; and what is refused.
#include "pdf_additions.h"
#include "pdf_file.h"
#include "pdf_tools.h"

#include <gtest/gtest.h>

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace rustworthy::report {

namespace {

QByteArray twoPages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("A (title) \\ of ours"));
    QPainter painter(&writer);
    painter.drawText(200, 200, QStringLiteral("one"));
    writer.newPage();
    painter.drawText(200, 200, QStringLiteral("two"));
    painter.end();
    return buffer.data();
}

PdfAdditions additions()
{
    return {.pageHeight = 842.0,
            .language = QStringLiteral("de-DE"),
            .author = QStringLiteral("Somebody"),
            .date = QDate(2026, 11, 21),
            .outline = {{QStringLiteral("First"), 0, {0, 10.0}},
                        {QStringLiteral("Below"), 1, {0, 20.0}},
                        {QStringLiteral("Beside"), 1, {1, 30.0}},
                        {QStringLiteral("Zweiter (ü)\\"), 0, {1, 40.0}}},
            .links = {{0, QRectF(10.0, 20.0, 30.0, 40.0), "https://example.org/a(b)\\", {}},
                      {1, QRectF(1.0, 2.0, 3.0, 4.0), {}, {0, 100.0}}}};
}

/// As Qt 6.8 writes them and earlier versions do not.
QByteArray withDatedMetadata(const QByteArray& pdf, const QByteArray& year)
{
    PdfFile file = PdfFile::read(pdf).value();
    PdfDictionary root = file.dictionary(file.root()).value();
    const QByteArray metadata =
        "<<\n/Type /Metadata /Subtype /XML\n/Length 4\n>>\nstream\n" + year + "\nendstream";
    if (const auto present = referredTo(root.value("Metadata"))) {
        file.replace(*present, metadata);
    } else {
        root.set("Metadata", pdfReference(file.add(metadata)));
    }
    file.replace(file.root(), root.written());
    PdfDictionary info = file.dictionary(file.info()).value();
    info.set("ModDate", "(D:" + year + "1121000000Z)");
    file.replace(file.info(), info.written());
    return file.written();
}

QJsonObject json(const QByteArray& pdf)
{
    const auto output = test::runOnPdf(pdf, QStringLiteral("qpdf"), {QStringLiteral("--json")});
    EXPECT_EQ(output.exitCode, 0) << output.text.toStdString();
    return QJsonDocument::fromJson(output.text.toUtf8()).object();
}

} // namespace

TEST(PdfAdditions, AreReadByOthersAndLeaveASoundFile)
{
    const auto pdf = withAdditions(twoPages(), additions());
    ASSERT_TRUE(pdf);
    const auto check = test::runOnPdf(*pdf, QStringLiteral("qpdf"), {QStringLiteral("--check")});
    EXPECT_EQ(check.exitCode, 0) << check.text.toStdString();
    const QJsonArray outline = json(*pdf)[QLatin1String("outlines")].toArray();
    ASSERT_EQ(outline.size(), 2);
    EXPECT_EQ(outline[0][QLatin1String("title")].toString(), QStringLiteral("First"));
    EXPECT_EQ(outline[1][QLatin1String("title")].toString(), QStringLiteral("Zweiter (ü)\\"));
    const QJsonArray below = outline[0][QLatin1String("kids")].toArray();
    ASSERT_EQ(below.size(), 2);
    EXPECT_EQ(below[1][QLatin1String("title")].toString(), QStringLiteral("Beside"));
    EXPECT_EQ(below[1][QLatin1String("destpageposfrom1")].toInt(), 2);
    const QString info = test::runOnPdf(*pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates")}).text;
    EXPECT_TRUE(info.contains(QStringLiteral("A (title) \\ of ours"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("Somebody")));
    EXPECT_TRUE(info.contains(QStringLiteral("D:20261121000000Z")));
    const QString links = test::runOnPdf(*pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-url")}).text;
    EXPECT_TRUE(links.contains(QStringLiteral("https://example.org/a(b)\\"))) << links.toStdString();
    EXPECT_TRUE(test::pdfPages(*pdf).value(1).contains(QStringLiteral("two")));
}

TEST(PdfAdditions, MakeEqualFilesOfEqualPages)
{
    const QByteArray pages = twoPages();
    QByteArray later = pages;
    const qsizetype date = later.indexOf("/CreationDate (D:") + 17;
    later.replace(date, 4, "1999");
    EXPECT_EQ(withAdditions(pages, additions()), withAdditions(later, additions()));
    PdfAdditions others = additions();
    others.author = QStringLiteral("Another");
    EXPECT_NE(withAdditions(pages, additions()), withAdditions(pages, others));
}

TEST(PdfAdditions, TakeTheTimeOfWritingOutOfAllMetadata)
{
    const QByteArray pages = twoPages();
    const auto pdf = withAdditions(withDatedMetadata(pages, "1999"), additions());
    ASSERT_TRUE(pdf);
    EXPECT_EQ(pdf, withAdditions(withDatedMetadata(pages, "2001"), additions()));
    for (const char* gone : {"/Metadata", "/ModDate"}) {
        EXPECT_FALSE(pdf->contains(gone)) << gone;
    }
    const auto check = test::runOnPdf(*pdf, QStringLiteral("qpdf"), {QStringLiteral("--check")});
    EXPECT_EQ(check.exitCode, 0) << check.text.toStdString();
}

TEST(PdfAdditions, RefuseWhatIsNotOnAPage)
{
    const QByteArray pages = twoPages();
    PdfAdditions wrong = additions();
    wrong.outline.append({QStringLiteral("Nowhere"), 0, {2, 0.0}});
    EXPECT_FALSE(withAdditions(pages, wrong));
    wrong = additions();
    wrong.outline[1].level = 2;
    EXPECT_FALSE(withAdditions(pages, wrong));
    wrong = additions();
    wrong.links[1].target.page = -1;
    EXPECT_FALSE(withAdditions(pages, wrong));
}

TEST(PdfAdditions, RefuseEveryFileThatIsCutShortAndBreakOnNone)
{
    const QByteArray whole = twoPages();
    EXPECT_FALSE(withAdditions({}, additions()));
    for (qsizetype size = 0; size + 8 < whole.size(); size += 7) {
        ASSERT_FALSE(withAdditions(whole.first(size), additions())) << size;
    }
    for (qsizetype i = whole.lastIndexOf("xref\n0"); i < whole.size(); ++i) {
        for (const char other : {'9', '<', '/', '\0'}) {
            QByteArray changed = whole;
            changed[i] = other;
            (void)withAdditions(changed,
                                additions()); // under a sanitizer this must not touch what is not its own
        }
    }
}

TEST(PdfDictionary, KeepsWhatItDoesNotUnderstand)
{
    const auto dictionary =
        PdfDictionary::read("<< /A [1 0 R (x\\) y) <</B <41>>>] /C/D /E 12 0 R/F -1.5 /G true>>");
    ASSERT_TRUE(dictionary);
    EXPECT_EQ(dictionary->value("A"), "[1 0 R (x\\) y) <</B <41>>>]");
    EXPECT_EQ(dictionary->value("C"), "/D");
    EXPECT_EQ(dictionary->value("E"), "12 0 R");
    EXPECT_EQ(dictionary->value("F"), "-1.5");
    EXPECT_EQ(dictionary->value("G"), "true");
    EXPECT_EQ(dictionary->value("H"), QByteArray());
}

TEST(PdfDictionary, RefusesWhatIsNone)
{
    for (const char* text :
         {"", "<<", "<</A>>", "<</A 1/A 2>>", "<</A (>>", "<</A <41>>", "[1]", "<</A 1>> 2"}) {
        EXPECT_FALSE(PdfDictionary::read(text)) << text;
    }
    EXPECT_FALSE(PdfDictionary::read("<</A " + QByteArray(100'000, '[') + ">>"));
}

} // namespace rustworthy::report
