#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

// More open questions than this are counted and not listed: the step list shows them.
constexpr qsizetype namedQuestions = 5;

QStringList reachableNames(const Inputs& in)
{
    QStringList names;
    for (const decision::BandOutlook& band : in.checklist.bands) {
        if (band.reachable) {
            names.append(quoted(bandName(in.catalog, band.id)));
        }
    }
    return names;
}

std::uint64_t waysToAnswer(const decision::ChecklistResult& checklist)
{
    return std::uint64_t{1} << checklist.open;
}

QString shareText(const Inputs& in, const decision::BandOutlook& band)
{
    if (in.checklist.open == 0 || !band.reachable) {
        return {};
    }
    const std::uint64_t all = waysToAnswer(in.checklist);
    return translate("presentation", "%1 of the %2 ways to answer the rest", nullptr, pluralCount(all))
        .arg(in.format.count(band.ways), in.format.count(all));
}

QList<BandRow> bandRows(const Inputs& in)
{
    QList<BandRow> rows;
    for (const decision::BandOutlook& band : in.checklist.bands) {
        rows.append({.id = toQt(band.id),
                     .name = bandName(in.catalog, band.id),
                     .scores = in.format.integers(band.low, band.high),
                     .share = shareText(in, band),
                     .fraction = band.share,
                     .reachable = band.reachable});
    }
    return rows;
}

// The other bands that take the fewest changed answers, or the reason why there are none.
QString nearestEdge(const Inputs& in)
{
    if (in.checklist.flips.empty()) {
        return {};
    }
    std::optional<int> fewest;
    QStringList names;
    for (const decision::Flip& flip : in.checklist.flips) {
        if (!flip.answersToChange || (fewest && *flip.answersToChange > *fewest)) {
            continue;
        }
        if (!fewest || *flip.answersToChange < *fewest) {
            fewest = flip.answersToChange;
            names.clear();
        }
        names.append(quoted(bandName(in.catalog, flip.band)));
    }
    if (!fewest) {
        return translate("presentation", "No other verdict can come out while the pinned answers stay.");
    }
    return translate("presentation", "It would take %n changed answers before %1 can come out.", nullptr,
                     *fewest)
        .arg(joined(names));
}

QString certaintyWhenDecided(const Inputs& in)
{
    const QString howSure =
        in.checklist.open == 0
            ? translate("presentation",
                        "All %n questions have a definite answer, so the verdict is certain as far as the "
                        "checklist goes.",
                        nullptr, in.checklist.maximum)
            : translate("presentation", "However the %n open questions are answered, the verdict stays.",
                        nullptr, in.checklist.open);
    return paragraph({howSure, nearestEdge(in)});
}

QString certaintyWhenOpen(const Inputs& in)
{
    const std::uint64_t all = waysToAnswer(in.checklist);
    QStringList sentences;
    for (const decision::BandOutlook& band : in.checklist.bands) {
        if (band.reachable) {
            sentences.append(
                translate("presentation", "%1 of the %2 ways to answer the rest end in “%3”.", nullptr,
                          pluralCount(band.ways))
                    .arg(in.format.count(band.ways), in.format.count(all), bandName(in.catalog, band.id)));
        }
    }
    sentences.append(translate("presentation", "These are counts of ways, not a forecast."));
    return paragraph(sentences);
}

QString headlineWhenOpen(const Inputs& in)
{
    const QStringList names = reachableNames(in);
    if (names.size() == 2) {
        return translate("presentation", "The verdict is open between %1 and %2.")
            .arg(names.first(), names.last());
    }
    //: %1 is a list of three or more verdicts.
    return translate("presentation", "The verdict is open among %1.").arg(joined(names));
}

QString whatIsMissing(const Inputs& in)
{
    QStringList names;
    for (const decision::Contribution& contribution : in.checklist.contributions) {
        const catalog::Question* question = in.catalog.question(toQt(contribution.question));
        if (contribution.speaks == decision::Speaks::Open && question) {
            names.append(question->shortName.translated());
        }
    }
    if (in.checklist.answered == 0) {
        return translate("presentation",
                         "Nothing is answered yet. Each definite answer narrows the range of scores.");
    }
    if (names.size() > namedQuestions) {
        return translate("presentation",
                         "%n questions have no definite answer yet. Each one that gets it narrows the range.",
                         nullptr, in.checklist.open);
    }
    //: %1 is the list of the questions' short names.
    return translate("presentation", "%n questions have no definite answer yet: %1.", nullptr,
                     in.checklist.open)
        .arg(joined(names));
}

} // namespace

QString bandName(const catalog::Catalog& catalog, const std::string& id)
{
    const catalog::Band* band = catalog.band(toQt(id));
    return band ? band->name.translated() : toQt(id);
}

QString scoreText(const Format& format, const decision::ScoreInterval& score, int maximum)
{
    if (score.low == score.high) {
        return translate("presentation", "Score %1 of %2")
            .arg(format.integer(score.low), format.integer(maximum));
    }
    return translate("presentation", "Score between %1 and %2 of %3")
        .arg(format.integer(score.low), format.integer(score.high), format.integer(maximum));
}

QString answeredText(int answered, int questions)
{
    return translate("presentation", "%n of %1 answered", nullptr, answered)
        .arg(QLocale().toString(questions));
}

QString answeredText(const catalog::Catalog& catalog, const decision::Answers& answers)
{
    int given = 0;
    int unsure = 0;
    for (const decision::Question& question : catalog.model.questions) {
        const auto answer = answers.given.find(question.id);
        if (answer == answers.given.end()) {
            continue;
        }
        // As the checklist counts: an answer of another version of the catalog is none.
        const bool isUnsure = answer->second == decision::unsureAnswer;
        given += isUnsure || question.choice(answer->second) != nullptr ? 1 : 0;
        unsure += isUnsure ? 1 : 0;
    }
    QString answered = answeredText(given, int(catalog.model.questions.size()));
    if (unsure == 0) {
        return answered;
    }
    //: %1 is "9 of 15 answered".
    return translate("presentation", "%1, %n of them “Not sure” and so still open", nullptr, unsure)
        .arg(answered);
}

VerdictView presentVerdict(const Inputs& in)
{
    const decision::ChecklistResult& checklist = in.checklist;
    VerdictView view{.score = scoreText(in.format, checklist.score, checklist.maximum),
                     .answered = answeredText(in.catalog, in.answers),
                     .source = citationText(in.catalog, in.catalog.checklistCitations),
                     .bands = bandRows(in)};
    view.decided = checklist.verdict.has_value();
    if (!view.decided) {
        view.headline = headlineWhenOpen(in);
        view.advice = whatIsMissing(in);
        view.certainty = certaintyWhenOpen(in);
        return view;
    }
    view.band = toQt(*checklist.verdict);
    if (const catalog::Band* band = in.catalog.band(view.band)) {
        view.headline = band->headline.translated();
        view.advice = band->advice.translated();
    }
    view.certainty = certaintyWhenDecided(in);
    return view;
}

} // namespace rustworthy::presentation
