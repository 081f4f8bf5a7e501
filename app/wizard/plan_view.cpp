#include "plan_view.h"

#include "column_area.h"
#include "headline.h"
#include "link_button.h"
#include "link_group.h"
#include "profile_fields.h"
#include "sourced_list.h"
#include "text_styles.h"

#include "charts/chart_panel.h"

#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

TextLabel* named(const char* name, TextSize size = TextSize::Body, TextTone tone = TextTone::Normal)
{
    auto* label = new TextLabel(size, tone);
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

PlanView::PlanView(Session& session, QWidget* parent) : Page(session, parent)
{
    setObjectName(QStringLiteral("planView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void PlanView::build()
{
    m_area = new ColumnArea;
    m_area->setObjectName(QStringLiteral("planArea"));
    QVBoxLayout* column = m_area->column();
    buildPlan(*column);
    buildPayback(*column);
    column->addStretch(1);
    layout()->addWidget(m_area);
    retranslate();
}

void PlanView::buildPlan(QVBoxLayout& column)
{
    m_headline = new Headline;
    m_headline->setObjectName(QStringLiteral("planHeadline"));
    m_line = named("planLine");
    m_lineEvidence = new LinkButton;
    m_lineEvidence->setObjectName(QStringLiteral("planLineEvidence"));
    m_startLabel = new QLabel;
    m_startLabel->setTextFormat(Qt::PlainText);
    m_start = new QDateEdit;
    m_start->setObjectName(QStringLiteral("planStart"));
    m_start->setCalendarPopup(true);
    m_startLabel->setBuddy(m_start);
    m_chart = new charts::ChartPanel;
    m_chart->setObjectName(QStringLiteral("planPanel"));
    m_chart->setMinimumHeight(gridUnit * 34);
    m_phasesTitle = new TextLabel(TextSize::Heading);
    auto* phases = new QWidget;
    m_phaseColumn = new QVBoxLayout(phases);
    m_phaseColumn->setContentsMargins(0, 0, 0, 0);
    m_phaseLinks = new LinkGroup(phases);
    m_phaseColumn->setSpacing(gridUnit / 2);
    m_othersTitle = new TextLabel(TextSize::Heading);
    m_others = new SourcedList(session().catalog());
    m_others->setObjectName(QStringLiteral("planOthers"));
    m_adviceTitle = new TextLabel(TextSize::Heading);
    m_othersWithoutTime = named("planOthersWithoutTime");
    m_advice = new SourcedList(session().catalog());

    auto* start = new QHBoxLayout;
    start->addWidget(m_startLabel);
    start->addWidget(m_start);
    start->addStretch(1);
    column.addWidget(m_headline);
    column.addWidget(m_line);
    column.addWidget(m_lineEvidence);
    column.addLayout(start);
    column.addWidget(m_chart);
    column.addWidget(m_othersTitle);
    column.addWidget(m_others);
    column.addWidget(m_othersWithoutTime);
    column.addWidget(m_phasesTitle);
    column.addWidget(phases);
    column.addWidget(m_adviceTitle);
    column.addWidget(m_advice);

    connect(m_start, &QDateEdit::dateChanged, this,
            [this](const QDate& day) { session().setPlanStart(day); });
    connect(m_chart, &charts::ChartPanel::evidenceRequested, this, &PlanView::evidenceRequested);
    connect(m_lineEvidence, &LinkButton::clicked, this,
            [this] { Q_EMIT evidenceRequested(session().result().plan.evidence); });
    for (SourcedList* list : {m_others, m_advice}) {
        connect(list, &SourcedList::evidenceRequested, this, &PlanView::evidenceRequested);
    }
}

void PlanView::buildPayback(QVBoxLayout& column)
{
    m_paybackTitle = new TextLabel(TextSize::Heading);
    m_payback = named("paybackHeadline");
    m_missing = named("paybackMissing", TextSize::Body, TextTone::Muted);
    m_arithmetic = named("paybackArithmetic");
    m_assumptionsTitle = new TextLabel(TextSize::Body, TextTone::Muted);
    m_fields = new ProfileFields(session().catalog());
    m_note = new TextLabel(TextSize::Small, TextTone::Muted);
    m_source = new TextLabel(TextSize::Small, TextTone::Muted);
    m_evidence = new LinkButton;
    m_evidence->setObjectName(QStringLiteral("paybackEvidence"));
    column.addSpacing(gridUnit);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_paybackTitle, m_payback, m_missing, m_arithmetic,
                                         m_assumptionsTitle, m_fields, m_note, m_source, m_evidence}) {
        column.addWidget(part);
    }
    connect(m_fields, &ProfileFields::edited, this, [this] {
        decision::Answers answers = session().answers();
        answers.profile = m_fields->profile();
        session().tryAnswers(answers);
    });
    connect(m_evidence, &LinkButton::clicked, this,
            [this] { Q_EMIT evidenceRequested(session().result().plan.payback.claim); });
}

void PlanView::addPhase(const QString& id)
{
    const PhaseLabels labels{.name = new TextLabel(TextSize::Body),
                             .time = new TextLabel(TextSize::Body, TextTone::Muted),
                             .topics = new TextLabel,
                             .hurdles = new TextLabel,
                             .resources = new TextLabel,
                             .evidence = new LinkButton};
    QFont bold = labels.name->font();
    bold.setBold(true);
    labels.name->setFont(bold);
    labels.name->setObjectName(QStringLiteral("planPhase_%1").arg(id));
    for (QWidget* part : std::initializer_list<QWidget*>{labels.name, labels.time, labels.topics,
                                                         labels.hurdles, labels.resources, labels.evidence}) {
        m_phaseColumn->addWidget(part);
    }
    m_phaseColumn->addSpacing(gridUnit);
    const qsizetype index = m_phases.size();
    connect(labels.evidence, &LinkButton::clicked, this,
            [this, index] { Q_EMIT evidenceRequested(session().result().plan.phases.at(index).evidence); });
    m_phases.append(labels);
}

QWidget* PlanView::firstFocus() const
{
    return m_headline;
}

QSize PlanView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 27, line * 12};
}

void PlanView::setVisible(bool visible)
{
    // Filled before it shows, so that it is laid out once.
    if (visible && m_area == nullptr) {
        build();
        refresh();
    }
    Page::setVisible(visible);
}

void PlanView::refresh()
{
    if (m_area == nullptr) {
        return;
    }
    const presentation::PlanView& plan = session().result().plan;
    m_headline->setText(plan.headline);
    m_line->setTextOrHide(plan.line);
    m_start->setDate(session().planStart());
    m_chart->setData(plan.gantt);
    refreshPhases();
    m_lineEvidence->setVisible(!plan.evidence.isEmpty());
    QList<presentation::SourcedText> others;
    for (const presentation::OtherLanguageView& other : plan.others) {
        others.append({.id = other.language,
                       //: A language, the time it takes, why it is advised.
                       .text = tr("%1: %2. %3").arg(other.name, other.time, other.why),
                       .source = other.source,
                       .evidence = other.evidence,
                       .claims = {}});
    }
    m_others->setItems(others);
    m_othersWithoutTime->setTextOrHide(plan.othersWithoutTime);
    m_othersTitle->setVisible(!others.isEmpty() || !plan.othersWithoutTime.isEmpty());
    m_advice->setItems(plan.advice);
    m_adviceTitle->setVisible(!plan.advice.isEmpty());
    refreshPayback();
}

void PlanView::refreshPhases()
{
    const QList<presentation::PhaseView>& phases = session().result().plan.phases;
    m_phasesTitle->setVisible(!phases.isEmpty());
    while (m_phases.size() < phases.size()) {
        addPhase(phases.at(m_phases.size()).id);
    }
    for (qsizetype i = 0; i < phases.size(); ++i) {
        const presentation::PhaseView& phase = phases.at(i);
        const PhaseLabels& labels = m_phases.at(i);
        const QString separator = QStringLiteral("; ");
        labels.name->setText(phase.name);
        //: How long a phase takes, and between which dates it ends.
        labels.time->setText(phase.dates.isEmpty() ? phase.elapsed
                                                   : tr("%1, %2").arg(phase.elapsed, phase.dates));
        labels.topics->setTextOrHide(
            phase.topics.isEmpty() ? QString() : tr("Topics: %1").arg(phase.topics.join(separator)));
        labels.hurdles->setTextOrHide(
            phase.hurdles.isEmpty() ? QString() : tr("Hurdles: %1").arg(phase.hurdles.join(separator)));
        labels.resources->setTextOrHide(
            phase.resources.isEmpty() ? QString() : tr("Resources: %1").arg(phase.resources.join(separator)));
        labels.evidence->setLabel(tr("Source: %1").arg(phase.source));
        //: Link to the evidence for a phase of learning.
        labels.evidence->setAccessibleName(tr("Evidence for the phase %1").arg(phase.name));
    }
    m_phaseLinks->refresh();
}

void PlanView::refreshPayback()
{
    const presentation::PaybackView& payback = session().result().plan.payback;
    m_payback->setText(payback.headline);
    m_missing->setTextOrHide(payback.missing);
    m_arithmetic->setTextOrHide(payback.arithmetic.join(QLatin1Char('\n')));
    m_fields->setProfile(session().answers().profile);
    m_fields->markChanges(session().result().profile);
    m_note->setTextOrHide(payback.note);
    m_source->setTextOrHide(payback.source);
    m_evidence->setVisible(!payback.claim.isEmpty());
}

void PlanView::retranslate()
{
    setAccessibleName(tr("Plan"));
    if (m_area == nullptr) {
        return;
    }
    m_area->setAccessibleName(tr("Learning plan and payback"));
    m_startLabel->setText(tr("First day of learning"));
    m_start->setLocale(QLocale());
    //: Format of a date, see the documentation of QDateTimeEdit::displayFormat.
    m_start->setDisplayFormat(tr("d MMM yyyy", "date format"));
    m_phasesTitle->setText(tr("Phase by phase"));
    m_othersTitle->setText(tr("Other languages that are advised"));
    m_adviceTitle->setText(tr("What to know before you start"));
    m_paybackTitle->setText(tr("When it pays back"));
    m_assumptionsTitle->setText(tr("It rests on these; change them here to see what would follow."));
    m_lineEvidence->setLabel(tr("About this learning time"));
    m_evidence->setLabel(tr("About these figures"));
    m_fields->retranslate();
}

} // namespace rustworthy::wizard
