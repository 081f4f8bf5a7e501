// Stands under the menu while a what-if is on.
#pragma once

#include "wizard/session.h"

#include <QtWidgets/QFrame>

class QPushButton;

namespace rustworthy::wizard {

class TextLabel;

class WhatIfBanner : public QFrame
{
    Q_OBJECT

public:
    explicit WhatIfBanner(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void ended(); ///< by one of the banner's buttons, which are hidden now

private:
    void refresh();
    void retranslate();

    Session& m_session;
    TextLabel* m_notice;
    QPushButton* m_keep;
    QPushButton* m_drop;
};

} // namespace rustworthy::wizard
