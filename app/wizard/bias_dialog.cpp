#include "data_table.h"
#include "reference_dialogs.h"
#include "scrolling_text.h"
#include "text_styles.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

TextLabel* plainLabel(const QString& objectName)
{
    auto* label = new TextLabel;
    label->setObjectName(objectName);
    return label;
}

DataTable* wrappingTable(const QString& objectName)
{
    auto* table = new DataTable;
    table->setObjectName(objectName);
    table->wrapTexts();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

presentation::TableData tableOf(const QStringList& columns, const QList<presentation::BiasView::Row>& rows)
{
    presentation::TableData table{.columns = columns, .rows = {}, .numeric = {false, false, false}};
    for (const presentation::BiasView::Row& row : rows) {
        table.rows.append({row.name, row.score, row.bands});
    }
    return table;
}

} // namespace

class BiasDialog::Private
{
public:
    TextLabel* introduction = plainLabel(QStringLiteral("biasIntroduction"));
    DataTable* sheets = wrappingTable(QStringLiteral("biasSheets"));
    TextLabel* sheetsIntroduction = plainLabel(QStringLiteral("biasSheetsIntroduction"));
    DataTable* bands = wrappingTable(QStringLiteral("biasBands"));
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
    d->sheets->setTable(tr("What whole sheets of answers give"),
                        tableOf({tr("Answers"), tr("Score"), tr("Verdicts that can come out")}, bias.sheets));
    d->sheetsIntroduction->setText(bias.sheetsIntroduction);
    d->bands->setTable(tr("How many complete sheets end in each verdict"),
                       tableOf({tr("Verdict"), tr("Scores"), tr("Complete sheets")}, bias.bands));
    d->polarity->setText(bias.polarity);
    d->notes->setText(bias.notes.join(QLatin1String("\n\n")));
    d->notes->setVisible(!bias.notes.isEmpty());
}

} // namespace rustworthy::wizard
