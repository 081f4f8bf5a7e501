#include "export_preview.h"

#include "charts/picture.h"
#include "data_table.h"
#include "pages_view.h"
#include "text_styles.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <memory>

namespace rustworthy::wizard {

namespace {

constexpr std::chrono::milliseconds settling(150);

QToolButton* newTurner(const QString& name, Qt::ArrowType arrow, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// In words, for who cannot see it.
void describe(QWidget& view, const QList<presentation::Exhibit>& exhibits)
{
    QStringList titles;
    QStringList descriptions;
    for (const presentation::Exhibit& exhibit : exhibits) {
        titles.append(exhibit.title);
        if (exhibit.chart) {
            descriptions.append(presentation::frameOf(*exhibit.chart).description);
        }
    }
    view.setAccessibleName(titles.join(QLatin1String(", ")));
    view.setAccessibleDescription(descriptions.join(QLatin1Char(' ')));
}

} // namespace

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent),
      m_stack(new QStackedWidget),
      m_paper(new QWidget),
      m_words(new TextLabel(TextSize::Body, TextTone::Muted)),
      m_pages(new PagesView),
      m_page(new QSpinBox),
      m_pageCount(new QLabel),
      m_previous(newTurner(QStringLiteral("previousPage"), Qt::LeftArrow, tr("Previous page"))),
      m_next(newTurner(QStringLiteral("nextPage"), Qt::RightArrow, tr("Next page")))
{
    m_words->setObjectName(QStringLiteral("previewWords"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_pages->setObjectName(QStringLiteral("previewPages"));
    m_pages->setAccessibleName(tr("Preview of the pages"));
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_page->setAccessibleName(tr("Page shown"));
    m_pageCount->setTextFormat(Qt::PlainText);

    auto* turners = new QHBoxLayout;
    turners->addStretch(1);
    for (QWidget* turner : std::initializer_list<QWidget*>{m_previous, m_page, m_pageCount, m_next}) {
        turners->addWidget(turner);
    }
    turners->addStretch(1);
    auto* sheet = new QVBoxLayout(m_paper);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->addWidget(m_pages, 1);
    sheet->addLayout(turners);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_paper);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    m_drawing.setSingleShot(true);
    m_drawing.setInterval(settling);
    connect(&m_drawing, &QTimer::timeout, this, &ExportPreview::drawPages);
    connect(m_pages, &PagesView::currentPageChanged, this, &ExportPreview::showPageNumber);
    connect(m_page, &QSpinBox::valueChanged, m_pages, &PagesView::setCurrentPage);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_page->stepDown(); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_page->stepUp(); });
    showPageNumber();
}

void ExportPreview::showPages(const ExportChoices& choices)
{
    m_choices = choices;
    m_stack->setCurrentWidget(m_paper);
    m_drawing.start();
}

void ExportPreview::showPicture(const QList<presentation::Exhibit>& exhibits)
{
    m_drawing.stop();
    if (m_chart == nullptr) {
        m_chart = new PagesView;
        m_chart->setObjectName(QStringLiteral("previewChart"));
        m_stack->addWidget(m_chart);
        setTabOrder(m_next, m_chart);
    }
    const auto picture = std::make_shared<const charts::Picture>(exhibits);
    m_chart->setPages({.count = 1,
                       .paper = picture->size(),
                       .draw = [picture](QPainter& painter, int) { picture->draw(painter); }},
                      exhibits.size() > 1 ? PagesView::Fit::ActualWidth : PagesView::Fit::WholePage);
    describe(*m_chart, exhibits);
    m_stack->setCurrentWidget(m_chart);
}

void ExportPreview::showTable(const presentation::Exhibit& exhibit)
{
    m_drawing.stop();
    if (m_table == nullptr) {
        m_table = new DataTable;
        m_table->setObjectName(QStringLiteral("previewTable"));
        m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        m_stack->addWidget(m_table);
        setTabOrder(m_next, m_table);
    }
    m_table->setTable(exhibit.title, exhibit.table, exhibit.notice);
    m_stack->setCurrentWidget(m_table);
}

void ExportPreview::showWords(const QString& words)
{
    m_drawing.stop();
    m_words->setText(words);
    m_stack->setCurrentWidget(m_words);
}

void ExportPreview::drawPages()
{
    PreviewPages pages;
    Q_EMIT pagesRequested(&pages, m_choices);
    m_pages->setPages(pages);
}

void ExportPreview::showPageNumber()
{
    const int count = m_pages->pageCount();
    const QSignalBlocker blocker(m_page);
    m_page->setRange(std::min(1, count), count);
    m_page->setValue(m_pages->currentPage());
    //: After the number of a page: how many there are.
    m_pageCount->setText(tr("of %1").arg(QLocale().toString(count)));
    m_previous->setEnabled(m_page->value() > 1);
    m_next->setEnabled(m_page->value() < count);
}

} // namespace rustworthy::wizard
