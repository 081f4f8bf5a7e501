#include "samples.h"

#include "sheets.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>

namespace rustworthy::document::test {

namespace {

decision::Model makeModel()
{
    decision::Model model = decision::test::fifteenQuestions();
    model.levels = {"junior", "mid", "senior", "staff"};
    model.backgrounds = {"c-cpp", "systems", "none"};
    model.studyModes = {"part-time", "full-time"};
    model.languages = {"rust", "go", "python", "cpp", "other"};
    model.projectKinds = {"os-driver", "embedded", "cli", "web-api", "mvp"};
    model.circumstances = {"existing-cpp", "mixed-team", "startup"};
    model.alternatives = {"rust", "go"};
    using enum decision::Mark;
    model.criteria = {{.id = "memory-safety", .marks = {Good, Partial}},
                      {.id = "learning-curve", .marks = {Poor, Good}}};
    return model;
}

template <typename Items>
const auto& oneOf(const Items& items, std::mt19937& random)
{
    return items[static_cast<std::size_t>(
        decision::test::uniform(random, 0, static_cast<int>(items.size()) - 1))];
}

bool sometimes(std::mt19937& random)
{
    return decision::test::uniform(random, 0, 2) == 0;
}

decision::Profile randomProfile(std::mt19937& random)
{
    decision::Profile profile;
    const auto maybe = [&random](const std::vector<std::string>& ids) {
        return sometimes(random) ? std::optional<std::string>(oneOf(ids, random)) : std::nullopt;
    };
    profile.level = maybe(model().levels);
    profile.background = maybe(model().backgrounds);
    profile.study = maybe(model().studyModes);
    profile.language = maybe(model().languages);
    if (sometimes(random)) {
        profile.hoursPerWeek = decision::test::uniform(random, 1, 168);
    }
    if (sometimes(random)) {
        profile.pay = decision::test::uniform(random, 0, 10'000'000);
    }
    return profile;
}

} // namespace

const decision::Model& model()
{
    static const decision::Model model = makeModel();
    return model;
}

CatalogKey catalogKey()
{
    return {.id = QStringLiteral("rust-2026"), .version = QStringLiteral("1")};
}

QString fixturePath(const QString& name)
{
    return QStringLiteral(RUSTWORTHY_FIXTURES "/%1.rustworthy").arg(name);
}

QByteArray fixture(const QString& name)
{
    QFile file(fixturePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

LoadResult loadHere(const QByteArray& json)
{
    return load(json, QStringLiteral("answers.rustworthy"), model(), catalogKey());
}

decision::Answers randomValidAnswers(std::mt19937& random)
{
    decision::Answers answers;
    for (const decision::Question& question : model().questions) {
        const std::vector<std::string> possible = {question.choices[0].id, question.choices[1].id, "unsure",
                                                   ""};
        answers = answers.withAnswer(question.id, oneOf(possible, random));
        answers = answers.withPin(question.id, sometimes(random));
    }
    answers.profile = randomProfile(random);
    for (const std::string& kind : model().projectKinds) {
        if (sometimes(random)) {
            answers.projectKinds.insert(kind);
        }
    }
    for (const std::string& circumstance : model().circumstances) {
        if (sometimes(random)) {
            answers.circumstances.insert(circumstance);
        }
    }
    for (const decision::Criterion& criterion : model().criteria) {
        if (sometimes(random)) {
            answers.priorities[criterion.id] = oneOf(model().importanceLevels, random);
        }
    }
    return answers;
}

} // namespace rustworthy::document::test
