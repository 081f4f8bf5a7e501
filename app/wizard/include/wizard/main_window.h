// The one window: step list, pages that are built when first shown, button row, menus. Emits what is wanted
// of the outside; the composition root does it, at once, and reports back. A change of language reaches the
// window through the translators: it then has the session word everything again.
#pragma once

#include "storage/problem.h"
#include "wizard/session.h"

#include <QtGui/QPagedPaintDevice>
#include <QtWidgets/QMainWindow>

#include <memory>

namespace rustworthy::presentation {
struct CompareView;
struct Exhibit;
struct SinceSavedView;
struct TeamView;
} // namespace rustworthy::presentation

namespace rustworthy::wizard {

class FileDialogs;
struct ExportChoices;
struct PreviewPages;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Steps: start, about, one per question group, review, result.
    [[nodiscard]] QString currentStep() const;
    void goToStep(const QString& step);

    /// Shows problems as plain text in a dialog with a stated next step; asks nothing.
    void showProblems(const QString& title, const QList<storage::Problem>& problems);
    /// The same when an export was not written.
    void showExportProblems(const QString& title, const QList<storage::Problem>& problems);
    /// The same for what is worth knowing after a file has been opened all the same.
    void showRemarks(const QString& title, const QList<storage::Problem>& remarks);
    void showSinceSaved(const presentation::SinceSavedView& view);
    /// Asks for another name and has the answers saved under it.
    void saveAs();
    /// Asks how and where to, and has it written.
    void exportExhibit(const presentation::Exhibit& exhibit);
    /// A short confirmation ("Saved as ...", "Exported to ..."), in the window or where the person works
    /// beside it.
    void showConfirmation(const QString& text);

    /// Replaces the file dialogs; tests answer them.
    void setFileDialogs(std::unique_ptr<FileDialogs> dialogs);

Q_SIGNALS:
    void openRequested(const QString& fileName);
    void revertRequested();
    void activated(); ///< it was somewhere else the person worked before
    void closed();    ///< unsaved answers, if there are any, may be lost
    void saveRequested(const QString& fileName);
    void exportRequested(const QString& fileName, const ExportChoices& choices);
    /// The pages of the summary are to be filled in.
    void previewRequested(PreviewPages* pages, const ExportChoices& choices);
    /// The paper of the printer is to be set as chosen.
    void pageSetupRequested(QPagedPaintDevice* device, const ExportChoices& choices);
    void printRequested(QPagedPaintDevice* device, const QString& fileName, const ExportChoices& choices);
    void comparisonExportRequested(const presentation::CompareView& view, const QString& fileName);
    void teamExportRequested(const presentation::TeamView& view, const QString& fileName);
    void languageRequested(const QString& code); ///< empty = the system's

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::wizard
