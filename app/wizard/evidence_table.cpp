#include "evidence_table.h"

#include "charts/exhibit_menu.h"
#include "claim_text.h"
#include "claims_model.h"
#include "link_button.h"
#include "presentation/result_tables.h"
#include "term_delegate.h"
#include "text_styles.h"

#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextCursor>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace rustworthy::wizard {

namespace {

using Kind = presentation::ClaimRow::Kind;

} // namespace

class EvidenceTable::Private
{
public:
    explicit Private(EvidenceTable* widget);

    void retranslate();
    void fillChoices();
    void applyFilter();
    void clearFilter();
    void showDetails();
    void showAddresses(const QStringList& urls);

    EvidenceTable* q;
    presentation::ReferenceView reference;
    ClaimsModel* claims;
    ClaimsFilter* filter;
    QLabel* kindLabel;
    QComboBox* kind;
    QLabel* statusLabel;
    QComboBox* status;
    QLabel* searchLabel;
    QLineEdit* search;
    QPushButton* showAll;
    QLabel* count;
    QTableView* table;
    QTextEdit* details;
    QVBoxLayout* addresses;
    QList<LinkButton*> links;
    QTimer* rowHeights;

private:
    QWidget* makeFilterRow();
    void makeTable();
    QWidget* makeDetails();
};

EvidenceTable::Private::Private(EvidenceTable* widget)
    : q(widget),
      claims(new ClaimsModel(widget)),
      filter(new ClaimsFilter(*claims, widget)),
      addresses(new QVBoxLayout),
      rowHeights(new QTimer(widget))
{
    auto* layout = new QVBoxLayout(widget);
    layout->addWidget(makeFilterRow());
    makeTable();
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(table);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);

    rowHeights->setSingleShot(true);
    rowHeights->setInterval(0);
    QObject::connect(rowHeights, &QTimer::timeout, table, &QTableView::resizeRowsToContents);
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, rowHeights,
                     qOverload<>(&QTimer::start));
    QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, q,
                     [this] { showDetails(); });
}

QWidget* EvidenceTable::Private::makeFilterRow()
{
    auto* row = new QWidget;
    kindLabel = new QLabel(row);
    kind = new QComboBox(row);
    kind->setObjectName(QStringLiteral("figuresKind"));
    kindLabel->setBuddy(kind);
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

    auto* choices = new QHBoxLayout;
    choices->addWidget(kindLabel);
    choices->addWidget(kind);
    choices->addSpacing(gridUnit);
    choices->addWidget(statusLabel);
    choices->addWidget(status);
    choices->addStretch(1);
    auto* words = new QHBoxLayout;
    words->addWidget(searchLabel);
    words->addWidget(search, 1);
    words->addWidget(count);
    words->addWidget(showAll);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addLayout(choices);
    layout->addLayout(words);

    QObject::connect(kind, &QComboBox::currentIndexChanged, q, [this] { applyFilter(); });
    QObject::connect(status, &QComboBox::currentIndexChanged, q, [this] { applyFilter(); });
    QObject::connect(search, &QLineEdit::textChanged, q, [this] { applyFilter(); });
    QObject::connect(showAll, &QPushButton::clicked, q, [this] {
        clearFilter();
        search->setFocus(Qt::OtherFocusReason); // the button has just become disabled
    });
    return row;
}

void EvidenceTable::Private::makeTable()
{
    table = new QTableView;
    table->setObjectName(QStringLiteral("figuresTable"));
    table->setModel(filter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setItemDelegate(new TermDelegate(table));
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
}

QWidget* EvidenceTable::Private::makeDetails()
{
    details = new QTextEdit;
    details->setObjectName(QStringLiteral("figuresDetails"));
    details->setReadOnly(true);
    details->setAcceptRichText(false);
    details->setTabChangesFocus(true);
    // A caret, so that the keyboard can read and copy, and so that the focus shows.
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(details, 1);
    layout->addLayout(addresses);
    return whole;
}

void EvidenceTable::Private::retranslate()
{
    kindLabel->setText(tr("Sho&w:"));
    statusLabel->setText(tr("&Status:"));
    searchLabel->setText(tr("F&ind:"));
    search->setToolTip(tr("Looks in every column and in the evidence"));
    showAll->setText(tr("Show &all"));
    table->setAccessibleName(tr("Figures and claims"));
    details->setAccessibleName(tr("Details of the selected figure"));
}

void EvidenceTable::Private::fillChoices()
{
    const QSignalBlocker kindBlocker(kind);
    const QVariant selectedKind = kind->currentData();
    kind->clear();
    kind->addItem(tr("Everything"), -1);
    for (const auto& [each, name] :
         {std::pair(Kind::Claim, tr("Claims")), std::pair(Kind::Figure, tr("Figures")),
          std::pair(Kind::Rule, tr("Rules"))}) {
        if (std::any_of(reference.claims.cbegin(), reference.claims.cend(),
                        [each = each](const presentation::ClaimRow& row) { return row.kind == each; })) {
            kind->addItem(name, static_cast<int>(each));
        }
    }
    kind->setCurrentIndex(std::max(0, kind->findData(selectedKind)));
    const bool severalKinds = kind->count() > 2;
    kindLabel->setVisible(severalKinds);
    kind->setVisible(severalKinds);
    const QString selected = status->currentData().toString();
    const QSignalBlocker blocker(status);
    status->clear();
    status->addItem(tr("Every status"), QString());
    for (const presentation::StatusRow& row : std::as_const(reference.statuses)) {
        status->addItem(row.name, row.id);
    }
    status->setCurrentIndex(std::max(0, status->findData(selected)));
}

void EvidenceTable::Private::clearFilter()
{
    kind->setCurrentIndex(0);
    status->setCurrentIndex(0);
    search->clear();
}

void EvidenceTable::Private::showAddresses(const QStringList& urls)
{
    QStringList shown;
    std::copy_if(urls.cbegin(), urls.cend(), std::back_inserter(shown), [](const QString& address) {
        const QUrl url(address, QUrl::StrictMode);
        return url.isValid() && url.scheme() == QLatin1String("https");
    });
    while (links.size() < shown.size()) {
        auto* link = new LinkButton;
        link->setObjectName(QStringLiteral("figuresAddress_%1").arg(links.size()));
        link->setAutoDefault(false);
        QObject::connect(link, &QPushButton::clicked, q,
                         [link] { QDesktopServices::openUrl(QUrl(link->label(), QUrl::StrictMode)); });
        addresses->addWidget(link);
        links.append(link);
    }
    for (qsizetype i = 0; i < links.size(); ++i) {
        links.at(i)->setVisible(i < shown.size());
        if (i < shown.size()) {
            links.at(i)->setLabel(shown.at(i));
            links.at(i)->setAccessibleDescription(tr("Opens in the browser"));
        }
    }
}

void EvidenceTable::Private::applyFilter()
{
    const int kindShown = kind->currentData().toInt();
    filter->setKind(kindShown < 0 ? std::nullopt : std::optional(static_cast<Kind>(kindShown)));
    filter->setStatus(status->currentData().toString());
    filter->setWords(search->text());
    const QLocale locale;
    count->setText(
        tr("%1 of %2 shown").arg(locale.toString(filter->rowCount()), locale.toString(claims->rowCount())));
    showAll->setEnabled(kind->currentIndex() > 0 || status->currentIndex() > 0 || !search->text().isEmpty());
    if (!table->currentIndex().isValid() && filter->rowCount() > 0) {
        table->selectRow(0);
    }
    rowHeights->start();
    showDetails();
}

void EvidenceTable::Private::showDetails()
{
    details->clear();
    QTextCursor cursor(details->document());
    const QModelIndex current = filter->mapToSource(table->currentIndex());
    showAddresses(current.isValid() ? claims->claim(current.row()).urls : QStringList());
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
    appendSides(cursor, tr("What the articles say, side by side"), claim.sides);
    appendBlock(cursor, tr("Evidence"), claim.evidence);
    appendBlock(cursor, tr("Checked by calculation"), claim.checks.join(QChar::LineSeparator));
    cursor.movePosition(QTextCursor::Start);
    details->setTextCursor(cursor);
}

EvidenceTable::EvidenceTable(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    d->table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(d->table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        charts::openExhibitMenu(*this, d->table->viewport()->mapToGlobal(at), exhibit());
    });
}

EvidenceTable::~EvidenceTable() = default;

void EvidenceTable::setReference(const presentation::ReferenceView& reference)
{
    const QModelIndex current = d->filter->mapToSource(d->table->currentIndex());
    const QString selected = current.isValid() ? d->claims->claim(current.row()).id : QString();
    d->reference = reference;
    d->retranslate();
    d->fillChoices();
    d->claims->setClaims(reference.claims);
    if (const int row = d->claims->rowOf(selected); row >= 0) {
        d->table->setCurrentIndex(d->filter->mapFromSource(d->claims->index(row, 0)));
    }
    d->applyFilter();
}

presentation::Exhibit EvidenceTable::exhibit() const
{
    presentation::Exhibit exhibit{.id = QStringLiteral("evidence"),
                                  .title = tr("Figures and claims"),
                                  .table = presentation::evidenceTable(d->reference)};
    if (d->filter->rowCount() == d->claims->rowCount()) {
        return exhibit;
    }
    //: Title of a table; how many of its rows are shown.
    exhibit.title = tr("%1: %2").arg(exhibit.title, d->count->text());
    QList<QStringList> shown;
    for (int row = 0; row < d->filter->rowCount(); ++row) {
        shown.append(exhibit.table.rows.at(d->filter->mapToSource(d->filter->index(row, 0)).row()));
    }
    exhibit.table.rows = shown;
    return exhibit;
}

void EvidenceTable::keyPressEvent(QKeyEvent* event)
{
    if (charts::asksForMenu(*event) && focusWidget() == d->table) {
        charts::openExhibitMenu(*this, charts::menuPosition(*d->table), exhibit());
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool EvidenceTable::has(const QString& row) const
{
    return d->claims->rowOf(row) >= 0;
}

void EvidenceTable::showRow(const QString& row)
{
    const int found = d->claims->rowOf(row);
    if (found < 0) {
        return;
    }
    d->clearFilter();
    const QModelIndex index = d->filter->mapFromSource(d->claims->index(found, 0));
    d->table->setCurrentIndex(index);
    d->table->resizeRowsToContents();
    d->table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    d->table->setFocus(Qt::OtherFocusReason);
}

void EvidenceTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The details name them as well.
    constexpr int widthForAllColumns = 600;
    const bool narrow = width() < widthForAllColumns;
    d->table->setColumnHidden(ClaimsModel::Source, narrow);
    d->table->setColumnHidden(ClaimsModel::Verdict, narrow);
}

QWidget* EvidenceTable::searchLine() const
{
    return d->search;
}

} // namespace rustworthy::wizard
