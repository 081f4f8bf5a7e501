#include "market_view.h"

#include "charts/chart_panel.h"
#include "segmented_choice.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <QtCore/QTranslator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <memory>

namespace rustworthy::wizard {

namespace {

using charts::ChartPanel;

class Market : public testing::Test
{
protected:
    void show(const QSize& size = QSize(820, 640))
    {
        view = std::make_unique<MarketView>(session);
        view->resize(size);
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    }
    static void settle()
    {
        // Heights that depend on widths settle from the inside out, one layer a round.
        for (int round = 0; round < 8; ++round) {
            QCoreApplication::processEvents();
        }
    }
    template <typename Widget>
    Widget* child(const QString& name)
    {
        auto* found = view->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QString text(const QString& name)
    {
        auto* label = child<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    const QChart* salaries() { return child<ChartPanel>(QStringLiteral("salaryPanel"))->chart(); }
    // What the chart reads out, value by value.
    QStringList values()
    {
        auto* panel = child<ChartPanel>(QStringLiteral("salaryPanel"));
        auto* area = panel->findChild<QWidget*>(QStringLiteral("chartArea"));
        area->setFocus();
        QTest::keyClick(area, Qt::Key_Home);
        QStringList read;
        while (!panel->readout().isEmpty() && (read.isEmpty() || read.constLast() != panel->readout())) {
            read.append(panel->readout());
            QTest::keyClick(area, Qt::Key_Right);
        }
        return read;
    }
    void choose(const QString& level)
    {
        QTest::mouseClick(child<QWidget>(QStringLiteral("segment_") + level), Qt::LeftButton);
    }
    void setProfile(const std::string& level, int pay)
    {
        decision::Answers answers = session.answers();
        answers.profile.level = level;
        answers.profile.pay = pay;
        session.setAnswers(answers);
    }

    Session session{rustworthy::test::builtInCatalog()};
    std::unique_ptr<MarketView> view;
};

TEST_F(Market, ShowsAllLevelsAndLanguagesFirst)
{
    show();
    EXPECT_EQ(child<SegmentedChoice>(QStringLiteral("levelSelector"))->currentId(), QStringLiteral("all"));
    EXPECT_EQ(values().size(), 12);
    EXPECT_TRUE(text(QStringLiteral("premiumText")).isEmpty()) << "no level is in question";
    EXPECT_FALSE(text(QStringLiteral("premiumCheck")).isEmpty());
    EXPECT_FALSE(text(QStringLiteral("growthCheck")).isEmpty());
    EXPECT_FALSE(text(QStringLiteral("marketNote_0")).isEmpty());
    EXPECT_TRUE(text(QStringLiteral("employers")).contains(QLatin1String("Cloudflare")));
    EXPECT_TRUE(text(QStringLiteral("payNote")).isEmpty());
}

TEST_F(Market, BothMainChartsFitTheWindowUnscrolled)
{
    setProfile("senior", 90'000);
    show(QSize(820, 640));
    const auto* area = child<QScrollArea>(QStringLiteral("marketArea"));
    for (const QString& name : {QStringLiteral("salaryPanel"), QStringLiteral("trendPanel")}) {
        auto* panel = child<ChartPanel>(name);
        const QRect place(panel->mapTo(area->viewport(), QPoint(0, 0)), panel->size());
        EXPECT_TRUE(area->viewport()->rect().contains(place))
            << name.toStdString() << " ends at " << place.bottom();
        EXPECT_GE(panel->height(), panel->minimumSizeHint().height());
    }
    EXPECT_LT(child<QWidget>(QStringLiteral("salaryPanel"))->y(),
              child<QWidget>(QStringLiteral("trendPanel"))->y());
}

TEST_F(Market, OneBigStepToASmallWindowSquashesNoChart)
{
    setProfile("senior", 90'000);
    show(QSize(1000, 900));
    // As when a maximised window is made small again.
    for (const QSize& size : {QSize(560, 480), QSize(1000, 900), QSize(820, 420)}) {
        view->resize(size);
        settle();
        for (const QString& name : {QStringLiteral("salaryPanel"), QStringLiteral("trendPanel")}) {
            auto* chart = child<ChartPanel>(name)->findChild<QWidget*>(QStringLiteral("chartArea"));
            EXPECT_GE(chart->height(), chart->minimumSizeHint().height())
                << name.toStdString() << " at " << size.width();
        }
    }
}

TEST_F(Market, WhatHasTheFocusIsNotCutWhenTheWindowGetsLower)
{
    show(QSize(820, 420)); // where the charts are as low as they get
    const auto* area = child<QScrollArea>(QStringLiteral("marketArea"));
    auto* link = child<QWidget>(QStringLiteral("employersEvidence"));
    link->setFocus();
    settle();
    view->resize(820, 340);
    settle();
    const QWidget* viewport = area->viewport();
    EXPECT_TRUE(viewport->rect().contains(QRect(link->mapTo(viewport, QPoint()), link->size())));
}

TEST_F(Market, InASmallWindowTheyStackAndScroll)
{
    const QSize least = MarketView(session).minimumSizeHint();
    show(QSize(least.width(), 420));
    const auto* area = child<QScrollArea>(QStringLiteral("marketArea"));
    EXPECT_GT(area->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0);
    auto* comparison = child<QWidget>(QStringLiteral("comparisonPanel"));
    auto* growth = child<QWidget>(QStringLiteral("growthPanel"));
    EXPECT_GE(growth->y(), comparison->y() + comparison->height());
}

TEST_F(Market, ALevelIsChosenByMouseOrKey)
{
    show();
    choose(QStringLiteral("mid"));
    EXPECT_EQ(values().size(), 3);
    const QString premium = text(QStringLiteral("premiumText"));
    EXPECT_TRUE(premium.contains(QLatin1String("Mid"))) << premium.toStdString();
    EXPECT_TRUE(premium.contains(QLatin1String("7.4%"))) << "over Go";
    EXPECT_TRUE(premium.contains(QLatin1String("16.0%"))) << "over Python";
    auto* mid = child<QWidget>(QStringLiteral("segment_mid"));
    mid->setFocus();
    QTest::keyClick(mid, Qt::Key_Right);
    EXPECT_EQ(values().size(), 3);
    EXPECT_TRUE(text(QStringLiteral("premiumText")).contains(QLatin1String("8.3%")));
    child<QWidget>(QStringLiteral("segment_senior"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    EXPECT_EQ(child<SegmentedChoice>(QStringLiteral("levelSelector"))->currentId(), QStringLiteral("all"));
    EXPECT_EQ(values().size(), 12);
}

TEST_F(Market, LanguagesAreToggled)
{
    show();
    choose(QStringLiteral("senior"));
    auto* go = child<QCheckBox>(QStringLiteral("languageToggle_go"));
    EXPECT_TRUE(go->isChecked());
    QTest::mouseClick(go, Qt::LeftButton, Qt::NoModifier, QPoint(8, go->height() / 2));
    EXPECT_EQ(salaries()->series().size(), 2);
    EXPECT_EQ(values().size(), 2);
    EXPECT_FALSE(text(QStringLiteral("premiumText")).contains(QLatin1String("Go")));
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Space);
    EXPECT_EQ(salaries()->series().size(), 3);
    for (auto* toggle : view->findChildren<QCheckBox*>()) {
        toggle->setChecked(false);
    }
    EXPECT_TRUE(salaries()->series().isEmpty());
    EXPECT_TRUE(text(QStringLiteral("noLanguageChosen")).contains(QLatin1String("Choose at least one")));
    go->setChecked(true);
    EXPECT_TRUE(text(QStringLiteral("noLanguageChosen")).isEmpty());
    go->setChecked(false);
    EXPECT_TRUE(values().isEmpty());
}

TEST_F(Market, ThePersonsLevelAndPayAreShown)
{
    show();
    setProfile("junior", 100'000);
    EXPECT_TRUE(text(QStringLiteral("premiumText")).contains(QLatin1String("7.7%")));
    EXPECT_TRUE(text(QStringLiteral("payNote")).contains(QLatin1String("100,000")));
    EXPECT_EQ(salaries()->series().size(), 4) << "three languages and the line";
}

TEST_F(Market, TheSelectionOutlivesAChangeOfAnswersThatRedrawsNothing)
{
    show();
    choose(QStringLiteral("staff"));
    const QChart* before = salaries();
    session.setAnswer(QStringLiteral("systems"), QStringLiteral("yes"));
    EXPECT_EQ(salaries(), before);
    EXPECT_EQ(child<SegmentedChoice>(QStringLiteral("levelSelector"))->currentId(), QStringLiteral("staff"));
}

TEST_F(Market, NothingIsDrawnBeforeItIsShown)
{
    MarketView hidden(session);
    EXPECT_EQ(hidden.findChild<ChartPanel*>(QStringLiteral("salaryPanel"))->chart(), nullptr);
    setProfile("mid", 120'000);
    hidden.show();
    EXPECT_NE(hidden.findChild<ChartPanel*>(QStringLiteral("salaryPanel"))->chart(), nullptr);
    EXPECT_TRUE(
        hidden.findChild<QLabel*>(QStringLiteral("payNote"))->text().contains(QLatin1String("120,000")));
}

TEST_F(Market, EveryFigureLeadsToItsEvidence)
{
    show();
    for (const QString& name : {QStringLiteral("salaryPanel"), QStringLiteral("trendPanel"),
                                QStringLiteral("comparisonPanel"), QStringLiteral("growthPanel")}) {
        QSignalSpy spy(view.get(), &MarketView::evidenceRequested);
        QTest::mouseClick(child<ChartPanel>(name)->findChild<QPushButton*>(QStringLiteral("evidenceLink")),
                          Qt::LeftButton);
        ASSERT_EQ(spy.size(), 1) << name.toStdString();
        const QString claim = spy.constFirst().constFirst().toString();
        const auto& claims = session.catalog().claims;
        EXPECT_TRUE(std::any_of(claims.cbegin(), claims.cend(), [&](const auto& one) {
            return one.id == claim;
        })) << claim.toStdString();
    }
    QSignalSpy spy(view.get(), &MarketView::evidenceRequested);
    child<QPushButton>(QStringLiteral("premiumEvidence"))->click();
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.constFirst().constFirst().toString(), QStringLiteral("premium-10-20"));
}

TEST_F(Market, EveryStatementAndTheEmployersLeadToTheirRows)
{
    show();
    const presentation::MarketView& market = session.result().market;
    ASSERT_FALSE(market.notes.isEmpty());
    QStringList wanted = market.noteEvidence;
    QStringList buttons;
    for (qsizetype i = 0; i < market.notes.size(); ++i) {
        buttons.append(QStringLiteral("marketNoteEvidence_%1").arg(i));
    }
    wanted.append(market.employersEvidence.front());
    buttons.append(QStringLiteral("employersEvidence"));
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        QSignalSpy spy(view.get(), &MarketView::evidenceRequested);
        child<QPushButton>(buttons.at(i))->click();
        ASSERT_EQ(spy.size(), 1) << buttons.at(i).toStdString();
        EXPECT_EQ(spy.constFirst().constFirst().toString(), wanted.at(i));
        const auto& rows = session.reference().claims;
        EXPECT_TRUE(std::any_of(rows.cbegin(), rows.cend(), [&](const auto& row) {
            return row.id == wanted.at(i);
        })) << wanted.at(i).toStdString();
    }
}

class Translator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("~") + QLatin1String(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST_F(Market, FollowsTheLanguageLive)
{
    show();
    choose(QStringLiteral("mid"));
    Translator translator;
    QApplication::installTranslator(&translator);
    session.retranslate();
    EXPECT_TRUE(child<QAbstractButton>(QStringLiteral("segment_all"))->text().startsWith(QLatin1Char('~')));
    EXPECT_TRUE(text(QStringLiteral("premiumText")).contains(QLatin1Char('~')));
    EXPECT_EQ(child<SegmentedChoice>(QStringLiteral("levelSelector"))->currentId(), QStringLiteral("mid"));
    QApplication::removeTranslator(&translator);
    session.retranslate();
}

TEST_F(Market, DiesQuietlyWithTheFocusInside)
{
    show();
    child<ChartPanel>(QStringLiteral("salaryPanel"))
        ->findChild<QWidget*>(QStringLiteral("chartArea"))
        ->setFocus();
    view.reset();
    SUCCEED();
}

} // namespace

} // namespace rustworthy::wizard
