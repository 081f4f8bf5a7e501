#include "presentation/table_text.h"

#include "small_catalog.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using presentation::Exhibit;
using presentation::safeCell;
using test::u8;

TEST(SafeCell, MarksFormulasInText)
{
    for (const char* formula :
         {"=1+1", "+1", "-1", "@x", "\tx", "\r=x", "  =x", "\n=x", "\u00A0=x", "\u200B=x", "\u202E=x",
          "\uFEFF=x", "\uFF1Dx", "\uFF0Bx", "\uFF0Dx", "\uFF20x"}) {
        EXPECT_EQ(safeCell(u8(formula), false), u8("'") + u8(formula)) << formula;
    }
    for (const char* text : {"", " ", "a=b", "Rust", "–", "“=x”", "5", "90,000–120,000", ">99%", "'=x"}) {
        EXPECT_EQ(safeCell(u8(text), false), u8(text)) << text;
    }
}

TEST(SafeCell, LeavesNumbersInNumericColumns)
{
    for (const char* number : {"-5", "+7.5%", "-1,000", "-1 000", "−3"}) {
        EXPECT_EQ(safeCell(u8(number), true), u8(number)) << number;
    }
    for (const char* other : {"=1", "-x", "-1+cmd", "@1", "+", "-1\t2", "-(1)"}) {
        EXPECT_EQ(safeCell(u8(other), true), u8("'") + u8(other)) << other;
    }
}

TEST(TableText, IsALineForEachRowWithTabsBetween)
{
    const Exhibit exhibit{.id = u8("x"),
                          .title = u8("Title"),
                          .table = {.columns = {u8("Name"), u8("Number")},
                                    .rows = {{u8("a\tb\r\nc"), u8("-5")}, {u8("=evil()"), u8("=evil()")}},
                                    .numeric = {false, true}}};
    EXPECT_EQ(presentation::tableText(exhibit), u8("Name\tNumber\na b c\t-5\n'=evil()\t'=evil()\n"));
}

TEST(TableText, TellsOfAWhatIfFirst)
{
    Exhibit exhibit{
        .id = u8("x"), .title = {}, .table = {.columns = {u8("A")}, .rows = {{u8("b")}}, .numeric = {false}}};
    exhibit.notice = u8("What-if:\none answer");
    EXPECT_EQ(presentation::tableText(exhibit), u8("What-if: one answer\nA\nb\n"));
}
