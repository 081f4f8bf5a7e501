#include "number_text.h"

#include <array>
#include <charconv>
#include <string>

namespace rustworthy::storage {

namespace {

constexpr std::size_t digitsAlwaysKept = 15;
constexpr std::size_t digitsOfDouble = 17;

// Digits of the significand without leading and trailing zeros.
std::string significantDigits(std::string_view number)
{
    std::string digits;
    for (const char character : number) {
        if (character == 'e' || character == 'E') {
            break;
        }
        if (character >= '0' && character <= '9' && !(digits.empty() && character == '0')) {
            digits.push_back(character);
        }
    }
    digits.erase(digits.find_last_not_of('0') + 1);
    return digits;
}

} // namespace

bool keepsDigits(std::string_view written, double value)
{
    const std::string digits = significantDigits(written);
    if (digits.empty()) {
        return true;
    }
    if (value == 0.0 || digits.size() > digitsOfDouble) {
        return false;
    }
    if (digits.size() <= digitsAlwaysKept) {
        return true;
    }
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific, static_cast<int>(digits.size()) - 1);
    return significantDigits(
               std::string_view(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()))) == digits;
}

} // namespace rustworthy::storage
