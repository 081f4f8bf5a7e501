#include "review_page.h"

#include "card.h"
#include "column_area.h"
#include "steps.h"
#include "text_styles.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_area(new ColumnArea(this)),
      m_title(new TextLabel(TextSize::Title)),
      m_introduction(new TextLabel),
      m_notes(new Card),
      m_notesText(new TextLabel)
{
    setObjectName(QStringLiteral("page_review"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_introduction->setObjectName(QStringLiteral("reviewSummary"));
    m_notes->setObjectName(QStringLiteral("contradictions"));
    m_notesText->setObjectName(QStringLiteral("contradictionNotes"));
    m_notes->content()->addWidget(m_notesText);
    m_area->column()->addWidget(m_title);
    m_area->column()->addWidget(m_introduction);
    m_area->column()->addWidget(m_notes);
    retranslate();
    refresh();
    m_area->column()->addStretch(1);
}

QWidget* ReviewPage::firstFocus() const
{
    m_area->scrollToTop();
    return nullptr;
}

bool ReviewPage::reveal(const QString& item)
{
    auto row = m_rows.constFind(item);
    if (row != m_rows.cend() && row->change->isHidden()) {
        row = m_rows.constFind(step::priorities); // a priority that has been cleared
    }
    if (row == m_rows.cend()) {
        return false;
    }
    row->change->setFocus(Qt::TabFocusReason);
    return true;
}

void ReviewPage::refresh()
{
    const presentation::ResultView& result = session().result();
    const int open = result.questionCount - result.answeredCount;
    m_introduction->setText(
        open == 0
            ? tr("Every question has an answer. Next shows the result.")
            : tr("%n question(s) without an answer. They may stay that way: the result then says how far the "
                 "verdict is open.",
                 nullptr, open));
    m_notes->setVisible(!result.contradictions.isEmpty());
    m_notesText->setText(result.contradictions.join(QLatin1String("\n\n")));

    for (const presentation::AnswerGroup& group : result.answers) {
        Card* card = cardFor(group.id);
        card->setHeading(group.title);
        int number = 0;
        for (const presentation::AnswerRow& row : group.rows) {
            showRow(*m_grids.value(group.id), number++, row.question, row.text, row.answer, row.answered,
                    !row.answered);
        }
    }
    showPriorities();
    const QString profile = QStringLiteral("profile");
    cardFor(profile)->setHeading(tr("About you and the project"));
    int number = 0;
    for (const presentation::ProfileRow& row : result.profile) {
        showRow(*m_grids.value(profile), number++, row.id, row.label, row.value, row.given, false);
    }
}

void ReviewPage::showPriorities()
{
    const presentation::PrioritiesView& priorities = session().result().priorities;
    if (priorities.rows.isEmpty()) {
        return;
    }
    Card* card = cardFor(step::priorities);
    card->setHeading(tr("Priorities"));
    QGridLayout& grid = *m_grids.value(step::priorities);
    int number = 0;
    showRow(grid, number++, step::priorities, tr("The criteria as a whole"), priorities.state,
            priorities.anyGiven, false);
    // What was not set needs no line of its own.
    for (const presentation::PriorityRow& row : priorities.rows) {
        showRow(grid, number++, row.criterion, row.name, row.levelName, row.given, false);
        const Row& widgets = m_rows[row.criterion];
        for (QWidget* part : std::initializer_list<QWidget*>{widgets.text, widgets.value, widgets.change}) {
            part->setVisible(row.given);
        }
    }
}

void ReviewPage::retranslate()
{
    setAccessibleName(tr("Review"));
    m_title->setText(tr("Review"));
    m_notes->setHeading(tr("Do these answers go together?"));
}

void ReviewPage::showRow(QGridLayout& grid, int row, const QString& id, const QString& text,
                         const QString& value, bool given, bool standsOut)
{
    Row& widgets = rowFor(grid, row, id);
    widgets.text->setText(text);
    // The mark says it without colour or weight, too.
    widgets.value->setText(standsOut ? tr("○ %1", "mark of an unanswered question").arg(value) : value);
    widgets.value->setTone(given || standsOut ? TextTone::Normal : TextTone::Muted);
    QFont font = widgets.text->font();
    font.setBold(standsOut);
    widgets.value->setFont(font);
    widgets.change->setText(tr("Change"));
    widgets.change->setAccessibleName(tr("Change: %1").arg(text));
    widgets.change->setAccessibleDescription(value);
}

ReviewPage::Row& ReviewPage::rowFor(QGridLayout& grid, int row, const QString& id)
{
    const auto known = m_rows.find(id);
    if (known != m_rows.end()) {
        return *known;
    }
    Row widgets{.text = new TextLabel, .value = new TextLabel, .change = new QPushButton};
    widgets.value->setObjectName(QStringLiteral("value_%1").arg(id));
    widgets.change->setObjectName(QStringLiteral("change_%1").arg(id));
    grid.addWidget(widgets.text, row, 0);
    grid.addWidget(widgets.value, row, 1);
    grid.addWidget(widgets.change, row, 2, Qt::AlignVCenter);
    connect(widgets.change, &QPushButton::clicked, this, [this, id] { Q_EMIT changeRequested(id); });
    return *m_rows.insert(id, widgets);
}

Card* ReviewPage::cardFor(const QString& id)
{
    if (Card* card = m_cards.value(id)) {
        return card;
    }
    auto* card = new Card;
    card->setObjectName(QStringLiteral("review_%1").arg(id));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gridUnit * 2);
    grid->setVerticalSpacing(gridUnit / 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    card->content()->addLayout(grid);
    m_area->column()->addWidget(card);
    m_cards.insert(id, card);
    m_grids.insert(id, grid);
    return card;
}

} // namespace rustworthy::wizard
