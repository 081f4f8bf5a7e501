// Which include directives the layers below app/ may hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rustworthy::structure {

struct Violation
{
    int line = 0;
    std::string header;
    std::string reason;
};

/// `file` is relative to app/, with forward slashes ("catalog/loader.cpp", "main.cpp").
[[nodiscard]] std::vector<Violation> violations(std::string_view file, std::string_view text);

} // namespace rustworthy::structure
