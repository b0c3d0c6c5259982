// SPDX-License-Identifier: Apache-2.0
#include "arguments/sink.hpp"

#include "context/quotes.hpp"
#include "lexicon/word_lists.hpp"

#include <utility>

namespace dateline::events {
namespace {

constexpr std::size_t k_most_arguments = 8;

}  // namespace

void ArgumentSink::add(std::string_view text, ParticipantType type, WordRange range) {
  add(text, type, parse_.bytes(range));
}

void ArgumentSink::add(std::string_view text, ParticipantType type, ByteRange range) {
  if (!is_on_one_line(text)) return add(on_one_line(std::string{text}), type, range);
  latest_ = 0;
  for (; latest_ < out_.participants.size(); ++latest_)
    if (out_.participants[latest_].text == text) return;
  if (latest_ >= k_most_arguments) {
    latest_ = k_none;
    return;
  }
  out_.participants.push_back({std::string{text}, type, range});
}

void ArgumentSink::add_full(const Names::FullName& full) {
  add(full.text, full.type,
      ByteRange{full.begin, full.begin + static_cast<std::uint32_t>(full.text.size())});
}

void ArgumentSink::add_place(std::string_view text, std::string_view code, WordRange range) {
  if (out_.places.size() >= k_most_arguments) return;
  std::string name = on_one_line(std::string{text});
  std::size_t at = 0;
  while (at < out_.places.size() && out_.places[at].text != name) ++at;
  if (at == out_.places.size())
    out_.places.push_back({std::move(name), std::string{code}, parse_.bytes(range)});
  if (range.first < 2 || parse_.words[range.first - 1].text != "of") return;
  const Word& kind = parse_.words[range.first - 2];  // "the island of Lombok"
  if (is_one_of(settled_places(), kind)) out_.place_labels.push_back({&kind, at});
}

}  // namespace dateline::events
