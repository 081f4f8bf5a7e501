#include "small_catalog.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>

using namespace rustworthy;
using test::present;
using test::smallCatalog;
using test::speaking;
using test::u8;

namespace {

// Brackets every text and says by which number its plural form was chosen.
class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int n) const override
    {
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "presentation") != 0 && qstrcmp(context, "catalog") != 0) {
            return {};
        }
        return n < 0 ? u8("[") + text + u8("]") : u8("[#") + QString::number(n) + u8(" ") + text + u8("]");
    }
};

class Translation : public testing::Test
{
protected:
    void SetUp() override { QCoreApplication::installTranslator(&m_translator); }
    void TearDown() override { QCoreApplication::removeTranslator(&m_translator); }

private:
    MarkingTranslator m_translator;
};

} // namespace

TEST_F(Translation, ChoosesPluralFormsByTheCount)
{
    const auto catalog = smallCatalog();
    EXPECT_EQ(presentation::answeredText(1, 15), u8("[#1 1 of 15 answered]"));
    const auto one = present(catalog, speaking(catalog, 6, 9));
    EXPECT_TRUE(one.changes.first().sentence.contains(u8("[#1 ")));
    EXPECT_TRUE(one.changes.first().sentence.contains(u8("[#6 ")));
    const auto two = present(catalog, speaking(catalog, 5, 6));
    EXPECT_TRUE(two.verdict.bands.first().share.startsWith(u8("[#16 ")));
    EXPECT_TRUE(two.verdict.advice.startsWith(u8("[#4 4 questions")));
    const auto three = present(catalog, speaking(catalog, 11, 1));
    EXPECT_TRUE(three.changes.first().sentence.contains(u8("[#3 All 3 open answers")));
}

TEST_F(Translation, ReachesEverySentence)
{
    const auto catalog = smallCatalog();
    decision::Answers answers = speaking(catalog, 9, 4);
    answers.given["job-soon"] = "yes";
    answers.pinned = {"games"};
    answers.profile = {.level = "mid",
                       .background = "c-cpp",
                       .study = "part-time",
                       .hoursPerWeek = 1,
                       .language = "go",
                       .pay = 165'000};
    for (const QString& text : test::allTexts(present(catalog, answers))) {
        const bool hasWords = text.contains(QRegularExpression(u8("[a-z]{3}")));
        EXPECT_TRUE(!hasWords || text.contains(u8("["))) << text.toStdString();
    }
}

TEST_F(Translation, IsNotKeptWhenTheLanguageChanges)
{
    const auto catalog = smallCatalog();
    const QString translated = present(catalog, speaking(catalog, 12, 3)).verdict.headline;
    EXPECT_EQ(translated, u8("[Rust fits.]"));
    {
        MarkingTranslator unused;
        TearDown();
        EXPECT_EQ(present(catalog, speaking(catalog, 12, 3)).verdict.headline, u8("Rust fits."));
        SetUp();
    }
}
