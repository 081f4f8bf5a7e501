// The verdict: how it stands, and in words how sure it is.
#pragma once

#include "presentation/result_view.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace rustworthy::wizard {

class BandScale;
class Headline;
class TextLabel;
struct BandScaleData;

/// What stays in sight while answers are tried out: headline, score and scale.
class VerdictHeader : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictHeader(QWidget* parent = nullptr);

    void setResult(const presentation::ResultView& result, const BandScaleData& scale);
    /// Takes the focus when the result opens, or when what held it is gone.
    [[nodiscard]] QWidget* headline() const;

private:
    TextLabel* m_kind;
    Headline* m_headline;
    TextLabel* m_score;
    BandScale* m_scale;
};

/// What stands behind it: certainty, each band's share, advice, how much is answered, source.
class VerdictDetails : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictDetails(QWidget* parent = nullptr);

    void setVerdict(const presentation::VerdictView& verdict);

private:
    struct BandLabels
    {
        TextLabel* name;
        TextLabel* outlook;
    };
    void fitBands(qsizetype count);

    TextLabel* m_certainty;
    TextLabel* m_bandsTitle;
    QGridLayout* m_bandGrid;
    QList<BandLabels> m_bands;
    TextLabel* m_advice;
    TextLabel* m_answered;
    TextLabel* m_source;
};

} // namespace rustworthy::wizard
