// What the system's refusals to write mean to a person.
#pragma once

#include <QtCore/QString>

namespace rustworthy::storage {

struct WriteFault
{
    QString reason; ///< to stand in brackets
    QString next;   ///< what helps, after "Nothing was changed"
};

/// The system's own words, in its own language, only for errors that are rare in writing files.
[[nodiscard]] WriteFault writeFault(int error);

} // namespace rustworthy::storage
