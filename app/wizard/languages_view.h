// The project's languages on the result: which one the criteria and the decision rules favour, how firmly,
// and what would change it.
#pragma once

#include "page.h"

namespace rustworthy::wizard {

class ColumnArea;
class Headline;
class RankingSection;
class RulesSection;
class TextLabel;

/// Object names: "languagesHeadline", "languagesVerdict", "languagesArea"; the rest as in ranking_section.h
/// and rules_section.h. Nothing is built before it is first shown.
class LanguagesView : public Page
{
    Q_OBJECT

public:
    explicit LanguagesView(Session& session, QWidget* parent = nullptr);

    /// The headline; null before the view is first shown.
    [[nodiscard]] QWidget* firstFocus() const override;
    /// A criterion: opens the priorities and moves to it.
    bool reveal(const QString& item) override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setVisible(bool visible) override;

Q_SIGNALS:
    /// A claim, or a row of another kind: "rule/<id>", "mark/<criterion>/<language>".
    void evidenceRequested(const QString& id);
    void questionChosen(const QString& question);

protected:
    void refresh() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void pinHeader();

    ColumnArea* m_area = nullptr;
    QWidget* m_header = nullptr;
    Headline* m_headline = nullptr;
    TextLabel* m_verdict = nullptr;
    RankingSection* m_ranking = nullptr;
    RulesSection* m_rules = nullptr;
};

} // namespace rustworthy::wizard
