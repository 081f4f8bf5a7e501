#include "profile_fields.h"

#include "optional_spin_box.h"
#include "presentation/present.h"
#include "text_styles.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAccessible>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
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

ProfileFields::ProfileFields(const catalog::Catalog& catalog, QWidget* parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_level(new QuietComboBox("level")),
      m_background(new QuietComboBox("background")),
      m_study(new QuietComboBox("study")),
      m_hours(new OptionalSpinBox(1, decision::Profile::maximumHoursPerWeek, 1, firstHours)),
      m_language(new QuietComboBox("language")),
      m_pay(new OptionalSpinBox(0, decision::Profile::maximumPay, payStep, firstPay))
{
    m_hours->setObjectName(QStringLiteral("hoursPerWeek"));
    m_pay->setObjectName(QStringLiteral("pay"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
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
        m_changed[i] = new TextLabel(TextSize::Small);
        m_changed[i]->setObjectName(QStringLiteral("profileChanged_%1").arg(fields[i]->objectName()));
        m_changed[i]->hide();
        m_hints[i] = new TextLabel(TextSize::Small);
        m_hints[i]->setObjectName(QStringLiteral("profileHint_%1").arg(fields[i]->objectName()));
        m_hints[i]->hide();
        auto* field = new QVBoxLayout;
        field->setSpacing(0);
        field->addWidget(fields[i], 0, Qt::AlignLeading);
        field->addWidget(m_changed[i]);
        field->addWidget(m_hints[i]);
        form->addRow(m_labels[i], field);
    }
    for (QComboBox* box : {m_level, m_background, m_study, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ProfileFields::notify);
    }
    for (OptionalSpinBox* box : {m_hours, m_pay}) {
        connect(box, &OptionalSpinBox::numberChanged, this, &ProfileFields::notify);
        connect(box, &OptionalSpinBox::rejectedChanged, this, &ProfileFields::showHints);
    }
    retranslate();
}

void ProfileFields::markChanges(const QList<presentation::ProfileRow>& rows)
{
    for (TextLabel* mark : m_changed) {
        const bool changed = std::ranges::any_of(rows, [mark](const presentation::ProfileRow& row) {
            return row.changedInWhatIf &&
                   mark->objectName() == QStringLiteral("profileChanged_%1").arg(row.id);
        });
        mark->setVisible(changed);
    }
}

QWidget* ProfileFields::firstField() const
{
    return m_level;
}

bool ProfileFields::reveal(const QString& name)
{
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_level, m_background, m_study, m_hours, m_language, m_pay}) {
        if (field->objectName() == name) {
            field->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

decision::Profile ProfileFields::profile() const
{
    return {.level = chosen(*m_level),
            .background = chosen(*m_background),
            .study = chosen(*m_study),
            .hoursPerWeek = m_hours->number(),
            .language = chosen(*m_language),
            .pay = m_pay->number()};
}

void ProfileFields::setProfile(const decision::Profile& profile)
{
    const QScopedValueRollback silent(m_silent, true);
    choose(*m_level, profile.level);
    choose(*m_background, profile.background);
    choose(*m_study, profile.study);
    choose(*m_language, profile.language);
    m_hours->setNumber(profile.hoursPerWeek);
    m_pay->setNumber(profile.pay);
}

void ProfileFields::retranslate()
{
    const decision::Profile shown = profile();
    m_labels[0]->setText(tr("Experience &level"));
    m_labels[1]->setText(tr("Background in &systems programming"));
    m_labels[2]->setText(tr("&Time for learning"));
    m_labels[3]->setText(tr("Ho&urs a week"));
    m_labels[4]->setText(tr("Main language at &present"));
    m_labels[5]->setText(tr("Present pa&y, US dollars a year"));
    for (TextLabel* mark : m_changed) {
        mark->setText(tr("Changed in this what-if"));
    }
    fillChoices();
    setProfile(shown);
    showHints();
}

void ProfileFields::showHints()
{
    const QString bands = presentation::bandLanguages(m_catalog);
    m_hints[4]->setTextOrHide(bands);
    m_language->setAccessibleDescription(bands);
    showFault(*m_hours, *m_hints[3]);
    showFault(*m_pay, *m_hints[5]);
}

void ProfileFields::showFault(OptionalSpinBox& box, TextLabel& hint)
{
    QString fault;
    if (!box.rejected().isEmpty()) {
        const QString typed = box.fontMetrics().elidedText(box.rejected(), Qt::ElideRight, gridUnit * 26);
        //: What was typed, the smallest and the largest number, what the field held before.
        fault =
            tr("⚠ “%1” was not taken: only a whole number from %2 to %3 can be given here. What was there "
               "before stands: %4.")
                .arg(typed, box.textOf(box.least()), box.textOf(box.maximum()), box.textOf(box.number()));
    }
    hint.setTextOrHide(fault);
    box.setAccessibleDescription(fault);
    if (!fault.isEmpty()) {
        QAccessibleEvent alert(&hint, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ProfileFields::fillChoices()
{
    const QScopedValueRollback silent(m_silent, true);
    const QString notGiven = tr("Not given");
    const auto name = [](const catalog::Named& named) { return named.name.translated(); };
    fill(*m_level, notGiven, m_catalog.levels, [](const catalog::Level& level) {
        if (level.years.isEmpty()) {
            return level.name.translated();
        }
        return tr("%1 (%2)", "level (years of experience)")
            .arg(level.name.translated(), level.years.translated());
    });
    fill(*m_background, notGiven, m_catalog.backgrounds, name);
    fill(*m_study, notGiven, m_catalog.studyModes, name);
    fill(*m_language, notGiven, m_catalog.languages, name);
    m_hours->setNotGivenText(notGiven);
    m_pay->setNotGivenText(notGiven);
    m_hours->setLocale(QLocale());
    m_pay->setLocale(QLocale());
}

void ProfileFields::notify()
{
    if (!m_silent) {
        Q_EMIT edited();
    }
}

} // namespace rustworthy::wizard
