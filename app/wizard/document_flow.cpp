#include "document_flow.h"

#include "dialogs.h"
#include "document/share_string.h"
#include "file_dialogs.h"
#include "sharing_dialogs.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <algorithm>
#include <utility>

namespace rustworthy::wizard {

DocumentFlow::DocumentFlow(Session& session, QWidget& window)
    : m_session(session), m_window(window), m_dialogs(std::make_unique<FileDialogs>())
{}

DocumentFlow::~DocumentFlow() = default;

void DocumentFlow::setFileDialogs(std::unique_ptr<FileDialogs> dialogs)
{
    m_dialogs = std::move(dialogs);
}

void DocumentFlow::createNew()
{
    if (mayClose()) {
        m_session.open({}, {});
    }
}

void DocumentFlow::open()
{
    if (!mayClose()) {
        return;
    }
    const QString folder =
        m_session.fileName().isEmpty() ? documentsFolder() : QFileInfo(m_session.fileName()).absolutePath();
    const QString fileName = m_dialogs->openDocument(&m_window, folder);
    if (!fileName.isEmpty()) {
        openFile(fileName);
    }
}

void DocumentFlow::openFile(const QString& fileName)
{
    const QScopedValueRollback task(m_task, Task::Open);
    Q_EMIT openRequested(fileName);
}

void DocumentFlow::openRecent(const QString& fileName)
{
    if (!QFileInfo::exists(fileName)) {
        refuse(tr("The file was not opened"), tr("%1 is no longer there.").arg(storage::printable(fileName)),
               tr("It was taken out of the list of recent files; File, Open finds it where it has gone to."));
        Q_EMIT recentFileVanished(fileName);
    } else if (mayClose()) {
        openFile(fileName);
    }
}

void DocumentFlow::openShared()
{
    if (!mayClose()) {
        return;
    }
    SharedAnswersDialog dialog(m_session.catalog(), &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.openRecovered(dialog.document(), {}, {}); // they may exist nowhere else
    }
}

void DocumentFlow::openDropped(const QList<QUrl>& urls)
{
    const QString title = tr("Not opened");
    const QString next = tr("Your answers are unchanged. Drop one file that ends in .rustworthy.");
    if (urls.size() != 1) {
        refuse(title, tr("%n things were dropped at once.", nullptr, int(urls.size())), next);
        return;
    }
    const QString fileName = urls.front().toLocalFile();
    if (fileName.isEmpty()) {
        refuse(title, tr("What was dropped is not a file on this computer."), next);
    } else if (QFileInfo(fileName).suffix() != QLatin1String("rustworthy")) {
        refuse(title, tr("%1 is not a file of answers.").arg(storage::printable(fileName)), next);
    } else if (mayClose()) {
        openFile(fileName);
    }
}

void DocumentFlow::revert()
{
    if (askRevert(m_session.fileName(), &m_window)) {
        const QScopedValueRollback task(m_task, Task::Open);
        Q_EMIT revertRequested();
    }
}

void DocumentFlow::copyAnswers()
{
    // A what-if of what is said about the person leaves nothing to choose.
    const CopyChoice choice = document::haveSameShareString(m_session.answers(), m_session.ownAnswers())
                                  ? CopyChoice::Own
                                  : askWhichToCopy(&m_window);
    if (choice == CopyChoice::Cancel) {
        return;
    }
    const decision::Answers& answers =
        choice == CopyChoice::WhatIf ? m_session.answers() : m_session.ownAnswers();
    QGuiApplication::clipboard()->setText(document::shareString(
        answers, {.id = m_session.catalog().id, .version = m_session.catalog().version}));
    Q_EMIT confirmed(
        choice == CopyChoice::WhatIf
            ? tr("The answers of the what-if were copied as text, without what you said about yourself.")
            : tr("Your answers were copied as text, without what you said about yourself."));
}

void DocumentFlow::duplicate()
{
    // Nothing is lost: what is not saved goes with the copy.
    if (!settleWhatIf()) {
        return;
    }
    document::AnswersDocument copy = m_session.document();
    copy.result.reset();
    const bool wasModified = m_session.isModified() && !m_session.fileName().isEmpty();
    m_session.openRecovered(copy, {}, {});
    Q_EMIT confirmed(
        wasModified
            ? tr("This is a copy now, not saved yet, with your last changes; the file is as it was saved.")
            : tr("This is a copy now, not saved yet; the document it was made of is as it was."));
}

void DocumentFlow::lookAgain()
{
    ReviewDateDialog dialog(m_session.document().reviewOn, &m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_session.setReviewOn(dialog.day());
    Q_EMIT confirmed(dialog.day().isValid() ? tr("Look again on %1. Save to keep the day.")
                                                  .arg(QLocale().toString(dialog.day(), QLocale::LongFormat))
                                            : tr("No day to look again."));
}

void DocumentFlow::refuse(const QString& title, const QString& reason, const QString& next)
{
    QMessageBox box(QMessageBox::Information, title, reason, QMessageBox::Ok, &m_window);
    box.setObjectName(QStringLiteral("refusal"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(next);
    box.exec();
}

void DocumentFlow::openSample(const QString& sample)
{
    if (!mayClose()) {
        return;
    }
    if (const auto document = m_session.sampleDocument(sample)) {
        m_session.open(*document, {});
        Q_EMIT sampleOpened();
    }
}

void DocumentFlow::save()
{
    if (m_session.fileName().isEmpty()) {
        saveAs();
    } else {
        saveTo(m_session.fileName());
    }
}

void DocumentFlow::saveAs()
{
    const QString current = m_session.fileName();
    const QString fileName = m_dialogs->saveDocument(
        &m_window, current.isEmpty()
                       ? QDir(documentsFolder()).filePath(tr("answers") + QLatin1String(".rustworthy"))
                       : current);
    if (!fileName.isEmpty()) {
        saveTo(fileName);
    }
}

void DocumentFlow::clearAnswers()
{
    if (askClearAnswers(&m_window)) {
        m_session.clearAnswers();
    }
}

bool DocumentFlow::settleWhatIf()
{
    if (!m_session.isWhatIf()) {
        return true;
    }
    switch (askWhatIf(&m_window)) {
    case WhatIfChoice::Keep:
        m_session.keepWhatIf();
        return true;
    case WhatIfChoice::Drop:
        m_session.dropWhatIf();
        return true;
    case WhatIfChoice::Cancel:
        break;
    }
    return false;
}

bool DocumentFlow::mayClose()
{
    if (!settleWhatIf()) {
        return false;
    }
    if (!m_session.isModified()) {
        return true;
    }
    switch (askUnsaved(m_session, &m_window)) {
    case UnsavedChoice::Save: {
        const decision::Answers answers = m_session.ownAnswers();
        const QDate reviewOn = m_session.document().reviewOn;
        save();
        // Instead of being saved, they may have been replaced by what is in the file, which is to be seen.
        return !m_session.isModified() && m_session.ownAnswers() == answers &&
               m_session.document().reviewOn == reviewOn;
    }
    case UnsavedChoice::Discard:
        return true;
    case UnsavedChoice::Cancel:
        break;
    }
    return false;
}

void DocumentFlow::showProblems(const QString& title, const QList<storage::Problem>& problems)
{
    QString next;
    QString action;
    switch (m_task) {
    case Task::None:
        next = tr("Your answers are unchanged. File, Open chooses another file.");
        break;
    case Task::Open:
        next =
            tr("Nothing was opened and your answers are unchanged. Correct the file or choose another one.");
        break;
    case Task::Save:
        next = tr("Your answers are still here, unsaved. Save them under another name or in another folder.");
        action = tr("Save &As…");
        break;
    }
    ProblemsDialog* dialog = showProblemsDialog(m_window, title, problems, next, action);
    connect(dialog, &ProblemsDialog::actionChosen, this, &DocumentFlow::saveAs);
}

void DocumentFlow::showRemarks(const QString& title, const QList<storage::Problem>& remarks)
{
    showProblemsDialog(m_window, title, remarks,
                       tr("Everything else was opened. File, Open chooses another file."), {});
}

void DocumentFlow::saveTo(const QString& fileName)
{
    const QScopedValueRollback task(m_task, Task::Save);
    Q_EMIT saveRequested(fileName);
}

} // namespace rustworthy::wizard
