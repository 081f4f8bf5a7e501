#include "priority_editor.h"

#include "card.h"
#include "priority_card.h"
#include "segmented_choice.h"
#include "steps.h"
#include "text_styles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

PriorityEditor::PriorityEditor(Session& session, Place place, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_place(place),
      m_state(new TextLabel),
      m_reset(new QPushButton),
      m_preset(new Card),
      m_presetText(new TextLabel),
      m_usePreset(new QPushButton),
      m_undoPreset(new QPushButton)
{
    setObjectName(QStringLiteral("priorityEditor"));
    m_state->setObjectName(QStringLiteral("priorityState"));
    m_reset->setObjectName(QStringLiteral("resetPriorities"));
    build();
    connect(m_reset, &QPushButton::clicked, this, &PriorityEditor::reset);
    connect(m_usePreset, &QPushButton::clicked, this, &PriorityEditor::usePreset);
    connect(m_undoPreset, &QPushButton::clicked, this, &PriorityEditor::undoPreset);
    retranslate();
}

void PriorityEditor::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(buildPreset());
    for (const catalog::Criterion& criterion : m_session.catalog().criteria) {
        auto* card = new PriorityCard(criterion.id, m_place == Place::Result);
        const qsizetype index = m_cards.size();
        m_cards.append(card);
        column->addWidget(card);
        connect(card, &PriorityCard::levelChosen, this, &PriorityEditor::choose);
        connect(card, &PriorityCard::evidenceRequested, this, &PriorityEditor::evidenceRequested);
        // Who tries things out on the result stays with what is being tried.
        if (m_place == Place::Step) {
            connect(card, &PriorityCard::movedOn, this, [this, index] { moveOnFrom(index); });
        }
    }
    column->addWidget(m_state);
    column->addWidget(m_reset, 0, Qt::AlignLeading);
}

QWidget* PriorityEditor::buildPreset()
{
    m_preset->setObjectName(QStringLiteral("priorityPreset"));
    m_presetText->setObjectName(QStringLiteral("presetText"));
    m_usePreset->setObjectName(QStringLiteral("usePreset"));
    m_undoPreset->setObjectName(QStringLiteral("undoPreset"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit);
    buttons->addWidget(m_usePreset);
    buttons->addWidget(m_undoPreset);
    buttons->addStretch(1);
    m_preset->content()->addWidget(m_presetText);
    m_preset->content()->addLayout(buttons);
    return m_preset;
}

void PriorityEditor::refresh()
{
    const presentation::PrioritiesView& priorities = m_session.result().priorities;
    for (PriorityCard* card : std::as_const(m_cards)) {
        for (const presentation::PriorityRow& row : priorities.rows) {
            if (row.criterion == card->criterion()) {
                card->setRow(row, priorities.levels);
            }
        }
    }
    m_state->setTextOrHide(priorities.state);
    const bool anything = !m_session.answers().priorities.empty();
    if (!anything && m_reset->hasFocus() && !m_cards.isEmpty()) {
        m_cards.front()->choice()->setFocus(Qt::OtherFocusReason); // a disabled button would lose it
    }
    m_reset->setEnabled(anything);
    showPreset();
}

void PriorityEditor::retranslate()
{
    m_reset->setText(tr("Reset: not ranked against each other"));
    m_usePreset->setText(tr("Use this suggestion"));
    m_undoPreset->setText(tr("Back to what I had"));
    for (PriorityCard* card : std::as_const(m_cards)) {
        card->retranslate();
    }
}

void PriorityEditor::showPreset()
{
    const auto& preset = m_session.result().priorities.preset;
    const Priorities& now = m_session.answers().priorities;
    const bool undoable = m_before.has_value() && now == m_suggested;
    if (!undoable) {
        m_before.reset();
    }
    // There is none once it would change nothing any more.
    const bool usable = preset.has_value();
    if (usable) {
        //: %1 is what the suggestion rests on, e.g. "Command-line tool"
        m_preset->setHeading(tr("A suggestion for: %1").arg(preset->name));
        m_presetText->setText(preset->description);
    } else {
        m_preset->setHeading(tr("The suggestion is in use"));
        m_presetText->setText(tr("Your priorities are as suggested."));
    }
    // Shown before the other is hidden, so that the focus has somewhere to go.
    const bool used = m_usePreset->hasFocus();
    const bool undone = m_undoPreset->hasFocus();
    m_preset->setVisible(usable || undoable);
    m_undoPreset->setVisible(undoable);
    m_usePreset->setEnabled(usable);
    m_usePreset->setVisible(usable);
    if (used && undoable) {
        m_undoPreset->setFocus(Qt::OtherFocusReason);
    } else if (undone && usable) {
        m_usePreset->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* PriorityEditor::firstFocus() const
{
    const Priorities& given = m_session.answers().priorities;
    for (const PriorityCard* card : m_cards) {
        if (!given.contains(card->criterion().toStdString())) {
            return card->choice();
        }
    }
    return m_cards.isEmpty() ? nullptr : m_cards.front()->choice();
}

bool PriorityEditor::reveal(const QString& item)
{
    for (const PriorityCard* card : std::as_const(m_cards)) {
        if (card->criterion() == item || item == step::priorities) {
            card->choice()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void PriorityEditor::choose(const QString& criterion, const QString& level)
{
    Priorities priorities = m_session.answers().priorities;
    if (level.isEmpty()) {
        priorities.erase(criterion.toStdString());
    } else {
        priorities[criterion.toStdString()] = level.toStdString();
    }
    apply(priorities);
}

void PriorityEditor::moveOnFrom(qsizetype card)
{
    if (card + 1 < m_cards.size()) {
        m_cards.at(card + 1)->choice()->setFocus(Qt::TabFocusReason);
    } else {
        Q_EMIT completedByKey();
    }
}

void PriorityEditor::reset()
{
    apply({});
}

PriorityEditor::Priorities PriorityEditor::withPreset() const
{
    Priorities priorities = m_session.answers().priorities;
    for (const auto& [criterion, level] : m_session.result().priorities.preset->levels) {
        priorities[criterion.toStdString()] = level.toStdString();
    }
    return priorities;
}

void PriorityEditor::usePreset()
{
    if (m_session.result().priorities.preset.has_value()) {
        m_before = m_session.answers().priorities;
        m_suggested = withPreset();
        apply(m_suggested);
    }
}

void PriorityEditor::undoPreset()
{
    if (m_before.has_value()) {
        const Priorities before = *m_before;
        apply(before);
    }
}

void PriorityEditor::apply(const Priorities& priorities)
{
    decision::Answers answers = m_session.answers();
    answers.priorities = priorities;
    if (m_place == Place::Step) {
        m_session.setAnswers(answers);
    } else {
        m_session.tryAnswers(answers);
    }
}

} // namespace rustworthy::wizard
