// In dialogs some styles show the focus of a default button, of an empty list and of scrolling text not at
// all, and message boxes leave their picture without a name. Watches the focus and adds what is missing, in
// Qt's own dialogs as well.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace rustworthy::wizard {

class DialogFocus : public QObject
{
    Q_OBJECT

public:
    explicit DialogFocus(QObject* parent = nullptr);
    ~DialogFocus() override;

private:
    void follow(QWidget* now);

    QPointer<QWidget> m_ring;
};

} // namespace rustworthy::wizard
