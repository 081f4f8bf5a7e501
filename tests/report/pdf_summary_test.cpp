#include "report/report.h"

#include "pdf_tools.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <QtCore/QRegularExpression>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>

namespace rustworthy::report {

namespace {

using test::pdfPages;
using test::pdfText;
using test::runOnPdf;

struct Made
{
    QByteArray bytes;
    presentation::ResultView result;
    presentation::ReferenceView reference;
};

Made make(const catalog::Catalog& catalog, const decision::Answers& answers, SummaryOptions options,
          const QLocale& locale = QLocale(QStringLiteral("en_US")),
          const std::optional<decision::Answers>& own = std::nullopt)
{
    const decision::Evaluation evaluation = decision::Evaluator(catalog.model).evaluate(answers);
    const presentation::Context context{.locale = locale, .ownAnswers = own};
    Made made;
    made.reference = presentation::presentReference(catalog, {}, locale);
    made.result = presentation::presentResult(catalog, answers, evaluation, context);
    options.date = QDate(2026, 11, 21);
    options.applicationVersion = QStringLiteral("9.8.7");
    made.bytes = pdfSummary({.catalog = catalog,
                             .answers = answers,
                             .evaluation = evaluation,
                             .reference = made.reference,
                             .context = context},
                            options);
    return made;
}

// Every question answered towards Rust but the last two, which stay open.
decision::Answers mostlyForRust(const catalog::Catalog& catalog)
{
    decision::Answers answers;
    for (std::size_t i = 0; i + 2 < catalog.model.questions.size(); ++i) {
        const decision::Question& question = catalog.model.questions[i];
        answers.given[question.id] = question.answerThatSpeaks(true);
    }
    answers.profile.level = "senior";
    answers.profile.pay = 123'456;
    answers.projectKinds = {"cli"};
    return answers;
}

/// As pdftotext gives it: ligatures resolved, line breaks are blanks.
std::string normalised(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toStdString();
}

bool holds(const QString& text, const QString& wanted)
{
    // Soft line breaks inside a sentence became blanks; those after a hyphen vanish in neither.
    return text.simplified().contains(wanted.normalized(QString::NormalizationForm_KC).simplified());
}

class PdfSummary : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        catalog = new catalog::Catalog(test::builtInCatalog());
        made = new Made(make(*catalog, mostlyForRust(*catalog), {}));
        text = new QString(pdfText(made->bytes));
    }
    static void TearDownTestSuite()
    {
        delete std::exchange(text, nullptr);
        delete std::exchange(made, nullptr);
        delete std::exchange(catalog, nullptr);
    }

    inline static catalog::Catalog* catalog = nullptr;
    inline static Made* made = nullptr;
    inline static QString* text = nullptr;
};

} // namespace

TEST_F(PdfSummary, IsSoundSmallVectorAndHasItsFontsEmbedded)
{
    const auto check = runOnPdf(made->bytes, QStringLiteral("qpdf"), {QStringLiteral("--check")});
    EXPECT_EQ(check.exitCode, 0) << check.text.toStdString();
    EXPECT_LT(made->bytes.size(), 300'000);

    const auto images = runOnPdf(made->bytes, QStringLiteral("pdfimages"), {QStringLiteral("-list")});
    ASSERT_EQ(images.exitCode, 0) << images.text.toStdString();
    EXPECT_EQ(images.text.trimmed().split(QLatin1Char('\n')).size(), 2) << images.text.toStdString();

    const auto fonts = runOnPdf(made->bytes, QStringLiteral("pdffonts"));
    ASSERT_EQ(fonts.exitCode, 0) << fonts.text.toStdString();
    const QStringList rows = fonts.text.trimmed().split(QLatin1Char('\n')).mid(2);
    ASSERT_FALSE(rows.isEmpty());
    // Columns from the right: object id (two), uni, sub, emb.
    static const QRegularExpression embedded(
        QStringLiteral("\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"));
    for (const QString& row : rows) {
        const auto match = embedded.match(row);
        ASSERT_TRUE(match.hasMatch()) << row.toStdString();
        EXPECT_EQ(match.captured(1), QStringLiteral("yes")) << row.toStdString();
    }
}

TEST_F(PdfSummary, OpensWithTheVerdict)
{
    const QString first = pdfPages(made->bytes).value(0);
    const auto& verdict = made->result.verdict;
    EXPECT_TRUE(holds(first, verdict.headline)) << normalised(first);
    EXPECT_TRUE(holds(first, verdict.score));
    EXPECT_TRUE(holds(first, verdict.certainty));
}

TEST_F(PdfSummary, HoldsReasonsChangesAndAllAnswers)
{
    for (const auto& theme : made->result.themes) {
        EXPECT_TRUE(holds(*text, theme.subtotal)) << normalised(theme.subtotal);
        for (const auto& reason : theme.reasons) {
            EXPECT_TRUE(text->contains(reason.shortName.section(QLatin1Char(' '), 0, 0)))
                << normalised(reason.shortName);
        }
    }
    for (const auto& band : made->result.verdict.bands) {
        EXPECT_TRUE(holds(*text, band.name)) << normalised(band.name);
        EXPECT_TRUE(holds(*text, band.scores)) << normalised(band.scores);
    }
    ASSERT_FALSE(made->result.changes.isEmpty());
    for (const auto& change : made->result.changes) {
        EXPECT_TRUE(holds(*text, change.sentence)) << normalised(change.sentence);
    }
    for (const auto& group : made->result.answers) {
        EXPECT_TRUE(holds(*text, group.title));
        for (const auto& row : group.rows) {
            EXPECT_TRUE(text->contains(
                row.text.normalized(QString::NormalizationForm_KC).section(QLatin1Char(' '), 0, 2)))
                << normalised(row.text);
        }
    }
}

TEST_F(PdfSummary, HoldsEveryChartWithItsTableAndCaption)
{
    const auto& market = made->result.market;
    const std::initializer_list<const presentation::ChartFrame*> frames = {
        &made->result.themeChart.frame, &market.salaries.frame, &market.trend.frame, &market.languages.frame,
        &market.growth.frame};
    for (const presentation::ChartFrame* frame : frames) {
        EXPECT_TRUE(holds(*text, frame->title)) << normalised(frame->title);
        EXPECT_TRUE(holds(*text, frame->caption)) << normalised(frame->caption);
        ASSERT_FALSE(frame->table.rows.isEmpty()) << frame->id.toStdString();
        for (const QStringList& row : frame->table.rows) {
            for (qsizetype column = 0; column < row.size(); ++column) {
                if (frame->table.numeric.value(column)) {
                    EXPECT_TRUE(holds(*text, row[column]))
                        << frame->id.toStdString() << ": " << normalised(row[column]);
                }
            }
        }
    }
    // Direct labels of the salary chart are text as well.
    for (const auto& box : market.salaries.boxes) {
        EXPECT_TRUE(holds(*text, box.label)) << normalised(box.label);
    }
}

TEST_F(PdfSummary, NamesSourcesStatusesDateAndVersions)
{
    for (const auto& source : made->reference.sources) {
        EXPECT_TRUE(holds(*text, source.shortName));
        if (!source.url.isEmpty()) {
            EXPECT_TRUE(text->contains(source.url)) << source.url.toStdString();
        }
    }
    for (const auto& status : made->reference.statuses) {
        EXPECT_TRUE(holds(*text, status.meaning)) << normalised(status.meaning);
    }
    EXPECT_TRUE(
        holds(*text, QLocale(QStringLiteral("en_US")).toString(QDate(2026, 11, 21), QLocale::LongFormat)));
    EXPECT_TRUE(holds(*text, QStringLiteral("Rustworthy 9.8.7")));
    EXPECT_TRUE(holds(*text, QStringLiteral("version %1").arg(catalog->version)));
}

TEST_F(PdfSummary, NumbersItsPages)
{
    const QStringList pages = pdfPages(made->bytes);
    ASSERT_GE(pages.size(), 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(holds(pages[i], QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()))) << i;
    }
}

TEST_F(PdfSummary, LeavesPresentPayOutUnlessAskedFor)
{
    const QString pay = QLocale(QStringLiteral("en_US")).toString(123'456);
    EXPECT_FALSE(text->contains(pay));
    EXPECT_FALSE(text->contains(QStringLiteral("123456")));

    const Made withPay = make(*catalog, mostlyForRust(*catalog), {.includePay = true});
    EXPECT_TRUE(pdfText(withPay.bytes).contains(pay));
}

TEST_F(PdfSummary, PayOutsideTheChartDoesNotShowInTheAxisEither)
{
    decision::Answers modest = mostlyForRust(*catalog);
    decision::Answers rich = modest;
    modest.profile.pay.reset();
    rich.profile.pay = 900'000;
    EXPECT_EQ(pdfText(make(*catalog, rich, {}).bytes), pdfText(make(*catalog, modest, {}).bytes));
}

TEST_F(PdfSummary, IsMarkedWhenMadeFromAWhatIf)
{
    EXPECT_FALSE(text->contains(QStringLiteral("what-if"), Qt::CaseInsensitive));
    decision::Answers tried = mostlyForRust(*catalog);
    const decision::Question& first = catalog->model.questions.front();
    tried.given[first.id] = first.answerThatSpeaks(false);
    const Made whatIf = make(*catalog, tried, {}, QLocale(QStringLiteral("en_US")), mostlyForRust(*catalog));
    const QStringList pages = pdfPages(whatIf.bytes);
    ASSERT_FALSE(pages.isEmpty());
    for (const QString& page : pages) {
        EXPECT_TRUE(page.contains(QStringLiteral("(what-if)")));
    }
    EXPECT_TRUE(holds(pages.front(), whatIf.result.whatIfNotice)) << normalised(whatIf.result.whatIfNotice);
    EXPECT_EQ(pages.front().count(QStringLiteral("What-if:")), 1);
}

TEST_F(PdfSummary, HasThePaperThatIsAskedFor)
{
    const auto sizeOf = [](const QByteArray& pdf) {
        const QString info = runOnPdf(pdf, QStringLiteral("pdfinfo")).text;
        static const QRegularExpression size(QStringLiteral("Page size:\\s+([0-9.]+) x ([0-9.]+)"));
        const auto match = size.match(info);
        return std::pair(qRound(match.captured(1).toDouble()), qRound(match.captured(2).toDouble()));
    };
    EXPECT_EQ(sizeOf(made->bytes), std::pair(595, 842));
    EXPECT_EQ(sizeOf(make(*catalog, {}, {.paper = QPageSize::Letter}).bytes), std::pair(612, 792));
}

TEST_F(PdfSummary, DrawsHostileTextAsText)
{
    const QString hostile = QStringLiteral("<b>bold</b><img src=x.png>&amp;.rustworthy");
    const Made named = make(*catalog, {}, {.documentName = hostile});
    EXPECT_TRUE(holds(pdfText(named.bytes), hostile));

    const Made broken = make(*catalog, {}, {.documentName = QStringLiteral("two\nlines.rustworthy")});
    EXPECT_TRUE(holds(pdfText(broken.bytes), QStringLiteral("two\uFFFDlines.rustworthy")));

    catalog::Catalog changed = *catalog;
    changed.bands[0].headline.source = QStringLiteral("<h1>Skip</h1> & <img src=x>");
    decision::Answers against;
    for (const decision::Question& question : changed.model.questions) {
        against.given[question.id] = question.answerThatSpeaks(false);
    }
    EXPECT_TRUE(holds(pdfText(make(changed, against, {}).bytes), changed.bands[0].headline.source));
}

TEST_F(PdfSummary, CutsNoTextHoweverLongItIs)
{
    QStringList words;
    for (int i = 0; i < 400; ++i) {
        words.append(QStringLiteral("w%1word").arg(i));
    }
    const QString longText = words.join(QLatin1Char(' '));
    catalog::Catalog changed = *catalog;
    for (catalog::Band& band : changed.bands) {
        band.headline.source = longText;
    }
    changed.questions[0].shortName.source = longText;
    decision::Answers against;
    for (const decision::Question& question : changed.model.questions) {
        against.given[question.id] = question.answerThatSpeaks(false);
    }
    const QByteArray pdf = make(changed, against, {}).bytes;
    const auto cropped =
        runOnPdf(pdf, QStringLiteral("pdftotext"),
                 {QStringLiteral("-x"), QStringLiteral("0"), QStringLiteral("-y"), QStringLiteral("0"),
                  QStringLiteral("-W"), QStringLiteral("595"), QStringLiteral("-H"), QStringLiteral("785")},
                 {QStringLiteral("-")});
    for (const QString& word : {words.front(), words.at(200), words.back()}) {
        EXPECT_GE(cropped.text.count(word), 2) << word.toStdString();
    }
}

TEST_F(PdfSummary, IsLightUnderADarkPalette)
{
    const QPalette before = QApplication::palette();
    QPalette dark(QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(dark);
    const Made underDark = make(*catalog, mostlyForRust(*catalog), {});
    QApplication::setPalette(before);
    // Only what says when it was made may differ.
    static const QRegularExpression date(QStringLiteral(
        R"re(/(Creation|Mod)Date \([^)]*\)|xmp:[A-Za-z]*Date(="[^"]*"|>[^<]*<)|/ID \[[^\]]*\]|uuid:[0-9a-f-]*)re"));
    EXPECT_EQ(QString::fromLatin1(underDark.bytes).remove(date),
              QString::fromLatin1(made->bytes).remove(date));
}

TEST_F(PdfSummary, CanBeMadeOfAnEmptySheet)
{
    const Made empty = make(*catalog, {}, {});
    EXPECT_TRUE(holds(pdfText(empty.bytes), empty.result.verdict.headline));
}

TEST_F(PdfSummary, CanBeSearchedForWordsThatWouldHoldLigatures)
{
    const QString raw = runOnPdf(made->bytes, QStringLiteral("pdftotext"),
                                 {QStringLiteral("-enc"), QStringLiteral("UTF-8")}, {QStringLiteral("-")})
                            .text;
    EXPECT_TRUE(raw.contains(QStringLiteral("figure")));
    static const QRegularExpression ligature(QStringLiteral("[\\x{FB00}-\\x{FB06}]"));
    EXPECT_FALSE(raw.contains(ligature)) << ligature.match(raw).captured().toStdString();
}

TEST_F(PdfSummary, NeverBreaksALineInsideCPlusPlus)
{
    // Words of every length before it bring it to the end of some line, whatever the column's width.
    QString words;
    for (int length = 1; length <= 40; ++length) {
        words += QString(length % 20 + 1, QLatin1Char('i')) + QStringLiteral(" C++ ");
    }
    catalog::Catalog changed = *catalog;
    changed.questions[0].shortName.source = words.trimmed();
    const QString raw = runOnPdf(make(changed, mostlyForRust(changed), {}).bytes, QStringLiteral("pdftotext"),
                                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-raw")},
                                 {QStringLiteral("-")})
                            .text;
    EXPECT_GE(raw.count(QStringLiteral("C++")), 40);
    EXPECT_FALSE(raw.contains(QRegularExpression(QStringLiteral("C\\+(?!\\+)"))));
}

TEST_F(PdfSummary, FollowsTheNumbersOfTheLocale)
{
    const Made german = make(*catalog, mostlyForRust(*catalog), {}, QLocale(QStringLiteral("de_DE")));
    EXPECT_TRUE(holds(pdfText(german.bytes),
                      QLocale(QStringLiteral("de_DE")).toString(QDate(2026, 11, 21), QLocale::LongFormat)));
}

TEST(PdfSummaryOfAnotherCatalog, ShowsItsFourteenQuestionsAndFourthLanguage)
{
    const catalog::Catalog catalog = test::fourteenQuestionCatalog();
    const Made other = make(catalog, {}, {});
    const QString text = pdfText(other.bytes);
    ASSERT_EQ(other.result.market.salaries.languages.size(), 4);
    for (const auto& language : other.result.market.salaries.languages) {
        EXPECT_TRUE(text.contains(language.name)) << language.name.toStdString();
    }
    EXPECT_EQ(other.result.questionCount, 14);
}

} // namespace rustworthy::report
