#include "charts/chart_panel.h"

#include "chart_area.h"
#include "chart_table_model.h"
#include "charts/exhibit_menu.h"
#include "plots.h"

#include <QtCore/QEvent>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace rustworthy::charts {

using presentation::ChartFrame;
using presentation::frameOf;

namespace {

/// A flat button looks the same with and without the focus in Fusion: this one shows it.
class FlatButton : public QPushButton
{
public:
    explicit FlatButton(QWidget* parent) : QPushButton(parent) { setFlat(true); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPushButton::paintEvent(event);
        if (hasFocus()) {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
    }
};

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0.0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * factor)));
    }
    return font;
}

constexpr double smallText = 0.9;
constexpr int narrowest = 90; // characters a line, for the read-out and the link beside it

QLabel* newLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QTableView* newTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("chartTable"));
    table->setModel(model);
    table->setTabKeyNavigation(false);
    // The chart says how much room the two need.
    table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

class ChartPanel::Private
{
public:
    explicit Private(ChartPanel* panel);

    void followTheme();
    void retranslate();
    void rebuild();
    void showFrame();
    void showCaption();
    void showRows();
    void showReadout(const QString& text);
    void keepReadoutHeight();
    void showTable(bool table);
    void openMenu(const QPoint& globalPosition);

    ChartPanel* q;
    QLabel* title;
    QToolButton* toggle;
    QToolButton* menu;
    QShortcut* toggleKey;
    QStackedWidget* stack;
    ChartArea* area;
    ChartTableModel* model;
    QTableView* table;
    QLabel* readout;
    QLabel* caption;
    QPushButton* evidence;
    std::optional<ChartData> data;
    SalarySelection selection;
    Theme theme;
};

ChartPanel::Private::Private(ChartPanel* panel)
    : q(panel),
      title(newLabel(QStringLiteral("chartTitle"), panel)),
      toggle(new QToolButton(panel)),
      menu(new QToolButton(panel)),
      toggleKey(new QShortcut(panel)),
      stack(new QStackedWidget(panel)),
      area(new ChartArea(stack)),
      model(new ChartTableModel(panel)),
      table(newTable(model, stack)),
      readout(newLabel(QStringLiteral("chartReadout"), panel)),
      caption(newLabel(QStringLiteral("chartCaption"), panel)),
      evidence(new FlatButton(panel))
{
    title->setWordWrap(true);
    readout->setWordWrap(true);
    caption->setWordWrap(true);
    toggle->setObjectName(QStringLiteral("tableToggle"));
    toggle->setCheckable(true);
    toggle->setFocusPolicy(Qt::StrongFocus);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setFocusPolicy(Qt::StrongFocus);
    menu->setText(QString(QChar(0x22EF))); // three dots
    toggleKey->setContext(Qt::WidgetWithChildrenShortcut);
    evidence->setObjectName(QStringLiteral("evidenceLink"));
    evidence->setCursor(Qt::PointingHandCursor);
    stack->addWidget(area);
    stack->addWidget(table);

    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(toggle, 0, Qt::AlignTop);
    top->addWidget(menu, 0, Qt::AlignTop);
    auto* below = new QHBoxLayout;
    below->addWidget(readout, 1);
    below->addWidget(evidence, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(stack, 1);
    layout->addLayout(below);
    layout->addWidget(caption);
}

void ChartPanel::Private::followTheme()
{
    const QPalette palette = q->palette();
    theme = Theme::fromPalette(palette, scaled(q->font(), smallText));
    QFont bold = q->font();
    bold.setBold(true);
    title->setFont(bold);
    caption->setFont(theme.font);
    QPalette muted = palette;
    muted.setColor(QPalette::WindowText,
                   blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.78));
    caption->setPalette(muted);
    QFont underlined = theme.font;
    underlined.setUnderline(true);
    evidence->setFont(underlined);
    QPalette link = palette;
    link.setColor(QPalette::ButtonText, palette.color(QPalette::Link));
    evidence->setPalette(link);
    keepReadoutHeight();
}

void ChartPanel::Private::retranslate()
{
    toggleKey->setKey(QKeySequence(ChartPanel::tr("T", "key that swaps chart and table")));
    toggle->setText(ChartPanel::tr("Table"));
    evidence->setText(ChartPanel::tr("About this figure"));
    const QString key = toggleKey->key().toString(QKeySequence::NativeText);
    toggle->setToolTip(ChartPanel::tr("Show the numbers as a table, or the chart again (key %1)").arg(key));
    const QString name = title->text();
    toggle->setAccessibleName(ChartPanel::tr("Table of “%1” (key %2)").arg(name, key));
    menu->setToolTip(ChartPanel::tr("Copy or export"));
    menu->setAccessibleName(ChartPanel::tr("Copy or export “%1”").arg(name));
    evidence->setAccessibleName(ChartPanel::tr("About this figure: %1").arg(name));
}

void ChartPanel::Private::rebuild()
{
    if (data) {
        area->setChart(plotOf(*data, selection, theme));
    }
}

void ChartPanel::Private::showFrame()
{
    const ChartFrame& frame = frameOf(*data);
    title->setText(frame.title);
    showCaption();
    evidence->setVisible(!frame.claim.isEmpty());
    area->setTexts(frame.title, frame.description);
    table->setAccessibleName(frame.title);
    showRows();
}

void ChartPanel::Private::showCaption()
{
    const ChartFrame& frame = frameOf(*data);
    // How a drawing is read is of no use to a table.
    caption->setText(q->showsTable() ? frame.caption : wholeCaption(frame));
    caption->setVisible(!caption->text().isEmpty());
}

void ChartPanel::Private::showRows()
{
    // The same numbers as the chart: those of the chosen level and languages only.
    model->setTable(selection == SalarySelection() ? frameOf(*data).table : q->exhibit().table);
}

void ChartPanel::Private::showReadout(const QString& text)
{
    const bool hint = text.isEmpty() && area->hasFocus();
    readout->setText(hint ? ChartPanel::tr("The arrow keys read the values one by one.") : text);
}

void ChartPanel::Private::keepReadoutHeight()
{
    // Fixed, so that nothing moves under the mouse; long values take two lines in narrow places.
    const QFontMetrics metrics = readout->fontMetrics();
    const bool narrow = q->width() < metrics.averageCharWidth() * narrowest;
    readout->setFixedHeight(std::max(metrics.height() * (narrow ? 2 : 1), evidence->sizeHint().height()));
}

void ChartPanel::Private::showTable(bool shown)
{
    const QWidget* before = stack->currentWidget();
    const bool hadFocus = before != nullptr && before->isAncestorOf(QApplication::focusWidget());
    stack->setCurrentWidget(shown ? static_cast<QWidget*>(table) : area);
    if (data) {
        showCaption();
    }
    const QSignalBlocker blocker(toggle);
    toggle->setChecked(shown);
    if (hadFocus) {
        stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void ChartPanel::Private::openMenu(const QPoint& globalPosition)
{
    if (!data) {
        return;
    }
    const auto* salaries = std::get_if<presentation::SalaryChart>(&*data);
    const bool showsPay = salaries != nullptr && salaries->presentPay.has_value();
    openExhibitMenu(*q, globalPosition, q->exhibit(), [this, showsPay](const QString& text) {
        //: What was done, such as "The picture is on the clipboard."
        showReadout(showsPay ? ChartPanel::tr("%1 Your pay is left out.").arg(text) : text);
    });
}

ChartPanel::ChartPanel(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    connect(d->toggle, &QToolButton::toggled, this, &ChartPanel::setShowsTable);
    connect(d->menu, &QToolButton::clicked, this,
            [this] { d->openMenu(d->menu->mapToGlobal(d->menu->rect().bottomLeft())); });
    connect(d->toggleKey, &QShortcut::activated, this, [this] { setShowsTable(!showsTable()); });
    connect(d->area, &ChartArea::readoutChanged, this, [this](const QString& text) { d->showReadout(text); });
    connect(d->area, &ChartArea::focusChanged, this, [this] { d->showReadout(d->area->readout()); });
    connect(d->evidence, &QPushButton::clicked, this, [this] {
        if (d->data) {
            Q_EMIT evidenceRequested(frameOf(*d->data).claim);
        }
    });
    d->followTheme();
    d->retranslate();
}

ChartPanel::~ChartPanel()
{
    // The children outlive `d` and lose the focus on their way out.
    disconnect(d->area, nullptr, this, nullptr);
}

void ChartPanel::setData(const ChartData& chartData)
{
    if (d->data) {
        // Nothing that is shown depends on the notice, which goes with what is handed on.
        std::visit([&](auto& chart) { chart.frame.notice = frameOf(chartData).notice; }, *d->data);
    }
    if (d->data == chartData) {
        return;
    }
    const bool other = !d->data || frameOf(*d->data).id != frameOf(chartData).id;
    d->data = chartData;
    if (other) {
        d->area->forgetPlace();
    }
    d->showFrame();
    d->retranslate();
    if (other || !d->area->takeValues(chartData)) {
        d->rebuild();
    }
}

void ChartPanel::setSelection(const SalarySelection& selection)
{
    if (d->selection == selection) {
        return;
    }
    d->selection = selection;
    if (d->data && std::holds_alternative<presentation::SalaryChart>(*d->data)) {
        d->showRows();
        d->rebuild();
    }
}

const QChart* ChartPanel::chart() const
{
    return d->area->chart();
}

bool ChartPanel::showsTable() const
{
    return d->stack->currentWidget() == d->table;
}

void ChartPanel::setShowsTable(bool table)
{
    d->showTable(table);
}

QString ChartPanel::readout() const
{
    return d->area->readout();
}

presentation::Exhibit ChartPanel::exhibit() const
{
    return d->data ? presentation::chartExhibit(*d->data, d->selection) : presentation::Exhibit();
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event)
{
    d->openMenu(menuPosition(*this, *event));
}

void ChartPanel::keyPressEvent(QKeyEvent* event)
{
    if (asksForMenu(*event)) {
        d->openMenu(menuPosition(*this));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->keepReadoutHeight();
}

void ChartPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::LanguageChange) {
        d->retranslate();
    } else if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange) {
        const Theme before = d->theme;
        d->followTheme();
        if (!(before == d->theme)) {
            d->rebuild();
        }
    }
}

} // namespace rustworthy::charts
