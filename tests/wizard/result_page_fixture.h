#pragma once

#include "charts/chart_panel.h"
#include "result_page.h"
#include "support/catalogs.h"
#include "wizard/session.h"

#include <QtCharts/QBarSet>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <gtest/gtest.h>

namespace rustworthy::test {

inline decision::Answers everyAnswer(const catalog::Catalog& catalog, bool forRust)
{
    decision::Answers answers;
    for (const decision::Question& question : catalog.model.questions) {
        answers.given[question.id] = question.answerThatSpeaks(forRust);
    }
    return answers;
}

inline const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = builtInCatalog();
    return catalog;
}

/// The result page on answers that are saved.
class ResultPageTest : public testing::Test
{
protected:
    void open(const decision::Answers& answers, QSize size = {1280, 700})
    {
        document::AnswersDocument document;
        document.answers = answers;
        session.open(document, QStringLiteral("mine.rustworthy"));
        page = std::make_unique<wizard::ResultPage>(session);
        page->resize(size);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        QCoreApplication::processEvents();
    }

    template <typename Widget = QWidget>
    Widget* find(const QString& name) const
    {
        return page->findChild<Widget*>(name);
    }
    QString text(const QString& name) const { return find<QLabel>(name)->text(); }
    QWidget* row(const QString& question) const { return find(QStringLiteral("answer_") + question); }
    QAbstractButton* segment(const QString& question, const QString& answer) const
    {
        return row(question)->findChild<QAbstractButton*>(QStringLiteral("segment_") + answer);
    }
    QCheckBox* pin(const QString& question) const
    {
        return find<QCheckBox>(QStringLiteral("pin_") + question);
    }
    QScrollArea* area() const { return find<QScrollArea>(QStringLiteral("verdictArea")); }
    /// The candidates that are offered for one band, hidden ones of a long list included.
    QStringList candidates(int block) const
    {
        const QWidget* owner = find(QStringLiteral("change_%1").arg(block));
        if (auto* more = owner->findChild<QPushButton*>(QStringLiteral("changeMore_%1").arg(block));
            more->isVisible()) {
            more->click();
        }
        QStringList labels;
        for (const QPushButton* link : owner->findChildren<QPushButton*>()) {
            if (link->isVisible()) {
                labels << link->text();
            }
        }
        return labels;
    }
    double themeTotal(const QString& name) const
    {
        const QChart* chart = find<charts::ChartPanel>(QStringLiteral("themeChart"))->chart();
        double total = 0.0;
        for (const QBarSet* set : chart->findChildren<QBarSet*>()) {
            for (int i = 0; set->label() == name && i < set->count(); ++i) {
                total += std::abs(set->at(i));
            }
        }
        return total;
    }

    wizard::Session session{builtIn()};
    std::unique_ptr<wizard::ResultPage> page;
};

} // namespace rustworthy::test
