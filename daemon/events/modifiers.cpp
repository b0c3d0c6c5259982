// SPDX-License-Identifier: Apache-2.0
#include "modifiers.hpp"

namespace dateline::events {
namespace {

// Nothing is said of it but that it is one.
constexpr float k_confidence = 0.1F;

Mention modifier(const Word& word, const Quote& sentence, bool explain) {
  Mention mention;
  mention.trigger = {std::string{word.text}, {word.begin, word.end}};
  mention.what = word.text;
  mention.kind = word.entry->noun->kind;
  mention.action = word.entry->noun->action;
  mention.sentence = sentence;
  mention.confidence = k_confidence;
  if (explain) {
    mention.why = "time: nothing said; status: noun; kind: ";
    mention.why += word.entry->noun->lemma;
    mention.why += "; off the timeline: it says what another noun is about";
  }
  return mention;
}

}  // namespace

void read_modifiers(const Parse& parse, const Quote& sentence, bool explain,
                    std::vector<Mention>& out) {
  for (const Chunk& chunk : parse.chunks)
    for (std::uint32_t at = chunk.range.first; at < chunk.head; ++at) {
      const Word& word = parse.words[at];
      if (word.entry->noun != nullptr && word.tag == Tag::noun && !word.capitalised)
        out.push_back(modifier(word, sentence, explain));
    }
}

}  // namespace dateline::events
