// Answers and what a summary is made of, from nothing answered to everything answered, pinned and weighed.
#pragma once

#include "report/report.h"
#include "support/catalogs.h"

#include <QtCore/QTranslator>

namespace rustworthy::test {

enum class Sheet { Empty, Half, Full };

[[nodiscard]] decision::Answers answersOf(const catalog::Catalog& catalog, Sheet sheet);

/// What a Material refers to.
struct SummarySample
{
    SummarySample(const catalog::Catalog& ofCatalog, const decision::Answers& given, const QLocale& in);

    [[nodiscard]] report::Material material() const;

    catalog::Catalog catalog;
    decision::Answers answers;
    QLocale locale;
    decision::Evaluation evaluation;
    presentation::ReferenceView reference;
    std::optional<decision::Answers> ownAnswers;
};

[[nodiscard]] report::SummaryOptions summaryOptions(QPageSize::PageSizeId paper = QPageSize::A4);

/// The program speaks the language while this lives. "en": as it is written.
class Speaking
{
public:
    explicit Speaking(const QString& language);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QTranslator m_translator;
};

} // namespace rustworthy::test
