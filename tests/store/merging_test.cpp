// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "lmdb/environment.hpp"
#include "lmdb_store.hpp"
#include "record/article_block.hpp"
#include "record/key.hpp"
#include "support.hpp"
#include "tables.hpp"
#include "write/group_table.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <tuple>

namespace dateline::store::test {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

class MergingTest : public ::testing::Test {
 protected:
  TemporaryDirectory directory;
  std::unique_ptr<Store> store = open_plain(directory.path());
  Timeline& timeline = store->timeline();
  const TimeSpan when = TimeSpan::day(day(2024, 3, 5));
  const TimeSpan year = TimeSpan::within(day(2024, 1, 1), day(2024, 12, 31), Precision::year);

  FileResult says(const std::string& name, std::vector<Mention> mentions) {
    return file("/in/" + name, name, std::move(mentions));
  }
};

TEST_F(MergingTest, SharedKeysMakeOneEventAcrossArticles) {
  store->commit({says("a", {mention("x", when, "k1 k2")})}, {});
  store->commit({says("b", {mention("y", when, "k3")})}, {});
  EXPECT_THAT(ask(*store), SizeIs(2));
  store->commit({says("c", {mention("z", when, "k2 k3")})}, {});
  const std::vector<Event> events = all(timeline, {});
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_EQ(events.front().articles, 3U);
  EXPECT_THAT(timeline.show(events.front().id).mentions, SizeIs(3));
}

TEST_F(MergingTest, RemovingTheLinkParts) {
  store->commit({says("a", {mention("x", when, "k1 k2")}), says("b", {mention("y", when, "k3")}),
                 says("c", {mention("z", when, "k2 k3")})},
                {});
  EXPECT_THAT(ask(*store), SizeIs(1));
  store->commit({}, {"/in/c"});
  EXPECT_THAT(ask(*store), UnorderedElementsAre("x", "y"));
}

TEST_F(MergingTest, CoarseJoinsTheSoleFitElseStandsAlone) {
  store->commit({says("a", {mention("coarse", year, "/l")})}, {});
  EXPECT_THAT(ask(*store), SizeIs(1));
  store->commit({says("b", {mention("fine", when, "k1/l")})}, {});
  EXPECT_THAT(ask(*store), ElementsAre("fine"));
  EXPECT_EQ(all(timeline, {}).front().articles, 2U);
  store->commit({says("c", {mention("other", TimeSpan::day(day(2024, 6, 1)), "k2/l")})}, {});
  EXPECT_THAT(ask(*store), ElementsAre("coarse", "fine", "other"));
  store->commit({}, {"/in/b"});
  EXPECT_THAT(ask(*store), ElementsAre("other"));
  store->commit({says("d", {mention("elsewhen", TimeSpan::day(day(2025, 6, 1)), "k3/l")})}, {});
  EXPECT_THAT(ask(*store), ElementsAre("other", "elsewhen"));
  // The two that fit become one event: sole again.
  store->commit({says("b", {mention("fine", when, "k1/l")})}, {});
  EXPECT_THAT(ask(*store), ElementsAre("coarse", "fine", "other", "elsewhen"));
  store->commit({says("e", {mention("link", when, "k1 k2")})}, {});
  EXPECT_THAT(ask(*store), SizeIs(2));
}

TEST_F(MergingTest, CoarseCopiesThatFitNowhereAreOneEvent) {
  store->commit({says("a", {mention("one", year, "/l copy!")})}, {});
  store->commit({says("b", {mention("two", year, "/l copy!")}),
                 says("c", {mention("three", year, "/l copy!")})},
                {});
  EXPECT_THAT(all(timeline, {}), SizeIs(1));
  EXPECT_EQ(all(timeline, {}).front().articles, 3U);
  const std::string id = all(timeline, {}).front().id;
  store->commit({says("d", {mention("another", year, "/l other!")})}, {});
  EXPECT_THAT(all(timeline, {}), SizeIs(2));
  store->commit({}, {"/in/b", "/in/d"});
  ASSERT_THAT(all(timeline, {}), SizeIs(1));
  EXPECT_EQ(all(timeline, {}).front().articles, 2U);
  EXPECT_EQ(all(timeline, {}).front().id, id);
}

TEST_F(MergingTest, CoarseCopiesJoinAndLeaveAFinerOneTogether) {
  store->commit({says("a", {mention("one", year, "/l copy!")}),
                 says("b", {mention("two", year, "/l copy!")})},
                {});
  store->commit({says("c", {mention("fine", when, "k1/l")})}, {});
  ASSERT_THAT(ask(*store), ElementsAre("fine"));
  EXPECT_EQ(all(timeline, {}).front().articles, 3U);
  store->commit({says("d", {mention("other", TimeSpan::day(day(2024, 6, 1)), "k2/l")})}, {});
  EXPECT_THAT(all(timeline, {}), SizeIs(3));
  store->commit({}, {"/in/c"});
  EXPECT_THAT(ask(*store), ElementsAre("other"));
  store->commit({}, {"/in/d"});
  ASSERT_THAT(all(timeline, {}), SizeIs(1));
  EXPECT_EQ(all(timeline, {}).front().articles, 2U);
}

// Carriers are looked up block by block of articles, by a filter where a block is full.
TEST_F(MergingTest, CoarseJoinsWhatStandsInAFullBlock) {
  store->commit({says("fine", {mention("fine", when, "k1/l")})}, {});
  std::vector<FileResult> others;
  for (int at = 0; at < 5'000; ++at) {
    const std::string number = std::to_string(at);
    std::string key = number;
    key.append("/x").append(number);
    others.push_back(says("other" + number, {mention("other" + number, when, key)}));
  }
  store->commit(others, {});
  ASSERT_GT(article_block(ArticleId{5'001}), 1U) << "more than one block is full";
  store->commit({says("a", {mention("coarse", year, "/l")})}, {});
  EXPECT_EQ(all(timeline, {}).size(), 5'001U);
  // Another carrier in the same full block does not fit: it joins none, and the sole one again.
  store->commit({says("link", {mention("link", when, "k9/l")})}, {});
  EXPECT_EQ(all(timeline, {}).size(), 5'003U);
  store->commit({}, {"/in/fine"});
  EXPECT_EQ(all(timeline, {}).size(), 5'001U);
  store->commit({}, {"/in/link"});
  EXPECT_EQ(all(timeline, {}).size(), 5'001U);
  EXPECT_THAT(ask(*store), ::testing::Contains("coarse"));
}

// However wide the time is that it is known by.
TEST_F(MergingTest, CoarserThanAYearJoinsWhatStandsInAFullBlock) {
  std::vector<FileResult> articles{says("fine", {mention("fine", when, "k1/l")})};
  for (int at = 0; at < 2'500; ++at) {
    const std::string number = std::to_string(at);
    articles.push_back(says("other" + number, {mention("other", when, "k" + number + "x/l2")}));
  }
  store->commit(articles, {});
  ASSERT_GT(article_block(ArticleId{2'501}), 0U) << "one block is full";
  const std::size_t before = all(timeline, {}).size();
  const TimeSpan decade = TimeSpan::within(day(2020, 1, 1), day(2029, 12, 31), Precision::decade);
  const TimeSpan ever_since = TimeSpan::not_before(day(2001, 1, 1));
  store->commit(
      {says("a", {mention("decade", decade, "/l")}),
       says("b", {mention("since", ever_since, "/l")}),
       says("c", {mention("too early",
                          TimeSpan::within(day(2010, 1, 1), day(2019, 12, 31), Precision::decade),
                          "/l")})},
      {});
  EXPECT_EQ(all(timeline, {}).size(), before + 1) << "all but what is too early join";
}

TEST_F(MergingTest, PublicIdsStayWhileTheSetStays) {
  store->commit({says("a", {mention("x", when, "k1")}), says("b", {mention("y", when, "k1")})}, {});
  const std::string id = all(timeline, {}).front().id;
  store->commit({}, {"/in/a"});
  EXPECT_EQ(all(timeline, {}).front().id, id);
  store->commit({says("a", {mention("x", when, "k1")})}, {"/in/b"});
  EXPECT_EQ(all(timeline, {}).front().id, id);
}

// The row of an id that an event had stays for a while.
TEST_F(MergingTest, AnIdThatAnEventHadIsItsOwnNoMore) {
  store->commit({says("a", {mention("x", when, "k1")})}, {});
  const std::string first = all(timeline, {}).front().id;
  std::string other = first;
  for (int at = 2; other == first; ++at) {
    const std::string number = std::to_string(at);
    store->commit({says(number, {mention("y", when, "k1 k" + number)})}, {});
    other = all(timeline, {}).front().id;
  }
  EXPECT_THROW((void)timeline.show(first), Error);
  EXPECT_EQ(timeline.show(other).id, other);
  store->commit({says("b", {mention("z", when, "k0")}), says("c", {mention("w", when, "k0")})}, {});
  EXPECT_EQ(all(timeline, {}).size(), 2U);
  for (const Event& event : all(timeline, {})) EXPECT_EQ(timeline.show(event.id).id, event.id);
  // It is again what it was, and so is its id.
  std::vector<std::string> others;
  for (int at = 2; at < 100; ++at) others.push_back("/in/" + std::to_string(at));
  store->commit({}, others);
  EXPECT_EQ(timeline.show(first).id, first);
  EXPECT_THROW((void)timeline.show(other), Error);
}

/// Random articles over few keys, so that components grow, meet and part.
class RandomNews {
 public:
  explicit RandomNews(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>{0, bound - 1}(random_);
  }

  FileResult article(int number) {
    std::vector<Mention> mentions;
    const std::size_t count = 1 + below(4);
    for (std::size_t at = 0; at < count; ++at) {
      const bool fine = below(3) != 0;
      std::string keys;
      if (fine)
        for (std::size_t key = 0; key <= below(3); ++key) keys += std::to_string(below(25)) + "k ";
      if (below(2) == 0) keys.append("/").append(std::to_string(below(6))).append("l");
      const std::size_t copied = fine || below(2) == 0 ? 0 : 1 + below(4);
      const std::string copy = std::to_string(copied);
      if (copied > 0) keys = std::string{"/"}.append(copy).append("l ").append(copy).append("!");
      const std::size_t since = copied > 0 ? copied * 60 : below(300);
      const CivilDay about = day(2024, 1, 1) + date::days{static_cast<int>(since)};
      const TimeSpan when =
          fine ? TimeSpan::day(about)
          : copied > 2 || (copied == 0 && below(2) == 0)
              ? TimeSpan::within(about, about + date::days{90}, Precision::quarter)
              : TimeSpan::not_before(about);
      mentions.push_back(mention(std::to_string(number) + "." + std::to_string(at), when, keys));
      mentions.back().status = static_cast<Status>(below(3));
      if (below(2) == 0) mentions.back().kind = "election";
      for (std::size_t named = below(3); named > 0; --named)
        mentions.back().participants.push_back(
            {"Person " + std::to_string(below(20)), ParticipantType::person, {}});
      mentions.back().confidence = 0.25F * static_cast<float>(below(4));
    }
    return file("/in/" + std::to_string(number), std::to_string(number) + " content",
                std::move(mentions));
  }

  std::mt19937& engine() { return random_; }

 private:
  std::mt19937 random_;
};

/// Groups as the plain rules make them, folded as news is: of an event that has grown, from what
/// its record keeps of its evidence.
class FoldedRules final : public Rules {
 public:
  std::vector<events::Group> groups(std::span<const Mention> mentions) const override {
    return plain_rules().groups(mentions);
  }
  Event fold(std::span<const events::Member> members) const override {
    return event_rules().fold(members);
  }
  std::vector<events::EvidenceIndex> rank(std::span<const events::Member> members) const override {
    return event_rules().rank(members);
  }
  std::vector<events::EvidenceIndex>
  essential(std::span<const events::Member> members) const override {
    return event_rules().essential(members);
  }
};

/// Two articles of two events, whose mentions are then lost.
class GrowthTest : public ::testing::Test {
 protected:
  GrowthTest() {
    open_plain(directory.path())
        ->commit({file("/a", "one", {mention("they met", spring, "a")}),
                  file("/b", "two", {mention("they sat down", spring, "b")})},
                 {});
    lmdb::Environment environment{{directory.path(), small().max_size, Tables::k_count}};
    lmdb::Transaction transaction = lmdb::Transaction::write(environment);
    const Tables tables = Tables::open(transaction);
    for (const std::uint64_t article : {1U, 2U})
      EXPECT_TRUE(transaction.erase(tables.mention, group_key({ArticleId{article}, 0})));
    transaction.commit();
  }

  /// The entries when a third article has come whose mention has these keys.
  [[nodiscard]] std::vector<Event> with(const std::string& keys) const {
    const auto store = open_plain(directory.path());
    store->commit({file("/c", "three", {mention("they met again", spring, keys)})}, {});
    return store->timeline().query({}).events;
  }

  TimeSpan spring = TimeSpan::day(day(2024, 3, 5));
  TemporaryDirectory directory;
};

TEST_F(GrowthTest, AnEventOfOneArticleGrowsFromItsRecordAlone) {
  const std::vector<Event> events = with("a");
  ASSERT_THAT(events, SizeIs(2));
  EXPECT_THAT((std::vector{events[0].articles, events[1].articles}), UnorderedElementsAre(1U, 2U));
}

TEST_F(GrowthTest, AnEventTakesAnotherInByTheRecordsOfBoth) {
  const std::vector<Event> events = with("a b");
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_EQ(events.front().articles, 3U);
}

class OrderTest : public ::testing::TestWithParam<std::tuple<unsigned, bool>> {
 protected:
  [[nodiscard]] std::unique_ptr<Store> open(const TemporaryDirectory& directory) const {
    static const FoldedRules folded;
    const Rules& rules = std::get<1>(GetParam()) ? folded : plain_rules();
    return open_store(directory.path(), small(), rules);
  }
};

// The timeline of a set of articles, whatever came before: built in any order, with detours.
TEST_P(OrderTest, TheTimelineIsAFunctionOfTheArticles) {
  RandomNews news{std::get<0>(GetParam())};
  std::map<std::string, FileResult> wanted;
  std::vector<FileResult> articles;
  for (int number = 0; number < 60; ++number) articles.push_back(news.article(number));
  for (int number = 0; number < 40; ++number)
    wanted["/in/" + std::to_string(number)] = articles[static_cast<std::size_t>(number)];

  const TemporaryDirectory straight_directory;
  const auto straight = open(straight_directory);
  std::vector<FileResult> in_order;
  for (const auto& [path, result] : wanted) in_order.push_back(result);
  straight->commit(in_order, {});
  const std::string expected = dump(*straight);

  const TemporaryDirectory directory;
  const auto store = open(directory);
  std::shuffle(articles.begin(), articles.end(), news.engine());
  std::size_t at = 0;
  while (at < articles.size()) {
    const std::size_t count = std::min(articles.size() - at, 1 + news.below(8));
    std::vector<FileResult> batch{articles.begin() + static_cast<std::ptrdiff_t>(at),
                                  articles.begin() + static_cast<std::ptrdiff_t>(at + count)};
    std::vector<std::string> forgotten;
    // Some go again at once, some say something else for a while.
    for (int each = 0; each < 3 && at > 0; ++each)
      forgotten.push_back(articles[news.below(at)].path);
    if (at > 0) {
      FileResult other = news.article(static_cast<int>(1'000 + at));
      other.path = articles[news.below(at)].path;
      batch.push_back(other);
    }
    store->commit(batch, forgotten);
    at += count;
  }
  std::vector<FileResult> last;
  std::vector<std::string> forgotten;
  for (const FileResult& article : articles) {
    if (wanted.count(article.path) != 0)
      last.push_back(article);
    else
      forgotten.push_back(article.path);
  }
  std::shuffle(last.begin(), last.end(), news.engine());
  store->commit(last, forgotten);
  EXPECT_EQ(dump(*store), expected);

  const TimelineStatus left = store->timeline().status();
  const TimelineStatus right = straight->timeline().status();
  EXPECT_EQ(left.files, right.files);
  EXPECT_EQ(left.articles, right.articles);
  EXPECT_EQ(left.mentions, right.mentions);
  EXPECT_EQ(left.events, right.events);
}

INSTANTIATE_TEST_SUITE_P(Seeds, OrderTest,
                         ::testing::Combine(::testing::Range(0U, 25U), ::testing::Bool()));

// Many more members than are folded: the entry still is a function of the set, counts included.
TEST_F(MergingTest, OfAVeryLargeEventTheBestAreShown) {
  constexpr int k_articles = 10'050;
  std::vector<FileResult> articles;
  articles.reserve(k_articles);
  for (int number = 0; number < k_articles; ++number)
    articles.push_back(says(std::to_string(number), {mention("they met", when, "key")}));
  store->commit(articles, {});
  ASSERT_THAT(all(timeline, {}), SizeIs(1));
  const Event shown = timeline.show(all(timeline, {}).front().id);
  EXPECT_EQ(shown.articles, 10'050U);
  EXPECT_THAT(shown.mentions, SizeIs(10'000));
}

TEST_F(MergingTest, ALargeComponentGrowsPartsAndKeepsCount) {
  std::vector<FileResult> articles;
  for (int number = 0; number < 400; ++number) {
    const std::string side = number % 2 == 0 ? "left" : "right";
    articles.push_back(
        says(std::to_string(number),
             {mention(std::to_string(number) + "m", when, side + (number == 7 ? " left" : ""))}));
  }
  const TemporaryDirectory other_directory;
  const auto other = open_plain(other_directory.path());
  store->commit(articles, {});
  std::reverse(articles.begin(), articles.end());
  for (std::size_t at = 0; at < articles.size(); at += 40)
    other->commit({articles.begin() + static_cast<std::ptrdiff_t>(at),
                   articles.begin() + static_cast<std::ptrdiff_t>(at + 40)},
                  {});
  EXPECT_EQ(dump(*store), dump(*other));
  ASSERT_THAT(all(timeline, {}), SizeIs(1));
  EXPECT_EQ(all(timeline, {}).front().articles, 400U);
  EXPECT_THAT(timeline.show(all(timeline, {}).front().id).mentions, SizeIs(400));
  store->commit({}, {"/in/7"});
  other->commit({}, {"/in/7"});
  EXPECT_EQ(dump(*store), dump(*other));
  std::vector<std::uint32_t> counts;
  for (const Event& event : all(timeline, {})) counts.push_back(event.articles);
  EXPECT_THAT(counts, UnorderedElementsAre(200, 199));
}

// Of more members than are folded the words of the best are found, however they came.
TEST_F(MergingTest, ALargeEventIsFoundByTheWordsOfItsBestMembers) {
  constexpr int k_articles = 300;
  constexpr std::ptrdiff_t k_batch = 30;
  const auto word_of = [](int number) {
    return std::string{"zu"} + static_cast<char>('a' + number / 20) +
           static_cast<char>('a' + number % 20);
  };
  std::vector<FileResult> articles;
  for (int number = 0; number < k_articles; ++number)
    articles.push_back(
        says(std::to_string(number), {mention("they met " + word_of(number), when, "key")}));
  const TemporaryDirectory other_directory;
  const auto other = open_plain(other_directory.path());
  other->commit(articles, {});
  for (auto at = articles.end(); at != articles.begin(); at -= k_batch)
    store->commit({at - k_batch, at}, {});
  std::size_t found = 0;
  for (int number = 0; number < k_articles; ++number) {
    Query query;
    query.words = {word_of(number)};
    const std::size_t here = all(timeline, query).size();
    EXPECT_EQ(here, all(other->timeline(), query).size()) << query.words.front();
    found += here;
  }
  EXPECT_EQ(found, 128U);
}

class ChangeTest : public ::testing::TestWithParam<unsigned> {};

// Who replays the log from the start holds what a query shows.
TEST_P(ChangeTest, ReplayedChangesAreTheTimeline) {
  RandomNews news{GetParam()};
  const TemporaryDirectory directory;
  const auto store = open_plain(directory.path());
  std::string cursor = store->timeline().changes("", 0).cursor;
  std::map<std::string, Event> mirror;
  for (int round = 0; round < 30; ++round) {
    std::vector<FileResult> batch;
    std::vector<std::string> forgotten;
    for (std::size_t each = news.below(6); each > 0; --each) {
      batch.push_back(news.article(round * 10 + static_cast<int>(each)));
      batch.back().path = "/in/" + std::to_string(news.below(30));
    }
    for (std::size_t each = news.below(4); each > 0; --each)
      forgotten.push_back("/in/" + std::to_string(news.below(30)));
    store->commit(batch, forgotten);
    for (;;) {
      const ChangePage page = store->timeline().changes(cursor, 5);
      cursor = page.cursor;
      if (page.changes.empty()) break;
      for (const Change& change : page.changes) {
        const bool gone = change.kind == ChangeKind::removed || change.kind == ChangeKind::merged;
        EXPECT_EQ(mirror.count(change.id), change.kind == ChangeKind::added ? 0U : 1U);
        if (change.event) mirror[change.id] = *change.event;
        if (gone) mirror.erase(change.id);
        EXPECT_EQ(mirror.count(change.into), change.kind == ChangeKind::merged ? 1U : 0U);
      }
    }
    std::map<std::string, Event> shown;
    for (const Event& event : all(store->timeline(), {})) shown[event.id] = event;
    ASSERT_EQ(mirror, shown) << round;
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ChangeTest, ::testing::Range(0U, 10U));

}  // namespace
}  // namespace dateline::store::test
