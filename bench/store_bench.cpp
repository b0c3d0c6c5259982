// SPDX-License-Identifier: Apache-2.0
// The store's bars: durable articles a second into an empty store and at a million events, the
// first page of a month's query, and memory beside the map.
//
//   store_bench [--events N] [--group ARTICLES] [--directory DIR]
#include "dateline/error.hpp"
#include "store/store.hpp"

#include <xxhash.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace dateline;
using Clock = std::chrono::steady_clock;

constexpr std::size_t k_entries = 10;
constexpr std::size_t k_sentence_words = 12;
constexpr std::size_t k_what_words = 8;

/// Articles that nobody wrote. Words follow Zipf's law over a large vocabulary, names are drawn
/// from many, dates lie around a publication day that moves on with the articles.
class ArticleSource {
 public:
  store::FileResult next() {
    store::FileResult result;
    const std::string number = std::to_string(++count_);
    result.path = "/srv/news/" + number + ".txt";
    result.stamp = {1, count_, 4'096, static_cast<std::int64_t>(count_), 1};
    XXH128_canonical_t hash;
    XXH128_canonicalFromHash(&hash, XXH3_128bits(number.data(), number.size()));
    result.hash.emplace();
    std::copy(std::begin(hash.digest), std::end(hash.digest), result.hash->begin());
    result.article = Article{};
    result.article->title = words(k_what_words);
    published_ =
        CivilDay{date::year{2015} / 1 / 1} + date::days{static_cast<int>(count_ / 30 % 3'650)};
    result.article->published = Published{first_minute(published_), false, {}};
    result.extractor = 1;
    for (std::size_t at = 0; at < k_entries; ++at) {
      result.mentions.push_back(mention());
      result.mentions.back().rank = static_cast<std::uint32_t>(at);
    }
    return result;
  }

 private:
  std::size_t below(std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>{0, bound - 1}(random_);
  }

  std::string syllables(std::size_t number, std::size_t least) {
    static constexpr std::string_view k_parts[] = {"ba", "ke",  "lo",  "mi",
                                                   "ru", "sta", "ven", "dor"};
    std::string text;
    while (number > 0 || least > 0) {
      text += k_parts[number % std::size(k_parts)];
      number /= std::size(k_parts);
      least -= least > 0 ? 1 : 0;
    }
    return text;
  }

  std::string word() {
    // Zipf over 60,000 words by inversion of its continuous form.
    const double unit = std::uniform_real_distribution<double>{0, 1}(random_);
    return syllables(static_cast<std::size_t>(std::exp(unit * std::log(60'000.0))), 2);
  }

  std::string words(std::size_t count) {
    std::string text;
    for (std::size_t at = 0; at < count; ++at) text += (at == 0 ? "" : " ") + word();
    return text;
  }

  std::string name() {
    std::string text = syllables(below(400), 2) + " " + syllables(below(20'000), 3);
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
  }

  TimeSpan when() {
    // Half of what news tells lies within three days of it.
    const int reach = below(2) == 0 ? 3 : 60;
    const CivilDay about =
        published_ +
        date::days{static_cast<int>(below(static_cast<std::size_t>(2 * reach))) - reach};
    const std::size_t kind = below(100);
    if (kind < 70) return TimeSpan::day(about);
    const date::year_month_day ymd{about};
    const auto month = ymd.year() / ymd.month();
    if (kind < 82)
      return TimeSpan::within(CivilDay{month / 1}, CivilDay{month / date::last}, Precision::month);
    if (kind < 90)
      return TimeSpan::within(CivilDay{ymd.year() / 1 / 1}, CivilDay{ymd.year() / 12 / 31},
                              Precision::year);
    if (kind < 95) return TimeSpan::not_before(about);
    if (kind < 98) return TimeSpan::not_after(about);
    return TimeSpan::lasting({first_minute(about), last_minute(about)}, {}, Precision::day);
  }

  Mention mention() {
    static constexpr const char* k_kinds[] = {"meeting", "election", "agreement", "trial",
                                              "launch",  "disaster", "deadline",  "visit"};
    Mention result;
    result.what = words(k_what_words);
    result.trigger.text = word();
    result.kind = k_kinds[below(std::size(k_kinds))];
    result.action = result.kind;
    result.status = below(3) == 0 ? Status::planned : Status::happened;
    result.when = when();
    result.basis = Basis::expression;
    result.time.emplace().quote.text = "on Tuesday";
    result.participants.push_back({name(), ParticipantType::person, {0, 10}});
    result.participants.push_back({name(), ParticipantType::organization, {20, 30}});
    result.places.push_back({syllables(below(5'000), 3), "", {40, 48}});
    if (below(3) == 0) result.source.emplace().text = name();
    result.sentence.text =
        result.what + " " + result.participants.front().text + " " + words(k_sentence_words);
    result.sentence.range = {100, 260};
    result.confidence = 0.5F + static_cast<float>(below(50)) / 100;
    result.timeline = true;
    return result;
  }

  std::mt19937_64 random_{42};
  std::uint64_t count_ = 0;
  CivilDay published_{};
};

double seconds(Clock::duration time) { return std::chrono::duration<double>(time).count(); }

/// Commits articles in groups; what it takes to make them is not counted.
double articles_a_second(store::Store& store, ArticleSource& source, std::size_t articles,
                         std::size_t group) {
  Clock::duration spent{};
  std::vector<store::FileResult> batch;
  for (std::size_t done = 0; done < articles; done += batch.size()) {
    batch.clear();
    while (batch.size() < group) batch.push_back(source.next());
    const auto begin = Clock::now();
    store.commit(batch, {});
    spent += Clock::now() - begin;
  }
  return static_cast<double>(articles) / seconds(spent);
}

/// A line of /proc/self/status, in MB.
double megabytes(std::string_view field) {
  std::ifstream status{"/proc/self/status"};
  for (std::string line; std::getline(status, line);)
    if (line.compare(0, field.size(), field) == 0)
      return std::strtod(line.c_str() + field.size() + 1, nullptr) / 1024;
  return 0;
}

void print_latency(const char* name, std::vector<double> times, std::size_t entries) {
  std::sort(times.begin(), times.end());
  const auto at = [&](double share) {
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
  };
  std::printf("%-44s p50 %.2f ms, p99 %.2f ms, worst %.2f ms (%zu entries)\n", name, at(0.5),
              at(0.99), at(1), entries);
}

template <typename Make>
void measure_queries(const char* name, const Timeline& timeline, Make make) {
  std::mt19937_64 random{7};
  std::vector<double> times;
  std::size_t entries = 0;
  for (int round = 0; round < 2'000; ++round) {
    const Query query = make(random);
    const auto begin = Clock::now();
    entries += timeline.query(query).events.size();
    times.push_back(seconds(Clock::now() - begin) * 1'000);
  }
  print_latency(name, std::move(times), entries);
}

Query month_query(std::mt19937_64& random) {
  const auto index = std::uniform_int_distribution<int>{0, 119}(random);
  const auto month = date::year{2015} / 1 + date::months{index};
  Query query;
  query.since = first_minute(CivilDay{month / 1});
  query.until = last_minute(CivilDay{month / date::last});
  query.limit = 50;
  return query;
}

void run(const std::filesystem::path& directory, std::size_t events, std::size_t group) {
  const auto store = store::Store::open(directory);
  const Timeline& timeline = store->timeline();
  ArticleSource source;
  std::printf("%-44s %.0f articles/s\n", "into an empty store",
              articles_a_second(*store, source, 10'000, group));
  while (timeline.status().events < events) articles_a_second(*store, source, 5'000, 500);
  const TimelineStatus status = timeline.status();
  std::printf("%-44s %llu events, %.0f MB\n", "filled",
              static_cast<unsigned long long>(status.events),
              static_cast<double>(status.bytes) / 1e6);
  std::printf("%-44s %.0f articles/s\n", "at this size",
              articles_a_second(*store, source, 4'000, group));
  std::printf("%-44s %.0f articles/s\n", "at this size, groups of five times that",
              articles_a_second(*store, source, 5'000, 5 * group));
  measure_queries("first 50 of a month", timeline, month_query);
  measure_queries("first 50 planned of a month", timeline, [](std::mt19937_64& random) {
    Query query = month_query(random);
    query.statuses = {Status::planned};
    return query;
  });
  measure_queries("first 50 with two words", timeline, [](std::mt19937_64&) {
    Query query;
    query.words = {"keba", "loba"};
    query.limit = 50;
    return query;
  });
  std::printf("%-44s %.0f MB (peak with map %.0f MB)\n", "resident beside the map",
              megabytes("RssAnon:"), megabytes("VmHWM:"));
}

}  // namespace

int main(int argc, char** argv) try {
  std::size_t events = 1'000'000;
  std::size_t group = 100;
  std::filesystem::path directory = std::filesystem::temp_directory_path() /
                                    ("store-bench-" + std::to_string(std::random_device{}()));
  for (int at = 1; at + 1 < argc; at += 2) {
    const std::string_view flag = argv[at];
    if (flag == "--events") events = std::strtoull(argv[at + 1], nullptr, 10);
    if (flag == "--group") group = std::strtoull(argv[at + 1], nullptr, 10);
    if (flag == "--directory") directory = argv[at + 1];
  }
  run(directory, events, group);
  std::filesystem::remove_all(directory);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "store_bench: " << error.what() << '\n';
  return 1;
}
