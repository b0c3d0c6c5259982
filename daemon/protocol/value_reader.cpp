// SPDX-License-Identifier: Apache-2.0
#include "value_reader.hpp"

#include "field_reader.hpp"
#include "protocol/codec.hpp"
#include "time_text.hpp"

namespace dateline::protocol {

namespace json = boost::json;

namespace {

std::optional<CivilMinute> read_bound(const json::value& value, const std::string& path,
                                      bool upper) {
  if (value.is_null()) return std::nullopt;
  const auto bound = bound_from_text(text_of(value, path), upper);
  if (!bound) throw FieldError(path, "must be a day or a minute, ISO 8601");
  return bound;
}

std::optional<CivilMinute> read_bound(const FieldReader& fields, std::string_view name,
                                      bool upper) {
  const json::value* value = fields.find(name);
  return value == nullptr ? std::nullopt : read_bound(*value, fields.path(name), upper);
}

Interval read_interval(const FieldReader& fields, std::string_view name) {
  const json::array* ends = fields.need(name).if_array();
  if (ends == nullptr || ends->size() != 2) fields.fail(name, "must be [earliest, latest]");
  return {read_bound((*ends)[0], fields.path(name) + "[0]", false),
          read_bound((*ends)[1], fields.path(name) + "[1]", true)};
}

std::optional<UtcOffset> read_offset(const FieldReader& fields) {
  if (fields.find("offset") == nullptr) return std::nullopt;
  const auto offset = offset_from_text(fields.text("offset"));
  if (!offset) fields.fail("offset", "must be an offset from UTC");
  return offset;
}

TimeSpan read_span(const FieldReader& fields) {
  TimeSpan span;
  const std::string shape = fields.text("shape");
  if (shape == "within") {
    span.begin = {read_bound(fields, "earliest", false), read_bound(fields, "latest", true)};
  } else if (shape == "lasts") {
    span.shape = TimeSpan::Shape::lasts;
    span.begin = read_interval(fields, "begin");
    span.end = read_interval(fields, "end");
  } else {
    fields.fail("shape", "must be \"within\" or \"lasts\"");
  }
  if (fields.find("precision") != nullptr)
    span.precision = fields.named("precision", precision_from);
  if (fields.find("modifier") != nullptr) span.modifier = fields.named("modifier", modifier_from);
  span.offset = read_offset(fields);
  return span;
}

/// The `span` member; unknown where it is null.
TimeSpan read_time(const FieldReader& fields) {
  const json::value* value = fields.find("span");
  return value == nullptr ? TimeSpan{} : read_span(FieldReader(*value, fields.path("span")));
}

ByteRange read_range(const FieldReader& fields) {
  return {fields.number_or<std::uint32_t>("begin", 0), fields.number_or<std::uint32_t>("end", 0)};
}

Quote read_quote(const FieldReader& fields) { return {fields.text("text"), read_range(fields)}; }

Quote read_quote(const FieldReader& fields, std::string_view name) {
  return read_quote(FieldReader(fields.need(name), fields.path(name)));
}

TimeEvidence read_evidence(const FieldReader& fields) {
  return {read_quote(fields), fields.named("type", timex_type_from), fields.text("value")};
}

std::vector<Participant> read_participants(const FieldReader& fields) {
  std::vector<Participant> participants;
  fields.each("participants", [&](const json::value& value, std::string path) {
    const FieldReader each(value, std::move(path));
    participants.push_back(
        {each.text("text"), each.named("type", participant_type_from), read_range(each)});
  });
  return participants;
}

std::vector<Place> read_places(const FieldReader& fields) {
  std::vector<Place> places;
  fields.each("places", [&](const json::value& value, std::string path) {
    const FieldReader each(value, std::move(path));
    places.push_back({each.text("text"), each.text_or_empty("country"), read_range(each)});
  });
  return places;
}

std::vector<TimeSpan> read_earlier(const FieldReader& fields) {
  std::vector<TimeSpan> earlier;
  fields.each("earlier", [&](const json::value& value, std::string path) {
    earlier.push_back(read_time(FieldReader(value, std::move(path))));
  });
  return earlier;
}

Mention read_mention(const FieldReader& fields) {
  Mention mention;
  mention.trigger = read_quote(fields, "trigger");
  mention.what = fields.text("what");
  mention.kind = fields.text("kind");
  mention.action = fields.text_or_empty("action");
  mention.status = fields.named("status", status_from);
  mention.when = read_time(fields);
  mention.basis = fields.named("basis", basis_from);
  if (const json::value* time = fields.find("time"))
    mention.time = read_evidence(FieldReader(*time, fields.path("time")));
  mention.participants = read_participants(fields);
  mention.places = read_places(fields);
  if (fields.find("source") != nullptr) mention.source = read_quote(fields, "source");
  mention.sentence = read_quote(fields, "sentence");
  mention.earlier = read_earlier(fields);
  mention.timeline = fields.flag("timeline");
  mention.confidence = static_cast<float>(fields.real("confidence"));
  mention.rank = fields.number<std::uint32_t>("rank");
  mention.why = fields.text_or_empty("why");
  return mention;
}

std::optional<Published> read_published(const FieldReader& fields) {
  if (fields.find("published") == nullptr) return std::nullopt;
  auto published = published_from_iso(fields.text("published"));
  if (!published) fields.fail("published", "must be a day or a time, ISO 8601");
  return published;
}

PublishedFrom read_published_from(const FieldReader& fields) {
  return fields.find("published_from") == nullptr
             ? PublishedFrom::none
             : fields.named("published_from", published_from_from);
}

Citation read_citation(const FieldReader& fields) {
  return {fields.text("article"), fields.text_or_empty("path"), fields.text_or_empty("title"),
          read_published(fields), read_published_from(fields),  read_mention(fields)};
}

}  // namespace

std::vector<std::string> read_strings(const FieldReader& fields, std::string_view name) {
  std::vector<std::string> strings;
  fields.each(name, [&](const json::value& value, const std::string& path) {
    strings.push_back(text_of(value, path));
  });
  return strings;
}

Event read_event(const FieldReader& fields) {
  Event event;
  event.id = fields.text("id");
  event.when = read_time(fields);
  event.what = fields.text("what");
  event.kind = fields.text("kind");
  event.status = fields.named("status", status_from);
  event.participants = read_participants(fields);
  event.places = read_places(fields);
  event.articles = fields.number<std::uint32_t>("articles");
  event.basis = fields.named("basis", basis_from);
  event.confidence = static_cast<float>(fields.real("confidence"));
  event.earlier = read_earlier(fields);
  fields.each("mentions", [&](const json::value& value, std::string path) {
    event.mentions.push_back(read_citation(FieldReader(value, std::move(path))));
  });
  return event;
}

ArticleEntry read_article(const FieldReader& fields) {
  ArticleEntry article;
  article.id = fields.text("id");
  article.paths = read_strings(fields, "paths");
  article.title = fields.text("title");
  article.published = read_published(fields);
  article.published_from = read_published_from(fields);
  article.language = fields.text("language");
  article.state = fields.named("state", article_state_from);
  article.reason = fields.text_or_empty("reason");
  article.events = fields.number<std::uint32_t>("events");
  return article;
}

Change read_change(const FieldReader& fields) {
  Change change;
  change.sequence = fields.number<std::uint64_t>("sequence");
  change.kind = fields.named("kind", change_kind_from);
  change.id = fields.text("id");
  change.into = fields.text_or_empty("into");
  if (const json::value* event = fields.find("event"))
    change.event = read_event(FieldReader(*event, fields.path("event")));
  return change;
}

TimelineStatus read_timeline_status(const FieldReader& fields) {
  TimelineStatus status;
  status.uuid = fields.text("uuid");
  status.path = fields.text("path");
  status.bytes = fields.number<std::uint64_t>("bytes");
  status.files = fields.number<std::uint64_t>("files");
  status.articles = fields.number<std::uint64_t>("articles");
  status.failed = fields.number<std::uint64_t>("failed");
  status.skipped = fields.number<std::uint64_t>("skipped");
  status.mentions = fields.number<std::uint64_t>("mentions");
  status.events = fields.number<std::uint64_t>("events");
  status.first = read_bound(fields, "first", false);
  status.last = read_bound(fields, "last", false);
  return status;
}

IntakeStatus read_intake_status(const FieldReader& fields) {
  IntakeStatus status;
  fields.each("directories", [&](const json::value& value, std::string path) {
    const FieldReader each(value, std::move(path));
    status.directories.push_back({each.text("path"), each.text("state")});
  });
  status.scanning = fields.flag("scanning");
  status.pending = fields.number<std::uint64_t>("pending");
  status.taken = fields.number<std::uint64_t>("taken");
  status.failed = fields.number<std::uint64_t>("failed");
  status.rate = fields.real("rate");
  status.stopped = fields.flag("stopped");
  fields.each("troubles", [&](const json::value& value, std::string path) {
    const FieldReader each(value, std::move(path));
    status.troubles.push_back({each.text("path"), each.text("reason")});
  });
  const auto started = instant_from_text(fields.text("started"));
  if (!started) fields.fail("started", "must be a moment, ISO 8601 in UTC");
  status.started = *started;
  return status;
}

TimeSpan span_from_json(const json::value& value) {
  return value.is_null() ? TimeSpan{} : read_span(FieldReader(value, "span"));
}
Event event_from_json(const json::value& value) { return read_event(FieldReader(value, {})); }
ArticleEntry article_from_json(const json::value& value) {
  return read_article(FieldReader(value, {}));
}
Change change_from_json(const json::value& value) { return read_change(FieldReader(value, {})); }
TimelineStatus timeline_status_from_json(const json::value& value) {
  return read_timeline_status(FieldReader(value, {}));
}
IntakeStatus intake_status_from_json(const json::value& value) {
  return read_intake_status(FieldReader(value, {}));
}

}  // namespace dateline::protocol
