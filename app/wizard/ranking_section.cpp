#include "ranking_section.h"

#include "charts/chart_panel.h"
#include "data_table.h"
#include "disclosure.h"
#include "link_button.h"
#include "priority_editor.h"
#include "text_styles.h"

#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

using charts::ChartPanel;

namespace {

// In heights of a line, so that large type gets large charts.
constexpr int rankingLines = 17;
constexpr int contributionLines = 19;

TextLabel* newText(const QString& name, TextSize size = TextSize::Body, TextTone tone = TextTone::Normal)
{
    auto* label = new TextLabel(size, tone);
    label->setObjectName(name);
    return label;
}

QVBoxLayout* plainColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    return column;
}

} // namespace

class RankingSection::Private
{
public:
    Private(RankingSection* section, Session& session);

    void refresh();
    void fillFigures() const;

    /// A table with what it shows above it.
    struct Table
    {
        TextLabel* title;
        DataTable* table;
    };
    Table addTable(QVBoxLayout& column, const QString& name) const;
    void build();

    Session& session;
    RankingSection* q;
    ChartPanel* ranking;
    TextLabel* prioritiesTitle;
    TextLabel* basis;
    TextLabel* handOverTitle;
    TextLabel* handOver;
    TextLabel* markChanges;
    PriorityEditor* editor;
    Disclosure* priorities;
    ChartPanel* contributions;
    QWidget* tables;
    Table figures{};
    TextLabel* figuresNote;
    Table stability{};
    Table centralWeights{};
    Disclosure* showTables;
    TextLabel* notRanked;
    TextLabel* certainty;
    TextLabel* source;
    LinkButton* evidence;
};

RankingSection::Private::Private(RankingSection* section, Session& openSession)
    : session(openSession),
      q(section),
      ranking(new ChartPanel),
      prioritiesTitle(newText(QStringLiteral("prioritiesTitle"), TextSize::Heading)),
      basis(newText(QStringLiteral("rankingBasis"))),
      handOverTitle(newText(QStringLiteral("handOverTitle"), TextSize::Heading)),
      handOver(newText(QStringLiteral("handOver"))),
      markChanges(newText(QStringLiteral("markChanges"))),
      editor(new PriorityEditor(session, PriorityEditor::Place::Result)),
      priorities(new Disclosure(QStringLiteral("priorities"), editor)),
      contributions(new ChartPanel),
      tables(new QWidget),
      figuresNote(newText(QStringLiteral("rankingFiguresNote"))),
      showTables(new Disclosure(QStringLiteral("rankingFigures"), tables)),
      notRanked(newText(QStringLiteral("notRanked"))),
      certainty(newText(QStringLiteral("rankingCertainty"), TextSize::Small, TextTone::Muted)),
      source(newText(QStringLiteral("rankingSource"), TextSize::Small, TextTone::Muted)),
      evidence(new LinkButton)
{
    build();
}

void RankingSection::Private::build()
{
    ranking->setObjectName(QStringLiteral("rankingChart"));
    contributions->setObjectName(QStringLiteral("contributionChart"));
    evidence->setObjectName(QStringLiteral("rankingEvidence"));
    auto* inner = plainColumn(tables);
    figures = addTable(*inner, QStringLiteral("rankingFigures"));
    inner->addWidget(figuresNote);
    stability = addTable(*inner, QStringLiteral("rankingStability"));
    centralWeights = addTable(*inner, QStringLiteral("rankingCentralWeights"));

    auto* column = plainColumn(q);
    for (QWidget* part : std::initializer_list<QWidget*>{
             ranking, handOverTitle, handOver, markChanges, prioritiesTitle, basis, priorities, contributions,
             notRanked, showTables, certainty, source, evidence}) {
        column->addWidget(part);
    }
}

RankingSection::Private::Table RankingSection::Private::addTable(QVBoxLayout& column,
                                                                 const QString& name) const
{
    Table made{.title = newText(name + QStringLiteral("Title")), .table = new DataTable};
    QFont bold = made.title->font();
    bold.setBold(true);
    made.title->setFont(bold);
    made.table->setObjectName(name);
    column.addWidget(made.title);
    column.addWidget(made.table);
    return made;
}

void RankingSection::Private::refresh()
{
    const presentation::RankingView& view = session.result().ranking;
    prioritiesTitle->setVisible(!session.catalog().criteria.isEmpty());
    priorities->setVisible(!session.catalog().criteria.isEmpty());
    basis->setTextOrHide(view.basis);
    if (priorities->isOpen()) {
        editor->refresh();
    }
    for (QWidget* part : std::initializer_list<QWidget*>{ranking, contributions, showTables}) {
        part->setVisible(view.ranked);
    }
    if (view.ranked) {
        ranking->setData(view.acceptability);
        contributions->setData(view.contributions);
    }
    handOverTitle->setVisible(!view.handOver.isEmpty() || !view.markChanges.isEmpty());
    handOver->setTextOrHide(bulleted(view.handOver));
    markChanges->setTextOrHide(bulleted(view.markChanges));
    if (showTables->isOpen()) {
        fillFigures();
    }
    notRanked->setTextOrHide(view.notRanked);
    certainty->setTextOrHide(view.certainty);
    source->setTextOrHide(view.source.isEmpty() ? QString()
                                                : RankingSection::tr("Source: %1").arg(view.source));
    evidence->setVisible(!view.claim.isEmpty());
}

void RankingSection::Private::fillFigures() const
{
    const presentation::RankingView& view = session.result().ranking;
    const QString notice = presentation::noticeOf(session.result());
    const auto show = [&](const Table& shown, const QString& title, const presentation::TableData& data) {
        shown.title->setText(title);
        shown.table->setTable(title, data, notice);
        shown.title->setVisible(!data.rows.isEmpty());
        shown.table->setVisible(!data.rows.isEmpty());
    };
    show(figures, RankingSection::tr("The languages in figures"), view.figures);
    figuresNote->setTextOrHide(view.figures.rows.isEmpty() ? QString() : view.figuresNote);
    show(stability, RankingSection::tr("Within which weights the lead holds"), view.stability);
    show(centralWeights, RankingSection::tr("Weights that would put each language first, on average"),
         view.centralWeights);
}

RankingSection::RankingSection(Session& session, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(this, session))
{
    for (const ChartPanel* panel : {d->ranking, d->contributions}) {
        connect(panel, &ChartPanel::evidenceRequested, this, &RankingSection::evidenceRequested);
    }
    connect(d->editor, &PriorityEditor::evidenceRequested, this, &RankingSection::evidenceRequested);
    connect(d->evidence, &LinkButton::clicked, this,
            [this] { Q_EMIT evidenceRequested(d->session.result().ranking.claim); });
    connect(d->priorities, &Disclosure::opened, d->editor, &PriorityEditor::refresh);
    connect(d->showTables, &Disclosure::opened, this, [this] { d->fillFigures(); });
    retranslate();
}

RankingSection::~RankingSection() = default;

void RankingSection::refresh()
{
    const int line = fontMetrics().height();
    d->ranking->setMinimumHeight(line * rankingLines);
    d->contributions->setMinimumHeight(line * contributionLines);
    d->refresh();
}

void RankingSection::retranslate()
{
    d->handOverTitle->setText(tr("What would hand the lead over"));
    d->prioritiesTitle->setText(tr("What matters to the project"));
    d->priorities->setLabels(tr("Change the priorities"), tr("Hide the priorities"));
    d->showTables->setLabels(tr("Show all figures of the ranking"), tr("Hide all figures of the ranking"));
    d->evidence->setLabel(tr("About these marks"));
    d->editor->retranslate();
}

bool RankingSection::reveal(const QString& criterion)
{
    for (const catalog::Criterion& known : d->session.catalog().criteria) {
        if (known.id == criterion) {
            d->priorities->setOpen(true);
            return d->editor->reveal(criterion);
        }
    }
    return false;
}

} // namespace rustworthy::wizard
