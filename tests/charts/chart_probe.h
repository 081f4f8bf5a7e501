// Looks at a laid-out chart from outside: its texts, its pixels, the places of its values.
#pragma once

#include <QtCharts/QChart>
#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QImage>
#include <QtWidgets/QGraphicsScene>

#include <memory>

class QAbstractSeries;

namespace rustworthy::charts::test {

struct TextItem
{
    QString text;
    QRectF place; ///< chart coordinates
};

/// Keeps a chart in a scene, never shown.
class Probe
{
public:
    Probe(std::unique_ptr<QChart> chart, const QSizeF& size);
    ~Probe();

    QChart& chart() { return *m_chart; }
    void resize(const QSizeF& size);
    [[nodiscard]] QList<TextItem> texts() const;
    [[nodiscard]] QStringList strings() const;
    /// The place of the text, which has to be there exactly once.
    [[nodiscard]] QRectF placeOf(const QString& text) const;
    [[nodiscard]] QImage image();
    /// All series of one kind, in the order they were added.
    template <typename Series>
    [[nodiscard]] QList<Series*> series() const
    {
        QList<Series*> found;
        const auto all = m_chart->series();
        for (auto* one : all) {
            if (auto* cast = qobject_cast<Series*>(one)) {
                found.append(cast);
            }
        }
        return found;
    }
    template <typename Axis>
    [[nodiscard]] Axis* axis() const
    {
        const auto all = m_chart->axes();
        for (auto* one : all) {
            if (auto* cast = qobject_cast<Axis*>(one)) {
                return cast;
            }
        }
        return nullptr;
    }

private:
    QGraphicsScene m_scene;
    std::unique_ptr<QChart> m_chart;
};

/// Texts that lie over one another, as "a | b".
[[nodiscard]] QStringList overlaps(const QList<TextItem>& texts);

} // namespace rustworthy::charts::test
