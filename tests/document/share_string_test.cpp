#include "document/share_string.h"

#include "samples.h"

#include <gtest/gtest.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

namespace rustworthy::document {
namespace {

LoadResult loadHere(const QString& text)
{
    return loadShareString(text, test::model(), test::catalogKey());
}

QString everythingShared()
{
    std::mt19937 random(7);
    decision::Answers answers = test::randomValidAnswers(random);
    for (const decision::Question& question : test::model().questions) {
        answers.given[question.id] = question.choices[1].id;
        answers.pinned.insert(question.id);
    }
    for (const decision::Criterion& criterion : test::model().criteria) {
        answers.priorities[criterion.id] = "decisive";
    }
    answers.projectKinds.insert(test::model().projectKinds.begin(), test::model().projectKinds.end());
    answers.circumstances.insert(test::model().circumstances.begin(), test::model().circumstances.end());
    return shareString(answers, test::catalogKey());
}

// As somebody would make one who knows the format.
QString forged(const QByteArray& json)
{
    const QByteArray content = qCompress(json, 9);
    const QByteArray checksum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).first(6);
    return QStringLiteral("rw1-") +
           QString::fromLatin1(
               (checksum + content).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void expectRefused(const QString& text, const char* reason)
{
    const LoadResult loaded = loadHere(text);
    EXPECT_FALSE(loaded.document.has_value()) << text.left(80).toStdString();
    ASSERT_FALSE(loaded.problems.isEmpty());
    EXPECT_EQ(loaded.problems.front().kind, storage::ProblemKind::BadInput);
    EXPECT_EQ(loaded.problems.front().file, QStringLiteral("shared answers"));
    EXPECT_TRUE(loaded.problems.front().what.contains(QLatin1String(reason)))
        << qPrintable(loaded.problems.front().what);
}

} // namespace

TEST(ShareString, BringsEverythingButTheProfileAcross)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        decision::Answers answers = test::randomValidAnswers(random);
        const QString text = shareString(answers, test::catalogKey());
        const LoadResult loaded = loadHere(text);
        ASSERT_TRUE(loaded.document.has_value()) << text.toStdString();
        answers.profile = {};
        EXPECT_EQ(loaded.document->answers, answers);
        EXPECT_EQ(loaded.document->catalog.version, test::catalogKey().version);
        EXPECT_TRUE(loaded.fingerprint.isEmpty());
    }
}

TEST(ShareString, SaysNothingOfTheProfile)
{
    decision::Answers answers;
    answers.given["systems"] = "yes";
    const QString without = shareString(answers, test::catalogKey());
    answers.profile.pay = 123'456;
    answers.profile.level = "senior";
    EXPECT_EQ(shareString(answers, test::catalogKey()), without);
}

TEST(ShareString, IsTheSameExactlyWhenThatIsSaidOfTheAnswers)
{
    std::mt19937 random(12);
    const decision::Answers own = test::randomValidAnswers(random);
    decision::Answers person = own;
    person.profile = {.level = "senior", .pay = 123'456};
    QList<decision::Answers> others{own, person};
    for (int round = 0; round < 100; ++round) {
        others.append(test::randomValidAnswers(random));
        others.back().profile = own.profile;
    }
    const QString text = shareString(own, test::catalogKey());
    for (const decision::Answers& other : others) {
        EXPECT_EQ(haveSameShareString(own, other), shareString(other, test::catalogKey()) == text);
    }
    EXPECT_TRUE(haveSameShareString(own, person));
}

TEST(ShareString, IsShortAndMadeOfCharactersThatEveryProgramKeeps)
{
    const QString text = everythingShared();
    EXPECT_LT(text.size(), 1000);
    static const QRegularExpression plain(QStringLiteral("^rw1-[A-Za-z0-9_-]+$"));
    EXPECT_TRUE(plain.match(text).hasMatch()) << text.toStdString();
}

TEST(ShareString, SurvivesBeingWrapped)
{
    const QString text = everythingShared();
    QString wrapped = QStringLiteral("\n  ");
    for (qsizetype i = 0; i < text.size(); i += 60) {
        wrapped += text.mid(i, 60) + QStringLiteral("\r\n\t> ").first(3);
    }
    EXPECT_TRUE(isShareString(wrapped));
    const LoadResult loaded = loadHere(wrapped);
    ASSERT_TRUE(loaded.document.has_value());
    EXPECT_EQ(loaded.document->answers, loadHere(text).document->answers);
}

TEST(ShareString, WithAnyOneCharacterChangedIsRefused)
{
    const QString text = everythingShared();
    for (qsizetype place = 4; place < text.size(); ++place) {
        for (const QChar other : {u'A', u'b', u'7', u'_', u'-', u'!', u'\u00e9'}) {
            if (text[place] != other) {
                QString damaged = text;
                damaged[place] = other;
                EXPECT_FALSE(loadHere(damaged).document.has_value()) << place;
            }
        }
        QString shorter = text;
        EXPECT_FALSE(loadHere(shorter.remove(place, 1)).document.has_value()) << place;
        EXPECT_FALSE(loadHere(text.first(place)).document.has_value()) << place;
        EXPECT_FALSE(loadHere(QString(text).insert(place, u'A')).document.has_value()) << place;
    }
    expectRefused(text.chopped(3), "checksum");
}

TEST(ShareString, IsRefusedWithItsReason)
{
    expectRefused(QString(), "rw1-");
    expectRefused(QStringLiteral("hello"), "rw1-");
    expectRefused(QStringLiteral("rw2-AAAA"), "newer version");
    EXPECT_FALSE(loadHere(QStringLiteral("rw2-AAAA")).problems.front().next.contains(QLatin1String("copy")))
        << "copied again, it would be as new";
    expectRefused(QStringLiteral("rw1-"), "checksum");
    expectRefused(QStringLiteral("rw1-") + QString(20'000, u'A'), "too long");
    expectRefused(forged("{}"), "missing");
    expectRefused(forged("[]"), "object");
    expectRefused(
        forged(R"({"format":"rustworthy-answers","version":1,"catalog":{"id":"other","version":"1"}})"),
        "another catalog");
    expectRefused(forged(R"({"format":"rustworthy-answers","version":1,)"
                         R"("catalog":{"id":"rust-2026","version":"1"},"answers":{"nothing":"yes"}})"),
                  "unknown question");
    expectRefused(forged(R"({"format":"rustworthy-answers","version":1,)"
                         R"("catalog":{"id":"rust-2026","version":"1"},"profile":{"pay":1}})"),
                  "more than answers");
    // Small when packed, large when unpacked.
    expectRefused(forged(QByteArray(4'000'000, ' ')), "does not hold answers");
    expectRefused(forged(QByteArray()), "does not hold answers");
}

TEST(ShareString, WithALyingLengthIsRefused)
{
    QByteArray content = qCompress(QByteArray(3'000'000, ' '), 9);
    content[0] = 0;
    content[1] = 0;
    content[2] = 0;
    content[3] = 50;
    const QByteArray checksum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).first(6);
    expectRefused(QStringLiteral("rw1-") + QString::fromLatin1((checksum + content)
                                                                   .toBase64(QByteArray::Base64UrlEncoding |
                                                                             QByteArray::OmitTrailingEquals)),
                  "does not hold answers");
}

TEST(ShareString, InAFileIsToldFromADamagedDocument)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pasted.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(everythingShared().toLatin1() + '\n');
    file.close();
    const LoadResult loaded = loadFile(file.fileName(), test::model(), test::catalogKey());
    EXPECT_FALSE(loaded.document);
    ASSERT_EQ(loaded.problems.size(), 1);
    EXPECT_EQ(loaded.problems.front().file, file.fileName());
    EXPECT_TRUE(loaded.problems.front().what.contains(QLatin1String("text of shared answers")));
    EXPECT_TRUE(loaded.problems.front().next.contains(QLatin1String("Open Shared Answers")));
}

TEST(ShareString, GivesWayToAFileOfThatName)
{
    const QTemporaryDir folder;
    decision::Answers own;
    own.given["systems"] = "no";
    const QString text = everythingShared();
    EXPECT_NE(loadAnswers(text, test::model(), test::catalogKey()).document->answers, own);
    const QString name = folder.filePath(QStringLiteral("rw1-mine"));
    ASSERT_FALSE(saveFile(name, {.answers = own, .catalog = test::catalogKey()}, QStringLiteral("x/1")));
    const LoadResult loaded = loadAnswers(name, test::model(), test::catalogKey());
    ASSERT_TRUE(loaded.document.has_value());
    EXPECT_EQ(loaded.document->answers, own);
}

} // namespace rustworthy::document
