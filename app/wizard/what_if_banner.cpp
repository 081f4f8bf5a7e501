#include "what_if_banner.h"

#include "one_line_label.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace rustworthy::wizard {

WhatIfBanner::WhatIfBanner(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_notice(new OneLineLabel),
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
    for (QPushButton* button : {m_keep, m_drop}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }
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

void WhatIfBanner::setKeepsPlace(bool keeps)
{
    m_keepsPlace = keeps;
    refresh();
}

void WhatIfBanner::refresh()
{
    const bool on = m_session.isWhatIf();
    setVisible(on || m_keepsPlace);
    if (isHidden()) {
        return;
    }
    setAutoFillBackground(on);
    m_keep->setVisible(on);
    m_drop->setVisible(on);
    m_notice->setTone(on ? TextTone::Normal : TextTone::Muted);
    const QString notice = on ? m_session.result().whatIfNotice : QString();
    m_notice->showText(
        !notice.isEmpty() ? notice
        : on              ? tr("What-if: your own answers are unchanged.")
             : tr("Change any answer below to see what would follow; your own stay as they are."));
    setAccessibleDescription(m_notice->text());
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
