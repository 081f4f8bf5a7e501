#include "catalog/catalog.h"

#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTranslator>

namespace rustworthy::catalog {
namespace {

using namespace Qt::StringLiterals;

class Uppercase : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override
    {
        return qstrcmp(context, "catalog") == 0 ? QString::fromUtf8(text).toUpper() : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST(CatalogText, IsItsSourceUntilItIsTranslated)
{
    const Text text{u"Größe’s worth"_s};
    EXPECT_EQ(text.translated(), u"Größe’s worth"_s);
    Uppercase translator;
    ASSERT_TRUE(QCoreApplication::installTranslator(&translator));
    EXPECT_EQ(text.translated(), text.source.toUpper());
    EXPECT_EQ(Text{}.translated(), QString());
    QCoreApplication::removeTranslator(&translator);
    EXPECT_EQ(text.translated(), u"Größe’s worth"_s);
}

TEST(CatalogLookup, FindsByIdOrSaysThatThereIsNone)
{
    const Catalog catalog = test::builtInCatalog();
    ASSERT_TRUE(catalog.question(u"salary"_s));
    EXPECT_EQ(catalog.question(u"salary"_s)->id, u"salary"_s);
    ASSERT_TRUE(catalog.band(u"learn"_s));
    EXPECT_EQ(catalog.band(u"learn"_s)->low, 11);
    EXPECT_FALSE(catalog.question(u"none"_s));
    EXPECT_FALSE(catalog.source(u"none"_s));
    EXPECT_FALSE(catalog.status(u"none"_s));
    EXPECT_FALSE(catalog.band(u"none"_s));
    EXPECT_FALSE(catalog.claim(QString()));
    EXPECT_EQ(catalog.languageName(u"cpp"_s), u"C++"_s);
    EXPECT_EQ(catalog.languageName(u"none"_s), u"none"_s);
    EXPECT_EQ(catalog.levelName(u"junior"_s), u"Junior"_s);
    EXPECT_EQ(catalog.levelName(u"none"_s), u"none"_s);
}

TEST(Resources, AreInEveryProgramThatLinksThem)
{
    for (const QString& name :
         {u":/catalog/rust-2026.json"_s, u":/catalog/schema.json"_s, u":/samples/embedded.rustworthy"_s,
          u":/samples/startup.rustworthy"_s, u":/samples/web.rustworthy"_s}) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        EXPECT_GT(file.size(), 0) << name.toStdString();
    }
}

} // namespace
} // namespace rustworthy::catalog
