#include "answer_row.h"

#include "check_box.h"
#include "link_button.h"
#include "link_group.h"
#include "question_choices.h"
#include "segmented_choice.h"
#include "text_styles.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

AnswerRow::AnswerRow(const catalog::Catalog& catalog, const QString& question, QWidget* parent)
    : Card(parent),
      m_catalog(catalog),
      m_question(question),
      m_points(new TextLabel(TextSize::Body)),
      m_changed(new TextLabel(TextSize::Small)),
      m_choice(new SegmentedChoice),
      m_meaning(new TextLabel(TextSize::Body)),
      m_weak(new TextLabel(TextSize::Small)),
      m_source(new TextLabel(TextSize::Small, TextTone::Muted)),
      m_pin(new CheckBox)
{
    setObjectName(QStringLiteral("answer_%1").arg(question));
    // What comes and goes with the answer stands below it, so that the answer itself stays where it is.
    const std::initializer_list<std::pair<QWidget*, const char*>> names = {
        {m_choice, "choice_%1"},   {m_points, "points_%1"}, {m_changed, "changed_%1"},
        {m_meaning, "meaning_%1"}, {m_weak, "weak_%1"},     {m_source, "source_%1"},
        {m_pin, "pin_%1"}};
    for (const auto& [part, name] : names) {
        part->setObjectName(QString::fromLatin1(name).arg(question));
        content()->addWidget(part);
    }
    if (const catalog::Question* known = catalog.question(question)) {
        addEvidenceLinks(known->claims);
    }

    connect(m_choice, &SegmentedChoice::choiceMade, this,
            [this](const QString& answer) { Q_EMIT answerTried(m_question, answer); });
    connect(m_choice, &SegmentedChoice::cleared, this, [this] { Q_EMIT answerTried(m_question, {}); });
    connect(m_pin, &QCheckBox::toggled, this, [this](bool pinned) { Q_EMIT pinChanged(m_question, pinned); });
    retranslate();
}

void AnswerRow::addEvidenceLinks(const QStringList& claims)
{
    if (claims.isEmpty()) {
        return;
    }
    auto* whole = new QWidget;
    auto* links = new QVBoxLayout(whole);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(0);
    content()->addWidget(whole);
    for (const QString& claim : claims) {
        auto* link = new LinkButton;
        link->setFont(scaledFont(QApplication::font(link), TextSize::Small));
        link->setObjectName(QStringLiteral("evidence_%1").arg(claim));
        connect(link, &LinkButton::clicked, this, [this, claim] { Q_EMIT evidenceRequested(claim); });
        links->addWidget(link);
        m_evidence.append(link);
    }
    (new LinkGroup(whole))->refresh();
}

void AnswerRow::retranslate()
{
    const catalog::Question* question = m_catalog.question(m_question);
    if (question == nullptr) {
        return;
    }
    setHeading(question->text.translated());
    const QuestionChoices choices = choicesOf(*question);
    m_choice->setChoices(choices.ids, choices.labels, choices.letters);
    m_changed->setText(tr("Changed in this what-if"));
    m_pin->setText(tr("A fact that cannot change"));
    m_pin->setAccessibleDescription(tr("Pinned answers are left out of what would change the verdict."));
    for (qsizetype i = 0; i < m_evidence.size(); ++i) {
        const catalog::Claim* claim = m_catalog.claim(question->claims.at(i));
        const catalog::Status* status = claim != nullptr ? m_catalog.status(claim->status) : nullptr;
        if (status != nullptr) {
            //: A figure that bears on the answer: its status, e.g. "Disputed", and what it says
            m_evidence.at(i)->setLabel(
                tr("%1: %2").arg(status->name.translated(), claim->statement.translated()));
        } else {
            m_evidence.at(i)->setLabel(tr("About this figure"));
        }
        m_evidence.at(i)->setAccessibleDescription(tr("About this figure"));
    }
}

void AnswerRow::setReason(const presentation::Reason& reason, const QString& answerId)
{
    m_points->setText(reason.points);
    m_changed->setVisible(reason.changedInWhatIf);
    m_choice->setCurrentId(answerId);
    m_meaning->setTextOrHide(reason.meaning);
    m_weak->setTextOrHide(reason.weak ? tr("Weak point: %1").arg(reason.weakNote) : QString());
    m_source->setTextOrHide(reason.source);

    const QSignalBlocker blocker(m_pin);
    m_pin->setChecked(reason.pinned);
    if (!reason.canPin && m_pin->hasFocus()) {
        m_choice->setFocus(Qt::OtherFocusReason); // a disabled box would give it to something else
    }
    m_pin->setEnabled(reason.canPin);
}

void AnswerRow::focusChoice()
{
    m_choice->setFocus(Qt::OtherFocusReason);
}

void AnswerRow::keyPressEvent(QKeyEvent* event)
{
    // With the focus on the pin or a link the keys answer all the same.
    if (m_choice->handleKey(*event)) {
        event->accept();
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace rustworthy::wizard
