// How the three lenses fit together, in words: for the person, for the project, and both.
#pragma once

#include "presentation/advice_view.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace rustworthy::wizard {

class TextLabel;

/// Object names: "adviceForYou", "adviceForYourProject", "adviceTogether", "adviceDisagreement_<n>",
/// "adviceMissing".
class CombinedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CombinedPanel(QWidget* parent = nullptr);

    void setAdvice(const presentation::CombinedView& advice);
    void retranslate();

private:
    struct Part
    {
        TextLabel* title;
        TextLabel* text;
    };
    [[nodiscard]] Part addPart(const char* name);

    QVBoxLayout* m_column;
    Part m_forYou;
    Part m_forYourProject;
    Part m_together;
    QVBoxLayout* m_disagreements;
    QList<TextLabel*> m_disagreementLabels;
    TextLabel* m_missing;
};

} // namespace rustworthy::wizard
