// SPDX-License-Identifier: Apache-2.0
#include "phrase/noun_words.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/event_nouns.hpp"
#include "grammar/name_runs.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/given_names.hpp"
#include "lexicon/word_lists.hpp"
#include "phrase/left_out.hpp"
#include "phrase/line.hpp"
#include "phrase/line_ends.hpp"
#include "phrase/meant.hpp"
#include "phrase/quote_marks.hpp"
#include "phrase/titles.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

/// The ending of an owner, as the text has it: "Peru's", "the suspects'".
std::string_view owning(const PhraseContext& context, const Word& word) {
  if (!word.possessive) return {};
  const std::string_view behind = context.body.substr(word.end, 4);
  const bool letter = behind.starts_with("'s") || behind.starts_with("’s");
  return word.text.ends_with('s') && !letter ? "'" : "'s";
}

/// Something between the word and the one before it was left out: "Nasdaq Composite .IXIC", "will
/// publish—at last—the book".
bool stands_apart(const Parse& parse, std::uint32_t at) {
  if (at == 0) return false;
  const Word& before = parse.words[at - 1];
  return before.tag == Tag::mark ? before.mark == ',' || before.mark == '-'
                                 : before.end < parse.words[at].begin;
}

/// The noun phrase at `at` holds a name, and not only that of a people: it is told apart without
/// its article. "An Alibaba spokesman" is one of several, "a few Republicans" are some.
bool names_something(const Parse& parse, std::uint32_t at) {
  const std::uint32_t chunk = parse.chunk_at[at];
  if (chunk == k_nothing) return false;
  const WordRange range = parse.chunks[chunk].range;
  const bool one_of_several =
      !is_the(parse.words[at]) &&
      (parse.tag(parse.chunks[chunk].head) == Tag::noun || parse.tag(at + 1) == Tag::determiner ||
       parse.tag(at + 1) == Tag::number);
  if (one_of_several) return false;
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (parse.tag(i) == Tag::name && look_up_name(parse.words[i].text).kind != NameClass::demonym)
      return true;
  return false;
}

/// "White House Press Secretary Ana Ruiz", "acting President Ana Ruiz", "Secretary of State Ana
/// Ruiz", "Minister of the Interior Ana Ruiz": words before the title need it.
bool goes_on(const Parse& parse, std::uint32_t at) {
  const std::uint32_t of = at > 0 && is_article(parse.words[at - 1]) ? at - 1 : at;
  if (of > 1 && parse.words[of - 1].text == "of" && parse.words[of - 2].is(k_title)) return true;
  return at > 0 && parse.chunk_at[at - 1] == parse.chunk_at[at] &&
         (parse.tag(at - 1) == Tag::name || parse.tag(at - 1) == Tag::adjective ||
          parse.tag(at - 1) == Tag::noun);
}

/// "White House Press Secretary", but not "Brewer": an office, and whose it is.
bool names_office(const Parse& parse, WordRange office) {
  if (!parse.words[office.last - 1].is(k_title)) return false;
  for (std::uint32_t at = office.first; at < office.last; ++at)
    if (parse.words[at].is(k_organization_word | k_place_word) && !parse.words[at].is(k_title))
      return true;
  return false;
}

/// People, what has another name by a definition, and bodies called by one word of theirs: "Tesk"
/// of "Tesk Robotics".
bool is_told_in_full(const Names& names, const Names::FullName& full, std::string_view text,
                     std::string_view line) {
  if (full.type == ParticipantType::person || full.alias) return true;
  const bool part =
      text.find(' ') == text.npos && full.text.size() > text.size() &&
      (full.text.starts_with(text)
           ? full.text[text.size()] == ' '
           : full.text.ends_with(text) && full.text[full.text.size() - text.size() - 1] == ' ');
  return full.type == ParticipantType::organization && part && !Names::known(text) &&
         !names.is_site(text) &&  // "Eastmere", of the Eastmere Gazette
         line.find(full.text) == line.npos;
}

/// `text` is the last word of the name whose others the line has: "Grumman" behind "Northrop".
bool ends_a_name(const Names::FullName& full, std::string_view text, std::string_view line) {
  return full.text.size() > text.size() + 1 && full.text.ends_with(text) &&
         line.ends_with(full.text.substr(0, full.text.size() - text.size() - 1));
}

/// "von" of "von Ruiz", which the name in full brings along.
void drop_joiners(std::string_view full, std::string_view text, std::string& out) {
  while (full.size() > text.size() + 1 && full.ends_with(text)) {
    full.remove_suffix(text.size() + 1);
    text = last_word(full);
    if (full.size() == text.size() || last_word(out) != text) return;
    out.resize(out.size() - text.size());
    if (out.ends_with(' ')) out.pop_back();
  }
}

/// The name before `at` is a post, a body or a place, and no other name of the same person.
bool stands_alone(const Parse& parse, std::uint32_t at) {
  const Word& before = parse.words[at - 1];
  return before.is(k_title | k_organization_word | k_place_word) ||
         look_up_name(before.text).kind != NameClass::none;
}

/// "Bank" of "the Bank of England": the first word of another body's name.
bool opens_name_of(const Parse& parse, std::uint32_t end) {
  return end + 1 < parse.size() && parse.words[end].text == "of" &&
         parse.tag(end + 1) == Tag::name && parse.words[end - 1].is(k_organization_word);
}

/// "Mrs Ruiz" is not Tom Ruiz. `titles`: the words of the name before the last ones.
bool is_titled_otherwise(const PhraseContext& context, WordRange titles,
                         const Names::FullName& full) {
  const std::uint32_t first = titles.first > 0 ? titles.first - 1 : 0;
  const Gender gender = context.names.gender(full.text);
  return std::any_of(context.parse.words.begin() + first, context.parse.words.begin() + titles.last,
                     [&](const Word& word) { return !agree(gender_of_title(word.text), gender); });
}

/// The name at `at`, of a person in full and without a bare title. Returns the end of what it
/// stands for.
std::uint32_t append_name(const PhraseContext& context, std::uint32_t at, WordRange range,
                          std::string& out) {
  const Parse& parse = context.parse;
  const NameRun run = name_run(parse, at, range.last, context.names);
  const std::string_view text = parse.bytes({run.name, run.range.last}).of(context.body);
  const Names::FullName* full = context.names.full(text);
  const bool opens = at == 0 || parse.tag(at - 1) != Tag::name || parse.words[at - 1].possessive;
  const bool expand =
      full != nullptr && is_told_in_full(context.names, *full, text, out) &&
      (opens || (full->type == ParticipantType::person && stands_alone(parse, at))) &&
      !ends_a_name(*full, text, out) && !opens_name_of(parse, run.range.last) &&
      !is_titled_otherwise(context, {at, run.name}, *full);
  if (expand && out.ends_with(full->text)) return run.range.last;
  const bool titled = run.range.last - run.name == 2 && parse.words[run.name].is(k_title);
  const bool of_place =  // "Former US" of "Former US president Ana Ruiz"
      parse.words[at].is(k_title) && look_up_name(text).kind != NameClass::none &&
      goes_on_to_post(parse, at);
  const bool told =
      run.name > run.range.first &&
      (of_place || goes_on(parse, at) || names_office(parse, {run.range.first, run.name}));
  if ((run.name == run.range.first && !expand && !titled) || told) {
    const Word& word = parse.words[at];
    append_word(out, word.text, word.spaced || stands_apart(parse, at));
    const bool initial = word.text.size() == 1 && context.body.substr(word.end, 1) == ".";
    if (initial && at + 1 < run.range.last) out += '.';
    out += owning(context, word);
    return at + 1;
  }
  if (expand && full->alias && out.ends_with(" the")) out.resize(out.size() - 4);
  if (expand) drop_joiners(full->text, text, out);
  if (expand) fit_article(full->text, out);
  append_word(out, expand ? full->text : text);
  const std::uint32_t end = run.range.last;
  const bool twice =  // "the Obama administration", elsewhere "the Obama Administration"
      expand && end < range.last && parse.tag(end) == Tag::noun &&
      language::equal_folded(last_word(full->text), parse.words[end].text);
  out += owning(context, parse.words[twice ? end : end - 1]);
  return twice ? end + 1 : end;
}

/// "the company's" of "joined the company's board": whose.
std::string_view owner_meant(const PhraseContext& context, std::uint32_t at, WordRange range) {
  const Parse& parse = context.parse;
  if (at + 1 >= range.last || !is_the(parse.words[at]) || !parse.words[at + 1].possessive ||
      parse.words[at + 1].entry->again != Again::firm)
    return {};
  return body_meant(context, parse.words[at + 1]);
}

/// "the Brazilian" of "lost to the Brazilian": somebody whom the line does not name.
const Participant* person_meant(const PhraseContext& context, std::uint32_t at, WordRange range,
                                std::string_view line) {
  const Parse& parse = context.parse;
  const bool title = at > 0 && parse.words[at].capitalised;  // "in "The Irishman""
  if (line.empty() || title || !is_article(parse.words[at]) || parse.chunk_at[at] == k_nothing)
    return nullptr;
  const Chunk& chunk = parse.chunks[parse.chunk_at[at]];
  const bool whole = chunk.range.first == at && chunk.range.last <= range.last;
  return whole && describes_person(parse, chunk) ? context.discourse.somebody(line) : nullptr;
}

/// What stays of words left out, `gone`: "charge of Sunday's game", "the" of "last year's
/// festival".
void append_rest(const Parse& parse, WordRange gone, WordRange range, std::string& out) {
  const std::uint32_t next = gone.last;
  const Word& word = parse.words[gone.first];
  const bool owns = parse.tag(next - 1) == Tag::time && parse.words[next - 1].possessive;
  const bool leads = word.tag == Tag::preposition && parse.tag(next) == Tag::time;
  std::uint32_t owner = next;
  while (leads && owner < range.last && parse.tag(owner) == Tag::time &&
         (owner == next || !parse.words[owner - 1].possessive))
    ++owner;                            // "Thursday's" of "from Thursday's 13-year low"
  const Tag behind = parse.tag(owner);  // but "founded in the 1930's by"
  const bool another = behind != Tag::preposition && behind != Tag::mark && behind != Tag::to;
  if (leads && owner < range.last && parse.words[owner - 1].possessive && another && !out.empty())
    append_word(out, word.text);
  const bool quality = word.text == "on" && is_one_of(time_adjectives(), parse.words[owner - 1]);
  const bool event =  // "killed in Friday crash", "a plan for May vote"
      owner < range.last && parse.words[owner].entry->noun != nullptr &&
      parse.words[owner - 1].spaced;
  const bool tells_which = leads && (word.text == "of" || quality || event) && owner < range.last &&
                           parse.tag(owner) == Tag::noun && !parse.words[owner - 1].possessive;
  if (tells_which && !out.empty()) {  // "of winter season", "on recent attacks"
    append_word(out, word.text);
    if (!is_plural(parse.words[owner])) append_word(out, "the");
  }
  const bool title =  // "2016's Iron and Salt"
      parse.tag(next) == Tag::name && holds_year(parse.words[next - 1].text);
  const bool owned = owns && next < range.last && !title &&
                     (parse.tag(next) == Tag::noun || parse.tag(next) == Tag::name ||
                      parse.tag(next) == Tag::adjective || is_hyphened_time(parse.words[next]));
  if (owned) append_word(out, "the");
}

/// "last year's festival": behind a time that owns it.
bool is_owned_by_time(const Parse& parse, WordRange range) {
  return range.first > 0 && parse.tag(range.first - 1) == Tag::time &&
         parse.words[range.first - 1].possessive && parse.tag(range.first) == Tag::noun;
}

/// The word as the text has it; "the next one" by the event that it stands for.
void append_plain(const PhraseContext& context, std::uint32_t at, std::string& out) {
  const Parse& parse = context.parse;
  const Word& word = parse.words[at];
  const auto nobody = [&] {
    return at > 0 && language::equal_folded(parse.words[at - 1].text, "no");
  };
  const NounSense* event = word.tag == Tag::noun && stands_for_event(word) && !nobody()
                               ? context.discourse.event()
                               : nullptr;
  if (event != nullptr)
    append_word(out, event->lemma);
  else
    append_word(out, word.text,
                word.spaced || (word.number && !opens_price(parse, at)) || stands_apart(parse, at));
  if (word.possessive) out += owning(context, word);
}

/// Goes over the words of a phrase; each step takes those at `at_` that it is for.
class Words {
 public:
  Words(const PhraseContext& context, WordRange range, std::string& out)
      : context_(context), parse_(context.parse), range_(range),
        several_(is_several(parse_, range)), opening_(out.empty()), start_(out.size()), out_(out) {}

  void append() {
    drop_end();
    if (opening_ && is_owned_by_time(parse_, range_)) append_word(out_, "the");
    complete_ = out_.size();
    at_ = gone_ = range_.first;
    near_time_ = parse_.timed && is_near_time(parse_, range_);
    while (at_ < range_.last) {
      if (leave_out() || take_article() || take_mark()) continue;
      if (comma_) out_ += ',';
      comma_ = false;
      if (drop_title() || take_name() || take_first_of_sentence()) continue;
      take_plain();
    }
    out_.resize(complete_);
    if (quotes_) drop_single_mark(start_, out_);
  }

 private:
  /// What ends the phrase and only leads on.
  void drop_end() {
    while (!several_ && range_.last > range_.first &&
           (lacks_noun(parse_, range_.last) || dangles(parse_, range_.last - 1) ||
            counts_to_clause(parse_, range_.last)))
      --range_.last;
  }

  bool leave_out() {
    const std::uint32_t next =
        near_time_ ? skip_left_out(parse_, at_, range_, context_.dated) : skip_idle(parse_, at_);
    if (next == at_) return false;
    append_rest(parse_, {at_, next}, range_, out_);
    gone_ = at_ = next;
    if (at_ < range_.last && parse_.tag(at_) != Tag::mark)
      fit_article(parse_.words[at_].text, out_);
    return true;
  }

  /// "the firm's" by its name, "the mayor" by hers; none where the phrase opens with a name.
  bool take_article() {
    const Word& word = parse_.words[at_];
    if (!word.is(k_article)) return false;
    if (const std::string_view owner = owner_meant(context_, at_, range_); !owner.empty()) {
      append_owner(owner, out_);
      at_ += 2;
      return true;
    }
    if (const Participant* person = person_meant(context_, at_, range_, out_); person != nullptr) {
      append_word(out_, person->text);
      at_ = parse_.chunks[parse_.chunk_at[at_]].range.last;
      complete_ = out_.size();
      return true;
    }
    const bool needless =
        opening_ && out_.empty() && is_article(word) && names_something(parse_, at_);
    if (needless) ++at_;
    return needless;
  }

  bool take_mark() {
    const Word& word = parse_.words[at_];
    if (word.tag != Tag::mark) return false;
    const bool of_time = at_ == gone_ && at_ > range_.first;  // "on May 3, 1931, in Calama"
    comma_ = word.mark == ',' && !out_.empty() && !of_time;
    ++at_;
    return true;
  }

  bool drop_title() {
    const Word& word = parse_.words[at_];
    if (!word.is(k_article) && !word.is(k_title)) return false;
    const std::uint32_t behind = behind_bare_title(parse_, at_, range_);
    if (behind <= at_) return false;
    at_ = behind;
    return true;
  }

  bool take_name() {
    if (parse_.tag(at_) != Tag::name) return false;
    at_ = append_name(context_, at_, range_, out_);
    complete_ = out_.size();
    return true;
  }

  /// "The queen, who Peru jailed": capitalised by its place alone.
  bool take_first_of_sentence() {
    const Word& word = parse_.words[at_];
    if (at_ != 0 || out_.empty() || word.all_caps) return false;
    append_word(out_, lower_first(word.text));
    if (!dangles(parse_, at_)) complete_ = out_.size();
    ++at_;
    return true;
  }

  void take_plain() {
    const Word& word = parse_.words[at_];
    const std::size_t begin = out_.size();
    append_plain(context_, at_, out_);
    if (word.quoted) append_quote_marks(context_, at_, begin, out_);
    quotes_ = quotes_ || word.quoted;
    if (several_ || !dangles(parse_, at_)) complete_ = out_.size();
    ++at_;
  }

  const PhraseContext& context_;
  const Parse& parse_;
  WordRange range_;
  bool several_;
  bool opening_;
  std::size_t start_;
  std::string& out_;
  std::size_t complete_ = 0;  ///< where it ends if what follows only leads to what is left out
  std::uint32_t at_ = 0;
  std::uint32_t gone_ = 0;  ///< one past what was left out last
  bool near_time_ = false;
  bool comma_ = false;
  bool quotes_ = false;
};

}  // namespace

void append_some_words(const PhraseContext& context, WordRange range, std::string& out) {
  Words(context, range, out).append();
}

}  // namespace dateline::events
