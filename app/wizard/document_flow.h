// New, Open, Save: asks what has to be asked and emits what is wanted.
#pragma once

#include "storage/problem.h"
#include "wizard/session.h"

#include <QtCore/QObject>

#include <QtCore/QUrl>

#include <memory>

class QWidget;

namespace rustworthy::wizard {

class FileDialogs;

class DocumentFlow : public QObject
{
    Q_OBJECT

public:
    /// The session and the window outlive it.
    DocumentFlow(Session& session, QWidget& window);
    ~DocumentFlow() override;

    void setFileDialogs(std::unique_ptr<FileDialogs> dialogs);

    void createNew();
    void open();
    void openSample(const QString& sample);
    void save();
    void saveAs();
    void openRecent(const QString& fileName);
    void openShared();
    /// What was dropped on the window. Anything but one file of answers is refused with words.
    void openDropped(const QList<QUrl>& urls);
    void revert();
    void copyAnswers();
    void lookAgain();
    /// The open answers as a document of their own, not saved yet.
    void duplicate();
    [[nodiscard]] FileDialogs& fileDialogs() { return *m_dialogs; }
    void clearAnswers();
    /// Asks when there are unsaved answers. True = these are saved, or may be lost.
    [[nodiscard]] bool mayClose();

    void showProblems(const QString& title, const QList<storage::Problem>& problems);
    void showRemarks(const QString& title, const QList<storage::Problem>& remarks);

Q_SIGNALS:
    void openRequested(const QString& fileName);
    void saveRequested(const QString& fileName);
    void revertRequested();
    void recentFileVanished(const QString& fileName);
    void confirmed(const QString& text); ///< a short confirmation to show
    void sampleOpened();

private:
    /// Nothing stays merely tried out. False when the person wants to go back to it.
    [[nodiscard]] bool settleWhatIf();
    enum class Task { None, Open, Save };

    void openFile(const QString& fileName);
    void refuse(const QString& title, const QString& reason, const QString& next);
    void saveTo(const QString& fileName);

    Session& m_session;
    QWidget& m_window;
    std::unique_ptr<FileDialogs> m_dialogs;
    Task m_task = Task::None;
};

} // namespace rustworthy::wizard
