// About the person: every field may stay empty.
#pragma once

#include "page.h"

class QComboBox;
class QLabel;

namespace rustworthy::wizard {

class ColumnArea;
class OptionalSpinBox;
class TextLabel;

class AboutPage : public Page
{
    Q_OBJECT

public:
    explicit AboutPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const override;
    /// level, background, study, hoursPerWeek, language or pay.
    bool reveal(const QString& item) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void fillChoices();
    void commit();

    ColumnArea* m_area;
    TextLabel* m_title;
    TextLabel* m_introduction;
    TextLabel* m_privacy;
    QComboBox* m_level;
    QComboBox* m_background;
    QComboBox* m_study;
    OptionalSpinBox* m_hours;
    QComboBox* m_language;
    OptionalSpinBox* m_pay;
    QLabel* m_labels[6] = {};
    bool m_silent = false;
};

} // namespace rustworthy::wizard
