#include "document/answers_document.h"

#include "members.h"
#include "stored_result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>

namespace rustworthy::document {

namespace {

QJsonObject toObject(const std::map<std::string, std::string>& values)
{
    QJsonObject object;
    for (const auto& [key, value] : values) {
        object.insert(QString::fromStdString(key), QString::fromStdString(value));
    }
    return object;
}

QJsonArray toArray(const std::set<std::string>& ids)
{
    QJsonArray array;
    for (const std::string& id : ids) {
        array.append(QString::fromStdString(id));
    }
    return array;
}

QJsonArray effectivePins(const decision::Answers& answers)
{
    QJsonArray array;
    for (const std::string& question : answers.pinned) {
        const auto given = answers.given.find(question);
        if (given != answers.given.end() && given->second != decision::unsureAnswer) {
            array.append(QString::fromStdString(question));
        }
    }
    return array;
}

QJsonObject toObject(const decision::Profile& profile)
{
    QJsonObject object;
    const auto insertText = [&object](QLatin1String name, const std::optional<std::string>& value) {
        if (value) {
            object.insert(name, QString::fromStdString(*value));
        }
    };
    const auto insertNumber = [&object](QLatin1String name, const std::optional<int>& value) {
        if (value) {
            object.insert(name, *value);
        }
    };
    insertText(member::level, profile.level);
    insertText(member::background, profile.background);
    insertText(member::study, profile.study);
    insertNumber(member::hoursPerWeek, profile.hoursPerWeek);
    insertText(member::language, profile.language);
    insertNumber(member::pay, profile.pay);
    return object;
}

QString unescaped(QString step)
{
    return step.replace(QLatin1String("~1"), QLatin1String("/"))
        .replace(QLatin1String("~0"), QLatin1String("~"));
}

// A pin that was set aside belonged to an answer that was set aside: it goes once the question is answered.
bool isStale(const QString& parent, const QJsonValue& value, const decision::Answers& answers)
{
    return parent == member::pinned && answers.given.contains(value.toString().toStdString());
}

using Entries = QList<const Unrecognised*>;

// The entries differ from each other: only what was written for a known value can be the same.
QJsonArray withElements(const QJsonArray& written, const QString& parent, const Entries& entries,
                        const decision::Answers& answers)
{
    QJsonArray array = written;
    for (const Unrecognised* entry : entries) {
        if (!written.contains(entry->value) && !isStale(parent, entry->value, answers)) {
            array.append(entry->value);
        }
    }
    return array;
}

QJsonObject withMembers(QJsonObject object, const Entries& entries)
{
    for (const Unrecognised* entry : entries) {
        const QString name = unescaped(entry->pointer.section(QLatin1Char('/'), 2, 2));
        if (!object.contains(name)) {
            object.insert(name, entry->value);
        }
    }
    return object;
}

// Parent by parent: put back one by one, every entry would copy those before it.
void restore(QJsonObject& root, const QList<Unrecognised>& unrecognised, const decision::Answers& answers)
{
    QMap<QString, Entries> entriesOf;
    for (const Unrecognised& entry : unrecognised) {
        entriesOf[unescaped(entry.pointer.section(QLatin1Char('/'), 1, 1))].append(&entry);
    }
    for (auto entries = entriesOf.cbegin(); entries != entriesOf.cend(); ++entries) {
        const QString& parent = entries.key();
        if (parent != member::pinned && parent != member::projectKinds && parent != member::circumstances) {
            root.insert(parent, withMembers(root.value(parent).toObject(), *entries));
        } else if (const QJsonArray array =
                       withElements(root.value(parent).toArray(), parent, *entries, answers);
                   !array.isEmpty()) {
            root.insert(parent, array);
        }
    }
}

} // namespace

QByteArray serialise(const AnswersDocument& document, const QString& application)
{
    const decision::Answers& answers = document.answers;
    QJsonObject root = document.unknownMembers;
    root.insert(member::format, formatName);
    root.insert(member::version, formatVersion);
    root.insert(member::catalog,
                QJsonObject{{member::id, document.catalog.id}, {member::version, document.catalog.version}});
    root.insert(member::application, application);

    const auto insertFilled = [&root](QLatin1String name, const auto& value) {
        if (!value.isEmpty()) {
            root.insert(name, value);
        }
    };
    insertFilled(member::answers, toObject(answers.given));
    insertFilled(member::pinned, effectivePins(answers));
    insertFilled(member::profile, toObject(answers.profile));
    insertFilled(member::projectKinds, toArray(answers.projectKinds));
    insertFilled(member::circumstances, toArray(answers.circumstances));
    insertFilled(member::priorities, toObject(answers.priorities));
    insertFilled(member::step, document.step);
    if (document.reviewOn.isValid()) {
        root.insert(member::reviewOn, dayText(document.reviewOn));
    }
    if (document.result) {
        root.insert(member::result, toObject(*document.result));
    }
    restore(root, document.unrecognised, answers);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace rustworthy::document
