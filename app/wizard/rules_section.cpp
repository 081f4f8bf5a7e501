#include "rules_section.h"

#include "card.h"
#include "disclosure.h"
#include "hybrid_section.h"
#include "rule_list.h"
#include "sourced_list.h"
#include "text_styles.h"

#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

RulesSection::RulesSection(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new TextLabel(TextSize::Heading)),
      m_headline(new TextLabel),
      m_conflictsTitle(new TextLabel(TextSize::Heading)),
      m_conflictColumn(new QVBoxLayout),
      m_languagesTitle(new TextLabel(TextSize::Heading)),
      m_languageColumn(new QVBoxLayout),
      m_insteadTitle(new TextLabel(TextSize::Heading)),
      m_instead(new SourcedList(session.catalog())),
      m_hybrid(new HybridSection(session.catalog()))
{
    m_title->setObjectName(QStringLiteral("rulesTitle"));
    m_headline->setObjectName(QStringLiteral("rulesHeadline"));
    m_conflictsTitle->setObjectName(QStringLiteral("conflictsTitle"));
    m_languagesTitle->setObjectName(QStringLiteral("ruleLanguagesTitle"));
    m_insteadTitle->setObjectName(QStringLiteral("insteadTitle"));
    m_instead->setObjectName(QStringLiteral("insteadList"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(m_title);
    column->addWidget(m_headline);
    column->addWidget(m_conflictsTitle);
    column->addLayout(m_conflictColumn);
    column->addWidget(m_languagesTitle);
    column->addLayout(m_languageColumn);
    column->addWidget(m_insteadTitle);
    column->addWidget(m_instead);
    column->addWidget(m_hybrid);
    for (QVBoxLayout* blocks : {m_conflictColumn, m_languageColumn}) {
        blocks->setSpacing(gridUnit);
    }
    connect(m_instead, &SourcedList::evidenceRequested, this, &RulesSection::evidenceRequested);
    connect(m_hybrid, &HybridSection::evidenceRequested, this, &RulesSection::evidenceRequested);
    retranslate();
}

RulesSection::Block RulesSection::newBlock(bool conflict)
{
    const auto arrangement = conflict ? RuleList::Arrangement::Sides : RuleList::Arrangement::Column;
    Block block{.card = new Card,
                .summary = new TextLabel(TextSize::Small, TextTone::Muted),
                .rules = new RuleList(m_session.catalog(), arrangement),
                .detail = nullptr};
    block.summary->setObjectName(QStringLiteral("rulesSummary"));
    block.summary->setHidden(conflict);
    block.card->content()->addWidget(block.summary);
    if (conflict) {
        block.card->content()->addWidget(block.rules);
    } else {
        block.detail = new Disclosure(QStringLiteral("rules"), block.rules);
        block.card->content()->addWidget(block.detail);
    }
    connect(block.rules, &RuleList::evidenceRequested, this, &RulesSection::evidenceRequested);
    connect(block.rules, &RuleList::questionChosen, this, &RulesSection::questionChosen);
    return block;
}

void RulesSection::refresh()
{
    const presentation::RulesView& rules = m_session.result().rules;
    m_headline->setTextOrHide(rules.headline);
    showLanguages(rules.languages);
    showConflicts(rules.conflicts);
    m_insteadTitle->setVisible(!rules.instead.isEmpty());
    m_instead->setItems(rules.instead);
    m_hybrid->setPath(rules.hybrid);
}

void RulesSection::retranslate()
{
    m_title->setText(tr("What the decision rules say"));
    m_conflictsTitle->setText(tr("Rules that pull against each other"));
    m_languagesTitle->setText(tr("Language by language"));
    m_insteadTitle->setText(tr("What to learn or use instead, or first"));
    m_hybrid->retranslate();
}

void RulesSection::showConflicts(const QList<presentation::ConflictView>& conflicts)
{
    m_conflictsTitle->setVisible(!conflicts.isEmpty());
    while (m_conflicts.size() < conflicts.size()) {
        const Block block = newBlock(true);
        block.card->setObjectName(QStringLiteral("conflict_%1").arg(m_conflicts.size()));
        m_conflictColumn->addWidget(block.card);
        m_conflicts.append(block);
    }
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        const Block& block = m_conflicts.at(i);
        block.card->setVisible(i < conflicts.size());
        if (i < conflicts.size()) {
            block.card->setHeading(conflicts.at(i).title);
            block.rules->setRules(conflicts.at(i).sides, m_session.answers());
        }
    }
}

void RulesSection::showLanguages(const QList<presentation::LanguageRulesView>& languages)
{
    m_languagesTitle->setVisible(!languages.isEmpty());
    while (m_languages.size() < languages.size()) {
        const Block block = newBlock(false);
        m_languageColumn->addWidget(block.card);
        block.detail->setOpen(m_languages.isEmpty()); // of the others the summary will often do
        m_languages.append(block);
    }
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        const Block& block = m_languages.at(i);
        const bool fired = i < languages.size() && !languages.at(i).rules.isEmpty();
        block.card->setVisible(fired);
        if (fired) {
            const presentation::LanguageRulesView& language = languages.at(i);
            block.card->setObjectName(QStringLiteral("rules_%1").arg(language.language));
            block.card->setHeading(language.name);
            block.summary->setText(language.summary);
            block.rules->setRules(language.rules, m_session.answers());
            const int count = static_cast<int>(language.rules.size());
            //: %1 is a language
            block.detail->setLabels(tr("Show the %n rule(s) about %1", nullptr, count).arg(language.name),
                                    tr("Hide the %n rule(s) about %1", nullptr, count).arg(language.name));
        }
    }
}

} // namespace rustworthy::wizard
