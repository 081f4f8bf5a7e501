#include "hybrid_section.h"

#include "disclosure.h"
#include "link_button.h"
#include "sourced_list.h"
#include "text_styles.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

TextLabel* boldLabel()
{
    auto* label = new TextLabel;
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

TextLabel* named(TextLabel* label, const char* name)
{
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

HybridSection::HybridSection(const catalog::Catalog& catalog, QWidget* parent)
    : QWidget(parent),
      m_title(named(new TextLabel(TextSize::Heading), "hybridTitle")),
      m_reason(named(new TextLabel, "hybridReason")),
      m_summary(named(new TextLabel, "hybridSummary")),
      m_phaseColumn(new QVBoxLayout),
      m_pairingsTitle(boldLabel()),
      m_pairings(new SourcedList(catalog)),
      m_benefitsTitle(boldLabel()),
      m_benefits(named(new TextLabel, "hybridBenefits")),
      m_source(new LinkButton),
      m_details(nullptr)
{
    m_source->setObjectName(QStringLiteral("hybridSource"));
    m_source->setFont(scaledFont(QApplication::font(m_source), TextSize::Small));
    m_pairings->setObjectName(QStringLiteral("hybridPairings"));
    auto* details = new QWidget;
    auto* inner = new QVBoxLayout(details);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(gridUnit);
    m_phaseColumn->setSpacing(gridUnit / 4);
    inner->addLayout(m_phaseColumn);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_pairingsTitle, m_pairings, m_benefitsTitle, m_benefits}) {
        inner->addWidget(part);
    }
    m_details = new Disclosure(QStringLiteral("hybrid"), details);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_reason, m_summary, m_details, m_source}) {
        column->addWidget(part);
    }
    connect(m_source, &LinkButton::clicked, this, [this] { Q_EMIT evidenceRequested(m_evidence); });
    connect(m_pairings, &SourcedList::evidenceRequested, this, &HybridSection::evidenceRequested);
    hide();
}

void HybridSection::setPath(const std::optional<presentation::HybridView>& path)
{
    setVisible(path.has_value());
    if (!path) {
        return;
    }
    m_reason->setTextOrHide(path->reason);
    m_summary->setTextOrHide(path->summary);
    showPhases(path->phases);
    m_pairingsTitle->setVisible(!path->pairings.isEmpty());
    m_pairings->setItems(path->pairings);
    m_benefitsTitle->setVisible(!path->benefits.isEmpty());
    m_benefits->setTextOrHide(bulleted(path->benefits));
    m_evidence = path->evidence;
    m_source->setLabel(tr("Source: %1").arg(path->source));
    //: %1 is a source, %2 the text that stands there
    m_source->setAccessibleName(tr("Source: %1, for: %2").arg(path->source, path->summary));
    m_source->setVisible(!path->source.isEmpty() && !path->evidence.isEmpty());
}

void HybridSection::retranslate()
{
    m_title->setText(tr("A path with both"));
    m_pairingsTitle->setText(tr("Combinations in use"));
    m_benefitsTitle->setText(tr("What it brings"));
    m_details->setLabels(tr("Show the path phase by phase"), tr("Hide the path phase by phase"));
}

void HybridSection::showPhases(const QList<presentation::HybridPhaseView>& phases)
{
    while (m_phases.size() < phases.size()) {
        Phase phase{.name = boldLabel(), .steps = new TextLabel};
        phase.name->setObjectName(QStringLiteral("hybridPhase_%1").arg(m_phases.size()));
        phase.steps->setObjectName(QStringLiteral("hybridSteps_%1").arg(m_phases.size()));
        m_phaseColumn->addWidget(phase.name);
        m_phaseColumn->addWidget(phase.steps);
        m_phases.append(phase);
    }
    for (qsizetype i = 0; i < m_phases.size(); ++i) {
        const Phase& phase = m_phases.at(i);
        phase.name->setTextOrHide(i < phases.size() ? phases.at(i).name : QString());
        phase.steps->setTextOrHide(i < phases.size() ? bulleted(phases.at(i).steps) : QString());
    }
}

} // namespace rustworthy::wizard
