// What Compare and Team have in common, and Compare's own.
#include "compare_dialog.h"
#include "data_table.h"
#include "group_dialogs_fixture.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace rustworthy;
using namespace rustworthy::wizard;
using test::GroupDialogs;

TEST_F(GroupDialogs, CompareAsksForTwoDocumentsAndThenShowsThem)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    ASSERT_EQ(dialog->members().size(), 1) << "the open answers";
    EXPECT_TRUE(find<QLabel>(QStringLiteral("compareDialogTooFew")) != nullptr);
    EXPECT_EQ(find(QStringLiteral("compareDialogResults")), nullptr);
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("compareDialogExport"))->isEnabled());

    files.add = {saved(QStringLiteral("anna"), true, "senior"), saved(QStringLiteral("ben"), false)};
    click(QStringLiteral("compareDialogAdd"));
    ASSERT_EQ(dialog->members().size(), 3);
    EXPECT_EQ(dialog->members()[1].name, QStringLiteral("anna"));
    EXPECT_EQ(find<QLabel>(QStringLiteral("compareDialogTooFew")), nullptr);
    const presentation::CompareView& view = dialog->view();
    EXPECT_EQ(find<QLabel>(QStringLiteral("compareHeadline"))->text(), view.headline);
    EXPECT_EQ(view.scores.rows.size(), 3);
    EXPECT_EQ(view.salaries.levels.size(), 1) << "one names a level";
    auto* summary = find<DataTable>(QStringLiteral("compareSummary"));
    ASSERT_NE(summary, nullptr);
    EXPECT_EQ(summary->columnCount(), 4);
    EXPECT_TRUE(find<QPushButton>(QStringLiteral("compareDialogExport"))->isEnabled());
}

TEST_F(GroupDialogs, CompareFollowsTheOpenAnswers)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    dialog->addFiles({saved(QStringLiteral("anna"), true)});
    const auto scoreOfOpen = [dialog] { return dialog->view().scores.rows.front().total; };
    const QString before = scoreOfOpen();
    const decision::Question& question = catalog.model.questions.front();
    session.setAnswer(QString::fromStdString(question.id),
                      QString::fromStdString(question.answerThatSpeaks(true)));
    EXPECT_NE(scoreOfOpen(), before);
    session.tryAnswer(QString::fromStdString(question.id),
                      QString::fromStdString(question.answerThatSpeaks(false)));
    EXPECT_TRUE(dialog->members().front().name.contains(QStringLiteral("what-if")));
}

TEST_F(GroupDialogs, WhatCannotBeAddedIsSaidAndTheRestIsAdded)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    const QString anna = saved(QStringLiteral("anna"), true);
    QFile broken(folder.filePath(QStringLiteral("broken.rustworthy")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    dialog->addFiles({anna, broken.fileName(), folder.filePath(QStringLiteral("missing.rustworthy")), anna});
    dismissProblems([&](const QString& text) {
        EXPECT_TRUE(text.contains(QStringLiteral("broken.rustworthy"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("missing.rustworthy"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("in the list already"))) << text.toStdString();
    });
    EXPECT_EQ(dialog->members().size(), 2);

    QStringList more;
    for (int i = 0; i < 6; ++i) {
        more.append(saved(QStringLiteral("more%1").arg(i), i % 2 == 0));
    }
    dialog->addFiles(more);
    dismissProblems([&](const QString& text) {
        EXPECT_TRUE(text.contains(QStringLiteral("at most 6 document"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("Remove a document"))) << text.toStdString();
    });
    EXPECT_EQ(dialog->members().size(), 6);
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("compareDialogAdd"))->isEnabled());
}

TEST_F(GroupDialogs, TheOpenFileCountsOnceWhileItIsUnchanged)
{
    const QString anna = saved(QStringLiteral("anna"), true);
    const auto loaded =
        document::loadFile(anna, catalog.model, {.id = catalog.id, .version = catalog.version});
    session.open(*loaded.document, anna);
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    dialog->addFiles({anna});
    dismissProblems([](const QString& text) {
        EXPECT_TRUE(text.contains(QStringLiteral("the open answers"))) << text.toStdString();
    });
    EXPECT_EQ(dialog->members().size(), 1);
    const decision::Question& question = catalog.model.questions.front();
    session.setAnswer(QString::fromStdString(question.id),
                      QString::fromStdString(question.answerThatSpeaks(false)));
    dialog->addFiles({anna});
    EXPECT_EQ(dialog->members().size(), 2) << "then and now";
}

TEST_F(GroupDialogs, AFigureLeadsToItsEvidence)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    dialog->addFiles({saved(QStringLiteral("anna"), true, "senior")});
    auto* chart = find<charts::ChartPanel>(QStringLiteral("compareSalaries"));
    ASSERT_NE(chart, nullptr);
    auto* link = chart->findChild<QAbstractButton*>(QStringLiteral("evidenceLink"));
    ASSERT_NE(link, nullptr);
    link->click();
    EXPECT_NE(window->findChild<QDialog*>(QStringLiteral("figuresDialog")), nullptr);
}

TEST_F(GroupDialogs, WhatOneCannotCompareAtAGlanceIsWrapped)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    dialog->addFiles({saved(QStringLiteral("anna"), true), saved(QStringLiteral("ben"), false)});
    auto* summary = find<DataTable>(QStringLiteral("compareSummary"));
    ASSERT_NE(summary, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !summary->horizontalScrollBar()->isVisible(); }));
    EXPECT_LE(summary->horizontalHeader()->length(), summary->viewport()->width());
    EXPECT_GT(summary->rowHeight(1), summary->fontMetrics().lineSpacing() * 2) << "several lines";
    EXPECT_GE(summary->height(), summary->verticalHeader()->length());
}

TEST_F(GroupDialogs, NoWordIsCutWhereManyAreCompared)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        names.append(saved(QString::number(i), i % 2 == 0));
    }
    dialog->addFiles(names);
    dialog->resize(dialog->minimumSizeHint().expandedTo({600, 500}));
    auto* summary = find<DataTable>(QStringLiteral("compareSummary"));
    ASSERT_NE(summary, nullptr);
    ASSERT_EQ(summary->columnCount(), 7);
    EXPECT_TRUE(QTest::qWaitFor([&] { return summary->horizontalScrollBar()->isVisible(); }));
    int words = 0;
    for (int row = 0; row < summary->rowCount(); ++row) {
        for (int column = 0; column < summary->columnCount(); ++column) {
            for (const QString& word : summary->item(row, column)->text().split(QLatin1Char(' '))) {
                const int margin = summary->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
                EXPECT_LT(summary->fontMetrics().horizontalAdvance(word) + 2 * margin,
                          summary->columnWidth(column) - 1)
                    << word.toStdString();
                ++words;
            }
        }
    }
    EXPECT_GT(words, 50);
    EXPECT_GE(summary->height(), summary->verticalHeader()->length());
}

TEST_F(GroupDialogs, TabReachesEveryControl)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    dialog->addFiles({saved(QStringLiteral("anna"), true)});
    QStringList reached;
    for (int i = 0; i < 30; ++i) {
        reached.append(focused());
        press(Qt::Key_Tab);
    }
    for (const char* control : {"compareDialogMembers", "compareDialogAdd", "compareDialogResults",
                                "compareSummary", "compareDialogExport", "compareDialogClose"}) {
        EXPECT_TRUE(reached.contains(QLatin1String(control)))
            << control << " in " << reached.join(QLatin1Char(' ')).toStdString();
    }
}

TEST_F(GroupDialogs, MembersCanBeRemovedAndTheOpenAnswersPutBack)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    dialog->addFiles({saved(QStringLiteral("anna"), true), saved(QStringLiteral("ben"), false)});
    auto* list = find<QListWidget>(QStringLiteral("compareDialogMembers"));
    list->setCurrentRow(0);
    click(QStringLiteral("compareDialogRemove"));
    ASSERT_EQ(dialog->members().size(), 2);
    EXPECT_EQ(dialog->members().front().name, QStringLiteral("anna"));
    click(QStringLiteral("compareDialogAddOpen"));
    ASSERT_EQ(dialog->members().size(), 3);
    EXPECT_TRUE(dialog->members().front().fileName.isEmpty());
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("compareDialogAddOpen"))->isEnabled());
}

TEST_F(GroupDialogs, FilesCanBeDropped)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(saved(QStringLiteral("anna"), true))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &drop);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->members().size() == 2; }));
}

TEST_F(GroupDialogs, WithTooFewDocumentsTheListIsAtTheTop)
{
    showWindow();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    dialog->resize(900, 700);
    QCoreApplication::processEvents();
    const auto bottomOf = [&](const char* name) {
        const QWidget* widget = find(QLatin1String(name));
        return widget == nullptr ? 0 : widget->mapTo(dialog, QPoint(0, widget->height())).y();
    };
    const auto topOf = [&](const char* name) {
        const QWidget* widget = find(QLatin1String(name));
        return widget == nullptr ? 700 : widget->mapTo(dialog, QPoint(0, 0)).y();
    };
    EXPECT_LT(topOf("compareDialogMembers") - bottomOf("compareDialogIntroduction"), 20);
    EXPECT_LT(topOf("compareDialogTooFew") - bottomOf("compareDialogMembers"), 20);
    EXPECT_TRUE(
        find<QLabel>(QStringLiteral("compareDialogTooFew"))->text().contains(QStringLiteral("one more")));
}

TEST_F(GroupDialogs, PartsWithoutEffectAreSaid)
{
    showWindow();
    QFile file(saved(QStringLiteral("anna"), true));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject written = root[QStringLiteral("catalog")].toObject();
    written[QStringLiteral("version")] = QStringLiteral("0.1");
    root[QStringLiteral("catalog")] = written;
    QJsonObject given = root[QStringLiteral("answers")].toObject();
    given[QStringLiteral("of-another-time")] = QStringLiteral("yes");
    root[QStringLiteral("answers")] = given;
    file.resize(0);
    file.seek(0);
    file.write(QJsonDocument(root).toJson());
    file.close();
    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    dialog->addFiles({file.fileName()});
    EXPECT_EQ(dialog->members().size(), 2);
    dismissProblems([&](const QString& text) {
        EXPECT_TRUE(text.contains(QStringLiteral("/answers/of-another-time"))) << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("Correct"))) << text.toStdString();
    });
}

TEST_F(GroupDialogs, DuplicateLeavesTheFileAndAsksToBeSaved)
{
    const QString anna = saved(QStringLiteral("anna"), true);
    const auto loaded =
        document::loadFile(anna, catalog.model, {.id = catalog.id, .version = catalog.version});
    session.open(*loaded.document, anna);
    showWindow();
    trigger(QStringLiteral("actionDuplicate"));
    EXPECT_EQ(session.fileName(), QString());
    EXPECT_EQ(session.answers(), loaded.document->answers);
    EXPECT_TRUE(session.isModified());

    auto* dialog = shown<CompareDialog>(QStringLiteral("actionCompare"));
    dialog->addFiles({anna});
    EXPECT_TRUE(dialog->view().answers.rows.isEmpty()) << "no difference yet";
}

TEST_F(GroupDialogs, DuplicateTakesUnsavedChangesAlongAndAsksNothing)
{
    const QString anna = saved(QStringLiteral("anna"), true);
    const auto loaded =
        document::loadFile(anna, catalog.model, {.id = catalog.id, .version = catalog.version});
    session.open(*loaded.document, anna);
    showWindow();
    session.setAnswer(QStringLiteral("games"), QStringLiteral("unsure"));
    const decision::Answers changed = session.answers();
    trigger(QStringLiteral("actionDuplicate"));
    EXPECT_EQ(session.fileName(), QString());
    EXPECT_EQ(session.answers(), changed);
    EXPECT_TRUE(session.isModified());
    EXPECT_EQ(document::loadFile(anna, catalog.model, {.id = catalog.id, .version = catalog.version})
                  .document->answers,
              loaded.document->answers);
}
