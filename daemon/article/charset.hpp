// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace dateline::article {

/// Bytes as valid UTF-8: a view of the bytes themselves where they were that already.
class DecodedText {
 public:
  explicit DecodedText(std::string_view original) : original_(original) {}
  explicit DecodedText(std::string converted) : converted_(std::move(converted)) {}

  [[nodiscard]] std::string_view view() const noexcept {
    return converted_ ? std::string_view(*converted_) : original_;
  }

 private:
  std::string_view original_;
  std::optional<std::string> converted_;
};

/// Name of the charset that `bytes` declare by a byte order mark or, being UTF-16 of mostly
/// Western text, by where their zero bytes stand; empty where they don't.
[[nodiscard]] std::string_view marked_charset(std::string_view bytes) noexcept;

/// Name of the charset that the head of a page declares: XML prolog, meta charset or http-equiv.
[[nodiscard]] std::string_view declared_charset(std::string_view bytes) noexcept;

/// `bytes` as UTF-8: byte order mark, else valid (or nearly valid) UTF-8, else the charset that
/// they came with or, where that is empty, the one they declare, else what detection says; what
/// fits none becomes U+FFFD.
[[nodiscard]] DecodedText decode(std::string_view bytes, std::string_view came_with = {});

}  // namespace dateline::article
