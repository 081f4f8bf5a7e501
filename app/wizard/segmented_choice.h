// One answer out of a few, as a row of segments: radio buttons by role and behaviour, drawn as buttons.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtWidgets/QRadioButton>

class QButtonGroup;
class QGridLayout;
class QKeyEvent;

namespace rustworthy::wizard {

/// A radio button that looks like a push button; checked it carries a tick as well as a colour.
class Segment : public QRadioButton
{
    Q_OBJECT

public:
    explicit Segment(const QString& id, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QChar shortcutLetter() const { return m_letter; }
    /// The letter is underlined in the label; null = none.
    void setLabel(const QString& label, QChar letter);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_id;
    QString m_drawnLabel;
    QChar m_letter;
};

class SegmentedChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedChoice(QWidget* parent = nullptr);

    /// `labels` and `shortcuts` go with `ids`; letters that are missing or taken are chosen from the label.
    /// The current choice and the focus stay where the ids stay the same. Object names: "segment_<id>".
    void setChoices(const QStringList& ids, const QStringList& labels, const QList<QChar>& shortcuts = {});
    [[nodiscard]] QStringList ids() const;

    /// How many segments stand beside each other; 0 = all.
    void setColumns(int columns);
    /// What all segments need beside each other.
    [[nodiscard]] int widthInOneRow() const;

    [[nodiscard]] QString currentId() const; ///< empty = none
    /// Emits nothing. An unknown id clears the choice.
    void setCurrentId(const QString& id);

    /// 1, 2, 3, ..., the letters, Delete and Backspace. True when the key was one of them.
    bool handleKey(const QKeyEvent& event);

Q_SIGNALS:
    void choiceMade(const QString& id);
    void cleared();       ///< by the keyboard
    void answeredByKey(); ///< after choiceMade() where there was one: time to move on

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void rebuild(const QStringList& ids);
    void choose(Segment& segment);
    void place();
    void makeTabStop(const Segment& chosen);

    QGridLayout* m_grid;
    QButtonGroup* m_group;
    QList<Segment*> m_segments;
    int m_columns = 0;
    bool m_silent = false;
};

} // namespace rustworthy::wizard
