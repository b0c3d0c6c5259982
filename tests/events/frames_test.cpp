// SPDX-License-Identifier: Apache-2.0
// What news is made of, put together: who acts, what tells more of them, what the sentence around
// it is. Whatever the parts, the line tells who did it, and is dated.
#include "support.hpp"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

const std::vector<test::Said> k_monday{{"Monday", "2026-06-15"}};
const std::vector<test::Said> k_others{{"Tuesday", "2026-06-16"}, {"May", "2026-05"}};
constexpr std::string_view k_published = "2026-06-17";

std::string replaced(std::string_view frame, std::string_view part, std::string_view with) {
  std::string out{frame};
  if (const std::size_t at = out.find(part); at != out.npos) out.replace(at, part.size(), with);
  return out;
}

/// "The mayor" inside a sentence; names keep their capital.
std::string inside(std::string_view subject) {
  constexpr auto k_small = std::to_array<std::string_view>(
      {"The ",     "A ",         "An ",       "Two ",       "Six ",      "Police",   "Local ",
       "Rebel ",   "Suspected ", "Hundreds ", "Thousands ", "More ",     "Most ",    "Many ",
       "All ",     "Both ",      "At ",       "Up ",        "About ",    "Nearly ",  "Some ",
       "Members ", "Workers ",   "Teachers",  "Striking ",  "Residents", "Villagers"});
  std::string out{subject};
  for (const std::string_view each : k_small)
    if (out.starts_with(each)) out.front() = static_cast<char>(out.front() - 'A' + 'a');
  return out;
}

/// The last word of the subject, without a mark behind it.
std::string last_word(std::string_view subject) {
  while (subject.ends_with(',') || subject.ends_with('.')) subject.remove_suffix(1);
  const std::size_t space = subject.rfind(' ');
  return std::string{space == subject.npos ? subject : subject.substr(space + 1)};
}

/// Some mention of `trigger` on the timeline is dated Monday, and names `who` before the verb.
bool is_told(const std::string& text, std::string_view trigger, std::string_view who) {
  std::vector<test::Said> said = k_monday;
  for (const test::Said& other : k_others)
    if (const std::size_t at = text.find(other.words); at != text.npos)
      said.insert(at < text.find("Monday") ? said.begin() : said.end(), other);
  for (const Mention& each : test::read(text, k_published, said)) {
    if (each.trigger.text != trigger || !each.timeline || to_edtf(each.when) != "2026-06-15")
      continue;
    const std::size_t name = each.what.find(who);
    const std::size_t verb = each.what.find(trigger);
    if (name != each.what.npos && (verb == each.what.npos || name < verb)) return true;
  }
  return false;
}

void expect_none(const std::vector<std::string>& missed) {
  std::string all;
  for (const std::string& each : missed) all += each + '\n';
  EXPECT_TRUE(missed.empty()) << all;
}

constexpr auto k_subjects =
    std::to_array<std::string_view>({"US officials",
                                     "US troops",
                                     "The US army",
                                     "U.S. officials",
                                     "UK ministers",
                                     "British police",
                                     "The British government",
                                     "France",
                                     "President Ana Ruiz",
                                     "Peruvian President Ana Ruiz",
                                     "US President Ana Ruiz",
                                     "Prime Minister Otto Lind",
                                     "Peru's prime minister, Otto Lind,",
                                     "The prime minister",
                                     "Ana Ruiz",
                                     "Ruiz",
                                     "Ms Ruiz",
                                     "Dr Ana Ruiz",
                                     "The UN",
                                     "The UN Security Council",
                                     "WHO officials",
                                     "The World Health Organization",
                                     "NATO",
                                     "NATO forces",
                                     "Rebel forces",
                                     "Israeli forces",
                                     "Police",
                                     "Police in Lima",
                                     "Local police",
                                     "Police and soldiers",
                                     "The police",
                                     "Firefighters",
                                     "Protesters",
                                     "Thousands of protesters",
                                     "Hundreds of people",
                                     "More than 100 people",
                                     "Two men",
                                     "Two men from Lima",
                                     "A 24-year-old man",
                                     "An Irish nurse",
                                     "The company",
                                     "Lumex",
                                     "Lumex Inc.",
                                     "Tech giant Lumex",
                                     "The tech giant Lumex",
                                     "Shares in Lumex",
                                     "Lumex shares",
                                     "Oil prices",
                                     "Lawmakers",
                                     "Republican lawmakers",
                                     "The Senate",
                                     "The US Senate",
                                     "The House of Representatives",
                                     "The court",
                                     "The Supreme Court",
                                     "A US court",
                                     "A court in Lima",
                                     "A judge in Lima",
                                     "Federal judge Ana Ruiz",
                                     "The central bank",
                                     "The Bank of England",
                                     "The Fed",
                                     "The European Union",
                                     "EU leaders",
                                     "EU foreign ministers",
                                     "The EU's top diplomat, Ana Ruiz,",
                                     "Leaders of the two countries",
                                     "Both sides",
                                     "The two sides",
                                     "Teachers",
                                     "Teachers in Lima",
                                     "Striking teachers",
                                     "Scientists",
                                     "A team of scientists",
                                     "Researchers at the University of Oslo",
                                     "Workers at the plant",
                                     "The union",
                                     "Members of the union",
                                     "The head of the union",
                                     "The head of the union, Ana Ruiz,",
                                     "The owner of the plant",
                                     "Residents",
                                     "Villagers",
                                     "Gunmen",
                                     "Suspected rebels",
                                     "Islamist militants",
                                     "Al-Shabab militants",
                                     "The Taliban",
                                     "Hamas",
                                     "Iran's Revolutionary Guards",
                                     "The army",
                                     "Army chief Otto Lind",
                                     "Gen. Otto Lind",
                                     "Sgt. Ana Ruiz",
                                     "Pope Leo",
                                     "King Harald",
                                     "Queen Ana",
                                     "Actor Tom Hale",
                                     "The actor Tom Hale",
                                     "The singer",
                                     "The band",
                                     "Chelsea",
                                     "Real Madrid",
                                     "The Lakers",
                                     "The Yankees",
                                     "Britain's Tom Hale",
                                     "World champion Tom Hale",
                                     "Defending champion Ana Ruiz",
                                     "Third seed Ana Ruiz",
                                     "NASA",
                                     "SpaceX",
                                     "A rocket",
                                     "A SpaceX rocket",
                                     "A plane",
                                     "A passenger plane",
                                     "Flight 123",
                                     "A Boeing 737",
                                     "The storm",
                                     "Hurricane Ana",
                                     "Storm Ana",
                                     "A powerful earthquake",
                                     "A magnitude 6.1 earthquake",
                                     "A wildfire",
                                     "The fire",
                                     "Floods",
                                     "Heavy rain",
                                     "The ship",
                                     "The ferry Iris",
                                     "The oil tanker Iris",
                                     "The bridge",
                                     "The law",
                                     "The bill",
                                     "The new law",
                                     "The deal",
                                     "The talks",
                                     "The ceasefire",
                                     "The election",
                                     "The strike",
                                     "The festival",
                                     "The Lima Film Festival",
                                     "The exhibition",
                                     "Amnesty International",
                                     "Human Rights Watch",
                                     "Greenpeace activists",
                                     "The Red Cross",
                                     "Aid workers",
                                     "Relatives of the victims",
                                     "The victim's family",
                                     "The mother of the boy",
                                     "Lawyers for Ruiz",
                                     "Prosecutors",
                                     "Prosecutors in Lima",
                                     "The prosecution",
                                     "Former president Ana Ruiz",
                                     "The former president",
                                     "Former US president Ana Ruiz",
                                     "Opposition leader Ana Ruiz",
                                     "The opposition",
                                     "The ruling Green Party",
                                     "The Greens",
                                     "Labour",
                                     "The Labour Party",
                                     "Ministers",
                                     "The minister",
                                     "The minister of health",
                                     "Health Minister Ana Ruiz",
                                     "The Kremlin",
                                     "Moscow",
                                     "Beijing",
                                     "Downing Street",
                                     "The Pentagon",
                                     "The FBI",
                                     "The CIA",
                                     "The Justice Department",
                                     "The state of Texas",
                                     "Texas",
                                     "California governor Ana Ruiz",
                                     "Gov. Ana Ruiz",
                                     "Sen. Ana Ruiz",
                                     "The city council",
                                     "The mayor of Lima",
                                     "Lima mayor Ana Ruiz",
                                     "The BBC",
                                     "The New York Times",
                                     "Google",
                                     "Apple",
                                     "Meta",
                                     "Goldman Sachs",
                                     "JPMorgan Chase & Co.",
                                     "General Motors",
                                     "Ford Motor Co.",
                                     "Boeing",
                                     "The airline",
                                     "British Airways",
                                     "Air France pilots",
                                     "Ryanair",
                                     "The group",
                                     "The firm",
                                     "The charity",
                                     "The suspect",
                                     "The victim",
                                     "The driver",
                                     "The teenager",
                                     "The boy",
                                     "Six people",
                                     "At least six people",
                                     "Up to 40 people",
                                     "About 40 people",
                                     "Nearly 100 people",
                                     "Some 300 miners",
                                     "Most of the workers",
                                     "Many of the workers",
                                     "All 12 jurors",
                                     "Both men",
                                     "Jewish groups",
                                     "Muslim leaders",
                                     "Catholic bishops",
                                     "Kurdish fighters",
                                     "Syrian rebels",
                                     "Ukrainian forces",
                                     "Russian missiles",
                                     "A Russian missile",
                                     "A Russian drone",
                                     "Two Russian drones",
                                     "A drone",
                                     "An explosion",
                                     "A suicide bomber",
                                     "A car bomb",
                                     "A gunman"});

struct Deed {
  std::string_view words, trigger;
};

constexpr auto k_deeds = std::to_array<Deed>({{"arrested six people", "arrested"},
                                              {"left Calama", "left"},
                                              {"signed the treaty", "signed"},
                                              {"won the cup", "won"},
                                              {"collapsed", "collapsed"}});

constexpr auto k_places_of_day = std::to_array<std::string_view>(
    {"{S} {D} on Monday.", "On Monday, {s} {D}.", "{S} on Monday {D}.",
     "Police said {s} {D} on Monday.", "{S} {D} on Monday, police said."});

TEST(Frames, WhoeverActsIsNamed) {
  std::vector<std::string> missed;
  for (const std::string_view subject : k_subjects)
    for (const Deed& deed : k_deeds)
      for (const std::string_view place : k_places_of_day) {
        const std::string frame = replaced(replaced(place, "{S}", subject), "{s}", inside(subject));
        const std::string text = replaced(frame, "{D}", deed.words);
        if (!is_told(text, deed.trigger, last_word(subject))) missed.push_back(text);
      }
  expect_none(missed);
}

// What tells more of somebody.
constexpr auto k_of_people = std::to_array<std::string_view>({"who was accused of fraud",
                                                              "who had lived in Oslo",
                                                              "who police said was armed",
                                                              "whose car was found in Oslo",
                                                              "whom police had sought for years",
                                                              "accused of fraud",
                                                              "charged with murder",
                                                              "wanted in Peru",
                                                              "suspected of spying for Peru",
                                                              "armed with a knife",
                                                              "wearing a mask",
                                                              "carrying a gun",
                                                              "living in Oslo",
                                                              "working for the UN",
                                                              "known for his work on bees",
                                                              "born in Oslo",
                                                              "seen near the school",
                                                              "hurt in the crash",
                                                              "freed by the court",
                                                              ", accused of fraud,",
                                                              ", a nurse,",
                                                              ", a former soldier from Oslo,",
                                                              ", who denies the charges,",
                                                              ", whose wife is a judge,",
                                                              ", said to be in Peru,",
                                                              ", described as armed,",
                                                              ", aged 40,",
                                                              ", 40,",
                                                              ", one of the first to arrive,",
                                                              ", along with his brother,",
                                                              ", together with two friends,",
                                                              ", both from Oslo,",
                                                              "(40)",
                                                              ", from Oslo,",
                                                              "in his 40s",
                                                              "from the town of Calama",
                                                              "with links to the rebels",
                                                              "with a history of fraud",
                                                              "without a licence",
                                                              "on trial for fraud",
                                                              "at the centre of the row",
                                                              "behind the plan",
                                                              "under arrest in Oslo",
                                                              "of Peruvian origin",
                                                              "in a red car",
                                                              "and a woman",
                                                              "and his wife",
                                                              ", his wife and two children",
                                                              "and two others",
                                                              "and several of his friends",
                                                              ", including a nurse,",
                                                              ", among them a nurse,",
                                                              ", mostly students,",
                                                              ", some of them armed,",
                                                              ", according to police,",
                                                              ", police said,",
                                                              ", the court heard,",
                                                              ", however,",
                                                              ", as expected,",
                                                              ", for the first time,",
                                                              ", after a long trial,",
                                                              ", despite the ban,",
                                                              ", in a surprise move,",
                                                              ", on the other hand,",
                                                              "trying to reach Oslo",
                                                              "hoping to win",
                                                              "believed to be from Oslo",
                                                              "thought to have fled",
                                                              "due to retire",
                                                              "set to retire",
                                                              "who wanted to leave",
                                                              "to whom she spoke"});
// What tells more of something.
constexpr auto k_of_things =
    std::to_array<std::string_view>({"to build a dam",
                                     "to cut costs",
                                     "that links the two towns",
                                     "which cost $4 million",
                                     ", which cost $4 million,",
                                     "that was built in Oslo",
                                     "built to link two towns",
                                     "designed by Tom Hale",
                                     "based on tests in Oslo",
                                     "named after Tom Hale",
                                     "called Nova",
                                     "known as Nova",
                                     "signed by Ruiz",
                                     "approved by parliament",
                                     "backed by the EU",
                                     "criticised by experts",
                                     "aimed at cutting costs",
                                     "meant to cut costs",
                                     "intended for students",
                                     "costing $4 million",
                                     "worth $4 million",
                                     "banning smoking in bars",
                                     "allowing women to drive",
                                     "requiring firms to report costs",
                                     "linking the two towns",
                                     "between the two towns",
                                     "on the use of drones",
                                     "for the poor",
                                     "of the king",
                                     "of the kings of Peru",
                                     "about bees in cities",
                                     "by experts at the University of Oslo",
                                     "from the 1950s",
                                     "in the north of Peru",
                                     "with 40 people on board",
                                     "with a budget of $4 million",
                                     "under which firms pay more",
                                     "over which the two sides had fought",
                                     ", a symbol of peace,",
                                     ", the first of its kind,",
                                     ", one of the oldest in Peru,",
                                     ", built by Lumex,",
                                     ", backed by the EU,",
                                     ", hit by delays,",
                                     ", long delayed,",
                                     ", due in May,",
                                     ", worth $4 million,",
                                     ", costing $4 million,",
                                     ", like others in Peru,",
                                     ", along with two others,",
                                     ", as well as two others,",
                                     "and two others",
                                     "and its owner",
                                     ", however,",
                                     ", according to Lumex,",
                                     ", Lumex said,",
                                     ", as planned,",
                                     ", after years of delay,",
                                     ", despite protests,",
                                     ", the mayor's pride,",
                                     "(Nova)",
                                     "- the first in Peru -",
                                     "-- long delayed --",
                                     "the mayor had promised",
                                     "that Ruiz designed",
                                     "that the mayor had planned",
                                     "Lumex wants to sell",
                                     "where two men died"});

constexpr auto k_people = std::to_array<std::string_view>({"A man", "Two men", "The mayor"});
constexpr auto k_things = std::to_array<std::string_view>({"The bridge", "A law", "The plan"});
constexpr auto k_days_apart = std::to_array<std::string_view>(
    {"{S} {D} on Monday.", "Police said {s} {D} on Monday.", "{S} {D} on Monday, police said."});

std::vector<std::string> told_more(std::span<const std::string_view> heads,
                                   std::span<const std::string_view> modifiers,
                                   std::span<const Deed> deeds) {
  std::vector<std::string> missed;
  for (const std::string_view head : heads)
    for (const std::string_view modifier : modifiers)
      for (const Deed& deed : deeds)
        for (const std::string_view day : k_days_apart) {
          const std::string whole =
              std::string{head} + (modifier.starts_with(',') ? "" : " ") + std::string{modifier};
          const std::string frame = replaced(replaced(day, "{S}", whole), "{s}", inside(whole));
          const std::string text = replaced(frame, "{D}", deed.words);
          if (!is_told(text, deed.trigger, last_word(head))) missed.push_back(text);
        }
  return missed;
}

TEST(Frames, WhatTellsMoreOfThemHidesNobody) {
  constexpr auto k_of_them =
      std::to_array<Deed>({{"won a prize", "won"}, {"met the president", "met"}});
  expect_none(told_more(k_people, k_of_people, k_of_them));
}

TEST(Frames, WhatTellsMoreOfThingsHidesNone) {
  constexpr auto k_to_them =
      std::to_array<Deed>({{"was sold", "sold"}, {"was approved", "approved"}});
  expect_none(told_more(k_things, k_of_things, k_to_them));
}

// What stands around a clause.
constexpr auto k_sentences = std::to_array<std::string_view>(
    {"{C} on Monday.",
     "{C} late on Monday.",
     "{C} early on Monday.",
     "{C} on Monday night.",
     "{C} on Monday morning.",
     "{C} at 9 a.m. on Monday.",
     "{C} shortly before 9 a.m. on Monday.",
     "{C} Monday.",
     "Late on Monday {E}.",
     "Early on Monday, {E}.",
     "Monday: {C}.",
     "{C} on Monday, according to police.",
     "According to police, {E} on Monday.",
     "Police said on Tuesday that {E} on Monday.",
     "Police said on Tuesday {E} on Monday.",
     "Police on Tuesday said {E} on Monday.",
     "Police confirmed that {E} on Monday.",
     "Police told reporters that {E} on Monday.",
     "A spokesman for the ministry said {E} on Monday.",
     "The ministry said in a statement that {E} on Monday.",
     "The ministry said in a statement on Tuesday that {E} on Monday.",
     "{C} on Monday, the ministry said in a statement.",
     "{C} on Monday, the ministry said on Tuesday.",
     "{C} on Monday, state media reported.",
     "{C} on Monday, said Otto Lind, a spokesman.",
     "State media reported that {E} on Monday.",
     "Reuters reported on Tuesday that {E} on Monday.",
     "It emerged on Tuesday that {E} on Monday.",
     "\"{C} on Monday,\" the ministry said.",
     "{C} on Monday after talks failed.",
     "{C} on Monday, a day after talks failed.",
     "{C} on Monday, two days before the election.",
     "After talks failed, {E} on Monday.",
     "{C} on Monday because of the war.",
     "{C} on Monday, sparking protests.",
     "{C} on Monday, prompting calls for an inquiry.",
     "{C} on Monday and shops closed on Tuesday.",
     "{C} on Monday, and shops closed on Tuesday.",
     "{C} on Monday, but shops stayed open.",
     "{C} on Monday; shops closed on Tuesday.",
     "{C} on Monday as talks went on.",
     "{C} on Monday while talks went on.",
     "{C} on Monday despite protests.",
     "{C} on Monday amid protests.",
     "{C} on Monday in what critics called a mistake.",
     "{C} on Monday for the first time in ten years.",
     "{C} on Monday for the second time this year.",
     "{C} on Monday, the first time since 2019.",
     "{C} on Monday, officials said, as talks went on.",
     "{C} on Monday, ending a long row.",
     "{C} on Monday, which was a holiday.",
     "{C} on Monday, the day of the vote.",
     "The news came after {E} on Monday.",
     "Shops closed after {E} on Monday.",
     "Shops closed on Tuesday after {E} on Monday.",
     "Shops closed when {E} on Monday.",
     "When {E} on Monday, shops closed.",
     "Although {E} on Monday, shops stayed open.",
     "Since {E} on Monday, shops have been closed.",
     "Days after {E} on Monday, shops closed.",
     "Hours after {E} on Monday, shops closed.",
     "Shops closed hours after {E} on Monday.",
     "A day after {E} on Monday, shops closed.",
     "Protests began on Tuesday, a day after {E} on Monday.",
     "There were protests on Tuesday because {E} on Monday.",
     "He left the day {E}, on Monday.",
     "In Lima, {E} on Monday.",
     "In Lima on Monday, {E}.",
     "In Peru, meanwhile, {E} on Monday.",
     "Meanwhile, {E} on Monday.",
     "Separately, {E} on Monday.",
     "Earlier on Monday, {E}.",
     "Also on Monday, {E}.",
     "In a separate case on Monday, {E}.",
     "In the latest sign of the crisis, {E} on Monday.",
     "With talks stalled, {E} on Monday.",
     "Despite protests, {E} on Monday.",
     "As expected, {E} on Monday.",
     "For the first time in ten years, {E} on Monday.",
     "It was on Monday that {E}.",
     "Only on Monday, {E}.",
     "Then on Monday {E}.",
     "And on Monday {E}.",
     "But on Monday, {E}.",
     "However, on Monday {E}.",
     "{C} on Monday (see story).",
     "{C} on Monday - a sign of things to come.",
     "{C} on Monday, pictures show.",
     "Pictures show that {E} on Monday.",
     "{C} on Monday in the town of Calama."});

struct Clause {
  std::string_view words, trigger, who;
};

constexpr auto k_clauses = std::to_array<Clause>(
    {{"Lumex sold the mill", "sold", "Lumex"},
     {"six people were killed in Lima", "killed", "ix people"},
     {"the court freed Ana Ruiz", "freed", "court"},
     {"Peru and Chile signed the treaty", "signed", "Peru and Chile"},
     {"the mayor resigned", "resigned", "mayor"},
     {"thousands of people marched in Lima", "marched", "housands of people"}});

TEST(Frames, WhatStandsAroundTheClauseChangesNothing) {
  std::vector<std::string> missed;
  for (const Clause& clause : k_clauses)
    for (const std::string_view sentence : k_sentences) {
      std::string opening{clause.words};
      if (opening.front() >= 'a') opening.front() = static_cast<char>(opening.front() - 'a' + 'A');
      const std::string text = replaced(replaced(sentence, "{C}", opening), "{E}", clause.words);
      if (!is_told(text, clause.trigger, clause.who)) missed.push_back(text);
    }
  expect_none(missed);
}

}  // namespace
}  // namespace dateline::events
