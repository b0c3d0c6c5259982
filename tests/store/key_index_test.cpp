// SPDX-License-Identifier: Apache-2.0
#include "record/key.hpp"
#include "support.hpp"
#include "write/key_index.hpp"
#include "write/key_index_writer.hpp"
#include "write/key_ties.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace dateline::store::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Le;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

std::vector<KeyEntry> random_entries(std::size_t count, std::uint64_t largest) {
  std::mt19937_64 random{count};
  std::vector<KeyEntry> entries(count);
  for (KeyEntry& entry : entries) entry.key = random() % largest;
  std::sort(entries.begin(), entries.end());
  return entries;
}

// Whether keys are spread over all numbers, as hashes are, or not.
TEST(KeyRun, FindsTheFirstEntryOfAKey) {
  for (const std::uint64_t largest : {~std::uint64_t{0}, std::uint64_t{1'000}, std::uint64_t{3}})
    for (const std::size_t count : {0U, 1U, 2U, 7U, 8U, 100U, 5'000U}) {
      const std::vector<KeyEntry> entries = random_entries(count, largest);
      const KeyRun run{KeyRun::bytes_of(entries)};
      std::vector<std::uint64_t> keys{0, 1, largest / 2, largest - 1, largest, ~std::uint64_t{0}};
      for (const KeyEntry& entry : entries) keys.push_back(entry.key);
      for (const std::uint64_t key : keys) {
        const auto expected =
            std::lower_bound(entries.begin(), entries.end(), KeyEntry{key, GroupRef{}, EventId{}});
        EXPECT_EQ(run.lower_bound(key), static_cast<std::size_t>(expected - entries.begin()));
      }
    }
}

TEST(BloomFilter, HoldsItsKeysAndFewOthers) {
  std::mt19937_64 random{1};
  std::vector<std::uint64_t> keys(10'000);
  for (std::uint64_t& key : keys) key = random();
  BloomFilter::Maker maker{keys.size()};
  for (const std::uint64_t key : keys) maker.add(key);
  const BloomFilter filter{maker.bytes()};
  for (const std::uint64_t key : keys) EXPECT_TRUE(filter.may_hold(BloomFilter::Probe{key}));
  int others = 0;
  for (int at = 0; at < 100'000; ++at)
    if (filter.may_hold(BloomFilter::Probe{random()})) ++others;
  EXPECT_LT(others, 1'000) << "of a hundred thousand";

  std::vector<BloomFilter::Probe> probes;
  std::vector<std::uint32_t> expected;
  for (std::uint32_t at = 0; at < 1'000; ++at) {
    probes.emplace_back(at % 3 == 0 ? keys[at] : random());
    if (filter.may_hold(probes.back())) expected.push_back(at);
  }
  std::vector<std::uint32_t> found;
  filter.find(probes, found);
  EXPECT_EQ(found, expected);
}

/// A store that holds articles and what they emit, one a commit.
class KeyIndexTest : public ::testing::Test {
 protected:
  void add(std::uint64_t article, const std::vector<std::uint64_t>& keys) {
    const ArticleId id{article};
    transaction.put(tables.article, KeyWriter{}.id(id), "article");
    std::vector<KeyEntry> entries;
    for (const std::uint64_t key : keys)
      entries.emplace_back(key, GroupRef{id, 0}, EventId{article});
    std::sort(entries.begin(), entries.end());
    KeyIndexWriter writer{transaction, tables};
    writer.add(entries);
    writer.finish();
  }

  void remove(std::uint64_t article, std::size_t keys) {
    const ArticleId id{article};
    transaction.erase(tables.article, KeyWriter{}.id(id));
    KeyIndexWriter writer{transaction, tables};
    writer.remove(id, keys);
    writer.finish();
  }

  [[nodiscard]] std::set<std::uint64_t> emitters(std::uint64_t key) const {
    std::set<std::uint64_t> articles;
    KeyIndex::Emitters walk = KeyIndex{transaction, tables}.all_with(key);
    while (const auto ref = walk.next()) articles.insert(static_cast<std::uint64_t>(ref->article));
    return articles;
  }

  TemporaryDirectory directory;
  lmdb::Environment environment{{directory.path(), small().max_size, Tables::k_count}};
  lmdb::Transaction transaction = lmdb::Transaction::write(environment);
  const Tables tables = Tables::open(transaction);
};

TEST_F(KeyIndexTest, ManySmallRunsAreJoinedAndHoldAllKeys) {
  constexpr std::uint64_t k_articles = 300;
  constexpr std::uint64_t k_step = ~std::uint64_t{0} / 50'000;
  for (std::uint64_t article = 1; article <= k_articles; ++article) {
    std::vector<std::uint64_t> keys{42};
    for (std::uint64_t key = 0; key < 100; ++key) keys.push_back((article * 100 + key) * k_step);
    add(article, keys);
  }
  EXPECT_THAT(read_summaries(transaction, tables), SizeIs(Le(20U)));
  EXPECT_GT(transaction.rows(tables.merge_filter), 0U) << "none is large enough for a filter";
  EXPECT_THAT(emitters(42), SizeIs(k_articles));
  EXPECT_THAT(emitters(43), IsEmpty());
  for (std::uint64_t article = 1; article <= k_articles; ++article)
    EXPECT_THAT(emitters((article * 100 + 7) * k_step), ElementsAre(article));
}

TEST_F(KeyIndexTest, WhoHasGoneIsPassedOver) {
  add(1, {5, 6});
  add(2, {5, 7});
  const std::vector<std::uint64_t> keys{5, 6, 7, 8};
  const auto event_of = [](const KeyEntry& entry) -> std::optional<EventId> {
    if (entry.ref().article == ArticleId{1}) return std::nullopt;
    return EventId{9};
  };
  std::vector<std::uint64_t> emitted;
  for (const auto& emitter : KeyIndex{transaction, tables}.first_with(keys, event_of)) {
    emitted.push_back(keys[emitter.key]);
    EXPECT_EQ(emitter.ref.article, ArticleId{2});
    EXPECT_EQ(emitter.event, EventId{9});
  }
  EXPECT_THAT(emitted, UnorderedElementsAre(5, 7));
}

TEST_F(KeyIndexTest, ARunOfWhichMostHasGoneIsMadeAnew) {
  for (std::uint64_t article = 1; article <= 8; ++article) add(article, {1, 2, 3});
  ASSERT_THAT(read_summaries(transaction, tables), SizeIs(Le(4U)));
  for (std::uint64_t article = 1; article <= 7; ++article) remove(article, 3);
  EXPECT_THAT(emitters(2), SizeIs(Le(2U)));
  remove(8, 3);
  EXPECT_THAT(read_summaries(transaction, tables), IsEmpty());
  EXPECT_EQ(transaction.rows(tables.merge_key), 0U);
}

std::vector<ShortHash> hashes(const std::string& keys) {
  std::vector<ShortHash> hashes;
  for (const char key : keys) hashes.push_back(short_hash({&key, 1}));
  return hashes;
}

TEST(KeyTies, GroupsAndEventsThatShareKeysAreOneSet) {
  KeyTies ties;
  for (const std::string keys : {"a", "bc", "d", "", "ce", "f"}) ties.add_group(hashes(keys));
  const std::vector<std::uint64_t> keys = ties.join();
  EXPECT_THAT(keys, SizeIs(6));
  const auto place_of = [&](const std::string& key) {
    const auto found = std::find(keys.begin(), keys.end(), print_of(hashes(key).front()));
    return static_cast<std::uint32_t>(found - keys.begin());
  };
  const EventId event{9};
  ties.tie(place_of("e"), event);
  ties.tie(place_of("a"), event);
  ties.tie(place_of("d"), EventId{7});
  const KeyTies::Sets sets = ties.sets();
  EXPECT_THAT(sets.set_of, ElementsAre(0, 0, 1, 2, 0, 3));
  EXPECT_THAT(sets.events,
              ElementsAre(ElementsAre(event), ElementsAre(EventId{7}), IsEmpty(), IsEmpty()));
}

TEST(KeyTies, WhatGroupsEmitComesSortedWithTheEventThatEachCameTo) {
  KeyTies ties;
  for (const std::string keys : {"ab", "", "bc"}) ties.add_group(hashes(keys));
  const std::vector<std::uint64_t> keys = ties.join();
  const std::vector<GroupRef> refs{{ArticleId{1}, 0}, {ArticleId{1}, 1}, {ArticleId{2}, 0}};
  const std::vector<EventId> events{EventId{5}, EventId{6}, EventId{5}};
  const std::vector<KeyEntry> entries = ties.entries(refs, events);
  std::vector<KeyEntry> expected;
  for (const char key : std::string{"ab"})
    expected.emplace_back(print_of(hashes({key}).front()), refs[0], events[0]);
  for (const char key : std::string{"bc"})
    expected.emplace_back(print_of(hashes({key}).front()), refs[2], events[2]);
  std::sort(expected.begin(), expected.end());
  EXPECT_EQ(entries, expected);
}

}  // namespace
}  // namespace dateline::store::test
