#include "summary_sections.h"

#include "report_text.h"

namespace rustworthy::report {

namespace {

using namespace presentation;

void addLens(Flow& flow, const QString& name, const QString& text)
{
    flow.addText(name, Style::Strong);
    flow.addText(text);
}

void addLenses(Flow& flow)
{
    flow.addText(ReportText::tr("How each view is computed"), Style::Subheading);
    addLens(
        flow, ReportText::tr("The checklist"),
        ReportText::tr("Each answer speaks for Rust, against it, or is open. The open answers make the score "
                       "a range, and a verdict is named only when no other can come out. Shares count the "
                       "ways to answer the open questions; they do not say how probable one is."));
    addLens(
        flow, ReportText::tr("The decision rules"),
        ReportText::tr("A rule applies when what is being built, a circumstance or an answer is the one it "
                       "names. Rules are shown one by one and are neither weighed nor added up; those that "
                       "contradict each other stand side by side."));
    addLens(
        flow, ReportText::tr("The ranking"),
        ReportText::tr(
            "Stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen and Salminen 1998; Lahdelma "
            "and Salminen 2001), in its form for marks and priorities that are only an order (Lahdelma, "
            "Miettinen and Salminen 2003; Tervonen and Lahdelma 2007). Weights that agree with the "
            "priorities, and values that agree with the marks, are drawn at random, always the same "
            "draws; counted is how often each language takes each rank. The weighted sum takes the mean "
            "of those weights and values instead."));
    addLens(
        flow, ReportText::tr("Market and plan"),
        ReportText::tr("Printed figures are those of the sources. Middles of bands, differences and yearly "
                       "growth are computed from them and marked as derived; a band that is open at one end "
                       "has no middle. Times of learning are those of one printed line, and the lines are "
                       "not combined."));
    flow.addText(ReportText::tr("The views are kept apart: none is mixed into another."));
}

void addVersions(Flow& flow, const Summary& summary)
{
    flow.addText(ReportText::tr("Versions"), Style::Subheading);
    flow.addTable({.columns = {ReportText::tr("Made with"), ReportText::tr("Version")},
                   .rows = {{ReportText::tr("Rustworthy"), summary.applicationVersion},
                            {ReportText::tr("Catalog “%1”").arg(summary.reference.catalogTitle),
                             summary.reference.catalogVersion},
                            {ReportText::tr("Date of this summary"), summary.date}},
                   .numeric = {false, false}},
                  {0.6, 0.4});
}

void addWhatIsLeftOut(Flow& flow, const Summary& summary)
{
    flow.addText(ReportText::tr("What this summary does not hold"), Style::Subheading);
    QStringList items{summary.includePay
                          ? ReportText::tr("Nothing is left out for privacy: present pay was asked for.")
                          : ReportText::tr("Present pay and what follows from it: they are private.")};
    for (const SummaryPart part : summaryParts()) {
        if (summary.leftOut.contains(part)) {
            //: %1 is the heading of a part of the summary.
            items.append(ReportText::tr("The part “%1”: it was not chosen.").arg(summaryPartName(part)));
        }
    }
    flow.addBullets(items);
}

} // namespace

void addMethod(Flow& flow, const Summary& summary)
{
    flow.addText(summaryPartName(SummaryPart::Method), Style::Heading);
    addLenses(flow);
    addVersions(flow, summary);
    addWhatIsLeftOut(flow, summary);
}

} // namespace rustworthy::report
