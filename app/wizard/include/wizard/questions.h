// What the outside has to ask or tell the person about files. All text is plain.
#pragma once

#include "document/autosave.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtWidgets/QDialog>

#include <functional>
#include <optional>

class QListWidget;
class QPushButton;

namespace rustworthy::wizard {

enum class ChangedChoice { Reload, SaveAs, Overwrite, Cancel };
/// Before a save: somebody else has written the file since it was read, or it cannot be told whether.
[[nodiscard]] ChangedChoice askChangedOnDisk(const QString& fileName, document::DiskState state,
                                             QWidget* parent);
/// The same when it is noticed at another time. Returns at once; `reload` is called if that is wanted.
void tellChangedOnDisk(const QString& fileName, QWidget* parent, const std::function<void()>& reload);
/// Another instance has the file open. False = leave it.
[[nodiscard]] bool askOpenElsewhere(const QString& fileName, QWidget* parent);
/// The same before another document is saved under that name.
[[nodiscard]] bool askReplaceElsewhere(const QString& fileName, QWidget* parent);

/// How recovered answers differ from those of the file; none = it cannot be read. `isChanged`: somebody else
/// has written the file since.
[[nodiscard]] QString recoveredDifference(const document::Recovered& recovered,
                                          const std::optional<decision::Answers>& saved, bool isChanged);

/// Work of earlier sessions, to be opened, thrown away, or left where it is: that is what closing does.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    struct Entry
    {
        document::Recovered recovered;
        QString difference;
    };
    /// Throws the work away; a problem when that failed.
    using Discard = std::function<std::optional<storage::Problem>(const document::Recovered& recovered)>;

    /// Accepted: something was recovered.
    RecoveryDialog(QList<Entry> entries, Discard discard, QWidget* parent = nullptr);

Q_SIGNALS:
    void recoverRequested(const document::Recovered& recovered); ///< and the dialog closes

private:
    void addEntries();
    void recoverCurrent();
    void discardCurrent();
    void showState();

    QList<Entry> m_entries;
    Discard m_discard;
    QListWidget* m_list;
    QPushButton* m_recover = nullptr;
    QPushButton* m_throwAway = nullptr;
};

} // namespace rustworthy::wizard
