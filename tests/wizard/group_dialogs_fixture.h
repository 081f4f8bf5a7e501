// Compare and Team, from the File menu.
#pragma once

#include "wizard_fixture.h"

#include <QtWidgets/QPlainTextEdit>

#include <functional>

namespace rustworthy::test {

class GroupDialogs : public WizardTest
{
protected:
    /// A document of somebody who answers every question for or against Rust.
    QString saved(const QString& name, bool forRust, const std::string& level = {})
    {
        document::AnswersDocument document;
        document.catalog = {.id = catalog.id, .version = catalog.version};
        for (const decision::Question& question : catalog.model.questions) {
            document.answers.given[question.id] = question.answerThatSpeaks(forRust);
        }
        if (!level.empty()) {
            document.answers.profile.level = level;
        }
        QString fileName = folder.filePath(name + QStringLiteral(".rustworthy"));
        EXPECT_FALSE(document::saveFile(fileName, document, QStringLiteral("test/1")));
        return fileName;
    }

    template <typename Dialog>
    Dialog* shown(const QString& action)
    {
        trigger(action);
        auto* dialog = window->findChild<Dialog*>();
        EXPECT_NE(dialog, nullptr);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog));
        QCoreApplication::processEvents();
        return dialog;
    }

    void dismissProblems(const std::function<void(const QString&)>& look)
    {
        QWidget* dialog = nullptr;
        ASSERT_TRUE(QTest::qWaitFor([&] {
            dialog = QApplication::activeModalWidget();
            return dialog != nullptr;
        }));
        QString text;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            text += label->text() + QLatin1Char('\n');
        }
        for (const QPlainTextEdit* list : dialog->findChildren<QPlainTextEdit*>()) {
            text += list->toPlainText();
        }
        look(text);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace rustworthy::test
