#include "priority_card.h"

#include "link_button.h"
#include "link_group.h"
#include "segmented_choice.h"
#include "text_styles.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

// Room for name and question beside the levels, in heights of a line.
constexpr int leastTextBeside = 15;
constexpr int narrowColumns = 3;

LinkButton* smallLink(const QString& name)
{
    auto* link = new LinkButton;
    link->setObjectName(name);
    link->setFont(scaledFont(QApplication::font(link), TextSize::Small));
    return link;
}

} // namespace

PriorityCard::PriorityCard(const QString& criterion, bool showsWeight, QWidget* parent)
    : Card(parent),
      m_criterion(criterion),
      m_showsWeight(showsWeight),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_question(new TextLabel(TextSize::Small, TextTone::Muted)),
      m_weight(new TextLabel(TextSize::Small, TextTone::Muted)),
      m_choice(new SegmentedChoice),
      m_clear(smallLink(QStringLiteral("clear_%1").arg(criterion))),
      m_toggle(smallLink(QStringLiteral("showMarks_%1").arg(criterion))),
      m_marks(new QWidget),
      m_linkGroup(new LinkGroup(m_marks)),
      m_source(new TextLabel(TextSize::Small, TextTone::Muted))
{
    setObjectName(QStringLiteral("card_%1").arg(criterion));
    m_choice->setObjectName(QStringLiteral("choice_%1").arg(criterion));
    m_weight->setObjectName(QStringLiteral("weight_%1").arg(criterion));
    m_source->setObjectName(QStringLiteral("markSource_%1").arg(criterion));
    build();
    connect(m_choice, &SegmentedChoice::choiceMade, this,
            [this](const QString& level) { Q_EMIT levelChosen(m_criterion, level); });
    connect(m_choice, &SegmentedChoice::cleared, this, &PriorityCard::clear);
    connect(m_choice, &SegmentedChoice::answeredByKey, this, &PriorityCard::movedOn);
    connect(m_clear, &LinkButton::clicked, this, &PriorityCard::clear);
    connect(m_toggle, &LinkButton::clicked, this, [this] { showMarks(m_marks->isHidden()); });
}

void PriorityCard::build()
{
    content()->setContentsMargins(gridUnit * 3 / 2, gridUnit, gridUnit * 3 / 2, gridUnit);
    content()->setSpacing(gridUnit / 2);
    content()->removeWidget(heading());

    auto* top = new QHBoxLayout;
    top->setSpacing(gridUnit);
    top->addWidget(heading(), 1);
    m_weight->setWordWrap(false);
    m_weight->setVisible(m_showsWeight);
    top->addWidget(m_weight);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(gridUnit / 4);
    texts->addLayout(top);
    texts->addWidget(m_question);

    auto* links = new QHBoxLayout;
    links->setSpacing(gridUnit);
    links->addWidget(m_toggle);
    links->addWidget(m_clear);
    links->addStretch(1);
    auto* levels = new QVBoxLayout;
    levels->setSpacing(0);
    levels->addWidget(m_choice);
    levels->addLayout(links);
    m_clear->hide();

    m_line->setSpacing(gridUnit);
    m_line->addLayout(texts, 1);
    m_line->addLayout(levels);
    content()->addLayout(m_line);

    auto* marks = new QVBoxLayout(m_marks);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->setSpacing(0);
    marks->addWidget(m_source);
    m_marks->setObjectName(QStringLiteral("marks_%1").arg(m_criterion));
    m_marks->hide();
    content()->addWidget(m_marks);
    // The levels wrap where they do not fit, so they must not keep the card wide.
    setMinimumWidth(1);
}

void PriorityCard::setRow(const presentation::PriorityRow& row, const QList<presentation::Label>& levels)
{
    m_row = row;
    if (!m_worded) {
        m_worded = !levels.isEmpty();
        setWords(levels);
    }
    m_choice->setCurrentId(row.given ? row.level : QString());
    //: %1 is a percentage: how much a criterion counts in the ranking
    m_weight->setText(m_showsWeight ? tr("weighs %1").arg(row.weight) : QString());
    if (!row.given && m_clear->hasFocus()) {
        m_choice->setFocus(Qt::OtherFocusReason);
    }
    m_clear->setVisible(row.given);
}

// What stays as it is whatever the answers are.
void PriorityCard::setWords(const QList<presentation::Label>& levels)
{
    QStringList ids;
    QStringList labels;
    for (const presentation::Label& level : levels) {
        ids.append(level.id);
        labels.append(level.name);
    }
    setHeading(m_row.name);
    m_question->setText(m_row.question);
    setAccessibleDescription(m_row.question);
    m_choice->setChoices(ids, labels);
    m_clear->setLabel(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the priority of: %1").arg(m_row.name));
    showMarks(!m_marks->isHidden());
    arrange();
}

void PriorityCard::keyPressEvent(QKeyEvent* event)
{
    // With the focus on a link the keys choose all the same.
    if (m_choice->handleKey(*event)) {
        event->accept();
    } else {
        Card::keyPressEvent(event);
    }
}

void PriorityCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

void PriorityCard::arrange()
{
    const QMargins margins = content()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int levels = m_choice->widthInOneRow();
    const bool beside = room >= levels + m_line->spacing() + fontMetrics().height() * leastTextBeside;
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_choice->setColumns(room >= levels ? 0 : narrowColumns);
}

void PriorityCard::clear()
{
    if (m_clear->hasFocus()) {
        m_choice->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT levelChosen(m_criterion, {});
}

void PriorityCard::showMarks(bool shown)
{
    if (shown) {
        fillMarks();
    }
    m_marks->setVisible(shown);
    m_toggle->setLabel(shown ? tr("Hide marks") : tr("Show marks"));
    //: %1 is a criterion, e.g. "Memory safety"
    m_toggle->setAccessibleName(shown ? tr("Hide marks of the languages: %1").arg(m_row.name)
                                      : tr("Show marks of the languages: %1").arg(m_row.name));
}

void PriorityCard::fillMarks()
{
    auto* column = static_cast<QVBoxLayout*>(m_marks->layout());
    while (m_links.size() < m_row.marks.size()) {
        const qsizetype index = m_links.size();
        auto* link = smallLink({});
        connect(link, &LinkButton::clicked, this, [this, index] {
            Q_EMIT evidenceRequested(
                QStringLiteral("mark/%1/%2").arg(m_criterion, m_row.marks.at(index).language));
        });
        column->insertWidget(static_cast<int>(index), link);
        m_links.append(link);
    }
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        LinkButton* link = m_links.at(i);
        link->setVisible(i < m_row.marks.size());
        if (i < m_row.marks.size()) {
            const presentation::MarkRow& mark = m_row.marks.at(i);
            link->setObjectName(QStringLiteral("mark_%1_%2").arg(m_criterion, mark.language));
            //: A language, its mark on a criterion (poor, partial, good) and why
            link->setLabel(tr("%1: %2. %3").arg(mark.languageName, mark.mark, mark.reason));
            link->setAccessibleDescription(tr("About this mark"));
        }
    }
    m_linkGroup->refresh();
    m_source->setTextOrHide(m_row.source.isEmpty() ? QString() : tr("Source: %1").arg(m_row.source));
}

} // namespace rustworthy::wizard
