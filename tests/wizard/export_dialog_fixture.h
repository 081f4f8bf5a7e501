// The dialogs of Export and Print in the window, opened by their keys.
#pragma once

#include "wizard/export_choices.h"
#include "wizard_fixture.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>

namespace rustworthy::test {

using wizard::ExportChoices;
using wizard::ExportFormat;

inline constexpr int pagesOfPreview = 3;

class ExportDialogTest : public WizardTest
{
protected:
    struct Requested
    {
        QString fileName;
        ExportChoices choices;
    };

    void showWindow()
    {
        WizardTest::showWindow();
        QObject::connect(window.get(), &wizard::MainWindow::exportRequested, window.get(),
                         [this](const QString& fileName, const ExportChoices& choices) {
                             requested.append({fileName, choices});
                         });
        QObject::connect(window.get(), &wizard::MainWindow::previewRequested, window.get(),
                         [this](wizard::PreviewPages* pages, const ExportChoices& choices) {
                             previewed.append(choices);
                             *pages = {.count = pagesOfPreview,
                                       .paper = {400.0, 600.0},
                                       .draw = [this](QPainter&, int page) { drawn.append(page); }};
                         });
        files.exportTo = folder.filePath(QStringLiteral("out.pdf"));
    }
    void givePay()
    {
        decision::Answers answers = session.answers();
        answers.profile.pay = 90'000;
        session.setAnswers(answers);
    }
    /// Works the dialog that a key opens.
    void inDialog(Qt::Key key, const std::function<void(QDialog&)>& work)
    {
        whenAsked([&work](QWidget& widget) { work(dynamic_cast<QDialog&>(widget)); });
        press(key, Qt::ControlModifier);
        EXPECT_TRUE(asked);
    }
    static void choose(QDialog& dialog, ExportFormat format)
    {
        auto* box = dialog.findChild<QComboBox*>(QStringLiteral("exportFormat"));
        box->setCurrentIndex(box->findData(int(format)));
        ASSERT_EQ(box->currentData().toInt(), int(format));
    }
    static void go(QDialog& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("chooseFile"))->click(); }
    static bool isShown(QDialog& dialog, const QString& name)
    {
        const auto* part = dialog.findChild<QWidget*>(name);
        return part != nullptr && part->isVisible();
    }

    QList<Requested> requested;
    QList<ExportChoices> previewed;
    QList<int> drawn; ///< pages of the preview, from 0
};

} // namespace rustworthy::test
