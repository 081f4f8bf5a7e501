// The summary as HTML and as Markdown, read back by readers that know nothing of how they were written.
#include "pdf_tools.h"
#include "report/report.h"

#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

namespace rustworthy::report {

namespace {

const QLocale english(QStringLiteral("en_US"));
const QString hostile =
    QStringLiteral("<b onclick=\"x()\">%1</b><img src=\"file:///etc/passwd\"/>&amp; `code` [a](http://b) "
                   "*c* _d_ | e ~~f~~ @user #1 1. g</td><script>");

decision::Answers answersWithPay(const catalog::Catalog& catalog)
{
    decision::Answers answers;
    for (const decision::Question& question : catalog.model.questions) {
        answers.given[question.id] = question.answerThatSpeaks(question.weak);
    }
    answers.given.erase(catalog.model.questions.back().id);
    answers.profile.level = "senior";
    answers.profile.pay = 123'456;
    answers.projectKinds = {"cli"};
    answers.priorities["embedded"] = "irrelevant";
    return answers;
}

struct Made
{
    presentation::ResultView result;
    presentation::ReferenceView reference;
    QByteArray html;
    QByteArray markdown;
};

Made make(const catalog::Catalog& catalog, const decision::Answers& answers, bool includePay,
          const QLocale& locale = english)
{
    const decision::Evaluation evaluation = decision::Evaluator(catalog.model).evaluate(answers);
    const presentation::Context context{.locale = locale, .ownAnswers = {}, .planStart = QDate(2026, 11, 21)};
    Made made;
    made.result = presentation::presentResult(catalog, answers, evaluation, context);
    made.reference = presentation::presentReference(catalog, {}, locale);
    const Material material{.catalog = catalog,
                            .answers = answers,
                            .evaluation = evaluation,
                            .reference = made.reference,
                            .context = context};
    const SummaryOptions options{.date = QDate(2026, 11, 21),
                                 .applicationVersion = QStringLiteral("9.8.7"),
                                 .documentName = {},
                                 .includePay = includePay};
    made.html = htmlSummary(material, options);
    made.markdown = markdownSummary(material, options);
    return made;
}

struct Page
{
    QString error;
    QSet<QString> elements;
    QSet<QString> attributes;
    QStringList headings; ///< "h1", "h2", ... in their order
    QStringList links;
    QSet<QString> ids;
    QStringList cells;
    QStringList figures; ///< what is read instead of each
    QString text;        ///< simplified, without that of the style sheet
    QString language;
    QString direction;
};

Page read(const QByteArray& html)
{
    Page page;
    QXmlStreamReader reader(html);
    QStringList open;
    QString cell;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.name().toString();
        if (reader.isStartElement()) {
            open.append(name);
            page.elements.insert(name);
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute& attribute : attributes) {
                page.attributes.insert(attribute.qualifiedName().toString());
            }
            if (name == QLatin1String("html")) {
                page.language = attributes.value(QLatin1String("lang")).toString();
                page.direction = attributes.value(QLatin1String("dir")).toString();
            }
            page.ids.insert(attributes.value(QLatin1String("id")).toString());
            if (attributes.hasAttribute(QLatin1String("href"))) {
                page.links.append(attributes.value(QLatin1String("href")).toString());
            }
            if (attributes.value(QLatin1String("role")) == QLatin1String("img")) {
                page.figures.append(attributes.value(QLatin1String("aria-label")).toString());
            }
            static const QRegularExpression heading(QStringLiteral("^h[1-6]$"));
            if (heading.match(name).hasMatch()) {
                page.headings.append(name);
            }
            cell.clear();
        } else if (reader.isEndElement()) {
            open.removeLast();
            if (name == QLatin1String("td") || name == QLatin1String("th")) {
                page.cells.append(cell.simplified());
            }
        } else if (reader.isCharacters() && !open.contains(QLatin1String("style"))) {
            cell += reader.text();
            page.text += reader.text();
        }
    }
    page.error = reader.hasError() ? reader.errorString() : QString();
    page.text = page.text.simplified();
    return page;
}

QList<presentation::ChartFrame> frames(const presentation::ResultView& result)
{
    return {result.themeChart.frame,
            result.ranking.acceptability.frame,
            result.ranking.contributions.frame,
            result.market.salaries.frame,
            result.market.trend.frame,
            result.market.languages.frame,
            result.market.growth.frame,
            result.plan.gantt.frame};
}

class TextSummaries : public testing::Test
{
protected:
    const catalog::Catalog catalog = test::builtInCatalog();
};

QString plainText(const QByteArray& markdown)
{
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(markdown), QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText().simplified();
}

} // namespace

TEST_F(TextSummaries, HtmlIsOnePageThatLoadsAndRunsNothing)
{
    const Made made = make(catalog, answersWithPay(catalog), false);
    const Page page = read(made.html);
    EXPECT_EQ(page.error, QString());
    EXPECT_EQ(page.language, QStringLiteral("en"));
    EXPECT_EQ(page.direction, QStringLiteral("ltr"));
    for (const char* element :
         {"script", "link", "img", "image", "iframe", "object", "base", "form", "use"}) {
        EXPECT_FALSE(page.elements.contains(QLatin1String(element))) << element;
    }
    for (const QString& attribute : page.attributes) {
        EXPECT_FALSE(attribute.startsWith(QLatin1String("on")) || attribute == QLatin1String("src"))
            << attribute.toStdString();
    }
    EXPECT_FALSE(made.html.contains("url("));
    EXPECT_TRUE(made.html.contains("Content-Security-Policy\" content=\"default-src 'none'"));
    ASSERT_FALSE(page.links.isEmpty());
    for (const QString& link : page.links) {
        const bool within = link.startsWith(QLatin1Char('#')) && page.ids.contains(link.mid(1));
        EXPECT_TRUE(within || link.startsWith(QLatin1String("https://"))) << link.toStdString();
    }
    EXPECT_TRUE(page.links.contains(QStringLiteral("#sources")));
    EXPECT_TRUE(page.links.contains(QStringLiteral("#part-9")));
    EXPECT_LT(made.html.size(), 300'000);
    EXPECT_TRUE(made.html.contains("@media print{"));
}

TEST_F(TextSummaries, HtmlIsValidToTidy)
{
    const test::ToolOutput tidy =
        test::runOnPdf(make(catalog, answersWithPay(catalog), true).html, QStringLiteral("tidy"),
                       {QStringLiteral("-q"), QStringLiteral("-e"), QStringLiteral("-utf8")});
    EXPECT_EQ(tidy.exitCode, 0) << tidy.text.toStdString();
}

TEST_F(TextSummaries, HtmlHasOneTitleAndSkipsNoLevelOfHeadings)
{
    const Page page = read(make(catalog, answersWithPay(catalog), true).html);
    EXPECT_EQ(page.headings.count(QStringLiteral("h1")), 1);
    ASSERT_FALSE(page.headings.isEmpty());
    EXPECT_EQ(page.headings.front(), QStringLiteral("h1"));
    for (qsizetype i = 1; i < page.headings.size(); ++i) {
        EXPECT_LE(page.headings[i].at(1).digitValue(), page.headings[i - 1].at(1).digitValue() + 1) << i;
    }
}

TEST_F(TextSummaries, HtmlHoldsEveryChartForLightAndDarkWithItsTableAndWords)
{
    const Made made = make(catalog, answersWithPay(catalog), true);
    const Page page = read(made.html);
    const QList<presentation::ChartFrame> all = frames(made.result);
    EXPECT_EQ(made.html.count("<svg "), all.size());
    EXPECT_FALSE(made.html.contains("class=\"on-dark\""));
    EXPECT_TRUE(made.html.contains(".d0{"));
    for (const presentation::ChartFrame& frame : all) {
        ASSERT_FALSE(frame.description.isEmpty());
        EXPECT_TRUE(page.figures.contains(frame.description)) << frame.id.toStdString();
        EXPECT_TRUE(page.text.contains(frame.caption.simplified())) << frame.id.toStdString();
        for (const QStringList& row : frame.table.rows) {
            for (const QString& cell : row) {
                EXPECT_TRUE(page.cells.contains(cell.simplified())) << cell.toStdString();
            }
        }
    }
}

TEST_F(TextSummaries, HtmlKeepsTheWordsOfAChartApartWhereNoneIsDrawn)
{
    const Made made = make(catalog, answersWithPay(catalog), false);
    const presentation::SalaryChart& salaries = made.result.market.salaries;
    const QString text = read(made.html).text;
    QStringList names;
    for (const presentation::Label& language : salaries.languages) {
        names.append(language.name);
    }
    EXPECT_TRUE(text.contains(QLatin1Char(' ') + names.join(QLatin1Char(' ')) + QLatin1Char(' ')));
    EXPECT_FALSE(made.html.contains("</text><"));
}

TEST_F(TextSummaries, HtmlLetsAChartBeMovedRatherThanShrunkOnANarrowScreen)
{
    const QByteArray html = make(catalog, answersWithPay(catalog), false).html;
    EXPECT_TRUE(html.contains("figure>div{overflow-x:auto}"));
    static const QRegularExpression least(QStringLiteral("figure svg\\{[^}]*min-width:(\\d+)rem"));
    EXPECT_GE(least.match(QString::fromUtf8(html)).captured(1).toInt(), 30);
}

TEST_F(TextSummaries, BothSayWhatTheResultSays)
{
    const Made made = make(catalog, answersWithPay(catalog), false);
    const QString html = read(made.html).text;
    const QString plain = plainText(made.markdown);
    QStringList wanted{made.result.verdict.headline,  made.result.verdict.certainty,
                       made.result.combined.together, made.result.rules.headline,
                       made.result.ranking.headline,  made.result.plan.headline};
    for (const auto& change : made.result.changes) {
        wanted.append(change.sentence);
    }
    for (const auto& group : made.result.answers) {
        for (const auto& row : group.rows) {
            wanted.append(row.text);
        }
    }
    for (const QString& text : std::as_const(wanted)) {
        ASSERT_FALSE(text.isEmpty());
        EXPECT_TRUE(html.contains(text.simplified())) << text.toStdString();
        EXPECT_TRUE(plain.contains(text.simplified())) << text.toStdString();
    }
}

TEST_F(TextSummaries, MarkdownSpeaksOfNoDrawing)
{
    const Made made = make(catalog, answersWithPay(catalog), true);
    const QString html = read(made.html).text;
    const QString plain = plainText(made.markdown);
    int readings = 0;
    for (const presentation::ChartFrame& frame : frames(made.result)) {
        EXPECT_TRUE(plain.contains(frame.caption)) << frame.caption.toStdString();
        EXPECT_TRUE(html.contains(wholeCaption(frame))) << frame.caption.toStdString();
        EXPECT_TRUE(frame.reading.isEmpty() || !plain.contains(frame.reading)) << frame.reading.toStdString();
        readings += frame.reading.isEmpty() ? 0 : 1;
    }
    EXPECT_EQ(readings, 3);
    static const QRegularExpression drawn(QStringLiteral("[Hh]atched|thin lines|[Aa]xis|labels"));
    EXPECT_FALSE(plain.contains(drawn)) << drawn.match(plain).captured().toStdString();
}

TEST_F(TextSummaries, LeavePresentPayOutUnlessAskedFor)
{
    const QString pay = english.toString(123'456);
    const Made without = make(catalog, answersWithPay(catalog), false);
    EXPECT_FALSE(without.html.contains(pay.toUtf8()));
    EXPECT_FALSE(without.html.contains("123456"));
    EXPECT_FALSE(without.markdown.contains(pay.toUtf8()));
    const Made with = make(catalog, answersWithPay(catalog), true);
    EXPECT_TRUE(with.html.contains(pay.toUtf8()));
    EXPECT_TRUE(with.markdown.contains(pay.toUtf8()));
    const QByteArray leftOut = "Present pay and payback are not part of this export";
    EXPECT_TRUE(without.html.contains(leftOut));
    EXPECT_TRUE(without.markdown.contains(leftOut));
    EXPECT_FALSE(with.html.contains(leftOut));
    EXPECT_FALSE(with.markdown.contains(leftOut));
}

TEST_F(TextSummaries, TakeNothingInATextForMarkup)
{
    catalog::Catalog changed = catalog;
    for (catalog::Band& band : changed.bands) {
        band.headline.source = hostile;
    }
    for (auto& question : changed.questions) {
        question.text.source = hostile;
        question.shortName.source = hostile;
    }
    for (auto& language : changed.languages) {
        language.name.source = hostile;
    }
    const QSet<QString> usual = read(make(catalog, answersWithPay(catalog), true).html).elements;
    const Made made = make(changed, answersWithPay(changed), true);
    const Page page = read(made.html);
    EXPECT_EQ(page.error, QString());
    EXPECT_EQ(page.elements, usual);
    EXPECT_GT(page.text.count(hostile), 10);

    EXPECT_GT(plainText(made.markdown).count(hostile), 10);
    static const QRegularExpression bareTag(QStringLiteral("(?<!\\\\)<(?!https://)[A-Za-z/!?]"));
    EXPECT_FALSE(QString::fromUtf8(made.markdown).contains(bareTag));
}

TEST_F(TextSummaries, MarkdownTablesHaveTheRowsOfTheView)
{
    const Made made = make(catalog, answersWithPay(catalog), false);
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(made.markdown), QTextDocument::MarkdownDialectGitHub);
    QList<QStringList> rows;
    for (const QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (const auto* table = qobject_cast<const QTextTable*>(frame)) {
            for (int row = 0; row < table->rows(); ++row) {
                QStringList cells;
                for (int column = 0; column < table->columns(); ++column) {
                    cells.append(table->cellAt(row, column).firstCursorPosition().block().text());
                }
                rows.append(cells);
            }
        }
    }
    for (const presentation::ChartFrame& frame : frames(made.result)) {
        for (const QStringList& row : frame.table.rows) {
            EXPECT_TRUE(rows.contains(row)) << row.join(QLatin1String(" | ")).toStdString();
        }
    }
}

TEST_F(TextSummaries, HtmlFollowsTheDirectionOfTheLanguage)
{
    const Page page =
        read(make(catalog, answersWithPay(catalog), false, QLocale(QStringLiteral("ar_EG"))).html);
    EXPECT_EQ(page.direction, QStringLiteral("rtl"));
    EXPECT_TRUE(page.language.startsWith(QLatin1String("ar")));
}

} // namespace rustworthy::report
