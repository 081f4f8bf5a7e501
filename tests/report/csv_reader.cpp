#include "csv_reader.h"

#include <gtest/gtest.h>

#include <utility>

namespace rustworthy::test {

QList<QStringList> readCsv(const QByteArray& bytes)
{
    constexpr const char* byteOrderMark = "\xEF\xBB\xBF";
    EXPECT_TRUE(bytes.startsWith(byteOrderMark));
    const QString text = QString::fromUtf8(bytes.mid(3));
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QLatin1Char('"')) {
                cell += c;
            } else if (text.mid(i + 1, 1) == QLatin1String("\"")) {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == QLatin1Char('"') && cell.isEmpty()) {
            quoted = true;
        } else if (c == QLatin1Char(',')) {
            record.append(std::exchange(cell, {}));
        } else if (text.mid(i, 2) == QLatin1String("\r\n")) {
            record.append(std::exchange(cell, {}));
            records.append(std::exchange(record, {}));
            ++i;
        } else {
            cell += c;
        }
    }
    EXPECT_TRUE(cell.isEmpty() && record.isEmpty() && !quoted);
    return records;
}

} // namespace rustworthy::test
