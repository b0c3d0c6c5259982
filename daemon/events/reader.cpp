// SPDX-License-Identifier: Apache-2.0
#include "events/reader.hpp"

#include "context/quotes.hpp"
#include "dateline/error.hpp"
#include "layout/chronicle.hpp"
#include "layout/headings.hpp"
#include "layout/headlines.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "names/head.hpp"
#include "sentence/parsed.hpp"
#include "sentence/reader.hpp"
#include "sentence/text_order.hpp"
#include "timeline/repeats.hpp"
#include "timeline/salience.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

bool opens_with_pronoun(std::string_view what) {
  return look_up(what.substr(0, what.find(' '))).is(k_subject_pronoun);
}

// News says a thing in fewer.
constexpr std::size_t k_tokens_a_mention = 8;
// Ten times what news of the longest body holds: above it stands a list of verbs, and no text.
constexpr std::size_t k_most_mentions = 32'768;

/// "Ana Duarte, left, greets ...": the first paragraph describes a picture.
bool is_caption(const Parse& parse, std::uint32_t sentence) {
  if (sentence > 0) return false;
  bool marked = false;
  for (std::uint32_t at = 0; at < parse.size(); ++at) {
    const bool set_off = at > 0 && parse.is_mark(at - 1, ',') && parse.is_mark(at + 1, ',');
    marked = marked || (set_off && parse.words[at].is(k_caption_mark));
  }
  for (const VerbGroup& group : parse.groups)
    if (group.finite) return group.tense == Tense::present && marked && !group.perfect;
  return false;
}

// Sentences of an entry of a chronicle, behind its first one.
constexpr std::uint32_t k_longest_entry = 6;
// Sentences under a heading.
constexpr std::uint32_t k_longest_section = 30;

// Kinds of what reporters go to see.
constexpr std::array<std::string_view, 8> k_on_site{"court",    "crime",    "attack", "protest",
                                                    "accident", "disaster", "strike", "meeting"};

/// "NEW DELHI" -> "New Delhi".
std::string in_title_case(std::string_view name) {
  std::string out{name};
  for (std::size_t at = 1; at < out.size(); ++at)
    if (out[at - 1] != ' ') out[at] = to_lower(out[at]);
  return out;
}

bool is_dated(const Parse& parse) {
  return std::any_of(parse.words.begin(), parse.words.end(),
                     [](const Word& word) { return word.timex >= 0 && !word.length; });
}

/// "Half the fans were leaving when Ruiz picked up the ball and ran."
bool tells_past(const Parse& parse) {
  return std::any_of(parse.groups.begin(), parse.groups.end(), [](const VerbGroup& each) {
    return each.sense != nullptr && each.finite && each.tense == Tense::past && !each.perfect &&
           !each.relative;
  });
}

/// No stop ends it, or it is told in the present tense, as headlines are.
bool reads_as_headline(const Parse& parse) {
  if (parse.size() == 0 || parse.words.back().mark != '.') return true;
  const auto verb = std::find_if(parse.groups.begin(), parse.groups.end(),
                                 [](const VerbGroup& each) { return each.finite; });
  return verb != parse.groups.end() && verb->sense != nullptr && verb->mood == Mood::plain &&
         verb->tense == Tense::present && !verb->perfect && !verb->progressive && !verb->passive;
}

class DocumentReader {
 public:
  DocumentReader(const Article& article, const language::Document& document,
                 std::span<const Timex> timexes, ReaderOptions options)
      : article_(article), document_(document), timexes_(timexes), options_(options),
        head_end_(head_end()), lines_(lone_headlines(document, article.items)),
        headings_(day_headings(document, timexes)), entries_(document), names_(document, entries_),
        sentences_(document, entries_, timexes, names_), discourse_(names_) {
    mentions_.reserve(document.tokens.size() / k_tokens_a_mention);
  }

  std::vector<Mention> run() {
    while (const ParsedSentence* sentence = sentences_.next()) {
      if (sentence->aside) {
        read_aside(*sentence);
        continue;
      }
      if (sentence->opens_block) {
        discourse_.paragraph();
        return_to_news();
        note_item(sentence->first);
        note_heading(sentence->first);
        narrative_.entry = heading_;
      }
      read(*sentence);
      if (mentions_.size() > k_most_mentions) {
        throw Error(ErrorCode::too_large,
                    "says more than " + std::to_string(k_most_mentions) + " things");
      }
    }
    date_repeats(mentions_, headline());
    drop_told_headlines(mentions_, headline());
    rank_mentions(mentions_);
    return std::move(mentions_);
  }

 private:
  /// "withdrew its forecast", after a paragraph that a background day ends: a paragraph of what is
  /// news today does not go on from there.
  void return_to_news() {
    const auto today = article_.published ? std::optional{article_.published->day()} : std::nullopt;
    const bool news = today && narrative_.main && narrative_.main->single_day() == today;
    if (news && narrative_.day && narrative_.day->single_day() != today)
      narrative_.day = narrative_.main;
  }

  /// "RIGA, Latvia - The bank": whatever stands before, as the words of a picture do, has another
  /// day.
  void open_story() {
    narrative_.day.reset();
    narrative_.month.reset();
    narrative_.main.reset();
  }

  /// What stands under a heading is of its day, up to the next one.
  void note_heading(std::uint32_t token) {
    if (next_heading_ == headings_.size() || headings_[next_heading_].token != token) return;
    heading_ = headings_[next_heading_++].timex;
    section_sentences_ = 0;
  }

  /// Each item of a list starts where the list does: its day is not that of the item before it, but
  /// "On Monday the council:" holds for all of them.
  void note_item(std::uint32_t token) {
    const std::uint32_t begin = document_.tokens[token].begin;
    while (next_item_ < article_.items.size() && article_.items[next_item_] < begin) ++next_item_;
    if (next_item_ == article_.items.size() || article_.items[next_item_] != begin) {
      list_day_.reset();
      return;
    }
    if (!list_day_) list_day_ = follows_colon(token) ? narrative_.day : std::optional<TimeSpan>{};
    narrative_.day = *list_day_;
    narrative_.age = 0;
    narrative_.month.reset();
  }

  /// "The council:": what stands before leads to what follows.
  [[nodiscard]] bool follows_colon(std::uint32_t token) const {
    return token > 0 && document_.text_of(document_.tokens[token - 1]) == ":";
  }

  /// An entry ends with its paragraph, or where a text without blank lines goes on for long.
  void note_entry(const Parse& parse) {
    if (const auto opening = entry_opening(parse, timexes_, article_.published)) {
      narrative_.entry = opening;
      entry_sentences_ = 0;
    } else if (++entry_sentences_ > k_longest_entry) {
      narrative_.entry = heading_;
    }
    if (++section_sentences_ > k_longest_section) heading_.reset();
  }

  /// Lines tell how the story went under such a heading, or behind a line of a day that is over.
  void note_course(const ParsedSentence& sentence) {
    const Parse& parse = sentence.parse;
    if (is_labelled_past(parse, timexes_, article_.published)) narrative_.days_gone = true;
    if (!sentence.opens_block) return;
    const bool labelled = is_labelled(parse);
    narrative_.days_gone = narrative_.days_gone && labelled;
    narrative_.course = heads_chronicle(parse) || (narrative_.course && labelled);
  }

  void read(const ParsedSentence& sentence) {
    const Parse& parse = sentence.parse;
    note_entry(parse);
    note_course(sentence);
    told_before_ = mentions_.size();
    if (!sentence.telling) return;
    if (sentence.dateline.size() > 0 && story_sentences_ < 2) open_story();
    narrative_.heading = sentence.opens_block ? heading_ : std::nullopt;
    narrative_.caption = is_caption(parse, narrative_.sentence);
    ++narrative_.sentence;
    ++narrative_.age;
    narrative_.lone = std::binary_search(lines_.begin(), lines_.end(), sentence.first) &&
                      reads_as_headline(parse);
    narrative_.headline = narrative_.lone || sentence.first < head_end_;
    narrative_.in_lead = story_sentences_ < 2;
    if (!narrative_.caption && !narrative_.headline) ++story_sentences_;
    const ByteRange range{document_.tokens[sentence.first].begin,
                          document_.tokens[sentence.last - 1].end};
    SentenceReader reader(article_, sentence, timexes_, names_, discourse_, narrative_, notes_,
                          options_.explain);
    const std::size_t before = mentions_.size();
    reader.run(range, mentions_);
    put_on_one_line(before);
    lead_dated_ = lead_dated_ || (narrative_.in_lead && is_dated(parse));
    const bool fresh = narrative_.in_lead && !narrative_.headline && !lead_dated_;
    if (fresh && tells_past(parse)) narrative_.news = true;  // nothing dates what it opens with
    if (sentence.dateline.size() > 0)
      place_lead(sentence.dateline, std::span{mentions_}.subspan(before));
  }

  /// "(the tour was announced in March)": what it dates is told, and the story goes on as if it had
  /// not been said.
  void read_aside(const ParsedSentence& aside) {
    const bool clause = std::any_of(
        aside.parse.groups.begin(), aside.parse.groups.end(), [](const VerbGroup& group) {
          return (group.finite || group.reduced) && !group.subject.empty();
        });
    if (!aside.telling || !clause) return;
    Narrative narrative = narrative_;
    Discourse discourse = discourse_;
    const std::size_t before = mentions_.size();
    SentenceReader(article_, aside, timexes_, names_, discourse, narrative, notes_,
                   options_.explain)
        .run(aside.whole, mentions_);
    const auto undated = [](const Mention& mention) { return mention.basis != Basis::expression; };
    mentions_.erase(std::remove_if(mentions_.begin() + static_cast<std::ptrdiff_t>(before),
                                   mentions_.end(), undated),
                    mentions_.end());
    for (Mention& mention : std::span{mentions_}.subspan(before))
      if (opens_with_pronoun(mention.what)) {  // "(she was elected in 2020)"
        if (mention.timeline && options_.explain)
          mention.why += "; off the timeline: nobody can tell who";
        mention.timeline = false;
      }
    put_on_one_line(before);
    sort_by_trigger(std::span{mentions_}.subspan(told_before_));
  }

  /// Those from `first` on: a name may hold a tab.
  void put_on_one_line(std::size_t first) {
    for (Mention& mention : std::span{mentions_}.subspan(first))
      if (!is_on_one_line(mention.what)) mention.what = on_one_line(std::move(mention.what));
  }

  /// What the story opens with happened where it is dated from, when it names no place and is
  /// seen at a place.
  void place_lead(ByteRange dateline, std::span<Mention> lead) const {
    ByteRange city = dateline;
    const std::size_t end = dateline.of(article_.body).find_first_of(",(/");
    if (end != std::string_view::npos) city.end = city.begin + static_cast<std::uint32_t>(end);
    while (city.size() > 0 && article_.body[city.end - 1] == ' ') --city.end;
    const KnownName& known = look_up_name(city.of(article_.body));
    if (known.kind != NameClass::city) return;
    for (Mention& mention : lead) {
      const bool fits = mention.when.single_day().has_value() && mention.places.empty() &&
                        mention.status == Status::happened && is_one_of(k_on_site, mention.kind);
      if (fits)
        mention.places.push_back(
            {in_title_case(city.of(article_.body)), std::string{known.code}, city});
    }
  }

  /// The first token behind the title and what stands with it; an item of a list is none.
  [[nodiscard]] std::uint32_t head_end() const {
    const std::size_t head = head_of(document_);
    const bool list = head > 0 && !article_.items.empty() &&
                      article_.items.front() == document_.tokens.front().begin;
    return head == 0 || list ? 0 : document_.sentences[head - 1].last;
  }

  [[nodiscard]] ByteRange headline() const {
    if (head_end_ == 0) return {};
    return {document_.tokens.front().begin, document_.tokens[head_end_ - 1].end};
  }

  const Article& article_;
  const language::Document& document_;
  std::span<const Timex> timexes_;
  ReaderOptions options_;
  std::uint32_t head_end_;
  std::vector<std::uint32_t> lines_;  ///< first tokens of headlines with no story under them
  std::vector<Heading> headings_;
  std::size_t next_heading_ = 0;
  std::size_t next_item_ = 0;
  std::optional<std::optional<TimeSpan>> list_day_;  ///< day of the list that it is in, if of any
  std::optional<std::uint32_t> heading_;             ///< expression of the heading that it is under
  TokenEntries entries_;
  Names names_;
  ParsedSentences sentences_;
  Discourse discourse_;
  Narrative narrative_;
  SentenceNotes notes_;
  std::uint32_t story_sentences_ = 0;
  std::uint32_t entry_sentences_ = 0;
  std::uint32_t section_sentences_ = 0;
  bool lead_dated_ = false;  ///< an expression stands in the first sentences
  std::vector<Mention> mentions_;
  std::size_t told_before_ = 0;  ///< mentions before those of the last sentence
};

}  // namespace

std::vector<Mention> read_mentions(const Article& article, const language::Document& document,
                                   std::span<const Timex> timexes, ReaderOptions options) {
  return DocumentReader(article, document, timexes, options).run();
}

}  // namespace dateline::events
