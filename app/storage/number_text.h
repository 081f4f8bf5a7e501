// Whether a number read from text lost digits on its way into a double.
#pragma once

#include <string_view>

namespace rustworthy::storage {

/// `written` is a number in JSON's form (its decimal point may be that of the locale), `value` what it was
/// read as. False when printing the value with as many digits gives other digits.
[[nodiscard]] bool keepsDigits(std::string_view written, double value);

} // namespace rustworthy::storage
