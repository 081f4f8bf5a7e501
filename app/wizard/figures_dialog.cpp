#include "claims_model.h"
#include "link_button.h"
#include "reference_dialogs.h"
#include "scrolling_text.h"
#include "text_styles.h"

#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QTextCursor>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

/// A column of blocks that scrolls when it does not fit.
/// Appends a bold heading and its text. Both are plain: nothing is parsed as markup.
void appendBlock(QTextCursor& cursor, const QString& heading, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    if (!cursor.atStart()) {
        cursor.insertBlock();
    }
    QTextBlockFormat block;
    block.setBottomMargin(6);
    cursor.setBlockFormat(block);
    cursor.insertText(heading, bold);
    cursor.insertText(QString(QChar::LineSeparator) + text, QTextCharFormat());
}

} // namespace

class FiguresDialog::Private
{
public:
    explicit Private(FiguresDialog* dialog);

    void retranslate();
    void fillStatuses();
    void fillSources();
    void fillMeanings();
    void applyFilter();
    void showDetails();

    QWidget* makeFilterRow();
    QWidget* makeFigures();

    FiguresDialog* q;
    presentation::ReferenceView reference;
    ClaimsModel* claims;
    ClaimsFilter* filter;
    TextLabel* edition;
    QTabWidget* tabs;
    QLabel* statusLabel;
    QComboBox* status;
    QLabel* searchLabel;
    QLineEdit* search;
    QPushButton* showAll;
    QLabel* count;
    QTableView* table;
    QTextEdit* details;
    ScrollingText* sources;
    ScrollingText* meanings;
    QTimer* rowHeights;
};

FiguresDialog::Private::Private(FiguresDialog* dialog)
    : q(dialog),
      claims(new ClaimsModel(dialog)),
      filter(new ClaimsFilter(*claims, dialog)),
      edition(new TextLabel(TextSize::Body, TextTone::Normal, dialog)),
      tabs(new QTabWidget(dialog)),
      sources(new ScrollingText(QStringLiteral("figuresSources"))),
      meanings(new ScrollingText(QStringLiteral("figuresStatuses"))),
      rowHeights(new QTimer(dialog))
{
    edition->setObjectName(QStringLiteral("figuresEdition"));
    tabs->setObjectName(QStringLiteral("figuresTabs"));
    tabs->addTab(makeFigures(), QString());
    tabs->addTab(sources, QString());
    tabs->addTab(meanings, QString());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("figuresClose"));
    close->setAutoDefault(false); // Enter in the search line must not close the window
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);

    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(edition);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
}

QWidget* FiguresDialog::Private::makeFilterRow()
{
    auto* row = new QWidget;
    statusLabel = new QLabel(row);
    status = new QComboBox(row);
    status->setObjectName(QStringLiteral("figuresStatus"));
    statusLabel->setBuddy(status);
    searchLabel = new QLabel(row);
    search = new QLineEdit(row);
    search->setObjectName(QStringLiteral("figuresSearch"));
    searchLabel->setBuddy(search);
    showAll = new QPushButton(row);
    showAll->setObjectName(QStringLiteral("figuresShowAll"));
    showAll->setAutoDefault(false);
    count = new QLabel(row);
    count->setObjectName(QStringLiteral("figuresCount"));

    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(statusLabel);
    layout->addWidget(status);
    layout->addSpacing(8);
    layout->addWidget(searchLabel);
    layout->addWidget(search, 1);
    layout->addWidget(showAll);
    layout->addWidget(count);

    QObject::connect(status, &QComboBox::currentIndexChanged, q, [this] { applyFilter(); });
    QObject::connect(search, &QLineEdit::textChanged, q, [this] { applyFilter(); });
    QObject::connect(showAll, &QPushButton::clicked, q, [this] {
        status->setCurrentIndex(0);
        search->clear();
        search->setFocus(Qt::OtherFocusReason); // the button has just become disabled
    });
    return row;
}

QWidget* FiguresDialog::Private::makeFigures()
{
    auto* page = new QWidget;
    QWidget* filterRow = makeFilterRow();

    table = new QTableView;
    table->setObjectName(QStringLiteral("figuresTable"));
    table->setModel(filter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setAlternatingRowColors(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    // The usual highlight is too light for the text on it.
    QPalette highlight;
    highlight.setColor(QPalette::Highlight, accentColor(table->palette()));
    highlight.setColor(QPalette::HighlightedText, Qt::white);
    table->setPalette(highlight);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ClaimsModel::Statement, QHeaderView::Stretch);
    header->setMinimumSectionSize(90);
    header->resizeSection(ClaimsModel::Source, 190);
    header->resizeSection(ClaimsModel::Status, 130);
    header->resizeSection(ClaimsModel::Verdict, 150);

    details = new QTextEdit;
    details->setObjectName(QStringLiteral("figuresDetails"));
    details->setReadOnly(true);
    details->setAcceptRichText(false);
    details->setTabChangesFocus(true);
    // A caret, so that the keyboard can read and copy, and so that the focus shows.
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(table);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto* layout = new QVBoxLayout(page);
    layout->addWidget(filterRow);
    layout->addWidget(splitter, 1);

    rowHeights->setSingleShot(true);
    rowHeights->setInterval(0);
    QObject::connect(rowHeights, &QTimer::timeout, table, &QTableView::resizeRowsToContents);
    QObject::connect(header, &QHeaderView::sectionResized, rowHeights, qOverload<>(&QTimer::start));
    QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, q,
                     [this] { showDetails(); });
    return page;
}

void FiguresDialog::Private::retranslate()
{
    q->setWindowTitle(tr("About the Figures"));
    edition->setText(tr("From the catalog “%1”, version %2. Nothing here is presented as established fact: "
                        "every figure has "
                        "its source and a status.")
                         .arg(reference.catalogTitle, reference.catalogVersion));
    tabs->setTabText(0, tr("Figures and claims"));
    tabs->setTabText(1, tr("Sources"));
    tabs->setTabText(2, tr("What the statuses mean"));
    statusLabel->setText(tr("&Status:"));
    searchLabel->setText(tr("&Find:"));
    search->setToolTip(tr("Looks in every column and in the evidence"));
    showAll->setText(tr("Show &all"));
    table->setAccessibleName(tr("Figures and claims"));
    details->setAccessibleName(tr("Details of the selected figure"));
    sources->setAccessibleName(tr("Sources"));
    meanings->setAccessibleName(tr("What the statuses mean"));
}

void FiguresDialog::Private::fillStatuses()
{
    const QString selected = status->currentData().toString();
    const QSignalBlocker blocker(status);
    status->clear();
    status->addItem(tr("Every status"), QString());
    for (const presentation::StatusRow& row : std::as_const(reference.statuses)) {
        status->addItem(row.name, row.id);
    }
    status->setCurrentIndex(std::max(0, status->findData(selected)));
}

void FiguresDialog::Private::fillSources()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(4);
    for (const presentation::SourceRow& source : std::as_const(reference.sources)) {
        layout->addWidget(new TextLabel(source.shortName, TextSize::Heading, TextTone::Normal, column));
        layout->addWidget(new TextLabel(source.text, TextSize::Body, TextTone::Normal, column));
        if (!source.note.isEmpty()) {
            layout->addWidget(new TextLabel(source.note, TextSize::Body, TextTone::Normal, column));
        }
        const QUrl url(source.url, QUrl::StrictMode);
        if (url.isValid() && url.scheme() == QLatin1String("https")) {
            auto* link = new LinkButton(column);
            link->setObjectName(QStringLiteral("sourceLink-") + source.id);
            link->setLabel(source.url);
            link->setAccessibleDescription(tr("Opens in the browser"));
            QObject::connect(link, &QPushButton::clicked, q, [url] { QDesktopServices::openUrl(url); });
            layout->addWidget(link);
        }
        layout->addSpacing(12);
    }
    layout->addStretch(1);
    sources->setWidget(column); // deletes the former one
}

void FiguresDialog::Private::fillMeanings()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(4);
    for (const presentation::StatusRow& row : std::as_const(reference.statuses)) {
        layout->addWidget(new TextLabel(row.name, TextSize::Heading, TextTone::Normal, column));
        layout->addWidget(new TextLabel(row.meaning, TextSize::Body, TextTone::Normal, column));
        layout->addSpacing(12);
    }
    layout->addStretch(1);
    meanings->setWidget(column);
}

void FiguresDialog::Private::applyFilter()
{
    filter->setStatus(status->currentData().toString());
    filter->setWords(search->text());
    const QLocale locale;
    count->setText(
        tr("%1 of %2 shown").arg(locale.toString(filter->rowCount()), locale.toString(claims->rowCount())));
    showAll->setEnabled(status->currentIndex() > 0 || !search->text().isEmpty());
    if (!table->currentIndex().isValid() && filter->rowCount() > 0) {
        table->selectRow(0);
    }
    rowHeights->start();
    showDetails();
}

void FiguresDialog::Private::showDetails()
{
    details->clear();
    QTextCursor cursor(details->document());
    const QModelIndex current = filter->mapToSource(table->currentIndex());
    if (!current.isValid()) {
        cursor.insertText(tr("Nothing matches the filter. Show all to see every figure again."));
        return;
    }
    const presentation::ClaimRow& claim = claims->claim(current.row());
    appendBlock(cursor, tr("Figure or claim"), claim.statement);
    appendBlock(cursor, tr("Source"), claim.source);
    QString meaning = claim.status;
    for (const presentation::StatusRow& row : std::as_const(reference.statuses)) {
        if (row.id == claim.statusId) {
            meaning = tr("%1: %2", "status and what it means").arg(row.name, row.meaning);
        }
    }
    appendBlock(cursor, tr("Status"), meaning);
    appendBlock(cursor, tr("Finding"), claim.verdict);
    appendBlock(cursor, tr("Evidence"), claim.evidence);
    appendBlock(cursor, tr("Checked by calculation"), claim.checks.join(QChar::LineSeparator));
    cursor.movePosition(QTextCursor::Start);
    details->setTextCursor(cursor);
}

FiguresDialog::FiguresDialog(const presentation::ReferenceView& reference, QWidget* parent)
    : QDialog(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("figuresDialog"));
    setSizeGripEnabled(true);
    setReference(reference);
    resize(860, 620);
    d->search->setFocus();
}

FiguresDialog::~FiguresDialog() = default;

void FiguresDialog::setReference(const presentation::ReferenceView& reference)
{
    const QModelIndex current = d->filter->mapToSource(d->table->currentIndex());
    const QString selected = current.isValid() ? d->claims->claim(current.row()).id : QString();
    d->reference = reference;
    d->retranslate();
    d->fillStatuses();
    d->fillSources();
    d->fillMeanings();
    d->claims->setClaims(reference.claims);
    if (const int row = d->claims->rowOf(selected); row >= 0) {
        d->table->setCurrentIndex(d->filter->mapFromSource(d->claims->index(row, 0)));
    }
    d->applyFilter();
}

void FiguresDialog::showClaim(const QString& claim)
{
    const int row = d->claims->rowOf(claim);
    if (row < 0) {
        return;
    }
    d->status->setCurrentIndex(0);
    d->search->clear();
    d->tabs->setCurrentIndex(0);
    const QModelIndex index = d->filter->mapFromSource(d->claims->index(row, 0));
    d->table->setCurrentIndex(index);
    d->table->resizeRowsToContents();
    d->table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    d->table->setFocus(Qt::OtherFocusReason);
}

} // namespace rustworthy::wizard
