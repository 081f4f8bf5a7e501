#include "dialogs.h"
#include "text_styles.h"
#include "wizard/questions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace rustworthy::wizard {

namespace {

QString differenceOf(const document::Recovered& recovered, const std::optional<decision::Answers>& saved)
{
    if (!recovered.loaded.document) {
        return recovered.loaded.problems.isEmpty() ? RecoveryDialog::tr("These answers cannot be read.")
                                                   : RecoveryDialog::tr("These answers cannot be read: %1")
                                                         .arg(recovered.loaded.problems.front().finding());
    }
    const decision::Answers& answers = recovered.loaded.document->answers;
    if (recovered.fileName.isEmpty()) {
        return RecoveryDialog::tr("Never saved; %n question(s) answered.", nullptr,
                                  int(answers.given.size()));
    }
    if (!saved) {
        return RecoveryDialog::tr("The saved file cannot be read; %n question(s) answered here.", nullptr,
                                  int(answers.given.size()));
    }
    if (const auto changed = presentation::changedQuestions(*saved, answers); !changed.empty()) {
        return RecoveryDialog::tr("%n answer(s) differ from the saved file.", nullptr, int(changed.size()));
    }
    return differsBesidesQuestions(*saved, answers)
               ? RecoveryDialog::tr("What is said about you, the project or the pinned answers differs from "
                                    "the saved file.")
               : RecoveryDialog::tr("The answers are those of the saved file.");
}

} // namespace

QString recoveredDifference(const document::Recovered& recovered,
                            const std::optional<decision::Answers>& saved, bool isChanged)
{
    const QString difference = differenceOf(recovered, saved);
    //: A sentence on how the answers differ from the saved file.
    return isChanged ? RecoveryDialog::tr("%1 Another program has changed that file since it was opened.")
                           .arg(difference)
                     : difference;
}

RecoveryDialog::RecoveryDialog(QList<Entry> entries, Discard discard, QWidget* parent)
    : QDialog(parent), m_entries(std::move(entries)), m_discard(std::move(discard)), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("recoveryDialog"));
    setWindowTitle(tr("Recovered answers"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 3 / 2);
    column->addWidget(new TextLabel(tr("Rustworthy ended before these answers were saved. Nothing is thrown "
                                       "away until you decide."),
                                    TextSize::Body, TextTone::Normal));
    m_list->setObjectName(QStringLiteral("recoveredList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    m_list->setSpacing(gridUnit / 2);
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox;
    m_recover = buttons->addButton(tr("&Recover"), QDialogButtonBox::AcceptRole);
    m_throwAway = buttons->addButton(tr("&Discard…"), QDialogButtonBox::DestructiveRole);
    QPushButton* later = buttons->addButton(tr("&Keep for Later"), QDialogButtonBox::RejectRole);
    m_recover->setObjectName(QStringLiteral("recover"));
    m_throwAway->setObjectName(QStringLiteral("discardRecovered"));
    later->setObjectName(QStringLiteral("keepForLater"));
    column->addWidget(buttons);
    m_recover->setDefault(true); // only now: a button outside of a dialog is nobody's default
    connect(m_recover, &QPushButton::clicked, this, &RecoveryDialog::recoverCurrent);
    connect(m_throwAway, &QPushButton::clicked, this, &RecoveryDialog::discardCurrent);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &RecoveryDialog::recoverCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showState);
    addEntries();
    resize(gridUnit * 72, gridUnit * 40);
    m_list->setFocus();
}

void RecoveryDialog::addEntries()
{
    for (const Entry& entry : std::as_const(m_entries)) {
        const QString name = entry.recovered.fileName.isEmpty()
                                 ? tr("New answers")
                                 : storage::printable(QFileInfo(entry.recovered.fileName).filePath());
        const QString when =
            tr("Kept on %1")
                .arg(QLocale().toString(entry.recovered.keptAt.toLocalTime(), QLocale::ShortFormat));
        m_list->addItem(name + QLatin1Char('\n') + when + QLatin1Char('\n') +
                        storage::printable(entry.difference));
    }
    m_list->setCurrentRow(0);
}

void RecoveryDialog::showState()
{
    const int row = m_list->currentRow();
    m_throwAway->setEnabled(row >= 0);
    m_recover->setEnabled(row >= 0 && m_entries.at(row).recovered.loaded.document.has_value());
}

void RecoveryDialog::recoverCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_entries.at(row).recovered.loaded.document) {
        return;
    }
    const document::Recovered chosen = m_entries.at(row).recovered;
    accept();
    Q_EMIT recoverRequested(chosen);
}

void RecoveryDialog::discardCurrent()
{
    const int row = m_list->currentRow();
    QMessageBox box(QMessageBox::Warning, tr("Discard recovered answers"),
                    tr("Throw these answers away for good?"), QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("discardQuestion"));
    box.setTextFormat(Qt::PlainText);
    QPushButton* discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("confirmDiscard"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    if (row < 0 || box.clickedButton() != discard) {
        return;
    }
    if (const auto problem = m_discard(m_entries.at(row).recovered)) {
        ProblemsDialog(tr("The answers were not discarded"), {*problem}, {}, {}, this).exec();
        return;
    }
    m_entries.removeAt(row);
    delete m_list->takeItem(row);
    if (m_entries.isEmpty()) {
        reject(); // with nothing recovered
    } else {
        showState();
    }
}

} // namespace rustworthy::wizard
