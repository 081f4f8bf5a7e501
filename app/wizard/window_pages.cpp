#include "window_pages.h"

#include "about_page.h"
#include "document_flow.h"
#include "navigator.h"
#include "priorities_page.h"
#include "question_page.h"
#include "remembered.h"
#include "result_page.h"
#include "review_page.h"
#include "start_page.h"
#include "window_dialogs.h"

namespace rustworthy::wizard {

namespace {

QWidget* newStart(const PageNeeds& needs)
{
    auto* page = new StartPage(needs.session);
    QObject::connect(page, &StartPage::beginRequested, &needs.navigator, &Navigator::goNext);
    QObject::connect(page, &StartPage::openRequested, &needs.flow, &DocumentFlow::open);
    QObject::connect(page, &StartPage::recentRequested, &needs.flow, &DocumentFlow::openRecent,
                     Qt::QueuedConnection); // the button may be gone once it has been opened
    needs.remembered.setStartPage(*page);
    QObject::connect(page, &StartPage::sampleRequested, &needs.flow, &DocumentFlow::openSample);
    return page;
}

} // namespace

QWidget* newPage(const QString& step, const PageNeeds& needs)
{
    if (step == step::start) {
        return newStart(needs);
    }
    if (step == step::about) {
        return new AboutPage(needs.session);
    }
    if (step == step::priorities) {
        auto* page = new PrioritiesPage(needs.session);
        QObject::connect(page, &PrioritiesPage::evidenceRequested, &needs.dialogs,
                         &WindowDialogs::showFigures);
        return page;
    }
    if (step == step::review) {
        auto* page = new ReviewPage(needs.session);
        QObject::connect(page, &ReviewPage::changeRequested, &needs.navigator, &Navigator::change);
        return page;
    }
    if (step == step::result) {
        auto* page = new ResultPage(needs.session);
        page->setObjectName(QStringLiteral("page_result"));
        return page;
    }
    return new QuestionPage(needs.session, step);
}

} // namespace rustworthy::wizard
