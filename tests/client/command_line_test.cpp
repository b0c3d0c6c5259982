// SPDX-License-Identifier: Apache-2.0
#include "command_line.hpp"
#include "dateline/error.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline::client {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(CommandLine, WithoutArgumentsAsksForTheTimeline) {
  const Invocation invocation = read_command_line({});
  EXPECT_EQ(invocation.command, &timeline_command());
  EXPECT_FALSE(invocation.options.narrowed());
}

TEST(CommandLine, ReadsEveryOptionOfTheTimeline) {
  const Invocation invocation = read_command_line({"harbour",
                                                   "-S",
                                                   "-2w",
                                                   "--until",
                                                   "next month",
                                                   "-n",
                                                   "7",
                                                   "-r",
                                                   "--participant",
                                                   "Mori",
                                                   "--participant",
                                                   "Ito",
                                                   "--place",
                                                   "Kobe",
                                                   "--source",
                                                   "port office",
                                                   "--kind",
                                                   "opening",
                                                   "--status",
                                                   "planned",
                                                   "--status",
                                                   "denied",
                                                   "-o",
                                                   "full",
                                                   "-f",
                                                   "talks"});
  const Options& options = invocation.options;
  EXPECT_THAT(options.words, ElementsAre("harbour", "talks"));
  EXPECT_EQ(options.since, "-2w");
  EXPECT_EQ(options.until, "next month");
  EXPECT_EQ(options.limit.kind, Limit::Kind::number);
  EXPECT_EQ(options.limit.number, 7U);
  EXPECT_TRUE(options.reverse);
  EXPECT_TRUE(options.follow);
  EXPECT_THAT(options.participants, ElementsAre("Mori", "Ito"));
  EXPECT_THAT(options.places, ElementsAre("Kobe"));
  EXPECT_THAT(options.sources, ElementsAre("port office"));
  EXPECT_THAT(options.kinds, ElementsAre("opening"));
  EXPECT_THAT(options.statuses, ElementsAre(Status::planned, Status::denied));
  EXPECT_EQ(options.format, Format::full);
}

TEST(CommandLine, ReadsTheLimit) {
  EXPECT_EQ(read_command_line({"-n", "all"}).options.limit.kind, Limit::Kind::all);
  EXPECT_EQ(read_command_line({"-n5"}).options.limit.number, 5U);
}

TEST(CommandLine, TakesTheFirstWordForACommand) {
  EXPECT_EQ(read_command_line({"status"}).command, find_command("status"));
  EXPECT_EQ(read_command_line({"--socket", "/s", "--no-pager", "show", "k3"}).command,
            find_command("show"));
  EXPECT_EQ(read_command_line({"--socket=/s", "sync"}).options.socket, "/s");
}

TEST(CommandLine, SearchesForAWordThatIsAlsoACommand) {
  const Invocation dashed = read_command_line({"--", "status"});
  EXPECT_EQ(dashed.command, &timeline_command());
  EXPECT_THAT(dashed.options.words, ElementsAre("status"));
  const Invocation later = read_command_line({"harbour", "status"});
  EXPECT_THAT(later.options.words, ElementsAre("harbour", "status"));
}

TEST(CommandLine, ReadsTheCommandsOptions) {
  EXPECT_EQ(read_command_line({"show", "k3v9"}).options.id, "k3v9");
  EXPECT_TRUE(read_command_line({"articles", "--failed"}).options.failed);
  EXPECT_TRUE(read_command_line({"articles", "--skipped"}).options.skipped);
  EXPECT_EQ(read_command_line({"extract", "-"}).options.file, "-");
  EXPECT_EQ(read_command_line({"sync", "--timeout", "1.5"}).options.timeout,
            std::chrono::milliseconds{1500});
  EXPECT_EQ(read_command_line({"backup", "/copy"}).options.directory, "/copy");
}

TEST(CommandLine, HelpAndVersionAreTextToPrint) {
  const Invocation help = read_command_line({"--help"});
  EXPECT_EQ(help.command, nullptr);
  for (const Command& command : commands()) EXPECT_THAT(help.text, HasSubstr(command.name));
  EXPECT_THAT(help.text, HasSubstr("\n  --story                   The"));
  EXPECT_THAT(help.text, testing::Not(HasSubstr("Excludes")));
  EXPECT_THAT(read_command_line({"show", "-h"}).text, HasSubstr("dateline show"));
  EXPECT_THAT(read_command_line({"--version"}).text, testing::MatchesRegex("dateline [0-9.]+\n"));
}

class WrongCommandLine : public testing::TestWithParam<std::vector<std::string>> {};

TEST_P(WrongCommandLine, IsAUsageErrorWithAHint) {
  try {
    (void)read_command_line(GetParam());
    FAIL() << "was taken";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::usage);
    EXPECT_THAT(error.hint(), HasSubstr("--help"));
  }
}

using Words = std::vector<std::string>;
INSTANTIATE_TEST_SUITE_P(
    All, WrongCommandLine,
    testing::Values(Words{"-n", "0"}, Words{"-n", "-3"}, Words{"-n", "many"},
                    Words{"-n", "99999999999"}, Words{"-S"}, Words{"--frob"}, Words{"-o", "xml"},
                    Words{"--status", "gone"}, Words{"show"}, Words{"show", "a", "b"},
                    Words{"backup"}, Words{"extract"}, Words{"status", "-n", "3"},
                    Words{"sync", "--timeout", "x"}, Words{"sync", "--timeout", "-1"},
                    Words{"sync", "--timeout", "nan"}, Words{"articles", "--failed", "--skipped"},
                    Words{"--color", "blue"}, Words{"--socket"}));

TEST(CommandLine, WhatIsTooMuchOrTooLittleIsNamed) {
  const auto fault_of = [](Words words) -> std::string {
    try {
      (void)read_command_line(std::move(words));
    } catch (const Error& error) {
      return error.what();
    }
    return "none";
  };
  EXPECT_EQ(fault_of({"--frob"}), "there is no option '--frob'");
  EXPECT_EQ(fault_of({"sync", "now", "please"}), "'now' is one word too many");
  EXPECT_EQ(fault_of({"-S"}), "--since needs a TIME");
  EXPECT_EQ(fault_of({"--socket"}), "--socket needs a PATH");
}

TEST(CommandLine, AWrongTimeoutIsToldWhatItTakes) {
  for (const char* typed : {"x", "-1", "nan", "1s", "", "99999999999"}) {
    try {
      (void)read_command_line({"sync", "--timeout", typed});
      ADD_FAILURE() << typed << " was taken";
    } catch (const Error& error) {
      EXPECT_EQ(error.what(),
                "--timeout takes 0 to 86400 seconds, not '" + std::string(typed) + "'");
    }
  }
}

TEST(CommandLine, AStoryTakesWordsAndANumberAndDoesNotFollow) {
  const Invocation invocation = read_command_line({"--story", "harbour", "talks", "-n", "5"});
  EXPECT_TRUE(invocation.options.story);
  EXPECT_EQ(invocation.options.words, (std::vector<std::string>{"harbour", "talks"}));
  EXPECT_EQ(invocation.options.limit.number, 5U);
  EXPECT_THROW(static_cast<void>(read_command_line({"--story", "-f", "harbour"})), Error);
}

}  // namespace
}  // namespace dateline::client
