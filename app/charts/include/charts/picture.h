// Charts as they are handed on by themselves: title, drawing and caption on white, under each other.
#pragma once

#include "presentation/exhibits.h"

#include <QtCore/QList>
#include <QtCore/QSizeF>
#include <QtGui/QImage>

#include <memory>
#include <vector>

class QPainter;

namespace rustworthy::charts {

/// Always light. The same wherever it is drawn: lengths are pixels of a picture in its usual size, whatever
/// the screen is. Exhibits without a chart are left out.
class Picture
{
public:
    explicit Picture(const QList<presentation::Exhibit>& exhibits);
    ~Picture();

    [[nodiscard]] QSizeF size() const;
    void draw(QPainter& painter) const;
    /// `scale` times as many pixels, unless that would be more than can be drawn on.
    [[nodiscard]] QImage image(int scale) const;

private:
    class Part;
    std::vector<std::unique_ptr<Part>> m_parts;
};

} // namespace rustworthy::charts
