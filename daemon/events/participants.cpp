// SPDX-License-Identifier: Apache-2.0
#include "participants.hpp"

#include "gazetteer.hpp"
#include "name_runs.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace dateline::events {
namespace {

constexpr std::uint32_t k_longest_known_name = 5;
constexpr std::size_t k_most_arguments = 8;

// "Paris-based": where something sits, not who does it.
constexpr std::array<std::string_view, 4> k_site_ties{"based", "born", "listed", "headquartered"};

// Before a name that no table knows; "to" and "from" may lead to anybody.
constexpr std::array<std::string_view, 9> k_firm_where{
    "in", "at", "near", "off", "outside", "across", "around", "inside", "throughout"};

constexpr std::array<std::string_view, 15> k_where{
    "in",      "at",     "near", "off",        "outside", "across", "from", "around",
    "through", "inside", "on",   "throughout", "over",    "into",   "to"};

bool is_one_of(std::span<const std::string_view> words, std::string_view text) {
  return std::any_of(words.begin(), words.end(),
                     [&](auto each) { return language::equal_folded(text, each); });
}

std::string_view text_of(const Parse& parse, std::string_view body, WordRange range) {
  const std::uint32_t begin = parse.words[range.first].begin;
  return body.substr(begin, parse.words[range.last - 1].end - begin);
}

class ArgumentReader {
 public:
  ArgumentReader(const Parse& parse, std::string_view body, bool subject, const Names& names,
                 Arguments& arguments)
      : parse_(parse), body_(body), subject_(subject), names_(names), out_(arguments) {}

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
      out_.owners.push_back(parse_.words[range.first].text);
    bool named = false;
    const std::size_t before = out_.participants.size();
    std::uint32_t at = range.first;
    while (at < range.last) {
      if (parse_.words[at].tag != Tag::name) {
        add_compound(parse_.words[at]);
        ++at;
        continue;
      }
      named = true;
      at = read_name(at, range, head);
    }
    if (parse_.tag(range.first) == Tag::possessive &&
        parse_.words[head].entry->again == Again::firm)
      out_.own_firm = true;
    if (named) {
      note_tie(range, before);
      if (parse_.tag(head) == Tag::noun) note_again({range, head});
      return at;
    }
    if (const Names::FullName* model = model_of(parse_.words[head].text); model != nullptr) {
      add_full(*model);  // "the 787"
      return at;
    }
    if (parse_.words[head].is(k_group_noun)) add_group(range);
    note_again({range, head});
    return at;
  }

  /// "Lumex spokeswoman Ana Ruiz": she speaks for it. `before`: participants before the phrase.
  void note_tie(WordRange phrase, std::size_t before) {
    if (out_.participants.size() != before + 2) return;
    if (out_.participants[before].type != ParticipantType::organization ||
        out_.participants[before + 1].type != ParticipantType::person)
      return;
    for (std::uint32_t at = phrase.first; at < phrase.last; ++at) {
      if (!parse_.words[at].is(k_title)) continue;
      out_.ties.push_back({before + 1, before});
      return;
    }
  }

  void note_again(const Chunk& chunk) {
    if (!looks_back(parse_, chunk)) return;
    const Word& head = parse_.words[chunk.head];
    if (head.entry->noun != nullptr && !subject_) return;  // "welcomed the deal": not its parties
    const Again meant = head.entry->again;
    out_.firm = out_.firm || meant == Again::firm;
    out_.product = out_.product || meant == Again::product;
    out_.again.push_back(&head);
  }

  /// The nouns beside the name of words `range` that the text may call it by later.
  void note_labels(WordRange range, WordRange chunk, std::uint32_t head) {
    if (latest_ == k_none) return;
    const Word& last = parse_.words[range.last - 1];
    if (range.last - range.first > 1 && last.is(k_organization_word)) label(last);
    const bool owner = last.possessive;
    if (head >= range.last && head < chunk.last && !owner && parse_.tag(head) == Tag::noun)
      label(parse_.words[head]);  // "the Perseus probe"
    if (labelled_by_noun(range.first))
      label(parse_.words[range.first - 1]);  // "the asteroid Kallista"
  }

  /// "the asteroid Kallista".
  [[nodiscard]] bool labelled_by_noun(std::uint32_t name) const {
    return name > 0 && parse_.tag(name - 1) == Tag::noun && !parse_.words[name - 1].possessive;
  }

  void label(const Word& noun) {
    const bool common = (noun.entry->noun == nullptr || noun.entry->again != Again::nothing) &&
                        !noun.is(k_group_noun | k_number_word);
    if (common) out_.labels.push_back({&noun, latest_});
  }

  /// "US-led talks", "Kremlin-owned firms": who leads, who owns. What is "based" somewhere does
  /// not act for it.
  void add_compound(const Word& word) {
    const std::size_t hyphen = word.text.find('-');
    if (word.entry != &adjective_entry() || !word.capitalised || hyphen == word.text.npos) return;
    const std::string_view name = word.text.substr(0, hyphen);
    const std::string_view tie = word.text.substr(hyphen + 1);
    if (is_one_of(k_site_ties, tie)) return;
    const auto end = word.begin + static_cast<std::uint32_t>(hyphen);
    const KnownName& known = look_up_name(name);
    if (const Names::FullName* full = names_.full(name); full != nullptr)
      add_full(*full);
    else if (known.kind == NameClass::country)
      add(std::string{known.name}, ParticipantType::country, ByteRange{word.begin, end});
    else if (known.kind == NameClass::organization)
      add(std::string{name}, ParticipantType::organization, ByteRange{word.begin, end});
  }

  std::uint32_t read_name(std::uint32_t first, WordRange chunk, std::uint32_t head) {
    latest_ = k_none;
    if (first == chunk.first + 1 && parse_.words[first - 1].capitalised) {  // "The Hague"
      const KnownName& known = look_up_name(text_of(parse_, body_, {first - 1, first + 1}));
      if (known.kind == NameClass::city) {
        add_known({first - 1, first + 1}, known, chunk, head);
        return first + 1;
      }
    }
    const std::uint32_t longest = std::min(chunk.last, first + k_longest_known_name);
    for (std::uint32_t last = longest; last > first; --last) {
      const KnownName& known = look_up_name(text_of(parse_, body_, {first, last}));
      if (known.kind == NameClass::none || part_of_longer(last, chunk, known)) continue;
      const bool region = known.kind == NameClass::demonym && known.name.empty();
      if (region && last < chunk.last && parse_.tag(last) == Tag::name) continue;
      std::uint32_t end = last;  // "Meta Platforms"
      while (known.kind == NameClass::organization && end < chunk.last &&
             parse_.tag(end) == Tag::name && !parse_.words[end - 1].possessive &&
             parse_.words[end].is(k_organization_word) && !parse_.words[end].is(k_title))
        ++end;
      if (known.kind == NameClass::organization) end = with_model(end, chunk);
      add_known({first, end}, known, chunk, head);
      if (known.kind == NameClass::organization) note_labels({first, end}, chunk, head);
      return end;
    }
    NameRun run = name_run(parse_, first, chunk.last, names_);
    add_firm_of(first, run.name);
    if (run.range.last == chunk.last) run.range.last = body_end({run.name, chunk.last});
    add_unknown({run.name, run.range.last}, chunk);
    if (run.name < run.range.last) note_labels({run.name, run.range.last}, chunk, head);
    return run.range.last;
  }

  /// "Museum of Art", "Centers for Disease Control and Prevention", "Gulf of Aden": the end of
  /// what a word for a body or a place goes on to name.
  [[nodiscard]] std::uint32_t body_end(WordRange name) const {
    const std::uint32_t end = name.last;
    if (name.empty() || parse_.tag(end) != Tag::preposition || end + 1 >= last_) return end;
    const Word& body = parse_.words[end - 1];
    const std::string_view link = parse_.words[end].text;
    if (body.possessive || !body.is(k_organization_word | k_place_word) || body.is(k_title) ||
        (link != "of" && link != "for"))
      return end;
    std::uint32_t next = end + 1;
    if (parse_.tag(next) == Tag::determiner) ++next;
    const std::uint32_t last = run_end(next);
    if (last == next) return end;
    const std::uint32_t second = run_end(last + 1);  // "Disease Control and Prevention"
    const bool pair = parse_.tag(last) == Tag::coordinator && parse_.words[last].text == "and" &&
                      !parse_.words[last - 1].possessive && second == last + 2 &&
                      !names_person_or_place(parse_.words[last + 1].text);
    if (pair) return second;
    const bool more = link == "for" && parse_.tag(last) == Tag::preposition &&
                      parse_.words[last].text == "of";  // "Union for Conservation of Nature"
    return more ? run_end(last + 1) : last;
  }

  [[nodiscard]] bool names_person_or_place(std::string_view text) const {
    return look_up_name(text).kind != NameClass::none || names_.full(text) != nullptr;
  }

  /// One past the names from `at` on.
  [[nodiscard]] std::uint32_t run_end(std::uint32_t at) const {
    while (at < last_ && parse_.tag(at) == Tag::name) {
      ++at;
      if (parse_.words[at - 1].possessive) break;
    }
    return at;
  }

  /// "Vestra Robotics CEO Ana Ruiz": the firm before the title. `name`: where the person begins.
  void add_firm_of(std::uint32_t first, std::uint32_t name) {
    std::uint32_t title = first;
    while (title < name && !parse_.words[title].is(k_title)) ++title;
    if (title == first || title == name ||  // "CEO": it leads or speaks for what is named
        !is_one_of(firm_titles(), parse_.words[title].text))
      return;
    for (std::uint32_t at = first; at < title; ++at)
      if (parse_.words[at].is(~(k_organization_word | k_noun))) return;
    add(std::string{text_of(parse_, body_, {first, title})}, ParticipantType::organization,
        WordRange{first, title});
  }

  /// "Boeing 787 Dreamliner", "Airbus A380": the end of the name with the model in it.
  [[nodiscard]] std::uint32_t with_model(std::uint32_t end, WordRange chunk) const {
    if (end >= chunk.last || parse_.words[end - 1].possessive) return end;
    const Names::FullName* full = model_of(parse_.words[end].text);
    if (full == nullptr) return end;
    ++end;
    while (end < chunk.last && parse_.tag(end) == Tag::name &&
           full->text.ends_with(parse_.words[end].text))
      ++end;
    return end;
  }

  /// What "A380", "787s" name in full; nullptr where no such name is known.
  [[nodiscard]] const Names::FullName* model_of(std::string_view text) const {
    if (text.find_first_of("0123456789") == text.npos) return nullptr;
    const Names::FullName* full = names_.full(text);
    if (full == nullptr && text.ends_with('s')) full = names_.full(text.substr(0, text.size() - 1));
    return full;
  }

  /// "Bank of America", "Chelsea FC", "Tokyo Electric Power Co": the tables know a part only.
  [[nodiscard]] bool part_of_longer(std::uint32_t last, WordRange chunk,
                                    const KnownName& known) const {
    if (known.kind == NameClass::organization || last >= chunk.last) return false;
    if (parse_.words[last - 1].possessive) return false;
    if (known.kind == NameClass::city && names_hall(last, chunk)) return true;
    for (std::uint32_t at = last; at < chunk.last && parse_.words[at].tag == Tag::name; ++at) {
      if (parse_.words[at].is(k_organization_word | k_place_word) && !parse_.words[at].is(k_title))
        return true;
    }
    return false;
  }

  /// "at the Santiago Bernabeu": a house that has a city's name in its own. `last`: behind the
  /// city.
  [[nodiscard]] bool names_hall(std::uint32_t last, WordRange chunk) const {
    const Word& word = parse_.words[last];
    return last + 1 == chunk.last && chunk.first > 0 &&
           parse_.words[chunk.first - 1].text == "at" && word.tag == Tag::name &&
           word.entry->noun == nullptr && !word.is(k_title | k_organization_word);
  }

  void add_known(WordRange range, const KnownName& known, WordRange chunk, std::uint32_t head) {
    const std::string_view text = text_of(parse_, body_, range);
    const Names::FullName* full = names_.full(text);
    switch (known.kind) {
    case NameClass::organization:
      if (full == nullptr) full = model_of(parse_.words[range.last - 1].text);
      if (known.city && is_where(chunk)) return add_place(text, known.code, range);
      if (full != nullptr && full->type != ParticipantType::person) return add_full(*full);
      return add(std::string{text}, ParticipantType::organization, range);
    case NameClass::country:
      if (parse_.is_mark(range.last, '$')) return;  // "US$300"
      if (is_where(chunk)) return add_place(text, known.code, range);
      return add(std::string{known.name}, ParticipantType::country, range);
    case NameClass::demonym:
      if (!known.name.empty() && acts_for_country(head, range) && !names_one_person(range, chunk))
        add(std::string{known.name}, ParticipantType::country, range);
      return;
    case NameClass::city:
      if (subject_ && known.capital && head < range.last && !is_where(chunk))
        add(std::string{known.name}, ParticipantType::country, range);
      else
        add_place(text, known.code, range);
      return;
    default:
      return add_place(text, known.code, range);
    }
  }

  /// "Japanese officials", "the French government" speak for the country.
  [[nodiscard]] bool acts_for_country(std::uint32_t head, WordRange range) const {
    const Word& word = parse_.words[head];
    return head < range.last || word.is(k_group_noun | k_title) ||
           (word.is(k_organization_word) && word.tag == Tag::noun) || word.text == "government" ||
           word.text == "military";
  }

  /// "The 48-year-old Australian": one of a people.
  [[nodiscard]] bool names_one_person(WordRange range, WordRange chunk) const {
    if (range.last != chunk.last || range.first == chunk.first) return false;
    const std::string_view text = parse_.words[range.last - 1].text;
    const bool plural = text.ends_with('s') || text.ends_with("sh") || text.ends_with("ch") ||
                        text.ends_with("se");  // "the Swedes", "the French"
    return !plural && parse_.words[chunk.first].is(k_article);
  }

  void add_unknown(WordRange range, WordRange chunk) {
    if (range.empty()) return;
    const std::string_view text = text_of(parse_, body_, range);
    const Word& last = parse_.words[range.last - 1];
    const Word& first = parse_.words[range.first];
    if (names_site(range)) return add_site(text, range);
    const Names::FullName* full = names_.full(text);
    if (full == nullptr && range.last - range.first == 1) full = model_of(text);
    if (full != nullptr) return add_full(*full);
    if (is_royal(parse_, range)) return add(std::string{text}, ParticipantType::person, range);
    if (range.last - range.first == 1 && first.is(k_number_word | k_adverb | k_determiner)) return;
    bool common = false;
    bool office = true;  // "the Prime Minister", "its Office": no name
    for (std::uint32_t at = range.first; at < range.last; ++at)
      office = office && (parse_.words[at].is(k_title) || (range.last - range.first == 1 &&
                                                           first.is(k_organization_word | k_noun)));
    const bool post = range.last - range.first == 2 && is_one_of(post_titles(), last.text);
    if (office || post) return;
    for (std::uint32_t at = range.first; at < range.last; ++at)
      common = common || parse_.words[at].entry->classes != 0 ||
               holds_capitals(parse_.words[at].text) ||
               (parse_.words[at].all_caps && names_.is_acronym(parse_.words[at].text)) ||
               parse_.words[at].entry->noun != nullptr || parse_.words[at].mark != 0;
    const std::uint32_t length = range.last - range.first;
    const bool titled = range.first > chunk.first && parse_.words[range.first - 1].is(k_title) &&
                        !parse_.words[range.first - 1].possessive;
    const Word* before = range.first > 0 ? &parse_.words[range.first - 1] : nullptr;
    const bool labelled = before != nullptr && !titled && !before->possessive &&
                          (before->is(k_organization_word) ||
                           (before->tag == Tag::noun && !before->is(k_title | k_group_noun)));
    const bool behind =
        range.first > chunk.first && before->tag == Tag::name;  // "In Oslo Ana Ruiz"
    const bool site = labelled ? before->is(k_place_word) : !titled && !behind;
    if (site && !common && length < 3 && is_where(chunk) && leads_to_site(chunk))
      return add_place(text, {}, range);
    const bool definite = before != nullptr && before->is(k_article) && !titled &&
                          range.first == chunk.first + 1;  // "the Booker Prize"
    const bool labels = range.last < chunk.last && !last.possessive &&
                        parse_.tag(range.last) == Tag::noun;  // "Deepwater Horizon rig"
    if (labels && parse_.words[range.last].is(k_place_word)) return add_place(text, {}, range);
    common = common || labels || look_up_name(first.text).kind != NameClass::none ||
             look_up_name(last.text).kind != NameClass::none;  // "Air France"
    const bool person =
        titled || labelled ? titled : (!common && !definite && (length == 2 || length == 3));
    const ParticipantType body =
        is_thing(range, chunk) ? ParticipantType::thing : ParticipantType::organization;
    add(std::string{text}, person ? ParticipantType::person : body, range);
  }

  /// "France-KLM": two names or more.
  [[nodiscard]] static bool holds_capitals(std::string_view text) {
    const std::size_t hyphen = text.find('-');
    return hyphen != text.npos && hyphen + 2 < text.size() && text[hyphen + 1] <= 'Z' &&
           text[hyphen + 2] <= 'Z' && text[hyphen + 2] >= 'A';
  }

  /// "the Booker Prize", "the Perseus lander", "the ferry Iris", "the A350".
  [[nodiscard]] bool is_thing(WordRange range, WordRange chunk) const {
    const Word& last = parse_.words[range.last - 1];
    if (last.entry->thing || names_model(last.text)) return true;
    const bool labels =
        range.last < chunk.last && !last.possessive && parse_.words[range.last].entry->thing;
    return labels || (labelled_by_noun(range.first) && parse_.words[range.first - 1].entry->thing);
  }

  /// A letter and digits: "A350".
  [[nodiscard]] static bool names_model(std::string_view text) {
    return text.size() > 1 && text.size() < 7 && text.front() >= 'A' && text.front() <= 'Z' &&
           text.find_first_of("0123456789") != text.npos;
  }

  /// "Lake Toba", "Wakatobi islands", "Gulf of Aden"; no "State Department", "Harbour Rovers".
  [[nodiscard]] bool names_site(WordRange range) const {
    const Word& first = parse_.words[range.first];
    const Word& last = parse_.words[range.last - 1];
    const bool body = first.is(k_organization_word) && range.last - range.first > 2;
    if (body || last.is(k_organization_word)) return false;  // "University of Cape Coast"
    if (last.is(k_place_word)) return true;
    return first.is(k_place_word) && !first.possessive;
  }

  void add_site(std::string_view text, WordRange range) {
    add_place(text, look_up_name(text).code, range);
  }

  /// Anything can be given "to" a name; "flew to" leads to a place.
  [[nodiscard]] bool leads_to_site(WordRange chunk) const {
    std::uint32_t before = chunk.first - 1;
    if (parse_.tag(before) != Tag::preposition || parse_.words[before].text == "of" ||
        is_one_of(k_firm_where, parse_.words[before].text))
      return true;
    if (before == 0) return false;
    const std::uint32_t from = parse_.chunk_at[before - 1];  // "from Grenoble to Valence"
    if (from != k_nothing && parse_.words[before].is(k_to)) {
      const std::uint32_t first = parse_.chunks[from].range.first;
      return first > 0 && parse_.words[first - 1].text == "from";
    }
    if (parse_.words[before].text == "from" &&
        parse_.words[std::min(chunk.last, parse_.size() - 1)].is(k_to))
      return true;
    if (parse_.group_at[before - 1] == k_nothing) return false;
    const VerbSense* sense = parse_.groups[parse_.group_at[before - 1]].sense;
    return sense != nullptr && (sense->kind == "movement" || sense->kind == "visit");
  }

  void add_group(WordRange range) {
    while (!range.empty() && (parse_.tag(range.first) == Tag::determiner ||
                              parse_.tag(range.first) == Tag::possessive))
      ++range.first;
    if (!range.empty() && range.last - range.first < 5)
      add(std::string{text_of(parse_, body_, range)}, ParticipantType::group, range);
  }

  [[nodiscard]] bool is_where(WordRange chunk) const {
    if (chunk.first == 0) return false;
    std::uint32_t before = chunk.first - 1;
    if (parse_.is_mark(before, ',') && before > 0 && parse_.words[before - 1].tag == Tag::name)
      return look_up_name(parse_.words[before - 1].text).kind == NameClass::city;
    if (parse_.tag(before) == Tag::coordinator && follows_where(before)) return true;
    if (parse_.tag(before) != Tag::preposition) return false;
    if (parse_.words[before].text == "of" && before > 0)  // "the town of Calama"
      return parse_.words[before - 1].is(k_place_word);
    return is_one_of(k_where, parse_.words[before].text);
  }

  /// "in Niger and Algeria". `link`: the word between the two.
  [[nodiscard]] bool follows_where(std::uint32_t link) const {
    if (link == 0 || parse_.chunk_at[link - 1] == k_nothing || parse_.tag(link - 1) != Tag::name)
      return false;
    const WordRange other = parse_.chunks[parse_.chunk_at[link - 1]].range;
    return other.last - other.first < 4 && is_where(other);
  }

  [[nodiscard]] ByteRange bytes(WordRange range) const {
    return {parse_.words[range.first].begin, parse_.words[range.last - 1].end};
  }

  void add_full(const Names::FullName& full) {
    add(std::string{full.text}, full.type,
        ByteRange{full.begin, full.begin + static_cast<std::uint32_t>(full.text.size())});
  }

  void add(std::string text, ParticipantType type, WordRange range) {
    add(std::move(text), type, bytes(range));
  }

  void add(std::string text, ParticipantType type, ByteRange range) {
    latest_ = 0;
    for (; latest_ < out_.participants.size(); ++latest_)
      if (out_.participants[latest_].text == text) return;
    if (latest_ >= k_most_arguments) {
      latest_ = k_none;
      return;
    }
    out_.participants.push_back({std::move(text), type, range});
  }

  void add_place(std::string_view text, std::string_view code, WordRange range) {
    if (out_.places.size() >= k_most_arguments) return;
    for (const Place& other : out_.places)
      if (other.text == text) return;
    out_.places.push_back({std::string{text}, std::string{code}, bytes(range)});
  }

  const Parse& parse_;
  std::string_view body_;
  bool subject_;
  const Names& names_;
  Arguments& out_;
  std::uint32_t last_ = 0;  ///< of the words to read
  static constexpr std::size_t k_none = static_cast<std::size_t>(-1);
  std::size_t latest_ = k_none;  ///< participant that the name read last stands for
};

}  // namespace

void drop_unnamed(const Parse& parse, std::vector<Participant>& participants) {
  const auto unnamed = [&](const Participant& participant) {
    if (participant.type != ParticipantType::group) return false;
    for (std::uint32_t at = 0; at < parse.size(); ++at) {
      if (parse.words[at].begin != participant.range.begin) continue;
      const Tag before = at > 0 ? parse.tag(at - 1) : Tag::mark;
      const bool bare = parse.words[at].end == participant.range.end && before != Tag::determiner &&
                        before != Tag::possessive;
      return bare || parse.tag(at) == Tag::number;
    }
    return false;
  };
  participants.erase(std::remove_if(participants.begin(), participants.end(), unnamed),
                     participants.end());
}

void read_arguments(const Parse& parse, std::string_view body, WordRange range, bool subject,
                    const Names& names, Arguments& arguments) {
  ArgumentReader(parse, body, subject, names, arguments).run(range);
}

}  // namespace dateline::events
