// Outline, links, language, and what the same input gives twice; parts that are left out; pages on other
// devices.
#include "pdf_tools.h"
#include "summary.h"
#include "summary_samples.h"

#include <gtest/gtest.h>

#include <QtCore/QBuffer>
#include <QtCore/QHashFunctions>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtGui/QPageRanges>
#include <QtGui/QPdfWriter>

#include <algorithm>

namespace rustworthy::report {

namespace {

using presentation::SummaryPart;
using test::Sheet;

const QLocale english(QStringLiteral("en_US"));

test::SummarySample sampleOf(Sheet sheet)
{
    const catalog::Catalog catalog = test::builtInCatalog();
    return test::SummarySample(catalog, test::answersOf(catalog, sheet), english);
}

struct Entry
{
    QString title;
    int page = 0;
    QStringList below;
};

QList<Entry> outlineOf(const QByteArray& pdf)
{
    const QString text = test::runOnPdf(pdf, QStringLiteral("qpdf"),
                                        {QStringLiteral("--json"), QStringLiteral("--json-key=outlines")})
                             .text;
    const QJsonArray items =
        QJsonDocument::fromJson(text.toUtf8()).object()[QLatin1String("outlines")].toArray();
    QList<Entry> entries;
    for (const QJsonValue& item : items) {
        Entry entry{
            item[QLatin1String("title")].toString(), item[QLatin1String("destpageposfrom1")].toInt(), {}};
        const QJsonArray kids = item[QLatin1String("kids")].toArray();
        for (const QJsonValue& kid : kids) {
            entry.below.append(kid[QLatin1String("title")].toString());
        }
        entries.append(entry);
    }
    return entries;
}

QStringList namesOf(const presentation::LeftOut& leftOut)
{
    QStringList names;
    for (const SummaryPart part : presentation::summaryParts()) {
        if (!leftOut.contains(part)) {
            names.append(presentation::summaryPartName(part));
        }
    }
    return names;
}

void expectOutline(const QByteArray& pdf, const presentation::LeftOut& leftOut)
{
    const QStringList pages = test::pdfPages(pdf);
    const QList<Entry> outline = outlineOf(pdf).mid(1); // the first is the verdict
    QStringList titles;
    for (const Entry& entry : outline) {
        titles.append(entry.title);
        EXPECT_TRUE(pages.value(entry.page - 1).contains(entry.title)) << entry.title.toStdString();
    }
    EXPECT_EQ(titles, namesOf(leftOut));
}

} // namespace

TEST(PdfOutline, NamesEveryPartWithWhatStandsBelowIt)
{
    const auto sample = sampleOf(Sheet::Full);
    const QByteArray pdf = pdfSummary(sample.material(), test::summaryOptions());
    expectOutline(pdf, {});
    const QList<Entry> outline = outlineOf(pdf);
    EXPECT_EQ(outline.front().page, 1);
    EXPECT_TRUE(outline.front().below.contains(QStringLiteral("Salary bands by experience level")));
    EXPECT_GT(outline[1].below.size(), 3);
}

TEST(PdfOutline, LeadsToPaybackWherePayIsAskedFor)
{
    const auto sample = sampleOf(Sheet::Full);
    const QString payback = QStringLiteral("When it pays back");
    for (const bool asked : {false, true}) {
        auto options = test::summaryOptions();
        options.includePay = asked;
        const QList<Entry> outline = outlineOf(pdfSummary(sample.material(), options));
        const auto plan =
            std::ranges::find(outline, presentation::summaryPartName(SummaryPart::Plan), &Entry::title);
        ASSERT_NE(plan, outline.end());
        EXPECT_EQ(plan->below.contains(payback), asked);
    }
}

TEST(PdfOutline, ContentsNumberPagesInTheDigitsOfTheLocale)
{
    const catalog::Catalog catalog = test::builtInCatalog();
    const QLocale arabic(QStringLiteral("ar_EG"));
    const test::SummarySample sample(catalog, test::answersOf(catalog, Sheet::Full), arabic);
    const QByteArray pdf = pdfSummary(sample.material(), test::summaryOptions());
    const QString front = test::pdfPages(pdf).value(0);
    for (const Entry& entry : outlineOf(pdf)) {
        EXPECT_TRUE(front.contains(arabic.toString(entry.page))) << entry.page;
    }
}

TEST(PdfOutline, LosesExactlyThePartsThatAreLeftOut)
{
    const auto sample = sampleOf(Sheet::Half);
    const QList<SummaryPart> all = presentation::summaryParts();
    const QList<presentation::LeftOut> cases{
        {SummaryPart::Reasons, SummaryPart::Ranking, SummaryPart::Plan, SummaryPart::Evidence},
        {SummaryPart::Changes, SummaryPart::Rules, SummaryPart::Market, SummaryPart::Answers,
         SummaryPart::Method},
        presentation::LeftOut(all.begin(), all.end())};
    for (const presentation::LeftOut& leftOut : cases) {
        auto options = test::summaryOptions();
        options.leftOut = leftOut;
        const QByteArray pdf = pdfSummary(sample.material(), options);
        EXPECT_EQ(test::runOnPdf(pdf, QStringLiteral("qpdf"), {QStringLiteral("--check")}).exitCode, 0);
        expectOutline(pdf, leftOut);
        const QString html = QString::fromUtf8(htmlSummary(sample.material(), options));
        const QString markdown = QString::fromUtf8(markdownSummary(sample.material(), options));
        for (const SummaryPart part : all) {
            const QString name = presentation::summaryPartName(part);
            EXPECT_EQ(html.contains(QStringLiteral(">%1</h2>").arg(name)), !leftOut.contains(part));
            EXPECT_EQ(markdown.contains(QStringLiteral("\n## %1\n").arg(name)), !leftOut.contains(part));
        }
        EXPECT_EQ(html.contains(QStringLiteral("href=\"#sources\"")),
                  !leftOut.contains(SummaryPart::Evidence));
    }
}

TEST(PdfLinks, LeadToTheAddressesOfTheSourcesAndToPlacesInTheDocument)
{
    const auto sample = sampleOf(Sheet::Full);
    const QByteArray pdf = pdfSummary(sample.material(), test::summaryOptions());
    const QString urls = test::runOnPdf(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-url")}).text;
    int addresses = 0;
    for (const presentation::SourceRow& source : sample.reference.sources) {
        if (!source.url.isEmpty()) {
            ++addresses;
            EXPECT_TRUE(urls.contains(source.url)) << urls.toStdString();
        }
    }
    ASSERT_GT(addresses, 0);
    const QByteArray plain = pdf;
    EXPECT_EQ(plain.count("/S /URI"), addresses);
    // Contents, and a source below every chart.
    EXPECT_GT(plain.count("/Subtype /Link"), addresses + namesOf({}).size() + 8);
}

TEST(PdfLinks, ListThePartsWithTheirPagesOnTheFirst)
{
    const auto sample = sampleOf(Sheet::Full);
    const QByteArray pdf = pdfSummary(sample.material(), test::summaryOptions());
    const QString first =
        test::pdfPages(pdf).value(0).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).simplified();
    const QList<Entry> outline = outlineOf(pdf).mid(1);
    for (const Entry& entry : outline) {
        EXPECT_TRUE(first.contains(QStringLiteral("%1 %2").arg(entry.title).arg(entry.page)))
            << entry.title.toStdString() << first.toStdString();
    }
}

TEST(PdfOutline, StatesLanguageTitleAndAuthor)
{
    const test::Speaking speaking(QStringLiteral("de"));
    const catalog::Catalog catalog = test::builtInCatalog();
    const test::SummarySample sample(catalog, {}, QLocale(QStringLiteral("de_DE")));
    const QByteArray pdf = pdfSummary(sample.material(), test::summaryOptions());
    const QString text = test::runOnPdf(pdf, QStringLiteral("qpdf"), {QStringLiteral("--json")}).text;
    EXPECT_TRUE(text.contains(QStringLiteral("\"/Lang\": \"u:de\""))) << text.left(2000).toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("\"/DisplayDocTitle\": true")));
    const QString info = test::runOnPdf(pdf, QStringLiteral("pdfinfo")).text;
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Title: +Rustworthy-Zusammenfassung"))));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Author: +Rustworthy\\n"))));
}

TEST(SummaryBytes, AreTheSameForTheSameInput)
{
    const auto sample = sampleOf(Sheet::Full);
    for (const auto make : {pdfSummary, htmlSummary, markdownSummary}) {
        const QByteArray first = make(sample.material(), test::summaryOptions());
        for (int start = 0; start < 5; ++start) {
            QHashSeed::resetRandomGlobalSeed(); // as in another start of the program
            EXPECT_TRUE(make(sample.material(), test::summaryOptions()) == first) << start;
        }
    }
}

TEST(PrintSummary, DrawsTheSamePagesOntoAnotherDevice)
{
    const auto sample = sampleOf(Sheet::Half);
    const QStringList whole = test::pdfPages(pdfSummary(sample.material(), test::summaryOptions()));
    for (const QString& range :
         {QString(), QStringLiteral("2-3,5"), QStringLiteral("1"), QStringLiteral("900")}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter printer(&buffer);
        printer.setResolution(600);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageMargins({18.0, 20.0, 18.0, 18.0}, QPageLayout::Millimeter);
        const QPageRanges ranges = QPageRanges::fromString(range);
        printer.setPageRanges(ranges);
        const Printed printed = printSummary(sample.material(), test::summaryOptions(), printer);
        QStringList wanted;
        for (int page = 1; page <= whole.size(); ++page) {
            if (ranges.isEmpty() || ranges.contains(page)) {
                wanted.append(whole[page - 1]);
            }
        }
        EXPECT_EQ(wanted.isEmpty() ? QStringList() : test::pdfPages(buffer.data()), wanted);
        EXPECT_EQ(printed, (Printed{.drawn = int(wanted.size()), .pageCount = int(whole.size())}));
    }
}

} // namespace rustworthy::report
