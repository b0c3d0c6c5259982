// SPDX-License-Identifier: Apache-2.0
#include "sentence/uses.hpp"

#include "grammar/event_nouns.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/uses.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/kinds.hpp"

#include <string_view>

namespace dateline::events {
namespace {

/// Fields of what names name.
struct NameFields {
  Fields person = field_named("person");
  Fields country = field_named("country");
  Fields body = field_named("body");
  Fields place = field_named("place");
  Fields name = field_named("name");  ///< nothing tells of what
  Fields sum = field_named("sum");
  Fields rate = field_named("rate");
  Fields number = field_named("number");
  Fields object = field_named("object");
  Fields acted_on = field_named("acted_on");
  Fields heaven = field_named("heaven");  ///< "Mars"
  Fields index = field_named("index");    ///< "Nikkei"
  Fields bourse = field_named("bourse");
  Fields lawmaker = field_named("lawmaker");  ///< "Congress"
};

const NameFields& name_fields() {
  static const NameFields instance;
  return instance;
}

/// What may do harm and gives it its kind.
bool does_harm(std::string_view kind) {
  return is_blow(kind) || kind == "health" || kind == "protest";
}

/// Who does what to what, asked for by fields.
class Scene {
 public:
  Scene(const SentenceView& view, const VerbGroup& group)
      : view_(view), parse_(view.parse), group_(group),
        direct_(phrase_of(group.passive ? group.subject : group.object)),
        agent_(group.passive ? behind("by") : phrase_of(group.subject)),
        done_to_(fields_joined(direct_, group.passive ? group.subject : group.object)),
        doer_(fields_joined(agent_, group.passive ? group.object : group.subject)) {
    if (direct_ != k_nothing)
      done_to_ |= group.passive ? name_fields().acted_on : name_fields().object;
  }

  [[nodiscard]] bool holds(const Use& use) const {
    if (use.who.any() && (doer_ & use.who).none()) return false;
    if (use.what.none()) return true;
    if (use.link == k_then) return ends_as(use.what);
    if (!use.link.empty() && use.link != k_else)
      return (fields_at(behind(use.link)) & use.what).any();
    const bool itself = direct_ == k_nothing && use.who.none();  // "the bus overturned"
    return ((itself ? doer_ : done_to_) & use.what).any();
  }

  /// The kind of the blow that does it: "the quake killed", "killed in a crash".
  [[nodiscard]] std::string_view kind_of_blow() const {
    if (const std::string_view kind = blow_at(agent_); !kind.empty()) return kind;
    for (const std::string_view link : {"in", "by", "during", "after", "from"})
      if (const std::string_view kind = blow_at(behind(link)); !kind.empty()) return kind;
    return {};
  }

 private:
  /// The noun phrase at the start of `range`, also behind how many: "more than 40 kilos", "around
  /// half of its value"; k_nothing where a preposition leads to it.
  [[nodiscard]] std::uint32_t phrase_of(WordRange range) const {
    if (range.empty()) return k_nothing;
    const std::uint32_t first = range.first;
    const bool than = first + 1 < range.last && parse_.words[first + 1].text == "than";
    if (parse_.tag(first) != Tag::preposition && !than) return first_chunk(parse_, range);
    std::uint32_t behind = first;
    while (behind + 1 < range.last && is_passed_over(behind)) ++behind;
    const std::uint32_t chunk = behind > first ? parse_.chunk_at[behind] : k_nothing;
    if (chunk == k_nothing) return k_nothing;
    const bool counts = parse_.words[parse_.chunks[chunk].range.first].number ||
                        (fields_at(chunk) & name_fields().rate).any();
    return counts ? chunk : k_nothing;
  }

  /// The noun phrase behind the first `link` of what the verb is followed by.
  [[nodiscard]] std::uint32_t behind(std::string_view link) const {
    const std::string_view first = link.substr(0, link.find(' '));
    for (std::uint32_t at = group_.object.first; at + 1 < group_.object.last; ++at) {
      if (parse_.words[at].text != first) continue;
      std::uint32_t next = at + (first.size() == link.size() ? 1U : 2U);
      if (next >= group_.object.last || parse_.text({at, next}) != link) continue;
      while (next + 1 < group_.object.last && is_passed_over(next)) ++next;
      return parse_.chunk_at[next];
    }
    return k_nothing;
  }

  /// "killed in Friday crash", "soared to nearly 13,400", "more than 40 kilos".
  [[nodiscard]] bool is_passed_over(std::uint32_t at) const {
    const Word& word = parse_.words[at];
    const bool compares =
        word.text == "than" || (at + 1 < parse_.size() && parse_.words[at + 1].text == "than");
    const bool bounds = parse_.chunk_at[at] == k_nothing && is_one_of(quantity_words(), word);
    return parse_.tag(at) == Tag::time || compares || bounds;
  }

  [[nodiscard]] Fields fields_of_name(const Chunk& chunk) const {
    const NameFields& of = name_fields();
    const Word& head = parse_.words[chunk.head];
    const std::string_view text = parse_.text(chunk.range);
    const KnownName& whole = look_up_name(text);
    const KnownName& known = whole.kind == NameClass::none ? look_up_name(head.text) : whole;
    switch (known.kind) {
    case NameClass::country:
      return of.country | of.place;
    case NameClass::city:
    case NameClass::place:
      return of.place;
    case NameClass::organization:
      return of.body;
    default:
      break;
    }
    if (head.is(k_organization_word)) return of.body;
    const Names::FullName* full = view_.names.full(head.text);
    if (full == nullptr) return of.name;
    if (full->type == ParticipantType::person) return of.person;
    return full->type == ParticipantType::organization ? of.body : Fields{};
  }

  /// "striker Ana Ruiz", "the frigate Lund": of the noun before the name. "Tropical Storm Ada": of
  /// the event that has it.
  [[nodiscard]] Fields fields_of_label(const Chunk& chunk) const {
    Fields fields;
    std::uint32_t at = chunk.head;
    for (; at > chunk.range.first && parse_.tag(at) == Tag::name; --at)
      if (is_one_of(named_events(), parse_.words[at])) fields |= fields_of(parse_.words[at].text);
    const Word& label = parse_.words[at];
    const bool named = label.tag == Tag::noun || is_one_of(named_events(), label);
    return named ? fields | fields_of(label.text) : fields;
  }

  /// "40 kilos of cocaine", "two of its plants": what is counted.
  [[nodiscard]] std::uint32_t counted(std::uint32_t chunk) const {
    const Chunk& phrase = parse_.chunks[chunk];
    const std::uint32_t of = phrase.range.last;
    std::uint32_t first = phrase.range.first;
    if (first + 1 < of && is_one_of(quantity_words(), parse_.words[first])) ++first;
    const bool count = parse_.tag(first) == Tag::number || parse_.words[first].is(k_number_word) ||
                       is_one_of(count_words(), parse_.words[phrase.head]);
    if (!count || of + 1 >= parse_.size() || parse_.words[of].text != "of") return chunk;
    return parse_.chunk_at[of + 1] == k_nothing ? chunk : parse_.chunk_at[of + 1];
  }

  /// "3%", "12,000", but not "phase 6".
  [[nodiscard]] Fields fields_of_number(const Chunk& phrase) const {
    if (parse_.words[phrase.head].text.ends_with('%')) return name_fields().rate;
    return parse_.words[phrase.range.first].number ? name_fields().number : Fields{};
  }

  /// What is counted, and what it is counted by: "the number of cases".
  [[nodiscard]] Fields fields_at(std::uint32_t chunk) const {
    if (chunk == k_nothing) return {};
    const std::uint32_t of = counted(chunk);
    const Fields fields = fields_of_phrase(parse_.chunks[of]);
    return of == chunk ? fields : fields | fields_of(parse_.words[parse_.chunks[chunk].head].text);
  }

  /// "Pork, soybean and corn prices": of all that are joined.
  [[nodiscard]] Fields fields_joined(std::uint32_t chunk, WordRange range) const {
    constexpr int k_longest_list = 8;
    Fields fields = fields_at(chunk);
    for (int count = 1; chunk != k_nothing && count < k_longest_list; ++count) {
      std::uint32_t at = parse_.chunks[chunk].range.last;
      const std::uint32_t end = at;
      while (at < range.last && (parse_.is_mark(at, ',') || parse_.tag(at) == Tag::coordinator))
        ++at;
      chunk = at > end && at < range.last ? parse_.chunk_at[at] : k_nothing;
      fields |= fields_at(chunk);
    }
    return fields;
  }

  /// "It", "they": of what the story told of last.
  [[nodiscard]] Fields fields_of_pronoun(const Word& pronoun) const {
    const bool it = language::equal_folded(pronoun.text, "it");
    if (!it && !language::equal_folded(pronoun.text, "they")) return {};
    std::string_view told = view_.discourse.antecedent(pronoun.text);
    told = told.substr(0, told.find(" of "));  // "shares of the bank"
    return told.empty() ? Fields{} : fields_of(told.substr(told.rfind(' ') + 1));
  }

  [[nodiscard]] Fields fields_of_phrase(const Chunk& phrase) const {
    const Word& head = parse_.words[phrase.head];
    if (head.tag == Tag::pronoun) return fields_of(head.text) | fields_of_pronoun(head);
    Fields fields;
    const bool lone_name = head.tag == Tag::name && phrase.range.last - phrase.range.first == 1;
    const Fields common = fields_of(head.text);  // but "Shell" is no shell
    fields |= lone_name ? common & (name_fields().heaven | name_fields().lawmaker) : common;
    if (head.tag == Tag::name) fields |= fields_of_name(phrase) | fields_of_label(phrase);
    if (names_exchange(phrase)) fields |= name_fields().bourse | name_fields().index;
    if (head.is(k_title)) fields |= name_fields().person;
    if (head.entry->again == Again::firm) fields |= name_fields().body;
    if (is_money(phrase)) fields |= name_fields().sum;
    if (head.number) fields |= fields_of_number(phrase);
    return fields;
  }

  /// "the Nikkei", "FTSE 100", "Wall Street".
  [[nodiscard]] bool names_exchange(const Chunk& phrase) const {
    const std::uint32_t first = phrase.range.first;
    const bool named = first < phrase.head && parse_.words[first].is(k_article);
    const Word& name = parse_.words[named ? first + 1 : first];
    if (!name.capitalised) return false;
    return (fields_of(name.text) & name_fields().index).any() ||
           parse_.text(phrase.range) == "Wall Street";
  }

  /// "$40 million".
  [[nodiscard]] bool is_money(const Chunk& chunk) const {
    const Word& first = parse_.words[chunk.range.first];
    return first.number && !is_digit(first.text.front());
  }

  [[nodiscard]] std::string_view blow_at(std::uint32_t chunk) const {
    if (chunk == k_nothing) return {};
    const NounSense* noun = event_of(parse_, parse_.chunks[chunk]);
    return noun != nullptr && does_harm(noun->kind) ? noun->kind : std::string_view{};
  }

  /// "left six dead", "left the town in ruins": what the object is then.
  [[nodiscard]] bool ends_as(Fields fields) const {
    if (direct_ == k_nothing) return false;
    for (std::uint32_t at = parse_.chunks[direct_].head; at < group_.object.last; ++at) {
      const Tag tag = parse_.tag(at);
      if (tag == Tag::relative || tag == Tag::subordinator) return false;
      if ((fields_of(parse_.words[at].text) & fields).any()) return true;
    }
    return false;
  }

  const SentenceView& view_;
  const Parse& parse_;
  const VerbGroup& group_;
  std::uint32_t direct_;  ///< the noun phrase that it is done to
  std::uint32_t agent_;
  Fields done_to_;
  Fields doer_;
};

}  // namespace

std::string_view kind_by_use(const SentenceView& view, const VerbGroup& group) {
  if (group.sense->uses == nullptr) return {};
  const Scene scene(view, group);
  for (const Use& use : *group.sense->uses) {
    if (use.link == k_else || !scene.holds(use)) continue;
    if (!use.kind.empty()) return use.kind;
    if (const std::string_view kind = scene.kind_of_blow(); !kind.empty()) return kind;
  }
  return {};
}

std::string_view kind_otherwise(const SentenceView& view, const VerbGroup& group) {
  if (group.sense->uses == nullptr) return {};
  for (const Use& use : *group.sense->uses)
    if (use.link == k_else && Scene(view, group).holds(use)) return use.kind;
  return {};
}

}  // namespace dateline::events
