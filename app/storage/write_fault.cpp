#include "write_fault.h"

#include "words.h"

#include <cerrno>
#include <cstring>

namespace rustworthy::storage {

namespace {

QString elsewhere()
{
    return Words::tr("Nothing was changed; save in another folder.");
}

QString withMoreRoom()
{
    return Words::tr("Nothing was changed; make room, or save in another folder.");
}

} // namespace

WriteFault writeFault(int error)
{
    switch (error) {
    case ENOSPC:
        return {Words::tr("there is no room left"), withMoreRoom()};
    case EDQUOT:
        return {Words::tr("all the room you may use there is taken"), withMoreRoom()};
    case EFBIG:
        return {Words::tr("files there may not be as large as this"), elsewhere()};
    case EACCES:
    case EPERM:
        return {
            Words::tr("you may not write there"),
            Words::tr("Nothing was changed; ask for the right to write there, or save in another folder.")};
    case EROFS:
        return {Words::tr("the disk can only be read"), elsewhere()};
    case ENOENT:
        return {Words::tr("no file can be made in this folder"), elsewhere()};
    case ENOTDIR:
        return {Words::tr("a part of its path is no folder"), elsewhere()};
    case EISDIR:
        return {Words::tr("a folder has this name"),
                Words::tr("Nothing was changed; save under another name.")};
    case ENAMETOOLONG:
        return {Words::tr("the name is too long"),
                Words::tr("Nothing was changed; save under a shorter name.")};
    case EIO:
        return {Words::tr("the disk reports an error"),
                Words::tr("Nothing was changed; save on another disk.")};
    default:
        return {QString::fromLocal8Bit(std::strerror(error)), elsewhere()};
    }
}

} // namespace rustworthy::storage
