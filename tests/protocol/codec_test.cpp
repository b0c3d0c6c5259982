// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "protocol/codec.hpp"
#include "protocol/message.hpp"
#include "samples.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

#include <string>

namespace dateline::protocol {
namespace {

namespace json = boost::json;

std::string text_of(const TimeSpan& span) {
  std::string text;
  append_json(text, span);
  return text;
}

TEST(Codec, WritesASpanAsTheReferenceSays) {
  EXPECT_EQ(
      text_of(TimeSpan::day(civil_day(2023, 7, 11))),
      R"({"shape":"within","earliest":"2023-07-11","latest":"2023-07-11","precision":"day"})");
  EXPECT_EQ(text_of(TimeSpan::not_before(civil_day(2023, 7, 11))),
            R"({"shape":"within","earliest":"2023-07-11","latest":null,"precision":"none"})");
  EXPECT_EQ(text_of(TimeSpan{}), "null");
  TimeSpan lasting = TimeSpan::lasting(
      TimeSpan::day(civil_day(2023, 7, 10)).begin,
      TimeSpan::within(civil_day(2027, 1, 1), civil_day(2027, 12, 31), Precision::year).begin,
      Precision::year);
  lasting.modifier = Modifier::about;
  EXPECT_EQ(text_of(lasting),
            R"({"shape":"lasts","begin":["2023-07-10","2023-07-10"],)"
            R"("end":["2027-01-01","2027-12-31"],"precision":"year","modifier":"about"})");
}

TEST(Codec, ReadsBackEverySpanItWrites) {
  const CivilMinute minute = first_minute(civil_day(2023, 7, 11)) + std::chrono::minutes{845};
  std::vector<TimeSpan> spans{TimeSpan{}, TimeSpan::not_after(civil_day(1999, 12, 31)),
                              TimeSpan::not_before(civil_day(476, 9, 4))};
  TimeSpan moment;
  moment.begin = {minute, minute};
  moment.precision = Precision::minute;
  moment.offset = UtcOffset{-210};
  spans.push_back(moment);
  for (const std::optional<CivilMinute>& open : {std::optional<CivilMinute>{}, {minute}}) {
    TimeSpan span =
        TimeSpan::lasting({minute, open}, {open, minute + date::days{9}}, Precision::hour);
    span.modifier = Modifier::mid;
    spans.push_back(span);
  }
  for (const TimeSpan& span : spans)
    EXPECT_EQ(span_from_json(to_json(span)), span) << text_of(span);
}

TEST(Codec, ReadsBackAnEventWithAllItsMentions) {
  const Event event = full_event();
  EXPECT_EQ(event_from_json(to_json(event)), event);
  EXPECT_EQ(event_from_json(to_json(Event{})), Event{});
}

TEST(Codec, EventLineCarriesTheFieldsOfTheReference) {
  std::string line;
  append_event_line(line, full_event());
  ASSERT_EQ(line.back(), '\n');
  const json::value tree = json::parse(line);
  EXPECT_EQ(tree, to_json(full_event()));
  for (const char* field : {"id", "when", "span", "what", "kind", "status", "participants",
                            "places", "articles", "basis", "confidence", "earlier", "mentions"})
    EXPECT_TRUE(tree.as_object().contains(field)) << field;
  EXPECT_EQ(tree.at("when"), "[2024-03-05..]");
  EXPECT_EQ(tree.at("confidence").as_double(), 0.5);
  const json::value& mention = tree.at("mentions").at(0);
  for (const char* field : {"article", "path", "title", "published", "source", "status", "time",
                            "trigger", "sentence", "when", "span"})
    EXPECT_TRUE(mention.as_object().contains(field)) << field;
  EXPECT_EQ(mention.at("published"), "2024-03-01T14:19+09:00");
  EXPECT_EQ(json::serialize(mention.at("trigger")), R"({"text":"open","begin":12,"end":16})");
  EXPECT_FALSE(tree.at("participants").at(0).as_object().contains("begin"));
}

TEST(Codec, ExtractLinesCarryTheDayOfThePartThatSaysIt) {
  Article feed;
  feed.published = published_from_iso("2024-03-01");
  feed.parts = {{0, feed.published}, {12, published_from_iso("2024-02-01")}, {40, std::nullopt}};
  const auto published_at = [&](std::uint32_t begin) {
    Mention mention;
    mention.trigger.range = {begin, begin + 2};
    std::string line;
    append_mention_line(line, "doc 1", feed, mention, "", false);
    return json::parse(line).at("published");
  };
  EXPECT_EQ(published_at(0), "2024-03-01");
  EXPECT_EQ(published_at(11), "2024-03-01");
  EXPECT_EQ(published_at(12), "2024-02-01");
  EXPECT_TRUE(published_at(50).is_null());
}

TEST(Codec, ExtractLinesCarryTheFieldsThatScorersRead) {
  Article article;
  article.published = published_from_iso("2024-03-01");
  std::string line;
  append_mention_line(line, "doc 1", article, full_mention(), "ev1", false);
  const json::value mention = json::parse(line);
  EXPECT_EQ(mention.at("article"), "doc 1");
  EXPECT_EQ(mention.at("published"), "2024-03-01");
  EXPECT_EQ(mention.at("event"), "ev1");
  EXPECT_EQ(mention.at("timeline"), true);
  EXPECT_EQ(mention.at("rank"), 2);
  EXPECT_EQ(json::serialize(mention.at("time")),
            R"({"text":"Tuesday","begin":17,"end":24,"type":"DATE","value":"2024-03-05"})");
  EXPECT_FALSE(mention.as_object().contains("why"));

  line.clear();
  append_mention_line(line, "doc 1", Article{}, Mention{}, "", true);
  const json::value bare = json::parse(line);
  EXPECT_TRUE(bare.at("published").is_null());
  EXPECT_TRUE(bare.at("when").is_null());
  EXPECT_TRUE(bare.at("span").is_null());
  EXPECT_EQ(bare.at("why"), "");
  EXPECT_FALSE(bare.as_object().contains("event"));
}

TEST(Codec, TimexLineIsOneObjectInTheOrderOfTheReference) {
  Timex timex;
  timex.range = {7, 14};
  timex.value = "2023-07-11";
  std::string line;
  append_timex_line(line, "a\tb", "due on Tuesday", timex, false);
  EXPECT_EQ(line,
            "{\"doc\":\"a\\tb\",\"begin\":7,\"end\":14,\"text\":\"Tuesday\",\"type\":\"DATE\","
            "\"value\":\"2023-07-11\"}\n");
  timex.mod = "START";
  timex.begin = "2023";
  timex.end = "2027";
  timex.span = TimeSpan::day(civil_day(2023, 7, 11));
  line.clear();
  append_timex_line(line, "d", "due on Tuesday", timex, true);
  const json::value tree = json::parse(line);
  EXPECT_EQ(tree.at("mod"), "START");
  EXPECT_EQ(tree.at("beginPoint"), "2023");
  EXPECT_EQ(tree.at("endPoint"), "2027");
  EXPECT_EQ(tree.at("when"), "2023-07-11");
  EXPECT_EQ(tree.at("span").at("shape"), "within");
  EXPECT_TRUE(tree.as_object().contains("rule"));
}

TEST(Codec, ReadsBackArticlesChangesAndStates) {
  ArticleEntry article;
  article.id = "a1";
  article.paths = {"/news/a", "/news/b"};
  article.title = "T";
  article.published = published_from_iso("2024-03-01T10:00");
  article.published_from = PublishedFrom::mtime;
  article.language = "ja";
  article.state = ArticleState::skipped;
  article.reason = "language ja";
  article.events = 3;
  EXPECT_EQ(to_json(article_from_json(to_json(article))), to_json(article));
  Change change{7, ChangeKind::merged, "e1", "e2", full_event()};
  EXPECT_EQ(to_json(change_from_json(to_json(change))), to_json(change));
  TimelineStatus status;
  status.first = first_minute(civil_day(1912, 4, 14)) + std::chrono::minutes{23 * 60 + 40};
  status.last = last_minute(civil_day(2030, 1, 1));
  status.bytes = std::uint64_t{1} << 40U;
  EXPECT_EQ(timeline_status_from_json(to_json(status)).last, status.last);
  EXPECT_EQ(to_json(timeline_status_from_json(to_json(status))), to_json(status));
  IntakeStatus intake;
  intake.directories = {{"/news", "watching"}};
  intake.troubles = {{"/news/x", "permission denied"}};
  intake.rate = 12.5;
  intake.started = std::chrono::system_clock::time_point{std::chrono::seconds{1'700'000'000}};
  EXPECT_EQ(intake_status_from_json(to_json(intake)).started, intake.started);
  EXPECT_EQ(to_json(intake_status_from_json(to_json(intake))), to_json(intake));
}

struct Wrong {
  std::string field;  ///< that the error must name
  std::string part;   ///< of the text written
  std::string wrong;  ///< in its place
};

TEST(Codec, NamesTheFieldOfTheWrongType) {
  const std::vector<Wrong> wrongs{
      {"id", R"("id":"k3v9")", R"("id":5)"},
      {"articles", R"("articles":2)", R"("articles":"2")"},
      {"articles", R"("articles":2)", R"("articles":-1)"},
      {"articles", R"("articles":2)", R"("articles":1.5)"},
      {"articles", R"("articles":2)", R"("articles":4294967296)"},
      {"status", R"("status":"planned")", R"("status":"perhaps")"},
      {"confidence", R"("confidence":0.5)", R"("confidence":"high")"},
      {"span.shape", R"("shape":"within")", R"("shape":"round")"},
      {"span.earliest", R"("earliest":"2024-03-05")", R"("earliest":"Tuesday")"},
      {"span.precision", R"("precision":"none")", R"("precision":"eon")"},
      {"participants[0].type", R"("type":"person")", R"("type":"robot")"},
      {"mentions[0]", R"("mentions":[)", R"("mentions":[1,)"},
      {"mentions[0].trigger.begin", R"("begin":12)", R"("begin":"12")"},
      {"mentions[0].published", R"("published":"2024-03-01T14:19+09:00")", R"("published":"soon")"},
      {"mentions[0].timeline", R"("timeline":true)", R"("timeline":null)"},
  };
  for (const Wrong& wrong : wrongs) {
    std::string text;
    append_json(text, full_event());
    const std::size_t at = text.find(wrong.part);
    ASSERT_NE(at, std::string::npos) << wrong.part;
    text.replace(at, wrong.part.size(), wrong.wrong);
    try {
      static_cast<void>(event_from_json(json::parse(text)));
      ADD_FAILURE() << wrong.wrong << " passed";
    } catch (const FieldError& error) {
      EXPECT_EQ(error.field(), wrong.field);
      EXPECT_EQ(error.code(), ErrorCode::invalid_parameter);
    }
  }
}

TEST(Codec, PassesOverFieldsItDoesNotKnow) {
  json::value tree = to_json(full_event());
  tree.as_object()["colour"] = "red";
  tree.at("span").as_object()["sureness"] = 1;
  EXPECT_EQ(event_from_json(tree), full_event());
}

TEST(Codec, ReadsBackADayOfAStory) {
  StoryDay day;
  day.day = civil_day(2024, 3, 5);
  day.score = 2.5F;
  day.articles = 3;
  day.event = "e1";
  day.what = "Harbour talks open";
  day.kind = "meeting";
  day.status = Status::planned;
  day.sentences.push_back(
      {"They \"open\".", "a1", "/news/a.txt", "Talks", published_from_iso("2024-03-06")});
  std::string text;
  append_json(text, day);
  EXPECT_EQ(story_day_from_json(json::parse(text)), day) << text;
  StoryDay named;
  named.day = day.day;
  named.articles = 1;
  text.clear();
  append_json(text, named);
  EXPECT_EQ(text, R"({"day":"2024-03-05","score":0,"articles":1,"event":null,"what":null,)"
                  R"("kind":null,"status":null,"sentences":[]})");
  EXPECT_EQ(story_day_from_json(json::parse(text)), named);
}

}  // namespace
}  // namespace dateline::protocol
