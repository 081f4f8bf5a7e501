// A window on the built-in catalog, worked by real keys and clicks; only the file dialogs are answered for.
#pragma once

#include "file_dialogs.h"
#include "support/catalogs.h"
#include "wizard/main_window.h"
#include "wizard/preferences.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace rustworthy::test {

/// Answers with the names it was given, and remembers what was asked.
class AnsweredFileDialogs : public wizard::FileDialogs
{
public:
    struct Script
    {
        QString open;
        QString save;
        QString exportTo;
        QString printTo;                  ///< a PDF instead of a printer
        bool printsIntoFile = false;      ///< and is told so
        std::pair<int, int> printedPages; ///< first and last; 0 = all
        int pagesToPrint = 0;             ///< that there are, as was said last
        QStringList suffixes;
        QStringList add;
        QStringList asked;
        QString suggestion;
    };
    explicit AnsweredFileDialogs(Script& script) : m_script(script) {}
    QString openDocument(QWidget*, const QString&) override;
    QString saveDocument(QWidget*, const QString& suggestion) override;
    QString exportTo(QWidget*, const QString& suggestion, const QStringList& suffixes) override;
    Printer choosePrinter(QWidget*, const PrintJob& job) override;
    QStringList openDocuments(QWidget*, const QString&) override;

private:
    Script& m_script;
};

class WizardTest : public testing::Test
{
protected:
    WizardTest();
    ~WizardTest() override;

    /// Builds and shows the window; settings and answers may be prepared before.
    void showWindow();

    /// The one visible widget of that name.
    template <typename Widget = QWidget>
    Widget* find(const QString& name)
    {
        for (Widget* candidate : window->findChildren<Widget*>(name)) {
            if (candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }
    void click(const QString& name);
    void clickSegment(const QString& question, const QString& answer);
    [[nodiscard]] QAbstractButton* segment(const QString& question, const QString& answer);
    /// To whatever has the focus, as the keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Mnemonics press their button after a moment.
    [[nodiscard]] bool waitForStep(const QString& step);
    [[nodiscard]] QString focused() const;
    void trigger(const QString& action);
    /// Does something to the next modal dialog.
    void whenAsked(const std::function<void(QWidget&)>& answer);
    [[nodiscard]] QString given(const QString& question) const;

    [[nodiscard]] QWidget* keyTarget();

    QTemporaryDir folder;
    AnsweredFileDialogs::Script files;
    catalog::Catalog catalog = builtInCatalog();
    wizard::Session session{catalog};
    std::unique_ptr<wizard::MainWindow> window;
    bool asked = false; ///< the dialog that whenAsked() waited for came
};

} // namespace rustworthy::test
