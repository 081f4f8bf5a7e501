#include "window_dialogs.h"

#include "compare_dialog.h"
#include "dialogs.h"
#include "reference_dialogs.h"
#include "team_dialog.h"

#include <utility>

namespace rustworthy::wizard {

WindowDialogs::WindowDialogs(Session& session, QWidget& window, std::function<FileDialogs&()> fileDialogs)
    : m_session(session), m_window(window), m_fileDialogs(std::move(fileDialogs))
{
    window.installEventFilter(this);
    connect(&session, &Session::retranslated, this, [this] {
        // Their texts are those of the old language.
        for (const QPointer<QDialog>& dialog : {m_figures, m_bias, m_shortcuts, m_about}) {
            delete dialog.data();
        }
    });
}

void WindowDialogs::showFigures(const QString& claim)
{
    auto* dialog = showOnce<FiguresDialog>(m_figures, m_session.reference());
    if (!claim.isEmpty()) {
        dialog->showClaim(claim);
    }
}

void WindowDialogs::showBiasCheck()
{
    showOnce<BiasDialog>(m_bias, m_session.reference());
}

void WindowDialogs::showShortcuts()
{
    showOnce<ShortcutsDialog>(m_shortcuts);
}

void WindowDialogs::showAbout()
{
    showOnce<AboutDialog>(m_about, m_session.catalog());
}

void WindowDialogs::showComparison()
{
    showGroup<CompareDialog>(m_comparison, &WindowDialogs::comparisonExportRequested);
}

void WindowDialogs::showTeam()
{
    showGroup<TeamDialog>(m_team, &WindowDialogs::teamExportRequested);
}

GroupDialog* WindowDialogs::groupInUse() const
{
    return m_groupInUse != nullptr && m_groupInUse->isVisible() ? m_groupInUse.data() : nullptr;
}

bool WindowDialogs::eventFilter(QObject* watched, QEvent* event)
{
    // Not only while it is active: a file dialog above it may just have closed.
    if (event->type() == QEvent::WindowActivate) {
        m_groupInUse = qobject_cast<GroupDialog*>(watched);
    }
    return QObject::eventFilter(watched, event);
}

template <typename Dialog, typename Signal>
void WindowDialogs::showGroup(QPointer<QDialog>& shown, Signal exportRequested)
{
    const bool isNew = shown == nullptr;
    auto* dialog = showOnce<Dialog>(shown, m_session, m_fileDialogs);
    if (isNew) {
        dialog->installEventFilter(this);
        connect(dialog, &GroupDialog::exportRequested, this,
                [this, dialog, exportRequested](const QString& fileName) {
                    Q_EMIT(this->*exportRequested)(dialog->view(), fileName);
                });
        connect(dialog, &GroupDialog::evidenceRequested, this, &WindowDialogs::showFigures);
        connect(&m_session, &Session::retranslated, dialog, &GroupDialog::retranslate);
    }
}

template <typename Dialog, typename... Arguments>
Dialog* WindowDialogs::showOnce(QPointer<QDialog>& shown, Arguments&&... arguments)
{
    if (shown == nullptr) {
        shown = new Dialog(std::forward<Arguments>(arguments)..., &m_window);
        shown->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (shown->isVisible()) {
        shown->raise();
        shown->activateWindow();
    }
    shown->show();
    return static_cast<Dialog*>(shown.data());
}

} // namespace rustworthy::wizard
