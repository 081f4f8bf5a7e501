#include "reasons_panel.h"

#include "answer_row.h"
#include "charts/chart_panel.h"
#include "text_styles.h"

#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

constexpr int chartHeight = 260;

QString answerIn(const decision::Answers& answers, const QString& question)
{
    const auto given = answers.given.find(question.toStdString());
    return given == answers.given.end() ? QString() : QString::fromStdString(given->second);
}

} // namespace

ReasonsPanel::ReasonsPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new TextLabel(TextSize::Heading)),
      m_chart(new charts::ChartPanel),
      m_hint(new TextLabel(TextSize::Small, TextTone::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    m_title->setObjectName(QStringLiteral("reasonsTitle"));
    m_chart->setObjectName(QStringLiteral("themeChart"));
    m_chart->setMinimumHeight(chartHeight);
    m_hint->setObjectName(QStringLiteral("reasonsHint"));
    column->addWidget(m_title);
    column->addWidget(m_chart);
    column->addWidget(m_hint);
    for (const presentation::ThemeView& theme : session.result().themes) {
        addTheme(theme);
    }
    connect(m_chart, &charts::ChartPanel::evidenceRequested, this, &ReasonsPanel::evidenceRequested);
    retranslate();
    refresh();
}

void ReasonsPanel::addTheme(const presentation::ThemeView& theme)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    ThemeLabels labels{.name = new TextLabel(TextSize::Heading),
                       .subtotal = new TextLabel(TextSize::Body, TextTone::Muted)};
    labels.name->setObjectName(QStringLiteral("themeName_%1").arg(theme.id));
    labels.subtotal->setObjectName(QStringLiteral("themeSubtotal_%1").arg(theme.id));
    column->addSpacing(gridUnit);
    column->addWidget(labels.name);
    column->addWidget(labels.subtotal);
    m_themes.insert(theme.id, labels);
    for (const presentation::Reason& reason : theme.reasons) {
        addRow(reason.question);
    }
}

void ReasonsPanel::addRow(const QString& question)
{
    auto* row = new AnswerRow(m_session.catalog(), question);
    connect(row, &AnswerRow::answerTried, &m_session, &Session::tryAnswer);
    connect(row, &AnswerRow::pinChanged, &m_session, &Session::setPinned);
    connect(row, &AnswerRow::evidenceRequested, this, &ReasonsPanel::evidenceRequested);
    layout()->addWidget(row);
    m_rows.insert(question, row);
}

void ReasonsPanel::refresh()
{
    const presentation::ResultView& result = m_session.result();
    m_chart->setData(result.themeChart);
    for (const presentation::ThemeView& theme : result.themes) {
        if (const auto labels = m_themes.constFind(theme.id); labels != m_themes.constEnd()) {
            labels->name->setText(theme.name);
            labels->subtotal->setText(theme.subtotal);
        }
        for (const presentation::Reason& reason : theme.reasons) {
            if (AnswerRow* row = this->row(reason.question)) {
                row->setReason(reason, answerIn(m_session.answers(), reason.question));
            }
        }
    }
}

void ReasonsPanel::retranslate()
{
    m_title->setText(tr("Reasons for and against"));
    m_hint->setText(
        tr("Choose another answer to try it out: everything follows at once, and your own answers "
           "stay as they are."));
    for (AnswerRow* row : std::as_const(m_rows)) {
        row->retranslate();
    }
}

AnswerRow* ReasonsPanel::row(const QString& question) const
{
    return m_rows.value(question);
}

} // namespace rustworthy::wizard
