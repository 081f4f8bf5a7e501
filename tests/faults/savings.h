// Everything the program saves, as rows for parameterised tests.
#pragma once

#include "faulty_program.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <ostream>
#include <string>
#include <sys/types.h>
#include <vector>

namespace rustworthy::faults {

/// One way to save: a document, or an export.
struct Saving
{
    std::string name;
    QString fileName;

    friend void PrintTo(const Saving& saving, std::ostream* out) { *out << saving.name; }
};
/// The document and every format of exports, the document first.
[[nodiscard]] std::vector<Saving> allSavings();
/// All of them in the long run, else those that take little time to make: one function saves all.
[[nodiscard]] std::vector<Saving> someSavings();
[[nodiscard]] std::string savingName(const testing::TestParamInfo<Saving>& info);

/// A folder with the file that is saved over, and nothing else.
class SavingTest : public testing::Test
{
protected:
    void SetUp() override;

    void use(const Saving& saving);
    /// With the old file in it, mode 0640, or empty.
    void prepare(bool withOldFile = true) const;
    [[nodiscard]] Outcome save(Surroundings surroundings) const; ///< faults in folder() only
    [[nodiscard]] Outcome save() const { return save(Surroundings()); }
    [[nodiscard]] QList<Operation> operations(bool withOldFile = true, const QList<Fault>& faults = {}) const;

    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("work")); }
    [[nodiscard]] QString target() const { return folder() + QLatin1Char('/') + m_saving.fileName; }
    [[nodiscard]] QString outside(const QString& name) const { return m_root.filePath(name); }
    [[nodiscard]] bool isDocument() const;
    [[nodiscard]] QString option() const; ///< of the command line, before the target

    [[nodiscard]] QByteArray oldBytes() const;
    [[nodiscard]] bool holdsOld() const;
    [[nodiscard]] bool holdsNew() const; ///< whole: as a save without faults writes it
    [[nodiscard]] QStringList strays() const;
    [[nodiscard]] mode_t mode() const;
    /// One line that names the file, as plain text.
    static void expectOneClearLine(const Outcome& outcome, const QString& fileName);

private:
    [[nodiscard]] QByteArray newBytes() const;
    [[nodiscard]] QStringList arguments(const QString& fileName) const;

    QTemporaryDir m_root;
    Saving m_saving;
    mutable QByteArray m_newBytes;
};

[[nodiscard]] QByteArray bytesOf(const QString& fileName);
[[nodiscard]] QString sampleFile(const char* name);

} // namespace rustworthy::faults
