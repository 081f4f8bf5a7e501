// Export and Print: asks what has to be asked and emits what is wanted.
#pragma once

#include "storage/problem.h"
#include "wizard/export_choices.h"
#include "wizard/session.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtGui/QPagedPaintDevice>

#include <functional>

class QWidget;

namespace rustworthy::wizard {

class FileDialogs;

class ExportFlow : public QObject
{
    Q_OBJECT

public:
    /// The session and the window outlive it.
    ExportFlow(Session& session, QWidget& window, std::function<FileDialogs&()> fileDialogs);

    void exportAny();
    /// A chart or table as it is shown.
    void exportExhibit(const presentation::Exhibit& exhibit);
    void print();
    /// Why nothing was written, and what to do next.
    void showProblems(const QString& title, const QList<storage::Problem>& problems);

Q_SIGNALS:
    void exportRequested(const QString& fileName, const ExportChoices& choices);
    void previewRequested(PreviewPages* pages, const ExportChoices& choices);
    /// The paper is to be set as chosen, before the person has the last word in the system's dialog.
    void pageSetupRequested(QPagedPaintDevice* device, const ExportChoices& choices);
    void printRequested(QPagedPaintDevice* device, const QString& fileName, const ExportChoices& choices);

private:
    void ask(const ExportChoices& choices);
    /// False when the person cancels in the file dialog.
    [[nodiscard]] bool write(const ExportChoices& choices);
    [[nodiscard]] QString nameFor(const ExportChoices& choices) const;
    [[nodiscard]] QList<presentation::Exhibit> exhibits(bool includePay) const;

    Session& m_session;
    QWidget& m_window;
    std::function<FileDialogs&()> m_fileDialogs;
    const ExportChoices* m_exporting = nullptr; ///< while it is being written
};

/// What was chosen for the last export. Present pay is never part of it.
[[nodiscard]] ExportChoices rememberedChoices(const Preferences& preferences);
void rememberChoices(Preferences& preferences, const ExportChoices& choices);
/// The same of what was printed, which is no habit of exporting but for the parts and the paper.
void rememberPages(Preferences& preferences, const ExportChoices& choices);

} // namespace rustworthy::wizard
