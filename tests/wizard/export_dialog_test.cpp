// Export in the window: what can be chosen, what is asked for, and what is remembered.
#include "export_dialog_fixture.h"
#include "pages_view.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

TEST_F(ExportDialogTest, AsksForTheSummaryAsPdfAtFirst)
{
    showWindow();
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        EXPECT_FALSE(isShown(dialog, u"includePay"_s)) << "there is none";
        go(dialog);
    });
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.front().fileName, files.exportTo);
    const ExportChoices& choices = requested.front().choices;
    EXPECT_EQ(choices.format, ExportFormat::Pdf);
    EXPECT_TRUE(choices.leftOut.isEmpty());
    EXPECT_FALSE(choices.includesPay);
    EXPECT_FALSE(choices.opensWhenDone);
    EXPECT_EQ(files.suffixes, QStringList{u"pdf"_s});
    EXPECT_TRUE(files.suggestion.endsWith(
        u"/rustworthy-verdict-open-%1.pdf"_s.arg(QDate::currentDate().toString(Qt::ISODate))))
        << files.suggestion.toStdString();
}

TEST_F(ExportDialogTest, EveryChoiceIsAskedForAndRemembered)
{
    showWindow();
    const auto change = [](QDialog& dialog) {
        dialog.findChild<QListWidget*>(u"exportParts"_s)->item(2)->setCheckState(Qt::Unchecked);
        auto* paper = dialog.findChild<QComboBox*>(u"exportPaper"_s);
        paper->setCurrentIndex(paper->findData(int(wizard::PaperChoice::Letter)));
        dialog.findChild<QCheckBox*>(u"opensWhenDone"_s)->click();
        go(dialog);
    };
    inDialog(Qt::Key_E, change);
    inDialog(Qt::Key_E, [](QDialog& dialog) { go(dialog); });
    ASSERT_EQ(requested.size(), 2);
    for (const Requested& request : requested) {
        EXPECT_EQ(request.choices.leftOut, presentation::LeftOut{presentation::summaryParts().at(2)});
        EXPECT_EQ(request.choices.paper, wizard::PaperChoice::Letter);
        EXPECT_TRUE(request.choices.opensWhenDone);
    }
    EXPECT_EQ(wizard::Preferences().paper(), wizard::PaperChoice::Letter);
}

TEST_F(ExportDialogTest, NothingIsRememberedOfACancelledDialog)
{
    showWindow();
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        choose(dialog, ExportFormat::Html);
        dialog.reject();
    });
    inDialog(Qt::Key_E, [](QDialog& dialog) { go(dialog); });
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.front().choices.format, ExportFormat::Pdf);
}

TEST_F(ExportDialogTest, CancellingTheFileDialogLeadsBackWithAllThatWasChosen)
{
    showWindow();
    files.exportTo.clear();
    int shown = 0;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, window.get(), [&] {
        auto* dialog = window->findChild<QDialog*>(u"exportDialog"_s);
        if (dialog == nullptr || !dialog->isVisible()) {
            return;
        }
        if (shown++ == 0) {
            choose(*dialog, ExportFormat::Html);
            go(*dialog);
            return;
        }
        EXPECT_EQ(dialog->findChild<QComboBox*>(u"exportFormat"_s)->currentData().toInt(),
                  int(ExportFormat::Html));
        dialog->reject();
    });
    answering.start(5);
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(shown, 2);
    EXPECT_TRUE(requested.isEmpty());
}

TEST_F(ExportDialogTest, PayIsAskedForEachTime)
{
    showWindow();
    givePay();
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        auto* pay = dialog.findChild<QCheckBox*>(u"includePay"_s);
        EXPECT_TRUE(pay->isVisible());
        EXPECT_FALSE(pay->isChecked());
        pay->click();
        go(dialog);
    });
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        EXPECT_FALSE(dialog.findChild<QCheckBox*>(u"includePay"_s)->isChecked());
        choose(dialog, ExportFormat::Json);
        EXPECT_FALSE(isShown(dialog, u"includePay"_s));
        choose(dialog, ExportFormat::Pdf);
        go(dialog);
    });
    ASSERT_EQ(requested.size(), 2);
    EXPECT_TRUE(requested[0].choices.includesPay);
    EXPECT_FALSE(requested[1].choices.includesPay);
}

TEST_F(ExportDialogTest, ThatThePaybackWasExportedIsNotRemembered)
{
    decision::Answers answers;
    answers.profile = {.level = "senior",
                       .background = "c-cpp",
                       .study = "part-time",
                       .hoursPerWeek = 6,
                       .language = "python",
                       .pay = 90'000};
    session.setAnswers(answers);
    ASSERT_TRUE(session.result().plan.payback.computed);
    showWindow();
    files.exportTo = folder.filePath(u"x.csv"_s);
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        choose(dialog, ExportFormat::Csv);
        dialog.findChild<QCheckBox*>(u"includePay"_s)->click();
        auto* box = dialog.findChild<QComboBox*>(u"exportExhibit"_s);
        box->setCurrentIndex(box->findData(u"payback"_s));
        go(dialog);
    });
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.front().choices.exhibit, u"payback"_s);
    EXPECT_EQ(wizard::Preferences().exportHabits().format, u"csv"_s);
    EXPECT_EQ(wizard::Preferences().exportHabits().exhibit, QString());
}

TEST_F(ExportDialogTest, EachFormatShowsWhatBelongsToIt)
{
    showWindow();
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        for (const ExportFormat format :
             {ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Png,
              ExportFormat::DoublePng, ExportFormat::Svg, ExportFormat::Csv, ExportFormat::Json}) {
            SCOPED_TRACE(wizard::suffixOf(format).toStdString());
            choose(dialog, format);
            EXPECT_EQ(isShown(dialog, u"exportParts"_s), wizard::isSummary(format));
            EXPECT_EQ(isShown(dialog, u"exportPaper"_s), format == ExportFormat::Pdf);
            EXPECT_EQ(isShown(dialog, u"exportExhibit"_s),
                      wizard::isPicture(format) || format == ExportFormat::Csv);
        }
        dialog.reject();
    });
}

TEST_F(ExportDialogTest, OneChartOrTableCanBeChosen)
{
    showWindow();
    const auto chooseExhibit = [](QDialog& dialog, const QString& id) {
        auto* box = dialog.findChild<QComboBox*>(u"exportExhibit"_s);
        ASSERT_GE(box->findData(id), 0) << id.toStdString();
        box->setCurrentIndex(box->findData(id));
    };
    files.exportTo = folder.filePath(u"x.svg"_s);
    inDialog(Qt::Key_E, [&](QDialog& dialog) {
        choose(dialog, ExportFormat::Svg);
        auto* box = dialog.findChild<QComboBox*>(u"exportExhibit"_s);
        EXPECT_EQ(box->currentData().toString(), QString()) << "all of them";
        EXPECT_EQ(box->findData(u"answers"_s), -1) << "no chart";
        chooseExhibit(dialog, u"salaries"_s);
        EXPECT_TRUE(isShown(dialog, u"previewChart"_s));
        EXPECT_FALSE(dialog.findChild<QWidget*>(u"previewChart"_s)->accessibleDescription().isEmpty());
        go(dialog);
    });
    EXPECT_TRUE(files.suggestion.contains(u"-salaries-"_s)) << files.suggestion.toStdString();
    files.exportTo = folder.filePath(u"x.csv"_s);
    inDialog(Qt::Key_E, [&](QDialog& dialog) {
        choose(dialog, ExportFormat::Csv);
        EXPECT_EQ(dialog.findChild<QComboBox*>(u"exportExhibit"_s)->currentData().toString(), u"salaries"_s);
        chooseExhibit(dialog, u"answers"_s);
        EXPECT_TRUE(isShown(dialog, u"previewTable"_s));
        auto* before = dialog.findChild<QWidget*>(u"opensWhenDone"_s);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), u"previewTable"_s);
        go(dialog);
    });
    ASSERT_EQ(requested.size(), 2);
    EXPECT_EQ(requested[0].choices.exhibit, u"salaries"_s);
    EXPECT_EQ(requested[1].choices.exhibit, u"answers"_s);
}

TEST_F(ExportDialogTest, ATableThatIsShownIsExportedAsItIs)
{
    showWindow();
    presentation::Exhibit table{.id = u"mine"_s, .title = u"Mine"_s};
    table.table = {.columns = {u"A"_s}, .rows = {{u"1"_s}}, .numeric = {false}};
    files.exportTo = folder.filePath(u"x.csv"_s);
    window->exportExhibit(table);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.front().choices.shown, table);
    EXPECT_EQ(requested.front().choices.format, ExportFormat::Csv);
    EXPECT_EQ(wizard::Preferences().exportHabits().format, QString()) << "this is no habit";
}

TEST_F(ExportDialogTest, ThePreviewFollowsTheChoices)
{
    showWindow();
    inDialog(Qt::Key_E, [this](QDialog& dialog) {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !previewed.isEmpty(); }));
        auto* pages = dialog.findChild<wizard::PagesView*>(u"previewPages"_s);
        ASSERT_NE(pages, nullptr);
        EXPECT_TRUE(QTest::qWaitFor([pages] { return pages->pageCount() == pagesOfPreview; }));
        auto* number = dialog.findChild<QSpinBox*>(u"previewPage"_s);
        EXPECT_EQ(number->maximum(), pagesOfPreview);
        EXPECT_FALSE(dialog.findChild<QWidget*>(u"previousPage"_s)->isEnabled());
        dialog.findChild<QAbstractButton*>(u"nextPage"_s)->click();
        EXPECT_EQ(number->value(), 2);
        EXPECT_EQ(pages->currentPage(), 2);
        EXPECT_TRUE(QTest::qWaitFor([this] { return drawn.contains(1); }));
        QTest::keyClick(pages, Qt::Key_End, Qt::ControlModifier);
        EXPECT_EQ(number->value(), pagesOfPreview);
        EXPECT_FALSE(dialog.findChild<QWidget*>(u"nextPage"_s)->isEnabled());

        const qsizetype before = previewed.size();
        auto* parts = dialog.findChild<QListWidget*>(u"exportParts"_s);
        parts->item(0)->setCheckState(Qt::Unchecked);
        parts->item(1)->setCheckState(Qt::Unchecked);
        EXPECT_TRUE(QTest::qWaitFor([&] { return previewed.size() > before; }));
        EXPECT_EQ(previewed.size(), before + 1) << "once for both";
        EXPECT_EQ(previewed.back().leftOut.size(), 2);
        dialog.reject();
    });
}

TEST_F(ExportDialogTest, AllChartsAreAsWideAsThePreviewAndScroll)
{
    showWindow();
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        choose(dialog, ExportFormat::Png);
        auto* charts = dialog.findChild<wizard::PagesView*>(u"previewChart"_s);
        ASSERT_NE(charts, nullptr);
        ASSERT_TRUE(charts->isVisible());
        const QScrollBar& bar = *charts->verticalScrollBar();
        EXPECT_GT(bar.maximum(), 2 * charts->viewport()->height());
        const QImage shown = charts->viewport()->grab().toImage();
        const int row = shown.height() / 2;
        int white = 0;
        for (int x = 0; x < shown.width(); ++x) {
            white += shown.pixelColor(x, row) == Qt::white ? 1 : 0;
        }
        EXPECT_GT(white, shown.width() / 3);
        auto* before = dialog.findChild<QWidget*>(u"opensWhenDone"_s);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), charts);
        QTest::keyClick(charts, Qt::Key_PageDown);
        EXPECT_GT(bar.value(), 0);
        QTest::keyClick(charts, Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), u"chooseFile"_s);
        dialog.findChild<QComboBox*>(u"exportExhibit"_s)->setCurrentIndex(1);
        EXPECT_EQ(bar.maximum(), 0) << "one is seen as a whole";
        dialog.reject();
    });
}

TEST_F(ExportDialogTest, AnEndingThatDoesNotFitIsAskedForAgain)
{
    showWindow();
    QStringList suggestions;
    files.exportTo = folder.filePath(u"out.html"_s);
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, window.get(), [&] {
        if (auto* box = window->findChild<QMessageBox*>(u"wrongName"_s)) {
            EXPECT_TRUE(box->text().contains(u"out.html"_s));
            EXPECT_TRUE(box->text().contains(u".pdf"_s));
            suggestions.append(files.suggestion);
            files.exportTo = folder.filePath(u"out.pdf"_s);
            box->accept();
        }
    });
    inDialog(Qt::Key_E, [&](QDialog& dialog) {
        answering.start(5);
        go(dialog);
    });
    ASSERT_EQ(suggestions.size(), 1);
    EXPECT_EQ(files.suggestion, folder.filePath(u"out.pdf"_s));
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.front().fileName, folder.filePath(u"out.pdf"_s));
    EXPECT_EQ(wizard::Preferences().exportHabits().folder, folder.path());
}

TEST_F(ExportDialogTest, TheOpenAnswersAreNotReplaced)
{
    const QString mine = folder.filePath(u"mine.json"_s);
    document::AnswersDocument document;
    document.catalog = {.id = catalog.id, .version = catalog.version};
    ASSERT_FALSE(document::saveFile(mine, document, u"test"_s));
    session.open(document, mine);
    showWindow();
    files.exportTo = mine;
    QString told;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, window.get(), [&] {
        if (auto* box = window->findChild<QMessageBox*>(u"wrongName"_s)) {
            told = box->text();
            files.exportTo = folder.filePath(u"other.json"_s);
            box->accept();
        }
    });
    inDialog(Qt::Key_E, [&](QDialog& dialog) {
        choose(dialog, ExportFormat::Json);
        answering.start(5);
        go(dialog);
    });
    EXPECT_TRUE(told.contains(u"mine.json"_s)) << told.toStdString();
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.front().fileName, folder.filePath(u"other.json"_s));
}

TEST_F(ExportDialogTest, TabReachesEveryControlAndAllAreNamed)
{
    showWindow();
    givePay();
    inDialog(Qt::Key_E, [this](QDialog& dialog) {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !previewed.isEmpty(); }));
        QStringList reached;
        for (int i = 0; i < 40; ++i) {
            QWidget* focus = QApplication::focusWidget();
            ASSERT_NE(focus, nullptr);
            if (i > 0 && focus->objectName() == reached.front()) {
                break;
            }
            reached.append(focus->objectName());
            const QAccessibleInterface* said = QAccessible::queryAccessibleInterface(focus);
            EXPECT_FALSE(said->text(QAccessible::Name).isEmpty()) << focus->objectName().toStdString();
            EXPECT_NE(said->role(), QAccessible::Client) << focus->objectName().toStdString();
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        for (const char* name : {"exportFormat", "allParts", "exportParts", "exportPaper", "includePay",
                                 "opensWhenDone", "previewPage", "nextPage", "chooseFile"}) {
            EXPECT_TRUE(reached.contains(QLatin1String(name)))
                << name << " of " << reached.join(u' ').toStdString();
        }
        dialog.reject();
    });
}

} // namespace
} // namespace rustworthy::test
