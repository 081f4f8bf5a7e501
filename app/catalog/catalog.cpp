#include "catalog/catalog.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace rustworthy::catalog {

namespace {

template <typename Item>
const Item* findById(const QList<Item>& items, const QString& id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

template <typename Item>
QString nameOf(const QList<Item>& items, const QString& id)
{
    const Item* item = findById(items, id);
    return item ? item->name.translated() : id;
}

} // namespace

QString Text::translated() const
{
    if (source.isEmpty()) {
        return {};
    }
    return QCoreApplication::translate("catalog", source.toUtf8().constData());
}

const Source* Catalog::source(const QString& sourceId) const
{
    return findById(sources, sourceId);
}

const Status* Catalog::status(const QString& statusId) const
{
    return findById(statuses, statusId);
}

const Question* Catalog::question(const QString& questionId) const
{
    return findById(questions, questionId);
}

const Band* Catalog::band(const QString& bandId) const
{
    return findById(bands, bandId);
}

const Claim* Catalog::claim(const QString& claimId) const
{
    return findById(claims, claimId);
}

QString Catalog::languageName(const QString& languageId) const
{
    return nameOf(languages, languageId);
}

QString Catalog::levelName(const QString& levelId) const
{
    return nameOf(levels, levelId);
}

} // namespace rustworthy::catalog
