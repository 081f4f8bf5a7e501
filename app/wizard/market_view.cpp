#include "market_view.h"

#include "charts/chart_panel.h"
#include "focus_area.h"
#include "link_button.h"
#include "market_controls.h"
#include "text_styles.h"

#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace rustworthy::wizard {

using charts::ChartPanel;

namespace {

// The main charts grow with the window, but not beyond what is easily taken in.
constexpr int highestMain = 900;
constexpr int leastSideBySide = 720;

ChartPanel* newPanel(const QString& name)
{
    auto* panel = new ChartPanel;
    panel->setObjectName(name);
    return panel;
}

TextLabel* newText(const QString& name, TextTone tone = TextTone::Normal)
{
    auto* label = new TextLabel(TextSize::Body, tone);
    label->setObjectName(name);
    return label;
}

QVBoxLayout* newColumn(QWidget* parent, int spacing)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

// The level in question: the one chosen, else the person's own.
QString levelInQuestion(const presentation::SalaryChart& chart, const QString& chosen)
{
    if (!chosen.isEmpty()) {
        return chosen;
    }
    const auto own = std::find_if(chart.boxes.cbegin(), chart.boxes.cend(),
                                  [](const presentation::SalaryBox& box) { return box.highlighted; });
    return own == chart.boxes.cend() ? QString() : own->level;
}

} // namespace

class MarketView::Private
{
public:
    Private(MarketView* view, Session& session);

    void refresh();
    void showNotes(const presentation::MarketView& market);
    void showSelection();
    void arrange();
    [[nodiscard]] const QString& premiumClaim() const
    {
        return session.catalog().market.premiumStanding.claim;
    }

    MarketView* q;
    Session& session;
    bool stale = true;
    FocusArea* area;
    QWidget* main;
    MarketControls* controls;
    TextLabel* noLanguage;
    ChartPanel* salaries;
    TextLabel* premiums;
    TextLabel* payNote;
    ChartPanel* trend;
    QBoxLayout* details;
    ChartPanel* comparison;
    ChartPanel* growth;
    TextLabel* growthCheck;
    TextLabel* premiumCheck;
    LinkButton* premiumEvidence;
    TextLabel* notesHeading;
    QWidget* notes;
    QVBoxLayout* noteColumn;
    TextLabel* employers;
    LinkButton* employersEvidence;
    struct Note
    {
        TextLabel* text;
        LinkButton* evidence;
    };
    QList<Note> noteRows;

private:
    void build();
};

MarketView::Private::Private(MarketView* view, Session& openSession)
    : q(view),
      session(openSession),
      area(new FocusArea),
      main(new QWidget),
      controls(new MarketControls),
      noLanguage(newText(QStringLiteral("noLanguageChosen"))),
      salaries(newPanel(QStringLiteral("salaryPanel"))),
      premiums(newText(QStringLiteral("premiumText"))),
      payNote(newText(QStringLiteral("payNote"))),
      trend(newPanel(QStringLiteral("trendPanel"))),
      details(new QBoxLayout(QBoxLayout::LeftToRight)),
      comparison(newPanel(QStringLiteral("comparisonPanel"))),
      growth(newPanel(QStringLiteral("growthPanel"))),
      growthCheck(newText(QStringLiteral("growthCheck"))),
      premiumCheck(newText(QStringLiteral("premiumCheck"))),
      premiumEvidence(new LinkButton),
      notesHeading(new TextLabel(TextSize::Heading)),
      notes(new QWidget),
      noteColumn(newColumn(notes, gridUnit / 2)),
      employers(newText(QStringLiteral("employers"))),
      employersEvidence(new LinkButton)
{
    build();
}

void MarketView::Private::build()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(gridUnit * 2, gridUnit, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 2);
    column->addWidget(main);

    auto* top = newColumn(main, gridUnit / 2);
    top->addWidget(controls);
    top->addWidget(noLanguage);
    top->addWidget(salaries, 3);
    top->addWidget(premiums);
    top->addWidget(payNote);
    top->addSpacing(gridUnit / 2);
    top->addWidget(trend, 2);

    details->setSpacing(gridUnit * 3);
    details->addWidget(comparison, 1);
    details->addWidget(growth, 1);
    column->addLayout(details);
    premiumEvidence->setObjectName(QStringLiteral("premiumEvidence"));
    employersEvidence->setObjectName(QStringLiteral("employersEvidence"));
    notes->setObjectName(QStringLiteral("marketNotes"));
    for (QWidget* text : std::initializer_list<QWidget*>{growthCheck, premiumCheck, premiumEvidence,
                                                         notesHeading, notes, employers, employersEvidence}) {
        column->addWidget(text);
    }
    column->addStretch(1);

    area->setObjectName(QStringLiteral("marketArea"));
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    newColumn(q, 0)->addWidget(area);
}

void MarketView::Private::showNotes(const presentation::MarketView& market)
{
    while (noteRows.size() < market.notes.size()) {
        const qsizetype index = noteRows.size();
        const Note note{.text = new TextLabel, .evidence = new LinkButton};
        note.text->setObjectName(QStringLiteral("marketNote_%1").arg(index));
        note.evidence->setObjectName(QStringLiteral("marketNoteEvidence_%1").arg(index));
        noteColumn->addWidget(note.text);
        noteColumn->addWidget(note.evidence);
        QObject::connect(note.evidence, &LinkButton::clicked, q, [this, index] {
            Q_EMIT q->evidenceRequested(session.result().market.noteEvidence.value(index));
        });
        noteRows.append(note);
    }
    for (qsizetype i = 0; i < noteRows.size(); ++i) {
        const QString text = market.notes.value(i);
        noteRows.at(i).text->setTextOrHide(text);
        noteRows.at(i).evidence->setLabel(MarketView::tr("About this statement"));
        //: The link to the evidence for a statement.
        noteRows.at(i).evidence->setAccessibleName(MarketView::tr("About this statement: %1").arg(text));
        noteRows.at(i).evidence->setVisible(!market.noteEvidence.value(i).isEmpty());
    }
}

void MarketView::Private::refresh()
{
    const presentation::MarketView& market = session.result().market;
    controls->retranslate();
    controls->setChoices(market.salaries.levels, market.salaries.languages);
    if (!q->isVisible()) {
        stale = true;
        return;
    }
    stale = false;
    salaries->setData(market.salaries);
    trend->setData(market.trend);
    comparison->setData(market.languages);
    growth->setData(market.growth);
    payNote->setTextOrHide(market.payNote);
    growthCheck->setTextOrHide(market.growthCheck);
    premiumCheck->setTextOrHide(market.premiumCheck);
    premiumEvidence->setLabel(MarketView::tr("About the claimed premium"));
    premiumEvidence->setVisible(!premiumCheck->text().isEmpty() && !premiumClaim().isEmpty());
    notesHeading->setTextOrHide(market.notes.isEmpty() ? QString() : MarketView::tr("What else is said"));
    showNotes(market);
    employers->setTextOrHide(market.employers);
    employersEvidence->setLabel(MarketView::tr("About the employers and places"));
    employersEvidence->setVisible(!market.employersEvidence.isEmpty());
    showSelection();
    arrange();
}

void MarketView::Private::showSelection()
{
    const presentation::MarketView& market = session.result().market;
    const QSet<QString> hidden = controls->hiddenLanguages();
    salaries->setSelection({.level = controls->level(), .hiddenLanguages = hidden});
    const bool none =
        !market.salaries.languages.isEmpty() && hidden.size() == market.salaries.languages.size();
    noLanguage->setTextOrHide(
        none
            ? MarketView::tr("No language is chosen, so there is no band to show. Choose at least one above.")
            : QString());
    const QString level = levelInQuestion(market.salaries, controls->level());
    QStringList lines;
    for (const presentation::MarketView::PremiumLine& line : market.premiums) {
        if (line.level == level && !hidden.contains(line.language)) {
            lines.append(line.text);
        }
    }
    premiums->setTextOrHide(lines.join(QLatin1Char('\n')));
}

void MarketView::Private::arrange()
{
    // Both main charts fill the window where they fit into it.
    const QMargins margins = area->widget()->layout()->contentsMargins();
    const QSize view = area->viewport()->size();
    const int room = view.height() - margins.top() - margins.bottom() / 2;
    // As wide as it is going to be: when the window has just been resized, it is not yet.
    const int width = view.width() - margins.left() - margins.right();
    const int least = main->layout()->hasHeightForWidth() ? main->layout()->minimumHeightForWidth(width)
                                                          : main->layout()->minimumSize().height();
    main->setFixedHeight(std::clamp(room, least, std::max(least, highestMain)));
    const bool wide = view.width() >= leastSideBySide;
    details->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

MarketView::MarketView(Session& session, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(this, session))
{
    connect(&session, &Session::answersChanged, this, [this] { d->refresh(); });
    connect(&session, &Session::retranslated, this, [this] { d->refresh(); });
    connect(d->controls, &MarketControls::selectionChanged, this, [this] {
        d->showSelection();
        d->arrange();
    });
    connect(d->employersEvidence, &LinkButton::clicked, this,
            [this] { Q_EMIT evidenceRequested(d->session.result().market.employersEvidence.value(0)); });
    connect(d->premiumEvidence, &LinkButton::clicked, this,
            [this] { Q_EMIT evidenceRequested(d->premiumClaim()); });
    d->area->viewport()->installEventFilter(this);
    d->main->installEventFilter(this);
    for (const ChartPanel* panel : {d->salaries, d->trend, d->comparison, d->growth}) {
        connect(panel, &ChartPanel::evidenceRequested, this, &MarketView::evidenceRequested);
    }
    d->refresh();
}

MarketView::~MarketView() = default;

QSize MarketView::minimumSizeHint() const
{
    const QMargins margins = d->area->widget()->layout()->contentsMargins();
    const int content = std::max(d->controls->minimumSizeHint().width(), fontMetrics().height() * 27);
    const int bar = d->area->verticalScrollBar()->sizeHint().width();
    return {content + margins.left() + margins.right() + bar, fontMetrics().height() * 12};
}

void MarketView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (d->stale) {
        d->refresh();
    }
}

bool MarketView::eventFilter(QObject* watched, QEvent* event)
{
    // The viewport gets its new size later than the view does, and a text beside a chart may then need
    // another line.
    if (event->type() == (watched == d->main ? QEvent::LayoutRequest : QEvent::Resize)) {
        d->arrange();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rustworthy::wizard
