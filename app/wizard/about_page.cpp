#include "about_page.h"

#include "column_area.h"
#include "profile_fields.h"
#include "text_styles.h"

#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

AboutPage::AboutPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_area(new ColumnArea(this)),
      m_title(new TextLabel(TextSize::Title)),
      m_introduction(new TextLabel),
      m_privacy(new TextLabel(TextSize::Body, TextTone::Muted)),
      m_fields(new ProfileFields(session.catalog()))
{
    setObjectName(QStringLiteral("page_about"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_area->column()->addWidget(m_title);
    m_area->column()->addWidget(m_introduction);
    m_area->column()->addWidget(m_privacy);
    m_area->column()->addSpacing(gridUnit);

    m_area->column()->addWidget(m_fields);
    m_area->column()->addStretch(1);
    connect(m_fields, &ProfileFields::edited, this, [this] {
        decision::Answers answers = this->session().answers();
        answers.profile = m_fields->profile();
        this->session().setAnswers(answers);
    });
    retranslate();
}

QWidget* AboutPage::firstFocus() const
{
    return m_fields->firstField();
}

bool AboutPage::reveal(const QString& item)
{
    return m_fields->reveal(item);
}

void AboutPage::refresh()
{
    m_fields->setProfile(session().answers().profile);
}

void AboutPage::retranslate()
{
    setAccessibleName(tr("About you"));
    m_title->setText(tr("About you"));
    m_introduction->setText(
        tr("All of this is optional. It picks out your level in the salary figures and says "
           "which learning times apply to you; it does not change the checklist's verdict."));
    m_privacy->setText(
        tr("Nothing leaves this computer. The program has no network code, and present pay is left "
           "out of every export unless you ask for it."));
    m_fields->retranslate();
}

} // namespace rustworthy::wizard
