// A number that may be absent: empty and the lowest step mean "not given".
#pragma once

#include <QtWidgets/QSpinBox>

#include <optional>

namespace rustworthy::wizard {

class OptionalSpinBox : public QSpinBox
{
    Q_OBJECT

public:
    /// `first` is where stepping begins.
    OptionalSpinBox(int minimum, int maximum, int step, int first, QWidget* parent = nullptr);

    void setNotGivenText(const QString& text);
    [[nodiscard]] std::optional<int> number() const;
    void setNumber(std::optional<int> number);

    void stepBy(int steps) override;

protected:
    bool event(QEvent* event) override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int m_first;
};

} // namespace rustworthy::wizard
