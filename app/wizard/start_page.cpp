#include "start_page.h"

#include "column_area.h"
#include "link_button.h"
#include "storage/problem.h"
#include "text_styles.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

constexpr qsizetype mostRecent = 3;

} // namespace

StartPage::StartPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_area(new ColumnArea(this)),
      m_title(new TextLabel(TextSize::Title)),
      m_what(new TextLabel),
      m_how(new TextLabel),
      m_begin(new QPushButton),
      m_open(new QPushButton),
      m_recentTitle(new TextLabel(TextSize::Heading)),
      m_recent(new QVBoxLayout),
      m_samplesTitle(new TextLabel(TextSize::Heading)),
      m_samplesHint(new TextLabel),
      m_independence(new TextLabel(TextSize::Body, TextTone::Muted))
{
    setObjectName(QStringLiteral("page_start"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_begin->setObjectName(QStringLiteral("begin"));
    m_open->setObjectName(QStringLiteral("openDocument"));
    m_begin->setMinimumSize(gridUnit * 16, gridUnit * 5);
    m_open->setMinimumHeight(gridUnit * 5);
    m_begin->setDefault(true);

    QVBoxLayout* column = m_area->column();
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_how);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, gridUnit, 0, gridUnit * 2);
    buttons->addWidget(m_begin);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    m_recentTitle->hide();
    addSamples(session.samples());
    column->addSpacing(gridUnit);
    column->addWidget(m_independence);
    column->addStretch(1);

    connect(m_begin, &QPushButton::clicked, this, &StartPage::beginRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    retranslate();
}

QWidget* StartPage::firstFocus() const
{
    return m_begin;
}

void StartPage::setRecentFiles(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setHidden(files.isEmpty());
    for (qsizetype i = 0; i < std::min(files.size(), mostRecent); ++i) {
        auto* button = new LinkButton;
        button->setObjectName(QStringLiteral("recentFile_%1").arg(i));
        button->setLabel(storage::printable(QFileInfo(files.at(i)).fileName()));
        button->setAccessibleDescription(storage::printable(files.at(i)));
        button->setToolTip(storage::printable(files.at(i)).toHtmlEscaped());
        m_recent->addWidget(button, 0, Qt::AlignLeading);
        button->show(); // a layout does so only while the page shows
        connect(button, &QAbstractButton::clicked, this,
                [this, file = files.at(i)] { Q_EMIT recentRequested(file); });
    }
}

void StartPage::refresh()
{
    // Nothing here depends on the answers.
}

void StartPage::addSamples(const QList<Sample>& samples)
{
    m_area->column()->addWidget(m_samplesTitle);
    m_area->column()->addWidget(m_samplesHint);
    // Only now that they have a parent: without one each would show as a window of its own.
    m_samplesTitle->setVisible(!samples.isEmpty());
    m_samplesHint->setVisible(!samples.isEmpty());
    for (const Sample& sample : samples) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("sample_%1").arg(sample.id));
        auto* description = new TextLabel(TextSize::Body, TextTone::Muted);
        auto* row = new QHBoxLayout;
        row->setSpacing(gridUnit * 2);
        row->addWidget(button);
        row->addWidget(description, 1);
        m_area->column()->addLayout(row);
        m_samples.append({sample.id, button, description});
        connect(button, &QPushButton::clicked, this, [this, id = sample.id] { Q_EMIT sampleRequested(id); });
    }
}

void StartPage::retranslate()
{
    setAccessibleName(tr("Start"));
    m_title->setText(tr("Is Rust worth it, for you and for your project?"));
    const int questions = int(session().catalog().questions.size());
    m_what->setText(tr(
        "%n question(s) about your goals, the job market and your project. The result says what your answers "
        "amount to, how sure that is and what would change it, beside the salary bands and job postings it "
        "should be read with.",
        nullptr, questions));
    m_how->setText(tr("It takes about two minutes. Every question may be left open, and nothing leaves this "
                      "computer."));
    m_begin->setText(tr("Begin"));
    m_open->setText(tr("Open answers…"));
    m_recentTitle->setText(tr("Go on with answers of yours"));
    m_samplesTitle->setText(tr("Or look at a sample first"));
    m_samplesHint->setText(tr("A sample opens at its result. It is a copy: change what you like."));
    m_independence->setText(
        tr("The figures come from two articles and are checked against each other; Help, "
           "About the Figures lists each with its source. This program is independent and not "
           "affiliated with the Rust Foundation."));
    setSampleTexts(session().samples());
}

void StartPage::setSampleTexts(const QList<Sample>& samples)
{
    int widest = 0;
    for (qsizetype i = 0; i < m_samples.size() && i < samples.size(); ++i) {
        const SampleRow& row = m_samples.at(i);
        row.button->setText(samples.at(i).name);
        row.button->setAccessibleDescription(samples.at(i).description);
        row.description->setText(samples.at(i).description);
        row.button->setMinimumWidth(0);
        widest = std::max(widest, row.button->sizeHint().width());
    }
    for (const SampleRow& row : std::as_const(m_samples)) {
        row.button->setMinimumWidth(widest);
    }
}

} // namespace rustworthy::wizard
