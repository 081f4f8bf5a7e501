#include "window_actions.h"

#include "batch/command_line.h"
#include "document/share_string.h"
#include "presentation/since_saved_view.h"
#include "storage/same_file.h"
#include "wizard/main_window.h"
#include "wizard/questions.h"
#include "wizard/session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

#include <utility>

namespace rustworthy {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

presentation::EarlierResult earlierResult(const document::StoredResult& stored)
{
    return {.savedOn = stored.savedOn,
            .catalogVersion = stored.catalogVersion,
            .low = stored.low,
            .high = stored.high,
            .maximum = stored.maximum,
            .bands = stored.bands,
            .leader = stored.leader,
            .firstRank = stored.firstRank};
}

} // namespace

WindowActions::WindowActions(wizard::MainWindow& window, wizard::Session& session, Keeping keeping)
    : m_window(window),
      m_session(session),
      m_folder(std::move(keeping.folder)),
      m_lock(m_folder),
      m_autosave(m_folder)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keeping.delay);
    connect(&m_timer, &QTimer::timeout, this, &WindowActions::keepWork);
    connectWindow();
}

void WindowActions::connectWindow()
{
    using wizard::MainWindow;
    using wizard::Session;
    connect(&m_window, &MainWindow::openRequested, this, &WindowActions::open);
    connect(&m_window, &MainWindow::saveRequested, this, &WindowActions::save);
    connect(&m_window, &MainWindow::revertRequested, this, &WindowActions::revert);
    connect(&m_window, &MainWindow::activated, this, &WindowActions::watch);
    connect(&m_window, &MainWindow::closed, this, &WindowActions::dropWork);
    // Whoever opens other answers has saved those before, or said that they may be lost.
    connect(&m_session, &Session::opened, this, [this] {
        m_fingerprint.clear();
        m_toldChange = false;
        dropWork();
        if (m_session.fileName().isEmpty()) {
            (void)m_lock.lock({});
        }
    });
    connect(&m_session, &Session::documentChanged, this, [this] {
        if (!m_session.isModified()) {
            dropWork();
        } else if (!m_timer.isActive()) {
            m_timer.start();
        }
    });
}

document::CatalogKey WindowActions::key() const
{
    return {.id = m_session.catalog().id, .version = m_session.catalog().version};
}

void WindowActions::open(const QString& answers)
{
    const document::LoadResult loaded = document::loadAnswers(answers, m_session.catalog().model, key());
    if (!loaded.document) {
        m_window.showProblems(Words::tr("The answers were not opened"), loaded.problems);
        return;
    }
    // What is relative now may be so to another folder when it is saved or recovered.
    const QString fileName = loaded.fingerprint.isEmpty() ? QString() : QFileInfo(answers).absoluteFilePath();
    if (m_watches && !mayTake(fileName, wizard::askOpenElsewhere)) {
        return;
    }
    if (fileName.isEmpty()) {
        m_session.openRecovered(*loaded.document, {}, {}); // a text that may exist nowhere else
    } else {
        m_session.open(*loaded.document, fileName);
    }
    m_fingerprint = loaded.fingerprint;
    if (!loaded.document->unrecognised.isEmpty()) {
        const auto unrecognised = batch::unrecognisedIn(*loaded.document, answers);
        // Later: opening has worked, this only follows.
        QTimer::singleShot(0, this, [this, unrecognised] {
            m_window.showRemarks(Words::tr("Part of the file has no effect"), unrecognised);
        });
    }
    if (m_watches) {
        QTimer::singleShot(0, this, &WindowActions::tellAboutOpened);
    }
}

void WindowActions::finishStart()
{
    m_watches = true;
    const QString fileName = m_session.fileName();
    if (!fileName.isEmpty() && !mayTake(fileName, wizard::askOpenElsewhere)) {
        m_session.open({}, {});
    }
    const QList<document::Recovered> found =
        document::findRecovered(m_folder, m_session.catalog().model, key());
    if (found.isEmpty()) {
        tellAboutOpened();
    } else {
        offerRecovered(found);
    }
}

template <typename Question>
bool WindowActions::mayTake(const QString& fileName, Question question)
{
    const QString before = m_session.fileName();
    if (m_lock.lock(fileName) || question(fileName, &m_window)) {
        return true;
    }
    (void)m_lock.lock(before == fileName ? QString() : before);
    return false;
}

void WindowActions::tellAboutOpened()
{
    const document::AnswersDocument& document = m_session.document();
    if (!document.result) {
        return;
    }
    const QDate today = QDate::currentDate();
    // Whoever has saved on that day or later has looked.
    const bool due = document.reviewOn.isValid() && document.reviewOn <= today &&
                     document.result->savedOn < document.reviewOn;
    if (due || document.result->catalogVersion != m_session.catalog().version) {
        m_window.showSinceSaved(
            presentation::presentSinceSaved(m_session.catalog(), earlierResult(*document.result),
                                            m_session.evaluation(), document.reviewOn, today, QLocale()));
    }
}

void WindowActions::save(const QString& fileName)
{
    const QString before = m_session.fileName();
    if (storage::isSameFile(before, fileName)) {
        if (mayOverwrite(fileName)) {
            write(fileName);
        }
    } else if (mayTake(fileName, wizard::askReplaceElsewhere) && !write(fileName)) {
        (void)m_lock.lock(before); // that is still the open document
    }
}

bool WindowActions::mayOverwrite(const QString& fileName)
{
    const document::DiskState state = document::diskState(fileName, m_fingerprint);
    if (state == document::DiskState::Same || state == document::DiskState::Gone) {
        return true;
    }
    switch (wizard::askChangedOnDisk(fileName, state, &m_window)) {
    case wizard::ChangedChoice::Overwrite:
        return true;
    case wizard::ChangedChoice::Reload:
        revert();
        break;
    case wizard::ChangedChoice::SaveAs:
        m_window.saveAs();
        break;
    case wizard::ChangedChoice::Cancel:
        break;
    }
    return false;
}

bool WindowActions::write(const QString& fileName)
{
    const bool gone = storage::isSameFile(m_session.fileName(), fileName) && !QFileInfo::exists(fileName);
    document::AnswersDocument saved = m_session.document();
    saved.step = m_window.currentStep();
    // A what-if is not part of the document, and what comes of it not of the stored result.
    saved.result = document::storedResult(
        m_session.isWhatIf() ? decision::Evaluator(m_session.catalog().model).evaluate(saved.answers, {})
                             : m_session.evaluation(),
        key(), QDate::currentDate());
    const QByteArray fingerprint =
        document::fingerprintOf(document::serialise(saved, batch::applicationName()));
    if (const auto problem = document::saveFile(fileName, saved, batch::applicationName())) {
        m_window.showProblems(Words::tr("The answers were not saved"), {*problem});
        // When only the folder cannot be synced, the file is there: it was nobody else who changed it.
        if (storage::isSameFile(m_session.fileName(), fileName) &&
            document::diskState(fileName, fingerprint) == document::DiskState::Same) {
            m_fingerprint = fingerprint;
        }
        return false;
    }
    m_fingerprint = fingerprint;
    m_toldChange = false;
    m_session.markSaved(fileName);
    QString said =
        gone ? Words::tr("The file was no longer there; saved again as %1") : Words::tr("Saved as %1");
    if (m_session.isWhatIf()) {
        said = gone ? Words::tr("The file was no longer there; saved again as %1, without the what-if")
                    : Words::tr("Saved as %1, without the what-if");
    }
    m_window.showConfirmation(said.arg(storage::printable(fileName)));
    return true;
}

void WindowActions::revert()
{
    const QString fileName = m_session.fileName();
    const document::LoadResult loaded = document::loadFile(fileName, m_session.catalog().model, key());
    if (!loaded.document) {
        m_window.showProblems(Words::tr("The file was not read again"), loaded.problems);
        return;
    }
    m_fingerprint = loaded.fingerprint;
    m_toldChange = false;
    m_session.revertTo(*loaded.document);
    m_window.showConfirmation(
        Words::tr("These are the answers in %1; Undo brings yours back").arg(storage::printable(fileName)));
}

void WindowActions::watch()
{
    if (!m_watches || m_toldChange || m_fingerprint.isEmpty() ||
        QApplication::activeModalWidget() != nullptr) {
        return;
    }
    if (document::diskState(m_session.fileName(), m_fingerprint) == document::DiskState::Changed) {
        m_toldChange = true;
        wizard::tellChangedOnDisk(m_session.fileName(), &m_window, [this] { revert(); });
    }
}

void WindowActions::keepWork()
{
    const auto problem =
        m_autosave.write(m_session.document(), m_session.fileName(), batch::applicationName(), m_fingerprint);
    // Once is enough: it will not work any better seconds later.
    if (problem && !std::exchange(m_toldFailure, true)) {
        m_window.showConfirmation(
            Words::tr("Unsaved answers are not kept in case the program ends: %1").arg(problem->message()));
    } else if (!problem) {
        m_toldFailure = false;
    }
}

void WindowActions::dropWork()
{
    m_timer.stop();
    // What cannot be removed is offered at the next start, which loses nothing.
    (void)m_autosave.remove();
}

void WindowActions::offerRecovered(const QList<document::Recovered>& found)
{
    QList<wizard::RecoveryDialog::Entry> entries;
    for (const document::Recovered& recovered : found) {
        std::optional<decision::Answers> saved;
        bool isChanged = false;
        if (!recovered.fileName.isEmpty()) {
            isChanged = document::diskState(recovered.fileName, recovered.fingerprint) ==
                        document::DiskState::Changed;
            if (const auto loaded = document::loadFile(recovered.fileName, m_session.catalog().model, key());
                loaded.document) {
                saved = loaded.document->answers;
            }
        }
        entries.append(
            {.recovered = recovered, .difference = wizard::recoveredDifference(recovered, saved, isChanged)});
    }
    auto* dialog = new wizard::RecoveryDialog(entries, document::removeRecovered, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &wizard::RecoveryDialog::recoverRequested, this,
            [this, found](const document::Recovered& chosen) {
                if (!recover(chosen)) {
                    offerAgain(found);
                }
            });
    connect(dialog, &QDialog::rejected, this, &WindowActions::tellAboutOpened);
    dialog->open();
}

// Of what was found, what is still there.
void WindowActions::offerAgain(QList<document::Recovered> found)
{
    found.removeIf([](const document::Recovered& each) { return !QFileInfo::exists(each.autosaveFile); });
    QTimer::singleShot(0, this, [this, found] { offerRecovered(found); });
}

bool WindowActions::recover(const document::Recovered& recovered)
{
    if (!recovered.fileName.isEmpty() && !mayTake(recovered.fileName, wizard::askOpenElsewhere)) {
        return false;
    }
    decision::Answers saved;
    if (!recovered.fileName.isEmpty()) {
        const auto loaded = document::loadFile(recovered.fileName, m_session.catalog().model, key());
        saved = loaded.document ? loaded.document->answers : decision::Answers();
    }
    m_session.openRecovered(*recovered.loaded.document, recovered.fileName, saved);
    // Of the file that the work began with: somebody else may have written it since, which the list has told.
    m_fingerprint = recovered.fingerprint;
    m_toldChange = document::diskState(recovered.fileName, m_fingerprint) == document::DiskState::Changed;
    // The old autosave goes only once this instance keeps the work itself.
    keepWork();
    if (m_autosave.isKept()) {
        (void)document::removeRecovered(recovered);
    }
    m_window.showConfirmation(Words::tr("Recovered. Save to keep these answers."));
    QTimer::singleShot(0, this, &WindowActions::tellAboutOpened);
    return true;
}

} // namespace rustworthy
