#include "axis.h"
#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

const catalog::AnswerText* findAnswer(const catalog::Question& question, const QString& answer)
{
    const auto found = std::ranges::find(question.answers, answer, &catalog::AnswerText::id);
    return found == question.answers.end() ? nullptr : &*found;
}

QString themeName(const catalog::Catalog& catalog, const std::string& id)
{
    const auto found = std::ranges::find(catalog.themes, toQt(id), &catalog::Named::id);
    return found == catalog.themes.end() ? toQt(id) : found->name.translated();
}

QString pointsText(decision::Speaks speaks)
{
    switch (speaks) {
    case decision::Speaks::For:
        return translate("presentation", "1 point, speaks for Rust");
    case decision::Speaks::Against:
        return translate("presentation", "no point, speaks against");
    case decision::Speaks::Open:
        break;
    }
    return translate("presentation", "open: no point or 1 point");
}

Reason presentReason(const Inputs& in, const catalog::Question& question,
                     const decision::Contribution& contribution)
{
    const QString answer = toQt(contribution.answer);
    const catalog::AnswerText* known = findAnswer(question, answer);
    return {.question = question.id,
            .text = question.text.translated(),
            .shortName = question.shortName.translated(),
            .answer = answerLabel(question, answer),
            .meaning = known ? known->meaning.translated() : QString(),
            .points = pointsText(contribution.speaks),
            .speaks = contribution.speaks,
            .weak = contribution.weak,
            .weakNote = question.weak ? question.weak->translated() : QString(),
            .pinned = contribution.pinned,
            .canPin = contribution.speaks != decision::Speaks::Open,
            .changedInWhatIf = in.changed.contains(contribution.question),
            .source = citationText(in.catalog, question.citations),
            .claims = question.claims};
}

QString subtotalText(const Format& format, const decision::ThemeSubtotal& theme)
{
    //: Of a theme's answers, how many speak for Rust, against it, and are open.
    return translate("presentation", "%1 for, %2 against, %3 open")
        .arg(format.integer(theme.forRust), format.integer(theme.against), format.integer(theme.open));
}

} // namespace

QString answerLabel(const catalog::Question& question, const QString& answer)
{
    if (answer.isEmpty()) {
        return translate("presentation", "Not answered");
    }
    if (answer.toStdString() == decision::unsureAnswer) {
        return translate("presentation", "Not sure");
    }
    const catalog::AnswerText* known = findAnswer(question, answer);
    return known ? known->label.translated() : answer;
}

QList<ThemeView> presentThemes(const Inputs& in)
{
    QList<ThemeView> views;
    for (const decision::ThemeSubtotal& theme : in.checklist.themes) {
        ThemeView view{.id = toQt(theme.theme),
                       .name = themeName(in.catalog, theme.theme),
                       .subtotal = subtotalText(in.format, theme),
                       .reasons = {}};
        for (const decision::Contribution& contribution : in.checklist.contributions) {
            const catalog::Question* question = in.catalog.question(toQt(contribution.question));
            if (question && question->theme == view.id) {
                view.reasons.append(presentReason(in, *question, contribution));
            }
        }
        views.append(view);
    }
    return views;
}

DivergingChart presentThemeChart(const Inputs& in)
{
    DivergingChart chart;
    chart.frame.id = QStringLiteral("themes");
    chart.frame.title = translate("presentation", "What the answers say, by theme");
    chart.frame.caption =
        translate("presentation", "Source of the questions: %1. Every answer counts one point; open answers "
                                  "are those not given and those given as “Not sure”.")
            .arg(citationText(in.catalog, in.catalog.checklistCitations));
    chart.forName = translate("presentation", "For Rust");
    chart.againstName = translate("presentation", "Against");
    chart.openName = translate("presentation", "Open");
    chart.frame.table.columns = {translate("presentation", "Theme"), chart.forName, chart.againstName,
                                 chart.openName};
    chart.frame.table.numeric = {false, true, true, true};
    QStringList sentences;
    for (const decision::ThemeSubtotal& theme : in.checklist.themes) {
        const QString name = themeName(in.catalog, theme.theme);
        //: A theme and its subtotal ("3 for, 1 against, 1 open").
        const QString detail = translate("presentation", "%1: %2.", "theme and subtotal")
                                   .arg(name, subtotalText(in.format, theme));
        chart.rows.append({.id = toQt(theme.theme),
                           .category = name,
                           .forRust = theme.forRust,
                           .against = theme.against,
                           .open = theme.open,
                           .detail = detail});
        chart.frame.table.rows.append({name, in.format.integer(theme.forRust),
                                       in.format.integer(theme.against), in.format.integer(theme.open)});
        chart.extent = std::max({chart.extent, theme.forRust + theme.open, theme.against});
        sentences.append(detail);
    }
    setCountAxis(chart);
    chart.frame.description = paragraph(sentences);
    return chart;
}

} // namespace rustworthy::presentation
