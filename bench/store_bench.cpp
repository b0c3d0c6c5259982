// SPDX-License-Identifier: Apache-2.0
// The store's bars: durable articles a second into an empty store and at a million events, the
// first page of a month's query, and memory beside the map.
//
//   store_bench [--events N] [--group ARTICLES] [--directory DIR] [--seed N]
//
// A directory that is named is kept: with another seed, a store that was filled can be measured
// again without being filled again.
#include "article_source.hpp"
#include "dateline/error.hpp"
#include "store/store.hpp"

#include <algorithm>
#include <chrono>
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
using bench::ArticleSource;
using bench::processor_seconds;
using Clock = std::chrono::steady_clock;

double seconds(Clock::duration time) { return std::chrono::duration<double>(time).count(); }

struct Speed {
  double articles_a_second = 0;
  double processor_microseconds = 0;  ///< an article
};

/// Commits articles in groups; what it takes to make them is not counted.
Speed commit(store::Store& store, ArticleSource& source, std::size_t articles, std::size_t group) {
  Clock::duration spent{};
  double processor = 0;
  std::vector<store::FileResult> batch;
  for (std::size_t done = 0; done < articles; done += batch.size()) {
    batch.clear();
    while (batch.size() < group) {
      batch.push_back(source.next());
      store.prepare(batch.back());
    }
    const double processor_before = processor_seconds();
    const auto begin = Clock::now();
    store.commit(batch, {});
    spent += Clock::now() - begin;
    processor += processor_seconds() - processor_before;
  }
  const auto count = static_cast<double>(articles);
  return {count / seconds(spent), processor / count * 1e6};
}

void print_speed(const char* name, const Speed& speed) {
  std::printf("%-44s %.0f articles/s, %.0f us of processor an article\n", name,
              speed.articles_a_second, speed.processor_microseconds);
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

void run(const std::filesystem::path& directory, std::size_t events, std::size_t group,
         unsigned seed) {
  const auto store = store::Store::open(directory);
  const Timeline& timeline = store->timeline();
  ArticleSource source{bench::Generator{seed}, seed};
  print_speed("first", commit(*store, source, 10'000, group));
  while (timeline.status().events < events) (void)commit(*store, source, 5'000, group);
  const TimelineStatus status = timeline.status();
  std::printf("%-44s %llu events, %.0f MB\n", "filled",
              static_cast<unsigned long long>(status.events),
              static_cast<double>(status.bytes) / 1e6);
  print_speed("at this size", commit(*store, source, 5'000, group));
  measure_queries("first 50 of a month", timeline, month_query);
  measure_queries("first 50 planned of a month", timeline, [](std::mt19937_64& random) {
    Query query = month_query(random);
    query.statuses = {Status::planned};
    return query;
  });
  measure_queries("first 50 with two words", timeline, [](std::mt19937_64&) {
    Query query;
    query.words = {"summit", "Norway"};
    query.limit = 50;
    return query;
  });
  std::printf("%-44s %.0f MB (peak with map %.0f MB)\n", "resident beside the map",
              megabytes("RssAnon:"), megabytes("VmHWM:"));
}

}  // namespace

int main(int argc, char** argv) try {
  std::size_t events = 1'000'000;
  std::size_t group = 500;
  unsigned seed = 42;
  const std::filesystem::path temporary = std::filesystem::temp_directory_path() /
                                          ("store-bench-" + std::to_string(std::random_device{}()));
  std::filesystem::path directory = temporary;
  for (int at = 1; at + 1 < argc; at += 2) {
    const std::string_view flag = argv[at];
    if (flag == "--events") events = std::strtoull(argv[at + 1], nullptr, 10);
    if (flag == "--group") group = std::strtoull(argv[at + 1], nullptr, 10);
    if (flag == "--directory") directory = argv[at + 1];
    if (flag == "--seed") seed = static_cast<unsigned>(std::strtoul(argv[at + 1], nullptr, 10));
  }
  run(directory, events, group, seed);
  if (directory == temporary) std::filesystem::remove_all(directory);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "store_bench: " << error.what() << '\n';
  return 1;
}
