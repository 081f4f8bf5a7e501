// What the decision rules say: conflicts side by side, the rules of each language, what to learn or use
// instead, and the path with two languages.
#pragma once

#include "wizard/session.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace rustworthy::wizard {

class Card;
class Disclosure;
class HybridSection;
class RuleList;
class SourcedList;
class TextLabel;

/// Object names: "rulesTitle", "rulesHeadline", "conflictsTitle", "conflict_<n>", "ruleLanguagesTitle",
/// "rules_<language>" with "rulesSummary" and "show_rules", "insteadTitle", "insteadList"; the path's in
/// hybrid_section.h, the rules' in rule_list.h.
class RulesSection : public QWidget
{
    Q_OBJECT

public:
    explicit RulesSection(Session& session, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

Q_SIGNALS:
    void evidenceRequested(const QString& id);
    void questionChosen(const QString& question);

private:
    struct Block
    {
        Card* card;
        TextLabel* summary;
        RuleList* rules;
        Disclosure* detail; ///< none around a conflict
    };

    Block newBlock(bool conflict);
    void showConflicts(const QList<presentation::ConflictView>& conflicts);
    void showLanguages(const QList<presentation::LanguageRulesView>& languages);

    Session& m_session;
    TextLabel* m_title;
    TextLabel* m_headline;
    TextLabel* m_conflictsTitle;
    QVBoxLayout* m_conflictColumn;
    QList<Block> m_conflicts;
    TextLabel* m_languagesTitle;
    QVBoxLayout* m_languageColumn;
    QList<Block> m_languages;
    TextLabel* m_insteadTitle;
    SourcedList* m_instead;
    HybridSection* m_hybrid;
};

} // namespace rustworthy::wizard
