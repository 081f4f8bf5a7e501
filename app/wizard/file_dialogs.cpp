#include "file_dialogs.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>

namespace rustworthy::wizard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::wizard::FileDialogs)

public:
    static QString documents() { return tr("Rustworthy answers (*.rustworthy)"); }
    static QString all() { return tr("All files (*)"); }
    static QString pdf() { return tr("PDF documents (*.pdf)"); }
    static QString csv() { return tr("Tables for a spreadsheet (*.csv)"); }
    static QString png() { return tr("Pictures (*.png)"); }
    static QString svg() { return tr("Drawings that scale (*.svg)"); }
    static QString exhibit(const QString& suffix)
    {
        return suffix == QLatin1String("png") ? png() : suffix == QLatin1String("svg") ? svg() : csv();
    }
    static QString add() { return tr("Add Answers"); }
    static QString exportGroup() { return tr("Export"); }
    static QString open() { return tr("Open Answers"); }
    static QString save() { return tr("Save Answers As"); }
    static QString exportPdf() { return tr("Export PDF"); }
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
        for (const char* known : {"pdf", "csv", "png", "svg"}) {
            if (filter.contains(QLatin1String("*.") + QLatin1String(known))) {
                dialog.setDefaultSuffix(QLatin1String(known));
            }
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

QString FileDialogs::exportPdf(QWidget* parent, const QString& suggestion)
{
    return askForTarget(parent, Texts::exportPdf(), suggestion, {Texts::pdf(), Texts::all()},
                        QStringLiteral("pdf"));
}

QStringList FileDialogs::openDocuments(QWidget* parent, const QString& folder)
{
    QFileDialog dialog(parent, Texts::add(), folder);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    dialog.setNameFilters({Texts::documents(), Texts::all()});
    nameBoxes(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString FileDialogs::exportGroup(QWidget* parent, const QString& suggestion)
{
    return askForTarget(parent, Texts::exportGroup(), suggestion, {Texts::pdf(), Texts::csv()},
                        QStringLiteral("pdf"));
}

QString FileDialogs::exportExhibit(QWidget* parent, const QString& suggestion, const QStringList& suffixes)
{
    QStringList filters;
    for (const QString& suffix : suffixes) {
        filters.append(Texts::exhibit(suffix));
    }
    return askForTarget(parent, Texts::exportGroup(), suggestion, filters, suffixes.value(0));
}

} // namespace rustworthy::wizard
