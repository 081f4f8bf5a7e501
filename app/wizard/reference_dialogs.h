// Help pages that do not depend on the answers: About the Figures and the bias check.
#pragma once

#include "presentation/reference_view.h"

#include <QtWidgets/QDialog>

namespace rustworthy::wizard {

/// Every claim with source, status, evidence and checks, in a table that can be filtered by status and text.
class FiguresDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FiguresDialog(const presentation::ReferenceView& reference, QWidget* parent = nullptr);
    /// Clears the filter and selects the claim; does nothing for an unknown id.
    void showClaim(const QString& claim);
};

class BiasDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BiasDialog(const presentation::ReferenceView& reference, QWidget* parent = nullptr);
};

} // namespace rustworthy::wizard
