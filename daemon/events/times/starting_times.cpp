// SPDX-License-Identifier: Apache-2.0
#include "times/starting_times.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"
#include "times/own_times.hpp"

#include <algorithm>
#include <vector>

namespace dateline::events {
namespace {

class StartAttacher {
 public:
  StartAttacher(const Parse& parse, std::span<const Timex> timexes, SentenceTimes& times)
      : parse_(parse), timexes_(timexes), times_(times) {}

  bool run(const StartingTime& time) {
    if (opens_with_start(time.start, time.attachment)) return true;
    if (time.group == k_nothing) return false;
    const VerbGroup& group = parse_.groups[time.group];
    return starts_noun(group, time.start, time.attachment) || starts_with(group, time.attachment);
  }

 private:
  /// "called a strike starting on Monday": the strike, and not the call, is then. "The market moves
  /// to the park, starting on Monday": the verb before the comma.
  bool starts_noun(const VerbGroup& group, std::uint32_t start, Attachment attachment) {
    if (start < 2 || !is_one_of(starting_words(), parse_.words[start - 1])) return false;
    if (parse_.is_mark(start - 2, ',')) return starts_clause(start - 2, attachment);
    const std::uint32_t noun = parse_.chunk_at[start - 2];
    const bool done = group.finite && group.tense == Tense::past;
    if (noun == k_nothing || !done) return false;
    attachment.role = TimeRole::from;
    times_.of_chunk[noun].push_back(attachment);
    return true;
  }

  /// ", starting with shops on Monday": when what the verb before tells of begins.
  bool starts_with(const VerbGroup& group, const Attachment& attachment) {
    const std::uint32_t first = group.range.first;
    return attachment.role == TimeRole::at && first > 0 && parse_.is_mark(first - 1, ',') &&
           is_one_of(starting_words(), parse_.words[first]) && group.range.last < parse_.size() &&
           parse_.words[group.range.last].text == "with" && starts_clause(first - 1, attachment);
  }

  /// What "starting" at `at` begins with is the first that the sentence says: "Starting on May 1,"
  /// or, behind a phrase without a verb, "In the second phase, starting on May 1,".
  [[nodiscard]] bool opens_sentence(std::uint32_t at) const {
    if (at == 0) return true;
    if (!parse_.is_mark(at - 1, ',') || parse_.tag(0) != Tag::preposition) return false;
    return std::none_of(parse_.groups.begin(), parse_.groups.end(),
                        [&](const VerbGroup& group) { return group.range.last <= at; });
  }

  /// "Starting on May 1, the market will move": what the sentence says is from then on.
  bool opens_with_start(std::uint32_t start, Attachment attachment) {
    if (start == 0 || !is_one_of(starting_words(), parse_.words[start - 1]) ||
        !opens_sentence(start - 1))
      return false;
    const auto verb =
        std::find_if(parse_.groups.begin(), parse_.groups.end(), [](const auto& each) {
          return each.finite && !each.relative && !each.subordinate;
        });
    if (verb == parse_.groups.end()) return false;
    attachment.role = TimeRole::from;
    times_.of_group[static_cast<std::size_t>(verb - parse_.groups.begin())].push_back(attachment);
    return true;
  }

  bool starts_clause(std::uint32_t comma, Attachment attachment) {
    for (std::uint32_t at = static_cast<std::uint32_t>(parse_.groups.size()); at-- > 0;) {
      const VerbGroup& group = parse_.groups[at];
      if (!group.finite || group.range.last > comma) continue;
      if (group.tense == Tense::past) return false;
      attachment.role = TimeRole::from;
      std::erase_if(times_.of_group[at], [&](const Attachment& each) {
        return each.role == TimeRole::at && stands_in(parse_, group.subject, timexes_[each.timex]);
      });  // "The Saturday market"
      times_.of_group[at].push_back(attachment);
      return true;
    }
    return false;
  }

  const Parse& parse_;
  std::span<const Timex> timexes_;
  SentenceTimes& times_;
};

}  // namespace

bool attach_start(const Parse& parse, std::span<const Timex> timexes, SentenceTimes& times,
                  const StartingTime& time) {
  return StartAttacher(parse, timexes, times).run(time);
}

}  // namespace dateline::events
