// SPDX-License-Identifier: Apache-2.0
#include "timeline/modifiers.hpp"

#include "context/quotes.hpp"

namespace dateline::events {
namespace {

// Nothing is said of it but that it is one.
constexpr float k_confidence = 0.1F;

/// "the slain deputy", "stolen jewels": of what is news by itself.
bool is_deed_done(const Word& word) {
  const VerbSense* verb = word.entry->verb;
  return verb != nullptr && verb->nature == Nature::concrete && !word.is(k_adjective) &&
         (word.entry->forms & k_participle) != 0;
}

/// "a murder trial", "the IPO plan".
bool is_event_noun(const Word& word) {
  return word.entry->noun != nullptr && (word.tag == Tag::noun || word.all_caps);
}

bool is_event(const Word& word) {
  if (word.capitalised && !word.all_caps) return false;
  return is_event_noun(word) || (word.tag != Tag::noun && is_deed_done(word));
}

Mention modifier(const Word& word, std::string_view body, ByteRange sentence, bool explain) {
  const bool noun = is_event_noun(word);
  Mention mention;
  mention.trigger = {std::string{word.text}, {word.begin, word.end}};
  mention.what = word.text;
  mention.kind = noun ? word.entry->noun->kind : word.entry->verb->kind;
  mention.action = noun ? word.entry->noun->action : word.entry->verb->action;
  mention.sentence = quote_around(body, sentence, mention.trigger.range);
  mention.confidence = k_confidence;
  if (explain) {
    mention.why = "time: nothing said; kind: ";
    mention.why += noun ? word.entry->noun->lemma : word.entry->verb->lemma;
    mention.why += "; off the timeline: it says what another noun is about";
  }
  return mention;
}

}  // namespace

void read_modifiers(const Parse& parse, std::string_view body, ByteRange sentence, bool explain,
                    std::vector<Mention>& out) {
  for (const Chunk& chunk : parse.chunks)
    for (std::uint32_t at = chunk.range.first; at < chunk.head; ++at) {
      const Word& word = parse.words[at];
      if (is_event(word)) out.push_back(modifier(word, body, sentence, explain));
    }
}

}  // namespace dateline::events
