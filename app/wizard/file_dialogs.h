// The questions about files. Injected, so that tests can answer them.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

class QWidget;

namespace rustworthy::wizard {

/// Every function returns an empty name when the person cancels.
class FileDialogs
{
public:
    virtual ~FileDialogs() = default;
    [[nodiscard]] virtual QString openDocument(QWidget* parent, const QString& folder);
    /// Asks before a file is replaced.
    [[nodiscard]] virtual QString saveDocument(QWidget* parent, const QString& suggestion);
    [[nodiscard]] virtual QStringList openDocuments(QWidget* parent, const QString& folder); ///< any number
    /// PDF or CSV, by suffix.
    [[nodiscard]] virtual QString exportGroup(QWidget* parent, const QString& suggestion);
    /// As one of png, svg and csv; the first suffix is the usual one.
    [[nodiscard]] virtual QString exportExhibit(QWidget* parent, const QString& suggestion,
                                                const QStringList& suffixes);
    [[nodiscard]] virtual QString exportPdf(QWidget* parent, const QString& suggestion);
};

} // namespace rustworthy::wizard
