// One page of a document after the other, or a picture.
#pragma once

#include "wizard/export_choices.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QAbstractScrollArea>

namespace rustworthy::wizard {

/// Page Up and Page Down turn the pages once there is nothing left to scroll; Ctrl+Home and Ctrl+End go to
/// the first and the last.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    enum class Fit {
        Width,       ///< as wide as there is room
        ActualWidth, ///< the same, but no wider than it is
        WholePage    ///< all of it at once
    };

    /// Stays on the page as far as there is one.
    void setPages(const PreviewPages& pages, Fit fit = Fit::Width);
    [[nodiscard]] int pageCount() const { return m_pages.count; }
    [[nodiscard]] int currentPage() const { return m_page; } ///< from 1; 0 without pages
    void setCurrentPage(int page);                           ///< the nearest there is

Q_SIGNALS:
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QRect paperRect() const; ///< in the viewport, scrolled
    [[nodiscard]] bool turn(int step, Qt::Key key);
    void fitScrollBar();
    void drawPaper();

    PreviewPages m_pages;
    Fit m_fit = Fit::Width;
    int m_page = 0;
    int m_turned = 0; ///< of a notch of the wheel
    QPixmap m_paper;  ///< the page, once it has been painted
};

} // namespace rustworthy::wizard
