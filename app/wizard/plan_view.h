// The learning plan on the result: how long it takes from the first day, phase by phase, and when it pays
// back under assumptions that can be changed in place.
#pragma once

#include "page.h"

#include <QtCore/QList>

class QDateEdit;
class QLabel;
class QVBoxLayout;

namespace rustworthy::charts {
class ChartPanel;
}

namespace rustworthy::wizard {

class ColumnArea;
class Headline;
class LinkButton;
class LinkGroup;
class ProfileFields;
class SourcedList;
class TextLabel;

/// Object names: "planHeadline", "planLine", "planStart", "planPanel", "planPhase_<id>", "planOthers",
/// "paybackHeadline", "paybackMissing", "paybackArithmetic", "paybackEvidence"; the assumptions as in
/// profile_fields.h. Nothing is built before it is first shown.
class PlanView : public Page
{
    Q_OBJECT

public:
    explicit PlanView(Session& session, QWidget* parent = nullptr);

    /// The headline; null before the view is first shown.
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setVisible(bool visible) override;

Q_SIGNALS:
    /// A claim, or a row of another kind.
    void evidenceRequested(const QString& id);

protected:
    void refresh() override;
    void retranslate() override;

private:
    struct PhaseLabels
    {
        TextLabel* name;
        TextLabel* time;
        TextLabel* topics;
        TextLabel* hurdles;
        TextLabel* resources;
        LinkButton* evidence;
    };
    void build();
    void buildPlan(QVBoxLayout& column);
    void buildPayback(QVBoxLayout& column);
    void addPhase(const QString& id);
    void refreshPhases();
    void refreshPayback();

    ColumnArea* m_area = nullptr;
    Headline* m_headline = nullptr;
    TextLabel* m_line = nullptr;
    LinkButton* m_lineEvidence = nullptr;
    QLabel* m_startLabel = nullptr;
    QDateEdit* m_start = nullptr;
    charts::ChartPanel* m_chart = nullptr;
    TextLabel* m_phasesTitle = nullptr;
    QVBoxLayout* m_phaseColumn = nullptr;
    LinkGroup* m_phaseLinks = nullptr;
    QList<PhaseLabels> m_phases;
    TextLabel* m_othersTitle = nullptr;
    TextLabel* m_othersWithoutTime = nullptr;
    SourcedList* m_others = nullptr;
    TextLabel* m_adviceTitle = nullptr;
    SourcedList* m_advice = nullptr;
    TextLabel* m_paybackTitle = nullptr;
    TextLabel* m_payback = nullptr;
    TextLabel* m_missing = nullptr;
    TextLabel* m_arithmetic = nullptr;
    TextLabel* m_assumptionsTitle = nullptr;
    ProfileFields* m_fields = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_source = nullptr;
    LinkButton* m_evidence = nullptr;
};

} // namespace rustworthy::wizard
