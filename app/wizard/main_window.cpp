#include "wizard/main_window.h"

#include "charts/exhibit_menu.h"
#include "confirmation_bar.h"
#include "dialog_focus.h"
#include "document_flow.h"
#include "export_flow.h"
#include "file_dialogs.h"
#include "group_dialog.h"
#include "menu_keys.h"
#include "menus.h"
#include "navigator.h"
#include "remembered.h"
#include "sharing_dialogs.h"
#include "what_if_banner.h"
#include "window_dialogs.h"
#include "window_pages.h"
#include "window_place.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace rustworthy::wizard {

namespace {

constexpr QSize smallestSize(480, 360);

} // namespace

class MainWindow::Private
{
public:
    Private(MainWindow& owner, Session& shown)
        : window(owner),
          session(shown),
          flow(shown, owner),
          exports(shown, owner, [this]() -> FileDialogs& { return flow.fileDialogs(); }),
          dialogs(shown, owner, [this]() -> FileDialogs& { return flow.fileDialogs(); }),
          remembered(shown, owner),
          menus(new Menus(owner, remembered.preferences().theme(), remembered.preferences().language())),
          menuKeys(*menus, owner)
    {}

    void build();
    void connectMenus();
    void connectFlow();
    void connectExports();
    void connectHistory();
    [[nodiscard]] QString firstStep() const;
    void showTitle();
    void showStep();

    MainWindow& window;
    Session& session;
    DialogFocus dialogFocus;
    DocumentFlow flow;
    ExportFlow exports;
    WindowDialogs dialogs;
    Remembered remembered;
    Menus* menus;
    MenuKeys menuKeys;
    WhatIfBanner* banner = nullptr;
    Navigator* navigator = nullptr;
};

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), d(std::make_unique<Private>(*this, session))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    d->build();
    d->connectMenus();
    d->connectFlow();
    d->connectExports();
    d->connectHistory();
    placeWindow(*this, d->remembered.preferences());
    d->showTitle();
}

MainWindow::~MainWindow() = default;

QString MainWindow::currentStep() const
{
    return d->navigator->currentStep();
}

void MainWindow::goToStep(const QString& step)
{
    d->navigator->goTo(step);
}

void MainWindow::showProblems(const QString& title, const QList<storage::Problem>& problems)
{
    d->flow.showProblems(title, problems);
}

void MainWindow::showExportProblems(const QString& title, const QList<storage::Problem>& problems)
{
    d->exports.showProblems(title, problems);
}

void MainWindow::exportExhibit(const presentation::Exhibit& exhibit)
{
    d->exports.exportExhibit(exhibit);
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() != charts::ExhibitEvent::eventType()) {
        return QMainWindow::event(event);
    }
    event->accept();
    // Later: the chart may be in a dialog, which has to see its menu close first.
    QTimer::singleShot(0, this, [this, exhibit = static_cast<charts::ExhibitEvent*>(event)->exhibit()] {
        exportExhibit(exhibit);
    });
    return true;
}

void MainWindow::showRemarks(const QString& title, const QList<storage::Problem>& remarks)
{
    d->flow.showRemarks(title, remarks);
}

void MainWindow::showSinceSaved(const presentation::SinceSavedView& view)
{
    auto* dialog = new SinceSavedDialog(view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &d->flow, &DocumentFlow::lookAgain, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::saveAs()
{
    d->flow.saveAs();
}

void MainWindow::showConfirmation(const QString& text)
{
    if (GroupDialog* dialog = d->dialogs.groupInUse()) {
        dialog->showConfirmation(text);
        return;
    }
    auto* bar = findChild<ConfirmationBar*>(QString(), Qt::FindDirectChildrenOnly);
    if (bar == nullptr) {
        bar = new ConfirmationBar(this);
        setStatusBar(bar);
    }
    bar->confirm(text);
}

void MainWindow::setFileDialogs(std::unique_ptr<FileDialogs> dialogs)
{
    d->flow.setFileDialogs(std::move(dialogs));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!d->flow.mayClose()) {
        event->ignore();
        return;
    }
    keepWindowPlace(*this, d->remembered.preferences());
    event->accept();
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    // What cannot be opened is taken as well: only then can the window say why not.
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    // Later: until the drop has ended, its source waits and would not go on while a question is open.
    QTimer::singleShot(0, this, [this, urls = event->mimeData()->urls()] { d->flow.openDropped(urls); });
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        Q_EMIT activated();
    }
    if (event->type() == QEvent::LanguageChange) {
        d->session.retranslate();
    }
}

void MainWindow::Private::build()
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    banner = new WhatIfBanner(session);
    navigator = new Navigator(session, [this](const QString& step) {
        return newPage(step, {session, flow, dialogs, remembered, *navigator});
    });
    column->addWidget(banner);
    column->addWidget(navigator, 1);
    window.setCentralWidget(whole);
    window.setMinimumSize(smallestSize);
    QObject::connect(banner, &WhatIfBanner::ended, navigator, &Navigator::focusPage);
    QObject::connect(navigator, &Navigator::stepChanged, &window, [this] { showStep(); });
    QObject::connect(navigator, &Navigator::stepsChanged, menus,
                     [this] { menus->setSteps(navigator->steps(), navigator->currentStep()); });
    if (!remembered.preferences().showsStepList()) {
        navigator->setStepListShown(false);
    }
    navigator->restartAt(firstStep());
}

void MainWindow::Private::connectMenus()
{
    const auto on = [this](Command command, auto* receiver, auto slot) {
        QObject::connect(&menus->action(command), &QAction::triggered, receiver, slot);
    };
    on(Command::New, &flow, &DocumentFlow::createNew);
    on(Command::Open, &flow, &DocumentFlow::open);
    on(Command::OpenShared, &flow, &DocumentFlow::openShared);
    on(Command::Revert, &flow, &DocumentFlow::revert);
    on(Command::CopyAnswers, &flow, &DocumentFlow::copyAnswers);
    on(Command::LookAgain, &flow, &DocumentFlow::lookAgain);
    on(Command::Duplicate, &flow, &DocumentFlow::duplicate);
    on(Command::Compare, &dialogs, &WindowDialogs::showComparison);
    on(Command::Team, &dialogs, &WindowDialogs::showTeam);
    on(Command::Preferences, &window, [this] { remembered.edit(); });
    on(Command::Save, &flow, &DocumentFlow::save);
    on(Command::SaveAs, &flow, &DocumentFlow::saveAs);
    on(Command::Export, &exports, &ExportFlow::exportAny);
    on(Command::Print, &exports, &ExportFlow::print);
    on(Command::Undo, &session, &Session::undo);
    on(Command::Redo, &session, &Session::redo);
    on(Command::ClearAnswers, &flow, &DocumentFlow::clearAnswers);
    on(Command::Quit, &window, [this] { window.close(); });
    on(Command::Back, navigator, &Navigator::goBack);
    on(Command::Next, navigator, &Navigator::goNext);
    on(Command::ShowSteps, navigator, [this](bool shown) {
        navigator->setStepListShown(shown);
        remembered.preferences().setShowsStepList(navigator->prefersStepList());
    });
    on(Command::AboutFigures, &dialogs, [this] { dialogs.showFigures({}); });
    on(Command::BiasCheck, &dialogs, &WindowDialogs::showBiasCheck);
    on(Command::Shortcuts, &dialogs, &WindowDialogs::showShortcuts);
    on(Command::About, &dialogs, &WindowDialogs::showAbout);
    on(Command::AboutQt, &window, [this] { QMessageBox::aboutQt(&window); });
    QObject::connect(menus, &Menus::stepChosen, navigator, &Navigator::goTo);
    QObject::connect(menus, &Menus::recentChosen, &flow, &DocumentFlow::openRecent, Qt::QueuedConnection);
    QObject::connect(&remembered, &Remembered::languageRequested, &window, &MainWindow::languageRequested);
    remembered.attach(*menus, flow);
    menus->setSteps(navigator->steps(), navigator->currentStep());
    showStep();
}

void MainWindow::Private::connectFlow()
{
    QObject::connect(&flow, &DocumentFlow::openRequested, &window, &MainWindow::openRequested);
    QObject::connect(&flow, &DocumentFlow::saveRequested, &window, &MainWindow::saveRequested);
    QObject::connect(&flow, &DocumentFlow::revertRequested, &window, &MainWindow::revertRequested);
    QObject::connect(&flow, &DocumentFlow::confirmed, &window, &MainWindow::showConfirmation);
    QObject::connect(&flow, &DocumentFlow::sampleOpened, navigator,
                     [this] { navigator->goTo(step::result); });
    QObject::connect(&session, &Session::documentChanged, &window, [this] { showTitle(); });
    QObject::connect(&session, &Session::opened, navigator, [this] { navigator->restartAt(firstStep()); });
    QObject::connect(&session, &Session::retranslated, &window, [this] {
        menus->retranslate();
        showTitle();
    });
}

void MainWindow::Private::connectExports()
{
    QObject::connect(&exports, &ExportFlow::exportRequested, &window, &MainWindow::exportRequested);
    QObject::connect(&exports, &ExportFlow::pageSetupRequested, &window, &MainWindow::pageSetupRequested);
    QObject::connect(&exports, &ExportFlow::previewRequested, &window, &MainWindow::previewRequested);
    QObject::connect(&exports, &ExportFlow::printRequested, &window, &MainWindow::printRequested);
    QObject::connect(&dialogs, &WindowDialogs::comparisonExportRequested, &window,
                     &MainWindow::comparisonExportRequested);
    QObject::connect(&dialogs, &WindowDialogs::teamExportRequested, &window,
                     &MainWindow::teamExportRequested);
}

void MainWindow::Private::connectHistory()
{
    const auto showNames = [this] { menus->setUndo(session.undoName(), session.redoName()); };
    QObject::connect(&session, &Session::historyChanged, menus, showNames);
    QObject::connect(&session, &Session::retranslated, menus, showNames);
    QObject::connect(&session, &Session::undone, &window,
                     [this](const QString& name, const QStringList& items) {
                         navigator->follow(items);
                         window.showConfirmation(MainWindow::tr("Undone: %1").arg(name));
                     });
    QObject::connect(&session, &Session::redone, &window,
                     [this](const QString& name, const QStringList& items) {
                         navigator->follow(items);
                         window.showConfirmation(MainWindow::tr("Redone: %1").arg(name));
                     });
    showNames();
}

// Where the person left these answers, or else where to begin with such as they are.
QString MainWindow::Private::firstStep() const
{
    if (stepIds(session.catalog()).contains(session.document().step)) {
        return session.document().step;
    }
    return session.fileName().isEmpty() && session.answers() == decision::Answers() ? step::start
                                                                                    : step::review;
}

void MainWindow::Private::showTitle()
{
    const QString file = session.fileName().isEmpty()
                             ? MainWindow::tr("New answers")
                             : storage::printable(QFileInfo(session.fileName()).fileName());
    QString step;
    const QList<Step> steps = navigator->steps();
    for (const Step& known : steps) {
        if (known.id == navigator->currentStep()) {
            step = known.title;
        }
    }
    // In a window title "[*]" is the place of the mark for unsaved changes; twice it is those three
    // characters.
    const auto literal = [](QString text) {
        return text.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
    };
    window.setWindowTitle(
        MainWindow::tr("%1[*] – %2 – Rustworthy", "file name and step").arg(literal(file), literal(step)));
    window.setWindowModified(session.isModified());
    menus->action(Command::Revert).setEnabled(!session.fileName().isEmpty());
}

void MainWindow::Private::showStep()
{
    banner->setKeepsPlace(navigator->currentStep() == step::result);
    menus->action(Command::Back).setEnabled(navigator->canGoBack());
    menus->action(Command::Next).setEnabled(navigator->canGoNext());
    menus->action(Command::ShowSteps).setChecked(navigator->isStepListShown());
    showTitle();
}

} // namespace rustworthy::wizard
