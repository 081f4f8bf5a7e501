// Every claim, figure and rule in a table that can be filtered, with the details of the chosen row below it.
#pragma once

#include "presentation/exhibits.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace rustworthy::wizard {

/// Object names: "figuresKind", "figuresStatus", "figuresSearch", "figuresShowAll", "figuresCount",
/// "figuresTable", "figuresDetails", "figuresAddress_<n>".
class EvidenceTable : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceTable(QWidget* parent = nullptr);
    ~EvidenceTable() override;

    /// Shows the same rows in another language; filter and selection stay.
    void setReference(const presentation::ReferenceView& reference);
    [[nodiscard]] bool has(const QString& row) const;
    /// Clears the filter, selects the row and gives it the focus; does nothing for an unknown id.
    void showRow(const QString& row);
    [[nodiscard]] QWidget* searchLine() const;
    /// The rows that the filter lets through; its title says so where it is not all of them.
    [[nodiscard]] presentation::Exhibit exhibit() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::wizard
