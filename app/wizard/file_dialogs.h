// The three questions about files. Injected, so that tests can answer them.
#pragma once

#include <QtCore/QString>

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
    [[nodiscard]] virtual QString exportPdf(QWidget* parent, const QString& suggestion);
};

} // namespace rustworthy::wizard
