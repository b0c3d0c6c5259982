// SPDX-License-Identifier: Apache-2.0
#include "lmdb/cursor.hpp"
#include "record/term_block.hpp"
#include "record/terms.hpp"
#include "support.hpp"
#include "tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace dateline::store::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The term index is cut into blocks, of which the later tests fill one.
class TermIndexTest : public ::testing::Test {
 protected:
  static constexpr std::size_t k_block = std::size_t{1} << k_block_bits;

  TemporaryDirectory directory;
  std::unique_ptr<Store> store = open_plain(directory.path());
  const TimeSpan when = TimeSpan::day(day(2024, 3, 5));

  void put(const std::string& name, const std::string& what, const std::string& keys) {
    store->commit({file("/in/" + name, name, {mention(what, when, keys)})}, {});
  }

  /// Events of other words, so many that a search goes by the index and not by a walk.
  void fill_a_block(const std::string& name) {
    std::vector<Mention> mentions;
    for (std::size_t at = 0; at < k_block; ++at)
      mentions.push_back(
          mention("filler", TimeSpan::day(day(2020, 1, 1)), name + std::to_string(at)));
    store->commit({file("/in/" + name, name, mentions)}, {});
  }

  [[nodiscard]] std::vector<std::string> found(const std::vector<std::string>& words) {
    Query query;
    query.words = words;
    return ask(*store, query);
  }

  /// Rows of the index under a word. Closes the store.
  [[nodiscard]] std::uint64_t rows_under(const std::string& word) {
    store.reset();
    lmdb::Environment environment{{directory.path(), small().max_size, Tables::k_count}};
    lmdb::Transaction transaction = lmdb::Transaction::write(environment);
    lmdb::Cursor cursor{transaction, Tables::open(transaction).event_by_term};
    std::uint64_t rows = 0;
    for (std::uint32_t block = 0; block < 10; ++block)
      if (cursor.find(term_key(block, word_term(word)))) rows += cursor.count();
    return rows;
  }
};

TEST_F(TermIndexTest, AnEventOfAFullBlockTakesOnWordsAndLosesThem) {
  put("a", "alpha", "k");
  fill_a_block("x");
  put("b", "beta", "k");
  EXPECT_THAT(found({"alpha", "beta"}), ElementsAre("alpha"));
  put("c", "gamma", "k");
  EXPECT_THAT(found({"gamma", "beta"}), ElementsAre("alpha"));
  store->commit({}, {"/in/b"});
  EXPECT_THAT(found({"beta"}), IsEmpty());
  EXPECT_THAT(found({"alpha", "gamma"}), ElementsAre("alpha"));
  EXPECT_EQ(rows_under("beta"), 0U);
}

TEST_F(TermIndexTest, AWordOfWhatWentIntoAnotherEventFindsThatOnce) {
  put("a", "alpha", "k1");
  put("b", "beta", "k2");
  fill_a_block("x");
  put("link", "gamma", "k1 k2");
  EXPECT_THAT(found({"beta"}), ElementsAre("alpha"));
  EXPECT_THAT(found({"alpha"}), ElementsAre("alpha"));
  store->commit({}, {"/in/link"});
  EXPECT_THAT(found({"beta"}), ElementsAre("beta"));
  EXPECT_THAT(found({"alpha"}), ElementsAre("alpha"));
}

TEST_F(TermIndexTest, RowsOfWhatWentIntoAnotherEventAreSweptAsBlocksBegin) {
  put("a", "alpha", "k1");
  put("b", "beta", "k2");
  put("link", "gamma", "k1 k2");
  fill_a_block("x");
  EXPECT_THAT(found({"beta"}), ElementsAre("alpha"));
  EXPECT_EQ(rows_under("beta"), 1U);
}

TEST(TermBlockTest, HalfAnIdTellsTheEventFromItsBlock) {
  for (const std::uint64_t id : {0x1ULL, 0x1FFFULL, 0x2000ULL, 0xFFFF'FFFFULL, 0x1'0000'0001ULL}) {
    const EventId event{id};
    for (const std::uint32_t later : {0U, 1U, 500U}) {
      const std::uint32_t block = block_of(event) + later;
      EXPECT_EQ(event_at(block, KeyReader{term_value(event)}.u32()), event) << id;
    }
  }
}

}  // namespace
}  // namespace dateline::store::test
