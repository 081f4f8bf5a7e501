// Answers that come as text, and the day to look at them again.
#pragma once

#include "wizard/session.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QDateEdit;
class QPlainTextEdit;

namespace rustworthy::presentation {
struct SinceSavedView;
}

namespace rustworthy::wizard {

class TextLabel;

/// Takes the text of shared answers; what is wrong with it is said in place.
class SharedAnswersDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with what the clipboard holds, if those are shared answers.
    explicit SharedAnswersDialog(const catalog::Catalog& catalog, QWidget* parent = nullptr);

    /// Once it was accepted.
    [[nodiscard]] const document::AnswersDocument& document() const { return m_document; }

private:
    void openText();

    const catalog::Catalog& m_catalog;
    document::AnswersDocument m_document;
    QPlainTextEdit* m_text;
    TextLabel* m_reason;
};

class ReviewDateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDateDialog(const QDate& day, QWidget* parent = nullptr);
    [[nodiscard]] QDate day() const; ///< invalid = none

private:
    QCheckBox* m_wanted;
    QDateEdit* m_day;
};

/// What has changed in the verdict since the answers were saved. Accepted: the person wants to set the next
/// day to look at them again.
class SinceSavedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SinceSavedDialog(const presentation::SinceSavedView& view, QWidget* parent = nullptr);
};

enum class CopyChoice { WhatIf, Own, Cancel };
/// Which answers are copied while a what-if is on.
[[nodiscard]] CopyChoice askWhichToCopy(QWidget* parent);
[[nodiscard]] bool askRevert(const QString& fileName, QWidget* parent);

} // namespace rustworthy::wizard
