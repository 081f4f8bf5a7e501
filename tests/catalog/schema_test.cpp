// The schema serves editors. Where it calls a member required, or lists the members of an object, the loader
// has to agree: checked on the first object of each kind in the built-in catalog.
#include "json_edit.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace rustworthy::catalog {
namespace {

using namespace Qt::StringLiterals;

QJsonObject schemaRoot()
{
    QFile file(u":/catalog/schema.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

// Pairs of a JSON pointer in the catalog and the schema of the object there, one for each definition.
class SchemaWalk
{
public:
    explicit SchemaWalk(QJsonObject schema) : m_schema(std::move(schema)) {}

    void visit(const QString& pointer, const QJsonObject& reference)
    {
        const QString name = reference["$ref"_L1].toString();
        const QJsonObject schema =
            name.isEmpty() ? reference : m_schema["$defs"_L1][name.section(u'/', -1)].toObject();
        const QJsonValue value = valueAt(builtInRoot(), pointer);
        if (value.isArray()) {
            const QJsonObject items = schema["items"_L1].toObject();
            for (qsizetype i = 0; i < value.toArray().size(); ++i) {
                visit(pointer + u'/' + QString::number(i), items);
            }
        } else if (value.isObject() && schema.contains("properties"_L1) && !m_seen.contains(name)) {
            m_seen.insert(name);
            objects.append({pointer, schema});
            const QJsonObject properties = schema["properties"_L1].toObject();
            for (auto property = properties.begin(); property != properties.end(); ++property) {
                visit(pointer + u'/' + property.key(), property.value().toObject());
            }
        }
    }

    QList<std::pair<QString, QJsonObject>> objects;

private:
    QJsonObject m_schema;
    QSet<QString> m_seen;
};

bool hasFaultAt(const QStringList& faults, const QString& place)
{
    return std::ranges::any_of(faults,
                               [&place](const QString& fault) { return fault.startsWith(place + u": "_s); });
}

QList<std::pair<QString, QJsonObject>> objectsOfEachKind()
{
    const QJsonObject schema = schemaRoot();
    SchemaWalk walk(schema);
    walk.visit(QString(), schema);
    return walk.objects;
}

TEST(Schema, AllowsTheMembersThatTheLoaderAllows)
{
    const auto objects = objectsOfEachKind();
    EXPECT_GT(objects.size(), 20);
    QJsonObject root = builtInRoot();
    for (const auto& [pointer, schema] : objects) {
        EXPECT_TRUE(schema["additionalProperties"_L1].isBool()) << pointer.toStdString();
        root = withValue(root, pointer + u"/unheard-of"_s, 1);
    }
    const QStringList faults = faultsOf(root);
    for (const auto& [pointer, schema] : objects) {
        EXPECT_TRUE(hasFaultAt(faults, pointer + u"/unheard-of"_s)) << pointer.toStdString();
    }
}

// In round n the n-th member of every object is taken away, unless the object went with an earlier one.
TEST(Schema, RequiresTheMembersThatTheLoaderRequires)
{
    const auto objects = objectsOfEachKind();
    bool more = true;
    for (qsizetype round = 0; more; ++round) {
        more = false;
        QJsonObject root = builtInRoot();
        QList<std::pair<QString, bool>> removed;
        for (const auto& [pointer, schema] : objects) {
            const QStringList members = schema["properties"_L1].toObject().keys();
            more = more || round + 1 < members.size();
            const QString at = pointer + u'/' + members.value(round);
            if (round < members.size() && !valueAt(root, at).isUndefined()) {
                root = withValue(root, at, QJsonValue(QJsonValue::Undefined));
                removed.append({at, schema["required"_L1].toArray().contains(members.at(round))});
            }
        }
        const QStringList faults = faultsOf(root);
        for (const auto& [at, required] : removed) {
            // Without its format a document is not read any further.
            const bool read = !valueAt(root, u"/format"_s).isUndefined() &&
                              !valueAt(root, u"/formatVersion"_s).isUndefined();
            EXPECT_EQ(hasFaultAt(faults, at), required && (read || at.startsWith(u"/format"_s)))
                << at.toStdString();
        }
    }
}

} // namespace
} // namespace rustworthy::catalog
