#include "evidence_table.h"
#include "link_button.h"
#include "reference_dialogs.h"
#include "scrolling_text.h"
#include "text_styles.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

class FiguresDialog::Private
{
public:
    explicit Private(FiguresDialog* dialog);

    void retranslate();
    void fillSources();
    void fillMeanings();

    FiguresDialog* q;
    presentation::ReferenceView reference;
    TextLabel* edition;
    QTabWidget* tabs;
    EvidenceTable* figures;
    ScrollingText* sources;
    ScrollingText* meanings;
};

FiguresDialog::Private::Private(FiguresDialog* dialog)
    : q(dialog),
      edition(new TextLabel(TextSize::Body, TextTone::Normal, dialog)),
      tabs(new QTabWidget(dialog)),
      figures(new EvidenceTable),
      sources(new ScrollingText(QStringLiteral("figuresSources"))),
      meanings(new ScrollingText(QStringLiteral("figuresStatuses")))
{
    edition->setObjectName(QStringLiteral("figuresEdition"));
    tabs->setObjectName(QStringLiteral("figuresTabs"));
    tabs->addTab(figures, QString());
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
    sources->setAccessibleName(tr("Sources"));
    meanings->setAccessibleName(tr("What the statuses mean"));
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

FiguresDialog::FiguresDialog(const presentation::ReferenceView& reference, QWidget* parent)
    : QDialog(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("figuresDialog"));
    setSizeGripEnabled(true);
    setReference(reference);
    resize(860, 620);
    d->figures->searchLine()->setFocus();
}

FiguresDialog::~FiguresDialog() = default;

void FiguresDialog::setReference(const presentation::ReferenceView& reference)
{
    d->reference = reference;
    d->retranslate();
    d->figures->setReference(reference);
    d->fillSources();
    d->fillMeanings();
}

void FiguresDialog::showClaim(const QString& claim)
{
    if (d->figures->has(claim)) {
        d->tabs->setCurrentIndex(0);
        d->figures->showRow(claim);
    }
}

} // namespace rustworthy::wizard
