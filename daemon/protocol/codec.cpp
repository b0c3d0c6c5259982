// SPDX-License-Identifier: Apache-2.0
#include "protocol/codec.hpp"

#include "value_writer.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <iterator>

namespace dateline::protocol {
namespace {

template <typename Value>
void append_value(std::string& out, const Value& value) {
  JsonWriter json(out);
  write(json, value);
}

template <typename Value>
boost::json::value tree_of(const Value& value) {
  std::string text;
  append_value(text, value);
  return boost::json::parse(text);
}

}  // namespace

void append_json(std::string& out, const TimeSpan& span) { append_value(out, span); }
void append_json(std::string& out, const Event& event) { append_value(out, event); }
void append_json(std::string& out, const ArticleEntry& article) { append_value(out, article); }
void append_json(std::string& out, const Change& change) { append_value(out, change); }
void append_json(std::string& out, const TimelineStatus& status) { append_value(out, status); }
void append_json(std::string& out, const IntakeStatus& status) { append_value(out, status); }

boost::json::value to_json(const TimeSpan& span) { return tree_of(span); }
boost::json::value to_json(const Event& event) { return tree_of(event); }
boost::json::value to_json(const ArticleEntry& article) { return tree_of(article); }
boost::json::value to_json(const Change& change) { return tree_of(change); }
boost::json::value to_json(const TimelineStatus& status) { return tree_of(status); }
boost::json::value to_json(const IntakeStatus& status) { return tree_of(status); }

boost::json::value to_json(const SyncResult& result) {
  std::string text;
  {
    JsonWriter json(text);
    json.begin_object();
    write_members(json, result);
    json.end_object();
  }
  return boost::json::parse(text);
}

void append_event_line(std::string& out, const Event& event) {
  append_value(out, event);
  out += '\n';
}

void append_article_entry_line(std::string& out, const ArticleEntry& article) {
  append_value(out, article);
  out += '\n';
}

void append_timex_line(std::string& out, std::string_view document, std::string_view text,
                       const Timex& timex, bool explain) {
  JsonWriter json(out);
  json.begin_object();
  json.member("doc", document);
  write_members(json, timex, text);
  if (explain) {
    json.member("rule", timex.rule);
    json.member("why", timex.why);
  }
  json.end_object();
  json.terminate('\n');
}

void append_mention_line(std::string& out, std::string_view document, const Article& article,
                         const Mention& mention, std::string_view event, bool explain) {
  MentionLines(document, article).append(out, mention, event, explain);
}

MentionLines::MentionLines(std::string_view document, const Article& article) {
  const auto open = [&](std::uint32_t begin, const std::optional<Published>& published) {
    JsonWriter json(openings_.emplace_back(Opening{begin, {}}).text);
    json.begin_object();
    json.member("article", document);
    write_published(json, published);
  };
  for (const ArticlePart& part : article.parts) open(part.begin, part.published);
  if (openings_.empty()) open(0, article.published);
}

const std::string& MentionLines::opening_of(const Mention& mention) const {
  const auto next =
      std::upper_bound(openings_.begin() + 1, openings_.end(), mention.trigger.range.begin,
                       [](std::uint32_t at, const Opening& opening) { return at < opening.begin; });
  return std::prev(next)->text;
}

void MentionLines::append(std::string& out, const Mention& mention, std::string_view event,
                          bool explain) const {
  JsonWriter json(out);
  json.raw(opening_of(mention));
  write_members(json, mention);
  json.optional_member("event", event);
  if (explain) json.member("why", mention.why);
  json.end_object();
  json.terminate('\n');
}

void append_article_line(std::string& out, std::string_view document,
                         const Extraction& extraction) {
  const Article& article = extraction.article;
  JsonWriter json(out);
  json.begin_object();
  json.member("doc", document);
  write_members(json, article);
  json.optional_member("skipped", extraction.skipped);
  json.member("mentions", extraction.mentions.size());
  json.member("body", article.body);
  json.end_object();
  json.terminate('\n');
}

}  // namespace dateline::protocol
