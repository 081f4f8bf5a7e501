// The fields about the person, for the step that asks for them and for the plan that rests on them.
#pragma once

#include "catalog/catalog.h"
#include "decision/answers.h"
#include "presentation/result_view.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace rustworthy::wizard {

class OptionalSpinBox;
class TextLabel;

/// Object names: "level", "background", "study", "hoursPerWeek", "language", "pay";
/// "profileChanged_<field>" says that one was changed in a what-if, "profileHint_<field>" what is to be known
/// of it, and that what was typed was not taken.
class ProfileFields : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileFields(const catalog::Catalog& catalog, QWidget* parent = nullptr);

    [[nodiscard]] decision::Profile profile() const;
    void setProfile(const decision::Profile& profile);
    /// Marks the fields that differ from the person's own, as answers are marked.
    void markChanges(const QList<presentation::ProfileRow>& rows);
    [[nodiscard]] QWidget* firstField() const;
    /// Gives the field of that object name the focus. False = no such field.
    bool reveal(const QString& field);
    void retranslate();

Q_SIGNALS:
    void edited(); ///< by the person, not by setProfile()

private:
    void fillChoices();
    void showHints();
    static void showFault(OptionalSpinBox& box, TextLabel& hint);
    void notify();

    const catalog::Catalog& m_catalog;
    QComboBox* m_level;
    QComboBox* m_background;
    QComboBox* m_study;
    OptionalSpinBox* m_hours;
    QComboBox* m_language;
    OptionalSpinBox* m_pay;
    QLabel* m_labels[6] = {};
    TextLabel* m_changed[6] = {};
    TextLabel* m_hints[6] = {};
    bool m_silent = false;
};

} // namespace rustworthy::wizard
