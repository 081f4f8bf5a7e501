#include "draws.h"

#include "decision/model.h"

#include <array>
#include <random>

namespace rustworthy::decision {

namespace {

constexpr std::uint64_t seed = 20'030'701;
constexpr double twoTo53 = 9'007'199'254'740'992.0;
constexpr float twoTo23 = 8'388'608.0F;

void sortInPlace(std::span<std::uint64_t> values)
{
    for (std::size_t i = 1; i < values.size(); ++i) {
        const std::uint64_t value = values[i];
        std::size_t place = i;
        for (; place > 0 && values[place - 1] > value; --place) {
            values[place] = values[place - 1];
        }
        values[place] = value;
    }
}

} // namespace

BaseDraws::BaseDraws(std::size_t criteria, std::size_t samples)
    : m_samples(samples),
      m_spacings(criteria * samples),
      m_partials(criteria * samples),
      m_shuffles(criteria * samples)
{
    std::mt19937_64 random(seed);
    std::array<std::uint64_t, Model::maximumCriteria> cuts{};
    const std::span<std::uint64_t> sorted(cuts.data(), criteria - 1);
    for (std::size_t i = 0; i < samples; ++i) {
        // Spacings of criteria - 1 sorted uniforms on 53 bits.
        for (std::uint64_t& cut : sorted) {
            cut = random() >> 11;
        }
        sortInPlace(sorted);
        std::uint64_t from = 0;
        for (std::size_t place = 0; place < criteria; ++place) {
            const std::uint64_t to = place + 1 < criteria ? sorted[place] : std::uint64_t{1} << 53;
            m_spacings[place * samples + i] = static_cast<float>(static_cast<double>(to - from) / twoTo53);
            from = to;
        }
        // 23 bits are exact in a float with the half that keeps them off 0 and 1; 32 others for the shuffle.
        for (std::size_t c = 0; c < criteria; ++c) {
            const std::uint64_t bits = random();
            m_partials[c * samples + i] = (static_cast<float>(bits >> 41) + 0.5F) / twoTo23;
            m_shuffles[c * samples + i] = static_cast<std::uint32_t>(bits);
        }
    }
}

std::span<const float> BaseDraws::spacings(std::size_t place) const
{
    return std::span(m_spacings).subspan(place * m_samples, m_samples);
}

std::span<const float> BaseDraws::partials(std::size_t criterion) const
{
    return std::span(m_partials).subspan(criterion * m_samples, m_samples);
}

std::span<const std::uint32_t> BaseDraws::shuffles(std::size_t criterion) const
{
    return std::span(m_shuffles).subspan(criterion * m_samples, m_samples);
}

} // namespace rustworthy::decision
