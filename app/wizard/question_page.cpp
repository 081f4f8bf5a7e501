#include "question_page.h"

#include "check_card.h"
#include "column_area.h"
#include "question_card.h"
#include "segmented_choice.h"
#include "steps.h"
#include "text_styles.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

QStringList idsOf(const QList<catalog::Named>& list)
{
    QStringList ids;
    for (const catalog::Named& named : list) {
        ids.append(named.id);
    }
    return ids;
}

QStringList namesOf(const QList<catalog::Named>& list)
{
    QStringList names;
    for (const catalog::Named& named : list) {
        names.append(named.name.translated());
    }
    return names;
}

} // namespace

QuestionPage::QuestionPage(Session& session, const QString& group, QWidget* parent)
    : Page(session, parent),
      m_group(group),
      m_area(new ColumnArea(this)),
      m_title(new TextLabel(TextSize::Title)),
      m_introduction(new TextLabel),
      m_keys(new TextLabel(TextSize::Small, TextTone::Muted))
{
    setObjectName(QStringLiteral("page_%1").arg(group));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_area->column()->addWidget(m_title);
    m_area->column()->addWidget(m_introduction);
    m_area->column()->addWidget(m_keys);
    addCards();
    if (group == projectGroup(session.catalog())) {
        addProject();
    }
    m_area->column()->addStretch(1);
    retranslate();
}

void QuestionPage::addCards()
{
    for (const catalog::Question& question : session().catalog().questions) {
        if (question.group != m_group) {
            continue;
        }
        auto* card = new QuestionCard(question.id, this);
        const qsizetype index = m_cards.size();
        m_cards.append(card);
        m_area->column()->addWidget(card);
        connect(card, &QuestionCard::answered, &session(), &Session::setAnswer);
        connect(card, &QuestionCard::movedOn, this, [this, index] { moveOnFrom(index); });
    }
}

void QuestionPage::addProject()
{
    const catalog::Catalog& catalog = session().catalog();
    if (!catalog.projectKinds.isEmpty()) {
        m_kinds = new CheckCard(QStringLiteral("projectKinds"), idsOf(catalog.projectKinds), this);
        m_area->column()->addWidget(m_kinds);
        connect(m_kinds, &CheckCard::changed, this, [this](const std::set<std::string>& ids) {
            decision::Answers answers = session().answers();
            answers.projectKinds = ids;
            session().setAnswers(answers);
        });
    }
    if (!catalog.circumstances.isEmpty()) {
        m_circumstances = new CheckCard(QStringLiteral("circumstances"), idsOf(catalog.circumstances), this);
        m_area->column()->addWidget(m_circumstances);
        connect(m_circumstances, &CheckCard::changed, this, [this](const std::set<std::string>& ids) {
            decision::Answers answers = session().answers();
            answers.circumstances = ids;
            session().setAnswers(answers);
        });
    }
}

QWidget* QuestionPage::firstFocus() const
{
    const auto& given = session().answers().given;
    for (const QuestionCard* card : m_cards) {
        if (!given.contains(card->question().toStdString())) {
            return card->choice();
        }
    }
    return m_cards.isEmpty() ? nullptr : m_cards.front()->choice();
}

bool QuestionPage::reveal(const QString& item)
{
    for (const QuestionCard* card : std::as_const(m_cards)) {
        if (card->question() == item) {
            card->choice()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    CheckCard* const card = item == QLatin1String("projectKinds")    ? m_kinds
                            : item == QLatin1String("circumstances") ? m_circumstances
                                                                     : nullptr;
    if (card == nullptr) {
        return false;
    }
    card->firstBox()->setFocus(Qt::TabFocusReason);
    return true;
}

void QuestionPage::refresh()
{
    const decision::Answers& answers = session().answers();
    for (QuestionCard* card : std::as_const(m_cards)) {
        const auto given = answers.given.find(card->question().toStdString());
        card->setAnswer(given == answers.given.end() ? QString() : QString::fromStdString(given->second));
    }
    if (m_kinds != nullptr) {
        m_kinds->setChecked(answers.projectKinds);
    }
    if (m_circumstances != nullptr) {
        m_circumstances->setChecked(answers.circumstances);
    }
}

void QuestionPage::retranslate()
{
    const catalog::Catalog& catalog = session().catalog();
    for (const catalog::Group& group : catalog.groups) {
        if (group.id == m_group) {
            m_title->setText(group.title.translated());
            m_introduction->setText(group.introduction.translated());
            setAccessibleName(m_title->text());
        }
    }
    m_keys->setText(
        tr("Keys 1, 2 and 3 or the underlined letters answer a question and go on to the next one. "
           "“Not sure” is a valid answer, and so is none."));
    for (QuestionCard* card : std::as_const(m_cards)) {
        card->setTexts(*catalog.question(card->question()));
    }
    if (m_kinds != nullptr) {
        m_kinds->setTexts(tr("What is being built?"), tr("Choose all that apply, or none."),
                          namesOf(catalog.projectKinds));
    }
    if (m_circumstances != nullptr) {
        m_circumstances->setTexts(tr("Which circumstances apply?"), tr("Choose all that apply, or none."),
                                  namesOf(catalog.circumstances));
    }
}

void QuestionPage::moveOnFrom(qsizetype card)
{
    if (card + 1 < m_cards.size()) {
        m_cards.at(card + 1)->choice()->setFocus(Qt::TabFocusReason);
    } else if (m_kinds != nullptr) {
        m_kinds->firstBox()->setFocus(Qt::TabFocusReason);
    } else if (m_circumstances != nullptr) {
        m_circumstances->firstBox()->setFocus(Qt::TabFocusReason);
    } else {
        Q_EMIT completedByKey();
    }
}

} // namespace rustworthy::wizard
