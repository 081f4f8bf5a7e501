#include "navigator.h"

#include "page.h"
#include "shortcuts.h"
#include "step_list.h"
#include "text_styles.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rustworthy::wizard {

namespace {

// For a page that says nothing itself: the first thing Tab would reach.
QWidget* firstTabStop(QWidget& page)
{
    if (page.focusProxy() != nullptr) {
        return page.focusProxy();
    }
    for (QWidget* next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        if (page.isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() &&
            next->isVisibleTo(&page)) {
            return next;
        }
    }
    return nullptr;
}

} // namespace

Navigator::Navigator(Session& session, PageFactory factory, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_factory(std::move(factory)),
      m_ids(stepIds(session.catalog())),
      m_list(new StepList),
      m_stack(new QStackedWidget),
      m_answered(new TextLabel(TextSize::Body, TextTone::Muted)),
      m_return(new QPushButton),
      m_back(new QPushButton),
      m_next(new QPushButton)
{
    setObjectName(QStringLiteral("navigator"));
    m_stack->setObjectName(QStringLiteral("pages"));
    auto* side = new QHBoxLayout;
    side->setSpacing(gridUnit);
    side->addWidget(m_list);
    side->addWidget(m_stack, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    whole->setSpacing(gridUnit);
    whole->addLayout(side, 1);
    whole->addWidget(buildButtonRow());

    connect(m_list, &StepList::stepSelected, this, &Navigator::show);
    connect(m_list, &StepList::stepOpened, this, &Navigator::goTo);
    connect(&session, &Session::answersChanged, this, &Navigator::refresh);
    connect(&session, &Session::retranslated, this, [this] {
        retranslate();
        refresh();
    });
    retranslate();
}

QWidget* Navigator::buildButtonRow()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    m_answered->setObjectName(QStringLiteral("answeredCount"));
    m_return->setObjectName(QStringLiteral("returnToReview"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    row->addWidget(m_answered, 1);
    row->addWidget(m_return);
    row->addWidget(m_back);
    row->addWidget(m_next);
    m_return->hide();
    connect(m_return, &QPushButton::clicked, this, &Navigator::returnToReview);
    connect(m_back, &QPushButton::clicked, this, &Navigator::goBack);
    connect(m_next, &QPushButton::clicked, this, &Navigator::goNext);
    return bar;
}

QList<Step> Navigator::steps() const
{
    return stepsOf(m_session, m_visited);
}

bool Navigator::canGoBack() const
{
    return m_ids.indexOf(m_current) > 0;
}

bool Navigator::canGoNext() const
{
    return m_ids.indexOf(m_current) + 1 < m_ids.size();
}

void Navigator::goTo(const QString& step)
{
    if (m_ids.contains(step)) {
        show(step);
        focusPage();
    }
}

void Navigator::goBack()
{
    if (canGoBack()) {
        goTo(m_ids.at(m_ids.indexOf(m_current) - 1));
    }
}

void Navigator::goNext()
{
    if (canGoNext()) {
        goTo(m_ids.at(m_ids.indexOf(m_current) + 1));
    }
}

void Navigator::change(const QString& item)
{
    const QString step = stepFor(m_session.catalog(), item);
    if (step.isEmpty()) {
        return;
    }
    show(step);
    m_changed = item;
    m_return->show();
    if (auto* shown = qobject_cast<Page*>(page(step))) {
        shown->reveal(item);
    }
}

void Navigator::returnToReview()
{
    const QString changed = m_changed;
    show(step::review);
    if (auto* review = qobject_cast<Page*>(page(step::review));
        review == nullptr || !review->reveal(changed)) {
        focusPage();
    }
}

void Navigator::follow(const QStringList& items)
{
    if (items.isEmpty() || m_current == step::result) {
        return;
    }
    QStringList places;
    for (const QString& item : items) {
        if (const QString place = stepFor(m_session.catalog(), item); !places.contains(place)) {
            places.append(place);
        }
    }
    const bool stays = m_current == step::review || places.contains(m_current);
    const QString target = stays ? m_current : places.size() == 1 ? places.front() : step::review;
    if (target == step::result || target.isEmpty()) {
        goTo(target);
        return;
    }
    show(target);
    auto* shown = qobject_cast<Page*>(page(target));
    const bool revealed =
        shown != nullptr && std::any_of(items.cbegin(), items.cend(), [&](const auto& item) {
            return (target == step::review || stepFor(m_session.catalog(), item) == target) &&
                   shown->reveal(item);
        });
    if (!revealed) {
        focusPage();
    }
}

void Navigator::restartAt(const QString& step)
{
    m_visited.clear();
    m_current.clear();
    goTo(step);
}

void Navigator::show(const QString& step)
{
    if (step == m_current) {
        return;
    }
    m_current = step;
    m_visited.insert(step);
    m_changed.clear();
    m_return->hide();
    m_showsList = m_prefersList && step != step::result;
    m_stack->setCurrentWidget(page(step));
    refresh();
    Q_EMIT stepChanged();
}

void Navigator::focusPage()
{
    QWidget* shown = page(m_current);
    const auto* own = qobject_cast<Page*>(shown);
    QWidget* target = own != nullptr ? own->firstFocus() : firstTabStop(*shown);
    if (target == nullptr) {
        target = canGoNext() ? m_next : m_back;
    }
    target->setFocus(Qt::TabFocusReason);
    // Styles show the focus only after a key; here it has moved without one.
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    target->update();
}

void Navigator::setStepListShown(bool shown)
{
    if (m_current != step::result) {
        m_prefersList = shown;
    }
    m_showsList = shown;
    refresh();
    Q_EMIT stepChanged();
}

bool Navigator::isStepListShown() const
{
    return m_showsList;
}

void Navigator::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
}

void Navigator::keyPressEvent(QKeyEvent* event)
{
    if (!isKeyFor(Command::Advance, *event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Enter presses the button that has the focus; anywhere else it means Next. The result has no Next.
    if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget())) {
        button->click();
    } else {
        goNext();
    }
}

QWidget* Navigator::page(const QString& step)
{
    QWidget*& known = m_pages[step];
    if (known == nullptr) {
        known = m_factory(step);
        m_stack->addWidget(known);
        if (auto* own = qobject_cast<Page*>(known)) {
            connect(own, &Page::completedByKey, this,
                    [this] { (canGoNext() ? m_next : m_back)->setFocus(Qt::TabFocusReason); });
        }
    }
    return known;
}

void Navigator::refresh()
{
    // The focus must not be lost with a widget that is hidden.
    if (!m_showsList && m_list->hasFocus()) {
        focusPage();
    }
    m_list->setVisible(m_showsList);
    m_list->setSteps(steps());
    m_list->setCurrentStep(m_current);
    m_answered->setText(presentation::answeredText(m_session.catalog(), m_session.answers()));
    m_back->setEnabled(canGoBack());
    m_next->setVisible(canGoNext());
    Q_EMIT stepsChanged();
}

void Navigator::retranslate()
{
    m_list->setAccessibleName(tr("Steps"));
    m_return->setText(tr("&Return to Review"));
    m_back->setText(tr("&Back"));
    m_next->setText(tr("&Next"));
}

} // namespace rustworthy::wizard
