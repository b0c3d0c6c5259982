// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::protocol {

/// Writes JSON text as it goes, behind what `out` holds. Commas are its business, balance is the
/// caller's. While it lives `out` is its own, and longer than what is written; it is whole again
/// once the writer is gone. Of strings valid UTF-8 stays; any other byte is written as `\xNN` (in
/// JSON `\\xNN`), so that a path of any bytes can be shown.
class JsonWriter {
 public:
  /// Throws Error{too_large} once an object begins past `limit` bytes of `out`.
  explicit JsonWriter(std::string& out, std::size_t limit = std::string::npos) noexcept
      : out_(out), end_(out.size()), limit_(limit) {}
  ~JsonWriter() { out_.resize(end_); }  // never longer: allocates nothing
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  /// `name` is ASCII and needs no escape.
  void key(std::string_view name) {
    char* to = separated(name.size() + 3);
    *to++ = '"';
    to = copy(to, name);
    *to++ = '"';
    *to++ = ':';
    written(to);
    comma_ = false;
  }

  /// A string that needs no escape by what it is: a name of ours, a date.
  void plain(std::string_view text) {
    char* to = separated(text.size() + 2);
    *to++ = '"';
    to = copy(to, text);
    *to++ = '"';
    written(to);
  }
  void null() { raw("null"); }
  /// JSON text as it is.
  void raw(std::string_view json) { written(copy(separated(json.size()), json)); }
  /// A byte that ends the text: of a line, of a message.
  void terminate(char byte) {
    char* to = room(1);
    *to++ = byte;
    written(to);
  }

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
  void plain_member(std::string_view name, std::string_view text) {
    key(name);
    plain(text);
  }
  /// Left out when empty.
  void optional_member(std::string_view name, std::string_view text) {
    if (!text.empty()) member(name, text);
  }

 private:
  /// Where to write, with room for `size` bytes.
  char* room(std::size_t size) {
    if (out_.size() - end_ < size) grow(size);
    return out_.data() + end_;
  }
  /// The same behind the comma, where one is due.
  char* separated(std::size_t size) {
    char* to = room(size + 1);
    if (comma_) *to++ = ',';
    comma_ = true;
    return to;
  }
  void written(const char* to) noexcept { end_ = static_cast<std::size_t>(to - out_.data()); }
  static char* copy(char* to, std::string_view text) noexcept {
    return std::copy(text.begin(), text.end(), to);
  }
  void grow(std::size_t size);

  void open(char bracket) {
    char* to = separated(1);
    if (end_ > limit_) refuse();
    *to++ = bracket;
    written(to);
    comma_ = false;
  }
  [[noreturn]] void refuse() const;
  void close(char bracket) {
    terminate(bracket);
    comma_ = true;
  }
  void string(std::string_view text);
  template <typename Number>
  void number(Number number);
  void unsigned_number(std::uint64_t number);
  void signed_number(std::int64_t number);
  void real_number(float number);
  void fraction(unsigned hundredths);
  void real_number(double number);

  std::string& out_;
  std::size_t end_;  ///< of what is written
  std::size_t limit_;
  bool comma_ = false;
};

}  // namespace dateline::protocol
