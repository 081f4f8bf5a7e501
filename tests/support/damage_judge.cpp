#include "support/damage_judge.h"

#include <QtCore/QFile>

#include <algorithm>

namespace rustworthy::test {

namespace {

constexpr qsizetype longestLine = 1500;
constexpr qsizetype mostLines = 11;

bool isHarmless(QChar character)
{
    const char16_t unit = character.unicode();
    const bool control = unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
    const bool line = unit == 0x2028 || unit == 0x2029;
    const bool direction = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    return !control && !line && !direction;
}

std::string flawIn(const QString& line, const QString& fileName, bool isCount)
{
    if (!isCount && !line.startsWith(fileName + QStringLiteral(": "))) {
        return "does not name the file";
    }
    if (line.size() > longestLine) {
        return "is long";
    }
    if (!line.isValidUtf16() || !std::ranges::all_of(line, isHarmless)) {
        return "holds what a terminal would act on";
    }
    return {};
}

// The largest that the process has ever been, and where the system can, since it was last asked to forget.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
            }
        }
    }
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

} // namespace

std::string flawInMessages(const QList<storage::Problem>& problems, const QString& fileName)
{
    const QStringList lines = storage::messages(problems);
    if (lines.isEmpty() || lines.size() > mostLines) {
        return std::to_string(lines.size()) + " lines";
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const std::string flaw = flawIn(lines.at(i), fileName, i + 1 == mostLines); !flaw.empty()) {
            return lines.at(i).left(longestLine).toStdString() + ": " + flaw;
        }
    }
    for (const storage::Problem& problem : problems) {
        // Alone, a problem can be one of the file as a whole.
        if ((problem.place.isEmpty() && problems.size() > 1) || problem.what.isEmpty()) {
            return problem.message().toStdString() + ": says not where or what";
        }
    }
    return {};
}

Budget::Budget()
{
    forgetPeak();
    m_before = peakMegabytes();
}

void Budget::begin()
{
    m_began = std::chrono::steady_clock::now();
}

void Budget::end()
{
    const auto took = std::chrono::steady_clock::now() - m_began;
    m_longest = std::max(m_longest, std::chrono::duration_cast<std::chrono::milliseconds>(took));
}

double Budget::grownMegabytes() const
{
#if defined(RUSTWORTHY_SANITIZED)
    return 0;
#else
    return peakMegabytes() - m_before;
#endif
}

} // namespace rustworthy::test
