// Many members' documents: where they agree, and what the majority's sheet amounts to.
#pragma once

#include "group_dialog.h"

#include "presentation/team_view.h"

class QCheckBox;

namespace rustworthy::wizard {

class TeamDialog : public GroupDialog
{
    Q_OBJECT

public:
    TeamDialog(Session& session, std::function<FileDialogs&()> fileDialogs, QWidget* parent = nullptr);

    /// What is shown.
    [[nodiscard]] const presentation::TeamView& view() const { return m_view; }

protected:
    [[nodiscard]] bool showResults() override;
    [[nodiscard]] Words words() const override;
    void retranslateParts() override;
    /// A what-if is nobody's vote.
    [[nodiscard]] bool takesWhatIf() const override { return false; }

private:
    void present();

    QStringList m_names;
    decision::TeamResult m_team; ///< of the members by those names
    presentation::TeamView m_view;
    QCheckBox* m_anonymous;
    TextLabel* m_headline;
    TextLabel* m_certainty;
    TextLabel* m_warning;
    TextLabel* m_changes;
    charts::ChartPanel* m_bands;
    charts::ChartPanel* m_scores;
    TextLabel* m_dividedTitle;
    TextLabel* m_divided;
    charts::ChartPanel* m_agreement;
    TextLabel* m_rankingHeadline;
    TextLabel* m_rankingBasis;
    charts::ChartPanel* m_acceptability;
    ResultColumn::Table m_pairwise;
    ResultColumn::Table m_members;
    ResultColumn::Table m_majority;
};

} // namespace rustworthy::wizard
