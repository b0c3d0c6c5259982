// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/mention.hpp"
#include "record/ids.hpp"
#include "record/record.hpp"

#include <flatbuffers/flatbuffers.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <records_generated.h>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace dateline::store {

using flatbuffers::FlatBufferBuilder;
using flatbuffers::Offset;

template <typename T>
using Rows = flatbuffers::Vector<Offset<T>>;

[[nodiscard]] fb::Span pack(const TimeSpan& span);
[[nodiscard]] TimeSpan unpack(const fb::Span* span);
[[nodiscard]] fb::Published pack(const std::optional<Published>& published, PublishedFrom from);
[[nodiscard]] std::pair<std::optional<Published>, PublishedFrom> unpack(const fb::Published* from);
[[nodiscard]] fb::Hash16 pack(const ContentHash& hash);
[[nodiscard]] ContentHash unpack(const fb::Hash16* hash);
[[nodiscard]] fb::Hash10 pack(const ShortHash& hash);
[[nodiscard]] ShortHash unpack(const fb::Hash10& hash);

[[nodiscard]] Offset<Rows<fb::Participant>> pack(FlatBufferBuilder& builder,
                                                 const std::vector<Participant>& participants);
[[nodiscard]] Offset<Rows<fb::Place>> pack(FlatBufferBuilder& builder,
                                           const std::vector<Place>& places);
[[nodiscard]] std::vector<Participant> unpack(const Rows<fb::Participant>* rows);
[[nodiscard]] std::vector<Place> unpack(const Rows<fb::Place>* rows);

/// Spans as a vector of structs.
[[nodiscard]] Offset<flatbuffers::Vector<const fb::Span*>> pack(FlatBufferBuilder& builder,
                                                                const std::vector<TimeSpan>& spans);
[[nodiscard]] std::vector<TimeSpan> unpack(const flatbuffers::Vector<const fb::Span*>* spans);

[[nodiscard]] inline std::string unpack(const flatbuffers::String* text) {
  return text == nullptr ? std::string{} : text->str();
}

/// No string is written where there is none to say.
[[nodiscard]] inline Offset<flatbuffers::String> pack(FlatBufferBuilder& builder,
                                                      const std::string& text) {
  return text.empty() ? Offset<flatbuffers::String>{} : builder.CreateString(text);
}

[[nodiscard]] inline fb::Range pack(ByteRange range) { return {range.begin, range.end}; }
[[nodiscard]] inline ByteRange unpack(const fb::Range* range) {
  return range == nullptr ? ByteRange{} : ByteRange{range->begin(), range->end()};
}

/// The enumerator that a byte stands for; `last` is the greatest there is. Throws Error{store}.
template <typename Enum>
[[nodiscard]] Enum enum_from(std::uint8_t value, Enum last) {
  if (value > static_cast<std::underlying_type_t<Enum>>(last)) lmdb::corrupt("an unknown value");
  return static_cast<Enum>(value);
}

template <typename Enum>
[[nodiscard]] constexpr std::uint8_t byte_of(Enum value) noexcept {
  return static_cast<std::uint8_t>(value);
}

}  // namespace dateline::store
