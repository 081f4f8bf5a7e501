#include "summary_sections.h"

#include "report_text.h"
#include "section_parts.h"

namespace rustworthy::report {

using namespace presentation;

void addMarket(Flow& flow, const Summary& summary)
{
    const MarketView& market = summary.result.market;
    flow.addText(summaryPartName(SummaryPart::Market), Style::Heading);
    if (!market.salaries.boxes.isEmpty()) {
        flow.addTwin(market.salaries.frame);
    }
    if (summary.includePay) {
        flow.addText(market.payNote);
    }
    QStringList premiums;
    for (const MarketView::PremiumLine& line : market.premiums) {
        premiums.append(line.text);
    }
    flow.addBullets(premiums);
    flow.addText(market.premiumCheck);
    addPlainChart(flow, market.trend, 62.0);
    addPlainChart(flow, market.languages, 62.0);
    addPlainChart(flow, market.growth, 62.0);
    flow.addText(market.growthCheck);
    flow.addText(market.employers);
    flow.addBullets(market.notes);
}

} // namespace rustworthy::report
