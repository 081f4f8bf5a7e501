// What --export writes of two people who differ in their present pay alone.
#include "batch/command_line.h"
#include "program.h"

namespace rustworthy::batch {
namespace {

using test::run;

const QString exportTo = QStringLiteral("--export");

class ExportPrivacy : public test::ProgramTest, public testing::WithParamInterface<const char*>
{
protected:
    /// What is written of the answers with this in place of the pay.
    QByteArray written(const QByteArray& pay) const
    {
        QByteArray answers = read(sample("embedded"));
        const QByteArray own = ",\n        \"pay\": 148000";
        EXPECT_TRUE(answers.contains(own));
        answers.replace(own, pay);
        answers.replace("\"language\": \"cpp\"", "\"language\": \"go\""); // which has bands to pay back by
        const QString file = path((QByteArray("out.") + GetParam()).constData());
        EXPECT_EQ(run({exportTo, file, write("mine.rustworthy", answers)}).code, Done);
        return read(file);
    }
};

} // namespace

TEST_P(ExportPrivacy, NothingTellsPresentPay)
{
    // Below the bands, so that an axis would follow; within them; above them, so that it never pays back.
    const QByteArray none = written("");
    ASSERT_GT(none.size(), 500);
    for (const char* pay : {"31000", "148000", "951234"}) {
        EXPECT_TRUE(written(QByteArray(",\n        \"pay\": ") + pay) == none) << pay;
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, ExportPrivacy,
                         testing::Values("json", "html", "md", "pdf", "csv", "svg", "png"),
                         [](const auto& format) { return std::string(format.param); });

} // namespace rustworthy::batch
