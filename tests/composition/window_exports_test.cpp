// From the window's export dialog to files: what is written is what was chosen, and what report makes of it.
#include "pages_view.h"
#include "pdf_tools.h"
#include "window_files.h"

#include "document/share_string.h"
#include "presentation/exhibits.h"
#include "report/exhibits.h"
#include "report/report.h"
#include "wizard/export_choices.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

using wizard::ExportFormat;

class WindowExportsTest : public WindowFilesTest
{
protected:
    void SetUp() override
    {
        showWindow();
        session.setAnswer(u"systems"_s, u"yes"_s);
        session.setAnswer(u"games"_s, u"no"_s);
    }

    /// Works the dialog, which then goes on, and gives what is in the file.
    QByteArray exported(
        const QString& name, ExportFormat format, const std::function<void(QWidget&)>& work = [](QWidget&) {})
    {
        files.exportTo = path(name);
        whenAsked([&](QWidget& dialog) {
            auto* box = dialog.findChild<QComboBox*>(u"exportFormat"_s);
            box->setCurrentIndex(box->findData(int(format)));
            work(dialog);
            dialog.findChild<QPushButton*>(u"chooseFile"_s)->click();
        });
        press(Qt::Key_E, Qt::ControlModifier);
        EXPECT_TRUE(asked);
        return contents(files.exportTo);
    }
    [[nodiscard]] report::Material material() const
    {
        return {.catalog = session.catalog(),
                .answers = session.answers(),
                .evaluation = session.evaluation(),
                .reference = session.reference(),
                .context = {.locale = QLocale(), .ownAnswers = {}}};
    }
    [[nodiscard]] report::SummaryOptions options() const
    {
        return {.paper = report::paperFor(QLocale()),
                .date = QDate::currentDate(),
                .applicationVersion = QCoreApplication::applicationVersion(),
                .documentName = {},
                .shareString = document::shareString(session.answers(), key())};
    }
    [[nodiscard]] QList<presentation::Exhibit> exhibits() const
    {
        return presentation::exhibits(session.result(), session.reference());
    }
};

TEST_F(WindowExportsTest, EveryFormatIsWhatReportMakesOfIt)
{
    const QString version = QCoreApplication::applicationVersion();
    EXPECT_EQ(exported(u"a.pdf"_s, ExportFormat::Pdf), report::pdfSummary(material(), options()));
    EXPECT_EQ(exported(u"a.html"_s, ExportFormat::Html), report::htmlSummary(material(), options()));
    EXPECT_EQ(exported(u"a.md"_s, ExportFormat::Markdown), report::markdownSummary(material(), options()));
    EXPECT_EQ(exported(u"a.json"_s, ExportFormat::Json),
              report::json(session.catalog(), session.evaluation()));
    EXPECT_EQ(exported(u"a.png"_s, ExportFormat::Png), report::chartPng(exhibits(), 1, version));
    EXPECT_EQ(exported(u"b.png"_s, ExportFormat::DoublePng), report::chartPng(exhibits(), 2, version));
    EXPECT_EQ(exported(u"a.svg"_s, ExportFormat::Svg), report::chartSvg(exhibits(), version));
    EXPECT_EQ(exported(u"a.csv"_s, ExportFormat::Csv), report::csv(exhibits(), QLocale()));
    EXPECT_TRUE(confirmation().contains(u"a.csv"_s));
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(WindowExportsTest, AnEmptySheetIsNotShared)
{
    session.setAnswers({});
    report::SummaryOptions without = options();
    without.shareString.clear();
    EXPECT_EQ(exported(u"a.md"_s, ExportFormat::Markdown), report::markdownSummary(material(), without));
}

TEST_F(WindowExportsTest, AChartOrTableIsWrittenAsItIsShown)
{
    const QString version = QCoreApplication::applicationVersion();
    presentation::Exhibit chart = presentation::chartExhibit(session.result().market.salaries,
                                                             {.level = u"senior"_s, .hiddenLanguages = {}});
    const auto go = [this](ExportFormat format) {
        whenAsked([format](QWidget& dialog) {
            auto* box = dialog.findChild<QComboBox*>(u"exportFormat"_s);
            EXPECT_EQ(box->findData(int(ExportFormat::Pdf)), -1) << "it is a chart";
            box->setCurrentIndex(box->findData(int(format)));
            dialog.findChild<QPushButton*>(u"chooseFile"_s)->click();
        });
    };
    files.exportTo = path(u"a.png"_s);
    go(ExportFormat::DoublePng);
    window->exportExhibit(chart);
    EXPECT_EQ(contents(files.exportTo), report::chartPng({chart}, 2, version));
    EXPECT_TRUE(files.suggestion.endsWith(u"@2x.png"_s)) << files.suggestion.toStdString();
    files.exportTo = path(u"a.svg"_s);
    go(ExportFormat::Svg);
    window->exportExhibit(chart);
    EXPECT_EQ(contents(files.exportTo), report::chartSvg({chart}, version));
    chart.chart.reset();
    files.exportTo = path(u"a.csv"_s);
    window->exportExhibit(chart);
    EXPECT_EQ(contents(files.exportTo), report::csv({chart}, QLocale()));
}

TEST_F(WindowExportsTest, OneTableAloneIsWrittenAlone)
{
    const QByteArray csv = exported(u"a.csv"_s, ExportFormat::Csv, [](QWidget& dialog) {
        auto* box = dialog.findChild<QComboBox*>(u"exportExhibit"_s);
        box->setCurrentIndex(box->findData(u"answers"_s));
    });
    for (const presentation::Exhibit& exhibit : exhibits()) {
        if (exhibit.id == u"answers"_s) {
            EXPECT_EQ(csv, report::csv({exhibit}, QLocale()));
            EXPECT_EQ(csv.count("\r\n"), exhibit.table.rows.size() + 1);
        }
    }
}

TEST_F(WindowExportsTest, PartsLeftOutAreNotInThePdf)
{
    const auto heading = [](presentation::SummaryPart part) { return presentation::summaryPartName(part); };
    const QString whole = pdfText(exported(u"a.pdf"_s, ExportFormat::Pdf));
    const QString rest = pdfText(exported(u"b.pdf"_s, ExportFormat::Pdf, [](QWidget& dialog) {
        auto* parts = dialog.findChild<QListWidget*>(u"exportParts"_s);
        for (int row = 0; row < parts->count(); ++row) {
            parts->item(row)->setCheckState(row == 0 ? Qt::Checked : Qt::Unchecked);
        }
    }));
    using presentation::SummaryPart;
    EXPECT_TRUE(rest.contains(heading(SummaryPart::Reasons)));
    for (const SummaryPart part : {SummaryPart::Changes, SummaryPart::Market, SummaryPart::Evidence}) {
        EXPECT_TRUE(whole.contains(heading(part)));
        EXPECT_FALSE(rest.contains(heading(part))) << heading(part).toStdString();
    }
    EXPECT_TRUE(rest.contains(session.result().verdict.headline.section(u' ', 0, 2))) << "always in it";
}

TEST_F(WindowExportsTest, PayIsInNothingUnlessAskedFor)
{
    decision::Answers answers = session.answers();
    answers.profile.pay = 123'456;
    session.setAnswers(answers);
    const auto include = [](QWidget& dialog) { dialog.findChild<QCheckBox*>(u"includePay"_s)->click(); };
    const auto payback = [](const QByteArray& json) {
        return QJsonDocument::fromJson(json).object().value(u"payback"_s);
    };
    EXPECT_TRUE(payback(exported(u"a.json"_s, ExportFormat::Json)).isNull());
    EXPECT_TRUE(payback(exported(u"b.json"_s, ExportFormat::Json, include)).isNull()) << "never";
    const QByteArray pay = QLocale().toString(123'456).toUtf8();
    EXPECT_FALSE(exported(u"a.csv"_s, ExportFormat::Csv).contains(pay));
    EXPECT_TRUE(exported(u"b.csv"_s, ExportFormat::Csv, include).contains(pay));
    EXPECT_FALSE(exported(u"a.html"_s, ExportFormat::Html).contains(pay));
    EXPECT_TRUE(exported(u"b.html"_s, ExportFormat::Html, include).contains(pay));
}

/// What every format holds, chart by chart as they are shown included, is the same whatever the pay is.
class WindowExportsPrivacy : public WindowExportsTest
{
protected:
    [[nodiscard]] QMap<QString, QByteArray> allOf(std::optional<int> pay)
    {
        decision::Answers answers = session.answers();
        answers.profile.pay = pay;
        if (session.isWhatIf()) {
            session.tryAnswers(answers);
        } else {
            session.setAnswers(answers);
        }
        QMap<QString, QByteArray> all;
        for (const auto& [suffix, format] : formats) {
            all.insert(suffix, exported(u"out."_s + suffix, format));
            EXPECT_GT(all.value(suffix).size(), 500) << suffix.toStdString();
        }
        all.insert(u"shown chart"_s,
                   report::chartSvg({presentation::chartExhibit(session.result().market.salaries)}, u"1"_s));
        return all;
    }
    void expectSame(const QMap<QString, QByteArray>& some, const QMap<QString, QByteArray>& others)
    {
        for (const QString& name : some.keys()) {
            EXPECT_TRUE(some.value(name) == others.value(name)) << name.toStdString();
        }
    }

    const QList<std::pair<QString, ExportFormat>> formats{
        {u"pdf"_s, ExportFormat::Pdf},   {u"html"_s, ExportFormat::Html}, {u"md"_s, ExportFormat::Markdown},
        {u"json"_s, ExportFormat::Json}, {u"csv"_s, ExportFormat::Csv},   {u"svg"_s, ExportFormat::Svg},
        {u"png"_s, ExportFormat::Png}};
};

TEST_F(WindowExportsPrivacy, NoFormatTellsThePay)
{
    const auto without = allOf({});
    expectSame(allOf(31'000), without);
    expectSame(allOf(951'234), without);
}

TEST_F(WindowExportsPrivacy, NoFormatTellsThePayThatIsTriedOutNorThatOneIs)
{
    session.tryAnswer(u"patience"_s, u"no"_s);
    const auto unchanged = allOf({});
    EXPECT_TRUE(unchanged.value(u"csv"_s).contains("What-if"));
    expectSame(allOf(31'000), unchanged);
    expectSame(allOf(951'234), unchanged);
    EXPECT_TRUE(session.result().whatIfNotice.contains(u"Present pay (changed)"_s))
        << "on the screen it is said";
}

TEST_F(WindowExportsPrivacy, APayThatAloneIsTriedOutMakesNoWhatIfOfWhatIsHandedOn)
{
    const auto own = allOf(90'000);
    decision::Answers answers = session.answers();
    answers.profile.pay = 31'000;
    session.tryAnswers(answers);
    ASSERT_TRUE(session.isWhatIf());
    expectSame(allOf(951'234), own);
}

TEST_F(WindowExportsTest, TheTextOfTheAnswersIsSaidToBeOfAWhatIfOnlyWhenItIs)
{
    const QByteArray said = "the text holds the answers that were tried out";
    decision::Answers answers = session.answers();
    answers.profile.pay = 90'000;
    session.setAnswers(answers);
    answers.profile.pay = 31'000;
    answers.profile.hoursPerWeek = 3;
    session.tryAnswers(answers);
    const auto include = [](QWidget& dialog) { dialog.findChild<QCheckBox*>(u"includePay"_s)->click(); };
    const QByteArray own = exported(u"a.html"_s, ExportFormat::Html, include);
    EXPECT_TRUE(own.contains("What-if"));
    EXPECT_TRUE(own.contains("rw1-"));
    EXPECT_FALSE(own.contains(said));
    session.tryAnswer(u"patience"_s, u"no"_s);
    EXPECT_TRUE(exported(u"b.html"_s, ExportFormat::Html, include).contains(said));
    EXPECT_TRUE(exported(u"c.html"_s, ExportFormat::Html).contains(said));
}

TEST_F(WindowExportsTest, IsOpenedWhenDoneAndSaysSoWhenItCannotBe)
{
    const auto open = [](QWidget& dialog) {
        dialog.findChild<QCheckBox*>(u"opensWhenDone"_s)->setChecked(true);
    };
    exported(u"a.md"_s, ExportFormat::Markdown, open);
    EXPECT_EQ(opened, QStringList{path(u"a.md"_s)});
    opens = false;
    exported(u"b.md"_s, ExportFormat::Markdown, open);
    EXPECT_TRUE(confirmation().contains(u"no program"_s)) << confirmation().toStdString();
    EXPECT_TRUE(QFileInfo::exists(path(u"b.md"_s)));
}

TEST_F(WindowExportsTest, AFailureKeepsTheChoicesAndOffersToExportAgain)
{
    files.exportTo = path(u"no/such/folder/out.md"_s);
    whenAsked([](QWidget& dialog) {
        auto* box = dialog.findChild<QComboBox*>(u"exportFormat"_s);
        box->setCurrentIndex(box->findData(int(ExportFormat::Markdown)));
        dialog.findChild<QListWidget*>(u"exportParts"_s)->item(0)->setCheckState(Qt::Unchecked);
        dialog.findChild<QPushButton*>(u"chooseFile"_s)->click();
    });
    press(Qt::Key_E, Qt::ControlModifier);
    auto* problems = window->findChild<QDialog*>(u"problemsDialog"_s);
    ASSERT_NE(problems, nullptr);
    files.exportTo = path(u"out.md"_s);
    whenAsked([](QWidget& dialog) {
        EXPECT_EQ(dialog.findChild<QComboBox*>(u"exportFormat"_s)->currentData().toInt(),
                  int(ExportFormat::Markdown));
        EXPECT_EQ(dialog.findChild<QListWidget*>(u"exportParts"_s)->item(0)->checkState(), Qt::Unchecked);
        dialog.findChild<QPushButton*>(u"chooseFile"_s)->click();
    });
    problems->findChild<QPushButton*>(u"problemAction"_s)->click();
    EXPECT_TRUE(waitUntilAsked());
    EXPECT_TRUE(QTest::qWaitFor([this] { return QFileInfo::exists(files.exportTo); }));
}

TEST_F(WindowExportsTest, ThePreviewHasThePagesOfThePdf)
{
    int previewed = 0;
    const QByteArray pdf = exported(u"a.pdf"_s, ExportFormat::Pdf, [&](QWidget& dialog) {
        wizard::PagesView* pages = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            pages = dialog.findChild<wizard::PagesView*>(u"previewPages"_s);
            return pages != nullptr && pages->pageCount() > 1;
        }));
        previewed = pages == nullptr ? 0 : pages->pageCount();
    });
    EXPECT_EQ(previewed, pdfPages(pdf).size());
}

TEST_F(WindowExportsTest, ThePrinterGetsTheLayoutOfThePdfAndThePagesAskedFor)
{
    const QByteArray pdf = exported(u"a.pdf"_s, ExportFormat::Pdf);
    const auto printed = [this](const QString& name, std::pair<int, int> pages) {
        files.printTo = path(name);
        files.printedPages = pages;
        whenAsked([](QWidget& dialog) { dialog.findChild<QPushButton*>(u"choosePrinter"_s)->click(); });
        press(Qt::Key_P, Qt::ControlModifier);
        EXPECT_TRUE(asked);
        return contents(files.printTo);
    };
    const QByteArray all = printed(u"all.pdf"_s, {0, 0});
    EXPECT_EQ(pdfPages(all).size(), pdfPages(pdf).size());
    EXPECT_EQ(pdfText(all), pdfText(pdf));
    EXPECT_FALSE(confirmation().isEmpty());
    EXPECT_EQ(files.pagesToPrint, pdfPages(pdf).size());
    const QByteArray some = printed(u"some.pdf"_s, {2, 3});
    EXPECT_EQ(pdfPages(some).size(), 2);
    EXPECT_FALSE(confirmation().contains(u"some.pdf"_s));
    files.printsIntoFile = true;
    printed(u"file.pdf"_s, {2, 3});
    EXPECT_TRUE(confirmation().contains(u"file.pdf"_s)) << confirmation().toStdString();
}

TEST_F(WindowExportsTest, APageThatThereIsNotIsNotHandedToThePrinter)
{
    files.printTo = path(u"none.pdf"_s);
    files.printedPages = {900, 901};
    whenAsked([](QWidget& dialog) { dialog.findChild<QPushButton*>(u"choosePrinter"_s)->click(); });
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(asked);
    auto* problems = window->findChild<QDialog*>(u"problemsDialog"_s);
    ASSERT_NE(problems, nullptr);
    const QString said = problems->findChild<QPlainTextEdit*>(u"problemList"_s)->toPlainText();
    EXPECT_TRUE(said.contains(u"there is no such page"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"The summary has %1 pages"_s.arg(files.pagesToPrint))) << said.toStdString();
    EXPECT_TRUE(confirmation().isEmpty()) << confirmation().toStdString();
}

} // namespace
} // namespace rustworthy::test
