// SPDX-License-Identifier: Apache-2.0
#include "record/compact.hpp"

#include "lmdb/error.hpp"
#include "record/value_codec.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <iterator>
#include <optional>

namespace dateline::store {

namespace {

constexpr unsigned k_number_bits = 7;  ///< of a number in a byte, whose highest bit says: more
constexpr std::uint8_t k_more = 1U << k_number_bits;
constexpr unsigned k_low_bits = 4;  ///< two small values share a byte
constexpr std::uint8_t k_low = (1U << k_low_bits) - 1;

/// Small for what is near zero on either side.
std::uint64_t zigzag(std::uint64_t value) noexcept { return value << 1 ^ (0 - (value >> 63)); }
std::uint64_t unzigzag(std::uint64_t value) noexcept { return value >> 1 ^ (0 - (value & 1)); }

std::uint8_t pair_of(std::uint8_t high, std::uint8_t low) noexcept {
  return static_cast<std::uint8_t>(high << k_low_bits | low);
}

template <typename Span>
auto bounds_of(Span& span) noexcept {
  return std::array{&span.begin.earliest, &span.begin.latest, &span.end.earliest, &span.end.latest};
}

constexpr unsigned k_offset_known = 1U << 4;  // behind the four bounds

}  // namespace

void CompactWriter::number(std::uint64_t value) {
  for (; value >= k_more; value >>= k_number_bits) byte(static_cast<std::uint8_t>(value | k_more));
  byte(static_cast<std::uint8_t>(value));
}

void CompactWriter::text(std::string_view text) {
  const auto known = std::find(texts_.begin(), texts_.end(), text);
  number(static_cast<std::uint64_t>(known - texts_.begin()));
  if (known != texts_.end()) return;
  number(text.size());
  bytes_ += text;
  texts_.push_back(text);
}

void CompactWriter::minute(CivilMinute minute) {
  const auto count = static_cast<std::uint64_t>(minute.time_since_epoch().count());
  number(zigzag(count - last_minute_));
  last_minute_ = count;
}

void CompactWriter::offset(UtcOffset offset) {
  number(zigzag(static_cast<std::uint64_t>(offset.count())));
}

void CompactWriter::span(const TimeSpan& span) {
  unsigned known = span.offset ? k_offset_known : 0;
  const auto bounds = bounds_of(span);
  for (std::size_t at = 0; at < bounds.size(); ++at)
    if (*bounds[at]) known |= 1U << at;
  byte(static_cast<std::uint8_t>(known));
  byte(byte_of(span.shape));
  byte(pair_of(byte_of(span.precision), byte_of(span.modifier)));
  for (const auto* bound : bounds)
    if (*bound) minute(**bound);
  if (span.offset) offset(*span.offset);
}

lmdb::Bytes CompactReader::take(std::size_t size) {
  if (size > rest_.size()) lmdb::corrupt(what_);
  const lmdb::Bytes taken = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return taken;
}

std::uint64_t CompactReader::number() {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += k_number_bits) {
    const std::uint8_t next = byte();
    value |= std::uint64_t{static_cast<std::uint8_t>(next & ~k_more)} << shift;
    if ((next & k_more) == 0) return value;
  }
  lmdb::corrupt(what_);
}

void CompactReader::raw(void* data, std::size_t size) {
  const lmdb::Bytes bytes = take(size);
  std::memcpy(data, bytes.data(), size);
}

std::string CompactReader::text() {
  const std::uint64_t known = number();
  if (known > texts_.size()) lmdb::corrupt(what_);
  if (known == texts_.size()) texts_.push_back(take(number()));
  return std::string{texts_[known]};
}

CivilMinute CompactReader::minute() {
  last_minute_ += unzigzag(number());
  return CivilMinute{std::chrono::minutes{static_cast<std::int64_t>(last_minute_)}};
}

UtcOffset CompactReader::offset() {
  return UtcOffset{static_cast<std::int64_t>(unzigzag(number()))};
}

TimeSpan CompactReader::span() {
  TimeSpan span;
  const unsigned known = byte();
  span.shape = enum_from(byte(), TimeSpan::Shape::lasts);
  const std::uint8_t qualities = byte();
  span.precision = enum_from(static_cast<std::uint8_t>(qualities >> k_low_bits), Precision::none);
  span.modifier = enum_from(static_cast<std::uint8_t>(qualities & k_low), Modifier::about);
  const auto bounds = bounds_of(span);
  for (std::size_t at = 0; at < bounds.size(); ++at)
    if ((known >> at & 1U) != 0) *bounds[at] = minute();
  if ((known & k_offset_known) != 0) span.offset = offset();
  return span;
}

}  // namespace dateline::store
