// What undo and redo go back and forth between, and what each step is called.
#pragma once

#include "catalog/catalog.h"
#include "decision/answers.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QUndoStack>

#include <functional>

namespace rustworthy::wizard {

/// Everything of a document that a person edits.
struct Stage
{
    decision::Answers answers;
    QDate reviewOn;

    bool operator==(const Stage&) const = default;
};

/// What a step was made by, where that says more than what differs.
enum class Deed { Edit, Clear, KeepWhatIf, Revert };

/// The steps that were made and can be taken back. The stages are handed to `apply`; a step that is added is
/// applied at once. Names are found when they are asked for, so that they follow the language.
class History
{
public:
    using Apply = std::function<void(const Stage&)>;

    explicit History(Apply apply);

    /// Goes on with the step before where both are of the same number.
    void add(const Stage& before, const Stage& after, Deed deed = Deed::Edit);
    /// From here on no step is merged with those before.
    void closeStep() { m_stack.setClean(); }
    void clear() { m_stack.clear(); }

    [[nodiscard]] bool canUndo() const { return m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_stack.canRedo(); }
    [[nodiscard]] QString undoName(const catalog::Catalog& catalog) const;
    [[nodiscard]] QString redoName(const catalog::Catalog& catalog) const;
    /// What changed, as stepFor() knows it. Empty when there is no such step, or nothing that has a page.
    [[nodiscard]] QStringList undoItems() const;
    [[nodiscard]] QStringList redoItems() const;
    void undo() { m_stack.undo(); }
    void redo() { m_stack.redo(); }

private:
    Apply m_apply;
    QUndoStack m_stack;
};

} // namespace rustworthy::wizard
