// Texts of any characters as Markdown, read back by a parser of GitHub's dialect (that of QTextDocument).
#include "markdown_flow.h"

#include "storage/problem.h"

#include <gtest/gtest.h>

#include <QtCore/QRandomGenerator>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextList>
#include <QtGui/QTextTable>

namespace rustworthy::report {

namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

enum class As { Body, Strong, Heading, Bullet, Notice, Cell };
constexpr As everyForm[] = {As::Body, As::Strong, As::Heading, As::Bullet, As::Notice, As::Cell};

QString markdown(const QString& text, As form)
{
    MarkdownFlow flow;
    switch (form) {
    case As::Body:
        flow.addText(text, Style::Body);
        break;
    case As::Strong:
        flow.addText(text, Style::Strong);
        break;
    case As::Heading:
        flow.addText(text, Style::Heading);
        break;
    case As::Bullet:
        flow.addBullets({text});
        break;
    case As::Notice:
        flow.addNotice(text);
        break;
    case As::Cell:
        flow.addTable(
            {.columns = {u8("a"), u8("b")}, .rows = {{text, u8("end")}}, .numeric = {false, false}});
        break;
    }
    return QString::fromUtf8(flow.text());
}

struct Read
{
    QString text;
    int blocks = 0;
    bool hasLink = false;
    int heading = 0;
    bool isListed = false;
    bool isStruck = false;
    bool isItalic = false;
};

Read readBack(const QString& markdown, As form)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    Read read;
    QTextBlock block = document.begin();
    QTextBlock end;
    if (form == As::Cell) {
        const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
        const auto* table = frames.isEmpty() ? nullptr : qobject_cast<QTextTable*>(frames.first());
        if (!table || table->rows() != 2 || table->columns() != 2 ||
            table->cellAt(1, 1).firstCursorPosition().block().text() != u8("end")) {
            return read;
        }
        block = table->cellAt(1, 0).firstCursorPosition().block();
        end = table->cellAt(1, 0).lastCursorPosition().block().next();
    }
    read.heading = block.blockFormat().headingLevel();
    read.isListed = block.textList() != nullptr;
    for (; block != end; block = block.next()) {
        if (block.text().isEmpty()) {
            continue; // of the parser, around lists and tables
        }
        ++read.blocks;
        read.text += block.text();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            read.hasLink = read.hasLink || format.isAnchor() || format.isImageFormat();
            read.isStruck = read.isStruck || format.fontStrikeOut();
            read.isItalic = read.isItalic || format.fontItalic();
        }
    }
    return read;
}

QString oneLine(QString text)
{
    return storage::printable(text.trimmed().replace(QLatin1Char('\n'), u8("; "))).simplified();
}

void expectSame(const QString& text)
{
    for (const As form : everyForm) {
        const QString written = markdown(text, form);
        const Read read = readBack(written, form);
        SCOPED_TRACE(testing::Message() << "form " << static_cast<int>(form) << "\n"
                                        << written.toStdString());
        EXPECT_EQ(read.text.simplified().toStdString(), oneLine(text).toStdString());
        EXPECT_LE(read.blocks, 1);
        EXPECT_EQ(read.heading, form == As::Heading ? 2 : 0);
        EXPECT_EQ(read.isListed, form == As::Bullet);
        EXPECT_FALSE(read.hasLink || read.isStruck || read.isItalic);
    }
}

/// Of pieces that mean something, side by side with others.
QString anyText(QRandomGenerator& random)
{
    static const QStringList pieces{
        u8("a"),       u8("Z"),        u8("0"),      u8("12"),    u8(" "),      u8(" "),       u8("  "),
        u8("\\"),      u8("`"),        u8("``"),     u8("*"),     u8("**"),     u8("_"),       u8("__"),
        u8("{"),       u8("}"),        u8("["),      u8("]"),     u8("("),      u8(")"),       u8("<"),
        u8(">"),       u8("#"),        u8("###"),    u8("+"),     u8("-"),      u8("---"),     u8("."),
        u8("!"),       u8("|"),        u8("~"),      u8("~~"),    u8("&"),      u8("&amp;"),   u8("&#35;"),
        u8("@"),       u8(":"),        u8("//"),     u8("$"),     u8("^"),      u8("="),       u8("==="),
        u8("\""),      u8("'"),        u8(";"),      u8(","),     u8("/"),      u8("?"),       u8("www."),
        u8("http://"), u8("https://"), u8("ftp://"), u8("b.com"), u8("c@d.eu"), u8("ä"),       u8("“"),
        u8("<b>"),     u8("</b>"),     u8("<!--"),   u8("[x]"),   u8("](u)"),   u8("mailto:"), u8("\n"),
        u8("…"),       u8("[ ] "),     u8("1. "),    u8("2) "),   u8("- "),     u8("> "),      u8("\t"),
        u8("😀"),       u8("中")};
    QString text;
    for (int count = random.bounded(1, 9); count > 0; --count) {
        text += pieces.at(random.bounded(pieces.size()));
    }
    return text;
}

} // namespace

TEST(MarkdownText, OfAnyCharactersIsReadBackAsItIs)
{
    QRandomGenerator random(20261121);
    for (int i = 0; i < 4000 && !testing::Test::HasFailure(); ++i) {
        const QString text = anyText(random);
        if (!oneLine(text).isEmpty()) {
            expectSame(text);
        }
    }
}

TEST(MarkdownText, OfKnownTrapsIsReadBackAsItIs)
{
    for (const char* text : {"1. one",
                             "0) none",
                             "- [ ] task",
                             "+ more",
                             "--- rule",
                             "***",
                             "___",
                             "# heading",
                             "C #",
                             "C ##",
                             "> quote",
                             "~~gone~~",
                             "~one~",
                             "a | b | c",
                             "back\\",
                             "\\`a`",
                             "<b>bold</b>",
                             "<!-- x",
                             "&lt; &#60; &#x3c;",
                             "![i](file:///etc/passwd)",
                             "[a](http://b)",
                             "[a]: http://b",
                             "**bold**",
                             "_it_ and snake_case",
                             "``` code",
                             "at www.example.com now",
                             "www.a.b|www.c.d",
                             "mail anna.b@example.org, please",
                             "ftp://x.org/a_b_c?*d*",
                             "HTTPS://Example.org/(a)",
                             "mailto:a@b.org",
                             "\\www.a.org",
                             "`www.a.org`",
                             "$1 and $2",
                             "=1+1",
                             "==="}) {
        expectSame(u8(text));
    }
}

TEST(MarkdownText, IsReadAsItIsWrittenWhereNothingIsMeant)
{
    for (const char* text : {"yet: Patience", "long-term - no", "No (weak)", "Rust: some rules",
                             "US$ 90,000–120,000+", "C++ & C#", "R&D", "snake_case", "6 + 3 = 9 > 8 < 10",
                             "~12 months", "Yes!", "2.5 times", "{a} ^b @ c # 5", "a:b//c", "a|b"}) {
        EXPECT_EQ(markdown(u8(text), As::Body).trimmed(), u8(text));
        EXPECT_EQ(markdown(u8(text), As::Bullet).trimmed(), u8("- ") + u8(text));
    }
    EXPECT_EQ(markdown(u8("-5 to 10"), As::Body).trimmed(), u8("-5 to 10"));
    EXPECT_EQ(markdown(u8(" \n"), As::Strong), QString());
}

TEST(MarkdownText, ShowsAddressesThatAreNoLinksAsCode)
{
    EXPECT_EQ(markdown(u8("see (www.example.com), a@b.org"), As::Body).trimmed(),
              u8("see (`www.example.com`), `a@b.org`"));
}

TEST(MarkdownText, CallsNobodyAndNoIssue)
{
    EXPECT_EQ(markdown(u8("ask @user, as in #12 and owner/repo#3 or GH-7"), As::Body).trimmed(),
              u8("ask `@user`, as in `#12` and `owner/repo#3` or `GH-7`"));
}

TEST(MarkdownText, LinksAddressesOfTheWebAsTheyAre)
{
    const auto address = [](const char* url) {
        MarkdownFlow flow;
        flow.addAddress(u8(url));
        return QString::fromUtf8(flow.text()).trimmed();
    };
    EXPECT_EQ(address("https://docs.bswen.com/a_b?c=1&d=*"), u8("<https://docs.bswen.com/a_b?c=1&d=*>"));
    EXPECT_EQ(address("https://a.org/>x"), u8("`https://a.org/`>x"));
    EXPECT_EQ(address("file:///etc/passwd"), u8("file:///etc/passwd"));
    EXPECT_EQ(address("javascript:x"), u8("javascript:x"));
    EXPECT_EQ(address(""), QString());
    const Read read = readBack(address("https://docs.bswen.com/a_b?c=1&d=*"), As::Body);
    EXPECT_TRUE(read.hasLink);
    EXPECT_EQ(read.text, u8("https://docs.bswen.com/a_b?c=1&d=*"));
}

} // namespace rustworthy::report
