// The summary of the real catalog on paper: everything that its sections say is there, and pages break well.
#include "page_flow.h"
#include "pdf_tools.h"
#include "summary.h"
#include "summary_samples.h"

#include <gtest/gtest.h>

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtGui/QPainter>

#include <map>
#include <ostream>
#include <tuple>

namespace rustworthy::report {

namespace {

/// Keeps what the sections say.
class Recorder : public Flow
{
public:
    using Flow::addTable;
    using Flow::addText;
    void addText(const QString& text, Style style) override
    {
        texts.append(text);
        if (style == Style::Heading || style == Style::Subheading || style == Style::Strong) {
            headings.insert(text.simplified());
        }
    }
    void addBullets(const QStringList& items) override { texts += items; }
    void addTable(const presentation::TableData& table, const QList<qreal>&) override
    {
        for (const QStringList& row : table.rows) {
            texts += row;
        }
    }
    void addChart(const presentation::ChartFrame& frame, qreal, const ChartDrawing&) override
    {
        addText(frame.title, Style::Subheading);
        texts.append(frame.caption);
        addTable(frame.table);
    }
    void addFigure(const presentation::ChartFrame& frame, const FigureHeight&, const ChartDrawing&) override
    {
        addText(frame.title, Style::Subheading);
        texts.append(frame.caption);
    }
    void addTwin(const presentation::ChartFrame& frame) override
    {
        addText(frame.title, Style::Subheading);
        addTable(frame.table);
    }
    void addNotice(const QString& text) override { texts.append(text); }
    void addAddress(const QString& url) override { texts.append(url); }

    QStringList texts;
    QSet<QString> headings;
};

using test::Sheet;

struct Case
{
    Sheet sheet;
    QPageSize::PageSizeId paper;
    bool includePay;
};

void PrintTo(const Case& each, std::ostream* stream)
{
    *stream << static_cast<int>(each.sheet) << (each.paper == QPageSize::A4 ? " A4" : " Letter");
}

struct Made
{
    presentation::ResultView result;
    Recorder said;
    QByteArray pdf;
    QByteArray html;
    QStringList pages;
    QList<QStringList> lines; ///< page by page, as they stand below each other
};

QList<QStringList> linesOf(const QByteArray& pdf)
{
    QList<QStringList> pages;
    const QString text =
        test::runOnPdf(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")})
            .text;
    for (const QString& page : text.split(QLatin1Char('\f'), Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const QString& line : page.split(QLatin1Char('\n'))) {
            if (const QString plain = line.simplified(); !plain.isEmpty()) {
                lines.append(plain);
            }
        }
        pages.append(lines);
    }
    return pages;
}

Made make(const Case& each)
{
    const catalog::Catalog catalog = test::builtInCatalog();
    const decision::Answers answers = test::answersOf(catalog, each.sheet);
    const decision::Evaluation evaluation = decision::Evaluator(catalog.model).evaluate(answers);
    const QLocale locale(QStringLiteral("en_US"));
    const presentation::ReferenceView reference = presentation::presentReference(catalog, {}, locale);
    const Material material{.catalog = catalog,
                            .answers = answers,
                            .evaluation = evaluation,
                            .reference = reference,
                            .context = {.locale = locale, .ownAnswers = {}}};
    const SummaryOptions options{.paper = each.paper,
                                 .date = QDate(2026, 11, 21),
                                 .applicationVersion = QStringLiteral("9.8.7"),
                                 .documentName = QStringLiteral("mine"),
                                 .includePay = each.includePay};
    Made made;
    made.result = presentedFor(material, options);
    addSummary(made.said, {.result = made.result, .reference = reference, .includePay = each.includePay});
    made.pdf = pdfSummary(material, options);
    made.html = htmlSummary(material, options);
    made.pages = test::pdfPages(made.pdf);
    made.lines = linesOf(made.pdf);
    return made;
}

class WholeSummary : public testing::TestWithParam<Case>
{
protected:
    /// Each sheet's is made once.
    static const Made& made()
    {
        static std::map<std::tuple<Sheet, QPageSize::PageSizeId, bool>, Made> all;
        const Case& each = GetParam();
        const auto key = std::tuple(each.sheet, each.paper, each.includePay);
        const auto found = all.find(key);
        return found != all.end() ? found->second : all.emplace(key, make(each)).first->second;
    }
};

} // namespace

TEST_P(WholeSummary, HoldsEveryWordThatItsSectionsSay)
{
    // Lines of a cell may be torn apart by those of its neighbours: word by word.
    QSet<QString> words;
    static const QRegularExpression blanks(QStringLiteral("[\\s-]+"));
    const QString whole = made().pages.join(QLatin1Char(' '));
    for (const QString& word : whole.split(blanks)) {
        words.insert(word);
    }
    const QString unbroken = QString(whole).remove(blanks);
    ASSERT_GT(made().said.texts.size(), 50);
    for (const QString& text : made().said.texts) {
        const QString plain = text.normalized(QString::NormalizationForm_KC);
        for (const QString& word : plain.split(blanks, Qt::SkipEmptyParts)) {
            ASSERT_TRUE(words.contains(word) || unbroken.contains(word))
                << word.toStdString() << " of " << text.toStdString();
        }
    }
}

TEST_P(WholeSummary, LeavesNoHeadingAtTheFootOfAPage)
{
    ASSERT_GT(made().lines.size(), 3);
    for (const QStringList& lines : made().lines) {
        ASSERT_GE(lines.size(), 4);
        // The last line is that of date and page number.
        const QString last = lines[lines.size() - 2];
        EXPECT_FALSE(made().said.headings.contains(last)) << last.toStdString();
    }
}

TEST_P(WholeSummary, FillsNoPageWithNextToNothing)
{
    for (const QStringList& lines : made().lines.first(made().lines.size() - 1)) {
        EXPECT_GE(lines.size(), 12) << lines.join(QLatin1Char('\n')).toStdString();
    }
}

TEST_P(WholeSummary, SaysOnceHowManyQuestionsAreOpen)
{
    const QString front = made().pages.front().simplified();
    EXPECT_EQ(front.count(QStringLiteral("no definite answer yet")), GetParam().sheet == Sheet::Half ? 1 : 0)
        << front.toStdString();
}

TEST_P(WholeSummary, SaysWhoseAnswersTheyAre)
{
    EXPECT_TRUE(made().html.contains("“You” is the person whose decision this is."));
    const qsizetype title = made().html.indexOf("<title>");
    EXPECT_LT(made().html.indexOf("mine", title), made().html.indexOf("</title>")) << "as the tab is called";
    EXPECT_GT(made().html.indexOf("mine", title), title);
    EXPECT_TRUE(made().pages.front().contains(QStringLiteral("mine"))) << "at the top of each page";
}

TEST_P(WholeSummary, TellsOfPaybackWhenPayIsAskedFor)
{
    const QString text = made().pages.join(QLatin1Char(' ')).simplified();
    const bool given = GetParam().sheet != Sheet::Empty;
    EXPECT_EQ(text.contains(QStringLiteral("154,321")), given && GetParam().includePay);
    EXPECT_EQ(text.contains(QStringLiteral("When it pays back")), GetParam().includePay);
    if (given && GetParam().includePay) {
        EXPECT_TRUE(made().result.plan.payback.computed);
        EXPECT_TRUE(text.contains(made().result.plan.payback.headline))
            << made().result.plan.payback.headline.toStdString();
    }
}

TEST_P(WholeSummary, IsSoundAndSmall)
{
    EXPECT_EQ(test::runOnPdf(made().pdf, QStringLiteral("qpdf"), {QStringLiteral("--check")}).exitCode, 0);
    EXPECT_LT(made().pdf.size(), 500'000);
    EXPECT_LT(made().html.size(), 500'000);
}

TEST_P(WholeSummary, ListsOnlyClaimsToBeReadWithCareAndCountsTheOthers)
{
    const QString text = made().pages.join(QLatin1Char(' ')).simplified();
    EXPECT_TRUE(text.contains(QStringLiteral("to be read with care")));
    EXPECT_TRUE(text.contains(QStringLiteral("behind this summary: no source contradicts")));
}

INSTANTIATE_TEST_SUITE_P(Sheets, WholeSummary,
                         testing::Values(Case{Sheet::Empty, QPageSize::A4, false},
                                         Case{Sheet::Half, QPageSize::Letter, false},
                                         Case{Sheet::Half, QPageSize::A4, true},
                                         Case{Sheet::Full, QPageSize::A4, false},
                                         Case{Sheet::Full, QPageSize::Letter, true}));

} // namespace rustworthy::report
