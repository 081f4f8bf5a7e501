// Detail on demand: a link that shows and hides what stands below it.
#pragma once

#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

class LinkButton;

class Disclosure : public QWidget
{
    Q_OBJECT

public:
    /// Closed at first. The link is called "show_<name>".
    Disclosure(const QString& name, QWidget* content, QWidget* parent = nullptr);

    /// What the link says while closed and while open.
    void setLabels(const QString& show, const QString& hide);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void opened(); ///< before the content is shown: time to fill it

private:
    void showLabel();

    LinkButton* m_link;
    QWidget* m_content;
    QString m_show;
    QString m_hide;
};

} // namespace rustworthy::wizard
