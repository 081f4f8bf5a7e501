#include "verdict_panel.h"

#include "band_scale.h"
#include "headline.h"
#include "text_styles.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

TextLabel* namedLabel(const char* objectName, TextSize size = TextSize::Body,
                      TextTone tone = TextTone::Normal)
{
    auto* label = new TextLabel(size, tone);
    label->setObjectName(QLatin1String(objectName));
    return label;
}

} // namespace

VerdictHeader::VerdictHeader(QWidget* parent)
    : QWidget(parent),
      m_kind(namedLabel("verdictKind", TextSize::Small, TextTone::Muted)),
      m_headline(new Headline),
      m_score(namedLabel("verdictScore")),
      m_scale(new BandScale)
{
    m_headline->setObjectName(QStringLiteral("verdictHeadline"));
    m_scale->setObjectName(QStringLiteral("verdictScale"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit, gridUnit * 2, gridUnit);
    column->setSpacing(gridUnit / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_headline, m_score, m_scale}) {
        column->addWidget(part);
    }
}

void VerdictHeader::setResult(const presentation::ResultView& result, const BandScaleData& scale)
{
    m_kind->setText(result.whatIf ? tr("What if: these are not your own answers") : tr("Your verdict"));
    m_headline->setText(result.verdict.headline);
    m_score->setText(result.verdict.score);
    m_scale->setData(scale);
}

QWidget* VerdictHeader::headline() const
{
    return m_headline;
}

VerdictDetails::VerdictDetails(QWidget* parent)
    : QWidget(parent),
      m_certainty(namedLabel("verdictCertainty")),
      m_bandsTitle(namedLabel("verdictBandsTitle", TextSize::Heading)),
      m_bandGrid(new QGridLayout),
      m_advice(namedLabel("verdictAdvice")),
      m_answered(namedLabel("verdictAnswered", TextSize::Small, TextTone::Muted)),
      m_source(namedLabel("verdictSource", TextSize::Small, TextTone::Muted))
{
    m_bandGrid->setHorizontalSpacing(gridUnit * 2);
    m_bandGrid->setVerticalSpacing(gridUnit / 2);
    m_bandGrid->setColumnStretch(0, 1);
    m_bandGrid->setColumnStretch(1, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(m_certainty);
    column->addWidget(m_advice);
    column->addWidget(m_answered);
    column->addSpacing(gridUnit);
    column->addWidget(m_bandsTitle);
    column->addLayout(m_bandGrid);
    column->addWidget(m_source);
}

void VerdictDetails::setVerdict(const presentation::VerdictView& verdict)
{
    m_certainty->setTextOrHide(verdict.certainty);
    m_advice->setTextOrHide(verdict.advice);
    m_answered->setText(verdict.answered);
    //: %1 is a short citation such as: B, “Decision Checklist: 15 Questions”.
    m_source->setText(
        tr("Source: %1. Help, About the Figures says what the letters of the sources stand for.")
            .arg(verdict.source));
    m_bandsTitle->setText(tr("The possible verdicts"));
    fitBands(verdict.bands.size());
    for (qsizetype i = 0; i < verdict.bands.size(); ++i) {
        const presentation::BandRow& band = verdict.bands.at(i);
        const BandLabels& labels = m_bands.at(i);
        //: A verdict and the scores that lead to it, e.g. "Worth considering (6–10)"
        labels.name->setText(tr("%1 (%2)").arg(band.name, band.scores));
        labels.name->setTone(band.reachable ? TextTone::Normal : TextTone::Muted);
        labels.outlook->setTone(band.reachable ? TextTone::Normal : TextTone::Muted);
        labels.outlook->setText(!band.reachable        ? tr("cannot come out as things stand")
                                : band.share.isEmpty() ? tr("your answers end here")
                                                       : band.share);
    }
}

void VerdictDetails::fitBands(qsizetype count)
{
    while (m_bands.size() < count) {
        const int row = static_cast<int>(m_bands.size());
        BandLabels labels{.name = new TextLabel, .outlook = new TextLabel};
        labels.name->setObjectName(QStringLiteral("bandName_%1").arg(row));
        labels.outlook->setObjectName(QStringLiteral("bandOutlook_%1").arg(row));
        m_bandGrid->addWidget(labels.name, row, 0, Qt::AlignTop);
        m_bandGrid->addWidget(labels.outlook, row, 1, Qt::AlignTop);
        m_bands.append(labels);
    }
}

} // namespace rustworthy::wizard
