// SPDX-License-Identifier: Apache-2.0
#include "expressions.hpp"
#include "support/test_name.hpp"

#include <gtest/gtest.h>

namespace dateline::temporal {
namespace {

/// A story of the past, as its years tell.
std::string story(std::string_view rest) {
  const std::string opening = "In 1911 the war began. In 1912 it spread. In 1913 it grew. "
                              "It ended in 1914.\n\n";
  const std::string text = opening + std::string(rest);
  std::string result;
  for (const Timex& timex : tag(text, reference())) {
    if (timex.range.begin < opening.size()) continue;
    if (!result.empty()) result += "; ";
    result += std::string(timex.range.of(text)) + " " + timex.value;
  }
  return result;
}

struct Step {
  std::string_view text;
  std::string_view found;
};

void PrintTo(const Step& step, std::ostream* out) { print_test_name(step.text, *out); }

class Narrative : public ::testing::TestWithParam<Step> {};

TEST_P(Narrative, keeps_the_time_of_its_story) {
  EXPECT_EQ(story(GetParam().text), GetParam().found);
}

constexpr Step k_steps[] = {
    {"On 3 May 1911 they met. On 6 June they fought.", "3 May 1911 1911-05-03; 6 June 1911-06-06"},
    {"On 3 May 1911 the man behind the law of 1872 died. On 6 June they fought.",
     "3 May 1911 1911-05-03; 1872 1872; 6 June 1911-06-06"},
    {"On 3 May 1911 the treaty (1898) fell. On 6 June they fought.",
     "3 May 1911 1911-05-03; 1898 1898; 6 June 1911-06-06"},
    {"On 3 May 1911 they planned a campaign for 1916. On 6 June they fought.",
     "3 May 1911 1911-05-03; 1916 1916; 6 June 1911-06-06"},
    {"On 3 May 1912 they met. It had grown from the previous year. On 6 June they fought.",
     "3 May 1912 1912-05-03; the previous year 1911; 6 June 1912-06-06"},
    {"In November 1912 they camped. The winter was hard.",
     "November 1912 1912-11; The winter 1913-WI"},
    {"In 1912 they met. The museum must close by 6 September.",
     "1912 1912; 6 September 2023-09-06"},
    {"In 1912 they met. A report is not expected before the end of the year.",
     "1912 1912; the end of the year 2023"},
    {"In 1912 they met. A fort had to be held by 6 September.",
     "1912 1912; 6 September 1912-09-06"},
    {"On 2 October 1912 they met. On the 5th they parted.",
     "2 October 1912 1912-10-02; the 5th 1912-10-05"},
    {"On 2 October 1912 they met. At the same time a former prince fled.",
     "2 October 1912 1912-10-02; the same time 1912-10-02; former PAST_REF"},
    {"On 2 October 1912 it began. This time they won.", "2 October 1912 1912-10-02"},
    {"1913In January they met.", "1913 1913; January 1913-01"},
    {"On 3 May 1913 he spoke of the law of 1872. A year later it was gone.",
     "3 May 1913 1913-05-03; 1872 1872; A year later 1873"},
    {"On 2 October 1912 they met. It was at the time a small port.",
     "2 October 1912 1912-10-02; the time PRESENT_REF"},
    {"On 3 May 1913 they kept the 1898 treaty. On 6 June they fought.",
     "3 May 1913 1913-05-03; 1898 1898; 6 June 1913-06-06"},
    {"On 3 May 1913 they met rebels who had deserted in late 1911. On 6 June they fought.",
     "3 May 1913 1913-05-03; late 1911 1911; 6 June 1913-06-06"},
    {"On 3 May 1913 they took a town, a free port since 1899. On 6 June they fought.",
     "3 May 1913 1913-05-03; 1899 1899; 6 June 1913-06-06"},
    {"On 3 May 1913 they lost 20 men, compared with 900 in 1911. On 6 June they fought.",
     "3 May 1913 1913-05-03; 1911 1911; 6 June 1913-06-06"},
    {"On 3 May 1913 they had 20 men, down from a high of 900 in 1911. On 6 June they fought.",
     "3 May 1913 1913-05-03; 1911 1911; 6 June 1913-06-06"},
    {"On 3 May 1913 they began a siege that lasted until the fall of the town in February 1914. "
     "On 6 June they fought.",
     "3 May 1913 1913-05-03; February 1914 1914-02; 6 June 1913-06-06"},
    {"On 3 May 1913 the assembly (1908-1910) rose again. On 6 June they fought.",
     "3 May 1913 1913-05-03; 1908 1908; 1910 1910; 6 June 1913-06-06"},
    {"It was 1913. On December 2 (December 3 in Asia), 1913, it fell. In January they fled.",
     "1913 1913; December 2 1913-12-02; December 3 1913-12-03; 1913 1913; January 1914-01"},
    {"In the autumn of 481 BC they marched. The winter was mild. In early spring they crossed.",
     "the autumn of 481 BC BC0481-FA; The winter BC0480-WI; early spring BC0480-SP"},
    {"The war of 264 B.C. to 241 B.C. ended.", "264 B.C. BC0264; 241 B.C. BC0241"},
};
INSTANTIATE_TEST_SUITE_P(Steps, Narrative, ::testing::ValuesIn(k_steps));

TEST(News, has_no_words_of_stories) {
  EXPECT_EQ(found("At the same time a former minister resigned."), "");
}

TEST(Posts, write_weekdays_short) {
  EXPECT_EQ(found("we leave fri so pack"), "fri 2023-07-14");
  EXPECT_EQ(found("got tickets for sat!"), "sat 2023-07-15");
  EXPECT_EQ(found("off for sun and sea, we sat in the sun"), "");
}

TEST(Posts, leave_articles_out) {
  EXPECT_EQ(found("Long day. Dinner on Friday night?"), "day P1D; Friday night 2023-07-14TNI");
}

/// "Ana Ruiz, who has died, was born in 1938 ...": a life, and the news of its end.
TEST(Narrative, ParagraphThatOpensWithADayOfTheFortnightIsOfTheNews) {
  const Reference of_obituary = reference("2026-11-14");
  const std::string life =
      "In 1959 she graduated. In 1963 she joined Kew. She married in 1967. The "
      "society awarded her its medal in 1971.\n\n";
  const auto last = [&](const std::string& text) {
    const std::string whole = life + text;
    std::string values;
    for (const Timex& timex : tag(whole, of_obituary))
      if (timex.range.begin >= life.size()) values += timex.value + " ";
    return values;
  };
  EXPECT_EQ(last("She died on 9 November at home."), "2026-11-09 ");
  EXPECT_EQ(last("She won again on 9 June at home."), "1971-06-09 ");
  EXPECT_EQ(last("A service will be held on Friday 4 December at 2 pm."),
            "2026-12-04 2026-12-04T14:00 ");
}

TEST(NarrativeOpening, MayHaveItsWeekdayBehindALongLead) {
  const std::string head =
      "Former leader jailed over quarry bribes\n\nA former council leader who took money from a "
      "quarrying firm has been jailed for six and a half years, after a judge told him that he had "
      "sold the trust of an entire valley and of all who lived in it.\n\nHe was found guilty of "
      "bribery, and of misconduct in office, by a jury in Hull that heard from 40 people; on "
      "Tuesday a judge passed sentence. ";
  const std::string text =
      head + "The bribes began in 2017 and went on in 2018, 2019 and 2020. He was cleared of theft "
             "on 13 February.";
  const std::vector<Timex> all = tag(text, reference());
  ASSERT_FALSE(all.empty());
  EXPECT_EQ(all.back().value, "2023-02-13");
}

}  // namespace
}  // namespace dateline::temporal
