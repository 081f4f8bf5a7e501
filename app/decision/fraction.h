// Exact fractions for comparing weights: no rounding decides a tie.
#pragma once

#include <compare>
#include <cstdint>

namespace rustworthy::decision {

struct Fraction
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 1; ///< above 0

    friend std::strong_ordering operator<=>(const Fraction& left, const Fraction& right)
    {
        __extension__ using Wide = __int128;
        return Wide{left.numerator} * right.denominator <=> Wide{right.numerator} * left.denominator;
    }
    friend bool operator==(const Fraction& left, const Fraction& right) { return std::is_eq(left <=> right); }

    /// Correctly rounded while both parts lie within 2^53.
    [[nodiscard]] double toDouble() const
    {
        return static_cast<double>(numerator) / static_cast<double>(denominator);
    }
};

} // namespace rustworthy::decision
