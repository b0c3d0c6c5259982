// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "support.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline::store::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class StoreTest : public ::testing::Test {
 protected:
  TemporaryDirectory directory;
  std::unique_ptr<Store> store = open_plain(directory.path());
  Timeline& timeline = store->timeline();

  void reopen() {
    store.reset();
    store = open_plain(directory.path());
  }
};

Mention full_mention() {
  Mention result = mention("Ada meets Grace in Turin", TimeSpan::day(day(2024, 3, 5)), "k");
  result.trigger = {"meets", {4, 9}};
  result.status = Status::planned;
  TimeEvidence& time = result.time.emplace();
  time.quote.text = "Tuesday";
  time.quote.range = {30, 37};
  time.value = "2024-03-05";
  result.participants = {{"Ada Lovelace", ParticipantType::person, {0, 3}},
                         {"Grace Hopper", ParticipantType::person, {10, 15}}};
  result.places = {{"Turin", "IT", {19, 24}}};
  result.source.emplace().text = "the mayor";
  result.earlier = {TimeSpan::day(day(2024, 2, 1))};
  result.rank = 3;
  result.why = "rule";
  return result;
}

TEST_F(StoreTest, GivesBackAMentionAsItWasStored) {
  const Mention stored = full_mention();
  store->commit({file("/in/a.txt", "content a", {stored})}, {});
  reopen();
  const std::vector<Event> events = all(store->timeline(), {});
  ASSERT_THAT(events, SizeIs(1));
  const Event shown = store->timeline().show(events.front().id);
  EXPECT_EQ(shown.what, "Ada meets Grace in Turin");
  EXPECT_EQ(shown.when, stored.when);
  EXPECT_EQ(shown.articles, 1U);
  ASSERT_THAT(shown.mentions, SizeIs(1));
  EXPECT_EQ(shown.mentions.front().mention, stored);
  EXPECT_EQ(shown.mentions.front().path, "/in/a.txt");
  EXPECT_EQ(shown.mentions.front().title, "content a");
}

TEST_F(StoreTest, KnowsFilesByPathAndVisitsAll) {
  FileResult first = file("/in/a.txt", "a", {});
  first.article->published = Published{first_minute(day(2024, 1, 2)), true, UtcOffset{540}};
  store->commit({first, file("/in/b.txt", "b", {})}, {});
  reopen();
  const auto known = store->known("/in/a.txt");
  ASSERT_TRUE(known);
  EXPECT_EQ(known->stamp, first.stamp);
  EXPECT_EQ(known->extractor, 1U);
  EXPECT_FALSE(store->known("/in/c.txt"));
  std::vector<std::string> paths;
  store->each_file([&](const KnownFile& visited) {
    paths.push_back(visited.path);
    return true;
  });
  EXPECT_THAT(paths, ElementsAre("/in/a.txt", "/in/b.txt"));
  const ArticlePage page = store->timeline().articles({});
  ASSERT_THAT(page.articles, SizeIs(2));
  EXPECT_EQ(page.articles.front().published, first.article->published);
}

TEST_F(StoreTest, ReplacesWhatAFileSaidBefore) {
  const TimeSpan when = TimeSpan::day(day(2024, 3, 5));
  store->commit({file("/in/a.txt", "one", {mention("first", when)})}, {});
  store->commit({file("/in/a.txt", "two", {mention("second", when)})}, {});
  EXPECT_THAT(ask(*store), ElementsAre("second"));
  EXPECT_EQ(timeline.status().articles, 1U);
  EXPECT_EQ(timeline.status().events, 1U);
  EXPECT_EQ(timeline.status().mentions, 1U);
}

TEST_F(StoreTest, ForgetsAFileWithAllThatItSaid) {
  store->commit({file("/in/a.txt", "one", {mention("x", TimeSpan::day(day(2024, 3, 5)), "k")}),
                 file("/in/b.txt", "two", {mention("y", TimeSpan::day(day(2024, 3, 5)), "k")})},
                {});
  store->commit({}, {"/in/a.txt", "/in/never.txt"});
  EXPECT_THAT(ask(*store), ElementsAre("y"));
  store->commit({}, {"/in/b.txt"});
  EXPECT_THAT(ask(*store), IsEmpty());
  const TimelineStatus status = timeline.status();
  EXPECT_EQ(status.files, 0U);
  EXPECT_EQ(status.articles, 0U);
  EXPECT_EQ(status.mentions, 0U);
  EXPECT_EQ(status.events, 0U);
}

TEST_F(StoreTest, KeepsAnArticleOfTwoPathsUntilTheLastGoes) {
  const auto says = [] { return std::vector{mention("x", TimeSpan::day(day(2024, 3, 5)))}; };
  store->commit({file("/in/b.txt", "same", says())}, {});
  EXPECT_TRUE(store->has_content(hash_of("same"), 1));
  FileResult second = file("/in/a.txt", "same", {});
  second.article.reset();
  store->commit({second}, {});
  ArticlePage page = timeline.articles({});
  ASSERT_THAT(page.articles, SizeIs(1));
  EXPECT_THAT(page.articles.front().paths, ElementsAre("/in/a.txt", "/in/b.txt"));
  EXPECT_EQ(timeline.status().files, 2U);
  EXPECT_EQ(timeline.status().articles, 1U);
  store->commit({}, {"/in/b.txt"});
  EXPECT_THAT(ask(*store), ElementsAre("x"));
  store->commit({}, {"/in/a.txt"});
  EXPECT_THAT(ask(*store), IsEmpty());
  EXPECT_FALSE(store->has_content(hash_of("same"), 1));
}

TEST_F(StoreTest, APathMayLeanOnContentOfItsOwnBatch) {
  FileResult second = file("/in/a.txt", "same", {});
  second.article.reset();
  store->commit({second, file("/in/b.txt", "same", {mention("x", TimeSpan::day(day(2024, 3, 5)))})},
                {});
  EXPECT_EQ(store->known("/in/a.txt")->stamp, second.stamp);
  EXPECT_EQ(timeline.articles({}).articles.front().paths.size(), 2U);
}

TEST_F(StoreTest, MovesAFileWithoutTouchingItsEvents) {
  store->commit({file("/in/a.txt", "same", {mention("x", TimeSpan::day(day(2024, 3, 5)))})}, {});
  const std::string cursor = timeline.changes("", 0).cursor;
  store->commit({file("/in/b.txt", "same", {mention("x", TimeSpan::day(day(2024, 3, 5)))})},
                {"/in/a.txt"});
  EXPECT_THAT(timeline.changes(cursor, 0).changes, IsEmpty());
  EXPECT_FALSE(store->known("/in/a.txt"));
  EXPECT_TRUE(store->known("/in/b.txt"));
}

TEST_F(StoreTest, AnotherExtractorVersionReplacesForAllPaths) {
  store->commit({file("/in/a.txt", "same", {mention("old", TimeSpan::day(day(2024, 3, 5)))})}, {});
  store->commit({file("/in/b.txt", "same", {mention("old", TimeSpan::day(day(2024, 3, 5)))})}, {});
  FileResult again = file("/in/a.txt", "same", {mention("new", TimeSpan::day(day(2024, 3, 5)))});
  again.extractor = 2;
  store->commit({again}, {});
  EXPECT_THAT(ask(*store), ElementsAre("new"));
  EXPECT_EQ(store->known("/in/b.txt")->extractor, 2U);
  EXPECT_EQ(timeline.status().articles, 1U);
  store->commit({}, {"/in/a.txt"});
  EXPECT_THAT(ask(*store), ElementsAre("new"));
}

TEST_F(StoreTest, ContentThatWentMeanwhileIsTakenAgainByTheScan) {
  FileResult late = file("/in/b.txt", "gone", {});
  late.article.reset();
  store->commit({late}, {});
  EXPECT_NE(store->known("/in/b.txt")->stamp, late.stamp);
}

TEST_F(StoreTest, KeepsFailedAndSkippedFilesApart) {
  FileResult failed = file("/in/a.bin", "", {});
  failed.hash.reset();
  failed.article.reset();
  failed.state = ArticleState::failed;
  failed.reason = "binary";
  FileResult skipped = file("/in/b.txt", "hola", {});
  skipped.state = ArticleState::skipped;
  skipped.reason = "language es";
  store->commit({failed, skipped, file("/in/c.txt", "c", {})}, {});
  EXPECT_EQ(timeline.status().failed, 1U);
  EXPECT_EQ(timeline.status().skipped, 1U);
  FileResult copy = file("/in/d.txt", "hola", {});
  copy.article.reset();
  store->commit({copy}, {});
  EXPECT_EQ(timeline.status().skipped, 2U);
  EXPECT_EQ(store->known("/in/d.txt")->state, ArticleState::skipped);
  store->commit({}, {"/in/d.txt"});
  EXPECT_EQ(timeline.status().skipped, 1U);
  ArticlePage page = timeline.articles({ArticleState::failed, 0, ""});
  ASSERT_THAT(page.articles, SizeIs(1));
  EXPECT_EQ(page.articles.front().id, "");
  EXPECT_EQ(page.articles.front().reason, "binary");
  EXPECT_THAT(timeline.articles({ArticleState::skipped, 0, ""}).articles, SizeIs(1));
  EXPECT_THAT(timeline.articles({ArticleState::indexed, 0, ""}).articles, SizeIs(1));
  store->commit({file("/in/a.bin", "now text", {})}, {});
  EXPECT_EQ(timeline.status().failed, 0U);
  EXPECT_THAT(timeline.articles({ArticleState::failed, 0, ""}).articles, IsEmpty());
}

TEST_F(StoreTest, OffTheTimelineStandsOnlyWithTheArticle) {
  Mention report = mention("a report", TimeSpan::day(day(2024, 3, 5)));
  report.timeline = false;
  store->commit({file("/in/a.txt", "a", {report})}, {});
  EXPECT_THAT(ask(*store), IsEmpty());
  EXPECT_EQ(timeline.status().mentions, 1U);
  EXPECT_EQ(timeline.articles({}).articles.front().events, 0U);
}

// Ids are looked up block by block: what stands in the first block and in a later one.
TEST_F(StoreTest, ShowsAndFollowsEventsOfEveryBlock) {
  const std::string before = timeline.changes("", 0).cursor;
  std::vector<Mention> mentions;
  for (int at = 0; at < 17'000; ++at)
    mentions.push_back(mention(std::to_string(at), TimeSpan::day(day(2024, 3, 5))));
  store->commit({file("/in/a.txt", "a", mentions)}, {});
  const std::vector<Event> events = all(timeline, {});
  ASSERT_THAT(events, SizeIs(17'000));
  for (std::size_t at = 0; at < events.size(); at += 500)
    EXPECT_EQ(timeline.show(events[at].id).what, events[at].what);
  const ChangePage page = timeline.changes(before, 1'000);
  ASSERT_THAT(page.changes, SizeIs(1'000));
  for (const Change& change : page.changes) {
    ASSERT_TRUE(change.event);
    EXPECT_EQ(change.event->id, change.id);
  }
}

TEST_F(StoreTest, ShowsByPrefixAndSaysWhenItIsNotEnough) {
  std::vector<Mention> mentions;
  for (int at = 0; at < 100; ++at)
    mentions.push_back(mention(std::to_string(at) + "m", TimeSpan::day(day(2024, 3, 5))));
  store->commit({file("/in/a.txt", "a", mentions)}, {});
  const Event first = all(timeline, {}).front();
  EXPECT_EQ(timeline.show(first.id.substr(0, 12)).id, first.id);
  const auto code_of = [&](std::string_view id) {
    try {
      (void)timeline.show(id);
    } catch (const Error& error) {
      return error.code();
    }
    return ErrorCode::failed;
  };
  EXPECT_EQ(code_of(""), ErrorCode::not_found);
  EXPECT_EQ(code_of("!"), ErrorCode::not_found);
  EXPECT_EQ(code_of(first.id + "a"), ErrorCode::not_found);
  EXPECT_EQ(code_of(first.id.substr(0, 15) + (first.id.back() == 'a' ? "b" : "a")),
            ErrorCode::not_found);
  std::size_t ambiguous = 0;
  for (char letter = 'a'; letter <= 'z'; ++letter)
    ambiguous += code_of(std::string{letter}) == ErrorCode::ambiguous ? 1 : 0;
  EXPECT_GT(ambiguous, 0U);
}

TEST_F(StoreTest, TellsSubscribersOfEveryCommitUntilTheyLeave) {
  int calls = 0;
  auto handle = timeline.subscribe([&] { ++calls; });
  store->commit({file("/in/a.txt", "a", {})}, {});
  EXPECT_EQ(calls, 1);
  handle.reset();
  store->commit({file("/in/b.txt", "b", {})}, {});
  EXPECT_EQ(calls, 1);
}

TEST_F(StoreTest, ListsArticlesInPathOrderPageByPage) {
  std::vector<FileResult> files;
  for (int at = 0; at < 25; ++at)
    files.push_back(file(std::string("/in/") + static_cast<char>('a' + at),
                         std::to_string(at) + " content", {}));
  files.push_back(file("/in/\xff" + std::string(4000, 'x'), "long", {}));
  std::reverse(files.begin(), files.end());
  store->commit(files, {});
  std::vector<std::string> paths;
  ArticleQuery query;
  query.limit = 4;
  do {
    const ArticlePage page = timeline.articles(query);
    for (const ArticleEntry& entry : page.articles) paths.push_back(entry.paths.front());
    query.cursor = page.cursor;
  } while (!query.cursor.empty());
  ASSERT_THAT(paths, SizeIs(26));
  EXPECT_TRUE(std::is_sorted(paths.begin(), paths.end() - 1));
  EXPECT_EQ(paths.back().substr(0, 9), "/in/\\xffx");
  EXPECT_EQ(paths.back().size(), 4 + 4 + 4000U);
}

}  // namespace
}  // namespace dateline::store::test
