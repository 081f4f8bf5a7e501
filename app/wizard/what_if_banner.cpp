#include "what_if_banner.h"

#include "text_styles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace rustworthy::wizard {

WhatIfBanner::WhatIfBanner(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_notice(new TextLabel),
      m_keep(new QPushButton),
      m_drop(new QPushButton)
{
    setObjectName(QStringLiteral("whatIfBanner"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_notice->setObjectName(QStringLiteral("whatIfNotice"));
    m_keep->setObjectName(QStringLiteral("keepWhatIf"));
    m_drop->setObjectName(QStringLiteral("dropWhatIf"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gridUnit * 2, gridUnit / 2, gridUnit, gridUnit / 2);
    row->addWidget(m_notice, 1);
    row->addWidget(m_keep);
    row->addWidget(m_drop);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_session.keepWhatIf();
        Q_EMIT ended();
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_session.dropWhatIf();
        Q_EMIT ended();
    });
    connect(&session, &Session::answersChanged, this, &WhatIfBanner::refresh);
    connect(&session, &Session::retranslated, this, [this] {
        retranslate();
        refresh();
    });
    retranslate();
    refresh();
}

void WhatIfBanner::refresh()
{
    setVisible(m_session.isWhatIf());
    if (!m_session.isWhatIf()) {
        return;
    }
    const QString notice = m_session.result().whatIfNotice;
    m_notice->setText(notice.isEmpty() ? tr("What-if: your own answers are unchanged.") : notice);
}

void WhatIfBanner::retranslate()
{
    setAccessibleName(tr("What-if"));
    m_keep->setText(tr("&Keep"));
    m_keep->setAccessibleDescription(tr("Makes the answers of the what-if your own."));
    m_drop->setText(tr("Back to my &answers"));
    m_drop->setAccessibleDescription(tr("Drops the what-if."));
}

} // namespace rustworthy::wizard
