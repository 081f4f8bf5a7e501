// A step's page: thin, and only as fresh as it has to be.
#pragma once

#include "wizard/session.h"

#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

/// Follows the session: refresh() is called when the answers change, at once while the page is shown and
/// otherwise when it is shown next; retranslate() and refresh() when the language changes.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr);

    /// What gets the focus when the step is opened; null = the button row's Next.
    [[nodiscard]] virtual QWidget* firstFocus() const = 0;
    /// Brings an item of the page (a question, a field) into view and gives it the focus. False = not here.
    virtual bool reveal(const QString& item);

Q_SIGNALS:
    void completedByKey(); ///< the last question was answered by the keyboard: on to Next

protected:
    virtual void refresh() = 0;
    virtual void retranslate() = 0;

    [[nodiscard]] Session& session() const { return m_session; }
    void showEvent(QShowEvent* event) override;

private:
    Session& m_session;
    bool m_stale = true;
};

} // namespace rustworthy::wizard
