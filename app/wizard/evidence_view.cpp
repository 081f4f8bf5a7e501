#include "evidence_view.h"

#include "evidence_table.h"
#include "link_button.h"
#include "link_group.h"
#include "rule_list.h"
#include "scrolling_text.h"
#include "text_styles.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

EvidenceView::EvidenceView(Session& session, QWidget* parent) : Page(session, parent)
{
    setObjectName(QStringLiteral("evidenceView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
}

void EvidenceView::build()
{
    m_back = new LinkButton;
    m_back->setObjectName(QStringLiteral("evidenceBack"));
    m_back->setVisible(m_wayBack);
    m_table = new EvidenceTable;
    m_reading = new ScrollingText(QStringLiteral("evidenceReading"));
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("evidenceTabs"));
    m_tabs->addTab(m_table, QString());
    m_tabs->addTab(m_reading, QString());
    layout()->addWidget(m_back);
    layout()->addWidget(m_tabs);
    connect(m_back, &LinkButton::clicked, this, &EvidenceView::backRequested);
    retranslate();
}

QWidget* EvidenceView::firstFocus() const
{
    return m_table == nullptr ? nullptr : m_table->searchLine();
}

bool EvidenceView::reveal(const QString& item)
{
    if (m_table == nullptr || !m_table->has(item)) {
        return false;
    }
    m_tabs->setCurrentWidget(m_table);
    m_table->showRow(item);
    return true;
}

void EvidenceView::setWayBack(bool offered)
{
    m_wayBack = offered;
    if (m_back != nullptr) {
        m_back->setVisible(offered);
    }
}

QSize EvidenceView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 27, line * 12};
}

void EvidenceView::setVisible(bool visible)
{
    // Filled before it shows, so that it is laid out once.
    if (visible && m_table == nullptr) {
        build();
    }
    Page::setVisible(visible);
}

void EvidenceView::retranslate()
{
    setAccessibleName(tr("Evidence"));
    if (m_table == nullptr) {
        return;
    }
    m_back->setLabel(tr("Back to where I was"));
    m_tabs->setTabText(0, tr("Claims, figures and rules"));
    m_tabs->setTabText(1, tr("Background reading"));
    m_reading->setAccessibleName(tr("Background reading"));
    m_table->setReference(session().reference());
    fillReading();
}

QWidget* EvidenceView::readingLinks(const presentation::ReadingRow& row)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (qsizetype i = 0; i < row.supports.size(); ++i) {
        auto* link = new LinkButton;
        link->setObjectName(QStringLiteral("supports_%1_%2").arg(row.id, row.supportIds.at(i)));
        link->setFont(scaledFont(QApplication::font(link), TextSize::Small));
        //: %1 is a question or criterion in short that a text bears on
        link->setLabel(tr("Bears on: %1").arg(row.supports.at(i)));
        //: %1 is the text of a link, %2 the sentence it bears on
        link->setAccessibleName(tr("%1, for: %2").arg(link->label(), row.title));
        connect(link, &LinkButton::clicked, this,
                [this, id = row.supportIds.at(i)] { Q_EMIT subjectChosen(id); });
        column->addWidget(link);
    }
    auto* claims = new ClaimLinks(session().catalog());
    claims->setClaims(row.claims, row.title);
    connect(claims, &ClaimLinks::evidenceRequested, this, &EvidenceView::reveal);
    column->addWidget(claims);
    (new LinkGroup(whole))->refresh();
    return whole;
}

void EvidenceView::fillReading()
{
    const QList<presentation::ReadingRow>& rows = session().reference().background;
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setSpacing(gridUnit / 2);
    for (const presentation::ReadingRow& row : rows) {
        column->addWidget(new TextLabel(row.title, TextSize::Heading, TextTone::Normal));
        column->addWidget(new TextLabel(row.stance, TextSize::Small, TextTone::Muted));
        for (const QString& paragraph : row.paragraphs) {
            column->addWidget(new TextLabel(paragraph, TextSize::Body, TextTone::Normal));
        }
        column->addWidget(new TextLabel(tr("Source: %1").arg(row.source), TextSize::Small, TextTone::Muted));
        column->addWidget(readingLinks(row));
        column->addSpacing(gridUnit);
    }
    column->addStretch(1);
    m_reading->setWidget(whole); // deletes the former one
    m_tabs->setTabVisible(1, !rows.isEmpty());
}

} // namespace rustworthy::wizard
