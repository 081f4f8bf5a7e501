// The market beside the verdict: salary bands by experience level, then job postings and what is said of
// them.
#pragma once

#include "wizard/session.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace rustworthy::wizard {

/// Object names: "salaryPanel", "trendPanel", "comparisonPanel", "growthPanel" (charts::ChartPanel),
/// "premiumText", "premiumCheck", "payNote", "growthCheck", "marketNotes", "marketNote_<n>", "employers";
/// controls as in market_controls.h. Nothing is drawn before it is first shown.
class MarketView : public QWidget
{
    Q_OBJECT

public:
    explicit MarketView(Session& session, QWidget* parent = nullptr);
    ~MarketView() override;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// One click from a figure to its row in About the Figures.
    void evidenceRequested(const QString& claim);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::wizard
