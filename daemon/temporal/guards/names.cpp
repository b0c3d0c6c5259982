// SPDX-License-Identifier: Apache-2.0
#include "guards/names.hpp"

#include "calendars/holidays.hpp"

namespace dateline::temporal {

using language::Token;

namespace {

/// "the party daily Granma", but not "its daily White House briefing".
bool is_newspaper(const Neighbours& near) {
  const Token* kind = near.before();
  const Token* name = near.after();
  if (near.first().capitalised || kind == nullptr || !kind->is_word() || name == nullptr)
    return false;
  const Cue cue = near.cue(kind);
  return name->is_word() && name->capitalised && !name->all_caps &&
         near.preposition() == Preposition::none && cue != Cue::owner && cue != Cue::clitic &&
         !is_determiner(*kind, near.whole_text()) &&
         verb_kind(*kind, near.whole_text()) == Verb::none;
}

/// "Holocaust Remembrance Day", "the National Day of Mourning": part of a longer name.
bool ends_longer_name(const Neighbours& near) {
  const Token* of = near.after(2);  // "the National Day of Mourning"
  if (near.last().is_word() && near.last().capitalised &&
      near.cue(near.after()) == Cue::attribute && of != nullptr && of->is_word() && of->capitalised)
    return true;
  const Token* before = near.before();
  return near.tokens() > 1 && near.first().is_word() && near.first().capitalised &&
         before != nullptr && before->is_word() && before->capitalised && !before->all_caps &&
         near.preposition() == Preposition::none && near.cue(before) == Cue::none &&
         !is_determiner(*before, near.whole_text());
}

/// "Tariq Ramadan", "Ramadan Shalah": a feast's name that a person bears.
bool bears_feast(const Neighbours& near) {
  if (near.cue(&near.first()) != Cue::name_feast || near.preposition() != Preposition::none)
    return false;
  const auto is_name = [&](const language::Token* token) {
    return token != nullptr && token->is_word() && token->capitalised && !token->all_caps;
  };
  return is_name(near.before()) || is_name(near.after());
}

}  // namespace

bool in_name(const Neighbours& near) {
  if (!near.first().capitalised || near.first().all_caps) return false;
  const Token* before = near.before();
  const Token* after = near.after();
  return (before != nullptr && before->is_word() && before->capitalised) ||
         (after != nullptr && after->is_word() && after->capitalised);
}

bool opens_name(const Neighbours& near) {
  const Token* after = near.after();
  return near.last().capitalised && !near.last().all_caps && after != nullptr && after->is_word() &&
         after->capitalised;
}

bool names_periodical(const Neighbours& near) {
  if (is_newspaper(near)) return true;
  if (!near.first().capitalised || near.first().all_caps) return false;
  const Token* before = near.before();
  if (before == nullptr || !before->is_word()) return false;
  return before->capitalised || near.cue(before) == Cue::clitic || in_name(near);
}

bool quoted_title(const Match& match, const Neighbours& near) {
  return match.fields.has(Slot::unit) && near.tokens() > 1 && near.last().is_word() &&
         near.last().capitalised && !near.last().all_caps &&
         near.cue(near.before()) == Cue::opening;
}

bool capital_title(const Match& match, const Neighbours& near, const Surroundings& around) {
  if (!match.fields.has(Slot::number) || !match.fields.has(Slot::unit) || near.tokens() != 2 ||
      !near.first().is_number() || !near.last().capitalised || near.last().all_caps ||
      around.document.text.size() <= k_post)
    return false;
  const Token* before = near.before();
  const Token* after = near.after();
  const bool sentence = before != nullptr && before->is_word() && !before->capitalised;
  return sentence && after != nullptr && after->is_word() && !after->capitalised;
}

bool holiday_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  if (bears_feast(near) || ends_longer_name(near)) return false;
  const Token* before = near.before();
  if (before != nullptr && before->capitalised && near.cue(near.before(2)) == Cue::opening)
    return false;  // "White Christmas"
  // "a youth day at the club"
  const Holiday& holiday = holidays()[static_cast<std::size_t>(match.fields.get(Slot::holiday))];
  if (holiday.date.kind == HolidayDate::Kind::elsewhere && near.last().is_word() &&
      !near.last().capitalised)
    return false;
  const bool one = before != nullptr && is_indefinite(*before, near.whole_text());
  if (near.tokens() == 1 && !near.last().capitalised) return !one;  // "had an epiphany"
  return near.last().capitalised || near.last().is_number() || near.first().capitalised ||
         around.document.text.size() <= k_post;
}

bool has_capitals(const Neighbours& near) {
  return near.first().capitalised && near.last().capitalised;
}

bool ends_in_capital(const Neighbours& near) { return near.last().capitalised; }

}  // namespace dateline::temporal
