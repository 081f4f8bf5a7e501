#include "decision/ranking.h"

namespace rustworthy::decision {

class Ranker::Private
{
public:
    const Model* model;
};

Ranker::Ranker(const Model& model) : d(std::make_unique<Private>(Private{&model})) {}
Ranker::~Ranker() = default;
Ranker::Ranker(Ranker&&) noexcept = default;
Ranker& Ranker::operator=(Ranker&&) noexcept = default;

RankingResult Ranker::rank(const Answers& /*answers*/)
{
    return {};
}

} // namespace rustworthy::decision
