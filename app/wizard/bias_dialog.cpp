#include "reference_dialogs.h"
#include "scrolling_text.h"
#include "text_styles.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

TextLabel* plainLabel(const QString& objectName)
{
    auto* label = new TextLabel;
    label->setObjectName(objectName);
    return label;
}

/// As high as its rows: the page around it scrolls, not the table.
class FittedTable : public QTableWidget
{
public:
    explicit FittedTable(const QString& objectName) : QTableWidget(0, 3)
    {
        setObjectName(objectName);
        setEditTriggers(NoEditTriggers);
        setSelectionBehavior(SelectRows);
        setSelectionMode(SingleSelection);
        setTabKeyNavigation(false);
        setWordWrap(true);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        verticalHeader()->hide();
        horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        horizontalHeader()->setHighlightSections(false);
        horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }

    void setRows(const QStringList& columns, const QList<presentation::BiasView::Row>& rows)
    {
        setHorizontalHeaderLabels(columns);
        setRowCount(static_cast<int>(rows.size()));
        for (int row = 0; row < rowCount(); ++row) {
            const presentation::BiasView::Row& sheet = rows.at(row);
            setItem(row, 0, new QTableWidgetItem(sheet.name));
            setItem(row, 1, new QTableWidgetItem(sheet.score));
            setItem(row, 2, new QTableWidgetItem(sheet.bands));
        }
        fit();
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTableWidget::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        resizeRowsToContents();
        setFixedHeight(horizontalHeader()->height() + verticalHeader()->length() + 2 * frameWidth());
    }
};

} // namespace

class BiasDialog::Private
{
public:
    TextLabel* introduction = plainLabel(QStringLiteral("biasIntroduction"));
    FittedTable* sheets = new FittedTable(QStringLiteral("biasSheets"));
    TextLabel* sheetsIntroduction = plainLabel(QStringLiteral("biasSheetsIntroduction"));
    FittedTable* bands = new FittedTable(QStringLiteral("biasBands"));
    TextLabel* polarity = plainLabel(QStringLiteral("biasPolarity"));
    TextLabel* notes = plainLabel(QStringLiteral("biasNotes"));
    ScrollingText* area = new ScrollingText(QStringLiteral("biasPage"));
};

BiasDialog::BiasDialog(const presentation::ReferenceView& reference, QWidget* parent)
    : QDialog(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("biasDialog"));
    setSizeGripEnabled(true);

    auto* column = new QWidget;
    auto* text = new QVBoxLayout(column);
    text->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{d->introduction, d->sheets, d->sheetsIntroduction,
                                                         d->bands, d->polarity, d->notes}) {
        text->addWidget(part);
    }
    text->addStretch(1);
    d->area->setWidget(column);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("biasClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(d->area, 1);
    layout->addWidget(buttons);
    setReference(reference);
    resize(680, 620);
}

BiasDialog::~BiasDialog() = default;

void BiasDialog::setReference(const presentation::ReferenceView& reference)
{
    const presentation::BiasView& bias = reference.bias;
    setWindowTitle(tr("Bias Check"));
    d->area->setAccessibleName(tr("Bias check"));
    d->introduction->setText(bias.introduction);
    d->sheets->setAccessibleName(tr("What whole sheets of answers give"));
    d->sheets->setRows({tr("Answers"), tr("Score"), tr("Verdicts that can come out")}, bias.sheets);
    d->sheetsIntroduction->setText(bias.sheetsIntroduction);
    d->bands->setAccessibleName(tr("How many complete sheets end in each verdict"));
    d->bands->setRows({tr("Verdict"), tr("Scores"), tr("Complete sheets")}, bias.bands);
    d->polarity->setText(bias.polarity);
    d->notes->setText(bias.notes.join(QLatin1String("\n\n")));
    d->notes->setVisible(!bias.notes.isEmpty());
}

} // namespace rustworthy::wizard
