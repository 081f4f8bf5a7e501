#include "claims_model.h"
#include "reference_dialogs.h"

#include <QtCore/QAbstractItemModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextEdit>

#include <gtest/gtest.h>

using namespace rustworthy;
using presentation::ReferenceView;

namespace {

ReferenceView reference()
{
    ReferenceView view;
    view.catalogTitle = QStringLiteral("Test figures");
    view.catalogVersion = QStringLiteral("7");
    view.statuses = {{QStringLiteral("article"), QStringLiteral("Article's figure"),
                      QStringLiteral("As printed, no source given.")},
                     {QStringLiteral("disputed"), QStringLiteral("Disputed"),
                      QStringLiteral("Public evidence says otherwise.")}};
    view.claims = {
        {QStringLiteral("alpha"),
         QStringLiteral("Postings grow by half a year"),
         QStringLiteral("B, Career"),
         QStringLiteral("disputed"),
         QStringLiteral("Disputed"),
         QStringLiteral("not since 2023"),
         QStringLiteral("The printed points give less."),
         {QStringLiteral("1K to 5K is 30.8% a year")}},
        {QStringLiteral("beta"),
         QStringLiteral("A service uses 15% more memory"),
         QStringLiteral("B, Stories"),
         QStringLiteral("article"),
         QStringLiteral("Article's figure"),
         QStringLiteral("one person's"),
         QStringLiteral("Nobody else measured it."),
         {}},
        {QStringLiteral("gamma"),
         QStringLiteral("<b>Loved</b> <img src='file:///etc/passwd'>"),
         QStringLiteral("A, Intro"),
         QStringLiteral("disputed"),
         QStringLiteral("Disputed"),
         QStringLiteral("<u>old word</u>"),
         QStringLiteral("<h1>The survey</h1> says admired."),
         {}},
    };
    view.sources = {
        {QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("A guide"), QString(), QString()},
        {QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("An assessment"),
         QStringLiteral("https://example.org/b?x=1&y=2"), QStringLiteral("Dated by its address.")},
        {QStringLiteral("c"), QStringLiteral("C"), QStringLiteral("A trap"),
         QStringLiteral("file:///etc/passwd"), QString()}};
    view.bias.introduction = QStringLiteral("What equal answers give.");
    view.bias.sheets = {
        {QStringLiteral("All yes"), QStringLiteral("9–11"), QStringLiteral("Consider, Learn")},
        {QStringLiteral("<i>All no</i>"), QStringLiteral("4–6"), QStringLiteral("Skip")}};
    view.bias.sheetsIntroduction = QStringLiteral("Of all complete sheets:");
    view.bias.bands = {{QStringLiteral("Skip"), QStringLiteral("0–5"), QStringLiteral("4,944")},
                       {QStringLiteral("Consider"), QStringLiteral("6–10"), QStringLiteral("25,883")},
                       {QStringLiteral("Learn"), QStringLiteral("11–15"), QStringLiteral("1,941")}};
    view.bias.polarity = QStringLiteral("Four questions speak for Rust with no.");
    view.bias.notes = {QStringLiteral("<b>First</b>"), QStringLiteral("Second")};
    return view;
}

class FiguresDialogTest : public testing::Test
{
protected:
    wizard::FiguresDialog dialog{reference()};
    QTableView* table = dialog.findChild<QTableView*>(QStringLiteral("figuresTable"));
    QComboBox* status = dialog.findChild<QComboBox*>(QStringLiteral("figuresStatus"));
    QLineEdit* search = dialog.findChild<QLineEdit*>(QStringLiteral("figuresSearch"));
    QTextEdit* details = dialog.findChild<QTextEdit*>(QStringLiteral("figuresDetails"));

    QString count() const { return dialog.findChild<QLabel*>(QStringLiteral("figuresCount"))->text(); }
    QStringList shown() const
    {
        QStringList statements;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            statements << table->model()->index(row, 0).data().toString();
        }
        return statements;
    }
};

TEST_F(FiguresDialogTest, ShowsEveryClaimAtFirst)
{
    EXPECT_EQ(shown().size(), 3);
    EXPECT_EQ(count(), QStringLiteral("3 of 3 shown"));
    EXPECT_FALSE(dialog.isModal());
}

TEST_F(FiguresDialogTest, FiltersByStatus)
{
    status->setCurrentIndex(status->findData(QStringLiteral("disputed")));
    EXPECT_EQ(shown().size(), 2);
    EXPECT_FALSE(shown().contains(reference().claims.at(1).statement));
    EXPECT_EQ(count(), QStringLiteral("2 of 3 shown"));
}

TEST_F(FiguresDialogTest, FindsWordsInEveryColumnEvidenceAndChecks)
{
    const QList<std::pair<QString, QString>> cases = {
        {QStringLiteral("MEMORY"), QStringLiteral("A service uses 15% more memory")},         // statement
        {QStringLiteral("stories"), QStringLiteral("A service uses 15% more memory")},        // source
        {QStringLiteral("since 2023"), QStringLiteral("Postings grow by half a year")},       // finding
        {QStringLiteral("nobody"), QStringLiteral("A service uses 15% more memory")},         // evidence
        {QStringLiteral("30.8%"), QStringLiteral("Postings grow by half a year")},            // check
        {QStringLiteral("article's"), QStringLiteral("A service uses 15% more memory")},      // status
        {QStringLiteral(" year  printed "), QStringLiteral("Postings grow by half a year")}}; // both words
    for (const auto& [words, statement] : cases) {
        search->setText(words);
        EXPECT_EQ(shown(), QStringList{statement}) << words.toStdString();
    }
}

TEST_F(FiguresDialogTest, StatusAndWordsNarrowTogetherAndShowAllUndoesBoth)
{
    auto* showAll = dialog.findChild<QPushButton*>(QStringLiteral("figuresShowAll"));
    EXPECT_FALSE(showAll->isEnabled());
    status->setCurrentIndex(status->findData(QStringLiteral("article")));
    search->setText(QStringLiteral("survey"));
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_EQ(count(), QStringLiteral("0 of 3 shown"));
    EXPECT_TRUE(details->toPlainText().contains(QStringLiteral("Nothing matches")));
    showAll->click();
    EXPECT_EQ(shown().size(), 3);
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_FALSE(details->toPlainText().contains(QStringLiteral("Nothing matches")));
}

TEST_F(FiguresDialogTest, DetailsFollowTheSelectionWithEvidenceStatusMeaningAndChecks)
{
    table->selectRow(0);
    const QString text = details->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("The printed points give less.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Public evidence says otherwise.")));
    EXPECT_TRUE(text.contains(QStringLiteral("1K to 5K is 30.8% a year")));
    EXPECT_TRUE(text.contains(QStringLiteral("B, Career")));
    table->selectRow(1);
    EXPECT_TRUE(details->toPlainText().contains(QStringLiteral("Nobody else measured it.")));
    EXPECT_FALSE(details->toPlainText().contains(QStringLiteral("The printed points give less.")));
}

TEST_F(FiguresDialogTest, ShowClaimClearsTheFilterAndSelects)
{
    search->setText(QStringLiteral("nobody"));
    status->setCurrentIndex(status->findData(QStringLiteral("article")));
    dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    dialog.showClaim(QStringLiteral("gamma"));
    EXPECT_EQ(shown().size(), 3);
    EXPECT_EQ(dialog.findChild<QTabWidget*>()->currentIndex(), 0);
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), reference().claims.at(2).statement);
    EXPECT_TRUE(details->toPlainText().contains(QStringLiteral("says admired")));
}

TEST_F(FiguresDialogTest, ShowClaimIgnoresAnUnknownId)
{
    search->setText(QStringLiteral("nobody"));
    dialog.showClaim(QStringLiteral("no-such-claim"));
    EXPECT_EQ(search->text(), QStringLiteral("nobody"));
    EXPECT_EQ(shown().size(), 1);
}

TEST_F(FiguresDialogTest, MarkupInTheCatalogStaysText)
{
    dialog.showClaim(QStringLiteral("gamma"));
    const QString text = details->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("<b>Loved</b> <img src='file:///etc/passwd'>")));
    EXPECT_TRUE(text.contains(QStringLiteral("<h1>The survey</h1>")));
    EXPECT_TRUE(text.contains(QStringLiteral("<u>old word</u>")));
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        EXPECT_NE(label->textFormat(), Qt::RichText);
    }
}

TEST_F(FiguresDialogTest, OnlyHttpsAddressesBecomeLinks)
{
    auto* link = dialog.findChild<QPushButton*>(QStringLiteral("sourceLink-b"));
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(link->text(), QStringLiteral("https://example.org/b?x=1&&y=2")); // && is a shown ampersand
    EXPECT_EQ(dialog.findChild<QPushButton*>(QStringLiteral("sourceLink-a")), nullptr);
    EXPECT_EQ(dialog.findChild<QPushButton*>(QStringLiteral("sourceLink-c")), nullptr);
}

TEST_F(FiguresDialogTest, EnterInTheSearchLineKeepsTheWindowOpen)
{
    dialog.show();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("memory"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(shown().size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(FiguresDialogTest, ReferenceInAnotherLanguageKeepsFilterAndSelection)
{
    status->setCurrentIndex(status->findData(QStringLiteral("disputed")));
    table->selectRow(1);
    ReferenceView translated = reference();
    translated.statuses[1].name = QStringLiteral("Bestritten");
    translated.claims[2].evidence = QStringLiteral("Die Umfrage sagt es anders.");
    dialog.setReference(translated);
    EXPECT_EQ(status->currentText(), QStringLiteral("Bestritten"));
    EXPECT_EQ(shown().size(), 2);
    EXPECT_TRUE(details->toPlainText().contains(QStringLiteral("Die Umfrage sagt es anders.")));
}

TEST_F(FiguresDialogTest, TabLeavesTheTable)
{
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), details);
    QTest::keyClick(details, Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), details);
}

TEST_F(FiguresDialogTest, NothingIsWiderThanASmallWindow)
{
    dialog.resize(640, 480);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    EXPECT_LE(dialog.width(), 640);
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
}

TEST(ClaimsModelTest, KeepsTheRulesOfItemModels)
{
    wizard::ClaimsModel model;
    wizard::ClaimsFilter filter(model);
    const QAbstractItemModelTester modelTester(&model,
                                               QAbstractItemModelTester::FailureReportingMode::Warning);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setClaims(reference().claims);
    filter.setWords(QStringLiteral("memory"));
    filter.setStatus(QStringLiteral("disputed"));
    filter.setWords({});
    EXPECT_EQ(filter.rowCount(), 2);
    filter.sort(wizard::ClaimsModel::Statement);
    EXPECT_EQ(model.rowOf(QStringLiteral("beta")), 1);
    EXPECT_EQ(model.rowOf(QStringLiteral("nothing")), -1);
}

TEST(BiasDialogTest, ShowsSheetsBandsPolarityAndNotesAsPlainText)
{
    const wizard::BiasDialog dialog(reference());
    auto* sheets = dialog.findChild<QTableWidget*>(QStringLiteral("biasSheets"));
    auto* bands = dialog.findChild<QTableWidget*>(QStringLiteral("biasBands"));
    ASSERT_NE(sheets, nullptr);
    ASSERT_NE(bands, nullptr);
    EXPECT_EQ(sheets->rowCount(), 2);
    EXPECT_EQ(sheets->item(0, 1)->text(), QStringLiteral("9–11"));
    EXPECT_EQ(sheets->item(1, 0)->text(), QStringLiteral("<i>All no</i>"));
    EXPECT_EQ(bands->rowCount(), 3);
    EXPECT_EQ(bands->item(1, 2)->text(), QStringLiteral("25,883"));
    auto* polarity = dialog.findChild<QLabel*>(QStringLiteral("biasPolarity"));
    EXPECT_EQ(polarity->text(), reference().bias.polarity);
    auto* notes = dialog.findChild<QLabel*>(QStringLiteral("biasNotes"));
    EXPECT_TRUE(notes->text().startsWith(QStringLiteral("<b>First</b>")));
    EXPECT_EQ(notes->textFormat(), Qt::PlainText);
}

TEST(BiasDialogTest, TablesShowAllTheirRowsAtAnyWidth)
{
    wizard::BiasDialog dialog(reference());
    for (const int width : {420, 900}) {
        dialog.resize(width, 500);
        dialog.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
        for (const QTableWidget* table : dialog.findChildren<QTableWidget*>()) {
            EXPECT_EQ(table->verticalScrollBar()->maximum(), 0) << width;
            EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0) << width;
        }
    }
}

} // namespace
