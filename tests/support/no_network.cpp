#include "support/no_network.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#include <array>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#endif

namespace rustworthy::test {

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

bool dieOnNetworkUse()
{
    // The low half of the first argument, which is the family.
    constexpr auto family = offsetof(seccomp_data, args);
    std::array filter{
        sock_filter{BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
        sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 0, 4, SYS_socket},
        sock_filter{BPF_LD | BPF_W | BPF_ABS, 0, 0, family},
        sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 1, 0, AF_INET},
        sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 0, 1, AF_INET6},
        sock_filter{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_KILL_PROCESS},
        sock_filter{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
    };
    const sock_fprog program{.len = static_cast<unsigned short>(filter.size()), .filter = filter.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

#else

bool dieOnNetworkUse()
{
    return false;
}

#endif

} // namespace rustworthy::test
