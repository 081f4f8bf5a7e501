// Small dialogs of the window. All text in them is plain.
#pragma once

#include "storage/problem.h"
#include "wizard/session.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace rustworthy::wizard {

/// The column that a small dialog is laid out in.
[[nodiscard]] QVBoxLayout* columnIn(QDialog& dialog);

/// What is wrong, as a list, and one thing to do next; `action` is a button for it, or none when empty.
class ProblemsDialog : public QDialog
{
    Q_OBJECT

public:
    ProblemsDialog(const QString& title, const QList<storage::Problem>& problems, const QString& nextStep,
                   const QString& action, QWidget* parent = nullptr);

Q_SIGNALS:
    void actionChosen();
};

/// The dialog of the window that is in use, or else the window: what to open a dialog above.
[[nodiscard]] QWidget* activeWindowOf(QWidget& window);
/// Opens it above the dialog of the window that it is about, if there is one. A problem that carries a step
/// of its own needs no `next`.
ProblemsDialog* showProblemsDialog(QWidget& window, const QString& title,
                                   const QList<storage::Problem>& problems, const QString& next,
                                   const QString& action);

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent = nullptr);
};

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const catalog::Catalog& catalog, QWidget* parent = nullptr);
};

/// In the profile, kinds, circumstances, priorities or pins.
[[nodiscard]] bool differsBesidesQuestions(const decision::Answers& a, const decision::Answers& b);
enum class UnsavedChoice { Save, Discard, Cancel };
/// Asks what to do about answers that are not saved, naming what would be lost.
[[nodiscard]] UnsavedChoice askUnsaved(const Session& session, QWidget* parent);
enum class WhatIfChoice { Keep, Drop, Cancel };
/// Asks what becomes of answers that are only tried out.
[[nodiscard]] WhatIfChoice askWhatIf(QWidget* parent);
[[nodiscard]] bool askClearAnswers(QWidget* parent);

} // namespace rustworthy::wizard
