#include "wizard_fixture.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QPageRanges>
#include <QtGui/QPdfWriter>
#include <QtWidgets/QApplication>

namespace rustworthy::test {

QString AnsweredFileDialogs::openDocument(QWidget*, const QString&)
{
    m_script.asked.append(QStringLiteral("open"));
    return m_script.open;
}

QString AnsweredFileDialogs::saveDocument(QWidget*, const QString& suggestion)
{
    m_script.asked.append(QStringLiteral("save"));
    m_script.suggestion = suggestion;
    return m_script.save;
}

QString AnsweredFileDialogs::exportTo(QWidget*, const QString& suggestion, const QStringList& suffixes)
{
    m_script.asked.append(QStringLiteral("export"));
    m_script.suggestion = suggestion;
    m_script.suffixes = suffixes;
    return m_script.exportTo;
}

wizard::FileDialogs::Printer AnsweredFileDialogs::choosePrinter(QWidget*, const PrintJob& job)
{
    m_script.pagesToPrint = job.pageCount;
    m_script.suggestion = job.name;
    if (m_script.printTo.isEmpty()) {
        m_script.asked.append(QStringLiteral("print"));
        return {};
    }
    // A printer would make Qt ask the system's print service, over the network if need be.
    auto printer = std::make_unique<QPdfWriter>(m_script.printTo);
    printer->setTitle(job.name);
    printer->setResolution(600); // line breaks would differ by rounding
    job.setUp(*printer);
    m_script.asked.append(QStringLiteral("print"));
    if (m_script.printedPages.first > 0) {
        printer->setPageRanges(QPageRanges::fromString(
            QStringLiteral("%1-%2").arg(m_script.printedPages.first).arg(m_script.printedPages.second)));
    }
    return {.device = std::move(printer), .fileName = m_script.printsIntoFile ? m_script.printTo : QString()};
}

QStringList AnsweredFileDialogs::openDocuments(QWidget*, const QString&)
{
    m_script.asked.append(QStringLiteral("add"));
    return m_script.add;
}

WizardTest::WizardTest()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rustworthy-test"));
    QCoreApplication::setApplicationName(QStringLiteral("wizard"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
}

WizardTest::~WizardTest()
{
    window.reset();
    QApplication::setPalette(QPalette());
}

void WizardTest::showWindow()
{
    window = std::make_unique<wizard::MainWindow>(session);
    window->setFileDialogs(std::make_unique<AnsweredFileDialogs>(files));
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

void WizardTest::click(const QString& name)
{
    auto* target = find(name);
    ASSERT_NE(target, nullptr) << name.toStdString();
    QTest::mouseClick(target, Qt::LeftButton);
}

QAbstractButton* WizardTest::segment(const QString& question, const QString& answer)
{
    auto* card = find(QStringLiteral("card_") + question);
    return card == nullptr ? nullptr : card->findChild<QAbstractButton*>(QStringLiteral("segment_") + answer);
}

void WizardTest::clickSegment(const QString& question, const QString& answer)
{
    auto* target = segment(question, answer);
    ASSERT_NE(target, nullptr) << question.toStdString();
    QTest::mouseClick(target, Qt::LeftButton);
}

QWidget* WizardTest::keyTarget()
{
    if (QApplication::focusWidget() == nullptr) {
        // No window manager gives the focus back after a dialog.
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    return QApplication::focusWidget();
}

void WizardTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = keyTarget();
    ASSERT_NE(target, nullptr);
    QTest::keyClick(target, key, modifiers);
}

void WizardTest::type(const QString& text)
{
    QWidget* target = keyTarget();
    ASSERT_NE(target, nullptr);
    QTest::keyClicks(target, text);
}

bool WizardTest::waitForStep(const QString& step)
{
    return QTest::qWaitFor([this, &step] { return window->currentStep() == step; });
}

QString WizardTest::focused() const
{
    const QWidget* widget = QApplication::focusWidget();
    return widget == nullptr ? QString() : widget->objectName();
}

void WizardTest::trigger(const QString& action)
{
    auto* found = window->findChild<QAction*>(action);
    ASSERT_NE(found, nullptr) << action.toStdString();
    ASSERT_TRUE(found->isEnabled()) << action.toStdString();
    found->trigger();
    QCoreApplication::sendPostedEvents(); // a change of palette or language reaches widgets later
}

void WizardTest::whenAsked(const std::function<void(QWidget&)>& answer)
{
    asked = false;
    auto* timer = new QTimer(window.get());
    timer->setInterval(5);
    QObject::connect(timer, &QTimer::timeout, window.get(), [this, timer, answer] {
        // A dialog has the focus a moment after it shows; a person cannot answer it before.
        if (QWidget* modal = QApplication::activeModalWidget();
            modal != nullptr && modal->isVisible() && modal->isActiveWindow()) {
            timer->deleteLater();
            timer->stop();
            asked = true;
            answer(*modal);
        }
    });
    timer->start();
}

QString WizardTest::given(const QString& question) const
{
    const auto& answers = session.answers().given;
    const auto found = answers.find(question.toStdString());
    return found == answers.end() ? QString() : QString::fromStdString(found->second);
}

} // namespace rustworthy::test
