#include "parts.h"

#include "decision/rules.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

QString nameIn(const QList<catalog::Named>& named, const QString& id)
{
    const auto found = std::ranges::find(named, id, &catalog::Named::id);
    return found == named.end() ? id : found->name.translated();
}

decision::Condition toDecision(const catalog::Rule::Condition& condition)
{
    using Kind = decision::Condition::Kind;
    if (!condition.projectKind.isEmpty()) {
        return {.kind = Kind::ProjectKind, .id = condition.projectKind.toStdString()};
    }
    if (!condition.circumstance.isEmpty()) {
        return {.kind = Kind::Circumstance, .id = condition.circumstance.toStdString()};
    }
    return {.kind = Kind::Answer,
            .id = condition.question.toStdString(),
            .answer = condition.answer.toStdString()};
}

// "Command-line tool", "Needing a job quickly: Yes"
QString conditionText(const catalog::Catalog& catalog, const decision::Condition& condition)
{
    QString id = toQt(condition.id);
    if (condition.kind == decision::Condition::Kind::ProjectKind) {
        return nameIn(catalog.projectKinds, id);
    }
    if (condition.kind == decision::Condition::Kind::Circumstance) {
        return nameIn(catalog.circumstances, id);
    }
    const catalog::Question* question = catalog.question(id);
    if (question == nullptr) {
        return id;
    }
    //: A question in short and its answer, e.g. "Needing a job quickly: Yes"
    return translate("presentation", "%1: %2", "answer")
        .arg(question->shortName.translated(), answerLabel(*question, toQt(condition.answer)));
}

QString becauseOf(const Inputs& in, const catalog::Rule& rule)
{
    QStringList causes;
    for (const auto* conditions : {&rule.anyOf, &rule.allOf}) {
        for (const catalog::Rule::Condition& condition : *conditions) {
            const decision::Condition known = toDecision(condition);
            if (decision::holds(known, in.answers)) {
                causes.append(conditionText(in.catalog, known));
            }
        }
    }
    return causes.join(QStringLiteral("; "));
}

std::optional<RuleRow> ruleRow(const Inputs& in, const std::string& id)
{
    const auto rule = std::ranges::find(in.catalog.rules, toQt(id), &catalog::Rule::id);
    if (rule == in.catalog.rules.end()) {
        return std::nullopt;
    }
    const QString language = in.catalog.languageName(rule->language);
    return RuleRow{.id = rule->id,
                   .language = rule->language,
                   .languageName = language,
                   .stanceId = rule->stance,
                   .stance = stanceText(rule->stance, language),
                   .because = becauseOf(in, *rule),
                   .statement = rule->statement.translated(),
                   .source = citationText(in.catalog, rule->citations),
                   .claims = rule->claims};
}

void appendRules(const Inputs& in, const std::vector<std::string>& ids, QList<RuleRow>& rows)
{
    for (const std::string& id : ids) {
        if (const auto row = ruleRow(in, id)) {
            rows.append(*row);
        }
    }
}

QString summaryOf(const decision::LanguageRules& language)
{
    QStringList parts;
    if (const int count = pluralCount(language.recommend.size()); count > 0) {
        parts.append(translate("presentation", "%n rules for", nullptr, count));
    }
    if (const int count = pluralCount(language.avoid.size()); count > 0) {
        parts.append(translate("presentation", "%n rules against", nullptr, count));
    }
    if (const int count = pluralCount(language.exception.size()); count > 0) {
        parts.append(translate("presentation", "%n exceptions", nullptr, count));
    }
    return parts.join(QStringLiteral(", "));
}

QStringList languagesThatStand(const Inputs& in, decision::RuleStanding standing)
{
    QStringList names;
    for (const decision::LanguageRules& language : in.evaluation.rules.languages) {
        if (language.standing == standing) {
            names.append(in.catalog.languageName(toQt(language.language)));
        }
    }
    return names;
}

QString headlineOf(const Inputs& in)
{
    using decision::RuleStanding;
    if (in.evaluation.rules.fired.empty()) {
        return translate("presentation",
                         "No decision rule applies to what you have said about the project so far.");
    }
    // Each takes a list of languages. The first sentence names the rules, those after it refer to them.
    QStringList sentences;
    if (const QStringList names = languagesThatStand(in, RuleStanding::For); !names.isEmpty()) {
        sentences.append(translate("presentation", "The decision rules speak for %1.").arg(joined(names)));
    }
    if (const QStringList names = languagesThatStand(in, RuleStanding::Against); !names.isEmpty()) {
        sentences.append((sentences.isEmpty() ? translate("presentation", "The decision rules warn off %1.")
                                              //: Follows a sentence about the decision rules.
                                              : translate("presentation", "They warn off %1."))
                             .arg(joined(names)));
    }
    if (const QStringList names = languagesThatStand(in, RuleStanding::Mixed); !names.isEmpty()) {
        sentences.append((sentences.isEmpty()
                              ? translate("presentation", "The decision rules contradict each other on %1.")
                              //: Follows a sentence about the decision rules.
                              : translate("presentation", "On %1 they contradict each other."))
                             .arg(joined(names)));
    }
    return paragraph(sentences);
}

// The same rules fired by two causes are one conflict with two causes.
ConflictView conflictView(const Inputs& in, const decision::RuleConflict& conflict)
{
    ConflictView view;
    appendRules(in, conflict.rules, view.sides);
    if (conflict.kind == decision::RuleConflict::Kind::ForAndAgainst) {
        view.title = translate("presentation", "%1: some rules speak for it, others against")
                         .arg(in.catalog.languageName(toQt(conflict.language)));
        return view;
    }
    QStringList names;
    for (const RuleRow& side : std::as_const(view.sides)) {
        if (!names.contains(side.languageName)) {
            names.append(side.languageName);
        }
    }
    QStringList causes;
    for (const decision::RuleConflict& each : in.evaluation.rules.conflicts) {
        if (each.kind == conflict.kind && each.rules == conflict.rules) {
            causes.append(conditionText(in.catalog, each.cause));
        }
    }
    //: %1 is what is being built or an answer, or several of them; %2 a list of languages
    view.title = translate("presentation", "%1: rules speak for %2")
                     .arg(causes.join(QStringLiteral("; ")), joined(names));
    return view;
}

QList<ConflictView> conflictViews(const Inputs& in)
{
    QList<ConflictView> views;
    const std::vector<decision::RuleConflict>& conflicts = in.evaluation.rules.conflicts;
    for (auto conflict = conflicts.begin(); conflict != conflicts.end(); ++conflict) {
        const auto sameSides = [conflict](const decision::RuleConflict& other) {
            return other.kind == conflict->kind && other.rules == conflict->rules;
        };
        if (std::find_if(conflicts.begin(), conflict, sameSides) == conflict) {
            views.append(conflictView(in, *conflict));
        }
    }
    return views;
}

QList<SourcedText> insteadOf(const Inputs& in)
{
    QList<SourcedText> texts;
    for (const std::string& id : in.evaluation.rules.advice) {
        const auto advice = std::ranges::find(in.catalog.instead, toQt(id), &catalog::Advice::id);
        if (advice != in.catalog.instead.end()) {
            texts.append({.id = advice->id,
                          .text = advice->text.translated(),
                          .source = citationText(in.catalog, advice->citations),
                          .evidence = rows::advice(advice->id),
                          .claims = advice->claims});
        }
    }
    return texts;
}

QStringList translatedEach(const QList<catalog::Text>& texts)
{
    QStringList all;
    for (const catalog::Text& text : texts) {
        all.append(text.translated());
    }
    return all;
}

// Names what disagrees; where all are in between there is no disagreement to name.
QString reasonForBoth(const Inputs& in)
{
    QStringList sentences = presentDisagreements(in);
    if (sentences.isEmpty()) {
        sentences.append(translate("presentation", "The checklist is in between on learning %1, and the case "
                                                   "for it in the project is divided.")
                             .arg(in.catalog.languageName(in.catalog.market.subject)));
    }
    sentences.append(translate("presentation", "A path with both leaves room for the two."));
    return paragraph(sentences);
}

std::optional<HybridView> hybridPath(const Inputs& in)
{
    const catalog::HybridPath& path = in.catalog.hybridPath;
    if (!in.evaluation.combined.hybridPath || path.phases.isEmpty()) {
        return std::nullopt;
    }
    HybridView view{.reason = reasonForBoth(in),
                    .summary = path.summary.translated(),
                    .benefits = translatedEach(path.benefits),
                    .source = citationText(in.catalog, path.citations),
                    .evidence = rows::hybridPath()};
    for (const catalog::HybridPhase& phase : path.phases) {
        view.phases.append({.name = phase.name.translated(), .steps = translatedEach(phase.steps)});
    }
    for (const catalog::Statement& pairing : path.pairings) {
        view.pairings.append({.id = pairing.id,
                              .text = pairing.text.translated(),
                              .source = citationText(in.catalog, pairing.citations),
                              .evidence = rows::pairing(pairing.id),
                              .claims = pairing.claims});
    }
    return view;
}

} // namespace

QString stanceText(const QString& stance, const QString& language)
{
    //: These complete the sentence "This rule ...". %1 is a language.
    if (stance == QLatin1String("recommend")) {
        return translate("presentation", "recommends %1").arg(language);
    }
    return stance == QLatin1String("avoid")
               ? translate("presentation", "warns off %1").arg(language)
               : translate("presentation", "makes an exception for %1").arg(language);
}

RulesView presentRules(const Inputs& in)
{
    RulesView view{.headline = headlineOf(in), .instead = insteadOf(in), .hybrid = hybridPath(in)};
    for (const decision::LanguageRules& language : in.evaluation.rules.languages) {
        LanguageRulesView shown{.language = toQt(language.language),
                                .name = in.catalog.languageName(toQt(language.language)),
                                .summary = summaryOf(language)};
        for (const auto* ids : {&language.recommend, &language.avoid, &language.exception}) {
            appendRules(in, *ids, shown.rules);
        }
        view.languages.append(shown);
    }
    view.conflicts = conflictViews(in);
    return view;
}

} // namespace rustworthy::presentation
