// Every include below app/ against the layer rules, and the rules against snippets that break them.
#include "include_rules.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace {

namespace fs = std::filesystem;
using rustworthy::structure::Violation;
using rustworthy::structure::violations;

const fs::path sourceFolder{RUSTWORTHY_SOURCE_DIR};

std::string contents(const fs::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

bool isCode(const fs::path& path)
{
    static const std::set<std::string> suffixes{".h", ".hpp", ".cpp", ".cc", ".cxx", ".inl", ".ipp", ".c"};
    return suffixes.contains(path.extension().string());
}

TEST(Includes, StayWithinTheLayers)
{
    std::set<std::string> layers;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(sourceFolder / "app")) {
        if (!entry.is_regular_file() || !isCode(entry.path())) {
            continue;
        }
        const fs::path relative = entry.path().lexically_relative(sourceFolder / "app");
        layers.insert(relative.begin()->string());
        for (const Violation& violation : violations(relative.generic_string(), contents(entry.path()))) {
            ADD_FAILURE_AT(entry.path().c_str(), violation.line)
                << violation.header << ": " << violation.reason;
        }
    }
    EXPECT_TRUE(layers.contains("decision")) << "nothing was scanned";
}

struct Snippet
{
    const char* name;
    const char* file;
    const char* text;
    const char* reason; // empty: allowed
};

void PrintTo(const Snippet& snippet, std::ostream* out)
{
    *out << snippet.name;
}

class IncludeRules : public testing::TestWithParam<Snippet>
{};

TEST_P(IncludeRules, JudgeASnippet)
{
    const Snippet& snippet = GetParam();
    const std::vector<Violation> found = violations(snippet.file, std::string("\n") + snippet.text + "\n");
    if (*snippet.reason == '\0') {
        EXPECT_TRUE(found.empty()) << found.front().reason;
        return;
    }
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().reason, snippet.reason);
    EXPECT_EQ(found.front().line, 2);
}

const Snippet snippets[] = {
    {"OwnHeader", "catalog/loader.cpp", "#include \"catalog/loader.h\"", ""},
    {"HeaderBesideTheSource", "wizard/main_window.cpp", "#include \"result_page.h\"", ""},
    {"LowerLayer", "catalog/include/catalog/catalog.h", "#include \"decision/model.h\"", ""},
    {"LowerLayerThroughAnother", "presentation/text.cpp", "#include \"storage/problem.h\"", ""},
    {"UpwardInclude", "decision/checklist.cpp", "#include \"catalog/catalog.h\"", "layer not allowed here"},
    {"UpwardIncludeWithBlanks", "catalog/loader.cpp", " #  include  \"presentation/present.h\" // why not",
     "layer not allowed here"},
    {"UpwardIncludeInAngles", "catalog/loader.cpp", "#include <presentation/present.h>",
     "layer not allowed here"},
    {"SidewaysInclude", "document/answers_document.cpp", "#include \"catalog/catalog.h\"",
     "layer not allowed here"},
    {"WayOutOfTheFolder", "decision/checklist.cpp", "#include \"../catalog/include/catalog/catalog.h\"",
     "leaves its folder"},
    {"AllowedQtModule", "charts/theme.cpp", "#include <QtCharts/QChart>", ""},
    {"ChartsOutsideTheirLayer", "wizard/result_page.cpp", "#include <QtCharts/QChart>",
     "Qt module not allowed here"},
    {"QtInTheDecisionLayer", "decision/model.cpp", "#include <QtCore/QString>", "Qt module not allowed here"},
    {"WidgetsInPresentation", "presentation/text.cpp", "#include <QtWidgets/QLabel>",
     "Qt module not allowed here"},
    {"NetworkInTheWindow", "wizard/main_window.cpp", "#include <QtNetwork/QTcpSocket>",
     "Qt module not allowed here"},
    {"NetworkInMain", "main.cpp", "#include <QtNetwork/QTcpSocket>", "Qt module not allowed here"},
    {"ClassWithoutModule", "wizard/main_window.cpp", "#include <QWidget>", "Qt header without its module"},
    {"OldHeaderWithoutModule", "wizard/main_window.cpp", "#include <qwidget.h>",
     "Qt header without its module"},
    {"WholeModule", "charts/theme.cpp", "#include <QtCharts>", "Qt header without its module"},
    {"QtInQuotes", "storage/save.cpp", "#include \"QtCore/QString\"", "Qt header in quotes"},
    {"StandardLibrary", "decision/model.cpp", "#include <string_view>", ""},
    {"SystemCallInStorage", "storage/save.cpp", "#include <sys/stat.h>", ""},
    {"SystemCallInTheDecisionLayer", "decision/model.cpp", "#include <unistd.h>",
     "not a header of the standard library"},
    {"JsonInStorage", "storage/json.cpp", "#include <nlohmann/json.hpp>", ""},
    {"JsonInCatalog", "catalog/loader.cpp", "#include <nlohmann/json.hpp>",
     "JSON is read and written by storage only"},
    {"HeaderByMacro", "catalog/loader.cpp", "#include HEADER", "not a header of the standard library"},
    {"MainSeesEveryLayer", "main.cpp", "#include \"wizard/main_window.h\"", ""},
    {"CommentedOut", "decision/model.cpp", "// #include \"catalog/catalog.h\"", ""},
};

INSTANTIATE_TEST_SUITE_P(Snippets, IncludeRules, testing::ValuesIn(snippets),
                         [](const auto& snippet) { return snippet.param.name; });

TEST(Includes, AFileInNoLayerIsReported)
{
    EXPECT_EQ(violations("helpers/text.cpp", "").size(), 1U);
    EXPECT_EQ(violations("helpers.cpp", "").size(), 1U);
    EXPECT_TRUE(violations("main.cpp", "").empty());
}

TEST(TopLevel, HoldsOnlyTheAgreedNames)
{
    const std::set<std::string> agreed{"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",   "app",
                                       "packaging",      "resources",         "tests",   "translations"};
    // What builds and editors leave behind is kept out of the repository by .gitignore.
    const std::set<std::string> generated{"build", "CMakeUserPresets.json", "compile_commands.json"};
    for (const fs::directory_entry& entry : fs::directory_iterator(sourceFolder)) {
        const std::string name = entry.path().filename().string();
        const bool expected = name.starts_with('.') || name.starts_with("build-") || agreed.contains(name) ||
                              generated.contains(name);
        EXPECT_TRUE(expected) << name;
    }
    for (const std::string& name : agreed) {
        EXPECT_TRUE(fs::exists(sourceFolder / name)) << name;
    }
}

} // namespace
