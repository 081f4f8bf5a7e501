// How the languages rank by the criteria: how firmly, what each criterion adds, what would hand the lead
// over, and the figures behind it.
#pragma once

#include "wizard/session.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace rustworthy::wizard {

/// Object names: "rankingChart" and "contributionChart" (charts::ChartPanel), "rankingCertainty",
/// "prioritiesTitle",
/// "rankingBasis", "handOverTitle", "handOver", "markChanges", "show_priorities", "show_rankingFigures",
/// "rankingFigures", "rankingStability", "rankingCentralWeights" (tables), "notRanked", "rankingSource",
/// "rankingEvidence"; the priorities as in priority_editor.h.
class RankingSection : public QWidget
{
    Q_OBJECT

public:
    explicit RankingSection(Session& session, QWidget* parent = nullptr);
    ~RankingSection() override;

    void refresh();
    void retranslate();
    /// Opens the priorities and moves to one of them. False = no such criterion.
    bool reveal(const QString& criterion);

Q_SIGNALS:
    void evidenceRequested(const QString& id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::wizard
