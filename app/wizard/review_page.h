// All answers on one page, each with a way to change it.
#pragma once

#include "page.h"

#include <QtCore/QHash>
#include <QtCore/QList>

class QGridLayout;
class QLabel;
class QPushButton;

namespace rustworthy::wizard {

class Card;
class ColumnArea;
class TextLabel;

class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const override;
    /// Back from a change: the item's Change button.
    bool reveal(const QString& item) override;

Q_SIGNALS:
    void changeRequested(const QString& item); ///< question, criterion or profile row id, or "priorities"

protected:
    void refresh() override;
    void retranslate() override;

private:
    struct Row
    {
        TextLabel* text;
        TextLabel* value;
        QPushButton* change;
    };

    void showPriorities();
    void showRow(QGridLayout& grid, int row, const QString& id, const QString& text, const QString& value,
                 bool given, bool standsOut);
    Row& rowFor(QGridLayout& grid, int row, const QString& id);
    Card* cardFor(const QString& id);

    ColumnArea* m_area;
    TextLabel* m_title;
    TextLabel* m_introduction;
    Card* m_notes;
    TextLabel* m_notesText;
    QHash<QString, Card*> m_cards;
    QHash<QString, QGridLayout*> m_grids;
    QHash<QString, Row> m_rows;
};

} // namespace rustworthy::wizard
