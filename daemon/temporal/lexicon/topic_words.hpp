// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/token.hpp"

#include <cstdint>
#include <string_view>

namespace dateline::temporal {

/// What a text is about where this word stands: a half or a quarter is one of a match or of a year.
enum class Topic : std::uint8_t { none, sport, business };

[[nodiscard]] Topic topic_of(const language::Token& token, std::string_view text) noexcept;
/// crash, earthquake: nobody names its day before it comes.
[[nodiscard]] bool is_unforeseen(const language::Token& token, std::string_view text) noexcept;
/// The same but for what is forecast, as weather is.
[[nodiscard]] bool comes_unannounced(const language::Token& token, std::string_view text) noexcept;
/// arrest, win, decision: with "after" or "despite" before it, it has come to pass.
[[nodiscard]] bool is_outcome(const language::Token& token, std::string_view text) noexcept;
/// winners: over whom they won is told of what was.
[[nodiscard]] bool is_victor(const language::Token& token, std::string_view text) noexcept;
/// earnings, loss: a period that they are announced for is over.
[[nodiscard]] bool is_figure(const language::Token& token, std::string_view text) noexcept;
/// verdict, defeat: a day that one speaks of as "Friday's verdict" is over.
[[nodiscard]] bool is_settled(const language::Token& token, std::string_view text) noexcept;
/// game, match
[[nodiscard]] bool is_game(const language::Token& token, std::string_view text) noexcept;
/// final, semifinal: those who win come to the next one.
[[nodiscard]] bool is_round(const language::Token& token, std::string_view text) noexcept;
/// war, truce, dispute: a thing that goes on, of which one tells the age.
[[nodiscard]] bool is_lasting(const language::Token& token, std::string_view text) noexcept;
/// futures, soybeans: a month before it is that of delivery.
[[nodiscard]] bool is_traded(const language::Token& token, std::string_view text) noexcept;
/// reach, into: a round behind it is still to be played.
[[nodiscard]] bool is_way_ahead(const language::Token& token, std::string_view text) noexcept;
/// cup, olympics, election: named by the year that it is held in.
[[nodiscard]] bool is_contest(const language::Token& token, std::string_view text) noexcept;
/// election, summit, deadline: its day is named long before it comes.
[[nodiscard]] bool is_scheduled(const language::Token& token, std::string_view text) noexcept;
/// accused, guilty: of what was done.
[[nodiscard]] bool is_accusation(const language::Token& token, std::string_view text) noexcept;
/// comment, confirm: what one "would not" do was not done.
[[nodiscard]] bool is_refused(const language::Token& token, std::string_view text) noexcept;
/// overturn, rig: done to a vote that is over.
[[nodiscard]] bool is_dispute(const language::Token& token, std::string_view text) noexcept;
/// two, several: things are counted.
[[nodiscard]] bool is_number_word(const language::Token& token, std::string_view text) noexcept;

}  // namespace dateline::temporal
