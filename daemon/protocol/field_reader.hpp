// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocol/message.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::protocol {

/// Takes typed fields out of a JSON object. Absent and null are the same; every wrong type throws
/// FieldError with the field's full path (`mentions[3].trigger.begin`).
class FieldReader {
 public:
  explicit FieldReader(const boost::json::object& object, std::string path = {})
      : object_(object), path_(std::move(path)) {}
  FieldReader(const boost::json::value& value, std::string path)
      : object_(object_of(value, path)), path_(std::move(path)) {}

  [[nodiscard]] const boost::json::value* find(std::string_view name) const;
  [[nodiscard]] const boost::json::value& need(std::string_view name) const;
  [[nodiscard]] std::string path(std::string_view name) const;
  [[noreturn]] void fail(std::string_view name, const std::string& what) const {
    throw FieldError(path(name), what);
  }

  [[nodiscard]] std::string text(std::string_view name) const;
  [[nodiscard]] std::string text_or_empty(std::string_view name) const;
  [[nodiscard]] bool flag(std::string_view name) const;
  [[nodiscard]] bool flag_or_false(std::string_view name) const;
  [[nodiscard]] double real(std::string_view name) const;

  template <std::unsigned_integral Number>
  [[nodiscard]] Number number(std::string_view name) const {
    static_cast<void>(need(name));
    return number_or<Number>(name, 0);
  }
  template <std::unsigned_integral Number>
  [[nodiscard]] Number number_or(std::string_view name, Number absent) const {
    const std::optional<std::uint64_t> number = whole(name);
    if (!number) return absent;
    if (*number > std::numeric_limits<Number>::max()) fail(name, "out of range");
    return static_cast<Number>(*number);
  }

  /// `from` is one of the `..._from(std::string_view)` of the values.
  template <typename From>
  [[nodiscard]] auto named(std::string_view name, From from) const {
    const std::string word = text(name);
    const auto value = from(word);
    if (!value) fail(name, "unknown name \"" + word + '"');
    return *value;
  }

  /// Calls `visit(value, path)` for every element; an absent array is empty.
  template <typename Visit>
  void each(std::string_view name, Visit visit) const {
    const boost::json::array* array = elements(name);
    if (array == nullptr) return;
    for (std::size_t at = 0; at < array->size(); ++at)
      visit((*array)[at], path(name) + '[' + std::to_string(at) + ']');
  }

 private:
  [[nodiscard]] static const boost::json::object& object_of(const boost::json::value& value,
                                                            const std::string& path);
  [[nodiscard]] std::optional<std::uint64_t> whole(std::string_view name) const;
  [[nodiscard]] const boost::json::array* elements(std::string_view name) const;

  const boost::json::object& object_;
  std::string path_;
};

[[nodiscard]] std::string text_of(const boost::json::value& value, const std::string& path);

}  // namespace dateline::protocol
