// About the person: every field may stay empty.
#pragma once

#include "page.h"

namespace rustworthy::wizard {

class ColumnArea;
class ProfileFields;
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
    ColumnArea* m_area;
    TextLabel* m_title;
    TextLabel* m_introduction;
    TextLabel* m_privacy;
    ProfileFields* m_fields;
};

} // namespace rustworthy::wizard
