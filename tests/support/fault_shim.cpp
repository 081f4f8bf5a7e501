// Preloaded into a program under test: kills it before a chosen file operation, or makes operations fail.
//
//   RUSTWORTHY_FAULT_FOLDER  only operations on paths in this folder count
//   RUSTWORTHY_FAULT_LOG     gets one line for each that counts: "KIND PATH"
//   RUSTWORTHY_FAULT         "KIND FROM TO ERROR;...": those of KIND (any: of every kind) from the FROM-th to
//                            the TO-th fail with the number ERROR; 0 = the process is killed before it
//   RUSTWORTHY_FAULT_TIME    seconds since 1970 at which the clock stands, so that what is saved is the same
//
// What libc does inside itself (stdio, for one) is not seen; the program saves without it.
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>
#include <vector>

namespace {

enum class Kind { Open, Read, Write, Sync, Rename, Link, Unlink, Mode, Truncate, Folder };
constexpr const char* kindNames[] = {"open", "read",   "write", "sync",     "rename",
                                     "link", "unlink", "mode",  "truncate", "folder"};

std::atomic<int> counts[std::size(kindNames)];
std::atomic<int> countOfAll;

struct Fault
{
    char kind[16] = "";
    int from = 0;
    int to = 0;
    int error = 0;
};

struct Plan
{
    std::string folder;
    std::string log;
    std::vector<Fault> faults;
    time_t time = 0; ///< 0 = the clock goes on
};

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

std::vector<Fault> readFaults(std::string text)
{
    std::vector<Fault> faults;
    while (!text.empty()) {
        Fault fault;
        if (std::sscanf(text.c_str(), "%15s %d %d %d", fault.kind, &fault.from, &fault.to, &fault.error) !=
            4) {
            std::fputs("RUSTWORTHY_FAULT is not understood\n", stderr);
            std::abort();
        }
        faults.push_back(fault);
        const std::size_t end = text.find(';');
        text.erase(0, end == std::string::npos ? end : end + 1);
    }
    return faults;
}

Plan readPlan()
{
    return {.folder = variable("RUSTWORTHY_FAULT_FOLDER"),
            .log = variable("RUSTWORTHY_FAULT_LOG"),
            .faults = readFaults(variable("RUSTWORTHY_FAULT")),
            .time = std::atol(variable("RUSTWORTHY_FAULT_TIME").c_str())};
}

// The first operation may come before the constructors of this library have run.
const Plan& plan()
{
    static const Plan read = readPlan();
    return read;
}

std::string linkTarget(const std::string& link)
{
    char target[PATH_MAX];
    const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
    return length < 0 ? std::string() : std::string(target, static_cast<std::size_t>(length));
}

std::string pathOf(int handle)
{
    return linkTarget("/proc/self/fd/" + std::to_string(handle));
}

std::string pathAt(int folder, const char* path)
{
    if (path == nullptr || path[0] == '/') {
        return path == nullptr ? "" : path;
    }
    return (folder == AT_FDCWD ? linkTarget("/proc/self/cwd") : pathOf(folder)) + '/' + path;
}

bool isInside(const std::string& path)
{
    const std::string& folder = plan().folder;
    return !folder.empty() && path.compare(0, folder.size(), folder) == 0 &&
           (path.size() == folder.size() || path[folder.size()] == '/');
}

void record(Kind kind, const std::string& path)
{
    const std::string line = std::string(kindNames[static_cast<int>(kind)]) + ' ' + path + '\n';
    const long handle =
        ::syscall(SYS_openat, AT_FDCWD, plan().log.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    ::syscall(SYS_write, handle, line.data(), line.size());
    ::syscall(SYS_close, handle);
}

/// Whether the operation is to fail; errno is set then.
bool fails(Kind kind, const std::string& path)
{
    const int error = errno;
    if (!isInside(path)) {
        errno = error;
        return false;
    }
    const int ofKind = ++counts[static_cast<int>(kind)];
    const int ofAll = ++countOfAll;
    if (!plan().log.empty()) {
        record(kind, path);
    }
    errno = error;
    for (const Fault& fault : plan().faults) {
        const bool any = std::strcmp(fault.kind, "any") == 0;
        const int number = any ? ofAll : ofKind;
        if ((any || std::strcmp(fault.kind, kindNames[static_cast<int>(kind)]) == 0) &&
            number >= fault.from && number <= fault.to) {
            if (fault.error == 0) {
                ::kill(::getpid(), SIGKILL);
            }
            errno = fault.error;
            return true;
        }
    }
    return false;
}

bool failsAt(Kind kind, int folder, const char* path)
{
    return fails(kind, pathAt(folder, path));
}

Kind kindOfOpening(int flags)
{
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)) != 0;
    return writes ? Kind::Open : Kind::Read;
}

bool hasMode(int flags)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

#pragma GCC diagnostic ignored "-Wpragmas"
#pragma GCC diagnostic ignored "-Wmissing-declarations"

#define RUSTWORTHY_MODE_OF(flags)                                                                            \
    mode_t mode = 0;                                                                                         \
    if (hasMode(flags)) {                                                                                    \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        mode = va_arg(rest, mode_t);                                                                         \
        va_end(rest);                                                                                        \
    }

extern "C" {

#define RUSTWORTHY_OPEN(name)                                                                                \
    int name(const char* path, int flags, ...)                                                               \
    {                                                                                                        \
        RUSTWORTHY_MODE_OF(flags)                                                                            \
        if (failsAt(kindOfOpening(flags), AT_FDCWD, path)) {                                                 \
            return -1;                                                                                       \
        }                                                                                                    \
        static auto* const next = real<int(const char*, int, ...)>(#name);                                   \
        return next(path, flags, mode);                                                                      \
    }
#define RUSTWORTHY_OPEN_AT(name)                                                                             \
    int name(int folder, const char* path, int flags, ...)                                                   \
    {                                                                                                        \
        RUSTWORTHY_MODE_OF(flags)                                                                            \
        if (failsAt(kindOfOpening(flags), folder, path)) {                                                   \
            return -1;                                                                                       \
        }                                                                                                    \
        static auto* const next = real<int(int, const char*, int, ...)>(#name);                              \
        return next(folder, path, flags, mode);                                                              \
    }
// What programs built with _FORTIFY_SOURCE call where no mode is given.
#define RUSTWORTHY_FORTIFIED_OPEN(name)                                                                      \
    int name(const char* path, int flags);                                                                   \
    int name(const char* path, int flags)                                                                    \
    {                                                                                                        \
        if (failsAt(kindOfOpening(flags), AT_FDCWD, path)) {                                                 \
            return -1;                                                                                       \
        }                                                                                                    \
        static auto* const next = real<int(const char*, int)>(#name);                                        \
        return next(path, flags);                                                                            \
    }
// A specifier cannot stand in parentheses. NOLINTBEGIN(bugprone-macro-parentheses)
#define RUSTWORTHY_OF_HANDLE(name, kind, specifier)                                                          \
    int name(int handle) specifier                                                                           \
    {                                                                                                        \
        if (fails(kind, pathOf(handle))) {                                                                   \
            return -1;                                                                                       \
        }                                                                                                    \
        static auto* const next = real<int(int)>(#name);                                                     \
        return next(handle);                                                                                 \
    }
// NOLINTEND(bugprone-macro-parentheses)
#define RUSTWORTHY_OF_PATH(name, kind)                                                                       \
    int name(const char* path) noexcept                                                                      \
    {                                                                                                        \
        if (failsAt(kind, AT_FDCWD, path)) {                                                                 \
            return -1;                                                                                       \
        }                                                                                                    \
        static auto* const next = real<int(const char*)>(#name);                                             \
        return next(path);                                                                                   \
    }
#define RUSTWORTHY_OF_PATH_AND_MODE(name, kind)                                                              \
    int name(const char* path, mode_t mode) noexcept                                                         \
    {                                                                                                        \
        if (failsAt(kind, AT_FDCWD, path)) {                                                                 \
            return -1;                                                                                       \
        }                                                                                                    \
        static auto* const next = real<int(const char*, mode_t)>(#name);                                     \
        return next(path, mode);                                                                             \
    }
#define RUSTWORTHY_TRUNCATE(name, offset)                                                                    \
    int name(int handle, offset length) noexcept                                                             \
    {                                                                                                        \
        if (fails(Kind::Truncate, pathOf(handle))) {                                                         \
            return -1;                                                                                       \
        }                                                                                                    \
        static auto* const next = real<int(int, offset)>(#name);                                             \
        return next(handle, length);                                                                         \
    }
#define RUSTWORTHY_WRITE_AT(name, offset)                                                                    \
    ssize_t name(int handle, const void* bytes, size_t size, offset position)                                \
    {                                                                                                        \
        if (fails(Kind::Write, pathOf(handle))) {                                                            \
            return -1;                                                                                       \
        }                                                                                                    \
        static auto* const next = real<ssize_t(int, const void*, size_t, offset)>(#name);                    \
        return next(handle, bytes, size, position);                                                          \
    }

RUSTWORTHY_OPEN(open)
RUSTWORTHY_OPEN(open64)
RUSTWORTHY_OPEN_AT(openat)
RUSTWORTHY_OPEN_AT(openat64)
RUSTWORTHY_FORTIFIED_OPEN(__open_2)
RUSTWORTHY_FORTIFIED_OPEN(__open64_2)
RUSTWORTHY_OF_HANDLE(fsync, Kind::Sync, )
RUSTWORTHY_OF_HANDLE(fdatasync, Kind::Sync, )
RUSTWORTHY_OF_HANDLE(syncfs, Kind::Sync, noexcept)
RUSTWORTHY_OF_PATH(unlink, Kind::Unlink)
RUSTWORTHY_OF_PATH(rmdir, Kind::Folder)
RUSTWORTHY_OF_PATH_AND_MODE(mkdir, Kind::Folder)
RUSTWORTHY_OF_PATH_AND_MODE(chmod, Kind::Mode)
RUSTWORTHY_TRUNCATE(ftruncate, off_t)
RUSTWORTHY_TRUNCATE(ftruncate64, off64_t)
RUSTWORTHY_WRITE_AT(pwrite, off_t)
RUSTWORTHY_WRITE_AT(pwrite64, off64_t)

ssize_t write(int handle, const void* bytes, size_t size)
{
    if (fails(Kind::Write, pathOf(handle))) {
        return -1;
    }
    static auto* const next = real<ssize_t(int, const void*, size_t)>("write");
    return next(handle, bytes, size);
}

int fchmod(int handle, mode_t mode) noexcept
{
    if (fails(Kind::Mode, pathOf(handle))) {
        return -1;
    }
    static auto* const next = real<int(int, mode_t)>("fchmod");
    return next(handle, mode);
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    if (failsAt(Kind::Unlink, folder, path)) {
        return -1;
    }
    static auto* const next = real<int(int, const char*, int)>("unlinkat");
    return next(folder, path, flags);
}

int rename(const char* from, const char* to) noexcept
{
    if (failsAt(Kind::Rename, AT_FDCWD, to)) {
        return -1;
    }
    static auto* const next = real<int(const char*, const char*)>("rename");
    return next(from, to);
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    if (failsAt(Kind::Rename, toFolder, to)) {
        return -1;
    }
    static auto* const next = real<int(int, const char*, int, const char*)>("renameat");
    return next(fromFolder, from, toFolder, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept
{
    if (failsAt(Kind::Rename, toFolder, to)) {
        return -1;
    }
    static auto* const next = real<int(int, const char*, int, const char*, unsigned int)>("renameat2");
    return next(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept
{
    if (failsAt(Kind::Link, AT_FDCWD, to)) {
        return -1;
    }
    static auto* const next = real<int(const char*, const char*)>("link");
    return next(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    if (failsAt(Kind::Link, toFolder, to)) {
        return -1;
    }
    static auto* const next = real<int(int, const char*, int, const char*, int)>("linkat");
    return next(fromFolder, from, toFolder, to, flags);
}

int clock_gettime(clockid_t clock, timespec* now) noexcept
{
    if (clock == CLOCK_REALTIME && plan().time != 0) {
        *now = {.tv_sec = plan().time, .tv_nsec = 0};
        return 0;
    }
    static auto* const next = real<int(clockid_t, timespec*)>("clock_gettime");
    return next(clock, now);
}

int gettimeofday(timeval* now, void* zone) noexcept
{
    if (plan().time != 0) {
        *now = {.tv_sec = plan().time, .tv_usec = 0};
        return 0;
    }
    static auto* const next = real<int(timeval*, void*)>("gettimeofday");
    return next(now, zone);
}

time_t time(time_t* now) noexcept
{
    timespec exact = {};
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now != nullptr) {
        *now = exact.tv_sec;
    }
    return exact.tv_sec;
}

} // extern "C"
