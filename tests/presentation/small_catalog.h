// A catalog with the fifteen questions and the market figures of the built-in one, in short texts that tests
// can quote, and short ways to answer it.
#pragma once

#include "catalog/catalog.h"
#include "presentation/present.h"

#include <QtCore/QString>

#include <initializer_list>
#include <ostream>
#include <string>
#include <utility>

namespace rustworthy::test {

[[nodiscard]] inline QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

[[nodiscard]] catalog::Catalog smallCatalog();

/// Fills the model from the texts and figures, as the loader does.
void fillModel(catalog::Catalog& catalog);

/// The first `count` questions speak for (or against) Rust; the others stay unanswered.
[[nodiscard]] decision::Answers speaking(const catalog::Catalog& catalog, int forRust, int against);

[[nodiscard]] decision::Answers
answering(std::initializer_list<std::pair<const std::string, std::string>> given);

[[nodiscard]] presentation::ResultView
present(const catalog::Catalog& catalog, const decision::Answers& answers,
        const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedStates));

[[nodiscard]] presentation::ReferenceView reference(const catalog::Catalog& catalog,
                                                    const QLocale& locale = QLocale(QLocale::English,
                                                                                    QLocale::UnitedStates));

/// Every text of the view, for properties that hold of all of them.
[[nodiscard]] QStringList allTexts(const presentation::ResultView& view);

} // namespace rustworthy::test

// GoogleTest prints QString through this.
inline void PrintTo(const QString& text, std::ostream* stream)
{
    *stream << '"' << text.toStdString() << '"';
}
