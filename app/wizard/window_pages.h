// The page of each step, with what it asks of the rest of the window connected.
#pragma once

#include <QtCore/QString>

class QWidget;

namespace rustworthy::wizard {

class DocumentFlow;
class Navigator;
class Remembered;
class Session;
class WindowDialogs;

/// What pages work with. All outlive them.
struct PageNeeds
{
    Session& session;
    DocumentFlow& flow;
    WindowDialogs& dialogs;
    Remembered& remembered;
    Navigator& navigator;
};

[[nodiscard]] QWidget* newPage(const QString& step, const PageNeeds& needs);

} // namespace rustworthy::wizard
