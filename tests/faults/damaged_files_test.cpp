// Damaged files through the program itself: plain lines on stderr, the exit code of bad input, nothing
// written.
#include "savings.h"

#include "support/json_mutations.h"

#include <QtCore/QFile>

#include <algorithm>

namespace rustworthy::faults {
namespace {

struct Original
{
    std::string name;
    QString file;
};

class DamagedFile : public testing::TestWithParam<Original>
{
protected:
    static bool isPlain(const QString& line)
    {
        return std::ranges::none_of(line, [](QChar character) {
            return character.category() == QChar::Other_Control || character.isSurrogate();
        });
    }
};

TEST_P(DamagedFile, IsRefusedInPlainLinesOrTakenAsWhole)
{
    const QTemporaryDir folder;
    const QString damaged = folder.filePath(QStringLiteral("a <b>.json"));
    const QByteArray whole = bytesOf(GetParam().file).trimmed();
    for (unsigned seed = 0; seed < 2 * test::allMutations.size(); ++seed) {
        const test::Mutation mutation = test::allMutations[seed % test::allMutations.size()];
        SCOPED_TRACE(test::nameOf(mutation) + (" " + std::to_string(seed)));
        QFile file(damaged);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(test::mutated(whole, mutation, seed));
        file.close();
        const Outcome outcome = run({QStringLiteral("--check"), damaged});
        if (outcome.code == 0) {
            EXPECT_TRUE(outcome.output.startsWith(damaged));
            continue;
        }
        EXPECT_EQ(outcome.code, 2);
        EXPECT_TRUE(outcome.output.isEmpty());
        EXPECT_TRUE(!outcome.errors.isEmpty() && outcome.errors.size() <= 11);
        EXPECT_TRUE(std::ranges::all_of(outcome.errors, isPlain));
        EXPECT_TRUE(outcome.errors.front().startsWith(damaged + QStringLiteral(": ")))
            << qPrintable(outcome.errors.front());
    }
}

INSTANTIATE_TEST_SUITE_P(Of, DamagedFile,
                         testing::Values(Original{"Document", sampleFile("web")},
                                         Original{"Catalog", QStringLiteral(RUSTWORTHY_RESOURCES
                                                                            "/catalog/rust-2026.json")}),
                         [](const testing::TestParamInfo<Original>& row) { return row.param.name; });

} // namespace
} // namespace rustworthy::faults
