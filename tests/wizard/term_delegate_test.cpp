#include "term_delegate.h"

#include <QtGui/QTextLayout>

#include <gtest/gtest.h>

using namespace rustworthy;

namespace {

QStringList linesOf(const QString& text, double width)
{
    QTextLayout layout(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

bool breaksWithinATerm(const QString& text)
{
    for (int width = 5; width < 300; width += 5) {
        for (const QString& line : linesOf(text, width)) {
            if (line.startsWith(QLatin1Char('+')) || line.endsWith(QChar(0x2013))) {
                return true;
            }
        }
    }
    return false;
}

TEST(TermDelegate, BreaksNoLineWithinATerm)
{
    const QString text = QStringLiteral("Rust takes longer than C++, by 11–13 of 15 ways; so does C++.");
    ASSERT_TRUE(breaksWithinATerm(text)) << "nothing to mend";
    const wizard::TermDelegate delegate;
    QString shown = delegate.displayText(text, QLocale());
    EXPECT_FALSE(breaksWithinATerm(shown));
    EXPECT_EQ(shown.remove(QChar(0x2060)), text);
}

TEST(TermDelegate, LeavesOtherTextAlone)
{
    const wizard::TermDelegate delegate;
    for (const QString& text :
         {QStringLiteral("one – two - three-four"), QStringLiteral("1 + 1"), QString()}) {
        EXPECT_EQ(delegate.displayText(text, QLocale()), text);
    }
}

} // namespace
