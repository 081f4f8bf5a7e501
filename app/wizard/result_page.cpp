#include "result_page.h"

#include "answer_row.h"
#include "band_scale.h"
#include "changes_panel.h"
#include "column_area.h"
#include "market_view.h"
#include "reasons_panel.h"
#include "text_styles.h"
#include "verdict_panel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

constexpr int verdictWidth = 400;
constexpr int narrowestVerdict = 340;
/// Below this height the headline scrolls with the rest instead of taking most of the page.
constexpr int heightToPinHeadline = 420;

constexpr int mostLayoutRounds = 5;

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

/// Keeps what has the focus at its place in the window while texts above it change their height.
class ScrollAnchor
{
public:
    explicit ScrollAnchor(ColumnArea& area) : m_area(area)
    {
        QWidget* focus = QApplication::focusWidget();
        if (area.isVisible() && focus != nullptr && area.widget()->isAncestorOf(focus)) {
            m_focus = focus;
            m_top = top();
        }
    }

    void restore() const
    {
        if (m_focus == nullptr) {
            return;
        }
        // Heights that depend on widths settle from the inside out.
        int height = -1;
        for (int round = 0; round < mostLayoutRounds && height != m_area.widget()->height(); ++round) {
            height = m_area.widget()->height();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        }
        QScrollBar* bar = m_area.verticalScrollBar();
        bar->setValue(bar->value() + top() - m_top);
        m_area.ensureWidgetVisible(m_focus, 0, gridUnit);
    }

private:
    [[nodiscard]] int top() const { return m_focus->mapTo(m_focus->window(), QPoint()).y(); }

    ColumnArea& m_area;
    QWidget* m_focus = nullptr;
    int m_top = 0;
};

} // namespace

class ResultPage::Private
{
public:
    Private(ResultPage* page, Session& session);

    void arrange();
    void showView(int index) const;

    ResultPage* q;
    Session& session;
    QTabBar* views;
    QSplitter* splitter;
    QWidget* left;
    QVBoxLayout* leftColumn;
    VerdictHeader* header;
    ColumnArea* area;
    VerdictDetails* details;
    ChangesPanel* changes;
    ReasonsPanel* reasons;
    MarketView* market;
    QTimer rearrange;

private:
    void pinHeader(bool pinned);
};

ResultPage::Private::Private(ResultPage* page, Session& openSession)
    : q(page),
      session(openSession),
      views(new QTabBar),
      splitter(new QSplitter(Qt::Horizontal)),
      left(new QWidget),
      leftColumn(new QVBoxLayout(left)),
      header(new VerdictHeader),
      area(new ColumnArea),
      details(new VerdictDetails),
      changes(new ChangesPanel),
      reasons(new ReasonsPanel(session)),
      market(new MarketView(session))
{
    views->setObjectName(QStringLiteral("resultViews"));
    views->setExpanding(false);
    views->addTab(QString());
    views->addTab(QString());
    views->hide();

    left->setObjectName(QStringLiteral("verdictColumn"));
    area->setObjectName(QStringLiteral("verdictArea"));
    area->column()->setSpacing(gridUnit * 2);
    for (QWidget* part : std::initializer_list<QWidget*>{details, changes, reasons}) {
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
    splitter->addWidget(market);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);

    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says what is needed
    column->addWidget(views);
    column->addWidget(splitter, 1);
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
    const bool beside = needed + splitter->handleWidth() + market->minimumSizeHint().width() <= q->width();
    if (beside != views->isHidden()) {
        views->setHidden(beside);
    }
    showView(views->currentIndex());
    pinHeader(q->height() >= heightToPinHeadline);
}

void ResultPage::Private::showView(int index) const
{
    const bool beside = views->isHidden();
    left->setVisible(beside || index == 0);
    market->setVisible(beside || index == 1);
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
    connect(d->views, &QTabBar::currentChanged, this, [this](int index) { d->showView(index); });
    connect(d->changes, &ChangesPanel::questionChosen, this,
            [this](const QString& question) { reveal(question); });
    connect(d->reasons, &ReasonsPanel::evidenceRequested, this, &ResultPage::evidenceRequested);
    connect(d->market, &MarketView::evidenceRequested, this, &ResultPage::evidenceRequested);
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
        return false;
    }
    d->views->setCurrentIndex(0);
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
    d->details->setVerdict(result.verdict);
    d->changes->setResult(result);
    d->reasons->refresh();
    anchor.restore();
}

void ResultPage::retranslate()
{
    d->views->setTabText(0, tr("Verdict"));
    d->views->setTabText(1, tr("Market"));
    d->views->setAccessibleName(tr("Views of the result"));
    d->area->setAccessibleName(tr("What the verdict rests on"));
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
