// A model, documents and fixtures for the tests of answers documents.
#pragma once

#include "document/answers_document.h"

#include <random>

namespace rustworthy::document::test {

/// The fifteen questions with every list that a document refers to.
const decision::Model& model();
CatalogKey catalogKey();

QByteArray fixture(const QString& name);
QString fixturePath(const QString& name);

/// Reads for model() and catalogKey().
LoadResult loadHere(const QByteArray& json);

/// Valid answers with anything that a person can say.
decision::Answers randomValidAnswers(std::mt19937& random);

} // namespace rustworthy::document::test
