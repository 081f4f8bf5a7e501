#include "web_address.h"

#include <gtest/gtest.h>

namespace rustworthy::report {

TEST(WebAddress, IsAWholeAddressOfTheWeb)
{
    EXPECT_EQ(webAddress(QStringLiteral("https://docs.example.org/a?b=c#d")),
              "https://docs.example.org/a?b=c#d");
    EXPECT_EQ(webAddress(QStringLiteral("HTTP://example.org")), "http://example.org");
    EXPECT_EQ(webAddress(QStringLiteral("https://bücher.example/ü")), "https://xn--bcher-kva.example/%C3%BC");
}

TEST(WebAddress, IsNothingElse)
{
    for (const char* text : {"", "example.org", "javascript:alert(1)", "file:///etc/passwd", "\\\\host\\x",
                             "//host/x", "https://", "https:///x", "ftp://example.org", "data:text/html,x",
                             "mailto:a@b.example", " https://example.org/ x", "https://example.org/ and text",
                             "https://exa\nmple.org", "javascript://example.org/%0Aalert(1)"}) {
        EXPECT_EQ(webAddress(QString::fromLatin1(text)), QByteArray()) << text;
    }
}

} // namespace rustworthy::report
