#include "draws.h"

#include <array>
#include <random>
#include <utility>

#include "decision/model.h"

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
    : m_criteria(criteria),
      m_samples(samples),
      m_spacings(criteria * samples),
      m_partials(criteria * samples),
      m_orders(criteria * samples)
{
    std::mt19937_64 random(seed);
    std::array<std::uint64_t, Model::maximumCriteria> cuts{};
    for (std::size_t i = 0; i < samples; ++i) {
        // Spacings of criteria - 1 sorted uniforms on 53 bits.
        const std::span<std::uint64_t> sorted(cuts.data(), criteria - 1);
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
        std::uint8_t* const order = &m_orders[i * criteria];
        for (std::size_t c = 0; c < criteria; ++c) {
            // 23 bits for partial, 32 others for the shuffle: (bits * n) >> 32 is uniform on 0..n-1 but for
            // n parts in 2^32.
            const std::uint64_t bits = random();
            m_partials[c * samples + i] = (static_cast<float>(bits >> 41) + 0.5F) / twoTo23;
            const std::uint64_t place = ((bits & 0xFFFF'FFFFU) * (c + 1)) >> 32;
            order[c] = order[place];
            order[place] = static_cast<std::uint8_t>(c);
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

} // namespace rustworthy::decision
