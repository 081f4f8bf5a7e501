// Two to six documents side by side.
#pragma once

#include "group_dialog.h"

#include "presentation/compare_view.h"

namespace rustworthy::wizard {

class CompareDialog : public GroupDialog
{
    Q_OBJECT

public:
    CompareDialog(Session& session, std::function<FileDialogs&()> fileDialogs, QWidget* parent = nullptr);

    /// What is shown.
    [[nodiscard]] const presentation::CompareView& view() const { return m_view; }

protected:
    [[nodiscard]] bool showResults() override;
    [[nodiscard]] Words words() const override;

private:
    presentation::CompareView m_view;
    TextLabel* m_headline;
    ResultColumn::Table m_summary;
    charts::ChartPanel* m_scores;
    charts::ChartPanel* m_firstRanks;
    charts::ChartPanel* m_salaries;
    TextLabel* m_withoutLevel;
    TextLabel* m_sameAnswers;
    ResultColumn::Table m_answers;
};

} // namespace rustworthy::wizard
