// Keeps answers for recovery, as the window does while a person works, and ends as in a crash:
//   autosave_writer FOLDER FILE...    each after the other, in the same autosave
#include "catalog/loader.h"
#include "document/autosave.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace rustworthy;

namespace {

// As a crash ends a process: nobody is asked, nothing is tidied up.
[[noreturn]] void end(int code)
{
    ::_exit(code);
}

[[noreturn]] void keep(const QStringList& arguments)
{
    const catalog::LoadResult catalog =
        catalog::loadFile(QStringLiteral(RUSTWORTHY_RESOURCES "/catalog/rust-2026.json"));
    document::Autosave autosave(arguments.value(1));
    for (const QString& file : arguments.mid(2)) {
        const document::LoadResult loaded = document::loadFile(
            file, catalog.catalog->model, {.id = catalog.catalog->id, .version = catalog.catalog->version});
        if (const auto problem = autosave.write(*loaded.document, file, QStringLiteral("rustworthy/1.0.0"))) {
            std::fprintf(stderr, "%s\n", qPrintable(problem->message()));
            end(1);
        }
    }
    end(0);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    keep(QCoreApplication::arguments());
}
