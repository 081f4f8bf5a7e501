// The parts of presentTeam().
#pragma once

#include "parts.h"
#include "presentation/team_view.h"

namespace rustworthy::presentation {

struct TeamInputs
{
    const catalog::Catalog& catalog;
    const decision::TeamResult& team;
    QStringList names; ///< one for each member; none = they have no names
    Format format;
};

[[nodiscard]] QString questionName(const catalog::Catalog& catalog, const std::string& question);
[[nodiscard]] QString subjectName(const TeamInputs& in);
/// The verdict in quotation marks, or between which ones it is open.
[[nodiscard]] QString verdictText(const catalog::Catalog& catalog, const std::vector<std::string>& reachable);
[[nodiscard]] std::vector<std::string> reachableBands(const decision::ChecklistResult& checklist);

// team_charts.cpp
[[nodiscard]] DivergingChart presentTeamAgreement(const TeamInputs& in);
[[nodiscard]] BarChart presentTeamScores(const TeamInputs& in);
[[nodiscard]] BarChart presentTeamBands(const TeamInputs& in);

// team_tables.cpp
[[nodiscard]] TableData presentMembers(const TeamInputs& in);
[[nodiscard]] TableData presentMajoritySheet(const TeamInputs& in);

// team_ranking.cpp
void presentPooledRanking(const TeamInputs& in, TeamView& view);

} // namespace rustworthy::presentation
