// The reader of JSON: what it takes for good is well-formed, and is the same when it is written and read
// again.
#include "fuzzing.h"

#include "storage/json.h"

#include <QtCore/QJsonDocument>

using namespace rustworthy;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString name = QStringLiteral("file.json");
    const storage::JsonResult read = storage::parseJson(fuzz::bytesOf(data, size), name);
    fuzz::require(read.object.has_value() != !read.problems.isEmpty(), "an object or problems");
    if (read.object) {
        const QByteArray written = QJsonDocument(*read.object).toJson(QJsonDocument::Compact);
        const storage::JsonResult again = storage::parseJson(written, name);
        fuzz::require(again.object == read.object, "the same when it is read again");
    }
    for (const storage::Problem& problem : read.problems) {
        fuzz::require(problem.message() == storage::printable(problem.message()),
                      "messages of one plain line");
    }
    return 0;
}
