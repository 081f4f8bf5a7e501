#include "check_card.h"

#include "check_box.h"
#include "text_styles.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace rustworthy::wizard {

CheckCard::CheckCard(const QString& name, const QStringList& ids, QWidget* parent)
    : Card(parent), m_hint(new TextLabel(TextSize::Small, TextTone::Muted)), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("card_%1").arg(name));
    content()->addWidget(m_hint);
    m_grid->setHorizontalSpacing(gridUnit * 2);
    m_grid->setVerticalSpacing(gridUnit / 2);
    content()->addLayout(m_grid);
    // Two columns must not keep the card from becoming too narrow for them.
    setMinimumWidth(1);
    for (const QString& id : ids) {
        auto* box = new CheckBox(this);
        box->setObjectName(QStringLiteral("check_%1").arg(id));
        m_boxes.append({id.toStdString(), box});
        connect(box, &QCheckBox::toggled, this, [this] {
            std::set<std::string> chosen;
            for (const auto& [boxId, check] : std::as_const(m_boxes)) {
                if (check->isChecked()) {
                    chosen.insert(boxId);
                }
            }
            Q_EMIT changed(chosen);
        });
    }
}

void CheckCard::setTexts(const QString& heading, const QString& hint, const QStringList& labels)
{
    setHeading(heading);
    m_hint->setText(hint);
    setAccessibleDescription(hint);
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        QString label = labels.value(i);
        m_boxes.at(i).second->setText(label.replace(QLatin1Char('&'), QLatin1String("&&")));
    }
    m_columns = 0;
    arrange();
}

void CheckCard::setChecked(const std::set<std::string>& ids)
{
    for (const auto& [id, box] : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(ids.contains(id));
    }
}

QCheckBox* CheckCard::firstBox() const
{
    return m_boxes.isEmpty() ? nullptr : m_boxes.front().second;
}

void CheckCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

void CheckCard::arrange()
{
    int widest = 1;
    for (const auto& [id, box] : std::as_const(m_boxes)) {
        widest = std::max(widest, box->sizeHint().width());
    }
    const int available = contentsRect().width() - gridUnit * 4;
    const int columns = available >= 2 * widest + m_grid->horizontalSpacing() ? 2 : 1;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    const int rows = (static_cast<int>(m_boxes.size()) + columns - 1) / columns;
    for (int i = 0; i < static_cast<int>(m_boxes.size()); ++i) {
        // Column by column: reading order is tab order.
        m_grid->addWidget(m_boxes.at(i).second, i % rows, i / rows);
    }
}

} // namespace rustworthy::wizard
