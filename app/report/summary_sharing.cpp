#include "summary_sections.h"

#include "report_text.h"

#include <QtCore/QStringList>

namespace rustworthy::report {

namespace {

/// No line ends in a hyphen: programs that copy from a PDF may take it for that of a divided word.
QString wrapped(const QString& text)
{
    constexpr qsizetype longest = 72;
    QStringList lines;
    for (qsizetype start = 0; start < text.size(); start += lines.back().size()) {
        QString line = text.mid(start, longest);
        while (line.size() > 1 && start + line.size() < text.size() && line.endsWith(QLatin1Char('-'))) {
            line.chop(1);
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void addShareString(Flow& flow, const Summary& summary)
{
    if (summary.shareString.isEmpty()) {
        return;
    }
    flow.hold();
    flow.addText(ReportText::tr("These answers as text"), Style::Subheading);
    if (summary.sharesWhatIf) {
        flow.addText(ReportText::tr("What-if: the text holds the answers that were tried out, not those that "
                                    "the person gave."),
                     Style::Strong);
    }
    flow.addText(ReportText::tr("Rustworthy opens this text like a file of answers; line breaks in it do no "
                                "harm. It holds the answers, what is being built, the circumstances and the "
                                "priorities, but nothing about the person."));
    flow.addText(wrapped(summary.shareString), Style::Code);
    flow.release();
}

} // namespace rustworthy::report
