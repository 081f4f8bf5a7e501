#include "wizard/questions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace rustworthy::wizard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::wizard::Questions)
};

QString nameOf(const QString& fileName)
{
    return storage::printable(QFileInfo(fileName).fileName());
}

QPushButton* addButton(QMessageBox& box, const QString& text, const char* name, QMessageBox::ButtonRole role)
{
    QPushButton* button = box.addButton(text, role);
    button->setObjectName(QLatin1String(name));
    return button;
}

QString openElsewhere(const QString& fileName)
{
    return Texts::tr("“%1” is open in another Rustworthy window.").arg(nameOf(fileName));
}

bool isInsistedOn(QMessageBox& box, const QString& text, const char* name)
{
    box.setTextFormat(Qt::PlainText);
    const QPushButton* anyway = addButton(box, text, name, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == anyway;
}

} // namespace

ChangedChoice askChangedOnDisk(const QString& fileName, document::DiskState state, QWidget* parent)
{
    const bool isKnown = state == document::DiskState::Changed;
    const QString what =
        isKnown
            ? Texts::tr("“%1” has been changed by another program since it was opened.")
            : Texts::tr("It cannot be told whether another program has changed “%1” since it was opened.");
    QMessageBox box(QMessageBox::Warning,
                    isKnown ? Texts::tr("Changed by someone else") : Texts::tr("Perhaps changed"),
                    what.arg(nameOf(fileName)), QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("changedQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        Texts::tr("Overwrite replaces what is in the file with your answers. Reload replaces your answers "
                  "with what is in the file; Undo brings them back."));
    const QPushButton* reload =
        addButton(box, Texts::tr("&Reload"), "reloadFile", QMessageBox::DestructiveRole);
    QPushButton* saveAs = addButton(box, Texts::tr("Save &As…"), "saveAsInstead", QMessageBox::AcceptRole);
    const QPushButton* overwrite =
        addButton(box, Texts::tr("&Overwrite"), "overwriteFile", QMessageBox::DestructiveRole);
    box.setDefaultButton(saveAs);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    const QAbstractButton* chosen = box.clickedButton();
    return chosen == reload      ? ChangedChoice::Reload
           : chosen == saveAs    ? ChangedChoice::SaveAs
           : chosen == overwrite ? ChangedChoice::Overwrite
                                 : ChangedChoice::Cancel;
}

void tellChangedOnDisk(const QString& fileName, QWidget* parent, const std::function<void()>& reload)
{
    auto* box = new QMessageBox(
        QMessageBox::Information, Texts::tr("Changed by someone else"),
        Texts::tr("“%1” has been changed by another program since it was opened.").arg(nameOf(fileName)),
        QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("changedNotice"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(Texts::tr("Reload replaces your answers with what is in the file; Undo brings "
                                      "them back. Otherwise you are asked again when you save."));
    QPushButton* load = addButton(*box, Texts::tr("&Reload"), "reloadFile", QMessageBox::DestructiveRole);
    QPushButton* keep = addButton(*box, Texts::tr("&Keep My Answers"), "keepMine", QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [load, reload](const QAbstractButton* clicked) {
                         if (clicked == load) {
                             reload();
                         }
                     });
    box->open();
}

bool askOpenElsewhere(const QString& fileName, QWidget* parent)
{
    QMessageBox box(QMessageBox::Warning, Texts::tr("Open in another window"), openElsewhere(fileName),
                    QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("openElsewhereQuestion"));
    box.setInformativeText(
        Texts::tr("If both windows save, each has to decide which of the two versions is kept."));
    return isInsistedOn(box, Texts::tr("&Open Anyway"), "openAnyway");
}

bool askReplaceElsewhere(const QString& fileName, QWidget* parent)
{
    QMessageBox box(QMessageBox::Warning, Texts::tr("Open in another window"), openElsewhere(fileName),
                    QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("replaceElsewhereQuestion"));
    box.setInformativeText(Texts::tr("Your answers would replace what is in that file. The other window "
                                     "asks before it saves over them."));
    return isInsistedOn(box, Texts::tr("&Save Anyway"), "saveAnyway");
}

} // namespace rustworthy::wizard
