#include "compare_parts.h"
#include "names.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

std::set<std::string> reachable(const ComparedDocument& document)
{
    std::set<std::string> bands;
    for (const decision::BandOutlook& band : document.evaluation.checklist.bands) {
        if (band.reachable) {
            bands.insert(band.id);
        }
    }
    return bands;
}

bool mayStillAgree(const QList<ComparedDocument>& documents)
{
    std::set<std::string> common = reachable(documents.front());
    for (const ComparedDocument& document : documents) {
        const std::set<std::string> own = reachable(document);
        std::erase_if(common, [&own](const std::string& band) { return !own.contains(band); });
    }
    return !common.empty();
}

QString headline(const CompareInputs& in)
{
    if (in.documents.isEmpty()) {
        return {};
    }
    const int count = pluralCount(in.documents.size());
    const auto& verdict = in.documents.front().evaluation.checklist.verdict;
    const bool same = std::ranges::all_of(in.documents, [&verdict](const ComparedDocument& document) {
        return document.evaluation.checklist.verdict == verdict;
    });
    if (verdict && same) {
        //: %1 is a verdict in quotation marks.
        return translate("presentation", "All %n documents come to the same verdict: %1.", nullptr, count)
            .arg(quoted(bandName(in.catalog, *verdict)));
    }
    return mayStillAgree(in.documents)
               ? translate("presentation",
                           "The %n documents may still come to the same verdict: open answers decide.",
                           nullptr, count)
               : translate("presentation", "The %n documents do not all come to the same verdict.", nullptr,
                           count);
}

} // namespace

CompareView presentComparison(const catalog::Catalog& catalog, const QList<ComparedDocument>& documents,
                              const QLocale& locale)
{
    QStringList names;
    for (const ComparedDocument& document : documents) {
        names.append(document.name);
    }
    const CompareInputs in{
        .catalog = catalog, .documents = documents, .names = distinctNames(names), .format = Format(locale)};
    CompareView view;
    view.headline = headline(in);
    view.summary = presentComparedResults(in);
    view.sameAnswers = presentSameAnswers(in);
    view.answers = presentDifferingAnswers(in);
    view.scores = presentComparedScores(in);
    view.firstRanks = presentComparedRankings(in);
    presentComparedSalaries(in, view);
    view.figures = presentComparedFigures(in, view.salaries);
    return view;
}

} // namespace rustworthy::presentation
