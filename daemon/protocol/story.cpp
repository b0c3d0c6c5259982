// SPDX-License-Identifier: Apache-2.0
#include "field_reader.hpp"
#include "protocol/codec.hpp"
#include "protocol/requests.hpp"
#include "value_writer.hpp"

#include <string>
#include <utility>

namespace dateline::protocol {

namespace json = boost::json;

namespace {

/// Null where no event is told.
void write_main(JsonWriter& json, std::string_view name, std::string_view text, bool told) {
  json.key(name);
  if (told)
    json.value(text);
  else
    json.null();
}

void write(JsonWriter& json, const StorySentence& sentence) {
  json.begin_object();
  json.member("text", sentence.text);
  json.member("article", sentence.article);
  json.optional_member("path", sentence.path);
  json.optional_member("title", sentence.title);
  write_published(json, sentence.published);
  json.end_object();
}

void write(JsonWriter& json, const StoryDay& day) {
  const bool told = !day.event.empty();
  json.begin_object();
  json.member("day", to_iso(first_minute(day.day), false));
  json.member("score", day.score);
  json.member("articles", day.articles);
  write_main(json, "event", day.event, told);
  write_main(json, "what", day.what, told);
  write_main(json, "kind", day.kind, told);
  write_main(json, "status", to_string(day.status), told);
  json.key("sentences");
  json.begin_array();
  for (const StorySentence& sentence : day.sentences) write(json, sentence);
  json.end_array();
  json.end_object();
}

StorySentence read_sentence(const FieldReader& fields) {
  StorySentence sentence{fields.text("text"),
                         fields.text("article"),
                         fields.text_or_empty("path"),
                         fields.text_or_empty("title"),
                         {}};
  if (fields.find("published") != nullptr)
    sentence.published = published_from_iso(fields.text("published"));
  return sentence;
}

StoryDay read_story_day(const FieldReader& fields) {
  StoryDay day;
  const auto when = from_edtf(fields.text("day"));
  const auto civil = when ? when->single_day() : std::nullopt;
  if (!civil) fields.fail("day", "must be a day, ISO 8601");
  day.day = *civil;
  day.score = static_cast<float>(fields.real("score"));
  day.articles = fields.number<std::uint32_t>("articles");
  day.event = fields.text_or_empty("event");
  day.what = fields.text_or_empty("what");
  day.kind = fields.text_or_empty("kind");
  if (fields.find("status") != nullptr) day.status = fields.named("status", status_from);
  fields.each("sentences", [&](const json::value& value, std::string path) {
    day.sentences.push_back(read_sentence(FieldReader(value, std::move(path))));
  });
  return day;
}

}  // namespace

void append_json(std::string& out, const StoryDay& day) {
  JsonWriter json(out);
  write(json, day);
}

StoryDay story_day_from_json(const json::value& value) {
  return read_story_day(FieldReader(value, "day"));
}

void append_json(std::string& out, const StoryReply& reply) {
  JsonWriter json(out, out.size() + k_max_reply);
  json.begin_object();
  json.key("days");
  json.begin_array();
  for (const StoryDay& day : reply.days) write(json, day);
  json.end_array();
  json.member("spoken", reply.spoken);
  json.member("entries", reply.entries);
  json.member("held", reply.held);
  json.optional_member("since", reply.since);
  json.optional_member("until", reply.until);
  json.end_object();
}

void from_json(const json::object& parameters, StoryReply& reply) {
  const FieldReader fields(parameters);
  fields.each("days", [&](const json::value& value, std::string path) {
    reply.days.push_back(read_story_day(FieldReader(value, std::move(path))));
  });
  reply.spoken = fields.number<std::uint64_t>("spoken");
  reply.entries = fields.number<std::uint64_t>("entries");
  reply.held = fields.number<std::uint64_t>("held");
  reply.since = fields.text_or_empty("since");
  reply.until = fields.text_or_empty("until");
}

}  // namespace dateline::protocol
