#include "export_name.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rustworthy::wizard {
namespace {

const QDate day(2026, 11, 21);

TEST(ExportName, SaysWhoseWhatAndOfWhichDay)
{
    EXPECT_EQ(exportName(u"Anna"_s, u"Strong fit: learn it"_s, day),
              u"anna-strong-fit-learn-it-2026-11-21"_s);
    EXPECT_EQ(exportName({}, u"salaries"_s, day), u"rustworthy-salaries-2026-11-21"_s);
    EXPECT_EQ(exportName(u"../.."_s, u"..."_s, day), u"rustworthy-2026-11-21"_s);
}

TEST(ExportName, KeepsLettersOfAnyScriptAndNothingUnsafe)
{
    EXPECT_EQ(fileNamePart(u"Übung für Straße 7"_s), u"übung-für-straße-7"_s);
    EXPECT_EQ(fileNamePart(u"値段 2026"_s), u"値段-2026"_s);
    EXPECT_EQ(fileNamePart(u"a/b\\c:d*e?\"<>|\n\u202e.pdf"_s), u"a-b-c-d-e-pdf"_s);
    EXPECT_EQ(fileNamePart(u"-rf /"_s), u"rf"_s);
}

TEST(ExportName, IsCutBetweenWords)
{
    EXPECT_EQ(fileNamePart(u"one two three"_s, 9), u"one-two"_s);
    EXPECT_EQ(fileNamePart(QString(200, u'x'), 40).size(), 40);
    EXPECT_LE(exportName(QString(300, u'a'), QString(300, u'b'), day).size(), 100);
}

TEST(ExportName, TellsAnOpenVerdictAndAWhatIf)
{
    presentation::ResultView result;
    result.verdict.band = u"strong"_s;
    result.verdict.bands = {{.id = u"weak"_s, .name = u"Weak"_s}, {.id = u"strong"_s, .name = u"Strong"_s}};
    EXPECT_EQ(verdictInBrief(result, false), u"verdict open"_s);
    result.verdict.decided = true;
    EXPECT_EQ(verdictInBrief(result, true), u"Strong"_s);
    result.whatIf = true;
    result.whatIfNotice = u"Another pay."_s;
    EXPECT_EQ(verdictInBrief(result, true), u"what-if Strong"_s);
    EXPECT_EQ(verdictInBrief(result, false), u"Strong"_s) << "of the pay nothing is told";
    result.whatIfNoticeWithoutPay = u"Another answer."_s;
    EXPECT_EQ(verdictInBrief(result, false), u"what-if Strong"_s);
}

} // namespace
} // namespace rustworthy::wizard
