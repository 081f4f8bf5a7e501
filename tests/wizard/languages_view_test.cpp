// The languages on the result: ranking, priorities in place and decision rules.
#include "languages_view.h"

#include "support/catalogs.h"
#include "wizard/session.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class LanguagesViewTest : public testing::Test
{
protected:
    void open(const decision::Answers& answers, QSize size = {900, 700})
    {
        document::AnswersDocument document;
        document.answers = answers;
        session.open(document, u"mine.rustworthy"_s);
        view = std::make_unique<wizard::LanguagesView>(session);
        view->resize(size);
        view->show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    }
    /// Command-line tools: the articles recommend Rust and Go.
    static decision::Answers commandLineTool()
    {
        decision::Answers answers;
        answers.projectKinds = {"cli"};
        return answers;
    }
    template <typename Widget = QWidget>
    Widget* find(const QString& name) const
    {
        for (Widget* candidate : view->findChildren<Widget*>(name)) {
            if (candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }
    QString text(const QString& name) const
    {
        const auto* label = find<QLabel>(name);
        return label == nullptr ? QString() : label->text();
    }
    void click(const QString& name) const
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
        QCoreApplication::processEvents();
    }
    QAbstractButton* segment(const QString& criterion, const QString& level) const
    {
        const auto* card = find(u"card_"_s + criterion);
        return card == nullptr ? nullptr : card->findChild<QAbstractButton*>(u"segment_"_s + level);
    }

    wizard::Session session{builtInCatalog()};
    std::unique_ptr<wizard::LanguagesView> view;
};

TEST_F(LanguagesViewTest, NothingIsBuiltBeforeItShows)
{
    wizard::LanguagesView hidden(session);
    session.setAnswer(u"systems"_s, u"yes"_s);
    session.retranslate();
    EXPECT_TRUE(hidden.findChildren<QWidget*>().isEmpty());
    hidden.show();
    EXPECT_FALSE(hidden.findChildren<QWidget*>().isEmpty());
}

} // namespace
} // namespace rustworthy::test
