#include "parts.h"

#include <QtCore/QRegularExpression>

namespace rustworthy::presentation {

namespace {

bool isFlagged(const catalog::Claim& claim)
{
    static const QStringList flags{QStringLiteral("disputed"), QStringLiteral("dated"),
                                   QStringLiteral("anecdote"), QStringLiteral("articles-disagree"),
                                   QStringLiteral("not-comparable")};
    return flags.contains(claim.status) || !claim.sides.isEmpty();
}

QList<ClaimRow> claimRows(const catalog::Catalog& catalog, const Format& format)
{
    QList<ClaimRow> rows;
    for (const catalog::Claim& claim : catalog.claims) {
        rows.append({.id = claim.id,
                     .statement = claim.statement.translated(),
                     .source = citationText(catalog, claim.citations),
                     .statusId = claim.status,
                     .status = statusName(catalog, claim.status),
                     .verdict = claim.verdict.translated(),
                     .evidence = claim.evidence.translated(),
                     .checks = presentChecks(catalog, format, claim),
                     .sides = sidesOf(catalog, claim),
                     .urls = addressesOf(catalog, claim.citations),
                     .isFlagged = isFlagged(claim)});
    }
    return rows;
}

QString stanceName(const QString& stance)
{
    if (stance == QLatin1String("for")) {
        return translate("presentation", "speaks for Rust");
    }
    return stance == QLatin1String("against") ? translate("presentation", "speaks against Rust")
                                              : translate("presentation", "neutral", "stance");
}

void addSupported(const catalog::Catalog& catalog, const catalog::Reading& reading, ReadingRow& row)
{
    for (const QString& id : reading.questions) {
        const catalog::Question* question = catalog.question(id);
        row.supports.append(question ? question->shortName.translated() : id);
        row.supportIds.append(id);
    }
    for (const catalog::Criterion& criterion : catalog.criteria) {
        if (reading.criteria.contains(criterion.id)) {
            row.supports.append(criterion.name.translated());
            row.supportIds.append(criterion.id);
        }
    }
}

QList<ReadingRow> readingRows(const catalog::Catalog& catalog)
{
    QList<ReadingRow> rows;
    for (const catalog::Reading& reading : catalog.background) {
        ReadingRow row{.id = reading.id,
                       .title = reading.title.translated(),
                       .stance = stanceName(reading.stance),
                       .paragraphs = {},
                       .source = citationText(catalog, reading.citations),
                       .claims = reading.claims,
                       .supports = {},
                       .supportIds = {}};
        addSupported(catalog, reading, row);
        for (const catalog::Text& paragraph : reading.paragraphs) {
            row.paragraphs.append(paragraph.translated());
        }
        rows.append(row);
    }
    return rows;
}

QString known(const QString& text, const QString& known, const QString& unknown)
{
    return text.isEmpty() ? unknown : known.arg(text);
}

// The locale's long form without the day of the week, which says nothing about a source.
QString dateText(const QDate& date, const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*dddd[,،.]?\\s*"));
    format.remove(weekday);
    return locale.toString(date, format.trimmed());
}

QString sourceText(const catalog::Source& source, const QLocale& locale)
{
    const QString date = source.date ? dateText(*source.date, locale) : QString();
    const QString title = source.title.isEmpty() ? QString() : quoted(source.title);
    return paragraph(
        //: How the product calls a source.
        {translate("presentation", "%1.", "source").arg(source.name.translated()),
         known(title, translate("presentation", "Title: %1."),
               translate("presentation", "Its title is not known.")),
         known(source.author, translate("presentation", "Author: %1."),
               translate("presentation", "No author is given.")),
         known(date, translate("presentation", "Date: %1."),
               translate("presentation", "Its date is not known.")),
         source.url.isEmpty() ? translate("presentation", "Its address is not known.") : QString()});
}

QList<SourceRow> sourceRows(const catalog::Catalog& catalog, const QLocale& locale)
{
    QList<SourceRow> rows;
    for (const catalog::Source& source : catalog.sources) {
        rows.append({.id = source.id,
                     .shortName = source.shortName,
                     .text = sourceText(source, locale),
                     .url = source.url,
                     .note = source.note.translated(),
                     .name = source.name.translated()});
    }
    return rows;
}

QList<StatusRow> statusRows(const catalog::Catalog& catalog)
{
    QList<StatusRow> rows;
    for (const catalog::Status& status : catalog.statuses) {
        rows.append(
            {.id = status.id, .name = status.name.translated(), .meaning = status.meaning.translated()});
    }
    return rows;
}

} // namespace

ReferenceView presentReference(const catalog::Catalog& catalog, const QList<NamedAnswers>& samples,
                               const QLocale& locale)
{
    const Format format(locale);
    return {.catalogTitle = catalog.title.translated(),
            .catalogVersion = catalog.version,
            .claims = claimRows(catalog, format) + figureRows(catalog, format) + ruleRows(catalog),
            .statuses = statusRows(catalog),
            .background = readingRows(catalog),
            .sources = sourceRows(catalog, locale),
            .bias = presentBias(catalog, samples, format)};
}

} // namespace rustworthy::presentation
