// Stands above the pages while a what-if is on, and always where one may begin: on the result nothing moves
// when it comes and goes.
#pragma once

#include "wizard/session.h"

#include <QtWidgets/QFrame>

class QPushButton;

namespace rustworthy::wizard {

class OneLineLabel;

class WhatIfBanner : public QFrame
{
    Q_OBJECT

public:
    explicit WhatIfBanner(Session& session, QWidget* parent = nullptr);

    /// Keeps its place, with a word on how a what-if begins, while there is none.
    void setKeepsPlace(bool keeps);

Q_SIGNALS:
    void ended(); ///< by one of the banner's buttons, which are hidden now

private:
    void refresh();
    void retranslate();

    Session& m_session;
    bool m_keepsPlace = false;
    OneLineLabel* m_notice;
    QPushButton* m_keep;
    QPushButton* m_drop;
};

} // namespace rustworthy::wizard
