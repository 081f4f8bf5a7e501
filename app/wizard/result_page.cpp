#include "result_page.h"

#include "answer_row.h"
#include "band_scale.h"
#include "changes_panel.h"
#include "column_area.h"
#include "combined_panel.h"
#include "evidence_view.h"
#include "languages_view.h"
#include "market_view.h"
#include "panes.h"
#include "plan_view.h"
#include "reasons_panel.h"
#include "scroll_anchor.h"
#include "shortcuts.h"
#include "text_styles.h"
#include "verdict_panel.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rustworthy::wizard {

namespace {

constexpr int verdictWidth = 400;
constexpr int narrowestVerdict = 340;
/// Below this height the headline scrolls with the rest instead of taking most of the page.
constexpr int heightToPinHeadline = 420;

/// In the order of the tabs.
enum class ResultView { Verdict, Market, Languages, Plan, Evidence };
constexpr int resultViewCount = 5;

BandScaleData scaleData(const Session& session)
{
    const decision::ChecklistResult& checklist = session.evaluation().checklist;
    BandScaleData data{.low = checklist.score.low,
                       .high = checklist.score.high,
                       .maximum = checklist.maximum,
                       .words = session.result().verdict.score};
    for (const decision::BandOutlook& band : checklist.bands) {
        data.bands.append({.low = band.low, .high = band.high});
    }
    return data;
}

} // namespace

class ResultPage::Private
{
public:
    Private(ResultPage* page, Session& session);

    void arrange();
    void showView(ResultView view);
    void turnViews(int step) const;
    /// One click from a figure to its row; empty = the list as a whole.
    void showEvidence(const QString& id);
    void goBack();
    bool revealCriterion(const QString& criterion);
    void turnPanes(int step) const;
    [[nodiscard]] ResultView currentView() const { return static_cast<ResultView>(views->currentIndex()); }
    void setCurrentView(ResultView view) const { views->setCurrentIndex(static_cast<int>(view)); }

    ResultPage* q;
    Session& session;
    QTabBar* views;
    QVBoxLayout* pageColumn;
    QSplitter* splitter;
    QWidget* left;
    QVBoxLayout* leftColumn;
    QWidget* right;
    QVBoxLayout* rightColumn;
    QStackedWidget* stack;
    VerdictHeader* header;
    ColumnArea* area;
    CombinedPanel* combined;
    VerdictDetails* details;
    ChangesPanel* changes;
    ReasonsPanel* reasons;
    MarketView* market;
    LanguagesView* languages = nullptr;
    PlanView* plan = nullptr;
    EvidenceView* evidence = nullptr;
    ResultView cameFrom = ResultView::Market; ///< the view a link to the evidence was followed from
    QPointer<QWidget> cameFromFocus;
    QTimer rearrange;

private:
    void pinHeader(bool pinned);
    void placeViews(bool beside);
    [[nodiscard]] QWidget* built(ResultView view);
};

ResultPage::Private::Private(ResultPage* page, Session& openSession)
    : q(page),
      session(openSession),
      views(new QTabBar),
      pageColumn(new QVBoxLayout(page)),
      splitter(new QSplitter(Qt::Horizontal)),
      left(new QWidget),
      leftColumn(new QVBoxLayout(left)),
      right(new QWidget),
      rightColumn(new QVBoxLayout(right)),
      stack(new QStackedWidget),
      header(new VerdictHeader),
      area(new ColumnArea),
      combined(new CombinedPanel),
      details(new VerdictDetails),
      changes(new ChangesPanel),
      reasons(new ReasonsPanel(session)),
      market(new MarketView(session))
{
    views->setObjectName(QStringLiteral("resultViews"));
    views->setExpanding(false);
    for (int view = 0; view < resultViewCount; ++view) {
        views->addTab(QString());
    }
    setCurrentView(ResultView::Market);

    left->setObjectName(QStringLiteral("verdictColumn"));
    area->setObjectName(QStringLiteral("verdictArea"));
    area->column()->setSpacing(gridUnit * 2);
    for (QWidget* part : std::initializer_list<QWidget*>{combined, details, changes, reasons}) {
        area->column()->addWidget(part);
    }
    area->column()->addStretch(1);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(header);
    leftColumn->addWidget(area, 1);

    market->setObjectName(QStringLiteral("marketView"));
    splitter->setObjectName(QStringLiteral("resultSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(stack, 1);
    stack->addWidget(market);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);

    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says what is needed
    pageColumn->addWidget(splitter, 1);
    placeViews(true);
}

void ResultPage::Private::arrange()
{
    const int bar = area->verticalScrollBar()->sizeHint().width();
    const int needed = std::max({narrowestVerdict, area->widget()->minimumSizeHint().width() + bar,
                                 header->minimumSizeHint().width()});
    if (needed != left->minimumWidth()) {
        left->setMinimumWidth(needed);
        q->updateGeometry();
    }
    placeViews(needed + splitter->handleWidth() + market->minimumSizeHint().width() <= q->width());
    showView(currentView());
    pinHeader(q->height() >= heightToPinHeadline);
}

void ResultPage::Private::placeViews(bool beside)
{
    // Where the verdict has no place of its own it is one of the views.
    const int verdict = static_cast<int>(ResultView::Verdict);
    if (views->isTabVisible(verdict) == beside) {
        const ResultView view = currentView();
        views->setTabVisible(verdict, !beside);
        if (view == ResultView::Verdict || view == ResultView::Market) {
            setCurrentView(beside ? ResultView::Market : ResultView::Verdict);
        }
    }
    QVBoxLayout* wanted = beside ? rightColumn : pageColumn;
    if (wanted->indexOf(views) < 0) {
        wanted->insertWidget(0, views);
    }
}

void ResultPage::Private::showView(ResultView view)
{
    const bool beside = !views->isTabVisible(static_cast<int>(ResultView::Verdict));
    left->setVisible(beside || view == ResultView::Verdict);
    right->setVisible(view != ResultView::Verdict);
    if (view != ResultView::Verdict) {
        stack->setCurrentWidget(built(view));
    }
}

void ResultPage::Private::showEvidence(const QString& id)
{
    if (currentView() != ResultView::Evidence) {
        cameFrom = currentView();
        cameFromFocus = QApplication::focusWidget();
    }
    setCurrentView(ResultView::Evidence);
    evidence->setWayBack(true);
    if (id.isEmpty() || !evidence->reveal(id)) {
        evidence->firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

bool ResultPage::Private::revealCriterion(const QString& criterion)
{
    const auto& known = session.catalog().criteria;
    if (std::ranges::find(known, criterion, &catalog::Criterion::id) == known.end()) {
        return false;
    }
    setCurrentView(ResultView::Languages);
    return languages->reveal(criterion);
}

void ResultPage::Private::goBack()
{
    evidence->setWayBack(false);
    setCurrentView(cameFrom);
    if (cameFromFocus != nullptr) {
        cameFromFocus->setFocus(Qt::OtherFocusReason);
    }
}

void ResultPage::Private::turnViews(int step) const
{
    int next = views->currentIndex();
    do {
        next = (next + step + views->count()) % views->count();
    } while (!views->isTabVisible(next));
    views->setCurrentIndex(next);
}

void ResultPage::Private::turnPanes(int step) const
{
    const auto* page = qobject_cast<Page*>(stack->currentWidget());
    focusNextPane({{.whole = left, .first = header->headline()},
                   {.whole = views, .first = views},
                   {.whole = stack, .first = page != nullptr ? page->firstFocus() : nullptr}},
                  step);
}

QWidget* ResultPage::Private::built(ResultView view)
{
    switch (view) {
    case ResultView::Languages:
        if (languages == nullptr) {
            languages = new LanguagesView(session);
            QObject::connect(languages, &LanguagesView::evidenceRequested, q,
                             [this](const QString& id) { showEvidence(id); });
            QObject::connect(languages, &LanguagesView::questionChosen, q,
                             [this](const QString& question) { q->reveal(question); });
            stack->addWidget(languages);
        }
        return languages;
    case ResultView::Plan:
        if (plan == nullptr) {
            plan = new PlanView(session);
            QObject::connect(plan, &PlanView::evidenceRequested, q,
                             [this](const QString& id) { showEvidence(id); });
            stack->addWidget(plan);
        }
        return plan;
    case ResultView::Evidence:
        if (evidence == nullptr) {
            evidence = new EvidenceView(session);
            QObject::connect(evidence, &EvidenceView::backRequested, q, [this] { goBack(); });
            QObject::connect(evidence, &EvidenceView::subjectChosen, q,
                             [this](const QString& id) { q->reveal(id); });
            stack->addWidget(evidence);
        }
        return evidence;
    case ResultView::Verdict:
    case ResultView::Market:
        break;
    }
    return market;
}

void ResultPage::Private::pinHeader(bool pinned)
{
    QVBoxLayout* wanted = pinned ? leftColumn : area->column();
    if (wanted->indexOf(header) < 0) {
        wanted->insertWidget(0, header);
    }
}

ResultPage::ResultPage(Session& session, QWidget* parent)
    : Page(session, parent), d(std::make_unique<Private>(this, session))
{
    setObjectName(QStringLiteral("page_result"));
    const auto onKey = [this](const QKeySequence& key, auto what) {
        auto* shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    const QList<QKeySequence> paneKeys = keysFor(Command::SwitchPane);
    onKey(QKeySequence::NextChild, [this] { d->turnViews(1); });
    // The standard key is Ctrl+Shift+Backtab, which a keyboard under X11 never sends.
    for (const QKeySequence& key :
         {QKeySequence(QKeySequence::PreviousChild), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}) {
        onKey(key, [this] { d->turnViews(-1); });
    }
    onKey(paneKeys.at(0), [this] { d->turnPanes(1); });
    onKey(paneKeys.at(1), [this] { d->turnPanes(-1); });
    connect(d->views, &QTabBar::currentChanged, this, [this] { d->showView(d->currentView()); });
    connect(d->changes, &ChangesPanel::questionChosen, this,
            [this](const QString& question) { reveal(question); });
    connect(d->reasons, &ReasonsPanel::evidenceRequested, this,
            [this](const QString& id) { d->showEvidence(id); });
    connect(d->market, &MarketView::evidenceRequested, this,
            [this](const QString& id) { d->showEvidence(id); });
    // A longer word anywhere in the column makes it wider.
    d->rearrange.setSingleShot(true);
    d->rearrange.setInterval(0);
    connect(&d->rearrange, &QTimer::timeout, this, [this] { d->arrange(); });
    d->area->widget()->installEventFilter(this);
    retranslate();
    refresh();
    d->splitter->setSizes({verdictWidth, 2 * verdictWidth});
}

ResultPage::~ResultPage() = default;

QWidget* ResultPage::firstFocus() const
{
    return d->header->headline();
}

bool ResultPage::reveal(const QString& item)
{
    AnswerRow* row = d->reasons->row(item);
    if (row == nullptr) {
        return d->revealCriterion(item);
    }
    if (d->views->isTabVisible(static_cast<int>(ResultView::Verdict))) {
        d->setCurrentView(ResultView::Verdict);
    }
    row->focusChoice();
    return true;
}

QSize ResultPage::minimumSizeHint() const
{
    return {std::max(d->left->minimumWidth(), d->market->minimumSizeHint().width()),
            Page::minimumSizeHint().height()};
}

void ResultPage::refresh()
{
    const ScrollAnchor anchor(*d->area);
    const presentation::ResultView& result = session().result();
    d->header->setResult(result, scaleData(session()));
    d->combined->setAdvice(result.combined);
    d->details->setVerdict(result.verdict);
    d->changes->setResult(result);
    d->reasons->refresh();
    anchor.restore();
}

void ResultPage::retranslate()
{
    d->views->setTabText(static_cast<int>(ResultView::Verdict), tr("Verdict"));
    d->views->setTabText(static_cast<int>(ResultView::Market), tr("Market"));
    d->views->setTabText(static_cast<int>(ResultView::Languages), tr("Languages"));
    d->views->setTabText(static_cast<int>(ResultView::Plan), tr("Plan"));
    d->views->setTabText(static_cast<int>(ResultView::Evidence), tr("Evidence"));
    d->views->setAccessibleName(tr("Views of the result"));
    d->area->setAccessibleName(tr("What the verdict rests on"));
    d->combined->retranslate();
    d->reasons->retranslate();
    d->arrange();
}

void ResultPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    d->arrange();
}

bool ResultPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        d->rearrange.start();
    }
    return Page::eventFilter(watched, event);
}

} // namespace rustworthy::wizard
