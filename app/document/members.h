// Names of the members of an answers document.
#pragma once

#include <QtCore/QLatin1String>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace rustworthy::document {

inline constexpr QLatin1String formatName("rustworthy-answers");

namespace member {

inline constexpr QLatin1String format("format");
inline constexpr QLatin1String version("version");
inline constexpr QLatin1String catalog("catalog");
inline constexpr QLatin1String id("id");
inline constexpr QLatin1String application("application");
inline constexpr QLatin1String answers("answers");
inline constexpr QLatin1String pinned("pinned");
inline constexpr QLatin1String profile("profile");
inline constexpr QLatin1String level("level");
inline constexpr QLatin1String background("background");
inline constexpr QLatin1String study("study");
inline constexpr QLatin1String hoursPerWeek("hoursPerWeek");
inline constexpr QLatin1String language("language");
inline constexpr QLatin1String pay("pay");
inline constexpr QLatin1String projectKinds("projectKinds");
inline constexpr QLatin1String circumstances("circumstances");
inline constexpr QLatin1String priorities("priorities");
inline constexpr QLatin1String step("step");
inline constexpr QLatin1String reviewOn("reviewOn");
inline constexpr QLatin1String result("result");

/// Every member that this version of the format gives a meaning to.
[[nodiscard]] inline QStringList topLevel()
{
    return {format,       version,       catalog,    application, answers,  pinned, profile,
            projectKinds, circumstances, priorities, step,        reviewOn, result};
}

} // namespace member

} // namespace rustworthy::document
