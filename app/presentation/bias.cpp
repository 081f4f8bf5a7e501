#include "parts.h"

#include <algorithm>
#include <functional>

namespace rustworthy::presentation {

namespace {

BiasView::Row sheetRow(const catalog::Catalog& catalog, const Format& format, const QString& name,
                       const decision::Answers& answers)
{
    const auto result = decision::evaluateChecklist(catalog.model, answers);
    QStringList bands;
    for (const decision::BandOutlook& band : result.bands) {
        if (band.reachable) {
            bands.append(bandName(catalog, band.id));
        }
    }
    return {.name = name,
            .score = scoreText(format, result.score, result.maximum),
            .bands = bands.join(QStringLiteral(", "))};
}

QList<BiasView::Row> sheetRows(const catalog::Catalog& catalog, const Format& format,
                               const QList<NamedAnswers>& samples)
{
    QList<BiasView::Row> rows{
        sheetRow(catalog, format, translate("presentation", "“Yes” wherever it can be answered"),
                 decision::uniformAnswers(catalog.model, "yes")),
        sheetRow(catalog, format, translate("presentation", "“No” wherever it can be answered"),
                 decision::uniformAnswers(catalog.model, "no"))};
    for (const NamedAnswers& sample : samples) {
        rows.append(sheetRow(catalog, format, translate("presentation", "Sample: %1").arg(sample.name),
                             sample.answers));
    }
    return rows;
}

std::uint64_t allSheets(const catalog::Catalog& catalog)
{
    return std::uint64_t{1} << catalog.model.questions.size();
}

QList<BiasView::Row> bandRows(const catalog::Catalog& catalog, const Format& format)
{
    QList<BiasView::Row> rows;
    const std::vector<std::uint64_t> sheets = decision::sheetsPerBand(catalog.model);
    for (std::size_t i = 0; i < catalog.model.bands.size() && i < sheets.size(); ++i) {
        const decision::Band& band = catalog.model.bands[i];
        const double share = static_cast<double>(sheets[i]) / static_cast<double>(allSheets(catalog));
        const int number = pluralCount(sheets[i]);
        rows.append({.name = bandName(catalog, band.id),
                     .score = format.integers(band.low, band.high),
                     //: A number of answer sheets and its share of all of them.
                     .bands = translate("presentation", "%1 sheets (%2)", nullptr, number)
                                  .arg(format.count(sheets[i]), format.percent(share, 1))});
    }
    return rows;
}

template <typename Predicate>
QStringList shortNames(const catalog::Catalog& catalog, Predicate predicate)
{
    QStringList names;
    for (const decision::Question& question : catalog.model.questions) {
        const catalog::Question* text = catalog.question(toQt(question.id));
        if (text && std::invoke(predicate, question)) {
            names.append(text->shortName.translated());
        }
    }
    return names;
}

bool isYesNo(const decision::Question& question)
{
    return question.choice("yes") && question.choice("no");
}

QString polarityText(const catalog::Catalog& catalog)
{
    const QStringList byNo = shortNames(catalog, [](const decision::Question& question) {
        return isYesNo(question) && question.answerThatSpeaks(true) == "no";
    });
    const QStringList other =
        shortNames(catalog, [](const decision::Question& question) { return !isYesNo(question); });
    const QStringList weak = shortNames(catalog, &decision::Question::weak);
    QStringList sentences;
    if (!byNo.isEmpty()) {
        sentences.append(translate("presentation", "%n questions speak for Rust when answered “No”: %1.",
                                   nullptr, pluralCount(byNo.size()))
                             .arg(joined(byNo)));
    }
    if (!other.isEmpty()) {
        sentences.append(translate("presentation", "%n questions name two choices instead of yes and no: %1.",
                                   nullptr, pluralCount(other.size()))
                             .arg(joined(other)));
    }
    if (!weak.isEmpty()) {
        sentences.append(translate("presentation", "The reading of %n questions is open to doubt: %1.",
                                   nullptr, pluralCount(weak.size()))
                             .arg(joined(weak)));
    }
    return paragraph(sentences);
}

// Read word for word, only a "yes" that speaks for the subject counts: can the top band be reached that way?
QString literalReadingNote(const catalog::Catalog& catalog, const Format& format)
{
    const auto byYes = std::ranges::count_if(catalog.model.questions, [](const decision::Question& question) {
        return isYesNo(question) && question.answerThatSpeaks(true) == "yes";
    });
    if (catalog.model.bands.empty() || byYes >= catalog.model.bands.back().low) {
        return {};
    }
    return translate("presentation",
                     "If a “No” or a named choice never counted for Rust, %n questions could give a point "
                     "and “%1” (from %2) could never be reached; so each question is read by what its answer "
                     "means.",
                     nullptr, pluralCount(byYes))
        .arg(bandName(catalog, catalog.model.bands.back().id),
             format.integer(catalog.model.bands.back().low));
}

QStringList notes(const catalog::Catalog& catalog, const Format& format)
{
    QStringList result{
        literalReadingNote(catalog, format),
        translate("presentation",
                  "Every question counts the same, one point, however much it matters to you."),
        translate("presentation", "The limits of the bands are taken from the source as they are."),
        translate("presentation", "The counts are of ways to fill in the checklist, not of people.")};
    result.removeAll(QString());
    return result;
}

} // namespace

BiasView presentBias(const catalog::Catalog& catalog, const QList<NamedAnswers>& samples,
                     const Format& format)
{
    return {.introduction =
                translate("presentation", "Does the checklist lean to one side? This is what it gives when "
                                          "answered without thinking, and for the samples."),
            .sheets = sheetRows(catalog, format, samples),
            .sheetsIntroduction =
                translate("presentation",
                          "There are %1 ways to answer every question definitely. They fall into the bands "
                          "like this:",
                          nullptr, pluralCount(allSheets(catalog)))
                    .arg(format.count(allSheets(catalog))),
            .bands = bandRows(catalog, format),
            .polarity = polarityText(catalog),
            .notes = notes(catalog, format)};
}

} // namespace rustworthy::presentation
