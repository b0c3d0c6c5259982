// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"
#include "dateline/time_span.hpp"
#include "lmdb/transaction.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::store {

/// Writes values one behind the other: small numbers in a byte, a text that was written before as
/// its number, times by how far they lie from the one before.
class CompactWriter {
 public:
  void byte(std::uint8_t value) { bytes_.push_back(static_cast<char>(value)); }
  void number(std::uint64_t value);
  void raw(const void* data, std::size_t size) {
    bytes_.append(static_cast<const char*>(data), size);
  }
  /// The text must outlast the writer.
  void text(std::string_view text);
  /// Who reads will have this text already. To be called before anything is written.
  void know(std::string_view text) { texts_.push_back(text); }
  void minute(CivilMinute minute);
  void offset(UtcOffset offset);
  void span(const TimeSpan& span);

  [[nodiscard]] std::string take() noexcept { return std::move(bytes_); }

 private:
  std::string bytes_;
  std::vector<std::string_view> texts_;
  std::uint64_t last_minute_ = 0;
};

/// Reads what CompactWriter wrote, in the same order. Throws Error{store} naming `what` where the
/// bytes cannot be that.
class CompactReader {
 public:
  CompactReader(lmdb::Bytes bytes, std::string_view what) noexcept : rest_(bytes), what_(what) {}

  [[nodiscard]] bool ended() const noexcept { return rest_.empty(); }
  [[nodiscard]] std::uint8_t byte() { return static_cast<std::uint8_t>(take(1).front()); }
  [[nodiscard]] std::uint64_t number();
  void raw(void* data, std::size_t size);
  [[nodiscard]] std::string text();
  /// In the order in which the writer knew them; the text must outlast the reader.
  void know(std::string_view text) { texts_.push_back(text); }
  [[nodiscard]] CivilMinute minute();
  [[nodiscard]] UtcOffset offset();
  [[nodiscard]] TimeSpan span();

 private:
  [[nodiscard]] lmdb::Bytes take(std::size_t size);

  lmdb::Bytes rest_;
  std::string_view what_;
  std::vector<std::string_view> texts_;
  std::uint64_t last_minute_ = 0;
};

}  // namespace dateline::store
