// The score interval against the bands, cell by cell.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

struct BandScaleData
{
    struct Band
    {
        int low = 0;
        int high = 0;

        bool operator==(const Band&) const = default;
    };
    int low = 0; ///< the score lies in low..high
    int high = 0;
    int maximum = 0;
    QList<Band> bands; ///< rising, without gaps
    QString words;     ///< the same in one sentence

    bool operator==(const BandScaleData&) const = default;
};

/// A ruler of all scores in one group of cells for each band; the scores still possible are filled. Tells
/// assistive technology the same in words and as a value.
class BandScale : public QWidget
{
    Q_OBJECT

public:
    explicit BandScale(QWidget* parent = nullptr);

    void setData(const BandScaleData& data);
    [[nodiscard]] const BandScaleData& data() const { return m_data; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF cell(int score) const;
    BandScaleData m_data;
};

} // namespace rustworthy::wizard
