// A number that may be absent: empty and the lowest step mean "not given". Whatever else is typed stays as it
// was typed; what is no number in range changes nothing.
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
    /// While something faulty is typed: the number from before.
    [[nodiscard]] std::optional<int> number() const;
    void setNumber(std::optional<int> number);
    /// As the field shows it.
    [[nodiscard]] QString textOf(std::optional<int> number) const;
    /// What was typed last, if it was not taken; kept until something is typed that is, or the number
    /// changes.
    [[nodiscard]] const QString& rejected() const { return m_rejected; }
    [[nodiscard]] int least() const { return minimum() + 1; }

    void stepBy(int steps) override;

Q_SIGNALS:
    void numberChanged(); ///< not by setNumber()
    void rejectedChanged();

protected:
    bool event(QEvent* event) override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    void fixup(QString& text) const override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] bool isNone(const QString& text) const;
    [[nodiscard]] bool isFaulty(QString text) const;
    void setRejected(const QString& text);
    void report();

    int m_first;
    std::optional<int> m_standing; ///< from before the typing
    std::optional<int> m_reported;
    QString m_rejected;
};

} // namespace rustworthy::wizard
