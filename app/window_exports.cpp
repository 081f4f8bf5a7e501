#include "window_exports.h"

#include "document/share_string.h"
#include "presentation/exhibits.h"
#include "report/exhibits.h"
#include "report/report.h"
#include "report/team_report.h"
#include "storage/save.h"
#include "wizard/main_window.h"
#include "wizard/preferences.h"
#include "wizard/session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QPagedPaintDevice>

#include <utility>

namespace rustworthy {

namespace {

using wizard::ExportChoices;
using wizard::ExportFormat;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

QPageSize::PageSizeId paperOf(wizard::PaperChoice choice)
{
    switch (choice) {
    case wizard::PaperChoice::A4:
        return QPageSize::A4;
    case wizard::PaperChoice::Letter:
        return QPageSize::Letter;
    case wizard::PaperChoice::ByLocale:
        break;
    }
    return report::paperFor(QLocale());
}

/// Of what is not made of the open document alone.
report::SummaryOptions groupOptions()
{
    return {.paper = paperOf(wizard::Preferences().paper()),
            .date = QDate::currentDate(),
            .applicationVersion = QCoreApplication::applicationVersion(),
            .documentName = {}};
}

bool isCsv(const QString& fileName)
{
    return QFileInfo(fileName).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
}

QByteArray exhibitBytes(const QList<presentation::Exhibit>& exhibits, ExportFormat format)
{
    const QString version = QCoreApplication::applicationVersion();
    switch (format) {
    case ExportFormat::Png:
        return report::chartPng(exhibits, 1, version);
    case ExportFormat::DoublePng:
        return report::chartPng(exhibits, 2, version);
    case ExportFormat::Svg:
        return report::chartSvg(exhibits, version);
    case ExportFormat::Csv:
        return report::csv(exhibits, QLocale());
    case ExportFormat::Pdf:
    case ExportFormat::Html:
    case ExportFormat::Markdown:
    case ExportFormat::Json:
        break;
    }
    return {};
}

} // namespace

WindowExports::WindowExports(wizard::MainWindow& window, wizard::Session& session, Opener opener)
    : m_window(window), m_session(session), m_opener(std::move(opener))
{
    using wizard::MainWindow;
    connect(&m_window, &MainWindow::exportRequested, this, &WindowExports::write);
    connect(&m_window, &MainWindow::pageSetupRequested, this, &WindowExports::setUp);
    connect(&m_window, &MainWindow::previewRequested, this, &WindowExports::preview);
    connect(&m_window, &MainWindow::printRequested, this, &WindowExports::print);
    connect(&m_window, &MainWindow::comparisonExportRequested, this, &WindowExports::writeComparison);
    connect(&m_window, &MainWindow::teamExportRequested, this, &WindowExports::writeTeam);
}

report::Material WindowExports::material() const
{
    return {.catalog = m_session.catalog(),
            .answers = m_session.answers(),
            .evaluation = m_session.evaluation(),
            .reference = m_session.reference(),
            .context = {.locale = QLocale(),
                        .ownAnswers =
                            m_session.isWhatIf() ? std::optional(m_session.ownAnswers()) : std::nullopt}};
}

report::SummaryOptions WindowExports::options(const ExportChoices& choices) const
{
    report::SummaryOptions options = groupOptions();
    options.paper = paperOf(choices.paper);
    options.documentName = QFileInfo(m_session.fileName()).fileName();
    if (m_session.answers() != decision::Answers()) {
        options.shareString = document::shareString(
            m_session.answers(), {.id = m_session.catalog().id, .version = m_session.catalog().version});
        options.sharesWhatIf = !document::haveSameShareString(m_session.answers(), m_session.ownAnswers());
    }
    options.includePay = choices.includesPay;
    options.leftOut = choices.leftOut;
    return options;
}

QByteArray WindowExports::made(const ExportChoices& choices) const
{
    switch (choices.format) {
    case ExportFormat::Pdf:
        return report::pdfSummary(material(), options(choices));
    case ExportFormat::Html:
        return report::htmlSummary(material(), options(choices));
    case ExportFormat::Markdown:
        return report::markdownSummary(material(), options(choices));
    case ExportFormat::Json:
        return report::json(m_session.catalog(), m_session.evaluation(),
                            {.whatIf = !presentation::noticeOf(m_session.result()).isEmpty()});
    case ExportFormat::Png:
    case ExportFormat::DoublePng:
    case ExportFormat::Svg:
    case ExportFormat::Csv:
        break;
    }
    if (choices.shown) {
        return exhibitBytes({*choices.shown}, choices.format);
    }
    QList<presentation::Exhibit> exhibits =
        presentation::exhibits(m_session.result(), m_session.reference(), choices.includesPay);
    if (!choices.exhibit.isEmpty()) {
        exhibits.removeIf(
            [&choices](const presentation::Exhibit& exhibit) { return exhibit.id != choices.exhibit; });
    }
    return exhibitBytes(exhibits, choices.format);
}

void WindowExports::write(const QString& fileName, const ExportChoices& choices)
{
    const QByteArray bytes = made(choices);
    if (bytes.isEmpty()) {
        m_window.showExportProblems(
            Words::tr("The export was not written"),
            {{.kind = storage::ProblemKind::BadInput,
              .file = fileName,
              .place = {},
              .what = Words::tr("these answers have nothing to fill it with, or it would be too large"),
              .next = Words::tr("Nothing was written; choose another format.")}});
        return;
    }
    if (!save(fileName, bytes, Words::tr("The export was not written"))) {
        return;
    }
    if (choices.opensWhenDone && !m_opener(fileName)) {
        m_window.showConfirmation(Words::tr("Exported to %1; there is no program to open it with")
                                      .arg(storage::printable(fileName)));
    }
}

void WindowExports::setUp(QPagedPaintDevice* device, const ExportChoices& choices) const
{
    report::setUpPaper(*device, paperOf(choices.paper));
}

void WindowExports::preview(wizard::PreviewPages* pages, const ExportChoices& choices) const
{
    report::SummaryPages made = report::summaryPages(material(), options(choices));
    *pages = {.count = made.count, .paper = made.paper, .draw = std::move(made.draw)};
}

void WindowExports::print(QPagedPaintDevice* device, const QString& fileName,
                          const ExportChoices& choices) const
{
    const report::Printed printed = report::printSummary(material(), options(choices), *device);
    if (!printed.failed && printed.drawn > 0) {
        m_window.showConfirmation(fileName.isEmpty()
                                      ? Words::tr("Handed to the printer")
                                      : Words::tr("Printed into %1").arg(storage::printable(fileName)));
        return;
    }
    storage::Problem problem{.kind = storage::ProblemKind::InputOutput,
                             .file = Words::tr("the printer"),
                             .place = {},
                             .what = Words::tr("it cannot be written to"),
                             .next = Words::tr("Choose another printer, or export a PDF and print that.")};
    if (!printed.failed) {
        problem.kind = storage::ProblemKind::BadInput;
        problem.file = Words::tr("the summary");
        problem.what = Words::tr("there is no such page");
        problem.next =
            Words::tr("The summary has %n pages; print again with others.", nullptr, printed.pageCount);
    }
    m_window.showExportProblems(Words::tr("Nothing was printed"), {problem});
}

void WindowExports::writeComparison(const presentation::CompareView& view, const QString& fileName)
{
    (void)save(fileName,
               isCsv(fileName) ? report::compareCsv(view, QLocale())
                               : report::comparePdf(view, QLocale(), groupOptions()),
               Words::tr("The comparison was not written"));
}

void WindowExports::writeTeam(const presentation::TeamView& view, const QString& fileName)
{
    (void)save(fileName,
               isCsv(fileName) ? report::teamCsv(view, QLocale())
                               : report::teamPdf(view, QLocale(), groupOptions()),
               Words::tr("The team’s result was not written"));
}

bool WindowExports::save(const QString& fileName, const QByteArray& bytes, const QString& failure)
{
    if (const auto problem = storage::save(fileName, bytes, storage::Access::Shared)) {
        m_window.showExportProblems(failure, {*problem});
        return false;
    }
    m_window.showConfirmation(Words::tr("Exported to %1").arg(storage::printable(fileName)));
    return true;
}

} // namespace rustworthy
