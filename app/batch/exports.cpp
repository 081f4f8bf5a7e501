#include "exports.h"

#include "presentation/present.h"
#include "report/exhibits.h"
#include "report/report.h"
#include "storage/problem.h"
#include "storage/save.h"
#include "words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QLocale>

#include <algorithm>
#include <variant>

namespace rustworthy::batch {

namespace {

using presentation::Exhibit;
using report::Format;

/// The bytes of a file, or why it cannot be made of these answers.
using Made = std::variant<QByteArray, storage::Problem>;

/// Makes one file after the other of one result.
class Exporter
{
public:
    explicit Exporter(const Result& result)
        : m_result(result),
          m_reference(presentation::presentReference(result.catalog, {}, m_locale)),
          m_date(QDate::currentDate())
    {}

    /// What to tell about what made() has made.
    [[nodiscard]] QStringList wrote(const QString& target, Format format)
    {
        if (!report::isPicture(format) && format != Format::Csv) {
            return {Words::tr("Wrote %1").arg(target)};
        }
        const QString id = report::exhibitNamed(target);
        for (const Exhibit& exhibit : exhibits()) {
            if (exhibit.id == id) {
                //: %1 is a file name, %2 the title of the one chart or table in it.
                return {Words::tr("Wrote %1: only “%2”").arg(target, exhibit.title)};
            }
        }
        QStringList lines{report::isPicture(format)
                              //: %1 is a file name.
                              ? Words::tr("Wrote %1: all charts").arg(target)
                              : Words::tr("Wrote %1: all tables").arg(target)};
        if (const QString unknown = report::notAnExhibit(target); !unknown.isEmpty()) {
            lines.append(notOne(unknown, format));
        }
        return lines;
    }

    [[nodiscard]] Made made(const QString& target, Format format)
    {
        switch (format) {
        case Format::Json:
            return report::json(m_result.catalog, m_result.evaluation);
        case Format::Html:
            return report::htmlSummary(material(), options());
        case Format::Markdown:
            return report::markdownSummary(material(), options());
        case Format::Pdf:
            return report::pdfSummary(material(), options());
        case Format::Csv:
        case Format::Png:
        case Format::Svg:
            break;
        }
        return exhibitsIn(target, format);
    }

private:
    [[nodiscard]] report::Material material() const
    {
        return {.catalog = m_result.catalog,
                .answers = m_result.answers,
                .evaluation = m_result.evaluation,
                .reference = m_reference,
                .context = {.locale = m_locale, .ownAnswers = {}}};
    }

    [[nodiscard]] report::SummaryOptions options() const
    {
        return {.paper = report::paperFor(m_locale),
                .date = m_date,
                .applicationVersion = QCoreApplication::applicationVersion(),
                .documentName = m_result.answersName,
                .shareString = m_result.shareString,
                .includePay = false};
    }

    /// Never private ones.
    [[nodiscard]] const QList<Exhibit>& exhibits()
    {
        if (m_exhibits.isEmpty()) {
            m_exhibits = presentation::exhibits(
                presentation::presentResult(m_result.catalog, m_result.answers, m_result.evaluation,
                                            {.locale = m_locale, .ownAnswers = {}, .planStart = m_date}),
                m_reference);
        }
        return m_exhibits;
    }

    [[nodiscard]] QString availableFor(Format format)
    {
        QStringList ids;
        for (const Exhibit& exhibit : exhibits()) {
            if (exhibit.chart || !report::isPicture(format)) {
                ids.append(exhibit.id);
            }
        }
        return ids.join(QStringLiteral(", "));
    }

    /// Whoever meant one of them sees how it is called.
    [[nodiscard]] QString notOne(const QString& middle, Format format)
    {
        return report::isPicture(format)
                   //: %1 is a part of a file name, %2 a list of names such as salaries.
                   ? Words::tr("“%1” names no chart; those of these answers are %2")
                         .arg(middle, availableFor(format))
                   //: %1 is a part of a file name, %2 a list of names such as reasons.
                   : Words::tr("“%1” names no table; those of these answers are %2")
                         .arg(middle, availableFor(format));
    }

    [[nodiscard]] QString whyMissing(const QString& id, Format format)
    {
        if (id == QLatin1String("payback")) {
            return Words::tr("payback tells about present pay, which is left out here");
        }
        const QString available = availableFor(format);
        if (available.isEmpty()) {
            return Words::tr("there is no chart of these answers");
        }
        return report::isPicture(format)
                   //: %1 is a name such as salaries, %2 a list of such names.
                   ? Words::tr("there is no chart “%1” of these answers, only %2").arg(id, available)
                   //: %1 is a name such as reasons, %2 a list of such names.
                   : Words::tr("there is no table “%1” of these answers, only %2").arg(id, available);
    }

    [[nodiscard]] Made exhibitsIn(const QString& target, Format format)
    {
        QList<Exhibit> chosen = exhibits();
        const QString id = report::exhibitNamed(target);
        if (!id.isEmpty()) {
            chosen.removeIf([&](const Exhibit& exhibit) { return exhibit.id != id; });
        }
        if (auto bytes =
                report::exhibitFile(chosen, target, m_locale, QCoreApplication::applicationVersion());
            bytes && !chosen.isEmpty()) {
            return *bytes;
        }
        return storage::Problem{.kind = storage::ProblemKind::BadInput,
                                .file = target,
                                .place = {},
                                .what = whyMissing(id, format),
                                .next = Words::tr("It was not written; another name has all of them.")};
    }

    const Result& m_result;
    QLocale m_locale;
    presentation::ReferenceView m_reference;
    QDate m_date;
    QList<Exhibit> m_exhibits;
};

} // namespace

ExitCode writeAll(const QStringList& targets, const Result& result)
{
    Exporter exporter(result);
    QList<storage::Problem> problems;
    for (const QString& target : targets) {
        const std::optional<Format> format = report::formatFor(target);
        if (!format) {
            return UsageError;
        }
        const Made made = exporter.made(target, *format);
        if (const auto* problem = std::get_if<storage::Problem>(&made)) {
            problems.append(*problem);
            continue;
        }
        if (const auto problem = storage::save(target, std::get<QByteArray>(made), storage::Access::Shared)) {
            problems.append(*problem);
            continue;
        }
        for (const QString& line : exporter.wrote(target, *format)) {
            if (const ExitCode code = printResult(storage::printable(line)); code != Done) {
                return code;
            }
        }
    }
    return problems.isEmpty() ? Done : printProblems(problems);
}

} // namespace rustworthy::batch
