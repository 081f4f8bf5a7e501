// The bar below a window that confirms what was done.
#pragma once

#include <QtWidgets/QStatusBar>

namespace rustworthy::wizard {

/// Shows the whole of its message, on as many lines as that takes; a path breaks wherever it has to. Hidden
/// while there is no message.
class ConfirmationBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit ConfirmationBar(QWidget* parent = nullptr);

    /// For a while; told to screen readers too.
    void confirm(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

} // namespace rustworthy::wizard
