// The evidence on the result: every claim, figure and rule with its standing, and the background reading.
#pragma once

#include "page.h"

class QTabWidget;

namespace rustworthy::wizard {

class EvidenceTable;
class LinkButton;
class ScrollingText;

/// Object names: "evidenceTabs", "evidenceBack", "evidenceReading"; the rest as in evidence_table.h.
/// Nothing is built before it is first shown.
class EvidenceView : public Page
{
    Q_OBJECT

public:
    explicit EvidenceView(Session& session, QWidget* parent = nullptr);

    /// The search line; null before the view is first shown.
    [[nodiscard]] QWidget* firstFocus() const override;
    /// A row of the table: selects it and gives it the focus. The view must be shown.
    bool reveal(const QString& item) override;
    /// Offers the way back to where a link was followed from.
    void setWayBack(bool offered);
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setVisible(bool visible) override;

Q_SIGNALS:
    void backRequested();
    void subjectChosen(const QString& id); ///< a question or criterion that background reading bears on

protected:
    void refresh() override {} ///< none of it depends on the answers
    void retranslate() override;

private:
    void build();
    void fillReading();
    [[nodiscard]] QWidget* readingLinks(const presentation::ReadingRow& row);

    LinkButton* m_back = nullptr;
    QTabWidget* m_tabs = nullptr;
    EvidenceTable* m_table = nullptr;
    ScrollingText* m_reading = nullptr;
    bool m_wayBack = false;
};

} // namespace rustworthy::wizard
