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
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QListWidget>
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
    EXPECT_EQ(pdfText(exported(u"a.pdf"_s, ExportFormat::Pdf)),
              pdfText(report::pdfSummary(material(), options())));
    EXPECT_EQ(exported(u"a.html"_s, ExportFormat::Html), report::htmlSummary(material(), options()));
    EXPECT_EQ(exported(u"a.md"_s, ExportFormat::Markdown), report::markdownSummary(material(), options()));
    EXPECT_EQ(exported(u"a.json"_s, ExportFormat::Json),
              report::json(session.catalog(), session.evaluation()));
    EXPECT_EQ(exported(u"a.png"_s, ExportFormat::Png), report::chartPng(exhibits(), 1, version));
    EXPECT_EQ(exported(u"b.png"_s, ExportFormat::DoublePng), report::chartPng(exhibits(), 2, version));
    EXPECT_EQ(exported(u"a.svg"_s, ExportFormat::Svg), report::chartSvg(exhibits(), version));
    EXPECT_EQ(exported(u"a.csv"_s, ExportFormat::Csv),
              report::exhibitFile(exhibits(), u"a.csv"_s, version).value_or(QByteArray()));
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
    EXPECT_EQ(contents(files.exportTo), report::chartPng(chart, 2, version));
    EXPECT_TRUE(files.suggestion.endsWith(u"@2x.png"_s)) << files.suggestion.toStdString();
    files.exportTo = path(u"a.svg"_s);
    go(ExportFormat::Svg);
    window->exportExhibit(chart);
    EXPECT_EQ(contents(files.exportTo), report::chartSvg(chart, version));
    chart.chart.reset();
    files.exportTo = path(u"a.csv"_s);
    window->exportExhibit(chart);
    EXPECT_EQ(contents(files.exportTo),
              report::exhibitFile(chart, u"a.csv"_s, version).value_or(QByteArray()));
}

TEST_F(WindowExportsTest, OneTableAloneIsWrittenAlone)
{
    const QByteArray csv = exported(u"a.csv"_s, ExportFormat::Csv, [](QWidget& dialog) {
        auto* box = dialog.findChild<QComboBox*>(u"exportExhibit"_s);
        box->setCurrentIndex(box->findData(u"answers"_s));
    });
    for (const presentation::Exhibit& exhibit : exhibits()) {
        if (exhibit.id == u"answers"_s) {
            EXPECT_EQ(csv, report::exhibitFile(exhibit, u"a.csv"_s, QString()).value_or(QByteArray()));
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
    const QByteArray some = printed(u"some.pdf"_s, {2, 3});
    EXPECT_EQ(pdfPages(some).size(), 2);
}

} // namespace
} // namespace rustworthy::test
