#include "window_actions.h"

#include "batch/command_line.h"
#include "document/share_string.h"
#include "report/report.h"
#include "storage/save.h"
#include "wizard/main_window.h"
#include "wizard/session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QTimer>

namespace rustworthy {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

void saveDocument(wizard::MainWindow& window, wizard::Session& session, const QString& fileName)
{
    if (const auto problem = document::saveFile(fileName, session.document(), batch::applicationName())) {
        window.showProblems(Words::tr("The answers were not saved"), {*problem});
        return;
    }
    session.markSaved(fileName);
    window.showConfirmation(Words::tr("Saved as %1").arg(storage::printable(fileName)));
}

void exportPdf(wizard::MainWindow& window, const wizard::Session& session, const QString& fileName,
               bool includePay)
{
    const QLocale locale;
    const QByteArray pdf = report::pdfSummary(
        {.catalog = session.catalog(),
         .answers = session.answers(),
         .evaluation = session.evaluation(),
         .reference = session.reference(),
         .context = {.locale = locale,
                     .ownAnswers = session.isWhatIf() ? std::optional(session.ownAnswers()) : std::nullopt}},
        {.paper = report::paperFor(locale),
         .date = QDate::currentDate(),
         .applicationVersion = QCoreApplication::applicationVersion(),
         .documentName = QFileInfo(session.fileName()).fileName(),
         .includePay = includePay});
    if (const auto problem = storage::save(fileName, pdf, storage::Access::Shared)) {
        window.showProblems(Words::tr("The PDF was not written"), {*problem});
        return;
    }
    window.showConfirmation(Words::tr("Exported to %1").arg(storage::printable(fileName)));
}

} // namespace

void openDocument(wizard::MainWindow& window, wizard::Session& session, const QString& fileName)
{
    const catalog::Catalog& catalog = session.catalog();
    const document::LoadResult loaded =
        document::loadAnswers(fileName, catalog.model, {.id = catalog.id, .version = catalog.version});
    if (!loaded.document) {
        window.showProblems(Words::tr("The file was not opened"), loaded.problems);
        return;
    }
    session.open(*loaded.document, loaded.fingerprint.isEmpty() ? QString() : fileName);
    if (!loaded.document->unrecognised.isEmpty()) {
        const auto unrecognised = batch::unrecognisedIn(*loaded.document, fileName);
        // Later: opening has worked, this only follows.
        QTimer::singleShot(0, &window, [&window, unrecognised] {
            window.showRemarks(Words::tr("Part of the file has no effect"), unrecognised);
        });
    }
}

void connectActions(wizard::MainWindow& window, wizard::Session& session)
{
    QObject::connect(&window, &wizard::MainWindow::openRequested, &window,
                     [&](const QString& fileName) { openDocument(window, session, fileName); });
    QObject::connect(&window, &wizard::MainWindow::saveRequested, &window,
                     [&](const QString& fileName) { saveDocument(window, session, fileName); });
    QObject::connect(
        &window, &wizard::MainWindow::pdfExportRequested, &window,
        [&](const QString& fileName, bool includePay) { exportPdf(window, session, fileName, includePay); });
}

} // namespace rustworthy
