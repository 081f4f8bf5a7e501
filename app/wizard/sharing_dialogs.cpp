#include "sharing_dialogs.h"

#include "check_box.h"
#include "dialogs.h"
#include "document/share_string.h"
#include "presentation/since_saved_view.h"
#include "text_styles.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::wizard::Questions)
};

// Years of two digits are for looking back.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains(QLatin1String("yyyy"))
               ? format
               : format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

QPushButton* addAccept(QDialogButtonBox& buttons, const QString& text, const char* name)
{
    QPushButton* button = buttons.addButton(text, QDialogButtonBox::AcceptRole);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

SharedAnswersDialog::SharedAnswersDialog(const catalog::Catalog& catalog, QWidget* parent)
    : QDialog(parent),
      m_catalog(catalog),
      m_text(new QPlainTextEdit),
      m_reason(new TextLabel(TextSize::Body, TextTone::Normal))
{
    setObjectName(QStringLiteral("sharedAnswersDialog"));
    setWindowTitle(tr("Open Shared Answers"));
    QVBoxLayout* column = columnIn(*this);
    column->addWidget(new TextLabel(tr("Paste the text of the answers here. Line breaks in it do no harm."),
                                    TextSize::Body, TextTone::Normal));
    m_text->setObjectName(QStringLiteral("sharedText"));
    m_text->setAccessibleName(tr("Text of the answers"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    m_reason->setObjectName(QStringLiteral("sharedReason"));
    column->addWidget(m_reason);
    m_reason->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* open = addAccept(*buttons, tr("&Open"), "openShared");
    column->addWidget(buttons);
    open->setDefault(true); // only now: a button outside of a dialog is nobody's default
    setTabOrder(m_text, open);
    setTabOrder(open, buttons->button(QDialogButtonBox::Cancel));
    connect(open, &QPushButton::clicked, this, &SharedAnswersDialog::openText);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, open] {
        open->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        m_reason->hide();
    });
    open->setEnabled(false);
    if (const QString text = QGuiApplication::clipboard()->text(); document::isShareString(text)) {
        m_text->setPlainText(text);
    }
    resize(gridUnit * 64, gridUnit * 36);
    m_text->setFocus();
}

void SharedAnswersDialog::openText()
{
    const document::LoadResult loaded = document::loadShareString(
        m_text->toPlainText(), m_catalog.model, {.id = m_catalog.id, .version = m_catalog.version});
    if (loaded.document) {
        m_document = *loaded.document;
        accept();
        return;
    }
    m_reason->setText(storage::findings(loaded.problems, 3).join(QLatin1Char('\n')));
    m_reason->show();
    m_text->setAccessibleDescription(m_reason->text());
    m_text->setFocus();
}

ReviewDateDialog::ReviewDateDialog(const QDate& day, QWidget* parent)
    : QDialog(parent), m_wanted(new CheckBox(tr("&Look again on this day"))), m_day(new QDateEdit)
{
    setObjectName(QStringLiteral("reviewDateDialog"));
    setWindowTitle(tr("Look Again On"));
    QVBoxLayout* column = columnIn(*this);
    column->addWidget(new TextLabel(tr("From that day on, opening these answers shows what has changed in "
                                       "the verdict since they were saved."),
                                    TextSize::Body, TextTone::Normal));
    m_wanted->setObjectName(QStringLiteral("reviewWanted"));
    m_day->setObjectName(QStringLiteral("reviewDay"));
    m_day->setAccessibleName(tr("Day to look again"));
    m_day->setCalendarPopup(true);
    m_day->setLocale(QLocale());
    m_day->setDisplayFormat(dayFormat());
    // A day that has come is not one to look again on.
    const QDate tomorrow = QDate::currentDate().addDays(1);
    m_day->setDateRange(tomorrow, QDate(2199, 12, 31));
    m_day->setDate(day.isValid() && day >= tomorrow ? day : QDate::currentDate().addYears(1));
    m_wanted->setChecked(day.isValid());
    m_day->setEnabled(day.isValid());
    column->addWidget(m_wanted);
    column->addWidget(m_day, 0, Qt::AlignLeading);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* set = addAccept(*buttons, tr("&Set"), "setReviewDate");
    column->addWidget(buttons);
    set->setDefault(true);
    connect(m_wanted, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setTabOrder(m_wanted, m_day);
    setTabOrder(m_day, set);
    setTabOrder(set, buttons->button(QDialogButtonBox::Cancel));
    resize(gridUnit * 52, sizeHint().height());
    m_wanted->setFocus();
}

QDate ReviewDateDialog::day() const
{
    return m_wanted->isChecked() ? m_day->date() : QDate();
}

SinceSavedDialog::SinceSavedDialog(const presentation::SinceSavedView& view, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("sinceSavedDialog"));
    setWindowTitle(tr("Since the answers were saved"));
    QVBoxLayout* column = columnIn(*this);
    column->addWidget(new TextLabel(view.summary, TextSize::Heading, TextTone::Normal));
    column->addWidget(new TextLabel(view.reason, TextSize::Body, TextTone::Muted));
    auto* changes = new QPlainTextEdit(view.changes.join(QLatin1Char('\n')));
    changes->setObjectName(QStringLiteral("sinceSavedChanges"));
    changes->setAccessibleName(tr("What has changed"));
    changes->setReadOnly(true);
    changes->setTabChangesFocus(true);
    changes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(changes, 1);
    changes->setHidden(view.changes.isEmpty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("close"));
    addAccept(*buttons, tr("&Look Again On…"), "lookAgain");
    column->addWidget(buttons);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(gridUnit * 64, gridUnit * (view.changes.isEmpty() ? 22 : 40));
    close->setFocus();
}

CopyChoice askWhichToCopy(QWidget* parent)
{
    QMessageBox box(QMessageBox::Question, Texts::tr("Copy answers as text"),
                    Texts::tr("Copy your own answers or those of the what-if?"), QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("copyQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Texts::tr("The text does not say which of the two it holds."));
    QPushButton* own = box.addButton(Texts::tr("&My Answers"), QMessageBox::AcceptRole);
    QPushButton* tried = box.addButton(Texts::tr("&What-if"), QMessageBox::AcceptRole);
    own->setObjectName(QStringLiteral("copyOwn"));
    tried->setObjectName(QStringLiteral("copyWhatIf"));
    box.setDefaultButton(own);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == own     ? CopyChoice::Own
           : box.clickedButton() == tried ? CopyChoice::WhatIf
                                          : CopyChoice::Cancel;
}

bool askRevert(const QString& fileName, QWidget* parent)
{
    QMessageBox box(QMessageBox::Question, Texts::tr("Revert"),
                    Texts::tr("Go back to what is saved in “%1”?")
                        .arg(storage::printable(QFileInfo(fileName).fileName())),
                    QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("revertQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Texts::tr("Undo brings your present answers back. A what-if is dropped."));
    QPushButton* revert = box.addButton(Texts::tr("&Revert"), QMessageBox::AcceptRole);
    revert->setObjectName(QStringLiteral("confirmRevert"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == revert;
}

} // namespace rustworthy::wizard
