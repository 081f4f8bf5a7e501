#include "dialogs.h"

#include "shortcuts.h"
#include "text_styles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::wizard::Questions)
};

QDialogButtonBox* addClose(QDialog& dialog, QVBoxLayout& column)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("close"));
    column.addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

QString keysText(const CommandKeys& entry)
{
    QStringList keys;
    for (const QKeySequence& key : entry.keys) {
        keys.append(key.toString(QKeySequence::NativeText));
    }
    return keys.isEmpty() ? QStringLiteral("–") : keys.join(QLatin1String(", "));
}

} // namespace

QVBoxLayout* columnIn(QDialog& dialog)
{
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 3 / 2);
    return column;
}

ProblemsDialog::ProblemsDialog(const QString& title, const QList<storage::Problem>& problems,
                               const QString& nextStep, const QString& action, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("problemsDialog"));
    setWindowTitle(title);
    QVBoxLayout* column = columnIn(*this);
    auto* heading = new TextLabel(title, TextSize::Heading, TextTone::Normal);
    column->addWidget(heading);
    auto* list = new QPlainTextEdit;
    list->setObjectName(QStringLiteral("problemList"));
    list->setAccessibleName(title);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setPlainText(storage::findings(problems).join(QLatin1Char('\n')));
    column->addWidget(list, 1);
    auto* next = new TextLabel(nextStep, TextSize::Body, TextTone::Normal);
    next->setObjectName(QStringLiteral("nextStep"));
    column->addWidget(next);
    next->setHidden(nextStep.isEmpty());
    QDialogButtonBox* buttons = addClose(*this, *column);
    if (!action.isEmpty()) {
        QPushButton* button = buttons->addButton(action, QDialogButtonBox::ActionRole);
        button->setObjectName(QStringLiteral("problemAction"));
        connect(button, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT actionChosen();
        });
    }
    resize(gridUnit * 72, gridUnit * 36);
    list->setFocus();
}

QWidget* activeWindowOf(QWidget& window)
{
    QWidget* active = QApplication::activeWindow();
    return active != nullptr && active->parentWidget() == &window ? active : &window;
}

ProblemsDialog* showProblemsDialog(QWidget& window, const QString& title,
                                   const QList<storage::Problem>& problems, const QString& next,
                                   const QString& action)
{
    const bool told = std::ranges::none_of(
        problems, [](const storage::Problem& problem) { return problem.next.isEmpty(); });
    auto* dialog =
        new ProblemsDialog(title, problems, told ? QString() : next, action, activeWindowOf(window));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

ShortcutsDialog::ShortcutsDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    QVBoxLayout* column = columnIn(*this);
    const QList<CommandKeys> entries = shortcutTable();
    auto* table = new QTableWidget(int(entries.size()), 2);
    table->setObjectName(QStringLiteral("shortcutTable"));
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < int(entries.size()); ++row) {
        QString keys = keysText(entries.at(row));
        if (entries.at(row).command == Command::GoToStep) {
            keys = tr("%1, …", "first few of a row of keys").arg(keys);
        } else if (entries.at(row).command == Command::AnswerLetter) {
            keys = tr("Letter", "a letter key");
        }
        table->setItem(row, 0, new QTableWidgetItem(keys));
        table->setItem(row, 1, new QTableWidgetItem(entries.at(row).text));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setCurrentCell(0, 0);
    column->addWidget(table, 1);
    column->addWidget(new TextLabel(tr("The underlined letters of menus and buttons work together with Alt."),
                                    TextSize::Body, TextTone::Normal));
    addClose(*this, *column);
    resize(gridUnit * 80, gridUnit * 66);
    table->setFocus();
}

AboutDialog::AboutDialog(const catalog::Catalog& catalog, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Rustworthy"));
    QVBoxLayout* column = columnIn(*this);
    column->addWidget(new TextLabel(tr("Rustworthy %1").arg(QCoreApplication::applicationVersion()),
                                    TextSize::Title, TextTone::Normal));
    const QStringList paragraphs = {
        tr("Helps to decide whether Rust is worth learning for you and worth using in your project."),
        tr("An independent program. It is not affiliated with, and not endorsed by, the Rust Foundation or "
           "the Rust "
           "project."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty."),
        tr("Content: %1, version %2.").arg(catalog.title.translated(), catalog.version),
        tr("Built on Qt %1, running with Qt %2.")
            .arg(QLatin1String(QT_VERSION_STR), QLatin1String(qVersion())),
    };
    auto* text = new TextLabel(paragraphs.join(QLatin1String("\n\n")), TextSize::Body, TextTone::Normal);
    text->setObjectName(QStringLiteral("aboutText"));
    column->addWidget(text, 1);
    QDialogButtonBox* buttons = addClose(*this, *column);
    resize(gridUnit * 64, sizeHint().height());
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

bool differsBesidesQuestions(const decision::Answers& a, const decision::Answers& b)
{
    return a.profile != b.profile || a.projectKinds != b.projectKinds || a.circumstances != b.circumstances ||
           a.priorities != b.priorities || a.pinned != b.pinned;
}

UnsavedChoice askUnsaved(const Session& session, QWidget* parent)
{
    const decision::Answers& now = session.ownAnswers();
    const decision::Answers& saved = session.savedAnswers();
    QStringList lost;
    if (const auto changed = presentation::changedQuestions(saved, now); !changed.empty()) {
        lost.append(
            Texts::tr("Without saving, %n changed answer(s) will be lost.", nullptr, int(changed.size())));
    }
    if (differsBesidesQuestions(saved, now)) {
        lost.append(lost.isEmpty()
                        ? Texts::tr("Without saving, what you changed about yourself, the project, the "
                                    "priorities or the pinned answers will be lost.")
                        : Texts::tr("So will what you changed about yourself, the project, the priorities or "
                                    "the pinned answers."));
    }
    if (session.document().reviewOn != session.savedReviewOn()) {
        lost.append(lost.isEmpty() ? Texts::tr("Without saving, the day to look again will be lost.")
                                   : Texts::tr("So will the day to look again."));
    }
    const QString name = QFileInfo(session.fileName()).fileName();
    QMessageBox box(
        QMessageBox::Warning, Texts::tr("Unsaved answers"),
        name.isEmpty()
            ? Texts::tr("These answers have not been saved.")
            : Texts::tr("“%1” has changes that have not been saved.").arg(storage::printable(name)),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("unsavedQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lost.join(QLatin1Char(' ')));
    // Without letters on some platforms, and a question is answered from the keyboard.
    box.button(QMessageBox::Save)->setText(Texts::tr("&Save"));
    box.button(QMessageBox::Discard)->setText(Texts::tr("&Discard"));
    box.button(QMessageBox::Cancel)->setText(Texts::tr("&Cancel"));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return UnsavedChoice::Save;
    case QMessageBox::Discard:
        return UnsavedChoice::Discard;
    default:
        return UnsavedChoice::Cancel;
    }
}

WhatIfChoice askWhatIf(QWidget* parent)
{
    QMessageBox box(QMessageBox::Question, Texts::tr("What-if"),
                    Texts::tr("Keep the answers that you have tried out as your own?"),
                    QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("whatIfQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Texts::tr("They are part of a what-if and would be lost otherwise."));
    box.button(QMessageBox::Yes)->setText(Texts::tr("&Keep"));
    box.button(QMessageBox::No)->setText(Texts::tr("&Drop"));
    box.setDefaultButton(QMessageBox::Yes);
    switch (box.exec()) {
    case QMessageBox::Yes:
        return WhatIfChoice::Keep;
    case QMessageBox::No:
        return WhatIfChoice::Drop;
    default:
        return WhatIfChoice::Cancel;
    }
}

bool askClearAnswers(QWidget* parent)
{
    QMessageBox box(QMessageBox::Question, Texts::tr("Clear answers"), Texts::tr("Clear all answers?"),
                    QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("clearQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        Texts::tr("Every answer, what you said about yourself and about the project is cleared. Undo "
                  "brings them back, and a saved file keeps them until you save again."));
    QPushButton* clear = box.addButton(Texts::tr("C&lear"), QMessageBox::AcceptRole);
    clear->setObjectName(QStringLiteral("confirmClear"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == clear;
}

} // namespace rustworthy::wizard
