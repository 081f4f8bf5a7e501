// The priorities of all criteria, what the kind of project suggests, and the way back to none.
#pragma once

#include "wizard/session.h"

#include <QtWidgets/QWidget>

#include <map>
#include <optional>
#include <string>

class QPushButton;

namespace rustworthy::wizard {

class Card;
class PriorityCard;
class TextLabel;

/// Object names: "priorityState", "resetPriorities", "priorityPreset" with "presetText", "usePreset" and
/// "undoPreset"; the criteria as in priority_card.h.
class PriorityEditor : public QWidget
{
    Q_OBJECT

public:
    /// On the step the person's own answers are edited and nothing tells what comes of it; on the result a
    /// what-if is, beside the weights.
    enum class Place { Step, Result };

    PriorityEditor(Session& session, Place place, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    /// The first criterion without a priority, or the first.
    [[nodiscard]] QWidget* firstFocus() const;
    /// A criterion, or "priorities" for the first. False = not here.
    bool reveal(const QString& item);

Q_SIGNALS:
    void completedByKey(); ///< the last priority was set by the keyboard
    void evidenceRequested(const QString& id);

private:
    using Priorities = std::map<std::string, std::string>;

    void build();
    QWidget* buildPreset();
    void choose(const QString& criterion, const QString& level);
    void moveOnFrom(qsizetype card);
    void reset();
    void usePreset();
    void undoPreset();
    void apply(const Priorities& priorities);
    void showPreset();
    [[nodiscard]] Priorities withPreset() const;

    Session& m_session;
    Place m_place;
    TextLabel* m_state;
    QPushButton* m_reset;
    Card* m_preset;
    TextLabel* m_presetText;
    QPushButton* m_usePreset;
    QPushButton* m_undoPreset;
    QList<PriorityCard*> m_cards;
    std::optional<Priorities> m_before; ///< what the suggestion replaced
    Priorities m_suggested;             ///< what it left
};

} // namespace rustworthy::wizard
