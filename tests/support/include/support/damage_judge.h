// What a reader has to keep to when it is given a damaged file.
#pragma once

#include "storage/problem.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <string>

namespace rustworthy::test {

/// What is wrong with how problems are told; empty when nothing is: each names the file and a place, one
/// plain line each, at most ten and one that counts the rest, none of them long or with anything that a
/// terminal would act on.
[[nodiscard]] std::string flawInMessages(const QList<storage::Problem>& problems, const QString& fileName);

/// Time and memory of reading many files in this process.
class Budget
{
public:
    Budget();

    /// Before and after each file.
    void begin();
    void end();

    [[nodiscard]] std::chrono::milliseconds longest() const { return m_longest; }
    /// By which the process has grown at its largest; 0 where that says nothing, as under AddressSanitizer.
    [[nodiscard]] double grownMegabytes() const;

private:
    std::chrono::steady_clock::time_point m_began;
    std::chrono::milliseconds m_longest{0};
    double m_before;
};

} // namespace rustworthy::test
