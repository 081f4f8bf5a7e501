// The catalog: texts, figures and sources of one edition of the content, and the decision model they fill.
// Struct members and the members of the JSON document have the same names.
#pragma once

#include "catalog/figures.h"
#include "catalog/text.h"
#include "decision/model.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace rustworthy::catalog {

/// How much one criterion matters to one kind of project, as this catalog suggests; read from the member
/// priorities of that kind.
struct PrioritySuggestion
{
    QString projectKind;
    QString criterion;
    QString level; ///< one of decision::Model::importanceLevels

    bool operator==(const PrioritySuggestion&) const = default;
};

struct Group
{
    QString id;
    Text title;
    Text introduction;

    bool operator==(const Group&) const = default;
};

struct AnswerText
{
    QString id;
    Text label;
    Text meaning; ///< what the answer means for the decision
    bool speaksForRust = false;

    bool operator==(const AnswerText&) const = default;
};

struct Question
{
    QString id;
    QString group;
    QString theme;
    Text text;
    Text hint;                 ///< why this is asked
    Text shortName;            ///< two to four words for charts, tables and the list of answers
    QList<AnswerText> answers; ///< exactly two
    std::optional<Text> weak;  ///< why the polarity is a matter of reading
    QList<Citation> citations;
    QStringList claims; ///< Claim ids that bear on it

    bool operator==(const Question&) const = default;
};

struct Band
{
    QString id; ///< skip, consider, learn in the built-in catalog
    int low = 0;
    int high = 0;
    Text name;     ///< "Worth considering"
    Text headline; ///< the verdict as a sentence
    Text advice;
    QList<Citation> citations;

    bool operator==(const Band&) const = default;
};

struct Contradiction
{
    struct Given
    {
        QString question;
        QString answer;

        bool operator==(const Given&) const = default;
    };
    QString id;
    QList<Given> all;
    Text note; ///< worded as a question

    bool operator==(const Contradiction&) const = default;
};

struct Level
{
    QString id;
    Text name;
    Text years; ///< "0-2 years"; may be empty

    bool operator==(const Level&) const = default;
};

struct Rule
{
    struct Condition
    {
        QString projectKind; ///< exactly one of the three is set; answer goes with question
        QString circumstance;
        QString question;
        QString answer;

        bool operator==(const Condition&) const = default;
    };
    QString id;
    QString language;
    QString stance; ///< recommend, avoid, exception
    QList<Condition> anyOf;
    QList<Condition> allOf;
    Text statement;
    QList<Citation> citations;
    QStringList claims;

    bool operator==(const Rule&) const = default;
};

/// What to use or learn instead. Shown when its conditions hold, which are read as a rule's; without any it
/// always applies.
struct Advice
{
    QString id;
    QList<Rule::Condition> anyOf;
    QList<Rule::Condition> allOf;
    Text text;
    QList<Citation> citations;
    QStringList claims;

    bool operator==(const Advice&) const = default;
};

struct Mark
{
    QString language;
    QString mark; ///< poor, partial, good
    Text reason;

    bool operator==(const Mark&) const = default;
};

struct Criterion
{
    QString id;
    Text name;
    Text question;     ///< how much the step from poor to good matters
    QList<Mark> marks; ///< one for each of Catalog::alternatives
    QList<Citation> citations;

    bool operator==(const Criterion&) const = default;
};

/// A figure or sentence of an article, checked.
struct Claim
{
    /// Computes the evidence from figures in this catalog. Which members are used depends on kind.
    struct Check
    {
        QString kind; ///< growth, premium, ratio, floors, place, interpolation, base
        QString language;
        QString over;     ///< premium: the language compared with
        int fromYear = 0; ///< growth, interpolation
        int toYear = 0;
        double claimed =
            0.0; ///< growth: fraction a year; ratio and interpolation: factor; place: dollars a year
        double claimedHigh = 0.0; ///< premium: claimed..claimedHigh as fractions
        QList<double>
            values; ///< ratio: numerator, denominator; floors: the floors; base: figure, premium fraction

        bool operator==(const Check&) const = default;
    };
    /// What one of the sources says, where they contradict each other or one contradicts itself.
    struct Side
    {
        Text text;
        QList<Citation> citations;

        bool operator==(const Side&) const = default;
    };
    QString id;
    Text statement;
    QList<Citation> citations; ///< every source that makes it
    QString status;
    Text verdict;  ///< a few words
    Text evidence; ///< one or two sentences
    QList<Check> checks;
    QList<Side> sides; ///< none or at least two

    bool operator==(const Claim&) const = default;
};

/// Background reading that a person can open from the reason it supports.
struct Reading
{
    QString id;
    QString stance; ///< for, against, neutral
    Text title;
    QList<Text> paragraphs;
    QStringList questions; ///< ids it supports
    QStringList criteria;  ///< ids it supports
    QList<Citation> citations;
    QStringList claims;

    bool operator==(const Reading&) const = default;
};

struct Catalog
{
    QString id;
    QString version;
    Text title;
    QDate date; ///< when the content was last checked

    QList<Source> sources;
    QList<Status> statuses;

    QList<Group> groups;
    QList<Named> themes;
    QList<Question> questions;
    QList<Band> bands;
    QList<Citation> checklistCitations;
    QList<Contradiction> contradictions;

    QList<Level> levels;
    QList<Named> backgrounds;
    QList<Named> studyModes;
    QList<Named> languages;
    QList<Named> projectKinds;
    QList<PrioritySuggestion> prioritySuggestions;
    QList<Named> circumstances;

    QList<Rule> rules;
    QList<Advice> instead; ///< what to use or learn instead, and advice by career stage
    QStringList alternatives;
    QList<Criterion> criteria;
    Market market;
    Learning learning;
    HybridPath hybridPath;
    QList<Claim> claims;
    QList<Reading> background;

    decision::Model model; ///< filled by the loader from the members above

    [[nodiscard]] const Source* source(const QString& sourceId) const;
    [[nodiscard]] const Status* status(const QString& statusId) const;
    [[nodiscard]] const Question* question(const QString& questionId) const;
    [[nodiscard]] const Band* band(const QString& bandId) const;
    [[nodiscard]] const Claim* claim(const QString& claimId) const;
    [[nodiscard]] QString languageName(const QString& languageId) const; ///< translated; the id where unknown
    [[nodiscard]] QString levelName(const QString& levelId) const;

    bool operator==(const Catalog&) const = default;
};

} // namespace rustworthy::catalog
