// SPDX-License-Identifier: Apache-2.0
#include "value_writer.hpp"

#include "time_text.hpp"

namespace dateline::protocol {
namespace {

void write_bound(JsonWriter& json, const std::optional<CivilMinute>& bound, bool upper) {
  if (bound) {
    json.plain(to_iso(*bound, upper));
  } else {
    json.null();
  }
}

void write_interval(JsonWriter& json, std::string_view name, const Interval& interval) {
  json.key(name);
  json.begin_array();
  write_bound(json, interval.earliest, false);
  write_bound(json, interval.latest, true);
  json.end_array();
}

/// `when` and `span`: the same moment for people and for programs.
void write_time(JsonWriter& json, const TimeSpan& span) {
  const std::string when = to_edtf(span);
  json.key("when");
  if (when.empty()) {
    json.null();
  } else {
    json.plain(when);
  }
  json.key("span");
  write(json, span);
}

void write_range(JsonWriter& json, ByteRange range) {
  json.member("begin", range.begin);
  json.member("end", range.end);
}

void write_quote(JsonWriter& json, std::string_view name, const Quote& quote) {
  json.key(name);
  json.begin_object();
  json.member("text", quote.text);
  write_range(json, quote.range);
  json.end_object();
}

void write_evidence(JsonWriter& json, const TimeEvidence& time) {
  json.key("time");
  json.begin_object();
  json.member("text", time.quote.text);
  write_range(json, time.quote.range);
  json.plain_member("type", to_string(time.type));
  json.member("value", time.value);
  json.end_object();
}

void write_participants(JsonWriter& json, const std::vector<Participant>& participants) {
  json.key("participants");
  json.begin_array();
  for (const Participant& participant : participants) {
    json.begin_object();
    json.member("text", participant.text);
    json.plain_member("type", to_string(participant.type));
    if (!participant.range.empty()) write_range(json, participant.range);
    json.end_object();
  }
  json.end_array();
}

void write_places(JsonWriter& json, const std::vector<Place>& places) {
  json.key("places");
  json.begin_array();
  for (const Place& place : places) {
    json.begin_object();
    json.member("text", place.text);
    json.optional_member("country", place.country);
    if (!place.range.empty()) write_range(json, place.range);
    json.end_object();
  }
  json.end_array();
}

void write_earlier(JsonWriter& json, const std::vector<TimeSpan>& earlier) {
  if (earlier.empty()) return;
  json.key("earlier");
  json.begin_array();
  for (const TimeSpan& span : earlier) {
    json.begin_object();
    write_time(json, span);
    json.end_object();
  }
  json.end_array();
}

void write_citation(JsonWriter& json, const Citation& citation) {
  json.begin_object();
  json.member("article", citation.article);
  json.member("path", citation.path);
  json.member("title", citation.title);
  write_published(json, citation.published, citation.published_from);
  write_members(json, citation.mention);
  json.optional_member("why", citation.mention.why);
  json.end_object();
}

template <typename Strings>
void write_strings(JsonWriter& json, std::string_view name, const Strings& strings) {
  json.key(name);
  json.begin_array();
  for (const auto& text : strings) json.value(text);
  json.end_array();
}

}  // namespace

void write_published(JsonWriter& json, const std::optional<Published>& published) {
  json.key("published");
  if (published) {
    json.plain(to_iso(*published));
  } else {
    json.null();
  }
}

void write_published(JsonWriter& json, const std::optional<Published>& published,
                     PublishedFrom from) {
  write_published(json, published);
  json.key("published_from");
  if (from == PublishedFrom::none) {
    json.null();
  } else {
    json.plain(to_string(from));
  }
}

void write(JsonWriter& json, const TimeSpan& span) {
  // "Goes on now" has no bound outward and is known all the same.
  if (span.begin.open() && (span.shape == TimeSpan::Shape::within || span.end.open())) {
    json.null();
    return;
  }
  json.begin_object();
  if (span.shape == TimeSpan::Shape::within) {
    json.plain_member("shape", "within");
    json.key("earliest");
    write_bound(json, span.begin.earliest, false);
    json.key("latest");
    write_bound(json, span.begin.latest, true);
  } else {
    json.plain_member("shape", "lasts");
    write_interval(json, "begin", span.begin);
    write_interval(json, "end", span.end);
  }
  json.plain_member("precision", to_string(span.precision));
  if (span.modifier != Modifier::none) json.plain_member("modifier", to_string(span.modifier));
  if (span.offset) json.member("offset", offset_to_text(*span.offset));
  json.end_object();
}

void write_members(JsonWriter& json, const Mention& mention) {
  write_quote(json, "trigger", mention.trigger);
  json.member("what", mention.what);
  json.member("kind", mention.kind);
  json.optional_member("action", mention.action);
  json.plain_member("status", to_string(mention.status));
  write_time(json, mention.when);
  json.plain_member("basis", to_string(mention.basis));
  if (mention.time) write_evidence(json, *mention.time);
  write_participants(json, mention.participants);
  write_places(json, mention.places);
  if (mention.source) write_quote(json, "source", *mention.source);
  write_quote(json, "sentence", mention.sentence);
  write_earlier(json, mention.earlier);
  json.member("timeline", mention.timeline);
  json.member("confidence", mention.confidence);
  json.member("rank", mention.rank);
}

void write_members(JsonWriter& json, const Timex& timex, std::string_view text) {
  write_range(json, timex.range);
  json.member("text", timex.range.of(text));
  json.plain_member("type", to_string(timex.type));
  json.member("value", timex.value);
  json.optional_member("mod", timex.mod);
  json.optional_member("beginPoint", timex.begin);
  json.optional_member("endPoint", timex.end);
  if (timex.span) write_time(json, *timex.span);
}

void write_members(JsonWriter& json, const Article& article) {
  json.member("title", article.title);
  write_published(json, article.published, article.published_from);
  json.member("language", article.language);
  json.optional_member("url", article.url);
}

void write(JsonWriter& json, const Event& event) {
  json.begin_object();
  json.member("id", event.id);
  write_time(json, event.when);
  json.member("what", event.what);
  json.member("kind", event.kind);
  json.plain_member("status", to_string(event.status));
  write_participants(json, event.participants);
  write_places(json, event.places);
  json.member("articles", event.articles);
  json.plain_member("basis", to_string(event.basis));
  json.member("confidence", event.confidence);
  write_earlier(json, event.earlier);
  json.key("mentions");
  json.begin_array();
  for (const Citation& citation : event.mentions) write_citation(json, citation);
  json.end_array();
  json.end_object();
}

void write(JsonWriter& json, const ArticleEntry& article) {
  json.begin_object();
  json.member("id", article.id);
  write_strings(json, "paths", article.paths);
  json.member("title", article.title);
  write_published(json, article.published, article.published_from);
  json.member("language", article.language);
  json.plain_member("state", to_string(article.state));
  json.optional_member("reason", article.reason);
  json.member("events", article.events);
  json.end_object();
}

void write(JsonWriter& json, const Change& change) {
  json.begin_object();
  json.member("sequence", change.sequence);
  json.plain_member("kind", to_string(change.kind));
  json.member("id", change.id);
  json.optional_member("into", change.into);
  if (change.event) {
    json.key("event");
    write(json, *change.event);
  }
  json.end_object();
}

void write(JsonWriter& json, const TimelineStatus& status) {
  json.begin_object();
  json.member("uuid", status.uuid);
  json.member("path", status.path);
  json.member("bytes", status.bytes);
  json.member("files", status.files);
  json.member("articles", status.articles);
  json.member("failed", status.failed);
  json.member("skipped", status.skipped);
  json.member("mentions", status.mentions);
  json.member("events", status.events);
  json.key("first");
  write_bound(json, status.first, false);
  json.key("last");
  write_bound(json, status.last, false);
  json.end_object();
}

void write(JsonWriter& json, const IntakeStatus& status) {
  json.begin_object();
  json.key("directories");
  json.begin_array();
  for (const WatchedDirectory& directory : status.directories) {
    json.begin_object();
    json.member("path", directory.path);
    json.member("state", directory.state);
    json.end_object();
  }
  json.end_array();
  json.member("scanning", status.scanning);
  json.member("pending", status.pending);
  json.member("taken", status.taken);
  json.member("failed", status.failed);
  json.member("rate", status.rate);
  json.member("stopped", status.stopped);
  json.key("troubles");
  json.begin_array();
  for (const Trouble& trouble : status.troubles) {
    json.begin_object();
    json.member("path", trouble.path);
    json.member("reason", trouble.reason);
    json.end_object();
  }
  json.end_array();
  json.member("started", instant_to_text(status.started));
  json.end_object();
}

void write_members(JsonWriter& json, const SyncResult& result) {
  json.member("done", result.done);
  json.member("pending", result.pending);
  json.member("failed", result.failed);
  write_strings(json, "unsettled", result.unsettled);
}

}  // namespace dateline::protocol
