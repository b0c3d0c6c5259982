// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dateline::client {

/// Whoever read the output has gone: a quiet end, not an error.
struct ReaderGone {};

/// Buffered text to a descriptor that someone else owns.
class Output {
 public:
  explicit Output(int descriptor) noexcept : descriptor_(descriptor) {}
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// Both throw ReaderGone on a broken pipe, Error{failed} where writing fails otherwise.
  void write(std::string_view text);
  void flush();

  /// Forgets what is not flushed yet.
  void discard() noexcept { buffer_.clear(); }
  /// What is written from now on goes there. The buffer must be empty.
  void redirect(int descriptor) noexcept { descriptor_ = descriptor; }

 private:
  int descriptor_;
  std::string buffer_;
};

}  // namespace dateline::client
