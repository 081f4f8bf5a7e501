// The result: the verdict and what it rests on, pinned to the left; the market beside it.
#pragma once

#include "wizard/session.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace rustworthy::wizard {

class ResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPage(Session& session, QWidget* parent = nullptr);
    ~ResultPage() override;

Q_SIGNALS:
    /// One click from a figure to its row in About the Figures; empty = the list as a whole.
    void evidenceRequested(const QString& claim);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::wizard
