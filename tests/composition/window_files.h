// A window whose files are real ones, in a folder of its own.
#pragma once

#include "window_actions.h"
#include "window_exports.h"
#include "wizard_fixture.h"

#include "document/answers_document.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QStatusBar>

namespace rustworthy::test {

class WindowFilesTest : public WizardTest
{
protected:
    ~WindowFilesTest() override
    {
        exports.reset();
        actions.reset();
    }

    void showWindow()
    {
        WizardTest::showWindow();
        startActions();
    }
    void startActions()
    {
        actions = std::make_unique<WindowActions>(
            *window, session, Keeping{.folder = keptIn(), .delay = std::chrono::milliseconds(20)});
        actions->finishStart();
        exports = std::make_unique<WindowExports>(*window, session, [this](const QString& fileName) {
            opened.append(fileName);
            return opens;
        });
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] QString keptIn() const { return path(QStringLiteral("kept")); }
    [[nodiscard]] document::CatalogKey key() const { return {.id = catalog.id, .version = catalog.version}; }
    [[nodiscard]] static QByteArray contents(const QString& fileName)
    {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A file in which one question is answered.
    QString saved(const QString& name, const QString& question, const QString& answer)
    {
        document::AnswersDocument document;
        document.catalog = key();
        document.answers.given[question.toStdString()] = answer.toStdString();
        EXPECT_FALSE(document::saveFile(path(name), document, QStringLiteral("test")));
        return path(name);
    }
    [[nodiscard]] decision::Answers inFile(const QString& fileName) const
    {
        const auto loaded = document::loadFile(fileName, catalog.model, key());
        EXPECT_TRUE(loaded.document);
        return loaded.document ? loaded.document->answers : decision::Answers();
    }
    [[nodiscard]] QList<document::Recovered> found() const
    {
        return document::findRecovered(keptIn(), catalog.model, key());
    }
    /// Presses a button of the next dialog.
    void answer(const QString& button)
    {
        whenAsked([button](QWidget& dialog) {
            auto* found = dialog.findChild<QAbstractButton*>(button);
            ASSERT_NE(found, nullptr) << button.toStdString();
            found->click();
        });
    }
    [[nodiscard]] QString confirmation()
    {
        auto* bar = find<QStatusBar>(QStringLiteral("confirmation"));
        return bar == nullptr ? QString() : bar->currentMessage();
    }
    [[nodiscard]] bool waitUntilAsked()
    {
        return QTest::qWaitFor([this] { return asked; });
    }

    std::unique_ptr<WindowActions> actions;
    std::unique_ptr<WindowExports> exports;
    QStringList opened; ///< files shown to the person after an export
    bool opens = true;  ///< there is a program for them
};

} // namespace rustworthy::test
