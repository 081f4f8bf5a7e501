// Links that belong together are one stop for Tab; the arrow keys move between them.
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

class LinkButton;

/// Minds every link below its parent.
class LinkGroup : public QObject
{
    Q_OBJECT

public:
    explicit LinkGroup(QWidget* parent);

    /// To be called when links were added, shown or hidden.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<LinkButton*> links() const;
    void stopAt(LinkButton* stop);
    [[nodiscard]] bool move(const LinkButton* from, int key) const;

    QWidget* m_container;
    QPointer<LinkButton> m_stop;
};

} // namespace rustworthy::wizard
