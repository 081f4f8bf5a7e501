#include "file_dialogs.h"

#include "storage/problem.h"
#include "storage/same_file.h"
#include "wizard/export_choices.h"
#include "wizard/preferences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::wizard::FileDialogs)

public:
    static QString documents() { return tr("Rustworthy answers (*.rustworthy)"); }
    static QString all() { return tr("All files (*)"); }
    static QString add() { return tr("Add Answers"); }
    static QString exportTo() { return tr("Export"); }
    static QString open() { return tr("Open Answers"); }
    static QString save() { return tr("Save Answers As"); }
    static QString wrongName() { return tr("The file name does not fit"); }
    static QString wrongSuffixOf(const QString& name, const QString& suffixes)
    {
        //: %1 is a file name, %2 one or two suffixes such as .pdf, .csv
        return tr("%1 does not end in %2, by which other programs know what it is.").arg(name, suffixes);
    }
    static QString isDocument(const QString& name)
    {
        return tr("%1 holds the open answers, which the export would replace.").arg(name);
    }
    static QString chooseAnother() { return tr("Nothing was written. Choose another name."); }
    static QString chooseAgain() { return tr("Nothing was written. Choose again: the ending is put right."); }
    static QString filter(const QString& suffix)
    {
        const QString pattern = QStringLiteral(" (*.%1)").arg(suffix);
        if (suffix == QLatin1String("pdf")) {
            return tr("PDF documents") + pattern;
        }
        if (suffix == QLatin1String("csv")) {
            return tr("Tables for a spreadsheet") + pattern;
        }
        if (suffix == QLatin1String("html")) {
            return tr("Web pages") + pattern;
        }
        if (suffix == QLatin1String("md")) {
            return tr("Markdown texts") + pattern;
        }
        if (suffix == QLatin1String("json")) {
            return tr("Data for programs") + pattern;
        }
        return tr("Pictures") + pattern;
    }
};

// Qt's own dialog (where the platform has none) leaves these two boxes without a name.
void nameBoxes(const QFileDialog& dialog)
{
    for (const char* part : {"lookIn", "fileType"}) {
        auto* label = dialog.findChild<QLabel*>(QLatin1String(part) + QLatin1String("Label"));
        auto* box = dialog.findChild<QComboBox*>(QLatin1String(part) + QLatin1String("Combo"));
        if (label != nullptr && box != nullptr) {
            label->setBuddy(box);
        }
    }
}

/// "a.html" is "a", "version 2.1" is itself.
QString withoutKnownSuffix(const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const bool known = suffix == QLatin1String("rustworthy") ||
                       std::ranges::find(exportFormats, suffix, suffixOf) != exportFormats.end();
    return known ? fileName.chopped(suffix.size() + 1) : fileName;
}

QString askForTarget(QWidget* parent, const QString& title, const QString& suggestion,
                     const QStringList& filters, const QString& suffix)
{
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(suggestion);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        const qsizetype start = filter.lastIndexOf(QLatin1String("*."));
        if (start >= 0) {
            dialog.setDefaultSuffix(filter.sliced(start + 2).chopped(1));
        }
    });
    nameBoxes(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString FileDialogs::openDocument(QWidget* parent, const QString& folder)
{
    QFileDialog dialog(parent, Texts::open(), folder);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({Texts::documents(), Texts::all()});
    nameBoxes(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString FileDialogs::saveDocument(QWidget* parent, const QString& suggestion)
{
    return askForTarget(parent, Texts::save(), suggestion, {Texts::documents(), Texts::all()},
                        QStringLiteral("rustworthy"));
}

QStringList FileDialogs::openDocuments(QWidget* parent, const QString& folder)
{
    QFileDialog dialog(parent, Texts::add(), folder);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    dialog.setNameFilters({Texts::documents(), Texts::all()});
    nameBoxes(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString FileDialogs::exportTo(QWidget* parent, const QString& suggestion, const QStringList& suffixes)
{
    QStringList filters;
    for (const QString& suffix : suffixes) {
        filters.append(Texts::filter(suffix));
    }
    return askForTarget(parent, Texts::exportTo(), suggestion, filters, suffixes.value(0));
}

FileDialogs::Printer FileDialogs::choosePrinter(QWidget* parent, const PrintJob& job)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(job.name);
    job.setUp(*printer);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setMinMax(1, std::max(1, job.pageCount));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    const QString fileName = printer->outputFileName();
    return {.device = std::move(printer), .fileName = fileName};
}

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

QString askForExport(FileDialogs& dialogs, QWidget& parent, const QString& documentFile, const QString& name,
                     const QStringList& suffixes)
{
    Preferences preferences;
    ExportHabits habits = preferences.exportHabits();
    const QString folder = QFileInfo(habits.folder).isDir() ? habits.folder
                           : documentFile.isEmpty()         ? documentsFolder()
                                                            : QFileInfo(documentFile).absolutePath();
    QString suggestion = QDir(folder).filePath(name + QLatin1Char('.') + suffixes.value(0));
    while (true) {
        const QString fileName = dialogs.exportTo(&parent, suggestion, suffixes);
        if (fileName.isEmpty()) {
            return {};
        }
        const bool isDocument = storage::isSameFile(fileName, documentFile);
        if (!isDocument && suffixes.contains(QFileInfo(fileName).suffix(), Qt::CaseInsensitive)) {
            habits.folder = QFileInfo(fileName).absolutePath();
            preferences.setExportHabits(habits);
            return fileName;
        }
        const QString shown = storage::printable(QFileInfo(fileName).fileName());
        QMessageBox box(
            QMessageBox::Information, Texts::wrongName(),
            isDocument ? Texts::isDocument(shown)
                       : Texts::wrongSuffixOf(shown, QLatin1Char('.') + suffixes.join(QLatin1String(", ."))),
            QMessageBox::Ok, &parent);
        box.setObjectName(QStringLiteral("wrongName"));
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(isDocument ? Texts::chooseAnother() : Texts::chooseAgain());
        box.exec();
        if (isDocument) {
            continue;
        }
        suggestion = withoutKnownSuffix(fileName) + QLatin1Char('.') + suffixes.value(0);
    }
}

} // namespace rustworthy::wizard
