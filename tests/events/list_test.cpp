// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <string>

namespace dateline::events {
namespace {

// Items of a list, each of which starts where the list does.

/// Mentions of `body`, in which the paragraphs that begin with `items` are items of a list.
std::vector<Mention> read_list(std::string_view body, const std::vector<std::string_view>& items,
                               const std::vector<test::Said>& said) {
  Article article;
  article.body = body;
  article.published = published_from_iso("2024-06-03");
  article.published_from = PublishedFrom::text;
  for (const std::string_view item : items)
    article.items.push_back(static_cast<std::uint32_t>(body.find(item)));
  const language::Document document = language::analyse(article.body);
  return read_mentions(article, document, test::timexes_of(article.body, said), {.explain = true});
}

std::string when_of(const std::vector<Mention>& mentions, const char* trigger) {
  return to_edtf(test::by_trigger(mentions, trigger).when);
}

const test::Said k_monday{"Monday", "2024-05-27"};

constexpr auto k_notes = "These are notes from the valley. All are short.\n\n"
                         "Ana Ruiz retired from the bench on Monday.\n\n"
                         "Tarn sold a mill in Riga to its workers.";

TEST(List, DayOfAnItemIsNotThatOfTheNextOne) {
  const auto mentions = read_list(k_notes, {"Ana Ruiz", "Tarn"}, {k_monday});
  EXPECT_EQ(when_of(mentions, "retired"), "2024-05-27");
  EXPECT_EQ(when_of(mentions, "sold"), "[..2024-06-03]");
}

TEST(List, ParagraphsTellOneStory) {
  const auto mentions = read_list(k_notes, {}, {k_monday});
  EXPECT_EQ(when_of(mentions, "sold"), "2024-05-27");
}

TEST(List, DayBeforeTheColonIsThatOfAllItems) {
  const auto mentions = read_list("These are notes from the valley. All are short. The council met "
                                  "in Riga on Monday and took these steps:\n\n"
                                  "Councillors sold a mill to its workers.\n\n"
                                  "Councillors closed the pool.",
                                  {"Councillors sold", "Councillors closed"}, {k_monday});
  EXPECT_EQ(when_of(mentions, "sold"), "2024-05-27");
  EXPECT_EQ(when_of(mentions, "closed"), "2024-05-27");
}

}  // namespace
}  // namespace dateline::events
