// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "idl_parser.hpp"
#include "protocol/codec.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"
#include "samples.hpp"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace dateline::protocol {
namespace {

namespace json = boost::json;
using testing::Contains;
using testing::UnorderedElementsAre;

/// Names of `object` that the IDL's struct does not have.
std::vector<std::string> strangers(const json::object& object, const std::set<std::string>& known) {
  std::vector<std::string> names;
  for (const auto& member : object)
    if (known.count(std::string(member.key())) == 0) names.emplace_back(member.key());
  return names;
}

json::object tree_of(const std::string& text) { return json::parse(text).as_object(); }

TEST(Interface, BothAreVarlinkByItsGrammar) {
  EXPECT_EQ(parse_idl(k_timeline_idl).name, k_timeline_interface);
  EXPECT_EQ(parse_idl(k_service_idl).name, k_service_interface);
}

TEST(Interface, TheParserOfThisTestRefusesWhatIsNone) {
  for (const char* wrong :
       {"", "interface org", "interface org.a\nmethod a() -> ()", "interface org.a\nmethod A()",
        "interface org.a\ntype A (b: ??int)", "interface org.a\ntype A (b: int,)",
        "interface org.a\ntype A (b__c: int)", "interface org.a\ntype A (b: int, b: int)",
        "interface org.a\nerror A ()\ntype A ()", "interface org.a\ntype A (b: integer)",
        "interface org.a type A ()"})
    EXPECT_THROW(static_cast<void>(parse_idl(wrong)), std::runtime_error) << wrong;
  EXPECT_NO_THROW(static_cast<void>(
      parse_idl("# c\ninterface org.a-b.c\n\ntype A (b: ?[]?string, c: [string](d: B))\n# end")));
}

TEST(Interface, DeclaresEveryTypeThatItUses) {
  const Idl idl = parse_idl(k_timeline_idl);
  EXPECT_TRUE(std::includes(idl.types.begin(), idl.types.end(), idl.used.begin(), idl.used.end()));
  EXPECT_TRUE(std::includes(idl.used.begin(), idl.used.end(), idl.types.begin(), idl.types.end()));
}

TEST(Interface, NamesTheDesignsMethods) {
  EXPECT_THAT(parse_idl(k_timeline_idl).methods,
              UnorderedElementsAre("Query", "Story", "Show", "Articles", "Follow", "Extract",
                                   "GetStatus", "Sync", "Rescan", "Reload", "Backup"));
  EXPECT_THAT(parse_idl(k_service_idl).methods,
              UnorderedElementsAre("GetInfo", "GetInterfaceDescription"));
}

TEST(Interface, NamesEveryErrorThatADaemonAnswers) {
  const Idl idl = parse_idl(k_timeline_idl);
  for (const ErrorCode code :
       {ErrorCode::failed, ErrorCode::invalid_parameter, ErrorCode::not_found, ErrorCode::ambiguous,
        ErrorCode::cursor_expired, ErrorCode::unreadable, ErrorCode::too_large, ErrorCode::busy,
        ErrorCode::no_permission, ErrorCode::store, ErrorCode::no_space, ErrorCode::timeout})
    EXPECT_THAT(idl.errors, Contains(std::string(to_string(code))));
}

TEST(Interface, DescribesEveryFieldThatTheCodecWrites) {
  const Idl idl = parse_idl(k_timeline_idl);
  const auto described = [&](const json::value& value, const char* type) {
    EXPECT_THAT(strangers(value.as_object(), idl.fields.at(type)), testing::IsEmpty()) << type;
  };
  const json::value event = to_json(full_event());
  described(event, "Event");
  described(event.at("span"), "Span");
  described(event.at("earlier").at(0), "Time");
  const json::value& mention = event.at("mentions").at(0);
  described(mention, "Mention");
  described(mention.at("time"), "TimeEvidence");
  described(mention.at("source"), "Quote");
  described(mention.at("participants").at(0), "Participant");
  described(mention.at("places").at(0), "Place");
  ArticleEntry article;
  article.reason = "empty";
  article.published_from = PublishedFrom::flag;
  described(to_json(article), "Article");
  described(to_json(Change{1, ChangeKind::merged, "a", "b", full_event()}), "Change");
  described(to_json(TimelineStatus{}), "Holdings");
  IntakeStatus intake;
  intake.directories = {{"/a", "watching"}};
  intake.troubles = {{"/a", "no"}};
  described(to_json(intake), "Intake");
  described(to_json(intake).at("directories").at(0), "Directory");
  described(to_json(intake).at("troubles").at(0), "Trouble");
  StoryReply story;
  story.days.resize(1);
  story.days[0].event = "e1";
  story.days[0].sentences.push_back({"It opened.", "a1", "/a", "Talks", {}});
  std::string text;
  append_json(text, story);
  const json::value day = json::parse(text).at("days").at(0);
  described(day, "StoryDay");
  described(day.at("sentences").at(0), "StorySentence");
}

TEST(Interface, DescribesWhatExtractAnswers) {
  const Idl idl = parse_idl(k_timeline_idl);
  Extraction extraction;
  extraction.article.url = "https://example.org";
  extraction.skipped = "language ja";
  Timex timex;
  timex.mod = "MID";
  timex.begin = "2023";
  timex.end = "2024";
  timex.span = TimeSpan::day(civil_day(2024, 1, 1));
  extraction.timexes = {timex};
  extraction.mentions = {full_mention()};
  std::string text;
  append_json(text, extraction);
  const json::object tree = tree_of(text);
  EXPECT_THAT(strangers(tree.at("article").as_object(), idl.fields.at("Document")),
              testing::IsEmpty());
  EXPECT_THAT(strangers(tree.at("timexes").at(0).as_object(), idl.fields.at("Timex")),
              testing::IsEmpty());
  EXPECT_THAT(strangers(tree.at("mentions").at(0).as_object(), idl.fields.at("Mention")),
              testing::IsEmpty());
}

TEST(Interface, DescribesEveryParameterOfARequest) {
  const Idl idl = parse_idl(k_timeline_idl);
  QueryRequest query;
  query.ids = {{"i"}};
  query.words = query.participants = query.places = query.sources = query.kinds = {"x"};
  query.statuses = {Status::planned};
  query.since = query.until = query.now = query.zone = query.cursor = "x";
  query.view = View::all;
  query.limit = 1;
  query.reverse = query.mentions = true;
  const json::object tree = to_json(query);
  EXPECT_EQ(tree.size(), idl.fields.at("Query").size());
  EXPECT_THAT(strangers(tree, idl.fields.at("Query")), testing::IsEmpty());
  ExtractRequest extract{"a", "b", "c", "d", "2024-01-01"};
  EXPECT_EQ(to_json(extract).size(), idl.fields.at("Extract").size());
  EXPECT_THAT(strangers(to_json(extract), idl.fields.at("Extract")), testing::IsEmpty());
  EXPECT_THAT(strangers(to_json(SyncRequest{}), idl.fields.at("Sync")), testing::IsEmpty());
  EXPECT_THAT(strangers(to_json(BackupRequest{}), idl.fields.at("Backup")), testing::IsEmpty());
  EXPECT_THAT(strangers(to_json(ShowRequest{}), idl.fields.at("Show")), testing::IsEmpty());
  EXPECT_THAT(
      strangers(to_json(ArticlesRequest{ArticleState::failed, 1, "x"}), idl.fields.at("Articles")),
      testing::IsEmpty());
  EXPECT_THAT(strangers(to_json(FollowRequest{"x"}), idl.fields.at("Follow")), testing::IsEmpty());
}

}  // namespace
}  // namespace dateline::protocol
