#include "storage/json.h"

#include "utf8.h"
#include "words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QStringBuilder>

#include <algorithm>
#include <cmath>

namespace rustworthy::storage {

namespace {

// As the number has to be written in the file, so not in the person's locale.
QString written(double number)
{
    return QString::number(number, 'g', 12);
}

} // namespace

bool isIdentifier(const QString& text)
{
    const auto allowed = [](QChar character) {
        const char16_t unit = character.unicode();
        return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') ||
               (unit >= u'0' && unit <= u'9') || unit == u'_' || unit == u'.' || unit == u'-';
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), allowed);
}

JsonNode::JsonNode(JsonWalk& walk, QJsonValue value, QString pointer, bool present)
    : m_walk(&walk), m_value(std::move(value)), m_pointer(std::move(pointer)), m_present(present)
{}

JsonNode JsonNode::member(const QString& name) const
{
    JsonNode found = optionalMember(name);
    if (m_present && m_value.isObject() && !found.isPresent()) {
        found.fault(Words::tr("the member is missing"));
    }
    return found;
}

JsonNode JsonNode::optionalMember(const QString& name) const
{
    if (m_present && !m_value.isObject()) {
        fault(Words::tr("expected an object"));
    }
    const QJsonValue value = m_present ? m_value[name] : QJsonValue(QJsonValue::Undefined);
    return {*m_walk, value, m_pointer % pointerStep(name), !value.isUndefined()};
}

void JsonNode::allowOnly(const QStringList& names) const
{
    if (!m_value.isObject()) {
        return;
    }
    const QJsonObject object = m_value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!names.contains(member.key())) {
            m_walk->addFault(
                m_pointer + pointerStep(member.key()),
                Words::tr("the member is not known; allowed are %1").arg(names.join(QLatin1String(", "))));
        }
    }
}

QList<std::pair<QString, JsonNode>> JsonNode::members() const
{
    QList<std::pair<QString, JsonNode>> result;
    if (m_present && !m_value.isObject()) {
        fault(Words::tr("expected an object"));
    }
    const QJsonObject object = m_value.toObject();
    result.reserve(object.size());
    for (auto member = object.begin(); member != object.end(); ++member) {
        result.append(
            {member.key(), JsonNode(*m_walk, member.value(), m_pointer + pointerStep(member.key()))});
    }
    return result;
}

QList<JsonNode> JsonNode::elements(qsizetype minimum, qsizetype maximum) const
{
    if (!m_present) {
        return {};
    }
    if (!m_value.isArray()) {
        fault(Words::tr("expected an array"));
        return {};
    }
    const QJsonArray array = m_value.toArray();
    if (array.size() < minimum || array.size() > maximum) {
        fault(minimum == maximum ? Words::tr("expected %1 elements, found %2").arg(minimum).arg(array.size())
                                 : Words::tr("expected %1 to %2 elements, found %3")
                                       .arg(minimum)
                                       .arg(maximum)
                                       .arg(array.size()));
    }
    QList<JsonNode> result;
    const qsizetype used = qMin(array.size(), maximum);
    result.reserve(used);
    for (qsizetype i = 0; i < used; ++i) {
        result.append(JsonNode(*m_walk, array.at(i), m_pointer % QLatin1Char('/') % QString::number(i)));
    }
    return result;
}

QString JsonNode::text(qsizetype maximum) const
{
    if (!m_present) {
        return {};
    }
    QString text = m_value.toString();
    if (!m_value.isString() || text.trimmed().isEmpty() ||
        (text.size() > maximum && characterCount(text) > maximum)) {
        fault(Words::tr("expected a text of 1 to %1 characters").arg(QLocale().toString(maximum)));
        return {};
    }
    return text;
}

QString JsonNode::identifier() const
{
    if (!m_present) {
        return {};
    }
    if (!m_value.isString() || !isIdentifier(m_value.toString())) {
        fault(Words::tr(
            "expected an id of 1 to 64 letters A-Z and a-z, digits, dots, hyphens and underscores"));
        return {};
    }
    return m_value.toString();
}

QString JsonNode::oneOf(const QStringList& allowed) const
{
    if (!m_present) {
        return {};
    }
    if (!m_value.isString() || !allowed.contains(m_value.toString())) {
        fault(Words::tr("expected one of %1").arg(allowed.join(QLatin1String(", "))));
        return {};
    }
    return m_value.toString();
}

bool JsonNode::boolean() const
{
    if (m_present && !m_value.isBool()) {
        fault(Words::tr("expected true or false"));
    }
    return m_value.toBool();
}

int JsonNode::integer(int minimum, int maximum) const
{
    if (!m_present) {
        return minimum;
    }
    const double value = m_value.toDouble();
    if (!m_value.isDouble() || std::trunc(value) != value || value < minimum || value > maximum) {
        fault(Words::tr("expected a whole number from %1 to %2").arg(minimum).arg(maximum));
        return minimum;
    }
    return static_cast<int>(value);
}

double JsonNode::number(double minimum, double maximum) const
{
    if (!m_present) {
        return minimum;
    }
    const double value = m_value.toDouble();
    if (!m_value.isDouble() || !std::isfinite(value) || value < minimum || value > maximum) {
        fault(Words::tr("expected a number from %1 to %2").arg(written(minimum), written(maximum)));
        return minimum;
    }
    return value;
}

void JsonNode::fault(const QString& what) const
{
    m_walk->addFault(m_pointer, what);
}

JsonWalk::JsonWalk(QJsonObject root, QString fileName)
    : m_root(std::move(root)), m_fileName(std::move(fileName))
{}

JsonNode JsonWalk::root()
{
    return {*this, m_root, QString()};
}

void JsonWalk::addFault(const QString& pointer, const QString& what)
{
    const bool repeated =
        !m_problems.isEmpty() && m_problems.back().place == pointer && m_problems.back().what == what;
    if (!repeated && m_problems.size() < maximumProblems) {
        m_problems.append(
            {.kind = ProblemKind::BadInput, .file = m_fileName, .place = pointer, .what = what, .next = {}});
    }
}

} // namespace rustworthy::storage
