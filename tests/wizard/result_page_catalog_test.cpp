// The result page on catalogs other than the built-in one.
#include "result_page.h"

#include "decision/checklist.h"
#include "support/catalogs.h"
#include "wizard/session.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <gtest/gtest.h>

using namespace rustworthy;

namespace {

TEST(ResultPageCatalogTest, MarkupInTheCatalogStaysText)
{
    catalog::Catalog catalog = test::builtInCatalog();
    const QString hostile = QStringLiteral("<b>bold</b> <img src='file:///etc/passwd'> & more");
    catalog.questions[0].text.source = hostile;
    catalog.questions[0].shortName.source = hostile;
    catalog.questions[0].answers[0].meaning.source = hostile;
    wizard::Session session(catalog);
    session.setAnswers(decision::uniformAnswers(catalog.model, "yes"));
    wizard::ResultPage page(session);
    page.show();
    int literal = 0;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        EXPECT_NE(label->textFormat(), Qt::RichText);
        if (label->text().contains(hostile)) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
            ++literal;
        }
    }
    EXPECT_GE(literal, 2);
}

TEST(ResultPageCatalogTest, LongWordsWidenTheColumnInsteadOfScrollingSideways)
{
    catalog::Catalog catalog = test::builtInCatalog();
    catalog.questions[0].text.source = QStringLiteral(
        "Hochgeschwindigkeitsdatenverarbeitungsinfrastruktur Arbeitsunfähigkeitsbescheinigung?");
    wizard::Session session(catalog);
    wizard::ResultPage page(session);
    for (const int width : {900, 1280}) {
        page.resize(width, 520);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        const auto* area = page.findChild<QScrollArea*>(QStringLiteral("verdictArea"));
        EXPECT_TRUE(QTest::qWaitFor([area] { return area->horizontalScrollBar()->maximum() == 0; })) << width;
        EXPECT_EQ(page.width(), width);
    }
}

TEST(ResultPageCatalogTest, AnotherNumberOfQuestionsAndBandsNeedsNothingElse)
{
    const catalog::Catalog catalog = test::fourteenQuestionCatalog();
    wizard::Session session(catalog);
    wizard::ResultPage page(session);
    page.show();
    for (const catalog::Question& question : catalog.questions) {
        EXPECT_NE(page.findChild<QWidget*>(QStringLiteral("answer_") + question.id), nullptr);
    }
    EXPECT_EQ(page.findChildren<QGroupBox*>(QRegularExpression(QStringLiteral("^answer_"))).size(), 14);
}

} // namespace
