// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/byte_range.hpp"
#include "dateline/time_span.hpp"
#include "dateline/timex.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What the text says of an event's reality, seen from the article's publication.
enum class Status : std::uint8_t {
  happened,
  ongoing,
  planned,
  expected,
  possible,
  cancelled,
  denied
};

/// What the time of a mention rests on.
enum class Basis : std::uint8_t {
  expression,   ///< a time expression of the same clause or sentence
  narrative,    ///< the time that the sentences before it speak of
  publication,  ///< the day of publication (reports, "today's" news told in the past tense)
  bound,        ///< only before or after something, from tense
  none,         ///< nothing is known
};

enum class ParticipantType : std::uint8_t {
  person,
  organization,
  country,
  group,  ///< told by a common noun: "rebels"
  thing,  ///< a named thing: an aircraft, a ship, a law, a prize, a film
};

struct Participant {
  std::string text;  ///< the fullest name that the article gives
  ParticipantType type = ParticipantType::organization;
  ByteRange range;  ///< where the article first gives that name, else where the clause means it

  friend bool operator==(const Participant&, const Participant&) = default;
};

struct Place {
  std::string text;
  std::string country;  ///< ISO 3166 alpha-2, empty where no gazetteer knows
  ByteRange range;

  friend bool operator==(const Place&, const Place&) = default;
};

/// A piece of the body with its text: self-contained, so that it can be shown without the body.
struct Quote {
  std::string text;
  ByteRange range;

  friend bool operator==(const Quote&, const Quote&) = default;
};

/// The time expression that dates a mention.
struct TimeEvidence {
  Quote quote;
  TimexType type = TimexType::date;
  std::string value;  ///< TIMEX3 value

  friend bool operator==(const TimeEvidence&, const TimeEvidence&) = default;
};

/// One event said in one sentence.
struct Mention {
  Quote trigger;       ///< the head word that tells of it
  std::string what;    ///< the clause in words that stand alone
  std::string kind;    ///< taxonomy name (`meeting`, `election`); open set
  std::string action;  ///< action class for merging: the stem that synonyms share
  Status status = Status::happened;
  TimeSpan when;  ///< unknown() where nothing is known
  Basis basis = Basis::none;
  std::optional<TimeEvidence> time;  ///< with Basis::expression
  std::vector<Participant> participants;
  std::vector<Place> places;
  std::optional<Quote> source;  ///< who says so, where the text names one
  Quote sentence;               ///< that says so; of a very long one, the words around the trigger
  std::vector<TimeSpan> earlier;  ///< dates that this mention says are no longer true
  float confidence = 0;           ///< 0 to 1
  std::uint32_t rank = 0;         ///< 0 is the article's main event
  bool timeline = false;          ///< belongs on the timeline: no state, report or background
  std::string why;                ///< for --explain: why this time, status and kind

  friend bool operator==(const Mention&, const Mention&) = default;
};

[[nodiscard]] std::string_view to_string(Status) noexcept;
[[nodiscard]] std::string_view to_string(Basis) noexcept;
[[nodiscard]] std::string_view to_string(ParticipantType) noexcept;
[[nodiscard]] std::optional<Status> status_from(std::string_view) noexcept;
[[nodiscard]] std::optional<Basis> basis_from(std::string_view) noexcept;
[[nodiscard]] std::optional<ParticipantType> participant_type_from(std::string_view) noexcept;

}  // namespace dateline
