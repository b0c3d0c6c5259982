// SPDX-License-Identifier: Apache-2.0
#include "merge_support.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace dateline::events {
namespace {

using test::body;
using test::mention;
using test::person;
using ::testing::SizeIs;

struct Folder {
  std::vector<Article> articles;
  std::vector<Mention> mentions;

  [[nodiscard]] std::vector<Member> members() const {
    std::vector<Member> out;
    for (std::size_t at = 0; at < mentions.size(); ++at) {
      ContentHash hash{};
      hash[0] = static_cast<std::uint8_t>(at + 1);
      out.push_back({hash, &articles[at], {&mentions[at]}});
    }
    return out;
  }
};

Folder postponed_then_held() {
  Folder folder;
  const auto add = [&](std::string_view published, Status status, std::string_view when) {
    Article article;
    article.published = published_from_iso(published);
    folder.articles.push_back(article);
    Mention said = mention("meeting", "summit", when, {body("ASEAN")});
    said.status = status;
    said.what = std::string{to_string(status)} + " " + std::string{published};
    folder.mentions.push_back(said);
  };
  add("2024-09-06", Status::planned, "2024-09");
  add("2024-09-09", Status::planned, "2024-09-10");
  add("2024-09-11", Status::happened, "2024-09-10");
  add("2024-08-01", Status::possible, "[2024-08-01..]");
  return folder;
}

TEST(Fold, LatestArticleTellsStatusAndTheFinestDateWins) {
  const Folder folder = postponed_then_held();
  const Event event = fold(folder.members());
  EXPECT_EQ(event.status, Status::happened);
  EXPECT_EQ(to_edtf(event.when), "2024-09-10");
  EXPECT_EQ(event.what, "happened 2024-09-11");
  EXPECT_EQ(event.articles, 4U);
  EXPECT_THAT(event.participants, SizeIs(1));
}

TEST(Fold, OfTwoDaysThatOfWhatHappenedHoldsWhereTheArticleTurnsOnIt) {
  Folder folder;
  const auto add = [&](Status status, std::uint32_t rank, std::string_view when) {
    folder.articles.emplace_back();
    folder.mentions.push_back(mention("appointment", "resign", when, {person("Ana Duarte")}));
    folder.mentions.back().status = status;
    folder.mentions.back().rank = rank;
  };
  add(Status::planned, 0, "2024-01-07");
  add(Status::happened, 4, "2024-01-08");
  add(Status::happened, 0, "2024-01-09");
  EXPECT_EQ(to_edtf(fold(folder.members()).when), "2024-01-09");
}

TEST(Fold, TheClauseThatTellsMostIsShownWhateverTheOrder) {
  Folder folder = postponed_then_held();
  for (Mention& each : folder.mentions) each.status = Status::happened;
  folder.mentions[0].what = "The quake struck at night";
  folder.mentions[1].what = "A magnitude 7.1 earthquake struck northern Chile";
  folder.mentions[2].what = "The earthquake killed six people";
  folder.mentions[3].what = "It struck northern Chile at night";
  std::vector<Member> members = folder.members();
  EXPECT_EQ(fold(members).what, folder.mentions[1].what);
  std::reverse(members.begin(), members.end());
  EXPECT_EQ(fold(members).what, folder.mentions[1].what);
}

TEST(Fold, TheClauseShownIsOfTheStatusThatHolds) {
  Folder folder = postponed_then_held();
  folder.mentions[1].what = "Leaders of 12 countries will meet Ana Duarte at the summit in Bergen";
  EXPECT_EQ(fold(folder.members()).what, folder.mentions[2].what);
}

/// Mentions that agree and differ in all that a fold looks at.
Folder any_folder(unsigned seed, std::size_t mentions) {
  std::mt19937 random{seed};
  const auto below = [&](std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>{0, bound - 1}(random);
  };
  const auto one_of = [&](const auto& values) { return values[below(std::size(values))]; };
  constexpr std::string_view k_dates[] = {"2024-09-10", "2024-09-11", "2024-09", "2024",
                                          "[2024-08-01..]"};
  Folder folder;
  for (std::size_t at = 0; at < mentions; ++at) {
    Article article;
    if (below(6) != 0)
      article.published = published_from_iso("2024-09-0" + std::to_string(1 + below(4)));
    folder.articles.push_back(article);
    Mention said = mention("meeting", "summit", one_of(k_dates), {});
    for (std::size_t i = below(5); i > 0; --i)
      said.participants.push_back(person("Person " + std::to_string(below(25))));
    for (std::size_t i = below(4); i > 0; --i)
      said.places.push_back({"Place " + std::to_string(below(25)), "", {}});
    if (below(6) == 0) said.earlier.push_back(from_edtf(one_of(k_dates)).value());
    said.status = static_cast<Status>(below(7));
    said.kind = "kind " + std::to_string(below(3));
    said.what = "Ministers of " + std::to_string(below(40)) + " countries met Person 7";
    said.what.resize(10 + below(said.what.size() - 9));
    said.confidence = 0.25F * static_cast<float>(1 + below(4));
    said.rank = static_cast<std::uint32_t>(below(3));
    said.basis = static_cast<Basis>(below(3));
    folder.mentions.push_back(said);
  }
  return folder;
}

TEST(Fold, EssentialEvidenceStandsForAllWhateverJoins) {
  for (unsigned seed = 0; seed < 300; ++seed) {
    const Folder folder = any_folder(seed, 2 + seed % 60);
    const std::vector<Member> members = folder.members();
    const std::size_t old = 1 + seed % (members.size() - 1);
    const std::span<const Member> before = std::span{members}.first(old);
    std::vector<Member> fewer;
    for (const EvidenceIndex& index : essential_evidence(before)) {
      const Member& member = before[index.member];
      fewer.push_back({member.article, member.source, {member.mentions[index.mention]}});
    }
    EXPECT_LE(fewer.size(), old);
    fewer.insert(fewer.end(), members.begin() + static_cast<std::ptrdiff_t>(old), members.end());
    Event event = fold(fewer);
    event.articles = static_cast<std::uint32_t>(members.size());
    EXPECT_EQ(event, fold(members)) << seed;
  }
}

TEST(Fold, DatesGivenUpStayInItsHistory) {
  Folder folder = postponed_then_held();
  folder.mentions[1].earlier.push_back(from_edtf("2024-05-07").value());
  const Event event = fold(folder.members());
  ASSERT_THAT(event.earlier, SizeIs(1));
  EXPECT_EQ(to_edtf(event.earlier[0]), "2024-05-07");
}

TEST(Fold, OrderOfArrivalDoesNotMatter) {
  const Folder folder = postponed_then_held();
  std::vector<Member> members = folder.members();
  const Event expected = fold(members);
  const auto first = [&](const std::vector<Member>& all) {
    const EvidenceIndex best = rank_evidence(all).front();
    return all[best.member].mentions[best.mention];
  };
  const Mention* best = first(members);
  std::mt19937 random{20'240'911};
  for (int round = 0; round < 50; ++round) {
    std::shuffle(members.begin(), members.end(), random);
    EXPECT_EQ(fold(members), expected);
    EXPECT_EQ(first(members), best);
  }
}

TEST(Fold, TheSameArticleCountsOnce) {
  const Folder folder = postponed_then_held();
  std::vector<Member> members = folder.members();
  members[1].article = members[0].article;
  EXPECT_EQ(fold(members).articles, 3U);
}

}  // namespace
}  // namespace dateline::events
