#include "market_controls.h"

#include "check_box.h"
#include "segmented_choice.h"
#include "text_styles.h"

#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyleOptionGroupBox>

namespace rustworthy::wizard {

using presentation::Label;

namespace {

// Tells assistive technology what its controls are about; sighted people see it from their labels.
class UnframedGroup : public QGroupBox
{
public:
    // QGroupBox makes room for its title, which is not shown. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    [[nodiscard]] QSize minimumSizeHint() const override { return QWidget::minimumSizeHint(); }

protected:
    void initStyleOption(QStyleOptionGroupBox* option) const override
    {
        QGroupBox::initStyleOption(option);
        option->text.clear();
        option->subControls = QStyle::SC_None;
        option->features = QStyleOptionFrame::Flat;
        option->lineWidth = 0;
    }
    void paintEvent(QPaintEvent*) override {}
};

QHBoxLayout* newRow(QGroupBox* group)
{
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit * 2);
    return row;
}

} // namespace

MarketControls::MarketControls(QWidget* parent)
    : QWidget(parent),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_levelGroup(new UnframedGroup),
      m_levels(new SegmentedChoice),
      m_languageGroup(new UnframedGroup),
      m_languageRow(newRow(m_languageGroup)),
      m_allId(QStringLiteral("all"))
{
    m_levels->setObjectName(QStringLiteral("levelSelector"));
    newRow(m_levelGroup)->addWidget(m_levels);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gridUnit);
    m_row->addWidget(m_levelGroup, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_row->addWidget(m_languageGroup, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_row->addStretch(1);
    connect(m_levels, &SegmentedChoice::choiceMade, this, &MarketControls::chooseLevel);
    // One level or all: there is no third state.
    connect(m_levels, &SegmentedChoice::cleared, this, [this] {
        m_levels->setCurrentId(m_allId);
        chooseLevel(m_allId);
    });
    retranslate();
}

void MarketControls::setChoices(const QList<Label>& levels, const QList<Label>& languages)
{
    setLevels(levels);
    setLanguages(languages);
    m_levels->updateGeometry(); // otherwise not before the next event
    updateGeometry();
}

void MarketControls::setLevels(const QList<Label>& levels)
{
    QStringList ids;
    QStringList names;
    for (const Label& level : levels) {
        ids.append(level.id);
        names.append(level.name);
    }
    m_allId = QStringLiteral("all");
    while (ids.contains(m_allId)) {
        m_allId.append(QLatin1Char('_'));
    }
    if (!ids.contains(m_level)) {
        m_level.clear();
    }
    m_levels->setChoices(ids + QStringList(m_allId), names + QStringList(tr("All", "experience levels")));
    m_levels->setCurrentId(m_level.isEmpty() ? m_allId : m_level);
}

void MarketControls::setLanguages(const QList<Label>& languages)
{
    QStringList ids;
    for (const Label& language : languages) {
        ids.append(language.id);
    }
    if (ids != m_languageIds) {
        const QSet<QString> hidden = hiddenLanguages();
        qDeleteAll(m_languages);
        m_languages.clear();
        m_languageIds = ids;
        for (const QString& id : std::as_const(ids)) {
            auto* toggle = new CheckBox;
            toggle->setObjectName(QStringLiteral("languageToggle_%1").arg(id));
            toggle->setChecked(!hidden.contains(id));
            m_languageRow->addWidget(toggle);
            m_languages.append(toggle);
            connect(toggle, &QCheckBox::toggled, this, &MarketControls::selectionChanged);
        }
    }
    for (qsizetype index = 0; index < languages.size(); ++index) {
        QString name = languages.at(index).name;
        m_languages.at(index)->setText(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        m_languages.at(index)->setAccessibleName(languages.at(index).name);
    }
}

void MarketControls::retranslate()
{
    m_levelGroup->setTitle(tr("Experience level"));
    m_levelGroup->setAccessibleName(m_levelGroup->title());
    m_languageGroup->setTitle(tr("Languages shown"));
    m_languageGroup->setAccessibleName(m_languageGroup->title());
}

QSet<QString> MarketControls::hiddenLanguages() const
{
    QSet<QString> hidden;
    for (qsizetype index = 0; index < m_languages.size(); ++index) {
        if (!m_languages.at(index)->isChecked()) {
            hidden.insert(m_languageIds.at(index));
        }
    }
    return hidden;
}

void MarketControls::chooseLevel(const QString& segment)
{
    const QString level = segment == m_allId ? QString() : segment;
    if (level != m_level) {
        m_level = level;
        Q_EMIT selectionChanged();
    }
}

QSize MarketControls::minimumSizeHint() const
{
    // As narrow as the wider of both rows: they stack where they do not fit side by side.
    const QSize levels = m_levelGroup->minimumSizeHint();
    const QSize languages = m_languageGroup->minimumSizeHint();
    return {qMax(levels.width(), languages.width()), QWidget::minimumSizeHint().height()};
}

void MarketControls::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int sideBySide =
        m_levelGroup->sizeHint().width() + m_languageGroup->sizeHint().width() + 2 * gridUnit;
    m_row->setDirection(sideBySide <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace rustworthy::wizard
