// Changes one thing in a JSON document.
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace rustworthy::catalog {

/// The value at a JSON pointer (without ~ escapes); undefined where there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonObject& root, const QString& pointer);
/// With the value at the pointer replaced; an undefined value removes it. "-" as the last step appends.
[[nodiscard]] QJsonObject withValue(const QJsonObject& root, const QString& pointer, const QJsonValue& value);
/// The index of the element with this id.
[[nodiscard]] int indexOf(const QJsonObject& root, const QString& listPointer, const QString& id);

/// The built-in catalog as a value, parsed once.
[[nodiscard]] const QJsonObject& builtInRoot();
/// "pointer: what" of every problem of loading the document.
[[nodiscard]] QStringList faultsOf(const QJsonObject& root);

} // namespace rustworthy::catalog
