// SPDX-License-Identifier: Apache-2.0
#include "extraction/command.hpp"
#include "support/temporary_directory.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace dateline::app {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

struct Printed {
  int code = 0;
  std::vector<boost::json::object> lines;
  std::string errors;
};

std::string contents(std::FILE* file) {
  std::string text(static_cast<std::size_t>(std::ftell(file)), '\0');
  std::rewind(file);
  text.resize(std::fread(text.data(), 1, text.size(), file));
  return text;
}

Printed run(const ExtractOptions& options) {
  using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
  const File out(std::tmpfile(), &std::fclose);
  const File errors(std::tmpfile(), &std::fclose);
  Printed result;
  result.code = extract(options, out.get(), errors.get());
  result.errors = contents(errors.get());
  std::istringstream lines(contents(out.get()));
  for (std::string line; std::getline(lines, line);) {
    result.lines.push_back(boost::json::parse(line).as_object());
  }
  return result;
}

std::vector<std::string> column(const Printed& result, std::string_view name) {
  std::vector<std::string> values;
  for (const auto& line : result.lines) values.emplace_back(line.at(name).as_string());
  return values;
}

class ExtractCommand : public testing::Test {
 protected:
  ExtractOptions options(Output output, std::string_view lines) const {
    ExtractOptions made;
    made.output = output;
    made.files = {directory.write("documents.jsonl", lines)};
    return made;
  }
  TemporaryDirectory directory;
};

TEST_F(ExtractCommand, prints_expressions_of_documents_in_their_order) {
  std::string lines;
  for (int at = 0; at < 300; ++at) {
    lines += R"({"id":"d)" + std::to_string(at) +
             R"(","published":"2024-03-03","text":"They will meet on Tuesday."})" + "\n";
  }
  const Printed result = run(options(Output::timex, lines));
  EXPECT_EQ(result.code, 0);
  ASSERT_THAT(result.lines, SizeIs(300));
  for (std::size_t at = 0; at < 300; ++at) {
    EXPECT_EQ(result.lines[at].at("doc").as_string(), "d" + std::to_string(at));
    EXPECT_EQ(result.lines[at].at("value").as_string(), "2024-03-05");
    EXPECT_EQ(result.lines[at].at("begin").as_int64(), 18);
  }
}

TEST_F(ExtractCommand, names_file_and_line_of_what_is_broken_and_goes_on) {
  const Printed result =
      run(options(Output::timex, "{\"id\":\"a\",\"published\":\"2024-03-03\","
                                 "\"text\":\"They will meet on Tuesday.\"}\n"
                                 "{\"id\":\"b\",\n"
                                 "{\"id\":\"c\"}\n"
                                 "{\"id\":\"d\",\"published\":\"soon\",\"text\":\"\"}\n"
                                 "{\"id\":\"e\",\"published\":\"2024-03-03\","
                                 "\"text\":\"They will meet on Tuesday.\"}\n"));
  EXPECT_EQ(result.code, 1);
  EXPECT_THAT(column(result, "doc"), ElementsAre("a", "e"));
  EXPECT_THAT(result.errors, AllOf(HasSubstr("documents.jsonl:2: not a JSON object"),
                                   HasSubstr("documents.jsonl:3: \"text\" is missing"),
                                   HasSubstr("documents.jsonl:4: \"published\" is no day")));
}

TEST_F(ExtractCommand, leaves_relative_expressions_unresolved_without_a_day_of_publication) {
  const Printed result = run(
      options(Output::timex, R"({"id":"a","published":null,"text":"They will meet on Tuesday."})"));
  ASSERT_THAT(result.lines, SizeIs(1));
  EXPECT_THAT(std::string(result.lines[0].at("value").as_string()), HasSubstr("X"));
}

TEST_F(ExtractCommand, lets_the_flag_stand_over_what_documents_say) {
  ExtractOptions late = options(
      Output::timex, R"({"id":"a","published":"2024-03-03","text":"They will meet on Tuesday."})");
  late.published = published_from_iso("2024-06-02");
  EXPECT_THAT(column(run(late), "value"), ElementsAre("2024-06-04"));
}

constexpr std::string_view k_two_articles =
    R"({"id":"a","published":"2024-03-03","text":"Prime Minister Anna Berg will meet President Otto Lind in Oslo on 5 March 2024."})"
    "\n"
    R"({"id":"b","published":"2024-03-04","text":"Anna Berg will meet Otto Lind in Oslo on Tuesday."})"
    "\n";

TEST_F(ExtractCommand, gives_mentions_of_one_event_the_same_id) {
  ExtractOptions merged = options(Output::events, k_two_articles);
  merged.merge = true;
  std::vector<std::string> events;
  for (const auto& line : run(merged).lines) {
    if (line.at("trigger").at("text").as_string() == "meet") {
      events.emplace_back(line.at("event").as_string());
    }
  }
  ASSERT_THAT(events, SizeIs(2));
  EXPECT_EQ(events[0], events[1]);
}

TEST_F(ExtractCommand, documents_of_one_text_and_other_days_tell_events_of_their_own) {
  ExtractOptions merged = options(
      Output::events, R"({"id":"a","published":"2024-03-03","text":"It rained on Saturday."})"
                      "\n"
                      R"({"id":"b","published":"2024-06-05","text":"It rained on Saturday."})"
                      "\n");
  merged.merge = true;
  const std::vector<std::string> events = column(run(merged), "event");
  ASSERT_THAT(events, SizeIs(2));
  EXPECT_NE(events[0], events[1]);
}

TEST_F(ExtractCommand, counts_distinct_articles_of_each_day_of_a_story) {
  const Printed result = run(options(Output::story, k_two_articles));
  EXPECT_THAT(column(result, "day"), ElementsAre("2024-03-05"));
  EXPECT_EQ(result.lines[0].at("articles").as_int64(), 2);
  EXPECT_EQ(result.lines[0].at("score").to_number<double>(), 1.0);   // to come for both
  EXPECT_EQ(result.lines[0].at("sentences").as_array().size(), 1U);  // both say the same
}

TEST_F(ExtractCommand, a_day_that_stands_beside_every_article_is_not_of_the_story) {
  std::string lines;
  for (const std::string town : {"Oslo", "Bergen", "Tromso", "Molde", "Bodo", "Hamar"}) {
    lines += "{\"published\":\"2024-03-06\",\"id\":\"" + town;
    lines += "\",\"text\":\"A storm hit " + town + " on 5 March 2024.\\n\\n";
    lines += "Ask the editor in the chat on this page: 9 May 2025, 8 p.m.\"}\n";
  }
  const Printed result = run(options(Output::story, lines));
  ASSERT_FALSE(result.lines.empty());
  EXPECT_EQ(result.lines[0].at("day").as_string(), "2024-03-05");
  EXPECT_EQ(result.lines[0].at("articles").as_int64(), 6);
  for (std::size_t at = 1; at < result.lines.size(); ++at)
    EXPECT_LE(result.lines[at].at("score").to_number<double>(), 1.0);
}

TEST_F(ExtractCommand, says_nothing_of_nothing) {
  ExtractOptions blank = options(Output::events, "\n\n");
  blank.input = Input::jsonl;
  const Printed result = run(blank);
  EXPECT_EQ(result.code, 0);
  EXPECT_THAT(result.lines, IsEmpty());
  EXPECT_THAT(result.errors, IsEmpty());
}

TEST_F(ExtractCommand, tells_of_a_file_that_does_not_say_when_it_was_published) {
  ExtractOptions lisbon = options(
      Output::events, "LISBON, 24 Nov (Wire) - Parliament voted on Tuesday to extend the ban.\n");
  lisbon.input = Input::text;
  const Printed result = run(lisbon);
  EXPECT_EQ(result.code, 0);
  EXPECT_FALSE(result.lines.empty());
  EXPECT_THAT(result.errors, HasSubstr("does not say when it was published"));
  lisbon.published = published_from_iso("2026-11-24");
  EXPECT_THAT(run(lisbon).errors, IsEmpty());
}

}  // namespace
}  // namespace dateline::app
