// Any number out of a few, as check boxes in one or two columns.
#pragma once

#include "card.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <set>
#include <string>
#include <utility>

class QCheckBox;
class QGridLayout;

namespace rustworthy::wizard {

class CheckCard : public Card
{
    Q_OBJECT

public:
    /// Object name "card_<name>", boxes "check_<id>".
    CheckCard(const QString& name, const QStringList& ids, QWidget* parent = nullptr);

    void setTexts(const QString& heading, const QString& hint, const QStringList& labels);
    void setChecked(const std::set<std::string>& ids);
    [[nodiscard]] QCheckBox* firstBox() const;

Q_SIGNALS:
    void changed(const std::set<std::string>& ids);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    TextLabel* m_hint;
    QGridLayout* m_grid;
    QList<std::pair<std::string, QCheckBox*>> m_boxes;
    int m_columns = 0;
};

} // namespace rustworthy::wizard
