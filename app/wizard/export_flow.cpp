#include "export_flow.h"

#include "dialogs.h"
#include "export_dialog.h"
#include "export_name.h"
#include "file_dialogs.h"

#include <QtCore/QFileInfo>
#include <QtCore/QScopedValueRollback>

#include <utility>

namespace rustworthy::wizard {

namespace {

/// As the preferences call it.
QString keyOf(ExportFormat format)
{
    return format == ExportFormat::DoublePng ? QStringLiteral("png@2x") : suffixOf(format);
}

QStringList keysOf(const presentation::LeftOut& leftOut)
{
    QStringList keys;
    for (const presentation::SummaryPart part : leftOut) {
        keys.append(presentation::summaryPartKey(part));
    }
    keys.sort();
    return keys;
}

} // namespace

ExportChoices rememberedChoices(const Preferences& preferences)
{
    const ExportHabits habits = preferences.exportHabits();
    ExportChoices choices{
        .paper = preferences.paper(), .exhibit = habits.exhibit, .opensWhenDone = habits.opensWhenDone};
    for (const ExportFormat format : exportFormats) {
        if (habits.format == keyOf(format)) {
            choices.format = format;
        }
    }
    const QList<presentation::SummaryPart> parts = presentation::summaryParts();
    for (const presentation::SummaryPart part : parts) {
        if (habits.leftOut.contains(presentation::summaryPartKey(part))) {
            choices.leftOut.insert(part);
        }
    }
    return choices;
}

void rememberChoices(Preferences& preferences, const ExportChoices& choices)
{
    ExportHabits habits = preferences.exportHabits();
    habits.opensWhenDone = choices.opensWhenDone;
    habits.format = keyOf(choices.format);
    if (isSummary(choices.format)) {
        habits.leftOut = keysOf(choices.leftOut);
    } else if (choices.format != ExportFormat::Json && !choices.includesPay) {
        habits.exhibit = choices.exhibit; // with pay it may be one that tells of it
    }
    preferences.setExportHabits(habits);
    if (choices.format == ExportFormat::Pdf) {
        preferences.setPaper(choices.paper);
    }
}

void rememberPages(Preferences& preferences, const ExportChoices& choices)
{
    ExportHabits habits = preferences.exportHabits();
    habits.leftOut = keysOf(choices.leftOut);
    preferences.setExportHabits(habits);
    preferences.setPaper(choices.paper);
}

ExportFlow::ExportFlow(Session& session, QWidget& window, std::function<FileDialogs&()> fileDialogs)
    : m_session(session), m_window(window), m_fileDialogs(std::move(fileDialogs))
{}

QList<presentation::Exhibit> ExportFlow::exhibits(bool includePay) const
{
    return presentation::exhibits(m_session.result(), m_session.reference(), includePay);
}

void ExportFlow::exportAny()
{
    ask(rememberedChoices(Preferences()));
}

void ExportFlow::exportExhibit(const presentation::Exhibit& exhibit)
{
    ExportChoices choices = rememberedChoices(Preferences());
    choices.shown = exhibit;
    if (!exhibit.chart) {
        choices.format = ExportFormat::Csv;
        choices.opensWhenDone = false;
        (void)write(choices); // there is nothing to choose
        return;
    }
    choices.format = isPicture(choices.format) ? choices.format : ExportFormat::Png;
    ask(choices);
}

void ExportFlow::ask(const ExportChoices& suggested)
{
    ExportDialog dialog(ExportDialog::Purpose::Export, suggested,
                        {.exhibits = [this](bool includePay) { return exhibits(includePay); },
                         .notice =
                             [this, &suggested](bool includePay) {
                                 return suggested.shown
                                            ? suggested.shown->notice
                                            : presentation::noticeOf(m_session.result(), includePay);
                             },
                         .hasPay = m_session.answers().profile.pay.has_value()},
                        activeWindowOf(m_window));
    connect(&dialog, &ExportDialog::pagesRequested, this, &ExportFlow::previewRequested);
    // Whoever does not find the place in the file dialog is back here, with all that was chosen.
    while (dialog.exec() == QDialog::Accepted) {
        const ExportChoices choices = dialog.choices();
        if (!choices.shown) {
            Preferences preferences;
            rememberChoices(preferences, choices);
        }
        if (write(choices)) {
            return;
        }
    }
}

bool ExportFlow::write(const ExportChoices& choices)
{
    const QString fileName = askForExport(m_fileDialogs(), *activeWindowOf(m_window), m_session.fileName(),
                                          nameFor(choices), {suffixOf(choices.format)});
    if (fileName.isEmpty()) {
        return false;
    }
    const QScopedValueRollback exporting(m_exporting, &choices);
    Q_EMIT exportRequested(fileName, choices);
    return true;
}

QString ExportFlow::nameFor(const ExportChoices& choices) const
{
    const QString document = QFileInfo(m_session.fileName()).completeBaseName();
    const QString exhibit = choices.shown ? choices.shown->id : choices.exhibit;
    QString said = verdictInBrief(m_session.result(), choices.includesPay);
    if (isPicture(choices.format)) {
        said = exhibit.isEmpty() ? tr("charts", "part of a file name") : exhibit;
    } else if (choices.format == ExportFormat::Csv) {
        said = exhibit.isEmpty() ? tr("tables", "part of a file name") : exhibit;
    }
    const QString name = exportName(document, said, QDate::currentDate());
    return choices.format == ExportFormat::DoublePng ? name + QLatin1String("@2x") : name;
}

void ExportFlow::print()
{
    ExportDialog dialog(
        ExportDialog::Purpose::Print, rememberedChoices(Preferences()),
        {.exhibits = [](bool) { return QList<presentation::Exhibit>(); },
         .notice = [this](bool includePay) { return presentation::noticeOf(m_session.result(), includePay); },
         .hasPay = m_session.answers().profile.pay.has_value()},
        &m_window);
    connect(&dialog, &ExportDialog::pagesRequested, this, &ExportFlow::previewRequested);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const ExportChoices choices = dialog.choices();
    PreviewPages pages;
    Q_EMIT previewRequested(&pages, choices);
    const FileDialogs::Printer printer = m_fileDialogs().choosePrinter(
        &m_window,
        {.name = exportName(QFileInfo(m_session.fileName()).completeBaseName(),
                            verdictInBrief(m_session.result(), choices.includesPay), QDate::currentDate()),
         .pageCount = pages.count,
         .setUp = [this, &choices](QPagedPaintDevice& device) {
             Q_EMIT pageSetupRequested(&device, choices);
         }});
    if (printer.device) {
        Preferences preferences;
        rememberPages(preferences, choices);
        Q_EMIT printRequested(printer.device.get(), printer.fileName, choices);
    }
}

void ExportFlow::showProblems(const QString& title, const QList<storage::Problem>& problems)
{
    const QString next =
        tr("Nothing was written and your answers are unchanged. Export again to another place.");
    if (m_exporting == nullptr) {
        showProblemsDialog(m_window, title, problems, next, {});
        return;
    }
    ProblemsDialog* dialog = showProblemsDialog(m_window, title, problems, next, tr("&Export Again…"));
    ExportChoices again = *m_exporting;
    again.includesPay = false; // is asked for each time
    connect(dialog, &ProblemsDialog::actionChosen, this, [this, again] { ask(again); });
}

} // namespace rustworthy::wizard
