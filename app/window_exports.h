// What the window hands over: made by report, written through storage::save, and the outcome told.
#pragma once

#include "wizard/export_choices.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <optional>

class QPagedPaintDevice;

namespace rustworthy {

namespace presentation {
struct CompareView;
struct TeamView;
} // namespace presentation

namespace report {
struct Material;
struct SummaryOptions;
} // namespace report

namespace wizard {
class MainWindow;
class Session;
} // namespace wizard

/// Does what the window's signals ask for, at once. Window and session have to outlive it.
class WindowExports : public QObject
{
    Q_OBJECT

public:
    /// Shows a file to the person; false when there is no program for it.
    using Opener = std::function<bool(const QString& fileName)>;

    WindowExports(wizard::MainWindow& window, wizard::Session& session, Opener opener);

private:
    void write(const QString& fileName, const wizard::ExportChoices& choices);
    void setUp(QPagedPaintDevice* device, const wizard::ExportChoices& choices) const;
    void preview(wizard::PreviewPages* pages, const wizard::ExportChoices& choices) const;
    void print(QPagedPaintDevice* device, const QString& fileName,
               const wizard::ExportChoices& choices) const;
    void writeComparison(const presentation::CompareView& view, const QString& fileName);
    void writeTeam(const presentation::TeamView& view, const QString& fileName);
    /// False after a problem, which has been told.
    [[nodiscard]] bool save(const QString& fileName, const QByteArray& bytes, const QString& failure);
    [[nodiscard]] report::Material material() const;
    [[nodiscard]] report::SummaryOptions options(const wizard::ExportChoices& choices) const;
    [[nodiscard]] QByteArray made(const wizard::ExportChoices& choices) const;

    wizard::MainWindow& m_window;
    wizard::Session& m_session;
    Opener m_opener;
};

} // namespace rustworthy
