#include "export_dialog.h"

#include "charts/exhibit_menu.h"
#include "check_box.h"
#include "dialogs.h"
#include "export_parts.h"
#include "export_preview.h"
#include "one_line_label.h"
#include "text_styles.h"

#include <QtCore/QTimer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rustworthy::wizard {

namespace {

constexpr int formWidth = gridUnit * 38;

QLabel* newLabel(const QString& text, QWidget& buddy)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&buddy);
    return label;
}

QComboBox* newBox(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

ExportDialog::ExportDialog(Purpose purpose, const ExportChoices& choices, Content content, QWidget* parent)
    : QDialog(parent),
      m_purpose(purpose),
      m_initial(choices),
      m_content(std::move(content)),
      m_notice(new OneLineLabel),
      m_format(newBox("exportFormat")),
      m_formatNote(new TextLabel(TextSize::Small, TextTone::Muted)),
      m_exhibit(newBox("exportExhibit")),
      m_exhibitLabel(newLabel({}, *m_exhibit)),
      m_parts(new ExportParts(choices.leftOut)),
      m_paper(newBox("exportPaper")),
      m_paperLabel(newLabel(tr("Pap&er"), *m_paper)),
      m_paperNote(new TextLabel(
          tr("The printer is set to this paper. With another one, chosen there, pages break elsewhere."),
          TextSize::Small, TextTone::Muted)),
      m_pay(new CheckBox(tr("&Include present pay and payback"))),
      m_payNote(
          new TextLabel(tr("Left out unless you include them: what is handed over is easily passed on."),
                        TextSize::Small, TextTone::Muted)),
      m_opens(new CheckBox(tr("Open it when it is &done"))),
      m_preview(new ExportPreview)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(purpose == Purpose::Print ? tr("Print") : tr("Export"));
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    addFormats();
    addPapers();
    QVBoxLayout* column = columnIn(*this);
    column->addWidget(notice());
    auto* halves = new QHBoxLayout;
    halves->setSpacing(gridUnit * 2);
    halves->addWidget(form());
    halves->addWidget(m_preview, 1);
    column->addLayout(halves, 1);
    QDialogButtonBox* box = buttons();
    column->addWidget(box);
    m_go->setDefault(true); // only now: a button outside of a dialog is nobody's default

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_exhibit, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_parts, &ExportParts::changed, this, &ExportDialog::showPreview);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_pay, &QCheckBox::toggled, this, &ExportDialog::followFormat);
    connect(m_preview, &ExportPreview::pagesRequested, this, &ExportDialog::pagesRequested);
    const QList<QWidget*> order = {m_format,
                                   m_exhibit,
                                   &m_parts->all(),
                                   &m_parts->list(),
                                   m_paper,
                                   m_pay,
                                   m_opens,
                                   m_preview,
                                   m_go,
                                   box->button(QDialogButtonBox::Cancel)};
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        setTabOrder(order.at(i), order.at(i + 1));
    }
    followFormat();
    resize(gridUnit * 106, gridUnit * (m_notice->text().isEmpty() ? 66 : 70));
    (purpose == Purpose::Print ? &m_parts->list() : m_format)->setFocus();
}

void ExportDialog::addFormats()
{
    const auto add = [this](const QString& text, ExportFormat format) {
        const bool fits =
            !m_initial.shown || (m_initial.shown->chart ? isPicture(format) : format == ExportFormat::Csv);
        if (fits) {
            m_format->addItem(text, int(format));
        }
    };
    add(tr("Summary as PDF"), ExportFormat::Pdf);
    add(tr("Summary as web page (HTML)"), ExportFormat::Html);
    add(tr("Summary as Markdown text"), ExportFormat::Markdown);
    add(tr("Chart as picture (PNG)"), ExportFormat::Png);
    add(tr("Chart as picture, double size (PNG)"), ExportFormat::DoublePng);
    add(tr("Chart as drawing (SVG)"), ExportFormat::Svg);
    add(tr("Table for a spreadsheet (CSV)"), ExportFormat::Csv);
    add(tr("Evaluation for programs (JSON)"), ExportFormat::Json);
    const ExportFormat format = m_purpose == Purpose::Print ? ExportFormat::Pdf : m_initial.format;
    m_format->setCurrentIndex(std::max(0, m_format->findData(int(format))));
}

void ExportDialog::addPapers()
{
    m_paper->addItem(tr("As usual in the country"), int(PaperChoice::ByLocale));
    m_paper->addItem(tr("A4"), int(PaperChoice::A4));
    m_paper->addItem(tr("US Letter"), int(PaperChoice::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(m_initial.paper)));
}

QWidget* ExportDialog::notice()
{
    m_notice->setObjectName(QStringLiteral("exportNotice"));
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::AlternateBase);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    row->addWidget(m_notice);
    m_noticeFrame = frame;
    return frame;
}

QWidget* ExportDialog::form()
{
    m_paperNote->setObjectName(QStringLiteral("paperNote"));
    m_pay->setObjectName(QStringLiteral("includePay"));
    m_payNote->setObjectName(QStringLiteral("payNote"));
    m_opens->setObjectName(QStringLiteral("opensWhenDone"));
    m_opens->setChecked(m_initial.opensWhenDone);

    auto* form = new QWidget;
    form->setFixedWidth(formWidth);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    QLabel* formatLabel = newLabel(tr("&What"), *m_format);
    for (QWidget* widget : std::initializer_list<QWidget*>{formatLabel, m_format, m_formatNote,
                                                           m_exhibitLabel, m_exhibit, m_parts, m_paperLabel,
                                                           m_paper, m_paperNote, m_pay, m_payNote, m_opens}) {
        column->addWidget(widget, widget == m_parts ? 1 : 0);
    }
    column->addStretch(0);
    const bool prints = m_purpose == Purpose::Print;
    m_paperNote->setHidden(!prints);
    formatLabel->setHidden(prints);
    m_format->setHidden(prints);
    m_formatNote->setHidden(prints);
    m_opens->setHidden(prints);
    return form;
}

QDialogButtonBox* ExportDialog::buttons()
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    const bool prints = m_purpose == Purpose::Print;
    m_go = box->addButton(prints ? tr("&Print…") : tr("&Choose File…"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(prints ? QStringLiteral("choosePrinter") : QStringLiteral("chooseFile"));
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

bool ExportDialog::event(QEvent* event)
{
    if (event->type() != charts::ExhibitEvent::eventType()) {
        return QDialog::event(event);
    }
    // From the menu of what is previewed: that is what the dialog is about to export.
    event->accept();
    QTimer::singleShot(0, this, &QDialog::accept);
    return true;
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

ExportChoices ExportDialog::choices() const
{
    return {.format = format(),
            .paper = static_cast<PaperChoice>(m_paper->currentData().toInt()),
            .leftOut = m_parts->leftOut(),
            .exhibit = m_exhibit->currentData().toString(),
            .shown = m_initial.shown,
            .includesPay =
                m_content.hasPay && m_pay->isChecked() && !m_initial.shown && format() != ExportFormat::Json,
            .opensWhenDone = m_opens->isChecked()};
}

void ExportDialog::followFormat()
{
    const ExportFormat chosen = format();
    const bool summary = isSummary(chosen);
    const bool listed = !summary && chosen != ExportFormat::Json && !m_initial.shown;
    m_parts->setVisible(summary);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_paperLabel, m_paper}) {
        widget->setVisible(chosen == ExportFormat::Pdf);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_exhibitLabel, m_exhibit}) {
        widget->setVisible(listed);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pay, m_payNote}) {
        widget->setVisible(m_content.hasPay && !m_initial.shown && chosen != ExportFormat::Json);
    }
    const QString note =
        chosen == ExportFormat::Pdf ? tr("To read, to print and to pass on.")
        : chosen == ExportFormat::Html
            ? tr("One file for any browser, with headings and tables that a screen reader "
                 "finds its way in.")
        : chosen == ExportFormat::Markdown ? tr("Plain text for an issue or a chat.")
        : chosen == ExportFormat::Json
            ? tr("Scores, rules and ranking as data. Present pay and payback are never in it.")
        : chosen == ExportFormat::Csv
            ? tr("Separated by commas, in UTF-8. Columns of numbers have a decimal point and no "
                 "separators of thousands, in every language.")
            : QString();
    m_formatNote->setText(note);
    m_formatNote->setVisible(!note.isEmpty() && m_purpose == Purpose::Export);
    listExhibits();
    showNotice();
    showPreview();
}

void ExportDialog::showNotice()
{
    const QString notice = m_content.notice(choices().includesPay);
    m_notice->showText(notice);
    m_noticeFrame->setHidden(notice.isEmpty());
}

void ExportDialog::listExhibits()
{
    const ExportFormat chosen = format();
    if (m_initial.shown || isSummary(chosen) || chosen == ExportFormat::Json) {
        m_exhibits.clear();
        return;
    }
    const QSignalBlocker blocker(m_exhibit);
    const QString before = m_exhibit->count() > 0 ? m_exhibit->currentData().toString() : m_initial.exhibit;
    const bool pictures = isPicture(chosen);
    m_exhibits = m_content.exhibits(m_content.hasPay && m_pay->isChecked());
    m_exhibits.removeIf(
        [pictures](const presentation::Exhibit& exhibit) { return pictures && !exhibit.chart; });
    m_exhibit->clear();
    m_exhibit->addItem(pictures ? tr("All charts, one below the other") : tr("All tables in one file"),
                       QString());
    for (const presentation::Exhibit& exhibit : std::as_const(m_exhibits)) {
        m_exhibit->addItem(exhibit.title, exhibit.id);
    }
    m_exhibit->setCurrentIndex(std::max(0, m_exhibit->findData(before)));
    m_exhibitLabel->setText(pictures ? tr("C&hart") : tr("Tab&le"));
}

void ExportDialog::showPreview()
{
    const ExportFormat chosen = format();
    const int row = m_exhibit->currentIndex() - 1; // the first stands for all of them
    if (m_initial.shown) {
        m_preview->showPicture({*m_initial.shown});
    } else if (chosen == ExportFormat::Pdf) {
        m_preview->showPages(choices());
    } else if (isSummary(chosen) || chosen == ExportFormat::Json) {
        m_preview->showWords(
            tr("There is no preview of this format. “Open it when it is done” shows the file."));
    } else if (isPicture(chosen)) {
        m_preview->showPicture(row < 0 ? m_exhibits : m_exhibits.mid(row, 1));
    } else if (row >= 0) {
        m_preview->showTable(m_exhibits.at(row));
    } else {
        QStringList titles;
        for (const presentation::Exhibit& exhibit : std::as_const(m_exhibits)) {
            titles.append(exhibit.title);
        }
        m_preview->showWords(bulleted(titles));
    }
}

} // namespace rustworthy::wizard
