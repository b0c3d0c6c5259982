// SPDX-License-Identifier: Apache-2.0
#include "field_reader.hpp"
#include "protocol/requests.hpp"
#include "value_reader.hpp"
#include "value_writer.hpp"

namespace dateline::protocol {

namespace json = boost::json;

namespace {

template <typename Values>
void write_array(JsonWriter& json, std::string_view name, const Values& values) {
  json.key(name);
  json.begin_array();
  for (const auto& value : values) write(json, value);
  json.end_array();
}

template <typename Members>
void append_object(std::string& out, Members members) {
  JsonWriter json(out, out.size() + k_max_reply);
  json.begin_object();
  members(json);
  json.end_object();
}

json::array take_array(const FieldReader& fields, std::string_view name) {
  const json::array* array = fields.need(name).if_array();
  if (array == nullptr) fields.fail(name, "must be an array");
  return *array;
}

void write_extraction(JsonWriter& json, const Extraction& reply) {
  const Article& article = reply.article;
  json.key("article");
  json.begin_object();
  write_members(json, article);
  json.optional_member("skipped", reply.skipped);
  json.member("body", article.body);
  json.end_object();
  json.key("timexes");
  json.begin_array();
  for (const Timex& timex : reply.timexes) {
    json.begin_object();
    write_members(json, timex, article.body);
    json.end_object();
  }
  json.end_array();
  json.key("mentions");
  json.begin_array();
  for (const Mention& mention : reply.mentions) {
    json.begin_object();
    json.member("article", "");
    write_published(json, article.published);
    write_members(json, mention);
    json.optional_member("why", mention.why);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void append_json(std::string& out, const QueryReply& reply) {
  append_object(out, [&](JsonWriter& json) {
    write_array(json, "events", reply.events);
    json.optional_member("cursor", reply.cursor);
    if (reply.far) json.member("far", true);
    if (reply.held) json.member("held", *reply.held);
    json.optional_member("since", reply.since);
    json.optional_member("until", reply.until);
  });
}

void append_json(std::string& out, const ShowReply& reply) {
  append_object(out, [&](JsonWriter& json) {
    json.key("event");
    write(json, reply.event);
  });
}

void append_json(std::string& out, const ArticlesReply& reply) {
  append_object(out, [&](JsonWriter& json) {
    write_array(json, "articles", reply.articles);
    json.optional_member("cursor", reply.cursor);
  });
}

void append_json(std::string& out, const FollowReply& reply) {
  append_object(out, [&](JsonWriter& json) {
    write_array(json, "changes", reply.changes);
    json.member("cursor", reply.cursor);
  });
}

void append_json(std::string& out, const Extraction& reply) {
  append_object(out, [&](JsonWriter& json) { write_extraction(json, reply); });
}

void append_json(std::string& out, const StatusReply& reply) {
  append_object(out, [&](JsonWriter& json) {
    json.member("version", reply.version);
    json.member("connections", reply.connections);
    json.key("store");
    write(json, reply.timeline);
    json.key("intake");
    write(json, reply.intake);
    json.key("refused");
    json.begin_array();
    for (const RefusedClients& refused : reply.refused) {
      json.begin_object();
      json.member("reason", refused.reason);
      json.member("count", refused.count);
      json.end_object();
    }
    json.end_array();
  });
}

void append_json(std::string& out, const SyncResult& reply) {
  append_object(out, [&](JsonWriter& json) { write_members(json, reply); });
}

void from_json(const json::object& parameters, QueryReply& reply) {
  const FieldReader fields(parameters);
  fields.each("events", [&](const json::value& value, std::string path) {
    reply.events.push_back(read_event(FieldReader(value, std::move(path))));
  });
  reply.cursor = fields.text_or_empty("cursor");
  reply.far = fields.flag_or_false("far");
  if (fields.find("held") != nullptr) reply.held = fields.number<std::uint64_t>("held");
  reply.since = fields.text_or_empty("since");
  reply.until = fields.text_or_empty("until");
}

void from_json(const json::object& parameters, ShowReply& reply) {
  const FieldReader fields(parameters);
  reply.event = read_event(FieldReader(fields.need("event"), "event"));
}

void from_json(const json::object& parameters, ArticlesReply& reply) {
  const FieldReader fields(parameters);
  fields.each("articles", [&](const json::value& value, std::string path) {
    reply.articles.push_back(read_article(FieldReader(value, std::move(path))));
  });
  reply.cursor = fields.text_or_empty("cursor");
}

void from_json(const json::object& parameters, FollowReply& reply) {
  const FieldReader fields(parameters);
  fields.each("changes", [&](const json::value& value, std::string path) {
    reply.changes.push_back(read_change(FieldReader(value, std::move(path))));
  });
  reply.cursor = fields.text("cursor");
}

void from_json(const json::object& parameters, ExtractReply& reply) {
  const FieldReader fields(parameters);
  const json::object* article = fields.need("article").if_object();
  if (article == nullptr) fields.fail("article", "must be an object");
  reply.article = *article;
  reply.timexes = take_array(fields, "timexes");
  reply.mentions = take_array(fields, "mentions");
}

void from_json(const json::object& parameters, StatusReply& reply) {
  const FieldReader fields(parameters);
  reply.version = fields.text("version");
  reply.connections = fields.number<std::uint64_t>("connections");
  reply.timeline = read_timeline_status(FieldReader(fields.need("store"), "store"));
  reply.intake = read_intake_status(FieldReader(fields.need("intake"), "intake"));
  fields.each("refused", [&](const json::value& value, std::string path) {
    const FieldReader refused(value, std::move(path));
    reply.refused.push_back({refused.text("reason"), refused.number<std::uint64_t>("count")});
  });
}

void from_json(const json::object& parameters, SyncResult& reply) {
  const FieldReader fields(parameters);
  reply.done = fields.flag("done");
  reply.pending = fields.number<std::uint64_t>("pending");
  reply.failed = fields.number<std::uint64_t>("failed");
  reply.unsettled = read_strings(fields, "unsettled");
}

}  // namespace dateline::protocol
