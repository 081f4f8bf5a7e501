// How much each criterion matters to the project. Nobody has to say: without priorities no criterion is
// ranked against another.
#pragma once

#include "page.h"

namespace rustworthy::wizard {

class ColumnArea;
class PriorityEditor;
class TextLabel;

class PrioritiesPage : public Page
{
    Q_OBJECT

public:
    explicit PrioritiesPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const override;
    /// A criterion or "priorities".
    bool reveal(const QString& item) override;

Q_SIGNALS:
    void evidenceRequested(const QString& id);

protected:
    void refresh() override;
    void retranslate() override;

private:
    ColumnArea* m_area;
    TextLabel* m_title;
    TextLabel* m_introduction;
    TextLabel* m_keys;
    PriorityEditor* m_editor;
};

} // namespace rustworthy::wizard
