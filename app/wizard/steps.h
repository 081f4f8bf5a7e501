// The wizard's steps in order and how far each has come: decided here, shown by the step list and the menus.
#pragma once

#include "wizard/session.h"

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace rustworthy::wizard {

namespace step {
inline const QString start = QStringLiteral("start");
inline const QString about = QStringLiteral("about");
inline const QString priorities = QStringLiteral("priorities");
inline const QString review = QStringLiteral("review");
inline const QString result = QStringLiteral("result");
} // namespace step

enum class StepState { ToDo, Partly, Done };

struct Step
{
    QString id;
    QString title;
    StepState state = StepState::ToDo;
    QString progress = {}; ///< the state in words: "to do", "3 of 5", "done"
};

/// start, about, one per question group, priorities if there are criteria, review, result. A group's step has
/// the group's id.
[[nodiscard]] QStringList stepIds(const catalog::Catalog& catalog);
/// `visited` are the steps that have been shown since the document was opened.
[[nodiscard]] QList<Step> stepsOf(const Session& session, const QSet<QString>& visited);
/// The group whose page also asks about the project itself: "project", or the last one.
[[nodiscard]] QString projectGroup(const catalog::Catalog& catalog);
/// The step on which a question, a profile field, "projectKinds", "circumstances", a criterion,
/// "priorities" or "pinned" is answered; empty = none.
[[nodiscard]] QString stepFor(const catalog::Catalog& catalog, const QString& item);

} // namespace rustworthy::wizard
