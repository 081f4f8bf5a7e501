#include "include_rules.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>
#include <sstream>

namespace rustworthy::structure {
namespace {

using Names = std::set<std::string, std::less<>>;

struct Allowed
{
    Names layers;    // beside the layer itself
    Names qtModules; // as in <QtCore/QString>
};

const Names baseModules{"QtCore"};
const Names widgetModules{"QtCore", "QtGui", "QtWidgets"};

// The layers each layer may use, directly or through another.
const std::map<std::string, Allowed, std::less<>>& rules()
{
    static const std::map<std::string, Allowed, std::less<>> table{
        {"decision", {{}, {}}},
        {"storage", {{}, baseModules}},
        {"catalog", {{"decision", "storage"}, baseModules}},
        {"document", {{"decision", "storage"}, baseModules}},
        {"presentation", {{"decision", "storage", "catalog"}, baseModules}},
        {"charts",
         {{"decision", "storage", "catalog", "presentation"}, {"QtCore", "QtGui", "QtWidgets", "QtCharts"}}},
        {"report",
         {{"decision", "storage", "catalog", "presentation", "charts"}, {"QtCore", "QtGui", "QtSvg"}}},
        {"wizard",
         {{"decision", "storage", "catalog", "document", "presentation", "charts"},
          {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport"}}},
        {"batch",
         {{"decision", "storage", "catalog", "document", "presentation", "charts", "report"}, baseModules}},
    };
    return table;
}

// The files directly in app/ put everything together.
const Names compositionRoot{"main.cpp",         "translator.cpp",     "translator.h",    "window_actions.cpp",
                            "window_actions.h", "window_exports.cpp", "window_exports.h"};

struct Include
{
    std::string header;
    bool angled = false;
};

std::optional<Include> parseInclude(std::string_view line)
{
    const auto skipBlanks = [&line] {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    };
    skipBlanks();
    if (!line.starts_with('#')) {
        return std::nullopt;
    }
    line.remove_prefix(1);
    skipBlanks();
    if (!line.starts_with("include")) {
        return std::nullopt;
    }
    line.remove_prefix(7);
    skipBlanks();
    if (line.empty() || (line.front() != '"' && line.front() != '<')) {
        return Include{.header = std::string(line), .angled = true}; // a macro: never allowed
    }
    const bool angled = line.front() == '<';
    const std::size_t end = line.find(angled ? '>' : '"', 1);
    return Include{.header = std::string(line.substr(1, end == line.npos ? line.npos : end - 1)),
                   .angled = angled};
}

bool isStandardHeader(std::string_view header)
{
    return !header.empty() && std::ranges::all_of(header, [](unsigned char c) {
        return std::islower(c) != 0 || std::isdigit(c) != 0 || c == '_';
    });
}

bool isUnqualifiedQt(std::string_view header)
{
    const bool className =
        header.size() > 1 && header[0] == 'Q' && std::isupper(static_cast<unsigned char>(header[1])) != 0;
    // The wizard has headers about questions; Qt has none.
    const bool headerName =
        header.starts_with('q') && header.ends_with(".h") && !header.starts_with("question_");
    return className || headerName || (header.starts_with("Qt") && header.find('/') == header.npos);
}

std::string reasonAgainst(const Include& include, std::string_view layer, const Allowed& allowed)
{
    const std::string& header = include.header;
    const std::string first = header.substr(0, header.find('/'));
    if (("/" + header + "/").find("/../") != std::string::npos) {
        return "leaves its folder";
    }
    if (rules().contains(first) && header != first) {
        return first == layer || allowed.layers.contains(first) ? "" : "layer not allowed here";
    }
    if (!include.angled) {
        return isUnqualifiedQt(header) || header.starts_with("Qt") ? "Qt header in quotes" : "";
    }
    if (isUnqualifiedQt(header)) {
        return "Qt header without its module";
    }
    if (header.starts_with("Qt")) {
        return allowed.qtModules.contains(first) ? "" : "Qt module not allowed here";
    }
    if (first == "nlohmann") {
        return layer == "storage" ? "" : "JSON is read and written by storage only";
    }
    if (isStandardHeader(header)) {
        return "";
    }
    // Saving safely needs calls that neither Qt nor the standard library offers.
    return layer == "storage" && header.ends_with(".h") ? "" : "not a header of the standard library";
}

// The composition root may use every layer and every Qt module but the network.
Allowed everything()
{
    Allowed all;
    for (const auto& [layer, allowed] : rules()) {
        all.layers.insert(layer);
        all.qtModules.insert(allowed.qtModules.begin(), allowed.qtModules.end());
    }
    return all;
}

} // namespace

std::vector<Violation> violations(std::string_view file, std::string_view text)
{
    const std::size_t slash = file.find('/');
    const std::string layer(slash == file.npos ? std::string_view() : file.substr(0, slash));
    const auto rule = rules().find(layer);
    const bool known = slash == file.npos ? compositionRoot.contains(file) : rule != rules().end();
    if (!known) {
        return {{.line = 0, .header = "", .reason = "file belongs to no layer"}};
    }
    const Allowed allowed = slash == file.npos ? everything() : rule->second;

    std::vector<Violation> found;
    std::istringstream stream{std::string(text)};
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        const std::optional<Include> include = parseInclude(line);
        if (!include) {
            continue;
        }
        if (std::string reason = reasonAgainst(*include, layer, allowed); !reason.empty()) {
            found.push_back({.line = number, .header = include->header, .reason = std::move(reason)});
        }
    }
    return found;
}

} // namespace rustworthy::structure
