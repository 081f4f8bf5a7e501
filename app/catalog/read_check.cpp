// Checks compute the evidence for a claim: everything they refer to has to be there.
#include "reader.h"

#include <algorithm>
#include <limits>

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestFigure = 1e15;

using Check = Claim::Check;

/// Reads the members that the kind of check needs; each kind allows no others.
class CheckReader
{
public:
    CheckReader(const Known& known, const Market& market, const JsonNode& node)
        : m_known(known), m_market(market), m_node(node)
    {}

    [[nodiscard]] Check read()
    {
        using Method = void (CheckReader::*)();
        static const QHash<QString, Method> methods{
            {u"growth"_s, &CheckReader::growth}, {u"premium"_s, &CheckReader::premium},
            {u"ratio"_s, &CheckReader::ratio},   {u"floors"_s, &CheckReader::floors},
            {u"place"_s, &CheckReader::place},   {u"interpolation"_s, &CheckReader::interpolation},
            {u"base"_s, &CheckReader::base},
        };
        static const QStringList kinds{u"growth"_s, u"premium"_s,       u"ratio"_s, u"floors"_s,
                                       u"place"_s,  u"interpolation"_s, u"base"_s};
        m_check.kind = m_node.member(u"kind"_s).oneOf(kinds);
        if (const Method method = methods.value(m_check.kind)) {
            (this->*method)();
        }
        return m_check;
    }

private:
    void growth()
    {
        allowOnly({u"language"_s, u"fromYear"_s, u"toYear"_s, u"claimed"_s});
        readLanguage();
        readYears();
        readClaimed(-1.0);
        // Rounded down by half a unit a count still has to be above 0, or there is no rate of growth.
        const double smallest = m_market.postingsRounding / 2.0;
        const auto needsCount = [this, smallest](const QString& name, int year) {
            const auto isIt = [this, year](const PostingCount& posting) {
                return posting.language == m_check.language && posting.year == year;
            };
            const auto found = std::ranges::find_if(m_market.postings, isIt);
            if (found == m_market.postings.end() || found->count <= smallest) {
                m_node.optionalMember(name).fault(
                    Words::tr("expected a year for which /market/postings has a count of the language that "
                              "stays above 0 when it is rounded"));
            }
        };
        needsCount(u"fromYear"_s, m_check.fromYear);
        needsCount(u"toYear"_s, m_check.toYear);
    }

    void premium()
    {
        allowOnly({u"language"_s, u"over"_s, u"claimed"_s, u"claimedHigh"_s});
        readLanguage();
        const JsonNode over = m_node.member(u"over"_s);
        m_check.over = readReference(over, m_known.languages, u"/languages"_s);
        readClaimed(-1.0);
        m_check.claimedHigh = m_node.member(u"claimedHigh"_s).number(-1.0, largestFigure);
        if (m_check.claimed > m_check.claimedHigh) {
            m_node.fault(Words::tr("the low end lies above the high end"));
        }
        const QSet<QString> common = levelsOf(m_check.language).intersect(levelsOf(m_check.over));
        if (m_check.over == m_check.language || common.isEmpty()) {
            over.fault(
                Words::tr("expected another language with a salary band at a level where both have one"));
        }
    }

    void ratio()
    {
        allowOnly({u"values"_s, u"claimed"_s});
        readValues(2, 2);
        readClaimed(0.0);
        if (m_check.values.size() == 2 && m_check.values[1] <= 0.0) {
            m_node.fault(Words::tr("the second value divides the first; expected a number above 0"));
        }
    }

    void floors()
    {
        allowOnly({u"values"_s});
        readValues(2, std::numeric_limits<qsizetype>::max());
    }

    void place()
    {
        allowOnly({u"language"_s, u"claimed"_s});
        const JsonNode language = readLanguage();
        readClaimed(0.0);
        if (levelsOf(m_check.language).isEmpty()) {
            language.fault(Words::tr("there is no salary band of this language; expected at least one"));
        }
    }

    void interpolation()
    {
        allowOnly({u"language"_s, u"fromYear"_s, u"toYear"_s, u"claimed"_s});
        readLanguage();
        readYears();
        readClaimed(0.0);
        int first = std::numeric_limits<int>::max();
        int last = std::numeric_limits<int>::min();
        for (const PostingCount& posting : m_market.postings) {
            if (posting.language == m_check.language && posting.count > 0) {
                first = std::min(first, posting.year);
                last = std::max(last, posting.year);
            }
        }
        if (m_check.fromYear < first || m_check.toYear > last) {
            m_node.fault(Words::tr("expected years between the first and the last count of the language in "
                                   "/market/postings"));
        }
    }

    void base()
    {
        allowOnly({u"language"_s, u"values"_s});
        readLanguage();
        readValues(2, 2);
        if (m_check.values.size() == 2 && m_check.values[1] <= -1.0) {
            m_node.fault(
                Words::tr("the second value is a premium as a fraction; expected a number above -1"));
        }
    }

    void allowOnly(QStringList names) const
    {
        names.prepend(u"kind"_s);
        m_node.allowOnly(names);
    }

    JsonNode readLanguage()
    {
        JsonNode language = m_node.member(u"language"_s);
        m_check.language = readReference(language, m_known.languages, u"/languages"_s);
        return language;
    }

    void readYears()
    {
        m_check.fromYear = readYear(m_node.member(u"fromYear"_s));
        m_check.toYear = readYear(m_node.member(u"toYear"_s));
        if (m_check.fromYear >= m_check.toYear) {
            m_node.fault(Words::tr("expected that fromYear lies before toYear"));
        }
    }

    void readClaimed(double minimum)
    {
        m_check.claimed = m_node.member(u"claimed"_s).number(minimum, largestFigure);
    }

    void readValues(qsizetype minimum, qsizetype maximum)
    {
        for (const JsonNode& value : m_node.member(u"values"_s).elements(minimum, maximum)) {
            m_check.values.append(value.number(-largestFigure, largestFigure));
        }
    }

    [[nodiscard]] QSet<QString> levelsOf(const QString& language) const
    {
        QSet<QString> levels;
        for (const SalaryBand& band : m_market.salaries) {
            if (band.language == language) {
                levels.insert(band.level);
            }
        }
        return levels;
    }

    const Known& m_known;
    const Market& m_market;
    const JsonNode& m_node;
    Check m_check;
};

} // namespace

Claim::Check readCheck(const Known& known, const Market& market, const JsonNode& node)
{
    return CheckReader(known, market, node).read();
}

} // namespace rustworthy::catalog
