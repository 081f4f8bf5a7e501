#include "about_page.h"

#include "column_area.h"
#include "optional_spin_box.h"
#include "text_styles.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace rustworthy::wizard {

namespace {

// A combo box that leaves the wheel to the page unless it has the focus.
class QuietComboBox : public QComboBox
{
public:
    explicit QuietComboBox(const char* name)
    {
        setObjectName(QLatin1String(name));
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus()) {
            QComboBox::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
};

std::optional<std::string> chosen(const QComboBox& box)
{
    const QString id = box.currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(id.toStdString());
}

void choose(QComboBox& box, const std::optional<std::string>& id)
{
    const int index = id ? box.findData(QString::fromStdString(*id)) : 0;
    box.setCurrentIndex(index);
}

template <typename List, typename Label>
void fill(QComboBox& box, const QString& notGiven, const List& list, Label label)
{
    box.clear();
    box.addItem(notGiven, QString());
    for (const auto& entry : list) {
        box.addItem(label(entry), entry.id);
    }
}

constexpr int firstHours = 5;
constexpr int firstPay = 50'000;
constexpr int payStep = 1'000;

} // namespace

AboutPage::AboutPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_area(new ColumnArea(this)),
      m_title(new TextLabel(TextSize::Title)),
      m_introduction(new TextLabel),
      m_privacy(new TextLabel(TextSize::Body, TextTone::Muted)),
      m_level(new QuietComboBox("level")),
      m_background(new QuietComboBox("background")),
      m_study(new QuietComboBox("study")),
      m_hours(new OptionalSpinBox(1, decision::Profile::maximumHoursPerWeek, 1, firstHours)),
      m_language(new QuietComboBox("language")),
      m_pay(new OptionalSpinBox(0, decision::Profile::maximumPay, payStep, firstPay))
{
    setObjectName(QStringLiteral("page_about"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_hours->setObjectName(QStringLiteral("hoursPerWeek"));
    m_pay->setObjectName(QStringLiteral("pay"));
    m_area->column()->addWidget(m_title);
    m_area->column()->addWidget(m_introduction);
    m_area->column()->addWidget(m_privacy);
    m_area->column()->addSpacing(gridUnit);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setVerticalSpacing(gridUnit);
    form->setHorizontalSpacing(gridUnit * 2);
    const std::array<QWidget*, 6> fields = {m_level, m_background, m_study, m_hours, m_language, m_pay};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        m_labels[i] = new QLabel;
        m_labels[i]->setTextFormat(Qt::PlainText);
        m_labels[i]->setBuddy(fields[i]);
        fields[i]->setMinimumWidth(gridUnit * 26);
        form->addRow(m_labels[i], fields[i]);
    }
    m_area->column()->addLayout(form);
    m_area->column()->addStretch(1);

    for (QComboBox* box : {m_level, m_background, m_study, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &AboutPage::commit);
    }
    connect(m_hours, &QSpinBox::valueChanged, this, &AboutPage::commit);
    connect(m_pay, &QSpinBox::valueChanged, this, &AboutPage::commit);
    retranslate();
}

QWidget* AboutPage::firstFocus() const
{
    return m_level;
}

bool AboutPage::reveal(const QString& item)
{
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_level, m_background, m_study, m_hours, m_language, m_pay}) {
        if (field->objectName() == item) {
            field->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void AboutPage::refresh()
{
    const QScopedValueRollback silent(m_silent, true);
    const decision::Profile& profile = session().answers().profile;
    choose(*m_level, profile.level);
    choose(*m_background, profile.background);
    choose(*m_study, profile.study);
    choose(*m_language, profile.language);
    m_hours->setNumber(profile.hoursPerWeek);
    m_pay->setNumber(profile.pay);
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
           "out of a PDF unless you ask for it."));
    m_labels[0]->setText(tr("Experience &level"));
    m_labels[1]->setText(tr("Background in &systems programming"));
    m_labels[2]->setText(tr("&Time for learning"));
    m_labels[3]->setText(tr("Ho&urs a week"));
    m_labels[4]->setText(tr("Main language at &present"));
    m_labels[5]->setText(tr("Present pa&y, US dollars a year"));
    fillChoices();
}

void AboutPage::fillChoices()
{
    const QScopedValueRollback silent(m_silent, true);
    const catalog::Catalog& catalog = session().catalog();
    const QString notGiven = tr("Not given");
    const auto name = [](const catalog::Named& named) { return named.name.translated(); };
    fill(*m_level, notGiven, catalog.levels, [](const catalog::Level& level) {
        if (level.years.isEmpty()) {
            return level.name.translated();
        }
        return tr("%1 (%2)", "level (years of experience)")
            .arg(level.name.translated(), level.years.translated());
    });
    fill(*m_background, notGiven, catalog.backgrounds, name);
    fill(*m_study, notGiven, catalog.studyModes, name);
    fill(*m_language, notGiven, catalog.languages, name);
    m_hours->setNotGivenText(notGiven);
    m_pay->setNotGivenText(notGiven);
    m_hours->setLocale(QLocale());
    m_pay->setLocale(QLocale());
}

void AboutPage::commit()
{
    if (m_silent) {
        return;
    }
    decision::Answers answers = session().answers();
    answers.profile = {.level = chosen(*m_level),
                       .background = chosen(*m_background),
                       .study = chosen(*m_study),
                       .hoursPerWeek = m_hours->number(),
                       .language = chosen(*m_language),
                       .pay = m_pay->number()};
    session().setAnswers(answers);
}

} // namespace rustworthy::wizard
