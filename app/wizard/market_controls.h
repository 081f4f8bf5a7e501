// What of the salary chart is shown: one experience level or all, and which languages.
#pragma once

#include "presentation/chart_data.h"

#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QCheckBox;
class QGroupBox;

namespace rustworthy::wizard {

class SegmentedChoice;

/// Object names: "levelSelector" with "segment_<level>" and "segment_all"; "languageToggle_<language>".
class MarketControls : public QWidget
{
    Q_OBJECT

public:
    explicit MarketControls(QWidget* parent = nullptr);

    /// The choice stays as it is as far as its levels and languages are still there.
    void setChoices(const QList<presentation::Label>& levels, const QList<presentation::Label>& languages);
    void retranslate();

    [[nodiscard]] QString level() const { return m_level; } ///< empty = all
    [[nodiscard]] QSet<QString> hiddenLanguages() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void chooseLevel(const QString& segment);
    void setLevels(const QList<presentation::Label>& levels);
    void setLanguages(const QList<presentation::Label>& languages);

    QBoxLayout* m_row;
    QGroupBox* m_levelGroup;
    SegmentedChoice* m_levels;
    QGroupBox* m_languageGroup;
    QBoxLayout* m_languageRow;
    QList<QCheckBox*> m_languages;
    QStringList m_languageIds;
    QString m_allId;
    QString m_level;
};

} // namespace rustworthy::wizard
