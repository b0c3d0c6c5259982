// SPDX-License-Identifier: Apache-2.0
#include "print/detail.hpp"

#include "print/fields.hpp"
#include "print/rows.hpp"
#include "print/text.hpp"
#include "print/when_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace dateline::client {
namespace {

/// In the order of Basis.
constexpr std::array<std::string_view, 5> k_basis_words = {
    "from its own words", "from what the sentences before speak of", "the day of publication",
    "only a bound, from the tense", "no date given"};

std::string basis_words(Basis basis) {
  return std::string(k_basis_words[static_cast<std::size_t>(basis)]);
}

std::string quoted(std::string_view text) { return fmt::format("\"{}\"", printable(text)); }

/// The lines that both the paragraph and the list of mentions show of a mention.
void add_evidence(Fields& fields, const Citation& citation) {
  fields.add("says", quoted(citation.mention.sentence.text));
  if (citation.mention.source) fields.add("source", printable(citation.mention.source->text));
  fields.add("date", origin_in_words(citation));
  fields.add("article", printable(citation.title));
  fields.add("file", printable(citation.path));
}

/// `2023-07-11 Tue  planned  Harbour talks start`.
std::string head_line(const std::string& when, Status status, std::string_view what,
                      const Style& style) {
  const std::string_view word = to_string(status);
  const std::size_t before = width(when) + word.size() + 4;
  return fmt::format("{}  {}  {}\n", when, style.paint(ink_of(status), word),
                     style.paint(Ink::strong, hang(what, before, style.columns)));
}

std::vector<const Citation*> by_publication(const Event& event) {
  std::vector<const Citation*> sorted;
  for (const Citation& citation : event.mentions) sorted.push_back(&citation);
  std::stable_sort(sorted.begin(), sorted.end(), [](const Citation* left, const Citation* right) {
    if (!left->published || !right->published)
      return left->published.has_value() && !right->published.has_value();
    return left->published->local < right->published->local;
  });
  return sorted;
}

std::string people_with_types(const Event& event) {
  std::string text;
  for (const Participant& participant : event.participants) {
    if (!text.empty()) text += ", ";
    text += fmt::format("{} ({})", printable(participant.text), to_string(participant.type));
  }
  return text;
}

/// What each article said of it, the oldest first; a word that nothing new follows is left out.
std::string history_text(const Event& event, const Style& style) {
  Columns columns({{.least = 16}, {.least = 8}, {.least = 14}, {.most = 60, .flexible = true}},
                  style);
  std::vector<std::vector<Cell>> rows;
  const Citation* before = nullptr;
  for (const Citation* citation : by_publication(event)) {
    if (before != nullptr && before->mention.status == citation->mention.status &&
        before->mention.when == citation->mention.when)
      continue;
    before = citation;
    rows.push_back(
        {{"  " + (citation->published ? day_in_words(citation->published->day())
                                      : std::string("undated article"))},
         {std::string(to_string(citation->mention.status)), ink_of(citation->mention.status)},
         {when_in_column(citation->mention.when)},
         {printable(citation->title)}});
  }
  return columns.lay_out(rows);
}

std::string_view published_link(PublishedFrom from) noexcept {
  switch (from) {
  case PublishedFrom::mtime:
    return ", file changed ";
  case PublishedFrom::newest:
    return ", in a collection up to ";
  default:
    return ", published ";
  }
}

}  // namespace

std::string origin_in_words(const Citation& citation) {
  const Mention& mention = citation.mention;
  std::string text = mention.basis == Basis::expression && mention.time
                         ? fmt::format("from {}", quoted(mention.time->quote.text))
                         : basis_words(mention.basis);
  if (!citation.published) return text;
  text += published_link(citation.published_from);
  return text += published_in_words(*citation.published);
}

std::string divider_line(std::string_view text, const Style& style) {
  return style.paint(Ink::faint, fmt::format("── {} ──", text));
}

std::string paragraph_text(const Event& event, const Style& style) {
  std::string text =
      head_line(pad(when_in_column(event.when), 14), event.status, printable(event.what), style);
  Fields fields(style, 4, 8);
  fields.add("where", names_of(event.places));
  fields.add("who", names_of(event.participants));
  if (!event.mentions.empty()) add_evidence(fields, event.mentions.front());
  fields.add("entry", event.articles > 1
                          ? fmt::format("{}, in {}", event.id, counted(event.articles, "article"))
                          : event.id);
  return text + fields.text() + '\n';
}

std::string story_text(const StoryDay& day, bool articles, const Style& style) {
  std::string what = day.event.empty() ? "(no event told)" : printable(day.what);
  what += fmt::format(" ({})", counted(day.articles, "article"));
  std::string text =
      head_line(pad(when_in_column(TimeSpan::day(day.day)), 14), day.status, what, style);
  Fields fields(style, 4, 8);
  for (const StorySentence& sentence : day.sentences) {
    fields.add("says", quoted(sentence.text));
    if (!articles) continue;
    fields.add("article", printable(sentence.title));
    fields.add("file", printable(sentence.path));
  }
  if (articles) fields.add("entry", day.event);
  return text + fields.text() + '\n';
}

std::string detail_text(const Event& event, const Style& style) {
  std::string text =
      style.paint(Ink::strong, hang(printable(event.what), 0, style.columns)) + "\n\n";
  Fields fields(style, 2, 12);
  const std::string edtf = to_edtf(event.when);
  fields.add("when", when_in_words(event.when) + (edtf.empty() ? "" : "  (" + edtf + ")"));
  for (const TimeSpan& earlier : event.earlier) fields.add("earlier", when_in_words(earlier));
  fields.add("status", to_string(event.status), ink_of(event.status));
  fields.add("kind", printable(event.kind));
  fields.add("where", names_of(event.places));
  fields.add("who", people_with_types(event));
  fields.add("basis", fmt::format("{}: {}", to_string(event.basis), basis_words(event.basis)));
  fields.add("confidence", fmt::format("{:.2f}", static_cast<double>(event.confidence)));
  fields.add("said", fmt::format("{} in {}", counted(event.mentions.size(), "time"),
                                 counted(event.articles, "article")));
  fields.add("entry", event.id);
  text += fields.text();
  if (event.mentions.empty()) return text;

  text += '\n' + style.paint(Ink::strong, "status history") + '\n' + history_text(event, style);
  text += '\n' + style.paint(Ink::strong, "mentions") + '\n';
  for (const Citation& citation : event.mentions) {
    const Mention& mention = citation.mention;
    Fields evidence(style, 4, 8);
    add_evidence(evidence, citation);
    evidence.add("why", printable(mention.why));
    text += head_line("  " + when_in_words(mention.when), mention.status, printable(mention.what),
                      style);
    text += evidence.text() + '\n';
  }
  text.pop_back();
  return text;
}

}  // namespace dateline::client
