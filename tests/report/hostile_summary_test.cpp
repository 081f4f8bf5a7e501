// Hostile text in every text of a catalog, in its sources and in the name of the document: it comes out as
// text, and nothing acts that is not ours.
#include "pdf_tools.h"
#include "summary_samples.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <map>

namespace rustworthy::report {

namespace {

/// Every text of the catalog becomes the same.
class Spoiling : public QTranslator
{
public:
    explicit Spoiling(const QString& text) : m_text(text) { QCoreApplication::installTranslator(this); }
    ~Spoiling() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(Spoiling)

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char*, const char*, int) const override
    {
        return QLatin1String(context) == QLatin1String("catalog") ? m_text : QString();
    }

private:
    QString m_text;
};

struct Attack
{
    const char* name;
    QString text;
};

QList<Attack> attacks()
{
    return {
        {"markup",
         QStringLiteral("<b onclick=\"x()\">b</b><img src=\"file:///etc/passwd\"/></script><script>x()"
                        "</script>]]>--><a href=\"javascript:x()\">a</a>&amp;&#0;")},
        {"pdf",
         QStringLiteral(") >> endobj 9 0 obj << /S /JavaScript /JS (app.alert\\(1\\)) >> endobj ( \\")},
        {"addresses",
         QStringLiteral("javascript:x() file:///etc/passwd \\\\host\\x //host/x data:text/html,x "
                        "https://evil.example/ mailto:a@b.example")},
        {"marks",
         QStringLiteral("%1 %2 %n # _a_ *b* `c` [d](http://evil.example) | e ~~f~~ @user #1 $$x$$ ") +
             QChar(0x202E) + QStringLiteral("txet") + QChar(0x2066) + QChar(u'\u0001') + QChar(u'\u0000') +
             QChar(0xD800) + QStringLiteral("\r\n\t end")},
    };
}

catalog::Catalog spoilt(const QString& text)
{
    catalog::Catalog catalog = test::builtInCatalog();
    for (catalog::Source& source : catalog.sources) {
        source.shortName = source.title = source.author = source.url = text;
        source.headings = QStringList(source.headings.size(), text);
    }
    for (catalog::Question& question : catalog.questions) {
        for (catalog::Citation& citation : question.citations) {
            citation.headings = {text};
        }
    }
    catalog.title.source = catalog.version = text;
    return catalog;
}

class HostileSummary : public testing::TestWithParam<int>
{
protected:
    [[nodiscard]] static QString text() { return attacks().at(GetParam()).text; }
    struct Made
    {
        QByteArray pdf;
        QByteArray html;
        QByteArray markdown;
    };
    /// Each is made once.
    static const Made& made()
    {
        static std::map<int, Made> all;
        const auto found = all.find(GetParam());
        return found != all.end() ? found->second : all.emplace(GetParam(), make(text())).first->second;
    }

private:
    static Made make(const QString& text)
    {
        const catalog::Catalog catalog = spoilt(text);
        const Spoiling spoiling(text);
        const test::SummarySample sample(catalog, test::answersOf(catalog, test::Sheet::Full),
                                         QLocale(QStringLiteral("en_US")));
        SummaryOptions options = test::summaryOptions();
        options.documentName = options.applicationVersion = text;
        return {pdfSummary(sample.material(), options), htmlSummary(sample.material(), options),
                markdownSummary(sample.material(), options)};
    }
};

/// Uncompressed, so that it can be searched.
QString opened(const QByteArray& pdf)
{
    return test::runOnPdf(pdf, QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--json")})
        .text;
}

} // namespace

TEST_P(HostileSummary, NothingInThePdfActsButLinksOfOurs)
{
    const QByteArray& pdf = made().pdf;
    const auto check = test::runOnPdf(pdf, QStringLiteral("qpdf"), {QStringLiteral("--check")});
    EXPECT_EQ(check.exitCode, 0) << check.text.left(500).toStdString();
    const QString objects = opened(pdf);
    ASSERT_TRUE(objects.contains(QStringLiteral("\"/Link\"")));
    for (const char* key : {"/JavaScript", "/JS", "/Launch", "/GoToR", "/SubmitForm", "/OpenAction", "/AA",
                            "/EmbeddedFile", "/AcroForm", "/RichMedia"}) {
        EXPECT_FALSE(objects.contains(QStringLiteral("\"%1\":").arg(QLatin1String(key))) ||
                     objects.contains(QStringLiteral("\"%1\"").arg(QLatin1String(key))))
            << key;
    }
    // The address of a source is the only text that may become one, and only as a whole.
    static const QRegularExpression action(QStringLiteral("\"/URI\": \"([^\"]*)\""));
    EXPECT_FALSE(action.match(objects).hasMatch()) << action.match(objects).captured().toStdString();
    EXPECT_GT(pdf.count("/Subtype /Link"), 10);
}

TEST_P(HostileSummary, TheOutlineHoldsOursAndNoControlCharacters)
{
    const QString outline = test::runOnPdf(made().pdf, QStringLiteral("qpdf"),
                                           {QStringLiteral("--json"), QStringLiteral("--json-key=outlines")})
                                .text;
    EXPECT_GT(outline.count(QStringLiteral("\"title\"")), 9);
    for (const char* escaped : {"\\u202e", "\\u2066", "\\u0001", "\\u0000"}) {
        EXPECT_FALSE(outline.contains(QLatin1String(escaped), Qt::CaseInsensitive)) << escaped;
    }
    EXPECT_FALSE(outline.contains(QChar(0x202E)));
}

TEST_P(HostileSummary, TheHtmlHoldsNoElementOrAddressOfTheirs)
{
    const QString html = QString::fromUtf8(made().html);
    static const QRegularExpression script(QStringLiteral("<script|<img|<b |<a [^>]*href=\"(?!#)"),
                                           QRegularExpression::CaseInsensitiveOption);
    EXPECT_FALSE(script.match(html).hasMatch()) << script.match(html).captured().toStdString();
    EXPECT_FALSE(html.contains(QChar(0x202E)));
    EXPECT_FALSE(html.contains(QChar(u'\0')));
}

TEST_P(HostileSummary, TheMarkdownHoldsNoMarkupOfTheirs)
{
    const QString markdown = QString::fromUtf8(made().markdown);
    static const QRegularExpression plain(
        QStringLiteral("(?<!\\\\)<script|(?<!\\\\)<img|(?<!\\\\)\\[[^\\]]*\\]\\(|(?<!\\\\)`c`"));
    EXPECT_FALSE(plain.match(markdown).hasMatch()) << plain.match(markdown).captured().toStdString();
    EXPECT_FALSE(markdown.contains(QChar(0x202E)));
}

INSTANTIATE_TEST_SUITE_P(Attacks, HostileSummary, testing::Range(0, 4),
                         [](const auto& attack) { return std::string(attacks().at(attack.param).name); });

TEST(LongSummary, ATextAsLongAsATextMayBeIsNotCutOff)
{
    catalog::Catalog catalog = test::builtInCatalog();
    const QString text = QString(QStringLiteral("wide ")).repeated(799) + QStringLiteral("last");
    const QString unbroken = QString(4000, QLatin1Char('W'));
    catalog.sources[0].title = text;
    catalog.sources[0].name.source = unbroken;
    catalog.bands[1].headline.source = text;
    const test::SummarySample sample(catalog, test::answersOf(catalog, test::Sheet::Full),
                                     QLocale(QStringLiteral("en_US")));
    SummaryOptions options = test::summaryOptions();
    options.documentName = unbroken;
    const QByteArray pdf = pdfSummary(sample.material(), options);
    EXPECT_EQ(test::runOnPdf(pdf, QStringLiteral("qpdf"), {QStringLiteral("--check")}).exitCode, 0);
    EXPECT_TRUE(test::pdfText(pdf).contains(QStringLiteral("last")));
    EXPECT_GE(test::pdfText(pdf).count(QLatin1Char('W')), 4000);
    EXPECT_LT(pdf.size(), 500'000);
}

} // namespace rustworthy::report
