#pragma once

#include <cerrno>

namespace rustworthy::storage {

/// A system call, again as long as signals interrupt it.
template <typename Call>
[[nodiscard]] auto retried(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR) {
        result = call();
    }
    return result;
}

} // namespace rustworthy::storage
