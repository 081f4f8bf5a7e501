#include "document/answers_document.h"

#include "members.h"
#include "storage/json.h"
#include "stored_result.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

namespace rustworthy::document {

namespace {

using storage::JsonNode;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(document)
};

QStringList toList(const std::vector<std::string>& ids)
{
    QStringList list;
    for (const std::string& id : ids) {
        list.append(QString::fromStdString(id));
    }
    return list;
}

template <typename Item>
QStringList idsOf(const std::vector<Item>& items)
{
    QStringList list;
    for (const Item& item : items) {
        list.append(QString::fromStdString(item.id));
    }
    return list;
}

QString listed(const QStringList& ids)
{
    return ids.join(QLatin1String(", "));
}

// Reads one document for one catalog. Faults go to the walk; what another version of the catalog may know is
// set aside.
class Reader
{
public:
    Reader(const QJsonObject& root, const QString& fileName, const decision::Model& model,
           const CatalogKey& catalog)
        : m_walk(root, fileName), m_model(model), m_catalog(catalog)
    {
        for (auto entry = root.begin(); entry != root.end(); ++entry) {
            if (!member::topLevel().contains(entry.key())) {
                m_document.unknownMembers.insert(entry.key(), entry.value());
            }
        }
    }

    LoadResult read()
    {
        const JsonNode root = m_walk.root();
        if (readFormat(root) && readCatalog(root.member(member::catalog))) {
            if (const JsonNode application = root.optionalMember(member::application);
                application.isPresent()) {
                static_cast<void>(application.text());
            }
            readAnswers(root.optionalMember(member::answers));
            readPinned(root.optionalMember(member::pinned));
            readProfile(root.optionalMember(member::profile));
            m_document.answers.projectKinds =
                readIds(root.optionalMember(member::projectKinds), toList(m_model.projectKinds));
            m_document.answers.circumstances =
                readIds(root.optionalMember(member::circumstances), toList(m_model.circumstances));
            readPriorities(root.optionalMember(member::priorities));
            readStep(root.optionalMember(member::step));
            readReviewOn(root.optionalMember(member::reviewOn));
            if (const JsonNode result = root.optionalMember(member::result); result.isPresent()) {
                m_document.result = readStoredResult(result, m_model, m_catalog);
            }
        }
        if (!m_walk.problems().isEmpty()) {
            return {.document = std::nullopt, .problems = m_walk.problems()};
        }
        return {.document = m_document, .problems = {}};
    }

private:
    // False when the rest cannot be understood.
    bool readFormat(const JsonNode& root)
    {
        const JsonNode format = root.member(member::format);
        if (format.value() != QJsonValue(formatName)) {
            if (format.isPresent()) {
                format.fault(Words::tr("this is not an answers document: expected \"%1\"").arg(formatName));
            }
            return false;
        }
        const JsonNode version = root.member(member::version);
        if (version.value().isDouble() && version.value().toDouble() > formatVersion) {
            version.fault(
                Words::tr("the document was written by a newer version of the program; this one reads format "
                          "version %1")
                    .arg(formatVersion));
            return false;
        }
        static_cast<void>(version.integer(1, formatVersion));
        return m_walk.problems().isEmpty();
    }

    bool readCatalog(const JsonNode& catalog)
    {
        const JsonNode id = catalog.member(member::id);
        m_document.catalog = {.id = id.identifier(), .version = catalog.member(member::version).identifier()};
        if (!m_walk.problems().isEmpty()) {
            return false;
        }
        if (m_document.catalog.id != m_catalog.id) {
            id.fault(Words::tr("the answers belong to another catalog; expected \"%1\"").arg(m_catalog.id));
            return false;
        }
        m_otherVersion = m_document.catalog.version != m_catalog.version;
        checkMembers(catalog, {member::id, member::version});
        return true;
    }

    // What this version of the catalog does not know: a fault, or kept.
    void unrecognised(const JsonNode& node, const QString& what)
    {
        if (m_otherVersion) {
            m_document.unrecognised.append({.pointer = node.pointer(), .value = node.value()});
        } else {
            node.fault(what);
        }
    }

    void checkMembers(const JsonNode& object, const QStringList& known)
    {
        if (!object.isPresent()) {
            return;
        }
        for (const auto& [name, node] : object.members()) {
            if (!known.contains(name)) {
                unrecognised(node, Words::tr("unknown member; expected one of %1").arg(listed(known)));
            }
        }
    }

    // An id out of a known list; empty after a fault and for one that is set aside.
    QString readId(const JsonNode& node, const QStringList& known)
    {
        QString id = node.identifier();
        if (id.isEmpty() || known.contains(id)) {
            return id;
        }
        unrecognised(node, Words::tr("unknown value; expected one of %1").arg(listed(known)));
        return {};
    }

    // Keys are ids too, those that this catalog does not know included.
    bool isIdentifier(const QString& key, const JsonNode& node)
    {
        return !JsonNode(m_walk, key, node.pointer()).identifier().isEmpty();
    }

    void readAnswers(const JsonNode& answers)
    {
        for (const auto& [name, node] : answers.members()) {
            if (!isIdentifier(name, node)) {
                continue;
            }
            const decision::Question* question = m_model.question(name.toStdString());
            if (question == nullptr) {
                unrecognised(
                    node,
                    Words::tr("unknown question; expected one of %1").arg(listed(idsOf(m_model.questions))));
                continue;
            }
            const QString unsure = QString::fromUtf8(decision::unsureAnswer.data(),
                                                     static_cast<qsizetype>(decision::unsureAnswer.size()));
            const QString answer = readId(node, {QString::fromStdString(question->choices[0].id),
                                                 QString::fromStdString(question->choices[1].id), unsure});
            if (!answer.isEmpty()) {
                m_document.answers.given[question->id] = answer.toStdString();
            }
        }
    }

    bool isSetAside(const QString& pointer) const
    {
        return std::ranges::find(m_document.unrecognised, pointer, &Unrecognised::pointer) !=
               m_document.unrecognised.end();
    }

    void readPinned(const JsonNode& pinned)
    {
        QSet<QString> seen;
        for (const JsonNode& node : pinned.elements()) {
            const QString id = distinctIdentifier(node, seen);
            if (id.isEmpty()) {
                continue;
            }
            const decision::Question* question = m_model.question(id.toStdString());
            const decision::Answers withPin = m_document.answers.withPin(id.toStdString(), true);
            if (question == nullptr || isSetAside(QStringLiteral("/answers/") + id)) {
                unrecognised(
                    node,
                    Words::tr("unknown question; expected one of %1").arg(listed(idsOf(m_model.questions))));
            } else if (withPin.pinned.contains(question->id)) {
                m_document.answers = withPin;
            } else {
                node.fault(Words::tr("only a question with a known answer can be pinned, so neither an "
                                     "unanswered one nor one answered \"unsure\""));
            }
        }
    }

    void readProfile(const JsonNode& profile)
    {
        if (!profile.isPresent()) {
            return;
        }
        checkMembers(profile, {member::level, member::background, member::study, member::hoursPerWeek,
                               member::language, member::pay});
        decision::Profile& read = m_document.answers.profile;
        read.level = profileId(profile.optionalMember(member::level), m_model.levels);
        read.background = profileId(profile.optionalMember(member::background), m_model.backgrounds);
        read.study = profileId(profile.optionalMember(member::study), m_model.studyModes);
        read.language = profileId(profile.optionalMember(member::language), m_model.languages);
        if (const JsonNode hours = profile.optionalMember(member::hoursPerWeek); hours.isPresent()) {
            read.hoursPerWeek = hours.integer(1, decision::Profile::maximumHoursPerWeek);
        }
        if (const JsonNode pay = profile.optionalMember(member::pay); pay.isPresent()) {
            read.pay = pay.integer(0, decision::Profile::maximumPay);
        }
    }

    std::optional<std::string> profileId(const JsonNode& node, const std::vector<std::string>& known)
    {
        if (!node.isPresent()) {
            return std::nullopt;
        }
        const QString id = readId(node, toList(known));
        return id.isEmpty() ? std::nullopt : std::optional(id.toStdString());
    }

    std::set<std::string> readIds(const JsonNode& array, const QStringList& known)
    {
        std::set<std::string> ids;
        QSet<QString> seen;
        for (const JsonNode& node : array.elements()) {
            if (distinctIdentifier(node, seen).isEmpty()) {
                continue;
            }
            if (const QString id = readId(node, known); !id.isEmpty()) {
                ids.insert(id.toStdString());
            }
        }
        return ids;
    }

    static QString distinctIdentifier(const JsonNode& node, QSet<QString>& seen)
    {
        QString id = node.identifier();
        if (id.isEmpty()) {
            return {};
        }
        if (seen.contains(id)) {
            node.fault(Words::tr("\"%1\" stands in the list twice; once is enough").arg(id));
            return {};
        }
        seen.insert(id);
        return id;
    }

    void readPriorities(const JsonNode& priorities)
    {
        const QStringList criteria = idsOf(m_model.criteria);
        for (const auto& [name, node] : priorities.members()) {
            if (!isIdentifier(name, node)) {
                continue;
            }
            if (!criteria.contains(name)) {
                unrecognised(node, Words::tr("unknown criterion; expected one of %1").arg(listed(criteria)));
                continue;
            }
            if (const QString level = readId(node, toList(m_model.importanceLevels)); !level.isEmpty()) {
                m_document.answers.priorities[name.toStdString()] = level.toStdString();
            }
        }
    }

    // The wizard's steps. That of another version of the catalog is kept: the wizard then begins elsewhere.
    void readStep(const JsonNode& step)
    {
        if (!step.isPresent()) {
            return;
        }
        const QString id = step.identifier();
        if (const QStringList known = steps(); !id.isEmpty() && !known.contains(id) && !m_otherVersion) {
            step.fault(Words::tr("unknown value; expected one of %1").arg(listed(known)));
        }
        m_document.step = id;
    }

    QStringList steps() const
    {
        QStringList ids{QStringLiteral("start"), QStringLiteral("about")};
        for (const decision::Question& question : m_model.questions) {
            if (const QString group = QString::fromStdString(question.group); !ids.contains(group)) {
                ids.append(group);
            }
        }
        return ids +
               QStringList{QStringLiteral("priorities"), QStringLiteral("review"), QStringLiteral("result")};
    }

    void readReviewOn(const JsonNode& day)
    {
        if (day.isPresent()) {
            m_document.reviewOn = readDay(day);
        }
    }

    storage::JsonWalk m_walk;
    const decision::Model& m_model;
    const CatalogKey& m_catalog;
    bool m_otherVersion = false;
    AnswersDocument m_document;
};

} // namespace

LoadResult load(const QByteArray& json, const QString& fileName, const decision::Model& model,
                const CatalogKey& catalog)
{
    const storage::JsonResult parsed = storage::parseJson(json, fileName);
    if (!parsed.object) {
        return {.document = std::nullopt, .problems = parsed.problems};
    }
    return Reader(*parsed.object, fileName, model, catalog).read();
}

} // namespace rustworthy::document
