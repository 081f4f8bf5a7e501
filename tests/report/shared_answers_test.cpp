// The text of the answers in the summary: it has to be copied out of each form as it was put in.
#include "report/report.h"

#include "pdf_tools.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <QtCore/QRegularExpression>
#include <QtGui/QTextDocument>

namespace rustworthy::report {

namespace {

// Every letter of base64url, "fi" and "fl" among them, and hyphens where a line would end.
const QString shared =
    QStringLiteral("rw1-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-----"
                   "-----fi_fl_ffi__x-y-z--")
        .repeated(4);

struct Made
{
    QByteArray pdf;
    QString html;
    QString markdown;
};

enum class WhatIf { None, OfAnswers, OfProfile };

Made make(const catalog::Catalog& catalog, const QString& text, WhatIf whatIf, const QLocale& locale)
{
    decision::Answers answers;
    answers.given[catalog.model.questions.front().id] = "unsure";
    answers.profile.pay = 123'456;
    const decision::Evaluation evaluation = decision::Evaluator(catalog.model).evaluate(answers);
    const presentation::ReferenceView reference = presentation::presentReference(catalog, {}, locale);
    decision::Answers own = answers;
    own.profile.hoursPerWeek = 3;
    if (whatIf == WhatIf::OfAnswers) {
        own.given.clear();
    }
    const Material material{
        .catalog = catalog,
        .answers = answers,
        .evaluation = evaluation,
        .reference = reference,
        .context = {.locale = locale,
                    .ownAnswers = whatIf == WhatIf::None ? std::nullopt : std::optional(own)}};
    const SummaryOptions options{.date = QDate(2026, 11, 21),
                                 .applicationVersion = {},
                                 .documentName = {},
                                 .shareString = text,
                                 .sharesWhatIf = whatIf == WhatIf::OfAnswers};
    QTextDocument html;
    html.setHtml(QString::fromUtf8(htmlSummary(material, options)));
    QTextDocument markdown;
    markdown.setMarkdown(QString::fromUtf8(markdownSummary(material, options)),
                         QTextDocument::MarkdownDialectGitHub);
    return {
        .pdf = pdfSummary(material, options), .html = html.toPlainText(), .markdown = markdown.toPlainText()};
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return text.remove(blanks);
}

class SharedAnswers : public testing::Test
{
protected:
    Made made(const QString& text, WhatIf whatIf, const char* locale = "en_US") const
    {
        return make(catalog, text, whatIf, QLocale(QLatin1String(locale)));
    }

    const catalog::Catalog catalog = test::builtInCatalog();
};

const QString heading = QStringLiteral("These answers as text");
const QString warning = QStringLiteral("the text holds the answers that were tried out");

} // namespace

TEST_F(SharedAnswers, CanBeCopiedOutOfEveryForm)
{
    const Made all = made(shared, WhatIf::None);
    const QString pdf = test::pdfText(all.pdf);
    for (const QString& text : {pdf, all.html, all.markdown}) {
        EXPECT_TRUE(text.contains(heading));
        EXPECT_TRUE(withoutBlanks(text).contains(shared)) << text.right(1500).toStdString();
        EXPECT_FALSE(text.simplified().contains(warning));
    }
    // A hyphen at the end of a line is taken for a divided word by programs that copy.
    static const QRegularExpression dividing(QStringLiteral("[A-Z0-9-]-\\s*\n"));
    EXPECT_FALSE(pdf.mid(pdf.indexOf(QLatin1String("rw1-")), shared.size()).contains(dividing));
}

TEST_F(SharedAnswers, AreInLettersOfOneWidthInThePdf)
{
    const auto fontsOf = [this](const QString& text) {
        return test::runOnPdf(made(text, WhatIf::None).pdf, QStringLiteral("pdffonts"))
            .text.count(QStringLiteral("Mono"));
    };
    EXPECT_EQ(fontsOf({}), 0);
    EXPECT_GE(fontsOf(shared), 1);
}

TEST_F(SharedAnswers, KeepTheirOrderWhereTextRunsFromRightToLeft)
{
    EXPECT_TRUE(withoutBlanks(test::pdfText(made(shared, WhatIf::None, "ar_EG").pdf)).contains(shared));
}

TEST_F(SharedAnswers, SayThatTheyAreOfAWhatIf)
{
    const Made all = made(shared, WhatIf::OfAnswers);
    for (const QString& text : {test::pdfText(all.pdf), all.html, all.markdown}) {
        EXPECT_TRUE(text.simplified().contains(warning));
        EXPECT_TRUE(withoutBlanks(text).contains(shared));
    }
}

TEST_F(SharedAnswers, AreTheOwnOnesWhenOnlyTheProfileIsTriedOut)
{
    const Made all = made(shared, WhatIf::OfProfile);
    for (const QString& text : {test::pdfText(all.pdf), all.html, all.markdown}) {
        EXPECT_TRUE(text.simplified().contains(QStringLiteral("What-if")));
        EXPECT_FALSE(text.simplified().contains(warning));
        EXPECT_TRUE(withoutBlanks(text).contains(shared));
    }
}

TEST_F(SharedAnswers, AreLeftOutWhereThereAreNone)
{
    const Made all = made({}, WhatIf::OfAnswers);
    for (const QString& text : {test::pdfText(all.pdf), all.html, all.markdown}) {
        EXPECT_FALSE(text.contains(heading));
        EXPECT_FALSE(text.simplified().contains(warning));
    }
}

} // namespace rustworthy::report
