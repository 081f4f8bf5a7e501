#include "compare_dialog.h"
#include "group_dialogs_fixture.h"
#include "team_dialog.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

#include <string_view>

using namespace rustworthy;
using namespace rustworthy::wizard;
using test::GroupDialogs;

namespace {

/// Gives up every wait as soon as it begins.
class Impatience : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::ChildAdded) {
            QObject* child = static_cast<QChildEvent*>(event)->child();
            connect(child, &QObject::objectNameChanged, this, [child](const QString& name) {
                if (name == QStringLiteral("teamProgress")) {
                    dynamic_cast<QProgressDialog&>(*child).cancel();
                }
            });
        }
        return false;
    }
};

} // namespace

TEST_F(GroupDialogs, AWhatIfIsNobodysVoteInATeam)
{
    showWindow();
    auto* dialog = shown<TeamDialog>(QStringLiteral("actionTeam"));
    const decision::Question& question = catalog.model.questions.front();
    session.setAnswer(QString::fromStdString(question.id),
                      QString::fromStdString(question.answerThatSpeaks(true)));
    session.tryAnswer(QString::fromStdString(question.id),
                      QString::fromStdString(question.answerThatSpeaks(false)));
    ASSERT_TRUE(session.isWhatIf());
    EXPECT_EQ(dialog->members().front().answers, session.ownAnswers());
    EXPECT_FALSE(dialog->members().front().name.contains(QStringLiteral("what-if")));
}

TEST_F(GroupDialogs, TeamShowsTheMajorityAndCanHideNames)
{
    showWindow();
    auto* dialog = shown<TeamDialog>(QStringLiteral("actionTeam"));
    dialog->addFiles({saved(QStringLiteral("anna"), true), saved(QStringLiteral("ben"), true),
                      saved(QStringLiteral("chris"), false)});
    const presentation::TeamView& view = dialog->view();
    EXPECT_EQ(find<QLabel>(QStringLiteral("teamHeadline"))->text(), view.headline);
    ASSERT_EQ(view.members.rows.size(), 4) << "and the open answers";
    EXPECT_EQ(view.members.rows[1].front(), QStringLiteral("anna"));
    EXPECT_EQ(view.agreement.rows.size(), qsizetype(catalog.model.questions.size()));

    find<QCheckBox>(QStringLiteral("teamAnonymous"))->click();
    for (const QStringList& row : dialog->view().members.rows) {
        EXPECT_FALSE(row.front().contains(QStringLiteral("anna")) ||
                     row.front().contains(QStringLiteral("chris")))
            << row.front().toStdString();
    }
}

TEST_F(GroupDialogs, TheTeamWithoutNamesHidesTheListAndKeepsTheRanking)
{
    showWindow();
    auto* dialog = shown<TeamDialog>(QStringLiteral("actionTeam"));
    dialog->addFiles({saved(QStringLiteral("anna"), true), saved(QStringLiteral("ben"), false)});
    const presentation::TeamView named = dialog->view();
    find<QCheckBox>(QStringLiteral("teamAnonymous"))->click();
    EXPECT_EQ(find(QStringLiteral("teamDialogMembers")), nullptr) << "it shows every name";
    EXPECT_EQ(dialog->view().acceptability, named.acceptability);
    EXPECT_EQ(dialog->view().members.rows.size(), 3);
    find<QCheckBox>(QStringLiteral("teamAnonymous"))->click();
    EXPECT_NE(find(QStringLiteral("teamDialogMembers")), nullptr);
    EXPECT_EQ(dialog->view().members, named.members);
}

TEST_F(GroupDialogs, GivingUpTheWaitCanBeGoneOnWith)
{
    showWindow();
    auto* dialog = shown<TeamDialog>(QStringLiteral("actionTeam"));
    Impatience impatience;
    dialog->installEventFilter(&impatience);
    dialog->addFiles({saved(QStringLiteral("anna"), true)});
    EXPECT_EQ(find(QStringLiteral("teamDialogResults")), nullptr);
    ASSERT_NE(find<QLabel>(QStringLiteral("teamDialogTooFew")), nullptr) << "says why";
    dialog->removeEventFilter(&impatience);
    click(QStringLiteral("teamDialogAgain"));
    EXPECT_NE(find(QStringLiteral("teamDialogResults")), nullptr);
    EXPECT_EQ(find(QStringLiteral("teamDialogAgain")), nullptr);
    EXPECT_TRUE(find<QPushButton>(QStringLiteral("teamDialogExport"))->isEnabled());
}

TEST_F(GroupDialogs, ExportNamesAFileAndHandsTheViewOn)
{
    showWindow();
    QStringList written;
    QObject::connect(window.get(), &MainWindow::teamExportRequested, window.get(),
                     [&](const presentation::TeamView& view, const QString& fileName) {
                         written = {view.headline, fileName};
                     });
    auto* dialog = shown<TeamDialog>(QStringLiteral("actionTeam"));
    dialog->addFiles({saved(QStringLiteral("anna"), true)});
    files.exportTo = QStringLiteral("/tmp/x.csv");
    click(QStringLiteral("teamDialogExport"));
    EXPECT_EQ(written, (QStringList{dialog->view().headline, files.exportTo}));
    files.exportTo.clear();
    written.clear();
    click(QStringLiteral("teamDialogExport"));
    EXPECT_TRUE(written.isEmpty()) << "given up";
}

TEST_F(GroupDialogs, ATeamHasTwoHundredMembersAtMost)
{
    QStringList names;
    for (int number = 1; number <= 200; ++number) {
        names.append(saved(QString::number(number), number % 2 == 0));
    }
    showWindow();
    auto* dialog = shown<TeamDialog>(QStringLiteral("actionTeam"));
    dialog->addFiles(names); // beside the open answers
    EXPECT_EQ(dialog->members().size(), 200);
    auto* problems = dialog->findChild<QPlainTextEdit*>(QStringLiteral("problemList"));
    ASSERT_NE(problems, nullptr);
    EXPECT_TRUE(problems->toPlainText().contains(QStringLiteral("200.rustworthy")))
        << problems->toPlainText().toStdString();
    EXPECT_EQ(problems->toPlainText().count(QLatin1Char('\n')), 0) << "no other";
}

TEST_F(GroupDialogs, AnExportIsConfirmedWhereThePersonWorks)
{
    showWindow();
    QObject::connect(window.get(), &MainWindow::teamExportRequested, window.get(),
                     [this] { window->showConfirmation(QStringLiteral("Exported to x.csv")); });
    auto* dialog = shown<TeamDialog>(QStringLiteral("actionTeam"));
    dialog->addFiles({saved(QStringLiteral("anna"), true)});
    EXPECT_EQ(find(QStringLiteral("teamDialogConfirmation")), nullptr);
    files.exportTo = QStringLiteral("/tmp/x.csv");
    click(QStringLiteral("teamDialogExport"));
    auto* bar = find<QStatusBar>(QStringLiteral("teamDialogConfirmation"));
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->currentMessage(), QStringLiteral("Exported to x.csv"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(bar)->text(QAccessible::Name), bar->currentMessage());
    EXPECT_EQ(find(QStringLiteral("confirmation")), nullptr) << "the window is behind";

    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == window.get(); }));
    window->showConfirmation(QStringLiteral("Saved as y"));
    EXPECT_NE(find<QStatusBar>(QStringLiteral("confirmation")), nullptr);
    EXPECT_EQ(bar->currentMessage(), QStringLiteral("Exported to x.csv"));
}

TEST_F(GroupDialogs, AClosedDialogConfirmsNothing)
{
    showWindow();
    shown<TeamDialog>(QStringLiteral("actionTeam"))->close();
    window->showConfirmation(QStringLiteral("Saved as y"));
    EXPECT_NE(find(QStringLiteral("confirmation")), nullptr);
}

TEST_F(GroupDialogs, AFullListSaysWhyNothingCanBeAdded)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    EXPECT_EQ(find(QStringLiteral("compareDialogFull")), nullptr);
    for (const char16_t letter : std::u16string_view(u"abcde")) {
        dialog->addFiles({saved(QString(letter), true)}); // beside the open answers
    }
    const auto* add = find<QPushButton>(QStringLiteral("compareDialogAdd"));
    EXPECT_FALSE(add->isEnabled());
    const auto* why = find<QLabel>(QStringLiteral("compareDialogFull"));
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().contains(QStringLiteral("full"))) << why->text().toStdString();
    EXPECT_EQ(add->accessibleDescription(), why->text());

    auto* list = find<QListWidget>(QStringLiteral("compareDialogMembers"));
    list->setCurrentRow(3);
    click(QStringLiteral("compareDialogRemove"));
    EXPECT_TRUE(add->isEnabled());
    EXPECT_EQ(find(QStringLiteral("compareDialogFull")), nullptr);
    EXPECT_TRUE(add->accessibleDescription().isEmpty());
}
