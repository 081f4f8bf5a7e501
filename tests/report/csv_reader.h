// A reader of CSV that shares nothing with the writer.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace rustworthy::test {

/// RFC 4180, character by character. Fails the test where a record does not end.
[[nodiscard]] QList<QStringList> readCsv(const QByteArray& bytes);

} // namespace rustworthy::test
