// The questions about files. Injected, so that tests can answer them.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QPagedPaintDevice>

#include <functional>
#include <memory>

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
    /// To write a file with one of these suffixes to; the first is the usual one.
    [[nodiscard]] virtual QString exportTo(QWidget* parent, const QString& suggestion,
                                           const QStringList& suffixes);
    struct PrintJob
    {
        QString name;
        int pageCount = 0; ///< on the paper that `setUp` chooses
        std::function<void(QPagedPaintDevice&)> setUp;
    };
    struct Printer
    {
        std::unique_ptr<QPagedPaintDevice> device; ///< null when the person cancels
        QString fileName;                          ///< what is printed into, if it is a file
    };
    /// A printer as the person sets it up in the system's dialog, which begins as `setUp` leaves it.
    [[nodiscard]] virtual Printer choosePrinter(QWidget* parent, const PrintJob& job);
};

/// Not every system has made the folder that it names for documents: the home folder then.
[[nodiscard]] QString documentsFolder();

/// A file to export to, which ends in one of the suffixes: asked for until it does. Suggested is `name` where
/// the last export went, or else beside the document. Empty when the person cancels.
[[nodiscard]] QString askForExport(FileDialogs& dialogs, QWidget& parent, const QString& documentFile,
                                   const QString& name, const QStringList& suffixes);

} // namespace rustworthy::wizard
