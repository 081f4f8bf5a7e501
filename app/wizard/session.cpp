#include "wizard/session.h"

#include "history.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace rustworthy::wizard {

namespace {

document::CatalogKey keyOf(const catalog::Catalog& catalog)
{
    return {.id = catalog.id, .version = catalog.version};
}

} // namespace

Session::Session(catalog::Catalog catalog, QObject* parent)
    : QObject(parent),
      m_catalog(std::move(catalog)),
      m_planStart(QDate::currentDate()),
      m_ownHistory(std::make_unique<History>([this](const Stage& stage) { applyOwn(stage); })),
      m_triedHistory(std::make_unique<History>([this](const Stage& stage) { applyTried(stage); })),
      m_evaluator(m_catalog.model)
{
    m_document.catalog = keyOf(m_catalog);
}

Session::~Session() = default;

const decision::Answers& Session::answers() const
{
    return m_whatIf ? *m_whatIf : m_document.answers;
}

const decision::Evaluation& Session::evaluation() const
{
    computeIfStale();
    return m_evaluation;
}

const presentation::ResultView& Session::result() const
{
    computeIfStale();
    return m_result;
}

const presentation::ReferenceView& Session::reference() const
{
    if (!m_reference) {
        QList<presentation::NamedAnswers> named;
        const QList<Sample> all = samples();
        for (const Sample& sample : all) {
            if (const auto document = sampleDocument(sample.id)) {
                named.append({.name = sample.name, .answers = document->answers});
            }
        }
        m_reference = presentation::presentReference(m_catalog, named, QLocale());
    }
    return *m_reference;
}

QList<Sample> Session::samples() const
{
    // A catalog with other questions has no use for them.
    if (m_catalog.id != QLatin1String("rust-2026")) {
        return {};
    }
    return {
        {.id = QStringLiteral("embedded"),
         .name = tr("Embedded C++ developer"),
         .description = tr("Writes firmware in C++, has time to learn and a new device to build.")},
        {.id = QStringLiteral("web"),
         .name = tr("Web developer who needs a job soon"),
         .description = tr("Builds web services, is looking for work now and cannot wait a year.")},
        {.id = QStringLiteral("startup"),
         .name = tr("Start-up lead"),
         .description = tr("Has to pick a language for a small team and a product that must ship.")},
    };
}

std::optional<document::AnswersDocument> Session::sampleDocument(const QString& sample) const
{
    const QString file = QStringLiteral(":/samples/%1.rustworthy").arg(sample);
    return document::loadFile(file, m_catalog.model, keyOf(m_catalog)).document;
}

void Session::setAnswers(const decision::Answers& answers)
{
    if (answers == this->answers()) {
        return;
    }
    if (m_whatIf) {
        m_triedHistory->add({.answers = *m_whatIf, .reviewOn = {}}, {.answers = answers, .reviewOn = {}});
        if (!m_whatIf) {
            m_triedHistory->clear(); // ended by hand
        }
    } else {
        m_triedHistory->clear();
        Stage after = ownStage();
        after.answers = answers;
        m_ownHistory->add(ownStage(), after);
    }
    Q_EMIT historyChanged();
}

void Session::setAnswer(const QString& question, const QString& answer)
{
    setAnswers(answers().withAnswer(question.toStdString(), answer.toStdString()));
}

void Session::setPinned(const QString& question, bool pinned)
{
    setAnswers(answers().withPin(question.toStdString(), pinned));
}

void Session::tryAnswer(const QString& question, const QString& answer)
{
    tryAnswers(answers().withAnswer(question.toStdString(), answer.toStdString()));
}

void Session::tryAnswers(const decision::Answers& answers)
{
    if (answers == this->answers()) {
        return;
    }
    if (!m_whatIf) {
        m_triedHistory->clear();
        m_whatIf = m_document.answers;
    }
    setAnswers(answers);
}

void Session::keepWhatIf()
{
    if (!m_whatIf) {
        return;
    }
    Stage kept = ownStage();
    kept.answers = *m_whatIf;
    endWhatIf();
    m_ownHistory->add(ownStage(), kept, Deed::KeepWhatIf);
    Q_EMIT historyChanged();
}

void Session::dropWhatIf()
{
    if (!m_whatIf) {
        return;
    }
    endWhatIf();
    m_isStale = true;
    Q_EMIT answersChanged();
    Q_EMIT historyChanged();
}

void Session::clearAnswers()
{
    dropWhatIf();
    if (m_document.answers == decision::Answers()) {
        return;
    }
    m_triedHistory->clear();
    m_ownHistory->add(ownStage(), {.answers = {}, .reviewOn = m_document.reviewOn}, Deed::Clear);
    Q_EMIT historyChanged();
}

void Session::setReviewOn(const QDate& day)
{
    if (day == m_document.reviewOn) {
        return;
    }
    m_ownHistory->add(ownStage(), {.answers = m_document.answers, .reviewOn = day});
    Q_EMIT historyChanged();
}

bool Session::canUndo() const
{
    return undoable().canUndo();
}

bool Session::canRedo() const
{
    return redoable().canRedo();
}

QString Session::undoName() const
{
    return undoable().undoName(m_catalog);
}

QString Session::redoName() const
{
    return redoable().redoName(m_catalog);
}

void Session::undo()
{
    History& history = undoable();
    if (!history.canUndo()) {
        return;
    }
    const QString name = history.undoName(m_catalog);
    const QStringList items = history.undoItems();
    if (&history == m_ownHistory.get()) {
        m_triedHistory->clear();
    }
    history.undo();
    Q_EMIT historyChanged();
    Q_EMIT undone(name, items);
}

void Session::redo()
{
    History& history = redoable();
    if (!history.canRedo()) {
        return;
    }
    const QString name = history.redoName(m_catalog);
    const QStringList items = history.redoItems();
    history.redo();
    Q_EMIT historyChanged();
    Q_EMIT redone(name, items);
}

History& Session::undoable() const
{
    return m_whatIf ? *m_triedHistory : *m_ownHistory;
}

History& Session::redoable() const
{
    return m_whatIf || m_triedHistory->canRedo() ? *m_triedHistory : *m_ownHistory;
}

Stage Session::ownStage() const
{
    return {.answers = m_document.answers, .reviewOn = m_document.reviewOn};
}

void Session::endWhatIf()
{
    m_whatIf.reset();
    m_triedHistory->clear();
}

void Session::applyOwn(const Stage& stage)
{
    const bool answersDiffer = stage.answers != m_document.answers;
    m_document.answers = stage.answers;
    m_document.reviewOn = stage.reviewOn;
    if (answersDiffer) {
        m_isStale = true;
        Q_EMIT answersChanged();
    }
    Q_EMIT documentChanged();
}

// A what-if that no longer differs from the person's own answers has ended.
void Session::applyTried(const Stage& stage)
{
    if (stage.answers == m_document.answers) {
        m_whatIf.reset();
    } else {
        m_whatIf = stage.answers;
    }
    m_isStale = true;
    Q_EMIT answersChanged();
}

void Session::setPlanStart(const QDate& start)
{
    const QDate day = start.isValid() ? start : QDate::currentDate();
    if (day == m_planStart) {
        return;
    }
    m_planStart = day;
    m_isStale = true;
    Q_EMIT answersChanged();
}

bool Session::isModified() const
{
    return m_isRecovered || m_document.answers != m_savedAnswers || m_document.reviewOn != m_savedReviewOn;
}

void Session::open(const document::AnswersDocument& document, const QString& fileName)
{
    m_document = document;
    m_savedAnswers = document.answers;
    m_savedReviewOn = document.reviewOn;
    m_isRecovered = false;
    endWhatIf();
    m_ownHistory->clear();
    m_fileName = fileName;
    if (m_document.catalog.id.isEmpty()) {
        m_document.catalog = keyOf(m_catalog);
    }
    m_isStale = true;
    Q_EMIT answersChanged();
    Q_EMIT documentChanged();
    Q_EMIT historyChanged();
    Q_EMIT opened();
}

void Session::openRecovered(const document::AnswersDocument& document, const QString& fileName,
                            const decision::Answers& saved)
{
    open(document, fileName);
    m_savedAnswers = saved;
    m_isRecovered = true;
    Q_EMIT documentChanged();
}

void Session::revertTo(const document::AnswersDocument& document)
{
    endWhatIf();
    const Stage before = ownStage();
    m_document = document;
    m_document.answers = before.answers;
    m_document.reviewOn = before.reviewOn;
    m_savedAnswers = document.answers;
    m_savedReviewOn = document.reviewOn;
    m_isRecovered = false;
    m_isStale = true;
    const Stage after{.answers = document.answers, .reviewOn = document.reviewOn};
    if (before != after) {
        m_ownHistory->add(before, after, Deed::Revert);
    } else {
        Q_EMIT answersChanged(); // a what-if may have ended
        Q_EMIT documentChanged();
    }
    Q_EMIT historyChanged();
}

void Session::markSaved(const QString& fileName)
{
    m_fileName = fileName;
    m_savedAnswers = m_document.answers;
    m_savedReviewOn = m_document.reviewOn;
    m_isRecovered = false;
    m_ownHistory->closeStep();
    Q_EMIT documentChanged();
}

void Session::retranslate()
{
    m_reference.reset();
    m_isStale = true;
    Q_EMIT retranslated();
}

void Session::computeIfStale() const
{
    if (!std::exchange(m_isStale, false)) {
        return;
    }
    std::set<std::string> touched;
    presentation::Context context;
    context.locale = QLocale();
    context.planStart = m_planStart;
    if (m_whatIf) {
        context.ownAnswers = m_document.answers;
        touched = presentation::changedQuestions(m_document.answers, *m_whatIf);
    }
    m_evaluation = m_evaluator.evaluate(answers(), touched);
    m_result = presentation::presentResult(m_catalog, answers(), m_evaluation, context);
}

} // namespace rustworthy::wizard
