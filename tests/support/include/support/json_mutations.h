// Damages JSON documents in every way that files are damaged, by accident or on purpose.
#pragma once

#include <QtCore/QByteArray>

#include <array>
#include <cstdint>

namespace rustworthy::test {

enum class Mutation {
    FlippedBytes,
    CutShort,
    OtherType,
    WildNumber, ///< huge, beyond every range, or none that JSON knows
    DeepNesting,
    DuplicateKey,
    BadUtf8,
    WildText ///< markup, control characters, overlong
};
inline constexpr std::array allMutations{
    Mutation::FlippedBytes, Mutation::CutShort,     Mutation::OtherType, Mutation::WildNumber,
    Mutation::DeepNesting,  Mutation::DuplicateKey, Mutation::BadUtf8,   Mutation::WildText};
[[nodiscard]] const char* nameOf(Mutation mutation);

/// Damages a document in one place; the same seed gives the same damage.
[[nodiscard]] QByteArray mutated(const QByteArray& json, Mutation mutation, std::uint32_t seed);

/// An independent judge of form alone: RFC 8259 in valid UTF-8, an object, no member twice in one object, no
/// lone surrogate, not nested deeper than `maximumDepth`. (Of numbers only the form is judged.)
[[nodiscard]] bool isWellFormedJson(const QByteArray& bytes, int maximumDepth);

} // namespace rustworthy::test
