// The segments of a question: its two answers and "Not sure".
#pragma once

#include "catalog/catalog.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace rustworthy::wizard {

struct QuestionChoices
{
    QStringList ids;
    QStringList labels;
    QList<QChar> letters; ///< null where the label may choose
};

[[nodiscard]] QuestionChoices choicesOf(const catalog::Question& question);

} // namespace rustworthy::wizard
