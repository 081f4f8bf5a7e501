#include "export_parts.h"

#include "check_box.h"
#include "text_styles.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

constexpr int itemSpacing = 2;

// Qt 6.7 renamed the signal, and later versions warn of the old name.
#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
constexpr auto checkStateChanged = &QCheckBox::stateChanged;
#else
constexpr auto checkStateChanged = &QCheckBox::checkStateChanged;
#endif

/// Names of parts wrap: the list is as narrow as the form. Styles forget the box when they measure them.
class PartDelegate : public CheckItemDelegate
{
public:
    explicit PartDelegate(QAbstractItemView& view) : CheckItemDelegate(&view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QStyle& style = *m_view.style();
        item.features.setFlag(QStyleOptionViewItem::WrapText, false);
        const int height = style.sizeFromContents(QStyle::CT_ItemViewItem, &item, {}, &m_view).height();
        item.rect = QRect(0, 0, m_view.viewport()->width() - 2 * itemSpacing, height);
        const int besideText = 2 * (style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, &m_view) + 1);
        const int width =
            style.subElementRect(QStyle::SE_ItemViewItemText, &item, &m_view).width() - besideText;
        const QFontMetrics metrics(item.font);
        const int lines =
            metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, item.text).height();
        return {item.rect.width(), height + std::max(0, lines - metrics.height())};
    }

private:
    QAbstractItemView& m_view;
};

/// Shows that some are ticked, and ticks all or none.
class AllBox : public CheckBox
{
public:
    AllBox() { setTristate(); }

protected:
    void nextCheckState() override
    {
        setCheckState(checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
};

} // namespace

ExportParts::ExportParts(const presentation::LeftOut& leftOut, QWidget* parent)
    : QWidget(parent),
      m_all(new AllBox),
      m_list(new QListWidget),
      m_note(new TextLabel(TextSize::Small, TextTone::Normal))
{
    m_all->setObjectName(QStringLiteral("allParts"));
    m_all->setText(tr("&All parts"));
    m_note->setObjectName(QStringLiteral("partsLeftOut"));
    addParts(leftOut);
    auto* label = new QLabel(tr("Pa&rts"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_list);

    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    showWhatIsLeftOut();

    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showWhatIsLeftOut();
        Q_EMIT changed();
    });
    connect(m_all, checkStateChanged, this, [this] { tickAll(m_all->checkState() == Qt::Checked); });
}

QWidget& ExportParts::all() const
{
    return *m_all;
}

QWidget& ExportParts::list() const
{
    return *m_list;
}

void ExportParts::addParts(const presentation::LeftOut& leftOut)
{
    m_list->setObjectName(QStringLiteral("exportParts"));
    m_list->setAccessibleName(tr("Parts of the summary"));
    m_list->setSpacing(itemSpacing);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PartDelegate(*m_list));
    const QList<presentation::SummaryPart> parts = presentation::summaryParts();
    for (const presentation::SummaryPart part : parts) {
        auto* item = new QListWidgetItem(presentation::summaryPartName(part), m_list);
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(leftOut.contains(part) ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole, int(part));
    }
    m_list->setCurrentRow(0);
}

presentation::LeftOut ExportParts::leftOut() const
{
    presentation::LeftOut leftOut;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Unchecked) {
            leftOut.insert(static_cast<presentation::SummaryPart>(item->data(Qt::UserRole).toInt()));
        }
    }
    return leftOut;
}

void ExportParts::tickAll(bool ticked)
{
    {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            m_list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    showWhatIsLeftOut();
    Q_EMIT changed();
}

void ExportParts::showWhatIsLeftOut()
{
    const auto count = int(leftOut().size());
    const QSignalBlocker blocker(m_all);
    m_all->setCheckState(count == 0                 ? Qt::Checked
                         : count == m_list->count() ? Qt::Unchecked
                                                    : Qt::PartiallyChecked);
    //: %1 is the number of all parts.
    m_note->setTextOrHide(
        count == 0
            ? QString()
            : tr("%n of %1 parts are left out. The first page, with the answer and its charts, always stays.",
                 nullptr, count)
                  .arg(QLocale().toString(m_list->count())));
    m_list->setAccessibleDescription(m_note->text());
}

} // namespace rustworthy::wizard
