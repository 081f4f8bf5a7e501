#include "languages_view.h"

#include "column_area.h"
#include "headline.h"
#include "ranking_section.h"
#include "rules_section.h"
#include "text_styles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

/// Below this height the headline scrolls with the rest.
constexpr int heightToPinHeadline = 420;

} // namespace

LanguagesView::LanguagesView(Session& session, QWidget* parent) : Page(session, parent)
{
    setObjectName(QStringLiteral("languagesView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void LanguagesView::build()
{
    m_area = new ColumnArea;
    m_area->setObjectName(QStringLiteral("languagesArea"));
    m_headline = new Headline;
    m_headline->setObjectName(QStringLiteral("languagesHeadline"));
    m_verdict = new TextLabel;
    m_verdict->setObjectName(QStringLiteral("languagesVerdict"));
    m_ranking = new RankingSection(session());
    m_rules = new RulesSection(session());

    // As wide as the column below it.
    m_header = new QWidget;
    auto* centred = new QHBoxLayout(m_header);
    auto* body = new QWidget;
    body->setMaximumWidth(columnWidth);
    auto* texts = new QVBoxLayout(body);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(gridUnit / 2);
    texts->addWidget(m_headline);
    texts->addWidget(m_verdict);
    centred->addStretch(1);
    centred->addWidget(body, 1000);
    centred->addStretch(1);

    m_area->column()->setSpacing(gridUnit * 2);
    m_area->column()->addWidget(m_ranking);
    m_area->column()->addWidget(m_rules);
    m_area->column()->addStretch(1);
    layout()->addWidget(m_header);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_area, 1);

    connect(m_ranking, &RankingSection::evidenceRequested, this, &LanguagesView::evidenceRequested);
    connect(m_rules, &RulesSection::evidenceRequested, this, &LanguagesView::evidenceRequested);
    connect(m_rules, &RulesSection::questionChosen, this, &LanguagesView::questionChosen);
    retranslate();
    pinHeader();
}

QWidget* LanguagesView::firstFocus() const
{
    return m_headline;
}

bool LanguagesView::reveal(const QString& item)
{
    return m_ranking != nullptr && m_ranking->reveal(item);
}

QSize LanguagesView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 27, line * 12};
}

void LanguagesView::setVisible(bool visible)
{
    // Filled before it shows, so that it is laid out once.
    if (visible && m_area == nullptr) {
        build();
        refresh();
    }
    Page::setVisible(visible);
}

void LanguagesView::refresh()
{
    if (m_area == nullptr) {
        return;
    }
    const presentation::RankingView& ranking = session().result().ranking;
    m_headline->setText(ranking.headline);
    m_verdict->setTextOrHide(ranking.verdict);
    m_ranking->refresh();
    m_rules->refresh();
}

void LanguagesView::retranslate()
{
    setAccessibleName(tr("Languages"));
    if (m_area != nullptr) {
        m_area->setAccessibleName(tr("How the languages compare"));
        m_ranking->retranslate();
        m_rules->retranslate();
    }
}

void LanguagesView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_area != nullptr) {
        pinHeader();
    }
}

void LanguagesView::pinHeader()
{
    const bool pinned = height() >= heightToPinHeadline;
    auto* wanted = pinned ? static_cast<QVBoxLayout*>(layout()) : m_area->column();
    if (wanted->indexOf(m_header) < 0) {
        // The column has margins of its own, and the bar that scrolls it.
        const int side = pinned ? gridUnit * 2 : 0;
        const int bar = pinned ? m_area->verticalScrollBar()->sizeHint().width() : 0;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        m_header->layout()->setContentsMargins(side + (mirrored ? bar : 0), gridUnit,
                                               side + (mirrored ? 0 : bar), gridUnit);
        wanted->insertWidget(0, m_header);
    }
}

} // namespace rustworthy::wizard
