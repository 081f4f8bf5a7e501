// The summary lists the claims of what it holds, and of nothing else.
#include "pdf_tools.h"
#include "summary_samples.h"

#include <gtest/gtest.h>

#include <QtCore/QSet>

namespace rustworthy::report {

namespace {

using presentation::LeftOut;
using presentation::SummaryPart;

class SummaryEvidence : public testing::Test
{
protected:
    const test::SummarySample sample{test::builtInCatalog(),
                                     test::answersOf(test::builtInCatalog(), test::Sheet::Full),
                                     QLocale(QStringLiteral("en_US"))};
    const presentation::ResultView result = presentation::presentResult(
        sample.catalog, sample.answers, sample.evaluation,
        {.locale = sample.locale, .ownAnswers = {}, .planStart = QDate(2026, 11, 21)});

    /// Ids of the claims that stand row by row.
    QSet<QString> listed(const LeftOut& leftOut) const
    {
        SummaryOptions options = test::summaryOptions();
        options.leftOut = leftOut;
        const QString text = QString::fromUtf8(markdownSummary(sample.material(), options));
        const QString heading =
            QStringLiteral("\n## %1\n").arg(presentation::summaryPartName(SummaryPart::Evidence));
        const QString evidence = text.mid(text.indexOf(heading));
        QSet<QString> ids;
        for (const presentation::ClaimRow& claim : sample.reference.claims) {
            if (evidence.contains(QStringLiteral("\n| %1 |").arg(claim.statement))) {
                ids.insert(claim.id);
            }
        }
        return ids;
    }
    QSet<QString> ofFirstPage() const
    {
        return {result.market.salaries.frame.claim, result.ranking.acceptability.frame.claim};
    }
};

} // namespace

TEST_F(SummaryEvidence, LeavesOutWhatOnlyThePartLeftOutRestsOn)
{
    const QSet<QString> all = listed({});
    const QSet<QString> gone = all - listed({SummaryPart::Market});
    EXPECT_FALSE(gone.isEmpty());
    EXPECT_TRUE(QSet<QString>({result.market.trend.frame.claim, result.market.languages.frame.claim,
                               result.market.growth.frame.claim})
                    .contains(gone));
    for (const SummaryPart part : {SummaryPart::Reasons, SummaryPart::Rules, SummaryPart::Ranking,
                                   SummaryPart::Plan, SummaryPart::Answers, SummaryPart::Method}) {
        EXPECT_TRUE(all.contains(listed({part})));
    }
}

TEST_F(SummaryEvidence, LeftOutLeavesOneLineThatNamesTheSources)
{
    ASSERT_EQ(sample.reference.sources.size(), 2);
    const QString line = QStringLiteral("The letters stand for the sources. A: %1; B: %2")
                             .arg(sample.reference.sources[0].name, sample.reference.sources[1].name);
    const QList<SummaryPart> all = presentation::summaryParts();
    for (const LeftOut& leftOut :
         {LeftOut{SummaryPart::Evidence}, LeftOut(all.begin(), all.end()), LeftOut{}}) {
        SummaryOptions options = test::summaryOptions();
        options.leftOut = leftOut;
        const bool named = leftOut.contains(SummaryPart::Evidence);
        const QString pdf = test::pdfPages(pdfSummary(sample.material(), options)).value(0).simplified();
        EXPECT_EQ(pdf.contains(line), named) << pdf.toStdString();
        EXPECT_EQ(QString::fromUtf8(htmlSummary(sample.material(), options)).contains(line), named);
        EXPECT_EQ(QString::fromUtf8(markdownSummary(sample.material(), options)).contains(line), named);
    }
}

TEST_F(SummaryEvidence, OfTheFirstPageAloneIsThatOfItsCharts)
{
    LeftOut parts;
    for (const SummaryPart part : presentation::summaryParts()) {
        if (part != SummaryPart::Evidence) {
            parts.insert(part);
        }
    }
    EXPECT_GT(listed({}).size(), 3);
    EXPECT_TRUE(ofFirstPage().contains(listed(parts)));
}

} // namespace rustworthy::report
