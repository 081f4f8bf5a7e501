#include "names.h"
#include "team_parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

constexpr std::size_t mostNamed = 5;

int memberCount(const TeamInputs& in)
{
    return pluralCount(in.team.members.size());
}

QString headline(const TeamInputs& in)
{
    const decision::ChecklistResult& result = in.team.majorityResult;
    if (in.team.members.empty()) {
        return translate("presentation", "There are no members yet.");
    }
    if (!result.verdict) {
        //: Such as: open between “Worth considering” and “Go for it”.
        return translate("presentation", "Question by question, the verdict of the majority is %1.")
            .arg(verdictText(in.catalog, reachableBands(result)));
    }
    //: A verdict in quotation marks; a score or a range of scores; the highest score.
    return translate("presentation", "Question by question, the majority ends in %1, with %2 of %3 points.")
        .arg(quoted(bandName(in.catalog, *result.verdict)),
             in.format.integers(result.score.low, result.score.high), in.format.integer(result.maximum));
}

QString withoutMajority(const TeamInputs& in)
{
    const int open = in.team.majorityResult.open;
    return open == 0 ? QString()
                     : translate("presentation",
                                 "%n questions have no majority, since neither side has more members.",
                                 nullptr, open);
}

QString certainty(const TeamInputs& in)
{
    if (in.team.members.empty()) {
        return {};
    }
    const auto& verdict = in.team.majorityResult.verdict;
    QStringList sentences{translate("presentation", "The team has %n members.", nullptr, memberCount(in))};
    int decided = 0;
    for (const decision::BandSupport& band : in.team.bands) {
        decided += band.members;
        if (verdict != band.band) {
            continue;
        }
        //: How many hold the verdict; how many members there are.
        sentences.append(
            translate("presentation", "%n of %1 hold this verdict themselves.", nullptr, band.members)
                .arg(in.format.count(in.team.members.size())));
        if (band.possible > 0) {
            sentences.append(
                translate("presentation", "%n more could still come to it.", nullptr, band.possible));
        }
    }
    if (!verdict) {
        sentences.append(
            translate("presentation", "%n of %1 have a definite verdict of their own.", nullptr, decided)
                .arg(in.format.count(in.team.members.size())));
    }
    sentences.append(withoutMajority(in));
    sentences.append(translate("presentation", "A majority is counted among the members who took a side."));
    return paragraph(sentences);
}

QString warning(const TeamInputs& in)
{
    return in.team.majorityHeldByNobody && !in.team.members.empty()
               ? translate("presentation",
                           "No member holds this verdict: it comes of putting the majorities of single "
                           "questions together. Before relying on it, talk about where you disagree.")
               : QString();
}

QStringList divided(const TeamInputs& in)
{
    const auto questionAt = [&in](std::size_t place) -> const decision::QuestionAgreement& {
        return in.team.questions[in.team.mostDivided[place]];
    };
    const auto sides = [](const decision::QuestionAgreement& question) {
        return std::minmax(question.forRust, question.against);
    };
    QStringList sentences;
    const std::size_t named = std::min(mostNamed, in.team.mostDivided.size());
    for (std::size_t place = 0; place < named; ++place) {
        const decision::QuestionAgreement& question = questionAt(place);
        //: A question's short name; a language; how many members say so.
        sentences.append(translate("presentation", "%1: for %2 %3, against %4, open %5.")
                             .arg(questionName(in.catalog, question.question), subjectName(in),
                                  in.format.integer(question.forRust), in.format.integer(question.against),
                                  in.format.integer(question.open)));
    }
    QStringList alike;
    for (std::size_t place = named; place < in.team.mostDivided.size(); ++place) {
        if (sides(questionAt(place)) == sides(questionAt(named - 1))) {
            alike.append(questionName(in.catalog, questionAt(place).question));
        }
    }
    if (!alike.isEmpty()) {
        //: %1 is a list of questions that come after those on which a team disagrees most.
        sentences.append(translate("presentation", "Just as divided: %1.").arg(joined(alike)));
    }
    return sentences;
}

QString turnedQuestions(const TeamInputs& in, const decision::MajorityChange& change)
{
    const QString band = quoted(bandName(in.catalog, change.band));
    return change.towards == decision::Speaks::For
               //: A verdict in quotation marks, a language.
               ? translate("presentation",
                           "For %1 to come out, the majority would have to turn to the answer for "
                           "%2 on at least %n questions.",
                           nullptr, change.questions)
                     .arg(band, subjectName(in))
               //: A verdict in quotation marks, a language.
               : translate("presentation",
                           "For %1 to come out, the majority would have to turn to the answer "
                           "against %2 on at least %n questions.",
                           nullptr, change.questions)
                     .arg(band, subjectName(in));
}

QString openThatMustFollow(const TeamInputs& in, const decision::MajorityChange& change)
{
    if (change.openThatMustFollow == 0) {
        return {};
    }
    return change.towards == decision::Speaks::For
               ? translate("presentation",
                           "All %n questions without a majority would have to get one for %1 as well.",
                           nullptr, change.openThatMustFollow)
                     .arg(subjectName(in))
               : translate("presentation",
                           "All %n questions without a majority would have to get one against %1 as well.",
                           nullptr, change.openThatMustFollow)
                     .arg(subjectName(in));
}

QString candidates(const TeamInputs& in, const decision::MajorityChange& change)
{
    QStringList names;
    const std::size_t named = std::max(mostNamed, static_cast<std::size_t>(change.questions));
    for (const std::string& id : change.candidates) {
        if (static_cast<std::size_t>(names.size()) == named) {
            break;
        }
        const auto question =
            std::ranges::find(in.team.questions, id, &decision::QuestionAgreement::question);
        //: A question's short name and how many members would have to change their answer to it.
        names.append(translate("presentation", "%1 (%n members)", nullptr, question->membersToTurn)
                         .arg(questionName(in.catalog, id)));
    }
    //: %1 is a list of questions.
    return translate("presentation", "These take the fewest members: %1.").arg(joined(names));
}

QStringList changes(const TeamInputs& in)
{
    QStringList sentences;
    for (const decision::MajorityChange& change : in.team.changes) {
        sentences.append(
            paragraph({turnedQuestions(in, change), candidates(in, change), openThatMustFollow(in, change),
                       translate("presentation", "That takes at least %n changed answers of single members.",
                                 nullptr, change.memberAnswers)}));
    }
    return sentences;
}

QStringList memberNames(const decision::TeamResult& team, const QStringList& names)
{
    QStringList given;
    for (std::size_t m = 0; m < team.members.size(); ++m) {
        given.append(names.value(static_cast<qsizetype>(m)));
    }
    return distinctNames(given);
}

} // namespace

QString questionName(const catalog::Catalog& catalog, const std::string& question)
{
    const catalog::Question* known = catalog.question(toQt(question));
    return known ? known->shortName.translated() : toQt(question);
}

QString subjectName(const TeamInputs& in)
{
    return in.catalog.languageName(toQt(in.catalog.model.market.subject));
}

std::vector<std::string> reachableBands(const decision::ChecklistResult& checklist)
{
    std::vector<std::string> bands;
    for (const decision::BandOutlook& band : checklist.bands) {
        if (band.reachable) {
            bands.push_back(band.id);
        }
    }
    return bands;
}

QString verdictText(const catalog::Catalog& catalog, const std::vector<std::string>& reachable)
{
    QStringList names;
    for (const std::string& band : reachable) {
        names.append(quoted(bandName(catalog, band)));
    }
    return names.size() == 1 ? names.front()
                             //: A verdict that is not decided; verdicts in quotation marks.
                             : translate("presentation", "open between %1").arg(joined(names));
}

TeamView presentTeam(const catalog::Catalog& catalog, const decision::TeamResult& team,
                     const QStringList& names, bool anonymous, const QLocale& locale)
{
    const Format format(locale);
    const TeamInputs in{.catalog = catalog,
                        .team = team,
                        .names = anonymous ? QStringList() : memberNames(team, names),
                        .format = format};
    TeamView view;
    view.headline = headline(in);
    view.certainty = certainty(in);
    view.warning = warning(in);
    view.agreement = presentTeamAgreement(in);
    view.divided = divided(in);
    view.scores = presentTeamScores(in);
    view.bands = presentTeamBands(in);
    view.members = presentMembers(in);
    view.majoritySheet = presentMajoritySheet(in);
    view.changes = changes(in);
    presentPooledRanking(in, view);
    return view;
}

} // namespace rustworthy::presentation
