#include "parts.h"

namespace rustworthy::presentation {

namespace {

using decision::Leaning;

QString subjectName(const Inputs& in)
{
    return in.catalog.languageName(toQt(in.catalog.model.market.subject));
}

QString forYou(const Inputs& in)
{
    const decision::ChecklistResult& checklist = in.checklist;
    if (!checklist.verdict) {
        return checklist.answered == 0
                   ? translate("presentation", "The checklist cannot say yet whether learning %1 fits you.")
                         .arg(subjectName(in))
                   : translate("presentation", "The checklist is still open on whether learning %1 fits you.")
                         .arg(subjectName(in));
    }
    //: A verdict in quotation marks; a score or a range of scores; the highest score.
    return translate("presentation", "The checklist ends in %1, with %2 of %3 points.")
        .arg(quoted(bandName(in.catalog, *checklist.verdict)),
             in.format.integers(checklist.score.low, checklist.score.high),
             in.format.integer(checklist.maximum));
}

QString rulesSentence(const Inputs& in)
{
    const QString subject = subjectName(in);
    switch (in.evaluation.combined.rules) {
    case Leaning::For:
        return translate("presentation", "The decision rules that apply speak for %1.").arg(subject);
    case Leaning::Mixed:
        return translate("presentation",
                         "Some of the decision rules that apply speak for %1, others against.")
            .arg(subject);
    case Leaning::Against:
        return translate("presentation", "The decision rules that apply warn off %1.").arg(subject);
    case Leaning::Open:
        break;
    }
    return translate("presentation", "No decision rule speaks for or against %1 so far.").arg(subject);
}

QString countedRanking(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    const QString leader = ranking.leader ? in.catalog.languageName(toQt(*ranking.leader)) : QString();
    const QString ways = leadingWays(in);
    switch (ranking.verdict) {
    case decision::RankingVerdict::Clear:
        //: A language; a number or "more than 99".
        return translate("presentation",
                         "The ranking has a clear leader by the priorities given: %1, in %2 of 100 ways.")
            .arg(leader, ways);
    case decision::RankingVerdict::Leans:
        //: A language; a number.
        return translate("presentation",
                         "The ranking leans towards %1 by the priorities given, in %2 of 100 ways.")
            .arg(leader, ways);
    case decision::RankingVerdict::Close:
        return translate("presentation", "The ranking is too close to call by the priorities given.");
    case decision::RankingVerdict::Tied:
        return translate("presentation", "The ranking is tied by the priorities given.");
    case decision::RankingVerdict::Nothing:
        break;
    }
    return translate("presentation", "The ranking has nothing to go by: every criterion is irrelevant.");
}

QString rankingSentence(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    if (in.catalog.criteria.isEmpty()) {
        return {};
    }
    if (ranking.prioritiesGiven) {
        return countedRanking(in);
    }
    if (!ranking.leader) {
        return translate("presentation", "The ranking counts only once priorities are set.");
    }
    //: A language; a number, or "more than 99" or "fewer than 1".
    return translate("presentation", "With every criterion alike, %1 leads in %2 of 100 ways; that counts "
                                     "only once priorities are set.")
        .arg(in.catalog.languageName(toQt(*ranking.leader)), leadingWays(in));
}

// How career and project fit together: one sentence for each pair.
QString togetherWhenCareerIsFor(Leaning project)
{
    switch (project) {
    case Leaning::For:
        return translate("presentation", "Learning %1 fits you, and %1 fits the project.");
    case Leaning::Mixed:
        return translate("presentation",
                         "Learning %1 fits you, but the case for it in the project is divided.");
    case Leaning::Against:
        return translate("presentation",
                         "Learning %1 fits you, but the project is better served by another language.");
    case Leaning::Open:
        break;
    }
    return translate("presentation", "Learning %1 fits you; whether it fits the project is still open.");
}

QString togetherWhenCareerIsMixed(Leaning project)
{
    switch (project) {
    case Leaning::For:
        return translate("presentation",
                         "%1 fits the project, and learning it is worth considering for you.");
    case Leaning::Mixed:
        return translate("presentation",
                         "Learning %1 is worth considering for you, and the case for it in the "
                         "project is divided.");
    case Leaning::Against:
        return translate("presentation", "Learning %1 is worth considering for you, but not for the sake of "
                                         "this project.");
    case Leaning::Open:
        break;
    }
    return translate("presentation",
                     "Learning %1 is worth considering for you; whether it fits the project is "
                     "still open.");
}

QString togetherWhenCareerIsAgainst(Leaning project)
{
    switch (project) {
    case Leaning::For:
        return translate("presentation", "%1 fits the project, but learning it does not fit you for now.");
    case Leaning::Mixed:
        return translate("presentation", "Learning %1 does not fit you for now, and the case for it in the "
                                         "project is divided.");
    case Leaning::Against:
        return translate("presentation",
                         "Learning %1 does not fit you for now, and it does not fit the project.");
    case Leaning::Open:
        break;
    }
    return translate("presentation", "Learning %1 does not fit you for now; whether it fits the project is "
                                     "still open.");
}

QString togetherWhenCareerIsOpen(Leaning project)
{
    switch (project) {
    case Leaning::For:
        return translate("presentation", "%1 fits the project; whether learning it fits you is still open.");
    case Leaning::Mixed:
        return translate("presentation", "The case for %1 in the project is divided, and whether learning it "
                                         "fits you is still open.");
    case Leaning::Against:
        return translate("presentation",
                         "%1 does not fit the project; whether learning it fits you is still open.");
    case Leaning::Open:
        break;
    }
    return translate("presentation", "Whether %1 fits you and the project is still open.");
}

QString together(Leaning career, Leaning project)
{
    switch (career) {
    case Leaning::For:
        return togetherWhenCareerIsFor(project);
    case Leaning::Mixed:
        return togetherWhenCareerIsMixed(project);
    case Leaning::Against:
        return togetherWhenCareerIsAgainst(project);
    case Leaning::Open:
        break;
    }
    return togetherWhenCareerIsOpen(project);
}

bool differ(Leaning one, Leaning other)
{
    return one != Leaning::Open && other != Leaning::Open && one != other;
}

QString checklistAndRules(Leaning checklist, Leaning rules)
{
    if (checklist == Leaning::For) {
        return rules == Leaning::Mixed
                   ? translate("presentation",
                               "The checklist speaks for learning %1, while the rules contradict each other.")
                   : translate("presentation",
                               "The checklist speaks for learning %1, while the rules warn off "
                               "it.");
    }
    if (checklist == Leaning::Mixed) {
        return rules == Leaning::For
                   ? translate("presentation",
                               "The checklist is in between on learning %1, while the rules speak for it.")
                   : translate("presentation",
                               "The checklist is in between on learning %1, while the rules warn off it.");
    }
    return rules == Leaning::For
               ? translate("presentation",
                           "The checklist speaks against learning %1, while the rules speak for it.")
               : translate(
                     "presentation",
                     "The checklist speaks against learning %1, while the rules contradict each other.");
}

QString checklistAndRanking(Leaning checklist, Leaning ranking)
{
    if (checklist == Leaning::For) {
        return ranking == Leaning::Mixed
                   ? translate("presentation",
                               "The checklist speaks for learning %1, while the ranking is too "
                               "close to call or tied.")
                   : translate("presentation", "The checklist speaks for learning %1, while the ranking puts "
                                               "another language first.");
    }
    if (checklist == Leaning::Mixed) {
        return ranking == Leaning::For
                   ? translate("presentation",
                               "The checklist is in between on learning %1, while the ranking puts it first.")
                   : translate("presentation",
                               "The checklist is in between on learning %1, while the ranking "
                               "puts another language first.");
    }
    return ranking == Leaning::For
               ? translate("presentation",
                           "The checklist speaks against learning %1, while the ranking puts it first.")
               : translate("presentation",
                           "The checklist speaks against learning %1, while the ranking is too "
                           "close to call or tied.");
}

QString rulesAndRanking(Leaning rules, Leaning ranking)
{
    if (rules == Leaning::For) {
        return ranking == Leaning::Mixed
                   ? translate("presentation",
                               "The rules speak for %1, while the ranking is too close to call or tied.")
                   : translate("presentation",
                               "The rules speak for %1, while the ranking puts another language first.");
    }
    if (rules == Leaning::Mixed) {
        return ranking == Leaning::For
                   ? translate("presentation",
                               "The rules contradict each other on %1, while the ranking puts it first.")
                   : translate("presentation",
                               "The rules contradict each other on %1, while the ranking puts "
                               "another language first.");
    }
    return ranking == Leaning::For
               ? translate("presentation", "The rules warn off %1, while the ranking puts it first.")
               : translate("presentation",
                           "The rules warn off %1, while the ranking is too close to call or tied.");
}

} // namespace

QStringList presentDisagreements(const Inputs& in)
{
    const decision::CombinedAdvice& advice = in.evaluation.combined;
    const Leaning ranking = in.evaluation.ranking.prioritiesGiven ? advice.ranking : Leaning::Open;
    const QString subject = subjectName(in);
    QStringList sentences;
    if (differ(advice.career, advice.rules)) {
        sentences.append(checklistAndRules(advice.career, advice.rules).arg(subject));
    }
    if (differ(advice.career, ranking)) {
        sentences.append(checklistAndRanking(advice.career, ranking).arg(subject));
    }
    if (differ(advice.rules, ranking)) {
        sentences.append(rulesAndRanking(advice.rules, ranking).arg(subject));
    }
    return sentences;
}

namespace {

QString missingElsewhere(const Inputs& in)
{
    const decision::CombinedAdvice& advice = in.evaluation.combined;
    const bool saidNothingOfProject = in.answers.projectKinds.empty() && in.answers.circumstances.empty();
    const bool allIrrelevant = in.evaluation.ranking.prioritiesGiven && advice.ranking == Leaning::Open;
    QStringList sentences;
    if (saidNothingOfProject && !in.catalog.projectKinds.isEmpty()) {
        sentences.append(translate("presentation",
                                   "For more from the rules, say what is being built and in which "
                                   "circumstances."));
    }
    if (!in.catalog.criteria.isEmpty() && !in.evaluation.ranking.prioritiesGiven) {
        sentences.append(translate("presentation", "For a ranking that counts, set priorities."));
    } else if (!in.catalog.criteria.isEmpty() && allIrrelevant) {
        sentences.append(translate(
            "presentation", "For a ranking, give at least one criterion a priority above irrelevant."));
    }
    return paragraph(sentences);
}

QString missing(const Inputs& in)
{
    const QString checklist =
        in.evaluation.combined.career == Leaning::Open
            ? translate("presentation", "%n questions of the checklist have no definite answer yet.", nullptr,
                        in.checklist.open)
            : QString();
    return paragraph({checklist, missingElsewhere(in)});
}

// Says which lens answers which question where the two seem to contradict each other.
QString twoQuestions(const Inputs& in)
{
    const decision::CombinedAdvice& advice = in.evaluation.combined;
    const bool leads = in.evaluation.ranking.leader == in.catalog.model.market.subject;
    const bool seems = (advice.career == Leaning::Against && leads) ||
                       (advice.career == Leaning::For && in.evaluation.ranking.leader && !leads);
    if (!seems && presentDisagreements(in).isEmpty()) {
        return {};
    }
    return translate(
               "presentation",
               "These are two questions: the checklist says whether learning %1 suits you, the rules and "
               "the ranking say which language suits the project.")
        .arg(subjectName(in));
}

} // namespace

CombinedView presentCombined(const Inputs& in)
{
    const decision::CombinedAdvice& advice = in.evaluation.combined;
    return {.forYou = forYou(in),
            .forYourProject = paragraph({rulesSentence(in), rankingSentence(in)}),
            .together =
                paragraph({together(advice.career, advice.project).arg(subjectName(in)), twoQuestions(in)}),
            .disagreements = presentDisagreements(in),
            .missing = missing(in),
            .missingElsewhere = missingElsewhere(in)};
}

} // namespace rustworthy::presentation
