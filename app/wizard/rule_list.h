// Decision rules that fired: what each says, why it applies here and where it stands.
#pragma once

#include "catalog/catalog.h"
#include "decision/answers.h"
#include "presentation/advice_view.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace rustworthy::wizard {

class LinkButton;
class LinkGroup;
class TextLabel;

/// Links to claims: the status of each and what it says.
class ClaimLinks : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimLinks(const catalog::Catalog& catalog, QWidget* parent = nullptr);

    /// `of` is what they bear on: two texts can share a claim, and their links are told apart by it.
    void setClaims(const QStringList& claims, const QString& of);

Q_SIGNALS:
    void evidenceRequested(const QString& claim);

private:
    const catalog::Catalog& m_catalog;
    QStringList m_claims;
    QList<LinkButton*> m_links;
};

/// One rule. Object names: "ruleStatement", "ruleBecause", "ruleSource", "ruleAnswer".
class RuleLine : public QWidget
{
    Q_OBJECT

public:
    /// Claims that bear on the rule are left out where it is only one side of a conflict.
    RuleLine(const catalog::Catalog& catalog, bool showsClaims, QWidget* parent = nullptr);

    void setRule(const presentation::RuleRow& rule, const QString& question);

Q_SIGNALS:
    void evidenceRequested(const QString& id); ///< "rule/<id>" or a claim
    void questionChosen(const QString& question);

private:
    const catalog::Catalog& m_catalog;
    bool m_showsClaims;
    QString m_rule;
    QString m_question; ///< the answer it rests on; empty = none
    TextLabel* m_mark;
    TextLabel* m_statement;
    TextLabel* m_because;
    LinkButton* m_source;
    LinkButton* m_answer;
    ClaimLinks* m_claims;
};

/// Rules below each other; the sides of a conflict (languages, or for and against one) beside each other
/// where there is room. Their links are one stop for Tab.
class RuleList : public QWidget
{
    Q_OBJECT

public:
    enum class Arrangement { Column, Sides };

    RuleList(const catalog::Catalog& catalog, Arrangement arrangement, QWidget* parent = nullptr);

    /// `answers` decide which answer a rule rests on.
    void setRules(const QList<presentation::RuleRow>& rules, const decision::Answers& answers);

Q_SIGNALS:
    void evidenceRequested(const QString& id);
    void questionChosen(const QString& question);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place(const QList<int>& columns);
    void arrange();

    const catalog::Catalog& m_catalog;
    Arrangement m_arrangement;
    QBoxLayout* m_box;
    QList<QVBoxLayout*> m_columns;
    QList<int> m_places; ///< column of each line that is shown
    int m_sides = 1;
    QList<RuleLine*> m_lines;
    LinkGroup* m_links;
};

} // namespace rustworthy::wizard
