// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace dateline::protocol {

/// Appends `text` as a JSON string with its quotes. Valid UTF-8 stays; any other byte is written
/// as `\xNN` (in JSON `\\xNN`), so that a path of any bytes can be shown.
void append_quoted(std::string& out, std::string_view text);

/// Writes JSON text as it goes. Commas are its business, balance is the caller's.
class JsonWriter {
 public:
  /// Throws Error{too_large} once an object begins past `limit` bytes of `out`.
  explicit JsonWriter(std::string& out, std::size_t limit = std::string::npos) noexcept
      : out_(out), limit_(limit) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  /// `name` is ASCII and needs no escape.
  void key(std::string_view name);

  void null() { raw("null"); }
  /// JSON text as it is.
  void raw(std::string_view json);

  template <typename Value>
  void value(const Value& value) {
    if constexpr (std::same_as<Value, bool>) {
      raw(value ? "true" : "false");
    } else if constexpr (std::unsigned_integral<Value>) {
      unsigned_number(value);
    } else if constexpr (std::signed_integral<Value>) {
      signed_number(value);
    } else if constexpr (std::floating_point<Value>) {
      real_number(value);
    } else {
      string(value);
    }
  }

  template <typename Value>
  void member(std::string_view name, const Value& content) {
    key(name);
    value(content);
  }
  /// Left out when empty.
  void optional_member(std::string_view name, std::string_view text) {
    if (!text.empty()) member(name, text);
  }

 private:
  void separate() {
    if (comma_) out_ += ',';
    comma_ = true;
  }
  void open(char bracket) {
    separate();
    if (out_.size() > limit_) refuse();
    out_ += bracket;
    comma_ = false;
  }
  [[noreturn]] void refuse() const;
  void close(char bracket) {
    out_ += bracket;
    comma_ = true;
  }
  void string(std::string_view text);
  void unsigned_number(std::uint64_t number);
  void signed_number(std::int64_t number);
  void real_number(float number);
  void real_number(double number);

  std::string& out_;
  std::size_t limit_;
  bool comma_ = false;
};

}  // namespace dateline::protocol
