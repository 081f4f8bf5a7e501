// The dialogs that stay open beside the window while the person goes on: one of each.
#pragma once

#include "presentation/compare_view.h"
#include "presentation/team_view.h"
#include "wizard/session.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include <functional>

namespace rustworthy::wizard {

class FileDialogs;
class GroupDialog;

class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    /// Session, window and file dialogs outlive it.
    WindowDialogs(Session& session, QWidget& window, std::function<FileDialogs&()> fileDialogs);

    /// At that claim, if one is given.
    void showFigures(const QString& claim);
    void showBiasCheck();
    void showShortcuts();
    void showAbout();
    void showComparison();
    void showTeam();
    /// The one that the person works in rather than in the window; null if there is none.
    [[nodiscard]] GroupDialog* groupInUse() const;

Q_SIGNALS:
    void comparisonExportRequested(const presentation::CompareView& view, const QString& fileName);
    void teamExportRequested(const presentation::TeamView& view, const QString& fileName);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    template <typename Dialog, typename Signal>
    void showGroup(QPointer<QDialog>& shown, Signal exportRequested);
    template <typename Dialog, typename... Arguments>
    Dialog* showOnce(QPointer<QDialog>& shown, Arguments&&... arguments);

    Session& m_session;
    QWidget& m_window;
    std::function<FileDialogs&()> m_fileDialogs;
    QPointer<QDialog> m_figures;
    QPointer<QDialog> m_bias;
    QPointer<QDialog> m_shortcuts;
    QPointer<QDialog> m_about;
    QPointer<QDialog> m_comparison;
    QPointer<QDialog> m_team;
    QPointer<GroupDialog> m_groupInUse;
};

} // namespace rustworthy::wizard
