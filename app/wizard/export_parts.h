// The parts of a summary, to be ticked one by one or all at once. Says when some are left out: the choice may
// be that of another day.
#pragma once

#include "presentation/summary_parts.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QListWidget;

namespace rustworthy::wizard {

class TextLabel;

/// Object names: "allParts", "exportParts" (the list), "partsLeftOut".
class ExportParts : public QWidget
{
    Q_OBJECT

public:
    explicit ExportParts(const presentation::LeftOut& leftOut, QWidget* parent = nullptr);

    [[nodiscard]] presentation::LeftOut leftOut() const;
    /// In the order of the keyboard.
    [[nodiscard]] QWidget& all() const;
    [[nodiscard]] QWidget& list() const;

Q_SIGNALS:
    void changed();

private:
    void addParts(const presentation::LeftOut& leftOut);
    void tickAll(bool ticked);
    void showWhatIsLeftOut();

    QCheckBox* m_all;
    QListWidget* m_list;
    TextLabel* m_note;
};

} // namespace rustworthy::wizard
