// A chart as it will be written to a file, as large as there is room.
#pragma once

#include "presentation/exhibits.h"

#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    void setExhibits(const QList<presentation::Exhibit>& exhibits);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<presentation::Exhibit> m_exhibits;
};

} // namespace rustworthy::wizard
