// For tests that show that the program uses no network.
#pragma once

namespace rustworthy::test {

/// From now on this process and all that it starts are killed (SIGSYS) when they open a socket of the
/// Internet families, whichever library asks for it. Async-signal-safe. False where the system has no such
/// filter.
bool dieOnNetworkUse();

} // namespace rustworthy::test
