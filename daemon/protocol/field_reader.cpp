// SPDX-License-Identifier: Apache-2.0
#include "field_reader.hpp"

namespace dateline::protocol {

namespace json = boost::json;

std::string text_of(const json::value& value, const std::string& path) {
  const json::string* text = value.if_string();
  if (text == nullptr) throw FieldError(path, "must be a string");
  return {text->data(), text->size()};
}

const json::object& FieldReader::object_of(const json::value& value, const std::string& path) {
  const json::object* object = value.if_object();
  if (object == nullptr)
    throw FieldError(path.empty() ? std::string("message") : path, "must be an object");
  return *object;
}

const json::value* FieldReader::find(std::string_view name) const {
  const json::value* value = object_.if_contains(name);
  return value == nullptr || value->is_null() ? nullptr : value;
}

const json::value& FieldReader::need(std::string_view name) const {
  const json::value* value = find(name);
  if (value == nullptr) fail(name, "is missing");
  return *value;
}

std::string FieldReader::path(std::string_view name) const {
  std::string path = path_;
  if (!path.empty()) path += '.';
  path += name;
  return path;
}

std::string FieldReader::text(std::string_view name) const {
  const json::string* text = need(name).if_string();
  if (text == nullptr) fail(name, "must be a string");
  return {text->data(), text->size()};
}

std::string FieldReader::text_or_empty(std::string_view name) const {
  return find(name) == nullptr ? std::string{} : text(name);
}

bool FieldReader::flag(std::string_view name) const {
  const bool* flag = need(name).if_bool();
  if (flag == nullptr) fail(name, "must be true or false");
  return *flag;
}

bool FieldReader::flag_or_false(std::string_view name) const {
  return find(name) != nullptr && flag(name);
}

double FieldReader::real(std::string_view name) const {
  const json::value& value = need(name);
  if (!value.is_number()) fail(name, "must be a number");
  return value.to_number<double>();
}

std::optional<std::uint64_t> FieldReader::whole(std::string_view name) const {
  const json::value* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (const std::uint64_t* number = value->if_uint64()) return *number;
  const std::int64_t* number = value->if_int64();
  if (number == nullptr) fail(name, "must be a whole number");
  if (*number < 0) fail(name, "must not be negative");
  return static_cast<std::uint64_t>(*number);
}

const json::array* FieldReader::elements(std::string_view name) const {
  const json::value* value = find(name);
  if (value == nullptr) return nullptr;
  const json::array* array = value->if_array();
  if (array == nullptr) fail(name, "must be an array");
  return array;
}

}  // namespace dateline::protocol
