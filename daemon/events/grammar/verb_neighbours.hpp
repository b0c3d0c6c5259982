// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

namespace dateline::events {

// What stands beside a word that may be a verb, whatever its tense.

/// The two words are a phrase of its own.
[[nodiscard]] bool goes_with(const Word& verb, const Word& next) noexcept;

/// "to", "the", "its": more than a preposition, which a noun has behind it too.
[[nodiscard]] bool complement_follows(const TagContext& in, std::size_t at) noexcept;

/// The name behind the word, over what it is called: "play Peru", "host leaders Rovers"; 0 where
/// there is none.
[[nodiscard]] std::size_t name_behind(const TagContext& in, std::size_t at) noexcept;

/// "which bought the mill, plans to".
[[nodiscard]] bool leads_to(const TagContext& in, std::size_t at) noexcept;

/// "Lund host Visby on Saturday": a club, by its name alone, plays as many do.
[[nodiscard]] bool plays_as_club(const TagContext& in, std::size_t at) noexcept;

/// "a quake of magnitude 6.1 hit", "Flight 12 crashed": the number ends a noun phrase.
[[nodiscard]] bool numbers_a_name(const TagContext& in) noexcept;

/// "The company reports results on Friday", "the bank cut interest rates": a body, and what it
/// gives out or changes, which could be a verb too.
[[nodiscard]] bool takes_bare_noun(const TagContext& in, std::size_t at);

/// "The law bans smoking in parks", "the bill caps rents", but not "the deal talks resume": what a
/// text does with what it is about.
[[nodiscard]] bool binds(const TagContext& in, std::size_t at);

/// "began", "killed six", "collapsed", but not the "closed" of "in a hall closed by the police".
[[nodiscard]] bool is_surely_past(const TagContext& in, std::size_t at);

/// "to which Ruiz belongs": no verb stands yet in the relative clause.
[[nodiscard]] bool follows_relative(const TagContext& in);

/// "rebels killed", "Islamist militants in Peru killed", "judge Ana Ruiz died": many, or one by
/// name, and no comma before what they do. `first`: of their noun phrase.
[[nodiscard]] bool many_or_named_act(const TagContext& in, std::size_t first);

/// "On Friday, ": the day opens the sentence, and the clause begins behind its comma.
[[nodiscard]] bool follows_opening_day(const TagContext& in, std::size_t at);

/// "the dead and wounded miners", "a Nevada limited partnership": a participle that tells what
/// somebody or something is, and no verb.
[[nodiscard]] bool qualifies(const TagContext& in, std::size_t at);

/// "will publish a review of island links in May", "published a review of its links": what the verb
/// of the clause is done to goes on up to the word, which is no other verb.
[[nodiscard]] bool ends_object(const TagContext& in, std::size_t at);

}  // namespace dateline::events
