// What the program is, and the ways to begin.
#pragma once

#include "page.h"

#include <QtCore/QList>

class QPushButton;
class QVBoxLayout;

namespace rustworthy::wizard {

class ColumnArea;
class TextLabel;

class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const override;
    /// The latest first; the first few are offered.
    void setRecentFiles(const QStringList& files);

Q_SIGNALS:
    void recentRequested(const QString& fileName);
    void beginRequested();
    void openRequested();
    void sampleRequested(const QString& sample);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void addSamples(const QList<Sample>& samples);
    void setSampleTexts(const QList<Sample>& samples);

    struct SampleRow
    {
        QString id;
        QPushButton* button;
        TextLabel* description;
    };

    ColumnArea* m_area;
    TextLabel* m_title;
    TextLabel* m_what;
    TextLabel* m_how;
    QPushButton* m_begin;
    QPushButton* m_open;
    TextLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    TextLabel* m_samplesTitle;
    TextLabel* m_samplesHint;
    QList<SampleRow> m_samples;
    TextLabel* m_independence;
};

} // namespace rustworthy::wizard
