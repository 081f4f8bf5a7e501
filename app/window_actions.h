// What the window asks of the outside: files are read and written here, and the outcome is reported back to
// it.
#pragma once

#include <QtCore/QString>

namespace rustworthy {

namespace wizard {
class MainWindow;
class Session;
} // namespace wizard

/// Opens the answers, or shows why they were not opened; the session is unchanged then.
void openDocument(wizard::MainWindow& window, wizard::Session& session, const QString& fileName);
/// Does what the window's signals for opening, saving and exporting ask for, at once. Both have to outlive
/// the window.
void connectActions(wizard::MainWindow& window, wizard::Session& session);

} // namespace rustworthy
