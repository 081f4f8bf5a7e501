// The result: the verdict and what it rests on, pinned to the left; the market beside it.
#pragma once

#include "page.h"

#include <memory>

namespace rustworthy::wizard {

class ResultPage : public Page
{
    Q_OBJECT

public:
    explicit ResultPage(Session& session, QWidget* parent = nullptr);
    ~ResultPage() override;

    [[nodiscard]] QWidget* firstFocus() const override; ///< the verdict's headline
    /// A question id: brings its answer into view and gives it the focus.
    bool reveal(const QString& item) override;
    /// What the wider of the two views needs: side by side they are shown only where there is room.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::wizard
