#include "json_edit.h"

#include "catalog/loader.h"
#include "support/catalogs.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

QJsonValue replaced(const QJsonValue& in, const QStringList& steps, const QJsonValue& value)
{
    if (steps.isEmpty()) {
        return value;
    }
    const QString& step = steps.front();
    const QStringList rest = steps.mid(1);
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        if (step == "-"_L1) {
            array.append(value);
            return array;
        }
        const int index = step.toInt();
        if (index >= array.size()) {
            return in;
        }
        if (rest.isEmpty() && value.isUndefined()) {
            array.removeAt(index);
        } else {
            array[index] = replaced(array[index], rest, value);
        }
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue inner = replaced(object.value(step), rest, value);
    if (inner.isUndefined()) {
        object.remove(step);
    } else {
        object.insert(step, inner);
    }
    return object;
}

QStringList stepsOf(const QString& pointer)
{
    return pointer.split(u'/').mid(1);
}

} // namespace

QJsonValue valueAt(const QJsonObject& root, const QString& pointer)
{
    QJsonValue value = root;
    const QStringList steps = stepsOf(pointer);
    for (const QString& step : steps) {
        value = value.isArray() ? value[step.toInt()] : value[step];
    }
    return value;
}

QJsonObject withValue(const QJsonObject& root, const QString& pointer, const QJsonValue& value)
{
    return replaced(root, stepsOf(pointer), value).toObject();
}

int indexOf(const QJsonObject& root, const QString& listPointer, const QString& id)
{
    const QJsonArray list = valueAt(root, listPointer).toArray();
    for (int i = 0; i < list.size(); ++i) {
        if (list[i]["id"_L1].toString() == id) {
            return i;
        }
    }
    return -1;
}

const QJsonObject& builtInRoot()
{
    static const QJsonObject root = QJsonDocument::fromJson(test::builtInCatalogJson()).object();
    return root;
}

QStringList faultsOf(const QJsonObject& root)
{
    const LoadResult result = load(QJsonDocument(root).toJson(QJsonDocument::Compact), u"a.json"_s);
    QStringList faults;
    for (const storage::Problem& problem : result.problems) {
        faults.append(problem.place + u": "_s + problem.what);
    }
    return faults;
}

} // namespace rustworthy::catalog
