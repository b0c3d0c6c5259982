// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::protocol {

/// Cuts a byte stream into varlink messages: JSON ended by NUL. Feed it what a socket gives, in
/// pieces of any size; each byte is looked at once.
class FrameReader {
 public:
  /// `limit`: bytes of one message without its NUL.
  explicit FrameReader(std::size_t limit) noexcept : limit_(limit) {}

  void append(std::string_view bytes);

  /// The next whole message without its NUL, or std::nullopt until more is appended. The view
  /// lives until the next append. Throws Error{too_large}; the stream is of no use after that.
  [[nodiscard]] std::optional<std::string_view> next();

  /// A message has begun and not ended.
  [[nodiscard]] bool partial() const noexcept { return begin_ < buffer_.size(); }
  /// Memory held for messages.
  [[nodiscard]] std::size_t buffered() const noexcept { return buffer_.capacity(); }
  /// Gives memory of messages already taken back.
  void shrink();

 private:
  std::size_t limit_;
  std::string buffer_;
  std::size_t begin_ = 0;    ///< of the message that is not taken yet
  std::size_t scanned_ = 0;  ///< no NUL in [begin_, scanned_)
};

}  // namespace dateline::protocol
