#include "history.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace rustworthy::wizard {

namespace {

constexpr int mostSteps = 500;

/// What differs between two stages. Ids stand in the order in which the wizard asks.
struct Difference
{
    QStringList fields; ///< of the profile
    QStringList answers;
    QStringList pins;
    QStringList kinds;
    QStringList circumstances;
    QStringList priorities;
    bool reviewDate = false;

    [[nodiscard]] int parts() const
    {
        return int(!fields.isEmpty()) + int(!answers.isEmpty()) + int(!kinds.isEmpty()) +
               int(!circumstances.isEmpty()) + int(!priorities.isEmpty()) + int(reviewDate) +
               int(answers.isEmpty() && !pins.isEmpty()); // an answer takes its pin along
    }
};

QStringList differing(const std::map<std::string, std::string>& a,
                      const std::map<std::string, std::string>& b)
{
    std::set<std::string> ids;
    const auto collect = [&ids](const auto& these, const auto& those) {
        for (const auto& [id, value] : these) {
            const auto other = those.find(id);
            if (other == those.end() || other->second != value) {
                ids.insert(id);
            }
        }
    };
    collect(a, b);
    collect(b, a);
    QStringList result;
    std::ranges::transform(ids, std::back_inserter(result),
                           [](const std::string& id) { return QString::fromStdString(id); });
    return result;
}

QStringList differing(const std::set<std::string>& a, const std::set<std::string>& b)
{
    std::set<std::string> ids;
    std::ranges::set_symmetric_difference(a, b, std::inserter(ids, ids.end()));
    QStringList result;
    std::ranges::transform(ids, std::back_inserter(result),
                           [](const std::string& id) { return QString::fromStdString(id); });
    return result;
}

QStringList differing(const decision::Profile& a, const decision::Profile& b)
{
    QStringList fields;
    const auto compare = [&fields](const auto& one, const auto& other, const char* name) {
        if (one != other) {
            fields.append(QLatin1String(name));
        }
    };
    compare(a.level, b.level, "level");
    compare(a.background, b.background, "background");
    compare(a.study, b.study, "study");
    compare(a.hoursPerWeek, b.hoursPerWeek, "hoursPerWeek");
    compare(a.language, b.language, "language");
    compare(a.pay, b.pay, "pay");
    return fields;
}

Difference differenceOf(const Stage& before, const Stage& after)
{
    const decision::Answers& a = before.answers;
    const decision::Answers& b = after.answers;
    return {.fields = differing(a.profile, b.profile),
            .answers = differing(a.given, b.given),
            .pins = differing(a.pinned, b.pinned),
            .kinds = differing(a.projectKinds, b.projectKinds),
            .circumstances = differing(a.circumstances, b.circumstances),
            .priorities = differing(a.priorities, b.priorities),
            .reviewDate = before.reviewOn != after.reviewOn};
}

/// Each follows "Undo" and "Redo" in the menu, and "Undone:" in the message on it.
struct Names
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::wizard::History)

public:
    static QString deed(Deed deed)
    {
        switch (deed) {
        case Deed::Clear:
            return tr("clear answers", "name of a step in the undo menu");
        case Deed::KeepWhatIf:
            return tr("keep what-if", "name of a step in the undo menu");
        case Deed::Revert:
            return tr("revert to the saved answers", "name of a step in the undo menu");
        case Deed::Edit:
            break;
        }
        return tr("change of several answers", "name of a step in the undo menu");
    }

    static QString field(const QString& id)
    {
        if (id == QLatin1String("level")) {
            return tr("experience level", "name of a step in the undo menu");
        }
        if (id == QLatin1String("background")) {
            return tr("background", "name of a step in the undo menu");
        }
        if (id == QLatin1String("study")) {
            return tr("time for learning", "name of a step in the undo menu");
        }
        if (id == QLatin1String("hoursPerWeek")) {
            return tr("hours a week", "name of a step in the undo menu");
        }
        return id == QLatin1String("pay") ? tr("present pay", "name of a step in the undo menu")
                                          : tr("main language at present", "name of a step in the undo menu");
    }

    static QString question(const catalog::Catalog& catalog, const QString& id, bool pin)
    {
        const catalog::Question* question = catalog.question(id);
        const QString name = question == nullptr ? id : question->shortName.translated();
        //: Name of a step in the undo menu; %1 is a question's short name.
        return pin ? tr("pin of %1").arg(name)
                   //: Name of a step in the undo menu; %1 is a question's short name.
                   : tr("answer to %1").arg(name);
    }

    template <typename List>
    static QString named(const List& list, const QString& id)
    {
        const auto found =
            std::find_if(list.cbegin(), list.cend(), [&id](const auto& entry) { return entry.id == id; });
        return found == list.cend() ? id : found->name.translated();
    }

    static QString priority(const catalog::Catalog& catalog, const QString& id)
    {
        //: Name of a step in the undo menu; %1 is a criterion.
        return tr("priority of %1").arg(named(catalog.criteria, id));
    }

    //: Name of a step in the undo menu; %1 is a kind of project.
    static QString kind(const QString& name) { return tr("what is being built: %1").arg(name); }
    //: Name of a step in the undo menu; %1 is a circumstance.
    static QString circumstance(const QString& name) { return tr("circumstance: %1").arg(name); }
    static QString priorities() { return tr("priorities", "name of a step in the undo menu"); }
    static QString reviewDate() { return tr("date to look again", "name of a step in the undo menu"); }
};

QString nameOf(const Difference& difference, const catalog::Catalog& catalog)
{
    const auto single = [](const QStringList& ids) { return ids.size() == 1; };
    if (difference.parts() != 1) {
        return Names::deed(Deed::Edit);
    }
    if (single(difference.answers)) {
        return Names::question(catalog, difference.answers.front(), false);
    }
    if (difference.answers.isEmpty() && single(difference.pins)) {
        return Names::question(catalog, difference.pins.front(), true);
    }
    if (single(difference.fields)) {
        return Names::field(difference.fields.front());
    }
    if (single(difference.kinds)) {
        return Names::kind(Names::named(catalog.projectKinds, difference.kinds.front()));
    }
    if (single(difference.circumstances)) {
        return Names::circumstance(Names::named(catalog.circumstances, difference.circumstances.front()));
    }
    if (single(difference.priorities)) {
        return Names::priority(catalog, difference.priorities.front());
    }
    if (!difference.priorities.isEmpty()) {
        return Names::priorities();
    }
    return difference.reviewDate ? Names::reviewDate() : Names::deed(Deed::Edit);
}

class EditStep : public QUndoCommand
{
public:
    EditStep(Stage before, Stage after, Deed deed, const History::Apply& apply)
        : m_before(std::move(before)),
          m_after(std::move(after)),
          m_deed(deed),
          m_difference(differenceOf(m_before, m_after)),
          m_apply(apply)
    {}

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

    // A number is typed digit by digit.
    [[nodiscard]] int id() const override
    {
        if (m_deed != Deed::Edit || m_difference.parts() != 1 || m_difference.fields.size() != 1) {
            return -1;
        }
        return m_difference.fields.front() == QLatin1String("hoursPerWeek") ? 1
               : m_difference.fields.front() == QLatin1String("pay")        ? 2
                                                                            : -1;
    }

    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const EditStep*>(other)->m_after; // of the same id(), so of this class
        setObsolete(m_before == m_after);
        return true;
    }

    [[nodiscard]] QString name(const catalog::Catalog& catalog) const
    {
        return m_deed == Deed::Edit ? nameOf(m_difference, catalog) : Names::deed(m_deed);
    }

    [[nodiscard]] QStringList items() const
    {
        QStringList items = m_difference.fields + m_difference.answers;
        if (!m_difference.kinds.isEmpty()) {
            items.append(QStringLiteral("projectKinds"));
        }
        if (!m_difference.circumstances.isEmpty()) {
            items.append(QStringLiteral("circumstances"));
        }
        items += m_difference.priorities;
        if (m_difference.answers.isEmpty() && !m_difference.pins.isEmpty()) {
            items.append(QStringLiteral("pinned"));
        }
        return items;
    }

private:
    Stage m_before;
    Stage m_after;
    Deed m_deed;
    Difference m_difference;
    const History::Apply& m_apply; ///< of the history that owns this step
};

const EditStep* stepAt(const QUndoStack& stack, int index)
{
    return static_cast<const EditStep*>(stack.command(index)); // null beyond either end
}

} // namespace

History::History(Apply apply) : m_apply(std::move(apply))
{
    m_stack.setUndoLimit(mostSteps);
}

void History::add(const Stage& before, const Stage& after, Deed deed)
{
    m_stack.push(new EditStep(before, after, deed, m_apply));
}

QString History::undoName(const catalog::Catalog& catalog) const
{
    const EditStep* step = stepAt(m_stack, m_stack.index() - 1);
    return step == nullptr ? QString() : step->name(catalog);
}

QString History::redoName(const catalog::Catalog& catalog) const
{
    const EditStep* step = stepAt(m_stack, m_stack.index());
    return step == nullptr ? QString() : step->name(catalog);
}

QStringList History::undoItems() const
{
    const EditStep* step = stepAt(m_stack, m_stack.index() - 1);
    return step == nullptr ? QStringList() : step->items();
}

QStringList History::redoItems() const
{
    const EditStep* step = stepAt(m_stack, m_stack.index());
    return step == nullptr ? QStringList() : step->items();
}

} // namespace rustworthy::wizard
