// Help pages that do not depend on the answers: About the Figures and the bias check.
#pragma once

#include "presentation/reference_view.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace rustworthy::wizard {

/// Every claim with source, status, evidence and checks, in a table that can be filtered by status and text.
class FiguresDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FiguresDialog(const presentation::ReferenceView& reference, QWidget* parent = nullptr);
    ~FiguresDialog() override;

    /// Shows the same figures in another language; filter and selection stay.
    void setReference(const presentation::ReferenceView& reference);
    /// Clears the filter and selects the claim; does nothing for an unknown id.
    void showClaim(const QString& claim);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What the checklist gives for whole sheets of equal answers, so that people can judge the instrument.
class BiasDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BiasDialog(const presentation::ReferenceView& reference, QWidget* parent = nullptr);
    ~BiasDialog() override;

    void setReference(const presentation::ReferenceView& reference);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::wizard
