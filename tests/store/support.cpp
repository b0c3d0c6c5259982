// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include "lmdb_store.hpp"

#include <gtest/gtest.h>
#include <xxhash.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <sstream>
#include <stdexcept>
#include <tuple>

namespace dateline::store::test {

namespace {

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> result;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) result.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return result;
}

/// Of two mentions the better evidence: a function of what they say alone.
auto order_of(const events::Member& member, const Mention& mention) {
  return std::tuple{mention.when.precision, mention.what, member.article};
}

}  // namespace

TemporaryDirectory::TemporaryDirectory() {
  std::string name = (std::filesystem::temp_directory_path() / "dateline-store-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"mkdtemp"};
  path_ = name;
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code error;
  std::filesystem::remove_all(path_, error);
}

std::vector<events::Group> PlainRules::groups(std::span<const Mention> mentions) const {
  std::vector<events::Group> groups;
  for (std::uint32_t at = 0; at < mentions.size(); ++at) {
    if (!mentions[at].timeline) continue;
    const std::string_view keys = mentions[at].action;
    const std::size_t slash = std::min(keys.find('/'), keys.size());
    groups.push_back({{at}, words(keys.substr(0, slash)), {}, {}, nullptr});
    if (slash == keys.size()) continue;
    groups.back().loose_keys = words(keys.substr(slash + 1));
    if (slash == 0 && keys.ends_with('!')) groups.back().copy_key = keys;
  }
  return groups;
}

Event PlainRules::fold(std::span<const events::Member> members) const {
  Event event;
  std::set<ContentHash> articles;
  const events::EvidenceIndex best = rank(members).front();
  const Mention& first = *members[best.member].mentions[best.mention];
  event.when = first.when;
  event.what = first.what;
  event.kind = first.kind;
  event.status = first.status;
  event.participants = first.participants;
  event.places = first.places;
  event.basis = first.basis;
  event.confidence = first.confidence;
  for (const events::Member& member : members) articles.insert(member.article);
  event.articles = static_cast<std::uint32_t>(articles.size());
  return event;
}

std::vector<events::EvidenceIndex> PlainRules::rank(std::span<const events::Member> members) const {
  std::vector<events::EvidenceIndex> indices;
  for (std::uint32_t member = 0; member < members.size(); ++member)
    for (std::uint32_t at = 0; at < members[member].mentions.size(); ++at)
      indices.push_back({member, at});
  std::sort(indices.begin(), indices.end(), [&](const auto& left, const auto& right) {
    return order_of(members[left.member], *members[left.member].mentions[left.mention]) <
           order_of(members[right.member], *members[right.member].mentions[right.mention]);
  });
  return indices;
}

const Rules& plain_rules() {
  static const PlainRules rules;
  return rules;
}

Options small() {
  Options options;
  options.max_size = std::uint64_t{4} << 30;
  return options;
}

std::unique_ptr<Store> open_plain(const std::filesystem::path& directory, const Options& options) {
  return open_store(directory, options, plain_rules());
}

CivilDay day(int year, unsigned month, unsigned day_of_month) {
  return CivilDay{date::year{year} / date::month{month} / date::day{day_of_month}};
}

ContentHash hash_of(std::string_view content) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(content.data(), content.size()));
  ContentHash hash{};
  std::copy(std::begin(canonical.digest), std::end(canonical.digest), hash.begin());
  return hash;
}

Mention mention(std::string_view what, const TimeSpan& when, std::string_view keys) {
  Mention result;
  result.what = what;
  result.sentence.text = std::string{what} + ", it says.";
  result.when = when;
  result.action = keys;
  result.kind = "meeting";
  result.basis = Basis::expression;
  result.confidence = 0.5F;
  result.timeline = true;
  return result;
}

FileResult file(std::string_view path, std::string_view content, std::vector<Mention> mentions) {
  FileResult result;
  result.path = path;
  result.stamp = {1, XXH3_64bits(path.data(), path.size()), content.size(), 42, 43};
  result.hash = hash_of(content);
  result.article = Article{};
  result.article->title = content;
  result.mentions = std::move(mentions);
  result.extractor = 1;
  return result;
}

std::vector<Event> all(const Timeline& timeline, Query query, std::size_t page) {
  std::vector<Event> events;
  query.limit = page;
  for (;;) {
    Page next = timeline.query(query);
    for (Event& event : next.events) events.push_back(std::move(event));
    if (next.cursor.empty()) return events;
    query.cursor = next.cursor;
  }
}

std::vector<std::string> what(const std::vector<Event>& events) {
  std::vector<std::string> result;
  for (const Event& event : events) result.push_back(event.what);
  return result;
}

std::vector<std::string> ask(Store& store, const Query& query) {
  return what(all(store.timeline(), query));
}

namespace {

/// What is found under each of the words, kinds and statuses: no entry too few, none too many.
std::string dump_found(Store& store, const std::set<std::string>& words) {
  std::ostringstream text;
  const auto add = [&](std::string_view name, const Query& query) {
    text << name << ':';
    for (const Event& event : all(store.timeline(), query)) text << ' ' << event.id;
    text << '\n';
  };
  Query query;
  for (const std::string& word : words) {
    query.words = {word};
    add(word, query);
  }
  query.words.clear();
  for (const Status status : {Status::happened, Status::ongoing, Status::planned}) {
    query.statuses = {status};
    add(to_string(status), query);
  }
  query.statuses.clear();
  for (const char* kind : {"meeting", "election"}) {
    query.kinds = {kind};
    add(kind, query);
  }
  return text.str();
}

}  // namespace

std::string dump(Store& store) {
  std::set<std::string> words;
  Query query;
  query.mentions = true;
  std::ostringstream text;
  for (const Event& event : all(store.timeline(), query)) {
    text << event.id << ' ' << to_edtf(event.when) << ' ' << event.what << ' ' << event.articles;
    for (const Citation& citation : event.mentions) {
      words.insert(citation.mention.what);
      text << " [" << citation.article << ' ' << citation.path << ' ' << citation.mention.what
           << ']';
    }
    text << '\n';
  }
  return text.str() + dump_found(store, words);
}

Error error_of(const std::function<void()>& call) {
  try {
    call();
  } catch (const Error& error) {
    return error;
  }
  ADD_FAILURE() << "no error";
  return {ErrorCode::failed, ""};
}

FileResult article(int number, std::size_t padding) {
  Mention says = mention(std::to_string(number) + "m", TimeSpan::day(day(2024, 3, 5)),
                         std::to_string(number % 50) + "k");
  says.sentence.text = std::string(padding, 'x');
  return file("/in/" + std::to_string(number), std::to_string(number) + "c", {says});
}

}  // namespace dateline::store::test
