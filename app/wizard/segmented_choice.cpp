#include "segmented_choice.h"

#include "shortcuts.h"
#include "text_styles.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSet>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionButton>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

constexpr int minimumSegmentWidth = 80;
constexpr int minimumSegmentHeight = 32;

QString tickMark()
{
    return QStringLiteral("\u2713 ");
}

// The label with one letter marked by '&'; every '&' of its own is escaped.
QString withUnderline(const QString& label, QChar letter)
{
    qsizetype at = letter.isNull() ? -1 : label.indexOf(letter, 0, Qt::CaseInsensitive);
    QString marked;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (i == at || label.at(i) == QLatin1Char('&')) {
            marked += QLatin1Char('&');
        }
        marked += label.at(i);
    }
    return marked;
}

QChar letterFor(const QString& label, QChar wanted, const QSet<QChar>& taken)
{
    if (!wanted.isNull() && !taken.contains(wanted.toCaseFolded())) {
        return wanted;
    }
    for (const QChar candidate : label) {
        if (candidate.isLetter() && !taken.contains(candidate.toCaseFolded())) {
            return candidate;
        }
    }
    return {};
}

} // namespace

Segment::Segment(const QString& id, QWidget* parent) : QRadioButton(parent), m_id(id)
{
    setObjectName(QStringLiteral("segment_%1").arg(id));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Segment::setLabel(const QString& label, QChar letter)
{
    // The button's own text has no mnemonic: Alt+Y on fifteen cards would be ambiguous.
    QString plain = label;
    setText(plain.replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(label);
    m_letter = letter;
    m_drawnLabel = withUnderline(label, letter);
    updateGeometry();
    update();
}

QSize Segment::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = tickMark() + m_drawnLabel;
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, option.text);
    const QSize size = style()->sizeFromContents(QStyle::CT_PushButton, &option, text, this);
    return size.expandedTo({minimumSegmentWidth, minimumSegmentHeight});
}

bool Segment::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void Segment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features = QStyleOptionButton::None;
    // Drawn up in both states: a sunken look darkens by an amount that differs between styles, and the
    // contrast of the text would no longer be known.
    option.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus);
    option.state |= QStyle::State_Raised;
    QColor text = option.palette.color(QPalette::ButtonText);
    if (isChecked()) {
        // Styles lighten the button colour towards the top, so it starts out much darker than the accent.
        option.palette.setColor(QPalette::Button, option.palette.color(QPalette::Highlight).darker(185));
        text = Qt::white;
    }
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    option.palette.setColor(QPalette::ButtonText, text);
    style()->drawItemText(&painter, rect(), Qt::AlignCenter | Qt::TextShowMnemonic, option.palette,
                          isEnabled(), isChecked() ? tickMark() + m_drawnLabel : m_drawnLabel,
                          QPalette::ButtonText);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 2, 2);
    }
}

SegmentedChoice::SegmentedChoice(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_group(new QButtonGroup(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gridUnit / 4);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // toggled and not clicked: assistive technology toggles a radio button without clicking it.
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool checked) {
        if (checked && !m_silent) {
            Q_EMIT choiceMade(static_cast<Segment*>(button)->id());
        }
    });
}

void SegmentedChoice::setChoices(const QStringList& ids, const QStringList& labels,
                                 const QList<QChar>& shortcuts)
{
    if (ids != this->ids()) {
        rebuild(ids);
    }
    QSet<QChar> taken;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const QString label = labels.value(i);
        const QChar letter = letterFor(label, shortcuts.value(i), taken);
        taken.insert(letter.toCaseFolded());
        m_segments.at(i)->setLabel(label, letter);
    }
}

QStringList SegmentedChoice::ids() const
{
    QStringList all;
    for (const Segment* segment : m_segments) {
        all.append(segment->id());
    }
    return all;
}

void SegmentedChoice::setColumns(int columns)
{
    if (columns != m_columns) {
        m_columns = columns;
        place();
    }
}

int SegmentedChoice::widthInOneRow() const
{
    int width = 0;
    for (const Segment* segment : m_segments) {
        width += segment->sizeHint().width() + m_grid->spacing();
    }
    return width;
}

QString SegmentedChoice::currentId() const
{
    const auto* checked = static_cast<const Segment*>(m_group->checkedButton());
    return checked != nullptr ? checked->id() : QString();
}

void SegmentedChoice::setCurrentId(const QString& id)
{
    if (id == currentId()) {
        return;
    }
    const QScopedValueRollback silent(m_silent, true);
    for (Segment* segment : std::as_const(m_segments)) {
        if (segment->id() == id) {
            segment->setChecked(true);
            makeTabStop(*segment);
            return;
        }
    }
    // An exclusive group never unchecks its last button.
    m_group->setExclusive(false);
    for (Segment* segment : std::as_const(m_segments)) {
        segment->setChecked(false);
    }
    m_group->setExclusive(true);
}

bool SegmentedChoice::handleKey(const QKeyEvent& event)
{
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier || !isEnabled()) {
        return false;
    }
    if (isKeyFor(Command::ClearAnswer, event)) {
        if (!currentId().isEmpty()) {
            setCurrentId({});
            Q_EMIT cleared();
        }
        return true;
    }
    if (event.text().size() != 1) {
        return false;
    }
    const QChar typed = event.text().front();
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        Segment& segment = *m_segments.at(i);
        const bool letter = !segment.shortcutLetter().isNull() &&
                            segment.shortcutLetter().toCaseFolded() == typed.toCaseFolded();
        if (letter || typed.digitValue() == i + 1) {
            choose(segment);
            return true;
        }
    }
    return false;
}

void SegmentedChoice::keyPressEvent(QKeyEvent* event)
{
    event->setAccepted(handleKey(*event));
}

void SegmentedChoice::focusInEvent(QFocusEvent*)
{
    for (Segment* segment : std::as_const(m_segments)) {
        if (segment->isChecked()) {
            segment->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (!m_segments.isEmpty()) {
        m_segments.front()->setFocus(Qt::TabFocusReason);
    }
}

void SegmentedChoice::rebuild(const QStringList& ids)
{
    qDeleteAll(m_segments);
    m_segments.clear();
    for (const QString& id : ids) {
        auto* segment = new Segment(id, this);
        m_group->addButton(segment);
        m_segments.append(segment);
    }
    place();
    // In the place of this widget, whatever has been created after it. Tab order only knows widgets that take
    // the focus.
    const Qt::FocusPolicy policy = focusPolicy();
    setFocusPolicy(Qt::TabFocus);
    QWidget* previous = this;
    for (Segment* segment : std::as_const(m_segments)) {
        setTabOrder(previous, segment);
        previous = segment;
    }
    setFocusPolicy(policy);
}

void SegmentedChoice::makeTabStop(const Segment& chosen)
{
    // Qt does so only once the group has had the focus.
    for (Segment* segment : std::as_const(m_segments)) {
        segment->setFocusPolicy(segment == &chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void SegmentedChoice::place()
{
    const int columns = m_columns > 0 ? m_columns : std::max(1, static_cast<int>(m_segments.size()));
    for (int i = 0; i < static_cast<int>(m_segments.size()); ++i) {
        m_grid->addWidget(m_segments.at(i), i / columns, i % columns);
    }
}

void SegmentedChoice::choose(Segment& segment)
{
    segment.setFocus(Qt::ShortcutFocusReason);
    segment.setChecked(true);
    Q_EMIT answeredByKey();
}

} // namespace rustworthy::wizard
