// The folder of autosaves and locks: its names alone tell what somebody is working on.
#pragma once

#include <QtCore/QString>

namespace rustworthy::document {

/// Makes the folder, where there is none, with mode 0700. False when that fails.
[[nodiscard]] bool makeOwnFolder(const QString& folder);

} // namespace rustworthy::document
