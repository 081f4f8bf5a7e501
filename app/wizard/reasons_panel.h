// Reasons for and against: the themes as a chart, and beneath it every answer.
#pragma once

#include "presentation/result_view.h"
#include "wizard/session.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

namespace rustworthy::charts {
class ChartPanel;
}

namespace rustworthy::wizard {

class AnswerRow;
class TextLabel;

class ReasonsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonsPanel(Session& session, QWidget* parent = nullptr);

    /// Updates what is there; rows are made once.
    void refresh();
    void retranslate();
    /// Null for an unknown question.
    [[nodiscard]] AnswerRow* row(const QString& question) const;

Q_SIGNALS:
    void evidenceRequested(const QString& claim);

private:
    struct ThemeLabels
    {
        TextLabel* name;
        TextLabel* subtotal;
    };
    void addTheme(const presentation::ThemeView& theme);
    void addRow(const QString& question);

    Session& m_session;
    TextLabel* m_title;
    charts::ChartPanel* m_chart;
    TextLabel* m_hint;
    QHash<QString, ThemeLabels> m_themes;
    QHash<QString, AnswerRow*> m_rows;
};

} // namespace rustworthy::wizard
