// Print in the window: what can be chosen before the system's own dialog, and what is remembered of it.
#include "export_dialog_fixture.h"

#include <QtGui/QPagedPaintDevice>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

using presentation::SummaryPart;
using PrintDialogTest = ExportDialogTest;

TEST_F(PrintDialogTest, PrintSetsThePaperUpBeforeThePrinterIsChosen)
{
    showWindow();
    QObject::connect(window.get(), &wizard::MainWindow::pageSetupRequested, window.get(),
                     [](QPagedPaintDevice* device) { device->setPageSize(QPageSize(QPageSize::A5)); });
    QList<ExportChoices> printed;
    QObject::connect(window.get(), &wizard::MainWindow::printRequested, window.get(),
                     [&](QPagedPaintDevice* device, const QString&, const ExportChoices& choices) {
                         EXPECT_EQ(device->pageLayout().pageSize().id(), QPageSize::A5);
                         printed.append(choices);
                     });
    const auto print = [](QDialog& dialog) {
        EXPECT_FALSE(isShown(dialog, u"exportFormat"_s));
        dialog.findChild<QListWidget*>(u"exportParts"_s)->item(0)->setCheckState(Qt::Unchecked);
        dialog.findChild<QPushButton*>(u"choosePrinter"_s)->click();
    };
    inDialog(Qt::Key_P, print);
    EXPECT_TRUE(printed.isEmpty()) << "the printer was not chosen";
    files.printTo = folder.filePath(u"printed.pdf"_s);
    inDialog(Qt::Key_P, print);
    ASSERT_EQ(printed.size(), 1);
    EXPECT_EQ(printed.front().leftOut, presentation::LeftOut{SummaryPart::Reasons});
}

TEST_F(PrintDialogTest, PartsAndPaperAreRememberedAndNothingElse)
{
    showWindow();
    wizard::Preferences().setExportHabits({.format = u"html"_s, .opensWhenDone = true});
    files.printTo = folder.filePath(u"printed.pdf"_s);
    inDialog(Qt::Key_P, [](QDialog& dialog) {
        EXPECT_TRUE(isShown(dialog, u"paperNote"_s));
        auto* paper = dialog.findChild<QComboBox*>(u"exportPaper"_s);
        EXPECT_TRUE(paper->isVisible());
        paper->setCurrentIndex(paper->findData(int(wizard::PaperChoice::Letter)));
        dialog.findChild<QListWidget*>(u"exportParts"_s)->item(1)->setCheckState(Qt::Unchecked);
        dialog.findChild<QPushButton*>(u"choosePrinter"_s)->click();
    });
    inDialog(Qt::Key_P, [](QDialog& dialog) {
        EXPECT_EQ(dialog.findChild<QComboBox*>(u"exportPaper"_s)->currentData().toInt(),
                  int(wizard::PaperChoice::Letter));
        EXPECT_EQ(dialog.findChild<QListWidget*>(u"exportParts"_s)->item(1)->checkState(), Qt::Unchecked);
        dialog.reject();
    });
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        EXPECT_EQ(dialog.findChild<QComboBox*>(u"exportFormat"_s)->currentData().toInt(),
                  int(ExportFormat::Html));
        EXPECT_FALSE(isShown(dialog, u"paperNote"_s)) << "only the printer may have other paper";
        dialog.reject();
    });
    EXPECT_TRUE(wizard::Preferences().exportHabits().opensWhenDone);
}

TEST_F(PrintDialogTest, ThePreviewIsOnThePaperThatThePrinterIsSetTo)
{
    showWindow();
    QList<wizard::PaperChoice> setUp;
    QObject::connect(
        window.get(), &wizard::MainWindow::pageSetupRequested, window.get(),
        [&setUp](QPagedPaintDevice*, const ExportChoices& choices) { setUp.append(choices.paper); });
    files.printTo = folder.filePath(u"printed.pdf"_s);
    inDialog(Qt::Key_P, [this](QDialog& dialog) {
        auto* paper = dialog.findChild<QComboBox*>(u"exportPaper"_s);
        paper->setCurrentIndex(paper->findData(int(wizard::PaperChoice::A4)));
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return !previewed.isEmpty() && previewed.back().paper == wizard::PaperChoice::A4; }));
        dialog.findChild<QPushButton*>(u"choosePrinter"_s)->click();
    });
    EXPECT_EQ(setUp, QList<wizard::PaperChoice>{wizard::PaperChoice::A4});
}

} // namespace
} // namespace rustworthy::test
