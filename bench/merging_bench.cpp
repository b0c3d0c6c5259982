// SPDX-License-Identifier: Apache-2.0
// What merging adds to the cost of extraction in a store that was filled, on days of all years and
// on one day that 50,000 mentions speak of.
//
//   merging_bench --directory DIR [--articles N] [--group ARTICLES] [--seed N]
//
// The same number of new articles is committed by the rules of events/, and by rules that leave
// every group of mentions alone, in turns, once the store is warm. What the first takes more of the
// processor's time is what merging costs: grouping by keys, looking these up, joining, folding, and
// the rows that it all needs. Extraction is what `extract --output=events` does with an article.
#include "article_source.hpp"
#include "dateline/error.hpp"
#include "lmdb_store.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace {

using namespace dateline;

constexpr std::size_t k_hot_mentions = 50'000;
constexpr int k_rounds = 3;

/// Those of events/, without what ties one group to another.
class LoneRules final : public store::Rules {
 public:
  std::vector<events::Group> groups(std::span<const Mention> mentions) const override {
    std::vector<events::Group> groups = store::event_rules().groups(mentions);
    for (events::Group& group : groups) {
      group.keys.clear();
      group.loose_keys.clear();
    }
    return groups;
  }
  Event fold(std::span<const events::Member> members) const override {
    return store::event_rules().fold(members);
  }
  std::vector<events::EvidenceIndex> rank(std::span<const events::Member> members) const override {
    return store::event_rules().rank(members);
  }
};

struct Settings {
  std::filesystem::path directory;
  std::size_t articles = 5'000;
  std::size_t group = 500;
  unsigned seed = 1'000;
};

/// Of the processor, in seconds.
struct Cost {
  double extraction = 0;
  double grouping = 0;  ///< which both rules do
  double store = 0;
  std::size_t mentions = 0;  ///< on the timeline

  Cost& operator+=(const Cost& other) {
    extraction += other.extraction;
    grouping += other.grouping;
    store += other.store;
    mentions += other.mentions;
    return *this;
  }
};

/// Commits new articles; where a day is given, all that they tell of happens on it.
class Intake {
 public:
  explicit Intake(Settings settings) : settings_(std::move(settings)) {}

  [[nodiscard]] Cost commit(const store::Rules& rules, std::size_t articles,
                            const TimeSpan* day = nullptr) {
    const auto store = store::open_store(settings_.directory, {}, rules);
    bench::ArticleSource source{bench::Generator{settings_.seed}, settings_.seed};
    ++settings_.seed;
    Cost cost;
    std::vector<store::FileResult> batch;
    for (std::size_t done = 0; done < articles; done += batch.size()) {
      batch.clear();
      const double begin = bench::processor_seconds();
      while (batch.size() < settings_.group) batch.push_back(source.next());
      const double extracted = bench::processor_seconds();
      if (day != nullptr)
        for (store::FileResult& result : batch)
          for (Mention& mention : result.mentions) mention.when = *day;
      const double told = bench::processor_seconds();
      for (const store::FileResult& result : batch) (void)rules.groups(result.mentions);
      const double grouped = bench::processor_seconds();
      for (store::FileResult& result : batch) {
        store->prepare(result);
        cost.mentions += store::entries_of(result);
      }
      store->commit(batch, {});
      cost.extraction += extracted - begin;
      cost.grouping += grouped - told;
      cost.store += bench::processor_seconds() - grouped;
    }
    return cost;
  }

  [[nodiscard]] std::uint64_t events() const {
    return store::Store::open(settings_.directory)->timeline().status().events;
  }

 private:
  Settings settings_;
};

void compare(const char* where, Intake& intake, std::size_t articles, const TimeSpan* day) {
  const std::uint64_t events = intake.events();
  (void)intake.commit(LoneRules{}, articles, day);  // reads the store's pages in
  Cost alone;
  Cost merged;
  for (int round = 0; round < k_rounds; ++round) {
    alone += intake.commit(LoneRules{}, articles, day);
    merged += intake.commit(store::event_rules(), articles, day);
  }
  const double scale = 1e6 / static_cast<double>(articles * k_rounds);
  const double extraction = (alone.extraction + merged.extraction) / 2 * scale;
  const double merging = (merged.store - alone.store + merged.grouping) * scale;
  std::printf("%s, %llu entries: %.0f us an article, %.0f %% of extraction's %.0f us "
              "(store %.0f us with it, %.0f us without)\n",
              where, static_cast<unsigned long long>(events), merging, merging / extraction * 100,
              extraction, merged.store * scale, alone.store * scale);
  std::fflush(stdout);
}

void run(const Settings& settings) {
  Intake intake{settings};
  compare("merging, all days", intake, settings.articles, nullptr);
  const TimeSpan hot = TimeSpan::day(CivilDay{date::year{2019} / 5 / 14});
  for (std::size_t mentions = 0; mentions < k_hot_mentions;)
    mentions += intake.commit(store::event_rules(), settings.articles, &hot).mentions;
  compare("merging, a day of 50,000 mentions", intake, settings.articles, &hot);
}

}  // namespace

int main(int argc, char** argv) try {
  Settings settings;
  for (int at = 1; at + 1 < argc; at += 2) {
    const std::string_view flag = argv[at];
    const char* value = argv[at + 1];
    if (flag == "--directory") settings.directory = value;
    if (flag == "--articles") settings.articles = std::strtoull(value, nullptr, 10);
    if (flag == "--group") settings.group = std::strtoull(value, nullptr, 10);
    if (flag == "--seed") settings.seed = static_cast<unsigned>(std::strtoul(value, nullptr, 10));
  }
  if (settings.directory.empty()) {
    std::cerr << "usage: merging_bench --directory DIR [--articles N] [--group N] [--seed N]\n";
    return 2;
  }
  run(settings);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "merging_bench: " << error.what() << '\n';
  return 1;
}
