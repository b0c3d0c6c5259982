// SPDX-License-Identifier: Apache-2.0
#include "protocol/requests.hpp"

#include "field_reader.hpp"
#include "protocol/base64.hpp"
#include "value_reader.hpp"

#include <array>
#include <utility>

namespace dateline::protocol {

namespace json = boost::json;

namespace {

constexpr std::array<std::pair<View, std::string_view>, 4> k_views{{{View::automatic, "automatic"},
                                                                    {View::nearest, "default"},
                                                                    {View::window, "window"},
                                                                    {View::all, "all"}}};

std::optional<View> view_from(std::string_view name) {
  for (const auto& [view, known] : k_views)
    if (known == name) return view;
  return std::nullopt;
}

std::string_view name_of(View view) {
  for (const auto& [known, name] : k_views)
    if (known == view) return name;
  return {};
}

void put(json::object& object, std::string_view name, const std::string& text) {
  if (!text.empty()) object.emplace(name, text);
}

void put(json::object& object, std::string_view name, const std::vector<std::string>& strings) {
  if (!strings.empty()) object.emplace(name, json::array(strings.begin(), strings.end()));
}

void put_limit(json::object& object, std::uint32_t limit) {
  if (limit != 0) object.emplace("limit", limit);
}

void put_flag(json::object& object, std::string_view name, bool flag) {
  if (flag) object.emplace(name, true);
}

}  // namespace

json::object to_json(const QueryRequest& request) {
  json::object object;
  put(object, "words", request.words);
  put(object, "participants", request.participants);
  put(object, "places", request.places);
  put(object, "sources", request.sources);
  put(object, "kinds", request.kinds);
  if (!request.statuses.empty()) {
    json::array& statuses = object["statuses"].emplace_array();
    for (const Status status : request.statuses) statuses.emplace_back(to_string(status));
  }
  if (request.ids) object.emplace("ids", json::array(request.ids->begin(), request.ids->end()));
  put(object, "since", request.since);
  put(object, "until", request.until);
  put(object, "now", request.now);
  put(object, "zone", request.zone);
  if (request.view != View::automatic) object.emplace("view", name_of(request.view));
  put_limit(object, request.limit);
  put_flag(object, "reverse", request.reverse);
  put_flag(object, "mentions", request.mentions);
  put(object, "cursor", request.cursor);
  return object;
}

void from_json(const json::object& parameters, QueryRequest& request) {
  const FieldReader fields(parameters);
  request.words = read_strings(fields, "words");
  request.participants = read_strings(fields, "participants");
  request.places = read_strings(fields, "places");
  request.sources = read_strings(fields, "sources");
  request.kinds = read_strings(fields, "kinds");
  fields.each("statuses", [&](const json::value& value, const std::string& path) {
    const auto status = status_from(text_of(value, path));
    if (!status) throw FieldError(path, "unknown status");
    request.statuses.push_back(*status);
  });
  if (fields.find("ids") != nullptr) request.ids = read_strings(fields, "ids");
  request.since = fields.text_or_empty("since");
  request.until = fields.text_or_empty("until");
  request.now = fields.text_or_empty("now");
  request.zone = fields.text_or_empty("zone");
  request.view = fields.find("view") == nullptr ? View::automatic : fields.named("view", view_from);
  request.limit = fields.number_or<std::uint32_t>("limit", 0);
  request.reverse = fields.flag_or_false("reverse");
  request.mentions = fields.flag_or_false("mentions");
  request.cursor = fields.text_or_empty("cursor");
}

json::object to_json(const ShowRequest& request) { return {{"id", request.id}}; }

void from_json(const json::object& parameters, ShowRequest& request) {
  request.id = FieldReader(parameters).text("id");
}

json::object to_json(const ArticlesRequest& request) {
  json::object object;
  if (request.state) object.emplace("state", to_string(*request.state));
  put_limit(object, request.limit);
  put(object, "cursor", request.cursor);
  return object;
}

void from_json(const json::object& parameters, ArticlesRequest& request) {
  const FieldReader fields(parameters);
  if (fields.find("state") != nullptr) request.state = fields.named("state", article_state_from);
  request.limit = fields.number_or<std::uint32_t>("limit", 0);
  request.cursor = fields.text_or_empty("cursor");
}

json::object to_json(const FollowRequest& request) {
  json::object object;
  put(object, "cursor", request.cursor);
  return object;
}

void from_json(const json::object& parameters, FollowRequest& request) {
  request.cursor = FieldReader(parameters).text_or_empty("cursor");
}

json::object to_json(const ExtractRequest& request) {
  json::object object;
  if (request.text) object.emplace("text", *request.text);
  if (request.bytes) object.emplace("bytes", to_base64(*request.bytes));
  put(object, "title", request.title);
  put(object, "name", request.name);
  put(object, "published", request.published);
  return object;
}

void from_json(const json::object& parameters, ExtractRequest& request) {
  const FieldReader fields(parameters);
  if (fields.find("text") != nullptr) request.text = fields.text("text");
  if (fields.find("bytes") != nullptr) {
    request.bytes = from_base64(fields.text("bytes"));
    if (!request.bytes) fields.fail("bytes", "must be base64");
  }
  if (request.text.has_value() == request.bytes.has_value())
    fields.fail("text", "either text or bytes must be given");
  request.title = fields.text_or_empty("title");
  request.name = fields.text_or_empty("name");
  request.published = fields.text_or_empty("published");
  if (!request.published.empty() && !published_from_iso(request.published))
    fields.fail("published", "must be a day or a time, ISO 8601");
}

json::object to_json(const SyncRequest& request) { return {{"timeout", request.timeout.count()}}; }

void from_json(const json::object& parameters, SyncRequest& request) {
  const auto absent = static_cast<std::uint32_t>(SyncRequest{}.timeout.count());
  request.timeout = std::chrono::milliseconds{
      FieldReader(parameters).number_or<std::uint32_t>("timeout", absent)};
}

json::object to_json(const BackupRequest& request) { return {{"directory", request.directory}}; }

void from_json(const json::object& parameters, BackupRequest& request) {
  const FieldReader fields(parameters);
  request.directory = fields.text("directory");
  if (!request.directory.starts_with('/')) fields.fail("directory", "must be an absolute path");
  if (request.directory.find('\0') != std::string::npos)
    fields.fail("directory", "must not hold a NUL");
}

}  // namespace dateline::protocol
