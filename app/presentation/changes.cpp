#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

QString shortNameOf(const catalog::Catalog& catalog, const std::string& id)
{
    const catalog::Question* question = catalog.question(toQt(id));
    return question ? question->shortName.translated() : toQt(id);
}

QString turnSentence(const QString& band, const decision::Flip& flip, bool anythingOpen)
{
    const int turned = *flip.answersToChange;
    if (anythingOpen) {
        return flip.towards == decision::Speaks::For
                   ? translate("presentation", "“%1” can come out when %n answers change to speak for Rust.",
                               nullptr, turned)
                         .arg(band)
                   : translate("presentation", "“%1” can come out when %n answers change to speak against.",
                               nullptr, turned)
                         .arg(band);
    }
    return flip.towards == decision::Speaks::For
               ? translate("presentation",
                           "“%1” becomes the verdict when %n answers change to speak for Rust.", nullptr,
                           turned)
                     .arg(band)
               : translate("presentation",
                           "“%1” becomes the verdict when %n answers change to speak against.", nullptr,
                           turned)
                     .arg(band);
}

QString choiceSentence(const Format& format, const decision::Flip& flip)
{
    const auto free = static_cast<int>(flip.candidates.size());
    const int turned = *flip.answersToChange;
    if (free == turned) {
        return translate("presentation",
                         "Only the %n answers listed here can change, and each of them has to.", nullptr,
                         free);
    }
    if (turned == 1) {
        return translate("presentation", "Any one of the %n answers listed here will do.", nullptr, free);
    }
    return translate("presentation", "Any %1 of the %n answers listed here will do.", nullptr, free)
        .arg(format.integer(turned));
}

QString openSentence(const decision::Flip& flip)
{
    if (flip.openThatMustFollow == 0) {
        return {};
    }
    if (flip.openThatMustFollow == 2) {
        return flip.towards == decision::Speaks::For
                   ? translate("presentation", "Both open answers must then speak for Rust as well.")
                   : translate("presentation", "Both open answers must then speak against as well.");
    }
    return flip.towards == decision::Speaks::For
               ? translate("presentation", "All %n open answers must then speak for Rust as well.", nullptr,
                           flip.openThatMustFollow)
               : translate("presentation", "All %n open answers must then speak against as well.", nullptr,
                           flip.openThatMustFollow);
}

// Pinned answers that would otherwise be among the candidates.
QStringList blockingPins(const Inputs& in, decision::Speaks towards)
{
    const decision::Speaks blocking =
        towards == decision::Speaks::For ? decision::Speaks::Against : decision::Speaks::For;
    QStringList names;
    for (const decision::Contribution& contribution : in.checklist.contributions) {
        if (contribution.pinned && contribution.speaks == blocking) {
            names.append(quoted(shortNameOf(in.catalog, contribution.question)));
        }
    }
    return names;
}

QString impossibleSentence(const Inputs& in, const QString& band, const decision::Flip& flip)
{
    return paragraph(
        {translate("presentation",
                   "“%1” cannot come out: %n answers would have to change, and too few of them are free to.",
                   nullptr, flip.shortfall)
             .arg(band),
         translate("presentation", "Pinned: %1.").arg(joined(blockingPins(in, flip.towards)))});
}

QString candidateText(const Inputs& in, const std::string& id, decision::Speaks towards)
{
    const catalog::Question* question = in.catalog.question(toQt(id));
    const decision::Question* inModel = in.catalog.model.question(id);
    const auto given = in.answers.given.find(id);
    if (!question || !inModel || given == in.answers.given.end()) {
        return toQt(id);
    }
    const std::string& turned = inModel->answerThatSpeaks(towards == decision::Speaks::For);
    //: A question's short name, the answer now, the answer it would have to become.
    return translate("presentation", "%1: %2 → %3")
        .arg(question->shortName.translated(), answerLabel(*question, toQt(given->second)),
             answerLabel(*question, toQt(turned)));
}

QString weakSentence(const Inputs& in, const decision::WeakInfluence& influence)
{
    const QString name = shortNameOf(in.catalog, influence.question);
    QStringList bands;
    for (const std::string& band : influence.reachableAfter) {
        bands.append(quoted(bandName(in.catalog, band)));
    }
    if (bands.size() == 1) {
        return translate(
                   "presentation",
                   "The answer to “%1” can be read either way, and it matters here: read the other way, "
                   "it alone would make the verdict %2.")
            .arg(name, bands.first());
    }
    //: %2 is a list of verdicts.
    return translate("presentation",
                     "The answer to “%1” can be read either way, and it matters here: read the other way, it "
                     "alone would leave only %2 possible.")
        .arg(name, joined(bands));
}

} // namespace

QList<ChangeView> presentChanges(const Inputs& in)
{
    QList<ChangeView> views;
    for (const decision::Flip& flip : in.checklist.flips) {
        ChangeView view{.band = toQt(flip.band),
                        .bandName = bandName(in.catalog, flip.band),
                        .possible = flip.answersToChange.has_value(),
                        .sentence = {},
                        .candidates = {},
                        .candidateTexts = {}};
        if (view.possible) {
            view.sentence = paragraph({turnSentence(view.bandName, flip, in.checklist.open > 0),
                                       choiceSentence(in.format, flip), openSentence(flip)});
        } else {
            view.sentence = impossibleSentence(in, view.bandName, flip);
        }
        for (const std::string& candidate : flip.candidates) {
            view.candidates.append(toQt(candidate));
            view.candidateTexts.append(candidateText(in, candidate, flip.towards));
        }
        views.append(view);
    }
    return views;
}

QStringList presentWeakNotes(const Inputs& in)
{
    QStringList notes;
    for (const decision::WeakInfluence& influence : in.checklist.weakInfluences) {
        notes.append(weakSentence(in, influence));
    }
    return notes;
}

QStringList presentContradictions(const Inputs& in)
{
    QStringList notes;
    for (const std::string& id : in.checklist.contradictions) {
        const auto found =
            std::ranges::find(in.catalog.contradictions, toQt(id), &catalog::Contradiction::id);
        if (found != in.catalog.contradictions.end()) {
            notes.append(found->note.translated());
        }
    }
    return notes;
}

} // namespace rustworthy::presentation
