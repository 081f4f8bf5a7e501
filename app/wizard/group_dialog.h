// Several documents at once: the list of them, what adds and removes, and a column for what they amount to.
#pragma once

#include "result_column.h"
#include "wizard/session.h"

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

#include <functional>
#include <memory>

class QPushButton;

namespace rustworthy::wizard {

class FileDialogs;

/// A document in the list. Files are read when they are added; the open answers follow what is done to them.
struct GroupMember
{
    QString name;     ///< plain text
    QString fileName; ///< canonical; empty = the open answers
    decision::Answers answers;
};

class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    ~GroupDialog() override;

    /// Reads the files and adds them; says in a dialog which were not added, and why.
    void addFiles(const QStringList& fileNames);
    [[nodiscard]] const QList<GroupMember>& members() const;
    /// At the bottom, for a while.
    void showConfirmation(const QString& text);
    /// Words everything again after a change of language.
    void retranslate();

Q_SIGNALS:
    /// A file was chosen to write what is shown to; its suffix, pdf or csv, says how.
    void exportRequested(const QString& fileName);
    void evidenceRequested(const QString& claim);

protected:
    struct Limits
    {
        qsizetype least;
        qsizetype most;
    };
    /// `objectName` begins the names of all parts. Session and file dialogs outlive the dialog.
    GroupDialog(const QString& objectName, Limits limits, Session& session,
                std::function<FileDialogs&()> fileDialogs, QWidget* parent);

    /// Beside the buttons that add and remove.
    void addControl(QWidget* control);
    /// Whether the list tells who the members are; hidden, it can be shown to others.
    void setMembersShown(bool shown);
    [[nodiscard]] ResultColumn& results() const;
    [[nodiscard]] Session& session() const;
    /// Computes and shows what the members amount to, now or, while the dialog is hidden, when it is shown.
    void refresh();

    /// There are enough members. False when the person gave up waiting, which can be gone on with.
    [[nodiscard]] virtual bool showResults() = 0;
    struct Words
    {
        QString title;
        QString introduction;
        QString tooFew;     ///< what to do while there are not enough members, however many are missing
        QString stopped;    ///< that the person gave up waiting
        QString suggestion; ///< what the name of the file to export to says
    };
    [[nodiscard]] virtual Words words() const = 0;
    virtual void retranslateParts() {}
    /// Whether answers that are only tried out stand for the open ones.
    [[nodiscard]] virtual bool takesWhatIf() const { return true; }

    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What came of adding files.
    struct Additions
    {
        QList<storage::Problem> leftOut;
        QList<storage::Problem> ignored; ///< parts of files that were added
        bool faulty = false;             ///< some files cannot be used
        bool full = false;               ///< some had no room
    };
    void tell(const Additions& additions);
    [[nodiscard]] const decision::Answers& openAnswers() const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::wizard
