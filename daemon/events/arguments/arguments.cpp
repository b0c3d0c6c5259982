// SPDX-License-Identifier: Apache-2.0
#include "arguments/arguments.hpp"

#include "arguments/context.hpp"
#include "arguments/known_names.hpp"
#include "arguments/labels.hpp"
#include "arguments/name_ends.hpp"
#include "arguments/pairs.hpp"
#include "arguments/unknown_names.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/name_runs.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace dateline::events {
namespace {

constexpr std::uint32_t k_longest_known_name = 5;

// "Paris-based": where something sits, not who does it.
constexpr std::array<std::string_view, 4> k_site_ties{"based", "born", "listed", "headquartered"};

/// "Protesters", "police": who they are is news, though nobody names them.
bool acts_as_group(std::string_view noun) {
  static const WordSet groups{acting_groups()};
  return groups.holds(noun);
}

/// Reads noun phrase by noun phrase, name by name.
class ArgumentReader {
 public:
  explicit ArgumentReader(const ArgumentContext& context)
      : context_(context), parse_(context.parse), out_(context.out) {}

  void run(WordRange range) {
    for (std::uint32_t at = range.first; at < range.last;) {
      const std::uint32_t chunk = parse_.chunk_at[at];
      if (chunk == k_nothing) {
        ++at;
        continue;
      }
      const WordRange words = parse_.chunks[chunk].range;
      last_ = range.last;
      at = read_chunk({at, std::min(words.last, range.last)}, parse_.chunks[chunk].head);
    }
  }

 private:
  /// Returns the end of what was read: a name may go on behind the phrase.
  std::uint32_t read_chunk(WordRange range, std::uint32_t head) {
    if (parse_.tag(range.first) == Tag::possessive)
      out_.arguments().owners.push_back(parse_.words[range.first].text);
    if (parse_.tag(range.first) == Tag::pronoun && !context_.subject &&
        !is_reflexive(parse_.words[range.first]) &&
        gender_of_pronoun(parse_.words[range.first].text) != Gender::unknown)
      out_.arguments().objects.push_back(parse_.words[range.first].text);
    if (context_.subject && range.first == parse_.chunks[parse_.chunk_at[head]].range.first)
      out_.arguments().somebody =
          out_.arguments().somebody || describes_person(parse_, {range, head});
    bool named = false;
    const std::size_t before = out_.arguments().participants.size();
    std::uint32_t at = range.first;
    while (at < range.last) {
      if (const std::uint32_t end = defined_end(parse_, context_.names, at, last_); end > at) {
        out_.add_full(*context_.names.defined(parse_.words[at].hash));
        named = true;
        at = end;
        continue;
      }
      if (parse_.words[at].tag != Tag::name) {
        add_compound(parse_.words[at]);
        if (parse_.words[at].possessive && at == range.first + 1 &&
            parse_.words[range.first].is(k_article))
          note_owner(context_, at);
        ++at;
        continue;
      }
      named = true;
      at = read_name(at, range, head);
    }
    if (parse_.tag(range.first) == Tag::possessive &&
        parse_.words[head].entry->again == Again::firm)
      out_.arguments().own_firm = true;
    if (named) {
      note_tie(context_, range, before);
      if (parse_.tag(head) == Tag::noun) note_again(context_, {range, head});
      return at;
    }
    if (const Names::FullName* model = model_of(context_.names, parse_.words[head].text);
        model != nullptr) {
      out_.add_full(*model);  // "the 787"
      return at;
    }
    if (parse_.words[head].is(k_group_noun) || acts_as_group(parse_.words[head].text))
      add_group(range);
    note_again(context_, {range, head});
    return at;
  }

  /// "US-led talks", "Kremlin-owned firms": who leads, who owns. What is "based" somewhere does
  /// not act for it.
  void add_compound(const Word& word) {
    const std::size_t hyphen = word.text.rfind('-');  // "the al-Qaeda-led group"
    if (word.entry != &adjective_entry() || !word.capitalised || hyphen == word.text.npos) return;
    const std::string_view name = word.text.substr(0, hyphen);
    const std::string_view tie = word.text.substr(hyphen + 1);
    if (is_one_of(k_site_ties, tie)) return;
    const auto end = word.begin + static_cast<std::uint32_t>(hyphen);
    const KnownName& known = look_up_name(name);
    if (const Names::FullName* full = context_.names.full(name); full != nullptr)
      out_.add_full(*full);
    else if (known.kind == NameClass::country)
      out_.add(known.name, ParticipantType::country, ByteRange{word.begin, end});
    else if (known.kind == NameClass::organization)
      out_.add(name, ParticipantType::organization, ByteRange{word.begin, end});
  }

  /// The longest name that the tables know at `first`, else what the run of names there says.
  std::uint32_t read_name(std::uint32_t first, WordRange chunk, std::uint32_t head) {
    out_.forget_latest();
    if (first == chunk.first + 1 && parse_.words[first - 1].capitalised) {  // "The Hague"
      const KnownName& known = look_up_name(context_.text_of({first - 1, first + 1}));
      if (known.kind == NameClass::city) {
        add_known(context_, {first - 1, first + 1}, known, chunk, head);
        return first + 1;
      }
    }
    if (const std::uint32_t pair = add_pair(context_, first, head, chunk.last); pair > first)
      return pair;
    const std::uint32_t whole = known_end(parse_, {first, chunk.last}, last_);
    if (whole > chunk.last) {
      add_known(context_, {first, whole}, look_up_name(context_.text_of({first, whole})), chunk,
                head);
      return whole;
    }
    if (styles_country(parse_, {first, chunk.last})) return chunk.last;
    const std::uint32_t longest = std::min(chunk.last, first + k_longest_known_name);
    for (std::uint32_t last = longest; last > first; --last) {
      const KnownName& known = look_up_name(context_.text_of({first, last}));
      if (known.kind == NameClass::none || part_of_longer(parse_, last, chunk, known)) continue;
      if (opens_body(parse_, context_.names, last, chunk, known)) continue;
      const bool region = known.kind == NameClass::demonym && known.name.empty();
      if (region && last < chunk.last && parse_.tag(last) == Tag::name) continue;
      std::uint32_t end = last;  // "Meta Platforms"
      while (known.kind == NameClass::organization && end < chunk.last &&
             parse_.tag(end) == Tag::name && !parse_.words[end - 1].possessive &&
             parse_.words[end].is(k_organization_word) && !parse_.words[end].is(k_title))
        ++end;
      if (known.kind == NameClass::organization) end = with_organ(end, chunk.last);
      if (known.kind == NameClass::organization && end == chunk.last) {
        const std::uint32_t whole_body = body_end(parse_, context_.names, {first, end}, last_);
        if (!parse_.words[whole_body - 1].possessive) end = whole_body;  // "Supreme Court of India"
      }
      if (known.kind == NameClass::organization)
        end = with_model(parse_, context_.names, end, chunk);
      add_known(context_, {first, end}, known, chunk, head);
      if (known.kind == NameClass::organization) note_labels(context_, {first, end}, chunk, head);
      return end;
    }
    NameRun run = name_run(parse_, first, chunk.last, context_.names);
    add_firm_of(first, run.name);
    if (run.name > first && run.name < run.range.last) {  // "Former US president", "Former German"
      const KnownName& known = look_up_name(context_.text_of({run.name, run.range.last}));
      if (known.kind == NameClass::country ||
          (known.kind == NameClass::demonym && !known.name.empty())) {
        add_known(context_, {run.name, run.range.last}, known, chunk, head);
        return run.range.last;
      }
    }
    if (run.range.last == chunk.last)
      run.range.last = body_end(parse_, context_.names, {run.name, chunk.last}, last_);
    add_unknown(context_, {run.name, run.range.last}, chunk);
    if (run.name < run.range.last) note_labels(context_, {run.name, run.range.last}, chunk, head);
    return run.range.last;
  }

  /// "United Nations Security Council": behind the organ of a known body that ends at `end`.
  [[nodiscard]] std::uint32_t with_organ(std::uint32_t end, std::uint32_t last) const {
    if (parse_.words[end - 1].possessive) return end;
    std::uint32_t organ = end;
    while (organ < last && parse_.tag(organ) == Tag::name && !parse_.words[organ].is(k_title)) {
      const Word& word = parse_.words[organ++];
      if (word.possessive) break;
    }
    const bool body = organ > end && parse_.words[organ - 1].is(k_organization_word);
    return body ? organ : end;
  }

  /// "Vestra Robotics CEO Ana Ruiz", "Vestra Chief Executive Ana Ruiz": the firm before the title.
  /// `name`: where the person begins.
  void add_firm_of(std::uint32_t first, std::uint32_t name) {
    std::uint32_t title = first;
    while (title < name && !parse_.words[title].is(k_title)) ++title;
    const auto words = std::span{parse_.words}.subspan(title, std::max(title, name) - title);
    const bool of_firm = std::any_of(words.begin(), words.end(), [](const Word& word) {
      return is_one_of(firm_titles(), word);
    });
    if (title == first || !of_firm) return;  // "CEO": it leads or speaks for what is named
    for (std::uint32_t at = first; at < title; ++at)
      if (parse_.words[at].is(~(k_organization_word | k_noun))) return;
    out_.add(context_.text_of({first, title}), ParticipantType::organization,
             WordRange{first, title});
  }

  void add_group(WordRange range) {
    while (!range.empty() && (parse_.tag(range.first) == Tag::determiner ||
                              parse_.tag(range.first) == Tag::possessive))
      ++range.first;
    if (!range.empty() && range.last - range.first < 5)
      out_.add(context_.text_of(range), ParticipantType::group, range);
  }

  ArgumentContext context_;
  const Parse& parse_;
  ArgumentSink& out_;
  std::uint32_t last_ = 0;  ///< of the words to read
};

}  // namespace

std::vector<Participant> drop_unnamed(const Parse& parse, std::vector<Participant>& participants) {
  std::vector<Participant> acting;
  const auto unnamed = [&](const Participant& participant) {
    if (participant.type != ParticipantType::group) return false;
    for (std::uint32_t at = 0; at < parse.size(); ++at) {
      if (parse.words[at].begin != participant.range.begin) continue;
      const Tag before = at > 0 ? parse.tag(at - 1) : Tag::mark;
      const bool bare = parse.words[at].end == participant.range.end && before != Tag::determiner &&
                        before != Tag::possessive;
      if (bare && acts_as_group(participant.text)) acting.push_back(participant);
      if (bare || parse.tag(at) == Tag::number) return true;
      const bool definite = at > 0 && language::equal_folded(parse.words[at - 1].text, "the");
      for (; !definite && at < parse.size() && parse.words[at].end <= participant.range.end; ++at)
        if (parse.tag(at) == Tag::number) return true;  // "an estimated 40 people"
      return false;
    }
    return false;
  };
  participants.erase(std::remove_if(participants.begin(), participants.end(), unnamed),
                     participants.end());
  return acting;
}

void read_arguments(const Parse& parse, std::string_view body, WordRange range, bool subject,
                    const Names& names, Arguments& arguments) {
  if (range.empty()) return;
  if (subject) arguments.figure = arguments.figure || is_own_figure(parse, range);
  ArgumentSink out(parse, arguments);
  ArgumentReader(ArgumentContext{parse, body, names, subject, out}).run(range);
}

}  // namespace dateline::events
