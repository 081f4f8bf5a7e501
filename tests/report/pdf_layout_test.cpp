// Where words stand on the pages, by poppler: nothing is cut off, nothing stands on something else, and the
// first page is the whole answer.
#include "pdf_tools.h"
#include "summary.h"
#include "summary_samples.h"

#include <gtest/gtest.h>

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QRectF>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtGui/QPdfWriter>

#include <ostream>

namespace rustworthy::report {

namespace {

using test::Sheet;

struct Case
{
    const char* language;
    QPageSize::PageSizeId paper;
    Sheet sheet;
    bool whatIf;
};

void PrintTo(const Case& each, std::ostream* stream)
{
    *stream << each.language << (each.paper == QPageSize::A4 ? " A4 " : " Letter ")
            << static_cast<int>(each.sheet);
}

struct Word
{
    QRectF area;
    QString text;
};

struct Page
{
    QSizeF size;
    QList<Word> words;
};

QList<Page> pagesOf(const QByteArray& pdf)
{
    const auto output =
        test::runOnPdf(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, {QStringLiteral("-")});
    EXPECT_EQ(output.exitCode, 0);
    // Its header names HTML entities that XML does not have; the body is plain.
    const qsizetype body = output.text.indexOf(QLatin1String("<doc>"));
    QXmlStreamReader reader(output.text.mid(body).section(QLatin1String("</body>"), 0, 0));
    QList<Page> pages;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto number = [&reader](const char* name) {
            return reader.attributes().value(QLatin1String(name)).toDouble();
        };
        if (reader.isStartElement() && reader.name() == QLatin1String("page")) {
            pages.append({.size = QSizeF(number("width"), number("height")), .words = {}});
        } else if (reader.isStartElement() && reader.name() == QLatin1String("word")) {
            const QRectF area(QPointF(number("xMin"), number("yMin")),
                              QPointF(number("xMax"), number("yMax")));
            pages.back().words.append({.area = area, .text = reader.readElementText()});
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return pages;
}

constexpr double pointsPerMillimetre = 72.0 / 25.4;

/// What is drawn of a word: poppler's boxes reach from the highest to the lowest letter of the font.
QRectF inkOf(const Word& word)
{
    const qreal height = word.area.height();
    return word.area.adjusted(0.5, height * 0.25, -0.5, -height * 0.25);
}

/// Where something may stand on a page, in units of which `scale` make a point.
QRectF withinMargins(const QSizeF& page, double scale = 1.0)
{
    const double side = 17.5 * pointsPerMillimetre * scale;
    const double edge = 8.0 * pointsPerMillimetre * scale;
    return QRectF(QPointF(0.0, 0.0), page).adjusted(side, edge, -side, -edge);
}

void expectWithinMargins(const Page& page)
{
    const QRectF within = withinMargins(page.size);
    for (const Word& word : page.words) {
        EXPECT_TRUE(within.contains(inkOf(word))) << word.text.toStdString();
    }
}

void expectApart(const Page& page)
{
    QList<QRectF> inks;
    for (const Word& word : page.words) {
        inks.append(inkOf(word));
    }
    for (qsizetype i = 0; i < inks.size(); ++i) {
        for (qsizetype k = i + 1; k < inks.size(); ++k) {
            if (inks[i].intersects(inks[k])) {
                ADD_FAILURE() << page.words[i].text.toStdString() << " and "
                              << page.words[k].text.toStdString();
            }
        }
    }
}

class PdfLayout : public testing::TestWithParam<Case>
{
protected:
    PdfLayout()
        : speaking(QString::fromLatin1(GetParam().language)),
          sample(test::builtInCatalog(), test::answersOf(test::builtInCatalog(), GetParam().sheet),
                 QLocale(QString::fromLatin1(GetParam().language)))
    {
        if (GetParam().whatIf) {
            sample.ownAnswers = decision::Answers();
        }
    }

    [[nodiscard]] SummaryOptions options() const { return test::summaryOptions(GetParam().paper); }

    test::Speaking speaking;
    test::SummarySample sample;
};

void expectHeld(const QString& text, const QString& wanted)
{
    EXPECT_TRUE(text.contains(wanted.normalized(QString::NormalizationForm_KC).simplified()))
        << wanted.toStdString() << "\nin\n"
        << text.toStdString();
}

} // namespace

TEST_P(PdfLayout, KeepsEveryWordWithinTheMarginsAndOffTheOthers)
{
    const QList<Page> pages = pagesOf(pdfSummary(sample.material(), options()));
    ASSERT_GT(pages.size(), 5);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        SCOPED_TRACE(i + 1);
        expectWithinMargins(pages[i]);
        expectApart(pages[i]);
    }
}

TEST_P(PdfLayout, DrawsNothingIntoTheMargins)
{
    const QTemporaryDir folder;
    ASSERT_EQ(test::runOnPdf(pdfSummary(sample.material(), options()), QStringLiteral("pdftoppm"),
                             {QStringLiteral("-gray"), QStringLiteral("-r"), QStringLiteral("50")},
                             {folder.filePath(QStringLiteral("page"))})
                  .exitCode,
              0);
    const QStringList pictures = QDir(folder.path()).entryList(QDir::Files);
    ASSERT_GT(pictures.size(), 5);
    for (const QString& picture : pictures) {
        const QImage page(folder.filePath(picture));
        ASSERT_FALSE(page.isNull());
        const QRect within = withinMargins(page.size(), 50.0 / 72.0).toAlignedRect();
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                ASSERT_TRUE(within.contains(x, y) || qGray(page.pixel(x, y)) > 250)
                    << picture.toStdString() << ' ' << x << ' ' << y;
            }
        }
    }
}

TEST_P(PdfLayout, HasTheWholeAnswerOnTheFirstPage)
{
    const QString first = test::pdfPages(pdfSummary(sample.material(), options())).value(0).simplified();
    const presentation::ResultView result = presentedFor(sample.material(), options());
    expectHeld(first, result.verdict.headline);
    expectHeld(first, result.verdict.score);
    expectHeld(first, result.verdict.certainty);
    expectHeld(first, result.combined.forYou);
    expectHeld(first, result.combined.forYourProject);
    expectHeld(first, result.combined.together);
    expectHeld(first, result.market.salaries.frame.title);
    expectHeld(first, result.market.salaries.frame.caption);
    for (const presentation::SalaryBox& box : result.market.salaries.boxes) {
        expectHeld(first, box.label);
    }
    ASSERT_TRUE(result.ranking.ranked);
    expectHeld(first, result.ranking.acceptability.frame.title);
    expectHeld(first, result.ranking.acceptability.frame.caption);
    for (const presentation::StackedRow& row : result.ranking.acceptability.rows) {
        expectHeld(first, row.category);
    }
}

TEST_P(PdfLayout, ShowsTheThemesInFrontWhereNothingIsRanked)
{
    decision::Answers answers = sample.answers;
    for (const decision::Criterion& criterion : sample.catalog.model.criteria) {
        answers.priorities[criterion.id] = "irrelevant";
    }
    const test::SummarySample unranked(sample.catalog, answers, sample.locale);
    const QString first = test::pdfPages(pdfSummary(unranked.material(), options())).value(0).simplified();
    const presentation::ResultView result = presentedFor(unranked.material(), options());
    ASSERT_FALSE(result.ranking.ranked);
    expectHeld(first, result.themeChart.frame.title);
    expectHeld(first, result.themeChart.frame.caption);
    expectHeld(first, result.market.salaries.frame.caption);
}

TEST_P(PdfLayout, LetsLongTextsContinueBehindTheFirstPage)
{
    const int words = GetParam().paper == QPageSize::A4 ? 60 : 400;
    catalog::Catalog catalog = sample.catalog;
    QString text;
    for (int i = 0; i < words; ++i) {
        text += QStringLiteral("word%1 ").arg(i);
    }
    for (catalog::Band& band : catalog.bands) {
        band.headline.source += QLatin1Char(' ') + text.trimmed();
        band.advice.source = text.trimmed();
    }
    const test::SummarySample wordy(catalog, sample.answers, sample.locale);
    const QByteArray pdf = pdfSummary(wordy.material(), options());
    const QList<Page> pages = pagesOf(pdf);
    for (qsizetype i = 0; i < 4; ++i) {
        SCOPED_TRACE(i + 1);
        expectWithinMargins(pages[i]);
        expectApart(pages[i]);
    }
    const presentation::ResultView result = presentedFor(wordy.material(), options());
    QString whole;
    for (const QString& page : test::pdfPages(pdf).first(4)) {
        whole += page;
    }
    expectHeld(whole.simplified(), result.combined.together);
    expectHeld(whole.simplified(), result.market.salaries.frame.title);
}

TEST(PrintLayout, FitsSmallPaperLandscapeAndLinesFromRightToLeft)
{
    struct Paper
    {
        QPageSize::PageSizeId size;
        QPageLayout::Orientation orientation;
        const char* locale;
    };
    const catalog::Catalog catalog = test::builtInCatalog();
    for (const Paper& paper : {Paper{QPageSize::A5, QPageLayout::Portrait, "en_US"},
                               Paper{QPageSize::A4, QPageLayout::Landscape, "en_US"},
                               Paper{QPageSize::A4, QPageLayout::Portrait, "ar"}}) {
        const test::SummarySample sample(catalog, test::answersOf(catalog, Sheet::Half),
                                         QLocale(QString::fromLatin1(paper.locale)));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter printer(&buffer);
        printer.setResolution(600);
        printer.setPageLayout(QPageLayout(QPageSize(paper.size), paper.orientation, {18.0, 20.0, 18.0, 18.0},
                                          QPageLayout::Millimeter));
        ASSERT_FALSE(printSummary(sample.material(), test::summaryOptions(), printer).failed);
        const QList<Page> pages = pagesOf(buffer.data());
        ASSERT_GT(pages.size(), 5);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            SCOPED_TRACE(i + 1);
            expectWithinMargins(pages[i]);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Summaries, PdfLayout,
                         testing::Values(Case{"en", QPageSize::A4, Sheet::Empty, false},
                                         Case{"en", QPageSize::Letter, Sheet::Full, true},
                                         Case{"en", QPageSize::Letter, Sheet::Empty, false},
                                         Case{"en", QPageSize::A4, Sheet::Full, false},
                                         Case{"de", QPageSize::A4, Sheet::Empty, false},
                                         Case{"en", QPageSize::Letter, Sheet::Half, false},
                                         Case{"de", QPageSize::A4, Sheet::Full, true},
                                         Case{"de", QPageSize::Letter, Sheet::Empty, false},
                                         Case{"de", QPageSize::Letter, Sheet::Full, false}));

} // namespace rustworthy::report
