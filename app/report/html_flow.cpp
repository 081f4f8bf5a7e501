#include "html_flow.h"

#include "chart_svg.h"
#include "report_text.h"
#include "section_parts.h"
#include "svg_schemes.h"
#include "web_address.h"

#include "storage/problem.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QPalette>

namespace rustworthy::report {

namespace {

constexpr qreal chartWidth = 520.0; // points, about that of paper: labels have the size of the text

// Colours of page and charts; the contrast of each text is above 4.5 to 1 on its ground.
struct Scheme
{
    const char* ground;
    const char* text;
    const char* muted;
    const char* rule;
    const char* accent;
};
constexpr Scheme light{"#ffffff", "#1a1a1a", "#555555", "#b4b4b4", "#0b5cad"};
constexpr Scheme dark{"#16191d", "#e8e8e8", "#b0b6bd", "#4a5058", "#7db8f0"};

QString variables(const Scheme& scheme)
{
    return QStringLiteral("--ground:%1;--text:%2;--muted:%3;--rule:%4;--accent:%5;")
        .arg(QLatin1String(scheme.ground), QLatin1String(scheme.text), QLatin1String(scheme.muted),
             QLatin1String(scheme.rule), QLatin1String(scheme.accent));
}

/// `darkRules`: for what is drawn.
QString styleSheet(const QString& darkRules)
{
    return QStringLiteral(":root{color-scheme:light dark;%1}"
                          "@media (prefers-color-scheme:dark){:root{%2}}"
                          "body{margin:0 auto;max-width:46rem;padding:1.5rem 1rem 3rem;"
                          "font:1rem/1.5 system-ui,sans-serif;color:var(--text);background:var(--ground);"
                          "overflow-wrap:break-word}"
                          "h1{font-size:1.9rem;line-height:1.2}"
                          "h2{font-size:1.4rem;margin-top:2.5rem;border-bottom:1px solid var(--rule)}"
                          "h3{font-size:1.1rem;margin-bottom:.3rem}"
                          "p{margin:.4rem 0 .8rem}"
                          ".lead{font-size:1.1rem}"
                          ".small,figcaption,footer{font-size:.85rem;color:var(--muted)}"
                          ".code{font-family:monospace;overflow-wrap:anywhere}"
                          ".notice{border:2px solid var(--text);padding:.6rem .8rem;font-weight:600}"
                          "a{color:var(--accent)}"
                          "a.source{color:inherit;text-decoration:underline dotted var(--rule)}"
                          "nav ul{padding-inline-start:1.2rem}"
                          "figure{margin:1rem 0}"
                          "figure>div{overflow-x:auto}"
                          // On a telephone it is moved rather than too small to read.
                          "figure svg{display:block;width:100%;min-width:34rem;height:auto}"
                          ".table{overflow-x:auto;margin:.8rem 0 1.4rem}"
                          "table{border-collapse:collapse;width:100%;font-size:.9rem}"
                          "th,td{padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--rule);"
                          "text-align:start;vertical-align:top}"
                          "thead th{border-bottom:2px solid var(--text)}"
                          "tbody th{font-weight:400}"
                          ".number{text-align:end;font-variant-numeric:tabular-nums}"
                          "footer{margin-top:3rem;border-top:1px solid var(--rule);padding-top:.6rem}"
                          ".on-dark{display:none}"
                          "@media screen and "
                          "(prefers-color-scheme:dark){.on-dark{display:block}.on-light{display:none}%3}"
                          "@media print{:root{%1}body{max-width:none;padding:0;font-size:10pt}"
                          ".on-dark{display:none}.on-light{display:block}"
                          "h2,h3{break-after:avoid}figure,tr{break-inside:avoid}"
                          ".table,figure>div{overflow:visible}figure svg{min-width:0}}")
        .arg(variables(light), variables(dark), darkRules);
}

/// Plain text: nothing in it can be markup. Line breaks stay.
QString escaped(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        line = storage::printable(line).toHtmlEscaped();
    }
    return lines.join(QLatin1String("<br/>\n"));
}

charts::Theme themeOf(const Scheme& scheme, const QFont& font)
{
    QPalette palette;
    const QColor ground(QLatin1String(scheme.ground));
    const QColor text(QLatin1String(scheme.text));
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    charts::Theme theme = charts::Theme::fromPalette(palette, font);
    theme.patterns = true;
    return theme;
}

} // namespace

HtmlFlow::HtmlFlow(const QFont& chartFont) : m_chartFont(chartFont) {}

void HtmlFlow::add(const QString& element, const QString& content, const QString& attributes)
{
    m_body += QStringLiteral("<%1%2>%3</%1>\n").arg(element, attributes, content);
}

void HtmlFlow::addText(const QString& text, Style style)
{
    if (text.isEmpty()) {
        return;
    }
    switch (style) {
    case Style::Title:
        add(QStringLiteral("h1"), escaped(text), QStringLiteral(" id=\"answer\""));
        return;
    case Style::Heading:
        addHeading(text);
        return;
    case Style::Subheading:
        // No level is skipped: those below the title stand for themselves.
        add(m_inSection ? QStringLiteral("h3") : QStringLiteral("h2"), escaped(text));
        return;
    case Style::Lead:
        add(QStringLiteral("p"), escaped(text), QStringLiteral(" class=\"lead\""));
        return;
    case Style::Strong:
        add(QStringLiteral("p"), QStringLiteral("<strong>%1</strong>").arg(escaped(text)));
        return;
    case Style::Small:
        add(QStringLiteral("p"), escaped(text), QStringLiteral(" class=\"small\""));
        return;
    case Style::Code:
        add(QStringLiteral("p"), escaped(text), QStringLiteral(" class=\"code\" dir=\"ltr\""));
        return;
    case Style::Body:
        break;
    }
    add(QStringLiteral("p"), escaped(text));
}

void HtmlFlow::addBullets(const QStringList& items)
{
    if (items.isEmpty()) {
        return;
    }
    m_body += QStringLiteral("<ul>\n");
    for (const QString& item : items) {
        add(QStringLiteral("li"), escaped(item));
    }
    m_body += QStringLiteral("</ul>\n");
}

void HtmlFlow::addTable(const presentation::TableData& table, const QList<qreal>&)
{
    if (table.rows.isEmpty()) {
        return;
    }
    const auto numeric = [&table](qsizetype column) {
        return table.numeric.value(column, false) ? QStringLiteral(" class=\"number\"") : QString();
    };
    m_body += QStringLiteral("<div class=\"table\"><table>\n<thead><tr>");
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        add(QStringLiteral("th"), escaped(table.columns[column]),
            QStringLiteral(" scope=\"col\"") + numeric(column));
    }
    m_body += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QStringList& row : table.rows) {
        m_body += QStringLiteral("<tr>");
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool heads = column == 0 && row.size() > 1;
            add(heads ? QStringLiteral("th") : QStringLiteral("td"), escaped(row[column]),
                (heads ? QStringLiteral(" scope=\"row\"") : QString()) + numeric(column));
        }
        m_body += QStringLiteral("</tr>\n");
    }
    m_body += QStringLiteral("</tbody></table></div>\n");
}

void HtmlFlow::addHeading(const QString& text)
{
    if (m_inSection) {
        m_body += QStringLiteral("</section>\n");
    }
    m_body += QStringLiteral("<section>\n");
    m_inSection = true;
    m_headings.append(text);
    add(QStringLiteral("h2"), escaped(text), QStringLiteral(" id=\"part-%1\"").arg(m_headings.size()));
}

void HtmlFlow::addContents(const QStringList& parts)
{
    m_parts = parts;
    m_contentsAt = m_body.size();
}

QString HtmlFlow::navigation() const
{
    QString items;
    for (const QString& part : m_parts) {
        if (const qsizetype index = m_headings.indexOf(part); index >= 0) {
            items += QStringLiteral("<li><a href=\"#part-%1\">%2</a></li>\n")
                         .arg(QString::number(index + 1), escaped(part));
        }
    }
    return items.isEmpty() ? QString()
                           : QStringLiteral("<nav aria-label=\"%1\">\n<ul>\n%2</ul>\n</nav>\n")
                                 .arg(escaped(ReportText::tr("Contents")), items);
}

QString HtmlFlow::linkToSources(const QString& content) const
{
    return QStringLiteral("<a class=\"source\" href=\"#sources\">%1</a>").arg(content);
}

void HtmlFlow::addSourceNote(const QString& text)
{
    if (!text.isEmpty()) {
        add(QStringLiteral("p"), linkToSources(escaped(text)), QStringLiteral(" class=\"small\""));
    }
}

void HtmlFlow::markSources()
{
    m_hasSources = true;
    m_body += QStringLiteral("<div id=\"sources\"></div>\n");
}

void HtmlFlow::addTwin(const presentation::ChartFrame& frame)
{
    addText(frame.title, Style::Subheading);
    addTable(frame.table);
    add(QStringLiteral("p"),
        QStringLiteral("<a class=\"source\" href=\"#answer\">%1</a>")
            .arg(
                escaped(ReportText::tr("The chart of these figures and its source stand at the beginning."))),
        QStringLiteral(" class=\"small\""));
}

void HtmlFlow::addChart(const presentation::ChartFrame& frame, qreal heightMillimetres,
                        const ChartDrawing& draw)
{
    addFigure(frame, {.preferred = heightMillimetres, .least = heightMillimetres}, draw);
    addTable(frame.table);
}

void HtmlFlow::addFigure(const presentation::ChartFrame& frame, const FigureHeight& height,
                         const ChartDrawing& draw)
{
    addText(frame.title, Style::Subheading);
    const QSizeF size(chartWidth, height.preferred * pointsPerMillimetre);
    const auto drawing = [&](const Scheme& scheme, const QString& attributes) {
        const SvgTexts texts{.title = frame.title, .description = {}};
        return inlineSvg(chartSvg(draw, themeOf(scheme, m_chartFont), size, texts),
                         QStringLiteral("aria-hidden=\"true\"") + attributes);
    };
    // The words beside it are read.
    QString drawn = m_schemes.merged(drawing(light, {}), drawing(dark, {})).value_or(QString());
    if (drawn.isEmpty()) {
        // They differ in more than colours: one of the two is seen.
        drawn = drawing(light, QStringLiteral(" class=\"on-light\"")) + QLatin1Char('\n') +
                drawing(dark, QStringLiteral(" class=\"on-dark\""));
    }
    const QString caption = presentation::wholeCaption(frame);
    add(QStringLiteral("figure"),
        QStringLiteral("<div role=\"img\" aria-label=\"%1\">\n%2\n</div>\n<figcaption>%3</figcaption>")
            .arg(storage::printable(frame.description).toHtmlEscaped(), drawn,
                 caption.isEmpty() ? QString() : linkToSources(escaped(caption))));
}

void HtmlFlow::addNotice(const QString& text)
{
    add(QStringLiteral("p"), escaped(text), QStringLiteral(" class=\"notice\""));
}

void HtmlFlow::addAddress(const QString& url)
{
    if (url.isEmpty()) {
        return;
    }
    const QString shown = escaped(url);
    const QByteArray address = webAddress(url);
    add(QStringLiteral("p"), address.isEmpty()
                                 ? shown
                                 : QStringLiteral("<a href=\"%1\" rel=\"noreferrer\">%2</a>")
                                       .arg(QString::fromLatin1(address).toHtmlEscaped(), shown));
}

QByteArray HtmlFlow::page(const Frame& frame) const
{
    QString body = m_body;
    if (m_contentsAt >= 0) {
        body.insert(m_contentsAt, navigation());
    }
    if (!m_hasSources) {
        // Text never holds this: its angle brackets are escaped.
        static const QRegularExpression dead(
            QStringLiteral("<a class=\"source\" href=\"#sources\">(.*?)</a>"),
            QRegularExpression::DotMatchesEverythingOption);
        body.replace(dead, QStringLiteral("\\1"));
    }
    // Well-formed XML as well, so that any reader can check it. multi-argument arg() replaces once: a "%1" in
    // the body stays what it is.
    return QStringLiteral("<!DOCTYPE html>\n"
                          "<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'unsafe-inline'\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                          "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n<main>\n%5%6</main>\n"
                          "<footer>%7</footer>\n</body>\n</html>\n")
        .arg(frame.language.toHtmlEscaped(),
             frame.direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             escaped(frame.title), styleSheet(m_schemes.darkRules()), body,
             m_inSection ? QStringLiteral("</section>\n") : QString(), escaped(frame.footer))
        .toUtf8();
}

} // namespace rustworthy::report
