#include "preferences_dialog.h"

#include "check_box.h"
#include "text_styles.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

void addRow(QFormLayout& form, const QString& text, QComboBox& box, const char* name)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&box);
    box.setObjectName(QLatin1String(name));
    box.setMinimumWidth(gridUnit * 22);
    form.addRow(label, &box);
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent),
      m_theme(new QComboBox),
      m_language(new QComboBox),
      m_paper(new QComboBox),
      m_motion(new CheckBox(tr("Reduce &motion: no animated menus and no blinking cursor"))),
      m_recent(new CheckBox(tr("Remember the files opened &last")))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    m_theme->addItem(tr("System", "theme"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light", "theme"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark", "theme"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme())));
    m_language->addItem(tr("System", "language"), QString());
    const QStringList codes = availableLanguages();
    for (const QString& code : codes) {
        m_language->addItem(languageName(code), code);
    }
    m_language->setCurrentIndex(m_language->findData(preferences.language()));
    m_paper->addItem(tr("As usual in the country"), int(PaperChoice::ByLocale));
    m_paper->addItem(tr("A4"), int(PaperChoice::A4));
    m_paper->addItem(tr("US Letter"), int(PaperChoice::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(preferences.paper())));
    m_motion->setObjectName(QStringLiteral("reducedMotion"));
    m_motion->setChecked(preferences.reducesMotion());
    m_recent->setObjectName(QStringLiteral("keepRecent"));
    m_recent->setChecked(preferences.keepsRecentFiles());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 3 / 2);
    auto* form = new QFormLayout;
    addRow(*form, tr("&Theme"), *m_theme, "preferredTheme");
    addRow(*form, tr("Lan&guage"), *m_language, "preferredLanguage");
    addRow(*form, tr("&Paper of PDFs"), *m_paper, "preferredPaper");
    column->addLayout(form);
    column->addWidget(m_motion);
    column->addWidget(m_recent);
    column->addWidget(new TextLabel(tr("Besides these, the size and place of the window, whether the step "
                                       "list shows, and what was chosen for the last export are remembered; "
                                       "whether pay was included is not."),
                                    TextSize::Small, TextTone::Muted));
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(QStringLiteral("applyPreferences"));
    column->addWidget(buttons);
    ok->setDefault(true); // only now: a button outside of a dialog is nobody's default
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QList<QWidget*> order = {
        m_theme, m_language, m_paper, m_motion, m_recent, ok, buttons->button(QDialogButtonBox::Cancel)};
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        setTabOrder(order.at(i), order.at(i + 1));
    }
    m_theme->setFocus();
}

ThemeChoice PreferencesDialog::theme() const
{
    return static_cast<ThemeChoice>(m_theme->currentData().toInt());
}

QString PreferencesDialog::language() const
{
    return m_language->currentData().toString();
}

PaperChoice PreferencesDialog::paper() const
{
    return static_cast<PaperChoice>(m_paper->currentData().toInt());
}

bool PreferencesDialog::reducesMotion() const
{
    return m_motion->isChecked();
}

bool PreferencesDialog::keepsRecentFiles() const
{
    return m_recent->isChecked();
}

QString languageName(const QString& code)
{
    const QLocale locale(code);
    const QString name =
        locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    return name.isEmpty() ? code : name;
}

} // namespace rustworthy::wizard
