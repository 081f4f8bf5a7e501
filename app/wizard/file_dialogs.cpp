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

QString askForTarget(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                     const QString& suffix)
{
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters({filter, Texts::all()});
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(suggestion);
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
    return askForTarget(parent, Texts::save(), suggestion, Texts::documents(), QStringLiteral("rustworthy"));
}

QString FileDialogs::exportPdf(QWidget* parent, const QString& suggestion)
{
    return askForTarget(parent, Texts::exportPdf(), suggestion, Texts::pdf(), QStringLiteral("pdf"));
}

} // namespace rustworthy::wizard
