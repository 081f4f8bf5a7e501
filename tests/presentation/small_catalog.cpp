#include "small_catalog.h"

namespace rustworthy::test {

namespace {

using catalog::Catalog;
using catalog::Text;

Text text(const QString& source)
{
    return Text{source};
}

Text text(const char* source)
{
    return Text{u8(source)};
}

QList<catalog::Citation> cited(const char* source, const char* heading)
{
    return {{u8(source), {u8(heading)}}};
}

struct QuestionRow
{
    const char* id;
    const char* group;
    const char* theme;
    const char* answerFor;
    const char* answerAgainst;
    const char* shortName;
};

constexpr QuestionRow questionRows[] = {
    {"systems", "career", "systems", "yes", "no", "Systems programming"},
    {"cs-depth", "career", "growth", "yes", "no", "Deeper computer science"},
    {"wasm-blockchain", "career", "growth", "yes", "no", "WebAssembly or blockchain"},
    {"performance", "career", "systems", "yes", "no", "Performance engineering"},
    {"games", "career", "systems", "yes", "no", "Game development"},
    {"job-soon", "market", "market", "no", "yes", "Job needed quickly"},
    {"patience", "market", "growth", "yes", "no", "Patience"},
    {"salary", "market", "market", "yes", "no", "Salary as motive"},
    {"tech-hub", "market", "market", "yes", "no", "Near Rust employers"},
    {"web-apis", "project", "delivery", "no", "yes", "Typical web APIs"},
    {"time-to-market", "project", "delivery", "no", "yes", "Time to market"},
    {"systems-background", "project", "systems", "yes", "no", "Systems background"},
    {"compile-speed", "project", "delivery", "no", "yes", "Compile speed"},
    {"solo-team", "project", "delivery", "solo", "team", "Solo or team"},
    {"learn-ship", "project", "delivery", "learning", "shipping", "Learning or shipping"}};

QString capital(const char* id)
{
    QString label = u8(id);
    label[0] = label.at(0).toUpper();
    return label;
}

catalog::Question question(const QuestionRow& row)
{
    catalog::Question question;
    question.id = u8(row.id);
    question.group = u8(row.group);
    question.theme = u8(row.theme);
    question.text = text(QStringLiteral("About %1?").arg(u8(row.id)));
    question.hint = text("Why it is asked.");
    question.shortName = text(row.shortName);
    question.answers = {{u8(row.answerFor), text(capital(row.answerFor)),
                         text(QStringLiteral("%1 speaks for it.").arg(u8(row.id))), true},
                        {u8(row.answerAgainst), text(capital(row.answerAgainst)),
                         text(QStringLiteral("%1 speaks against it.").arg(u8(row.id))), false}};
    if (question.id == u8("salary")) {
        question.weak = text("It can be read either way.");
        question.claims = {u8("premium")};
    }
    question.citations = cited("article-b", "Checklist");
    return question;
}

void addChecklist(Catalog& catalog)
{
    catalog.groups = {{u8("career"), text("Career goals"), {}},
                      {u8("market"), text("Job market"), {}},
                      {u8("project"), text("Project"), {}}};
    catalog.themes = {{u8("systems"), text("Systems")},
                      {u8("growth"), text("Growth")},
                      {u8("market"), text("Market")},
                      {u8("delivery"), text("Delivery")}};
    for (const QuestionRow& row : questionRows) {
        catalog.questions.append(question(row));
    }
    catalog.bands = {
        {u8("skip"), 0, 5, text("Skip for now"), text("Leave Rust for later."), text("Come back later."), {}},
        {u8("consider"),
         6,
         10,
         text("Worth considering"),
         text("Rust deserves a look."),
         text("Try it for some weeks."),
         {}},
        {u8("learn"),
         11,
         15,
         text("Definitely worth learning"),
         text("Rust fits."),
         text("Plan for months."),
         {}}};
    catalog.checklistCitations = cited("article-b", "Decision Checklist: 15 Questions");
    catalog.contradictions = {{u8("job-soon-but-patient"),
                               {{u8("job-soon"), u8("yes")}, {u8("patience"), u8("yes")}},
                               text("You need a job soon, yet will wait: which comes first?")}};
}

void addSalaries(catalog::Market& market)
{
    struct Row
    {
        const char* level;
        int rust[2];
        int go[2];
        int python[2];
        bool open;
    };
    constexpr Row rows[] = {{"junior", {90, 120}, {85, 110}, {80, 100}, false},
                            {"mid", {130, 160}, {120, 150}, {110, 140}, false},
                            {"senior", {170, 220}, {160, 200}, {150, 180}, false},
                            {"staff", {220, 300}, {200, 280}, {180, 250}, true}};
    for (const Row& row : rows) {
        const auto add = [&](const char* language, const int(&band)[2]) {
            market.salaries.append({u8(language), u8(row.level), band[0] * 1000, band[1] * 1000, row.open});
        };
        add("go", row.go);
        add("rust", row.rust);
        add("python", row.python);
    }
}

void addMarket(Catalog& catalog)
{
    catalog::Market& market = catalog.market;
    market.subject = u8("rust");
    market.currency = u8("USD");
    market.unit = text("US dollars a year");
    addSalaries(market);
    market.salaryStanding = {cited("article-b", "Career ROI"), u8("article-figure"), u8("salary-bands"),
                             text("The country is assumed.")};
    market.postings = {{u8("rust"), 2020, 1000, false},    {u8("rust"), 2023, 3000, false},
                       {u8("rust"), 2026, 5000, true},     {u8("go"), 2026, 15000, false},
                       {u8("python"), 2026, 25000, false}, {u8("javascript"), 2026, 50000, false}};
    market.postingsRounding = 1000;
    market.postingStanding = {cited("article-b", "Career ROI"), u8("article-figure"), u8("postings"), {}};
    market.claimedGrowth = 0.4;
    market.growthStanding = {cited("article-b", "Career ROI"), u8("disputed"), u8("growth"), {}};
    market.claimedPremiumLow = 0.1;
    market.claimedPremiumHigh = 0.2;
    market.premiumStanding = {cited("article-b", "Strengths"), u8("disputed"), u8("premium"), {}};
    market.employers = {{u8("AWS"), text("Firecracker, s2n"), cited("article-b", "Career ROI")},
                        {u8("Meta"), {}, cited("article-b", "Career ROI")},
                        {u8("Dropbox"), {}, cited("article-a", "Jobs")}};
    market.places = {{text("Berlin"), cited("article-b", "Career ROI")},
                     {text("London"), cited("article-b", "Career ROI")}};
    market.notes = {{u8("levels"), text("Most positions are senior."), cited("article-a", "Jobs"), {}}};
}

void addPeople(Catalog& catalog)
{
    catalog.levels = {{u8("junior"), text("Junior"), text("0–2 years")},
                      {u8("mid"), text("Mid"), text("2–5 years")},
                      {u8("senior"), text("Senior"), text("5 years or more")},
                      {u8("staff"), text("Staff/Principal"), {}}};
    catalog.backgrounds = {{u8("c-cpp"), text("C or C++")}, {u8("none"), text("No systems work")}};
    catalog.studyModes = {{u8("part-time"), text("Beside a job")}, {u8("full-time"), text("Full time")}};
    catalog.languages = {{u8("rust"), text("Rust")},
                         {u8("go"), text("Go")},
                         {u8("python"), text("Python")},
                         {u8("javascript"), text("JavaScript")}};
    catalog.projectKinds = {{u8("os-driver"), text("Drivers")}, {u8("cli"), text("Command-line tools")}};
    catalog.circumstances = {{u8("startup"), text("Start-up")}};
}

void addSources(Catalog& catalog)
{
    catalog::Source a;
    a.id = u8("article-a");
    a.shortName = u8("A");
    a.name = text("A guide");
    a.note = text("Names no author.");
    catalog::Source b;
    b.id = u8("article-b");
    b.shortName = u8("B");
    b.name = text("An assessment");
    b.title = u8("Is Rust Worth It?");
    b.author = u8("BSWEN");
    b.url = u8("https://docs.bswen.com/");
    b.date = QDate(2026, 2, 20);
    catalog.sources = {a, b};
    catalog.statuses = {{u8("article-figure"), text("Article’s figure"), text("Source not given.")},
                        {u8("disputed"), text("Disputed"), text("Contradicted.")}};
}

decision::Question modelQuestion(const catalog::Question& question)
{
    decision::Question result;
    result.id = question.id.toStdString();
    result.group = question.group.toStdString();
    result.theme = question.theme.toStdString();
    for (std::size_t i = 0; i < result.choices.size(); ++i) {
        const catalog::AnswerText& answer = question.answers.at(static_cast<qsizetype>(i));
        result.choices[i] = {answer.id.toStdString(), answer.speaksForRust};
    }
    result.weak = question.weak.has_value();
    return result;
}

} // namespace

void fillModel(Catalog& catalog)
{
    decision::Model model;
    for (const catalog::Named& theme : catalog.themes) {
        model.themes.push_back(theme.id.toStdString());
    }
    for (const catalog::Question& question : catalog.questions) {
        model.questions.push_back(modelQuestion(question));
    }
    for (const catalog::Band& band : catalog.bands) {
        model.bands.push_back({band.id.toStdString(), band.low, band.high});
    }
    for (const catalog::Contradiction& contradiction : catalog.contradictions) {
        decision::Contradiction result{contradiction.id.toStdString(), {}};
        for (const auto& given : contradiction.all) {
            result.all.push_back({given.question.toStdString(), given.answer.toStdString()});
        }
        model.contradictions.push_back(result);
    }
    for (const catalog::Level& level : catalog.levels) {
        model.levels.push_back(level.id.toStdString());
    }
    for (const catalog::Named& language : catalog.languages) {
        model.languages.push_back(language.id.toStdString());
    }
    model.market.subject = catalog.market.subject.toStdString();
    model.market.postingsRounding = catalog.market.postingsRounding;
    for (const catalog::SalaryBand& band : catalog.market.salaries) {
        model.market.salaries.push_back({band.language.toStdString(), band.level.toStdString(),
                                         static_cast<double>(band.low), static_cast<double>(band.high),
                                         band.openEnded});
    }
    for (const catalog::PostingCount& posting : catalog.market.postings) {
        model.market.postings.push_back({posting.language.toStdString(), posting.year,
                                         static_cast<double>(posting.count), posting.projected});
    }
    catalog.model = model;
}

Catalog smallCatalog()
{
    Catalog catalog;
    catalog.id = u8("small");
    catalog.version = u8("7");
    catalog.title = text("A small catalog");
    addSources(catalog);
    addChecklist(catalog);
    addPeople(catalog);
    addMarket(catalog);
    fillModel(catalog);
    return catalog;
}

decision::Answers speaking(const Catalog& catalog, int forRust, int against)
{
    decision::Answers answers;
    int index = 0;
    for (const decision::Question& question : catalog.model.questions) {
        if (index < forRust + against) {
            answers.given[question.id] = question.answerThatSpeaks(index < forRust);
        }
        ++index;
    }
    return answers;
}

decision::Answers answering(std::initializer_list<std::pair<const std::string, std::string>> given)
{
    decision::Answers answers;
    answers.given = given;
    return answers;
}

presentation::ResultView present(const Catalog& catalog, const decision::Answers& answers,
                                 const QLocale& locale)
{
    return presentation::presentResult(catalog, answers, decision::Evaluator(catalog.model).evaluate(answers),
                                       {.locale = locale, .ownAnswers = {}});
}

presentation::ReferenceView reference(const Catalog& catalog, const QLocale& locale)
{
    return presentation::presentReference(catalog, {}, locale);
}

namespace {

QStringList textsOf(const presentation::ChartFrame& frame)
{
    QStringList texts{frame.title, frame.caption, frame.reading, frame.description};
    texts += frame.table.columns;
    for (const QStringList& row : frame.table.rows) {
        texts += row;
    }
    return texts;
}

} // namespace

QStringList allTexts(const presentation::ResultView& view)
{
    const presentation::VerdictView& verdict = view.verdict;
    QStringList texts{view.whatIfNotice, verdict.headline, verdict.advice, verdict.score,
                      verdict.certainty, verdict.answered, verdict.source};
    for (const auto& band : verdict.bands) {
        texts += {band.name, band.scores, band.share};
    }
    for (const auto& theme : view.themes) {
        texts += {theme.name, theme.subtotal};
        for (const auto& reason : theme.reasons) {
            texts += {reason.text,   reason.shortName, reason.answer, reason.meaning,
                      reason.points, reason.weakNote,  reason.source};
        }
    }
    for (const auto& change : view.changes) {
        texts += {change.bandName, change.sentence};
        texts += change.candidateTexts;
    }
    texts += view.weakNotes + view.contradictions + view.market.notes;
    texts += {view.market.premiumCheck, view.market.growthCheck, view.market.employers, view.market.payNote};
    for (const auto& premium : view.market.premiums) {
        texts.append(premium.text);
    }
    for (const auto& box : view.market.salaries.boxes) {
        texts += {box.label, box.detail};
    }
    texts += textsOf(view.themeChart.frame) + textsOf(view.market.salaries.frame) +
             textsOf(view.market.trend.frame) + textsOf(view.market.languages.frame) +
             textsOf(view.market.growth.frame);
    for (const auto& group : view.answers) {
        texts.append(group.title);
        for (const auto& row : group.rows) {
            texts += {row.text, row.answer};
        }
    }
    for (const auto& row : view.profile) {
        texts += {row.label, row.value};
    }
    return texts;
}

} // namespace rustworthy::test
