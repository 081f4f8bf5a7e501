// What the window works on: the catalog, the open document, the answers in effect and everything computed
// from them.
#pragma once

#include "catalog/catalog.h"
#include "decision/evaluation.h"
#include "document/answers_document.h"
#include "presentation/present.h"
#include "presentation/reference_view.h"
#include "presentation/result_view.h"

#include <QtCore/QDate>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace rustworthy::wizard {

class History;
struct Stage;

struct Sample
{
    QString id;   ///< "embedded", "web", "startup"
    QString name; ///< translated
    QString description;
};

/// At most one evaluation is computed per change: when the first reads it, which the first page does not.
/// Pages read result() and never recompute.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(catalog::Catalog catalog, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const catalog::Catalog& catalog() const { return m_catalog; }
    /// Answers in effect: those of the what-if while there is one.
    [[nodiscard]] const decision::Answers& answers() const;
    [[nodiscard]] const decision::Answers& ownAnswers() const { return m_document.answers; }
    [[nodiscard]] const decision::Evaluation& evaluation() const;
    [[nodiscard]] const presentation::ResultView& result() const;
    /// Built when first asked for.
    [[nodiscard]] const presentation::ReferenceView& reference() const;
    /// The sample documents, in the language of the program.
    [[nodiscard]] QList<Sample> samples() const;
    /// None for an unknown one.
    [[nodiscard]] std::optional<document::AnswersDocument> sampleDocument(const QString& sample) const;

    /// Edits the answers in effect: one step of undo, named after what differs.
    void setAnswers(const decision::Answers& answers);
    void setAnswer(const QString& question, const QString& answer); ///< empty = clear
    void setPinned(const QString& question, bool pinned);
    /// Drops a what-if and clears the person's own answers.
    void clearAnswers();
    /// "Look again on"; invalid = no such date.
    void setReviewOn(const QDate& day);

    /// A what-if has steps of its own, which end with it; only keeping it is a step of the document. Undone
    /// to its beginning it has ended, and can still be redone until anything else is changed.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// "answer to Present pay"; empty where there is nothing to undo.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    void undo();
    void redo();

    /// What-if: a second answers value that is neither saved nor counted as a change of the document.
    [[nodiscard]] bool isWhatIf() const { return m_whatIf.has_value(); }
    /// Begins a what-if if there is none, and sets the answer in it. A what-if that no longer differs from
    /// the person's own answers ends by itself.
    void tryAnswer(const QString& question, const QString& answer);
    /// The same for any change of the answers: profile, priorities, kinds.
    void tryAnswers(const decision::Answers& answers);
    void keepWhatIf();
    void dropWhatIf();

    /// The first day of learning, from which the plan counts: today unless changed. Not part of the document.
    [[nodiscard]] QDate planStart() const { return m_planStart; }
    void setPlanStart(const QDate& start); ///< invalid = today

    [[nodiscard]] const document::AnswersDocument& document() const { return m_document; }
    [[nodiscard]] QString fileName() const { return m_fileName; } ///< empty = never saved
    [[nodiscard]] bool isModified() const;
    /// What the file holds; what a new document or a sample began with.
    [[nodiscard]] const decision::Answers& savedAnswers() const { return m_savedAnswers; }
    [[nodiscard]] QDate savedReviewOn() const { return m_savedReviewOn; }
    /// Replaces the document; drops a what-if. An empty file name is a new document (or a sample).
    void open(const document::AnswersDocument& document, const QString& fileName);
    /// The same for what no file holds, be it recovered, shared or a copy: modified until it is saved.
    /// `saved` is what the file holds.
    void openRecovered(const document::AnswersDocument& document, const QString& fileName,
                       const decision::Answers& saved);
    /// Back to what the file holds, as one step that can be undone; drops a what-if.
    void revertTo(const document::AnswersDocument& document);
    void markSaved(const QString& fileName);

    /// Words everything again after a change of language.
    void retranslate();

Q_SIGNALS:
    void historyChanged(); ///< what can be undone or redone
    /// After the change. `items` are those that changed, as stepFor() knows them.
    void undone(const QString& name, const QStringList& items);
    void redone(const QString& name, const QStringList& items);
    void answersChanged();  ///< answers in effect and with them everything computed
    void documentChanged(); ///< another document, its file name, or whether it is modified
    void opened();          ///< another document, after the two above
    void retranslated();

private:
    void computeIfStale() const;
    void applyOwn(const Stage& stage);
    void applyTried(const Stage& stage);
    [[nodiscard]] Stage ownStage() const;
    [[nodiscard]] History& undoable() const;
    [[nodiscard]] History& redoable() const;
    void endWhatIf();

    catalog::Catalog m_catalog;
    document::AnswersDocument m_document;
    decision::Answers m_savedAnswers;
    QDate m_savedReviewOn;
    bool m_isRecovered = false; ///< and not saved since
    std::optional<decision::Answers> m_whatIf;
    QString m_fileName;
    QDate m_planStart;
    std::unique_ptr<History> m_ownHistory;
    std::unique_ptr<History> m_triedHistory;
    mutable decision::Evaluator m_evaluator;
    mutable bool m_isStale = true; ///< whether the two below are of earlier answers
    mutable decision::Evaluation m_evaluation;
    mutable presentation::ResultView m_result;
    mutable std::optional<presentation::ReferenceView> m_reference;
};

} // namespace rustworthy::wizard
