#include "wizard/main_window.h"

#include "about_page.h"
#include "appearance.h"
#include "dialog_focus.h"
#include "dialogs.h"
#include "document_flow.h"
#include "file_dialogs.h"
#include "menus.h"
#include "navigator.h"
#include "priorities_page.h"
#include "question_page.h"
#include "reference_dialogs.h"
#include "result_page.h"
#include "review_page.h"
#include "start_page.h"
#include "text_styles.h"
#include "what_if_banner.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace rustworthy::wizard {

namespace {

constexpr QSize defaultSize(1280, 800);
constexpr QSize smallestSize(480, 360);
constexpr int frameHeight = 40;
constexpr int confirmationMilliseconds = 15'000;

QList<QRect> screenAreas()
{
    QList<QRect> areas;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        areas.append(screen->availableGeometry());
    }
    return areas;
}

} // namespace

class MainWindow::Private
{
public:
    Private(MainWindow& owner, Session& shown)
        : window(owner),
          session(shown),
          flow(shown, owner),
          menus(new Menus(owner, preferences.theme(), preferences.language()))
    {}

    void build();
    [[nodiscard]] QWidget* buildPage(const QString& step);
    [[nodiscard]] QWidget* buildStart();
    void connectMenus();
    void connectFlow();
    void place();
    void keepPlace() const;
    void connectHistory();
    void showTitle();
    void showStep();
    void showFigures(const QString& claim);
    template <typename Dialog, typename... Arguments>
    Dialog* showOnce(QPointer<QDialog>& shown, Arguments&&... arguments);

    MainWindow& window;
    Session& session;
    Preferences preferences;
    Appearance appearance;
    DialogFocus dialogFocus;
    DocumentFlow flow;
    Menus* menus;
    WhatIfBanner* banner = nullptr;
    Navigator* navigator = nullptr;
    QPointer<QDialog> figures;
    QPointer<QDialog> bias;
    QPointer<QDialog> shortcuts;
    QPointer<QDialog> about;
};

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), d(std::make_unique<Private>(*this, session))
{
    setObjectName(QStringLiteral("mainWindow"));
    d->appearance.apply(d->preferences.theme());
    d->build();
    d->connectMenus();
    d->connectFlow();
    d->connectHistory();
    d->place();
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

void MainWindow::showRemarks(const QString& title, const QList<storage::Problem>& remarks)
{
    d->flow.showRemarks(title, remarks);
}

void MainWindow::showConfirmation(const QString& text)
{
    QStatusBar* bar = findChild<QStatusBar*>(QString(), Qt::FindDirectChildrenOnly);
    if (bar == nullptr) {
        bar = statusBar();
        bar->setObjectName(QStringLiteral("confirmation"));
        bar->setSizeGripEnabled(false);
        connect(bar, &QStatusBar::messageChanged, bar,
                [bar](const QString& message) { bar->setVisible(!message.isEmpty()); });
    }
    bar->showMessage(text, confirmationMilliseconds);
    // A screen reader reads the name of a bar that changes: its message.
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(bar, kind);
        QAccessible::updateAccessibility(&event);
    }
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
    d->keepPlace();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
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
    navigator = new Navigator(session, [this](const QString& step) { return buildPage(step); });
    column->addWidget(banner);
    column->addWidget(navigator, 1);
    window.setCentralWidget(whole);
    window.setMinimumSize(smallestSize);
    QObject::connect(banner, &WhatIfBanner::ended, navigator, &Navigator::focusPage);
    QObject::connect(navigator, &Navigator::stepChanged, &window, [this] { showStep(); });
    QObject::connect(navigator, &Navigator::stepsChanged, menus,
                     [this] { menus->setSteps(navigator->steps(), navigator->currentStep()); });
    if (!preferences.showsStepList()) {
        navigator->setStepListShown(false);
    }
    navigator->restartAt(session.fileName().isEmpty() && session.answers() == decision::Answers()
                             ? step::start
                             : step::review);
}

QWidget* MainWindow::Private::buildPage(const QString& step)
{
    if (step == step::start) {
        return buildStart();
    }
    if (step == step::about) {
        return new AboutPage(session);
    }
    if (step == step::priorities) {
        auto* page = new PrioritiesPage(session);
        QObject::connect(page, &PrioritiesPage::evidenceRequested, &window,
                         [this](const QString& id) { showFigures(id); });
        return page;
    }
    if (step == step::review) {
        auto* page = new ReviewPage(session);
        QObject::connect(page, &ReviewPage::changeRequested, navigator, &Navigator::change);
        return page;
    }
    if (step == step::result) {
        auto* page = new ResultPage(session);
        page->setObjectName(QStringLiteral("page_result"));
        return page;
    }
    return new QuestionPage(session, step);
}

QWidget* MainWindow::Private::buildStart()
{
    auto* page = new StartPage(session);
    QObject::connect(page, &StartPage::beginRequested, navigator, &Navigator::goNext);
    QObject::connect(page, &StartPage::openRequested, &flow, &DocumentFlow::open);
    QObject::connect(page, &StartPage::sampleRequested, &flow, &DocumentFlow::openSample);
    return page;
}

void MainWindow::Private::connectMenus()
{
    const auto on = [this](Command command, auto* receiver, auto slot) {
        QObject::connect(&menus->action(command), &QAction::triggered, receiver, slot);
    };
    on(Command::New, &flow, &DocumentFlow::createNew);
    on(Command::Open, &flow, &DocumentFlow::open);
    on(Command::Save, &flow, &DocumentFlow::save);
    on(Command::SaveAs, &flow, &DocumentFlow::saveAs);
    on(Command::ExportPdf, &flow, &DocumentFlow::exportPdf);
    on(Command::Undo, &session, &Session::undo);
    on(Command::Redo, &session, &Session::redo);
    on(Command::ClearAnswers, &flow, &DocumentFlow::clearAnswers);
    on(Command::Quit, &window, [this] { window.close(); });
    on(Command::Back, navigator, &Navigator::goBack);
    on(Command::Next, navigator, &Navigator::goNext);
    on(Command::ShowSteps, navigator, [this](bool shown) {
        navigator->setStepListShown(shown);
        preferences.setShowsStepList(navigator->prefersStepList());
    });
    on(Command::AboutFigures, &window, [this] { showFigures({}); });
    on(Command::BiasCheck, &window, [this] { showOnce<BiasDialog>(bias, session.reference()); });
    on(Command::Shortcuts, &window, [this] { showOnce<ShortcutsDialog>(shortcuts); });
    on(Command::About, &window, [this] { showOnce<AboutDialog>(about, session.catalog()); });
    on(Command::AboutQt, &window, [this] { QMessageBox::aboutQt(&window); });
    QObject::connect(menus, &Menus::stepChosen, navigator, &Navigator::goTo);
    QObject::connect(menus, &Menus::themeChosen, &window, [this](ThemeChoice theme) {
        preferences.setTheme(theme);
        appearance.apply(theme);
    });
    QObject::connect(menus, &Menus::languageChosen, &window, [this](const QString& code) {
        preferences.setLanguage(code);
        Q_EMIT window.languageRequested(code);
    });
    menus->setSteps(navigator->steps(), navigator->currentStep());
    showStep();
}

void MainWindow::Private::connectFlow()
{
    QObject::connect(&flow, &DocumentFlow::openRequested, &window, &MainWindow::openRequested);
    QObject::connect(&flow, &DocumentFlow::saveRequested, &window, &MainWindow::saveRequested);
    QObject::connect(&flow, &DocumentFlow::pdfExportRequested, &window, &MainWindow::pdfExportRequested);
    QObject::connect(&flow, &DocumentFlow::sampleOpened, navigator,
                     [this] { navigator->goTo(step::result); });
    QObject::connect(&session, &Session::documentChanged, &window, [this] { showTitle(); });
    QObject::connect(&session, &Session::opened, navigator, [this] {
        navigator->restartAt(session.answers() == decision::Answers() ? step::start : step::review);
    });
    QObject::connect(&session, &Session::retranslated, &window, [this] {
        menus->retranslate();
        showTitle();
        // Their texts are those of the old language.
        for (const QPointer<QDialog>& dialog : {figures, bias, shortcuts, about}) {
            delete dialog.data();
        }
    });
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

void MainWindow::Private::place()
{
    const QList<QRect> areas = screenAreas();
    if (areas.isEmpty()) {
        window.resize(defaultSize);
        return;
    }
    const std::optional<WindowPlace> kept = preferences.windowPlace();
    if (!kept) {
        // A screen that the window and its frame would not fit on is filled.
        const QSize screen = areas.front().size();
        window.resize(defaultSize.boundedTo(screen * 0.9));
        if (screen.width() <= defaultSize.width() || screen.height() <= defaultSize.height() + frameHeight) {
            window.setWindowState(window.windowState() | Qt::WindowMaximized);
        }
        return;
    }
    window.setGeometry(clampedToScreens(kept->frame, areas));
    if (kept->maximized) {
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
}

void MainWindow::Private::keepPlace() const
{
    Preferences().setWindowPlace({.frame = window.isMaximized() ? window.normalGeometry() : window.geometry(),
                                  .maximized = window.isMaximized()});
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
}

void MainWindow::Private::showStep()
{
    banner->setKeepsPlace(navigator->currentStep() == step::result);
    menus->action(Command::Back).setEnabled(navigator->canGoBack());
    menus->action(Command::Next).setEnabled(navigator->canGoNext());
    menus->action(Command::ShowSteps).setChecked(navigator->isStepListShown());
    showTitle();
}

void MainWindow::Private::showFigures(const QString& claim)
{
    auto* dialog = showOnce<FiguresDialog>(figures, session.reference());
    if (!claim.isEmpty()) {
        dialog->showClaim(claim);
    }
}

template <typename Dialog, typename... Arguments>
Dialog* MainWindow::Private::showOnce(QPointer<QDialog>& shown, Arguments&&... arguments)
{
    if (shown == nullptr) {
        shown = new Dialog(std::forward<Arguments>(arguments)..., &window);
        shown->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (shown->isVisible()) {
        shown->raise();
        shown->activateWindow();
    }
    shown->show();
    return static_cast<Dialog*>(shown.data());
}

} // namespace rustworthy::wizard
