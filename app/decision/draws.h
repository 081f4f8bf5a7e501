// The base draws of the ranking: made once, they serve every order of the levels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rustworthy::decision {

/// Uses nothing but the standardised output of std::mt19937_64, comparisons and IEEE arithmetic, so that
/// every platform gets the same bits; the standard distributions and std::log promise no such thing.
class BaseDraws
{
public:
    BaseDraws(std::size_t criteria, std::size_t samples);

    /// One column for each place in the order. The columns are uniform on the simplex, and so are the first k
    /// of them when divided by their sum: the weights of k criteria, without any being rejected.
    [[nodiscard]] std::span<const float> spacings(std::size_t place) const;
    /// Where partial lies on this criterion, above 0 and below 1.
    [[nodiscard]] std::span<const float> partials(std::size_t criterion) const;
    /// 32 random bits for each criterion, for the shuffle inside its level.
    [[nodiscard]] std::span<const std::uint32_t> shuffles(std::size_t criterion) const;

private:
    std::size_t m_samples;
    std::vector<float> m_spacings;
    std::vector<float> m_partials;
    std::vector<std::uint32_t> m_shuffles;
};

} // namespace rustworthy::decision
