// SPDX-License-Identifier: Apache-2.0
#include "timeline/repeats.hpp"

#include "language/flat_map.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "tables/merge_classes.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::events {
namespace {

/// What the article dates of one action, or of one family of words.
struct Dated {
  const Mention* first = nullptr;
  bool several = false;  ///< at more than one time

  void add(const Mention& mention) {
    if (first == nullptr)
      first = &mention;
    else if (first->when != mention.when)
      several = true;
  }
  [[nodiscard]] const Mention* only() const { return several ? nullptr : first; }
};

// What a word and those derived from it begin with: "invaded", "invasion".
constexpr std::size_t k_root = 4;

/// An expression dates it, and with two ends.
bool is_dated(const Mention& mention) {
  const Interval& when = mention.when.begin;
  return mention.basis == Basis::expression && mention.status == Status::happened &&
         mention.when.shape == TimeSpan::Shape::within && when.earliest && when.latest;
}

/// "before dawn": a part of a day, with no word for which; publication's is taken for want of
/// another.
bool names_part_of_day(const Mention& mention) {
  if (!mention.time || mention.time->type != TimexType::time) return false;
  const std::string_view text = mention.time->quote.text;
  return std::all_of(text.begin(), text.end(), is_lower);
}

bool names_day(const Mention& mention) {
  return is_dated(mention) && mention.when.single_day().has_value() && !names_part_of_day(mention);
}

/// An action and the first letters of the word that tells of it, in lower case.
using Family = std::pair<std::string_view, std::uint32_t>;

Family family_of(const Mention& mention) {
  std::uint32_t root = 0;
  for (const char c : std::string_view{mention.trigger.text}.substr(0, k_root))
    root = root << 8U | static_cast<std::uint8_t>(to_lower(c));
  return {mention.action, root};
}

/// Somebody, or some place, is named there too.
template <typename Named>
bool is_among(const std::vector<Named>& all, const Named& one) {
  return std::any_of(all.begin(), all.end(),
                     [&](const Named& other) { return other.text == one.text; });
}

/// All that take part in the one take part in the other too; not each somebody else.
bool same_who(const Mention& left, const Mention& right) {
  const auto& fewer = left.participants.size() < right.participants.size() ? left : right;
  const auto& more = &fewer == &left ? right : left;
  return !fewer.participants.empty() &&
         std::all_of(fewer.participants.begin(), fewer.participants.end(),
                     [&](const auto& one) { return is_among(more.participants, one); });
}

/// Tense alone puts it before the day of publication.
bool looks_back(const Mention& mention) {
  return mention.status == Status::happened && mention.basis == Basis::bound &&
         mention.when.begin.latest && !mention.when.begin.earliest &&
         mention.when.shape == TimeSpan::Shape::within;
}

/// Told in the past without a day of its own: of the day of publication, or shortly before.
bool is_news(const Mention& mention) {
  return mention.status == Status::happened &&
         (mention.basis == Basis::publication ||
          (mention.basis == Basis::expression && names_part_of_day(mention)));
}

/// Of an hour alone that nobody is named with, the kind must do.
bool same_kind_of_hour(const Mention& mention, const Mention& dated) {
  return names_part_of_day(mention) && mention.participants.empty() && mention.kind == dated.kind;
}

/// What the article dates is what the mention tells of; of news, it lies within the week before.
bool is_told_by(const Mention& mention, const Mention& dated) {
  constexpr std::chrono::days k_news{7};
  const bool beside =
      mention.action != dated.action &&  // "sold a mine and on Friday bought a mill"
      mention.sentence.range.begin == dated.sentence.range.begin;
  if (beside) return false;
  if (!same_who(mention, dated) && !same_kind_of_hour(mention, dated)) return false;
  if (!is_news(mention)) return looks_back(mention) && !is_vague(mention.kind);  // "has made"
  const std::optional<CivilDay> told = mention.when.single_day();
  const CivilDay day = *dated.when.single_day();
  return told && day <= *told && *told - day <= k_news;
}

/// A noun that nothing dates.
bool is_undated(const Mention& mention) {
  return mention.basis == Basis::none && mention.status == Status::happened;
}

template <typename Named>
bool share_one(const std::vector<Named>& left, const std::vector<Named>& right) {
  return std::any_of(left.begin(), left.end(),
                     [&](const Named& one) { return is_among(right, one); });
}

/// One action, or a deed of one of those named or at one place: a brief has but one story.
bool tells_same(const Mention& left, const Mention& right) {
  return merge_class(left.action) == merge_class(right.action) ||
         share_one(left.participants, right.participants) || share_one(left.places, right.places);
}

/// At the time that the article gives the same event elsewhere.
void take_time(const Mention& dated, Mention& mention) {
  mention.when = dated.when;
  mention.basis = Basis::narrative;
  mention.status = Status::happened;
}

}  // namespace

void date_repeats(std::span<Mention> mentions, ByteRange headline) {
  language::FlatMap<std::string_view, Dated> days;
  std::map<Family, Dated> families;
  for (const Mention& mention : mentions) {
    if (names_day(mention)) days.try_emplace(merge_class(mention.action)).first.add(mention);
    if (is_dated(mention) && !mention.action.empty()) families[family_of(mention)].add(mention);
  }
  if (families.empty()) return;
  for (Mention& mention : mentions) {
    const bool title =
        mention.basis == Basis::publication && mention.trigger.range.overlaps(headline);
    if (!title && !looks_back(mention) && !is_news(mention) && !is_undated(mention)) continue;
    const Dated* found = days.find(merge_class(mention.action));
    const Mention* dated = found == nullptr ? nullptr : found->only();
    if (dated != nullptr && (title || is_told_by(mention, *dated))) {
      take_time(*dated, mention);
      mention.when = TimeSpan::day(*dated->when.single_day());
      continue;
    }
    if (mention.timeline || is_news(mention) || mention.action.empty()) continue;
    const auto family = families.find(family_of(mention));
    if (family == families.end() || family->second.only() == nullptr) continue;
    take_time(*family->second.only(), mention);
  }
}

void drop_told_headlines(std::span<Mention> mentions, ByteRange headline) {
  const auto is_above = [&](const Mention& mention) {
    return mention.trigger.range.overlaps(headline);
  };
  for (Mention& title : mentions) {
    if (!title.timeline || !is_above(title) || title.basis == Basis::expression) continue;
    const bool told = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& below) {
      return below.timeline && !is_above(below) && tells_same(title, below);
    });
    if (told) title.timeline = false;
  }
}

}  // namespace dateline::events
