#include "rule_list.h"

#include "link_button.h"
#include "link_group.h"
#include "text_styles.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

// What one side of a conflict needs, in characters.
constexpr int leastSide = 36;

QVBoxLayout* plainColumn(QWidget* parent, int spacing)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

LinkButton* smallLink(const QString& name)
{
    auto* link = new LinkButton;
    link->setObjectName(name);
    link->setFont(scaledFont(QApplication::font(link), TextSize::Small));
    return link;
}

QString markOf(const QString& stance)
{
    return stance == QLatin1String("recommend") ? QStringLiteral("+")
           : stance == QLatin1String("avoid")   ? QStringLiteral("\u2212")
                                                : QStringLiteral("\u00b1");
}

// Each language is a side, and what speaks against one is a side of its own.
QString sideOf(const presentation::RuleRow& rule)
{
    return rule.stanceId == QLatin1String("avoid") ? rule.language + QStringLiteral("/avoid") : rule.language;
}

// The question whose answer fired the rule; empty where it rests on the project alone.
QString questionBehind(const catalog::Catalog& catalog, const QString& ruleId,
                       const decision::Answers& answers)
{
    for (const catalog::Rule& rule : catalog.rules) {
        if (rule.id != ruleId) {
            continue;
        }
        for (const auto* conditions : {&rule.allOf, &rule.anyOf}) {
            for (const catalog::Rule::Condition& condition : *conditions) {
                const auto given = answers.given.find(condition.question.toStdString());
                if (given != answers.given.end() && given->second == condition.answer.toStdString()) {
                    return condition.question;
                }
            }
        }
    }
    return {};
}

} // namespace

ClaimLinks::ClaimLinks(const catalog::Catalog& catalog, QWidget* parent) : QWidget(parent), m_catalog(catalog)
{
    plainColumn(this, 0);
    hide();
}

void ClaimLinks::setClaims(const QStringList& claims, const QString& of)
{
    m_claims = claims;
    while (m_links.size() < claims.size()) {
        const qsizetype index = m_links.size();
        auto* link = smallLink({});
        connect(link, &LinkButton::clicked, this,
                [this, index] { Q_EMIT evidenceRequested(m_claims.at(index)); });
        layout()->addWidget(link);
        m_links.append(link);
    }
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        m_links.at(i)->setVisible(i < claims.size());
        if (i >= claims.size()) {
            continue;
        }
        m_links.at(i)->setObjectName(QStringLiteral("evidence_%1").arg(claims.at(i)));
        const catalog::Claim* claim = m_catalog.claim(claims.at(i));
        const catalog::Status* status = claim != nullptr ? m_catalog.status(claim->status) : nullptr;
        //: A figure that bears on the rule: its status, e.g. "Disputed", and what it says
        m_links.at(i)->setLabel(
            status != nullptr ? tr("%1: %2").arg(status->name.translated(), claim->statement.translated())
                              : tr("About this figure"));
        //: %1 is the text of a link, %2 the sentence it bears on
        m_links.at(i)->setAccessibleName(tr("%1, for: %2").arg(m_links.at(i)->label(), of));
        m_links.at(i)->setAccessibleDescription(tr("About this figure"));
    }
    setVisible(!claims.isEmpty());
}

RuleLine::RuleLine(const catalog::Catalog& catalog, bool showsClaims, QWidget* parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_showsClaims(showsClaims),
      m_mark(new TextLabel),
      m_statement(new TextLabel),
      m_because(new TextLabel(TextSize::Small, TextTone::Muted)),
      m_source(smallLink(QStringLiteral("ruleSource"))),
      m_answer(smallLink(QStringLiteral("ruleAnswer"))),
      m_claims(new ClaimLinks(catalog))
{
    m_statement->setObjectName(QStringLiteral("ruleStatement"));
    m_because->setObjectName(QStringLiteral("ruleBecause"));
    QFont bold = m_mark->font();
    bold.setBold(true);
    m_mark->setFont(bold);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gridUnit);
    grid->setVerticalSpacing(gridUnit / 4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    int row = 0;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_statement, m_because, m_source, m_answer, m_claims}) {
        grid->addWidget(part, row++, 1);
    }
    grid->setRowStretch(row, 1);
    connect(m_source, &LinkButton::clicked, this,
            [this] { Q_EMIT evidenceRequested(QStringLiteral("rule/%1").arg(m_rule)); });
    connect(m_answer, &LinkButton::clicked, this, [this] { Q_EMIT questionChosen(m_question); });
    connect(m_claims, &ClaimLinks::evidenceRequested, this, &RuleLine::evidenceRequested);
}

void RuleLine::setRule(const presentation::RuleRow& rule, const QString& question)
{
    //: %1 completes the sentence, e.g. "recommends Rust"; %2 is what it rests on, e.g. "Command-line tool"
    const QString because = tr("This rule %1. It applies because of: %2").arg(rule.stance, rule.because);
    if (rule.id == m_rule && question == m_question && because == m_because->text()) {
        return;
    }
    m_rule = rule.id;
    m_question = question;
    setObjectName(QStringLiteral("rule_%1").arg(rule.id));
    m_mark->setText(markOf(rule.stanceId));
    m_statement->setText(rule.statement);
    m_because->setText(because);
    m_source->setLabel(tr("Source: %1").arg(rule.source));
    //: %1 is a source, %2 the text that stands there
    m_source->setAccessibleName(tr("Source: %1, for: %2").arg(rule.source, rule.statement));
    m_source->setAccessibleDescription(tr("About this rule"));
    if (m_showsClaims) {
        m_claims->setClaims(rule.claims, rule.statement);
    }
    const catalog::Question* asked = m_catalog.question(question);
    m_answer->setLabel(asked != nullptr ? tr("Go to the answer: %1").arg(asked->shortName.translated())
                                        : QString());
    //: %1 is the text of a link, %2 the sentence it bears on
    m_answer->setAccessibleName(tr("%1, for: %2").arg(m_answer->label(), rule.statement));
    m_answer->setVisible(asked != nullptr);
}

RuleList::RuleList(const catalog::Catalog& catalog, Arrangement arrangement, QWidget* parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_arrangement(arrangement),
      m_box(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_links(new LinkGroup(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(gridUnit * 2);
}

void RuleList::setRules(const QList<presentation::RuleRow>& rules, const decision::Answers& answers)
{
    const bool sides = m_arrangement == Arrangement::Sides;
    while (m_lines.size() < rules.size()) {
        auto* line = new RuleLine(m_catalog, !sides);
        connect(line, &RuleLine::evidenceRequested, this, &RuleList::evidenceRequested);
        connect(line, &RuleLine::questionChosen, this, &RuleList::questionChosen);
        m_lines.append(line);
    }
    QStringList known;
    QList<int> places;
    for (const presentation::RuleRow& rule : rules) {
        const QString side = sides ? sideOf(rule) : QString();
        if (!known.contains(side)) {
            known.append(side);
        }
        places.append(static_cast<int>(known.indexOf(side)));
    }
    m_sides = static_cast<int>(std::max<qsizetype>(1, known.size()));
    place(places);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setVisible(i < rules.size());
        if (i < rules.size()) {
            m_lines.at(i)->setRule(rules.at(i), questionBehind(m_catalog, rules.at(i).id, answers));
        }
    }
    arrange();
    m_links->refresh();
}

void RuleList::place(const QList<int>& columns)
{
    if (columns == m_places) {
        return;
    }
    m_places = columns;
    while (m_columns.size() < m_sides) {
        auto* column = new QVBoxLayout;
        column->setSpacing(gridUnit * 2);
        column->addStretch(1); // a short side stays at the top
        m_box->addLayout(column, 1);
        m_columns.append(column);
    }
    for (RuleLine* line : std::as_const(m_lines)) {
        for (QVBoxLayout* column : std::as_const(m_columns)) {
            column->removeWidget(line);
        }
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QVBoxLayout* column = m_columns.at(columns.at(i));
        column->insertWidget(column->count() - 1, m_lines.at(i));
    }
}

void RuleList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RuleList::arrange()
{
    const bool beside = width() >= m_sides * leastSide * fontMetrics().averageCharWidth();
    m_box->setDirection(m_sides > 1 && beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace rustworthy::wizard
