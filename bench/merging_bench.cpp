// SPDX-License-Identifier: Apache-2.0
// What merging adds to the cost of extraction in a store that was filled, on days of all years and
// on one day that 50,000 mentions speak of.
//
//   merging_bench --directory DIR [--articles N] [--group ARTICLES] [--seed N]
//
// The same number of new articles is committed by the rules of events/, and by rules that leave
// every group of mentions alone, in turns, once the store is warm. What the first takes more of the
// processor's time is what merging costs, and is told by what it goes to: grouping by keys;
// folding; looking keys up, joining, and the rows that it all needs; and the kernel's part of
// these, which writes pages to the disk and reads them in. Extraction is what ingest does with an
// article's bytes before that.
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
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace {

using namespace dateline;

constexpr std::size_t k_hot_mentions = 50'000;
constexpr int k_rounds = 3;

/// Those of events/, with or without what ties one group to another. One store serves both, as it
/// serves a daemon: what it has read in stays there.
class MeasuredRules final : public store::Rules {
 public:
  void set_merging(bool merging) noexcept { merging_ = merging; }
  /// Of the processor, in all folds so far: as many times what each of a few took.
  [[nodiscard]] double fold_seconds() const noexcept { return fold_seconds_ * k_a_measured_one; }

  std::vector<events::Group> groups(std::span<const Mention> mentions) const override {
    std::vector<events::Group> groups = store::event_rules().groups(mentions);
    if (merging_) return groups;
    for (events::Group& group : groups) {
      group.keys.clear();
      group.loose_keys.clear();
    }
    return groups;
  }
  Event fold(std::span<const events::Member> members) const override {
    return measured([&] { return store::event_rules().fold(members); });
  }
  std::vector<events::EvidenceIndex> rank(std::span<const events::Member> members) const override {
    return store::event_rules().rank(members);
  }
  std::vector<events::EvidenceIndex>
  essential(std::span<const events::Member> members) const override {
    return measured([&] { return store::event_rules().essential(members); });
  }

 private:
  /// To ask the clock takes a fifth of what a fold does, and would count as merging.
  static constexpr std::size_t k_a_measured_one = 16;

  template <typename Fold>
  std::invoke_result_t<Fold> measured(Fold fold) const {
    if (folds_++ % k_a_measured_one != 0) return fold();
    const double begin = bench::processor_seconds();
    auto result = fold();
    fold_seconds_ += bench::processor_seconds() - begin;
    return result;
  }

  bool merging_ = true;
  mutable std::size_t folds_ = 0;
  mutable double fold_seconds_ = 0;
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
  double folding = 0;        ///< of that
  double kernel = 0;         ///< of that
  std::size_t mentions = 0;  ///< on the timeline

  Cost& operator+=(const Cost& other) {
    extraction += other.extraction;
    grouping += other.grouping;
    store += other.store;
    folding += other.folding;
    kernel += other.kernel;
    mentions += other.mentions;
    return *this;
  }
};

/// Commits new articles; where a day is given, all that they tell of happens on it.
class Intake {
 public:
  explicit Intake(const Settings& settings)
      : settings_(settings), store_(store::open_store(settings.directory, {}, rules_)) {}

  [[nodiscard]] Cost commit(bool merging, const TimeSpan* day) {
    rules_.set_merging(merging);
    bench::ArticleSource source{bench::Generator{settings_.seed}, settings_.seed};
    ++settings_.seed;
    Cost cost;
    for (std::size_t done = 0; done < settings_.articles; done += settings_.group) {
      std::vector<std::string> texts;
      while (texts.size() < settings_.group) texts.push_back(source.write());
      cost += commit(source, texts, day);
    }
    return cost;
  }

  [[nodiscard]] std::uint64_t events() const { return store_->timeline().status().events; }

 private:
  Cost commit(bench::ArticleSource& source, const std::vector<std::string>& texts,
              const TimeSpan* day) {
    Cost cost;
    std::vector<store::FileResult> batch;
    const double folded = rules_.fold_seconds();
    for (const std::string& text : texts) batch.push_back(read(source, text, day, cost));
    const double kernel = bench::kernel_seconds();
    const double begin = bench::processor_seconds();
    store_->commit(batch, {});
    cost.store += bench::processor_seconds() - begin;
    cost.folding = rules_.fold_seconds() - folded;
    cost.kernel = bench::kernel_seconds() - kernel;
    return cost;
  }

  /// As a worker of the daemon does, one article after the other.
  store::FileResult read(bench::ArticleSource& source, const std::string& text, const TimeSpan* day,
                         Cost& cost) {
    const double begin = bench::processor_seconds();
    store::FileResult result = source.read(text);
    cost.extraction += bench::processor_seconds() - begin;
    if (day != nullptr)
      for (Mention& mention : result.mentions) mention.when = *day;
    cost.mentions += store::entries_of(result);
    const double told = bench::processor_seconds();
    (void)rules_.groups(result.mentions);
    const double grouped = bench::processor_seconds();
    store_->prepare(result);
    cost.grouping += grouped - told;
    cost.store += bench::processor_seconds() - grouped;
    return result;
  }

  Settings settings_;
  MeasuredRules rules_;
  std::unique_ptr<store::Store> store_;
};

void compare(const char* where, Intake& intake, std::size_t articles, const TimeSpan* day) {
  const std::uint64_t events = intake.events();
  for (const bool merging : {false, true}) (void)intake.commit(merging, day);  // reads pages in
  Cost alone;
  Cost merged;
  for (int round = 0; round < k_rounds; ++round) {
    alone += intake.commit(false, day);
    merged += intake.commit(true, day);
  }
  const double scale = 1e6 / static_cast<double>(articles * k_rounds);
  const double extraction = (alone.extraction + merged.extraction) / 2 * scale;
  const double grouping = merged.grouping * scale;
  const double folding = (merged.folding - alone.folding) * scale;
  const double kernel = (merged.kernel - alone.kernel) * scale;
  const double rows = (merged.store - alone.store) * scale - folding - kernel;
  const double merging = grouping + folding + rows + kernel;
  std::printf("%s, %llu entries: %.0f us an article, %.0f %% of extraction's %.0f us\n", where,
              static_cast<unsigned long long>(events), merging, merging / extraction * 100,
              extraction);
  std::printf("- of which: grouping %.0f us, folding %.0f us, keys and rows %.0f us, the kernel's "
              "pages %.0f us (store %.0f us with it, %.0f us without)\n",
              grouping, folding, rows, kernel, merged.store * scale, alone.store * scale);
  std::fflush(stdout);
}

void run(const Settings& settings) {
  Intake intake{settings};
  compare("merging, all days", intake, settings.articles, nullptr);
  const TimeSpan hot = TimeSpan::day(CivilDay{date::year{2019} / 5 / 14});
  for (std::size_t mentions = 0; mentions < k_hot_mentions;)
    mentions += intake.commit(true, &hot).mentions;
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
