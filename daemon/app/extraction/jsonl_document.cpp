// SPDX-License-Identifier: Apache-2.0
#include "extraction/jsonl_document.hpp"

#include "article/reader.hpp"
#include "dateline/error.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <array>
#include <cstddef>
#include <optional>

namespace dateline::app {
namespace {

namespace json = boost::json;

Error unreadable(const std::string& message) { return {ErrorCode::unreadable, message}; }

const json::string* text_field(const json::object& line, std::string_view name, bool required) {
  const json::value* value = line.if_contains(name);
  if (value == nullptr || value->is_null()) {
    if (required) throw unreadable("\"" + std::string(name) + "\" is missing");
    return nullptr;
  }
  if (!value->is_string()) throw unreadable("\"" + std::string(name) + "\" is not a string");
  return &value->get_string();
}

std::string read_id(const json::object& line) {
  const json::value* id = line.if_contains("id");
  if (id != nullptr && id->is_int64()) return std::to_string(id->get_int64());
  return std::string(*text_field(line, "id", true));
}

void read_published(const json::object& line, Article& document) {
  if (const json::string* text = text_field(line, "published", false)) {
    document.published = published_from_iso(*text);
    if (!document.published) {
      throw unreadable("\"published\" is no day or time: " + std::string(*text));
    }
    document.published_from = PublishedFrom::metadata;
    return;
  }
  document.published = article::find_dateline(document.body);
  if (document.published) document.published_from = PublishedFrom::text;
}

}  // namespace

JsonlDocument read_jsonl_document(std::string_view line) {
  std::array<unsigned char, std::size_t{16} << 10> scratch;  // NOLINT: memory to be written
  json::monotonic_resource resource(scratch.data(), scratch.size());
  json::error_code error;
  const json::value value = json::parse(line, error, &resource);
  if (error) throw unreadable("not a JSON object: " + error.message());
  if (!value.is_object()) throw unreadable("not a JSON object");
  const json::object& fields = value.get_object();

  JsonlDocument document;
  document.id = read_id(fields);
  document.article.body = *text_field(fields, "text", true);
  if (const json::string* title = text_field(fields, "title", false)) {
    document.article.title = *title;
  }
  if (const json::string* language = text_field(fields, "language", false)) {
    document.article.language = *language;
  }
  read_published(fields, document.article);
  return document;
}

}  // namespace dateline::app
