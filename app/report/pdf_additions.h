// What Qt's PDF writer does not write, added to what it wrote: outline, links, language, author, and a date
// and an identifier that depend on the contents alone. Terms are those of ISO 32000-1.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QString>

#include <optional>

namespace rustworthy::report {

/// Lengths are points from the upper left corner of the page; pages count from 0.
struct PdfPlace
{
    int page = 0;
    qreal y = 0.0;
};

struct PdfOutlineEntry
{
    QString title;
    int level = 0; ///< 0 is outermost; at most one more than that of the entry before
    PdfPlace place;
};

struct PdfLink
{
    int page = 0;
    QRectF area;
    QByteArray address; ///< of the web, encoded; empty = a link to `target`
    PdfPlace target;
};

struct PdfAdditions
{
    qreal pageHeight = 0.0;
    QString language; ///< BCP 47
    QString author;
    QDate date;
    QList<PdfOutlineEntry> outline;
    QList<PdfLink> links;
};

/// Nothing when the file is not of the form that QPdfWriter writes, or when something is to stand on a page
/// that it does not have.
[[nodiscard]] std::optional<QByteArray> withAdditions(const QByteArray& pdf, const PdfAdditions& additions);

} // namespace rustworthy::report
