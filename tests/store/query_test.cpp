// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "support.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <tuple>

namespace dateline::store::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

CivilMinute at(CivilDay day) { return first_minute(day); }
CivilMinute until(CivilDay day) { return last_minute(day); }

/// What the timeline promises, said a second time without an index.
namespace oracle {

std::optional<CivilMinute> begin_of(const TimeSpan& span) {
  for (const auto& bound :
       {span.begin.earliest, span.begin.latest, span.end.earliest, span.end.latest})
    if (bound) return bound;
  return std::nullopt;
}

bool answers(const TimeSpan& span, const Query& query) {
  if (!query.since && !query.until) return true;
  const auto begin = begin_of(span);
  if (!begin) return false;
  const bool lasts = span.shape == TimeSpan::Shape::lasts;
  if (query.until && *begin > *query.until) return false;
  if (!query.since) return true;
  if (lasts && !span.begin.open() && !span.end.latest) return true;
  CivilMinute end = *begin;
  if (lasts && span.end.latest)
    end = *span.end.latest;
  else if (lasts && span.end.earliest)
    end = *span.end.earliest;
  else if (!lasts && span.begin.earliest && span.begin.latest)
    end = *span.begin.latest;
  return std::max(end, *begin) >= *query.since;
}

bool any_of(const std::vector<std::string>& wanted, const std::vector<std::string>& given) {
  return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const auto& value) {
           return std::find(given.begin(), given.end(), value) != given.end();
         });
}

bool matches(const Event& event, const Query& query) {
  std::vector<std::string> people;
  for (const Participant& participant : event.participants) people.push_back(participant.text);
  const bool status =
      query.statuses.empty() ||
      std::find(query.statuses.begin(), query.statuses.end(), event.status) != query.statuses.end();
  const bool words = std::all_of(query.words.begin(), query.words.end(), [&](const auto& word) {
    const std::string text = std::string{" "} + event.what + ' ';
    return text.find(std::string{" "} + word + ' ') != std::string::npos;
  });
  const bool named = !query.ids || (!query.ids->empty() && any_of(*query.ids, {event.id}));
  return answers(event.when, query) && any_of(query.participants, people) &&
         any_of(query.kinds, {event.kind}) && status && words && named;
}

std::vector<std::string> ids(const std::vector<Event>& events, const Query& query) {
  std::vector<std::tuple<CivilMinute, Precision, std::string>> found;
  for (const Event& event : events)
    if (matches(event, query))
      found.emplace_back(begin_of(event.when).value_or(CivilMinute::max()), event.when.precision,
                         event.id);
  std::sort(found.begin(), found.end());
  if (query.reverse) std::reverse(found.begin(), found.end());
  std::vector<std::string> ids;
  for (const auto& [begin, precision, id] : found) ids.push_back(id);
  return ids;
}

}  // namespace oracle

std::vector<std::string> ids(const std::vector<Event>& events) {
  std::vector<std::string> result;
  for (const Event& event : events) result.push_back(event.id);
  return result;
}

class RandomSpans {
 public:
  explicit RandomSpans(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>{0, bound - 1}(random_);
  }
  CivilMinute minute() {
    const CivilDay about = day(2020, 1, 1) + date::days{static_cast<int>(below(1'500))};
    return first_minute(about) + std::chrono::minutes{below(3) == 0 ? below(1'440) : 0};
  }
  Interval interval() {
    Interval result{minute(), minute()};
    if (*result.latest < *result.earliest) std::swap(result.earliest, result.latest);
    if (below(4) == 0) result.earliest.reset();
    if (below(4) == 0) result.latest.reset();
    return result;
  }
  TimeSpan span() {
    const CivilDay first = day_of(minute());
    switch (below(8)) {
    case 0:
      return {};
    case 1:
      return TimeSpan::day(first);
    case 2:
      return TimeSpan::within(first, first + date::days{30}, Precision::month);
    case 3:
      return TimeSpan::within(day(2021, 1, 1), day(2021, 12, 31), Precision::year);
    case 4:
      return TimeSpan::lasting(interval(), interval(), Precision::day);
    default: {
      TimeSpan span;
      span.begin = interval();
      span.precision = static_cast<Precision>(below(12));
      return span;
    }
    }
  }
  Query window() {
    Query query;
    if (below(4) != 0) query.since = minute();
    if (below(4) != 0)
      query.until = query.since ? *query.since + std::chrono::hours{below(9'000)} : minute();
    query.reverse = below(2) == 0;
    return query;
  }

 private:
  std::mt19937 random_;
};

class QueryTest : public ::testing::Test {
 protected:
  TemporaryDirectory directory;
  std::unique_ptr<Store> store = open_plain(directory.path());
  Timeline& timeline = store->timeline();

  void put(std::vector<Mention> mentions) {
    store->commit({file("/in/a.txt", "content", std::move(mentions))}, {});
  }
};

TEST_F(QueryTest, SortsByBeginThenByPrecision) {
  put({mention("year", TimeSpan::within(day(2024, 1, 1), day(2024, 12, 31), Precision::year)),
       mention("later", TimeSpan::day(day(2024, 1, 2))), mention("no date", {}),
       mention("by", TimeSpan::not_after(day(2023, 12, 30))),
       mention("month", TimeSpan::within(day(2024, 1, 1), day(2024, 1, 31), Precision::month)),
       mention("day", TimeSpan::day(day(2024, 1, 1)))});
  EXPECT_THAT(ask(*store), ElementsAre("by", "day", "month", "year", "later", "no date"));
  Query query;
  query.reverse = true;
  EXPECT_THAT(ask(*store, query), ElementsAre("no date", "later", "year", "month", "day", "by"));
}

TEST_F(QueryTest, ABoundAnswersOnlyWhereItLies) {
  put({mention("after", TimeSpan::not_before(day(2024, 3, 10))),
       mention("before", TimeSpan::not_after(day(2024, 3, 20)))});
  Query query;
  query.since = at(day(2024, 3, 5));
  query.until = until(day(2024, 3, 15));
  EXPECT_THAT(ask(*store, query), ElementsAre("after"));
  query.since = at(day(2024, 3, 15));
  query.until = until(day(2024, 4, 15));
  EXPECT_THAT(ask(*store, query), ElementsAre("before"));
  query.since = at(day(2024, 5, 1));
  query.until = until(day(2024, 6, 1));
  EXPECT_THAT(ask(*store, query), IsEmpty());
}

TEST_F(QueryTest, WhatLastsOnAnswersAnyWindowAfterItsBegin) {
  put({mention("since", TimeSpan::lasting({at(day(2019, 1, 1)), until(day(2019, 12, 31))}, {},
                                          Precision::year))});
  Query query;
  query.since = at(day(2030, 1, 1));
  EXPECT_THAT(ask(*store, query), ElementsAre("since"));
  query.since.reset();
  query.until = until(day(2018, 12, 31));
  EXPECT_THAT(ask(*store, query), IsEmpty());
}

TEST_F(QueryTest, AgreesWithAWalkOverAllEntries) {
  RandomSpans random{1};
  static constexpr const char* k_words[] = {"red", "green", "blue"};
  std::vector<FileResult> files;
  for (int article = 0; article < 60; ++article) {
    std::vector<Mention> mentions;
    for (int each = 0; each < 10; ++each) {
      Mention next = mention(std::to_string(article * 10 + each) + " " + k_words[random.below(3)] +
                                 " " + k_words[random.below(3)],
                             random.span());
      next.kind = random.below(2) == 0 ? "meeting" : "trial";
      next.status = static_cast<Status>(random.below(3));
      if (random.below(8) == 0) next.participants = {{"Ada", ParticipantType::person, {}}};
      mentions.push_back(next);
    }
    files.push_back(file(std::string{"/in/"} + std::to_string(article),
                         std::to_string(article) + "c", std::move(mentions)));
  }
  store->commit(files, {});
  const std::vector<Event> everything = all(timeline, {});
  ASSERT_EQ(everything.size(), 600U);
  for (int round = 0; round < 400; ++round) {
    Query query = random.window();
    if (random.below(3) == 0) query.kinds = {"trial"};
    if (random.below(3) == 0) query.statuses = {Status::ongoing, Status::planned};
    if (random.below(4) == 0) query.participants = {"Ada", "Nobody"};
    if (random.below(3) == 0) query.words = {k_words[random.below(3)]};
    if (random.below(6) == 0) query.words.push_back(std::to_string(random.below(600)));
    if (random.below(5) == 0) {
      query.ids = std::vector<std::string>{"none", ""};
      for (std::size_t each = random.below(40); each > 0; --each)
        query.ids->push_back(everything[random.below(600)].id);
    }
    if (query.participants.size() == 2) query.participants.front() = "ada";  // case does not count
    Query exact = query;
    if (!exact.participants.empty()) exact.participants = {"Ada"};
    const auto expected = oracle::ids(everything, exact);
    EXPECT_EQ(ids(all(timeline, query)), expected) << round;
    EXPECT_EQ(ids(all(timeline, query, 7)), expected) << round;
    Query turned = query;
    turned.reverse = !query.reverse;
    auto reversed = ids(all(timeline, turned, 11));
    std::reverse(reversed.begin(), reversed.end());
    EXPECT_EQ(reversed, expected) << round;
  }
}

TEST_F(QueryTest, NearestIsOneRunOfTheTimeline) {
  RandomSpans random{2};
  std::vector<Mention> mentions;
  for (int each = 0; each < 120; ++each)
    mentions.push_back(mention(std::to_string(each) + "m", random.span()));
  put(mentions);

  const auto dated = [&] {
    std::vector<Event> events = all(timeline, {});
    events.erase(std::remove_if(events.begin(), events.end(),
                                [](const Event& event) { return !oracle::begin_of(event.when); }),
                 events.end());
    return events;
  }();
  for (int round = 0; round < 100; ++round) {
    Query query;
    query.nearest = random.minute();
    query.limit = 1 + random.below(20);
    const Page page = timeline.query(query);
    ASSERT_EQ(page.events.size(), query.limit);
    EXPECT_TRUE(page.cursor.empty());
    const auto found =
        std::search(dated.begin(), dated.end(), page.events.begin(), page.events.end(),
                    [](const Event& left, const Event& right) { return left.id == right.id; });
    ASSERT_NE(found, dated.end()) << "not one run";
    // Nothing outside of the run is nearer than its farthest end.
    const auto distance = [&](const Event& event) {
      return std::chrono::abs(*oracle::begin_of(event.when) - *query.nearest);
    };
    const auto farthest = std::max(distance(page.events.front()), distance(page.events.back()));
    if (found != dated.begin()) {
      EXPECT_GE(distance(*std::prev(found)), farthest);
    }
    const auto behind = found + static_cast<std::ptrdiff_t>(query.limit);
    if (behind != dated.end()) {
      EXPECT_GE(distance(*behind), farthest);
    }
  }
}

TEST_F(QueryTest, ManyNearestComeByPages) {
  std::vector<FileResult> files;
  for (int number = 0; number < 30; ++number) {
    std::vector<Mention> mentions;
    for (int each = 0; each < 100; ++each)
      mentions.push_back(mention(std::to_string(number * 100 + each) + "m",
                                 TimeSpan::day(day(2000, 1, 1) + date::days{number * 100 + each})));
    files.push_back(
        file("/in/" + std::to_string(number), std::to_string(number) + "c", std::move(mentions)));
  }
  store->commit(files, {});
  const std::vector<std::string> everything = ids(all(timeline, {}));
  ASSERT_EQ(everything.size(), 3000U);
  for (const bool reverse : {false, true}) {
    Query query;
    query.reverse = reverse;
    query.nearest = at(day(2000, 1, 1) + date::days{1500});
    query.limit = 2400;
    std::vector<std::string> expected(everything.begin() + 301, everything.begin() + 2701);
    if (reverse) std::reverse(expected.begin(), expected.end());
    std::vector<std::string> found;
    for (;;) {
      const Page page = timeline.query(query);
      ASSERT_LE(page.events.size(), 1000U);
      for (const Event& event : page.events) found.push_back(event.id);
      if (page.cursor.empty() || found.size() >= 2400) break;
      query.nearest.reset();
      query.limit = 2400 - found.size();
      query.cursor = page.cursor;
    }
    EXPECT_EQ(found, expected);
  }
}

TEST_F(QueryTest, SaysWhenTheNearestAreFar) {
  put({mention("a", TimeSpan::day(day(2024, 1, 1))), mention("b", TimeSpan::day(day(2024, 2, 1))),
       mention("since", TimeSpan::lasting({at(day(2024, 1, 5)), until(day(2024, 1, 5))}, {},
                                          Precision::day))});
  const auto far = [&](CivilDay moment) {
    Query query;
    query.nearest = at(moment);
    query.limit = 2;
    return timeline.query(query).far;
  };
  EXPECT_FALSE(far(day(2024, 1, 15)));
  EXPECT_TRUE(far(day(2025, 1, 15)));
  EXPECT_TRUE(far(day(2020, 1, 15)));
}

TEST_F(QueryTest, FindsWordsByStemAndNamesByAnyWord) {
  Mention meets = mention("Leaders are meeting in Turin", TimeSpan::day(day(2024, 1, 1)));
  meets.sentence.text = "Leaders are meeting in Turin on Monday's eve.";
  meets.participants = {{"Élodie Dupont", ParticipantType::person, {}}};
  meets.places = {{"Turin", "IT", {}}};
  meets.source.emplace().text = "the Ministry of Works";
  put({meets, mention("nothing", TimeSpan::day(day(2024, 1, 2)))});
  const auto count = [&](auto set) {
    Query query;
    set(query);
    return all(timeline, query).size();
  };
  EXPECT_EQ(count([](Query& q) { q.words = {"meets", "LEADER"}; }), 1U);
  EXPECT_EQ(count([](Query& q) { q.words = {"the meeting"}; }), 1U);
  EXPECT_EQ(count([](Query& q) { q.words = {"dupont", "monday"}; }), 1U);
  EXPECT_EQ(count([](Query& q) { q.words = {"meets", "absent"}; }), 0U);
  EXPECT_EQ(count([](Query& q) { q.participants = {"élodie dupont"}; }), 1U);
  EXPECT_EQ(count([](Query& q) { q.participants = {"ÉLODIE"}; }), 1U);
  EXPECT_EQ(count([](Query& q) { q.participants = {"Turin"}; }), 0U);
  EXPECT_EQ(count([](Query& q) { q.places = {"turin", "rome"}; }), 1U);
  EXPECT_EQ(count([](Query& q) { q.places = {"italy"}; }), 1U);  // where Turin is
  EXPECT_EQ(count([](Query& q) { q.places = {"chile"}; }), 0U);
  EXPECT_EQ(count([](Query& q) { q.sources = {"ministry"}; }), 1U);
  EXPECT_EQ(count([](Query& q) { q.kinds = {"meeting"}; }), 2U);
}

TEST_F(QueryTest, RefusesAForeignCursor) {
  for (const char* cursor : {"x", "e00", "p00", "e0g", "12.3"}) {
    Query query;
    query.cursor = cursor;
    try {
      (void)timeline.query(query);
      FAIL() << cursor;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::invalid_parameter);
    }
  }
}

TEST_F(QueryTest, CitesEvidenceWhereAsked) {
  put({mention("a", TimeSpan::day(day(2024, 1, 1)))});
  Query query;
  EXPECT_THAT(timeline.query(query).events.front().mentions, IsEmpty());
  query.mentions = true;
  EXPECT_EQ(timeline.query(query).events.front().mentions.size(), 1U);
}

}  // namespace
}  // namespace dateline::store::test
