// A path with two languages, phase by phase, where the project and the person want different ones.
#pragma once

#include "catalog/catalog.h"
#include "presentation/advice_view.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <optional>

class QVBoxLayout;

namespace rustworthy::wizard {

class Disclosure;
class LinkButton;
class SourcedList;
class TextLabel;

/// Object names: "hybridTitle", "hybridReason", "hybridSummary", "show_hybrid", "hybridPhase_<n>",
/// "hybridSteps_<n>", "hybridPairings", "hybridBenefits", "hybridSource".
class HybridSection : public QWidget
{
    Q_OBJECT

public:
    explicit HybridSection(const catalog::Catalog& catalog, QWidget* parent = nullptr);

    void setPath(const std::optional<presentation::HybridView>& path);
    void retranslate();

Q_SIGNALS:
    void evidenceRequested(const QString& id); ///< a claim, or a row of another kind

private:
    void showPhases(const QList<presentation::HybridPhaseView>& phases);

    struct Phase
    {
        TextLabel* name;
        TextLabel* steps;
    };
    TextLabel* m_title;
    TextLabel* m_reason;
    TextLabel* m_summary;
    QVBoxLayout* m_phaseColumn;
    QList<Phase> m_phases;
    TextLabel* m_pairingsTitle;
    SourcedList* m_pairings;
    TextLabel* m_benefitsTitle;
    TextLabel* m_benefits;
    LinkButton* m_source;
    QString m_evidence;
    Disclosure* m_details;
};

} // namespace rustworthy::wizard
