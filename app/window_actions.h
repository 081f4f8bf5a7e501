// What the window asks of the outside: files are read, written and watched here, and the outcome is reported
// back to it.
#pragma once

#include "document/autosave.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <chrono>

namespace rustworthy {

namespace wizard {
class MainWindow;
class Session;
} // namespace wizard

/// How unsaved work is kept.
struct Keeping
{
    QString folder = document::autosaveFolder();
    /// From the first unsaved edit to its autosave; with the time a write takes well below the ten seconds of
    /// work that may be lost at most.
    std::chrono::milliseconds delay = std::chrono::seconds(4);
};

/// Does what the window's signals ask for, at once, and keeps unsaved work meanwhile. Window and session have
/// to outlive it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(wizard::MainWindow& window, wizard::Session& session, Keeping keeping = {});

    /// Opens answers, a file or the text of shared ones, or shows why they were not opened; the session is
    /// unchanged then. What may have to be asked about them waits for finishStart().
    void open(const QString& answers);
    /// Once the window shows: another instance with the same file, work that was not saved, and what has
    /// changed since a save.
    void finishStart();

private:
    void connectWindow();
    /// Locks the file, unless another window has and the person does not insist.
    template <typename Question>
    [[nodiscard]] bool mayTake(const QString& fileName, Question question);
    void tellAboutOpened();
    void save(const QString& fileName);
    [[nodiscard]] bool mayOverwrite(const QString& fileName);
    bool write(const QString& fileName); ///< false after having told why not
    void revert();
    void watch();
    [[nodiscard]] document::CatalogKey key() const;

    void keepWork();
    void dropWork();
    void offerRecovered(const QList<document::Recovered>& found);
    void offerAgain(QList<document::Recovered> found);
    [[nodiscard]] bool recover(const document::Recovered& recovered);

    wizard::MainWindow& m_window;
    wizard::Session& m_session;
    QString m_folder;
    document::DocumentLock m_lock;
    document::Autosave m_autosave;
    QTimer m_timer;
    QByteArray m_fingerprint; ///< of the file when it was read or written last; empty = no file, or not known
    bool m_watches = false;
    bool m_toldChange = false;  ///< that the file has been changed by somebody else
    bool m_toldFailure = false; ///< that unsaved work cannot be kept
};

} // namespace rustworthy
