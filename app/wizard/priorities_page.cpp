#include "priorities_page.h"

#include "column_area.h"
#include "priority_editor.h"
#include "text_styles.h"

#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

PrioritiesPage::PrioritiesPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_area(new ColumnArea(this)),
      m_title(new TextLabel(TextSize::Title)),
      m_introduction(new TextLabel),
      m_keys(new TextLabel(TextSize::Small, TextTone::Muted)),
      m_editor(new PriorityEditor(session, PriorityEditor::Place::Step))
{
    setObjectName(QStringLiteral("page_priorities"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_introduction->setObjectName(QStringLiteral("prioritiesIntroduction"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_introduction, m_keys, m_editor}) {
        m_area->column()->addWidget(part);
    }
    m_area->column()->addStretch(1);
    connect(m_editor, &PriorityEditor::completedByKey, this, &PrioritiesPage::completedByKey);
    connect(m_editor, &PriorityEditor::evidenceRequested, this, &PrioritiesPage::evidenceRequested);
    retranslate();
    refresh(); // levels that are there before the page shows can take the focus at once
}

QWidget* PrioritiesPage::firstFocus() const
{
    return m_editor->firstFocus();
}

bool PrioritiesPage::reveal(const QString& item)
{
    return m_editor->reveal(item);
}

void PrioritiesPage::refresh()
{
    m_introduction->setTextOrHide(session().result().priorities.introduction);
    m_editor->refresh();
}

void PrioritiesPage::retranslate()
{
    m_title->setText(tr("Priorities"));
    setAccessibleName(m_title->text());
    m_keys->setText(tr("Keys 1 to 5 or the underlined letters set a level and go on to the next criterion. "
                       "Leaving some or all of them out is fine."));
    m_editor->retranslate();
}

} // namespace rustworthy::wizard
