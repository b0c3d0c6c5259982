// SPDX-License-Identifier: Apache-2.0
#include "print/style.hpp"

#include <array>

namespace dateline::client {
namespace {

/// Parameters of the SGR sequence, in the order of Ink. Only the sixteen colours that every
/// terminal's own theme makes readable.
constexpr std::array<std::string_view, 9> k_sequences = {"",   "1",  "2",  "32", "36",
                                                         "34", "33", "35", "31"};

}  // namespace

Ink ink_of(Status status) noexcept {
  switch (status) {
  case Status::happened:
    return Ink::good;
  case Status::ongoing:
    return Ink::going;
  case Status::planned:
    return Ink::ahead;
  case Status::expected:
    return Ink::ahead;
  case Status::possible:
    return Ink::unsure;
  case Status::cancelled:
    return Ink::bad;
  case Status::denied:
    return Ink::off;
  }
  return Ink::plain;
}

std::string Style::paint(Ink ink, std::string_view text) const {
  const std::string_view sequence = k_sequences[static_cast<std::size_t>(ink)];
  if (!colour || sequence.empty() || text.empty()) return std::string(text);
  return std::string("\x1b[").append(sequence).append("m").append(text).append("\x1b[0m");
}

}  // namespace dateline::client
