#include "combined_panel.h"

#include "text_styles.h"

#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace rustworthy::wizard {

CombinedPanel::CombinedPanel(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_forYou(addPart("adviceForYou")),
      m_forYourProject(addPart("adviceForYourProject")),
      m_together(addPart("adviceTogether")),
      m_disagreements(new QVBoxLayout),
      m_missing(new TextLabel(TextSize::Body, TextTone::Muted))
{
    setObjectName(QStringLiteral("combinedAdvice"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridUnit / 2);
    m_disagreements->setSpacing(gridUnit / 2);
    m_column->addLayout(m_disagreements);
    m_missing->setObjectName(QStringLiteral("adviceMissing"));
    m_column->addWidget(m_missing);
    retranslate();
}

CombinedPanel::Part CombinedPanel::addPart(const char* name)
{
    const Part part{.title = new TextLabel(TextSize::Small, TextTone::Muted), .text = new TextLabel};
    part.text->setObjectName(QLatin1String(name));
    m_column->addWidget(part.title);
    m_column->addWidget(part.text);
    m_column->addSpacing(gridUnit / 2);
    return part;
}

void CombinedPanel::setAdvice(const presentation::CombinedView& advice)
{
    for (const auto& [part, text] :
         {std::pair(m_forYou, advice.forYou), std::pair(m_forYourProject, advice.forYourProject),
          std::pair(m_together, advice.together)}) {
        part.text->setTextOrHide(text);
        part.title->setVisible(!text.isEmpty());
    }
    while (m_disagreementLabels.size() < advice.disagreements.size()) {
        auto* label = new TextLabel;
        label->setObjectName(QStringLiteral("adviceDisagreement_%1").arg(m_disagreementLabels.size()));
        m_disagreements->addWidget(label);
        m_disagreementLabels.append(label);
    }
    for (qsizetype i = 0; i < m_disagreementLabels.size(); ++i) {
        m_disagreementLabels.at(i)->setTextOrHide(advice.disagreements.value(i));
    }
    m_missing->setTextOrHide(advice.missing);
}

void CombinedPanel::retranslate()
{
    setAccessibleName(tr("The advice as a whole"));
    m_forYou.title->setText(tr("For you, by the checklist"));
    m_forYourProject.title->setText(tr("For your project, by the rules and the ranking"));
    m_together.title->setText(tr("Together"));
}

} // namespace rustworthy::wizard
