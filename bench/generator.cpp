// SPDX-License-Identifier: Apache-2.0
#include "generator.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include <array>
#include <string_view>

namespace dateline::bench {
namespace {

using std::string_view;

constexpr std::array k_syllables{"ka",  "ro",  "mi",  "ten", "sal", "vor", "el", "dra", "no", "bis",
                                 "lu",  "han", "ge",  "tor", "wen", "shi", "pa", "rim", "os", "qua",
                                 "fer", "ju",  "lan", "ze",  "mor", "ib",  "cu", "stad"};
constexpr std::array k_months{"January",   "February", "March",    "April",
                              "May",       "June",     "July",     "August",
                              "September", "October",  "November", "December"};
constexpr std::array k_weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                "Thursday", "Friday", "Saturday"};
constexpr std::array k_countries{"Japan",  "Kenya", "Norway", "Brazil", "Portugal", "Vietnam",
                                 "Canada", "Egypt", "Poland", "Chile",  "India",    "Ireland"};
constexpr std::array k_bodies{"Ministry of Trade", "Central Bank",        "Energy Agency",
                              "Supreme Court",     "Football Federation", "Health Authority"};

/// %P person, %N made-up name, %C country, %B body, %W weekday, %M month, %D day of a month,
/// %Y year near the publication, %y year after it, %# a figure.
constexpr std::array k_events{
    "President %P will meet Prime Minister %P in %N on %W to discuss the %N pipeline.",
    "%C and %C signed a trade agreement on %M %D, %Y, the %B said.",
    "The %N summit is scheduled to start %W in %C, with %# delegations expected.",
    "%N Corp. agreed on %W to buy its rival %N for %# million dollars.",
    "A magnitude %#.%# earthquake struck near %N on %M %D, killing %# people.",
    "Voters in %C will elect a new parliament on %M %D, %y.",
    "The deadline for offers to %N Airways is %M %D, according to the %B.",
    "%P was arrested in %N last %W and appeared before the %B on %W.",
    "The company will launch its %N service in %M %y, chief executive %P announced.",
    "Talks between %C and %C collapsed in %M after %P walked out.",
    "The agreement takes effect on %M %D, %y and expires in %y.",
    "The %B postponed a hearing on the %N case from %M to %M %y.",
};
constexpr std::array k_fillers{
    "The mood in %N was calm, and shops around the %N market stayed open until late.",
    "\"We know what is at stake for %C,\" said %P, who has led the %N office for years.",
    "Analysts at %N say that the figures are hard to compare with those of %C.",
    "People in the valley of %N depend on the river, and few believe in quick answers.",
    "The %B has %# members, most of them from the provinces of %N and %N.",
    "Critics such as %P argue that the plan leaves the poorest of %C behind.",
};
constexpr std::size_t k_body_bytes = 4000;
/// One sentence in so many tells of events: about ten timeline entries an article.
constexpr std::size_t k_sentences_an_event = 4;

}  // namespace

std::size_t Generator::below(std::size_t bound) {
  return std::uniform_int_distribution<std::size_t>{0, bound - 1}(random_);
}

std::string Generator::name() {
  std::string out;
  for (std::size_t i = 0, n = 2 + below(3); i < n; ++i)
    out += k_syllables[below(k_syllables.size())];
  out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

std::string Generator::person() { return name() + ' ' + name(); }

std::string Generator::fill(string_view pattern, int year, int month, int day) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '%') {
      out += pattern[i];
      continue;
    }
    switch (pattern[++i]) {
    case 'P':
      out += person();
      break;
    case 'N':
      out += name();
      break;
    case 'C':
      out += k_countries[below(k_countries.size())];
      break;
    case 'B':
      out += k_bodies[below(k_bodies.size())];
      break;
    case 'W':
      out += k_weekdays[below(k_weekdays.size())];
      break;
    case 'M':
      out += k_months[(static_cast<std::size_t>(month - 1) + below(6)) % 12];
      break;
    case 'D':
      out += std::to_string((static_cast<std::size_t>(day) + below(14)) % 28 + 1);
      break;
    case 'Y':
      out += std::to_string(year - static_cast<int>(below(3)));
      break;
    case 'y':
      out += std::to_string(year + 1 + static_cast<int>(below(4)));
      break;
    default:
      out += std::to_string(1 + below(9));
      break;
    }
  }
  return out;
}

GeneratedArticle Generator::next() {
  const date::sys_days first = date::sys_days{date::year{2015} / 1 / 1};
  const date::year_month_day day{first + date::days{static_cast<int>(below(3650))}};
  const int y{day.year()};
  const int m{static_cast<int>(unsigned{day.month()})};
  const int d{static_cast<int>(unsigned{day.day()})};
  GeneratedArticle article;
  article.published =
      fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}+00:00", y, m, d, below(24), below(60));
  article.dateline = fmt::format("{}, {} {}, {} (Wire) - ", name(),
                                 k_months[static_cast<std::size_t>(m - 1)], d, y);
  article.title = fmt::format("{} and {} to decide on {}", person(), name(), name());
  article.body = article.dateline;
  std::size_t sentences = 0;
  while (article.body.size() < k_body_bytes) {
    const bool event = below(k_sentences_an_event) == 0;
    article.body += event ? fill(k_events[below(k_events.size())], y, m, d)
                          : fill(k_fillers[below(k_fillers.size())], y, m, d);
    article.body += ++sentences % 4 == 0 ? "\n\n" : " ";
  }
  return article;
}

}  // namespace dateline::bench
