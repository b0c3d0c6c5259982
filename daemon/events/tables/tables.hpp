// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "tables/word_list.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace dateline::events {

/// What a verb does in a text about events.
enum class Nature : std::uint8_t {
  event,     ///< something happens
  concrete,  ///< something happens that is news by itself, whatever surrounds it
  report,    ///< somebody says something
  state,     ///< something is so
  aspect,    ///< an event named beside it starts
  finish,    ///< an event named beside it ends
  light,     ///< says no more than that the event named beside it takes place
  schedule,  ///< moves or cancels the event named beside it
  intent,    ///< tells of a wish, not of an event
  linking,   ///< goes on being what the word after it says: "remains closed"
  fix,       ///< sets a day for something
};

/// Verbs (base forms, separated by blanks) that share nature, kind and merge class.
struct VerbRow {
  Nature nature;
  std::string_view kind;
  std::string_view action;
  std::string_view lemmas;
};

/// A verb and the words after it that give it another sense: "take place".
struct PhraseRow {
  std::string_view lemma;
  std::string_view rest;
  Nature nature;
  std::string_view kind;
  std::string_view action;
  bool open = false;      ///< the words after the verb lead to what follows: "run until"
  bool timed = false;     ///< only before a time: "moved to Tuesday"
  bool timeless = false;  ///< never before one: "fired on the crowd", not "on Friday"
  bool once = false;      ///< over at once, though the verb alone lasts: "led to a ban"
};

/// Event nouns (singular, separated by blanks).
struct NounRow {
  std::string_view kind;
  std::string_view action;
  std::string_view lemmas;
};

/// A noun that tells of an event of its own behind certain words: "heart attack".
struct CompoundRow {
  std::string_view lemma;
  std::string_view kind;
  std::string_view action;
  std::string_view before;
};

/// What a verb of many uses acts on, and the kind that it has then.
struct ThemeRow {
  std::string_view kind;
  std::string_view nouns;
};

/// "base past participle", or "base past" where both are the same.
using IrregularRow = std::string_view;

/// What a word does to the verb that it governs ("plans to meet", "is likely to meet").
struct GovernorRow {
  std::string_view word;
  Status status;
  bool timeline;       ///< the governed event may stand on a timeline
  bool dropped;        ///< `what` reads better without it: "is scheduled to start" -> "starts"
  bool dated = false;  ///< the governed event may stand there if it names its day
  bool binds = false;  ///< the governed event is a duty if it names the day by which
};

/// What the word before a subordinate clause makes of its time.
enum class Link : std::uint8_t { none, when, after, since, before, until };

/// What opens a clause that tells when.
struct LinkRow {
  std::string_view word;
  Link link;
};

/// Bits of a word's class; a word may have several.
enum WordClass : std::uint32_t {
  k_determiner = 1U << 0,
  k_subject_pronoun = 1U << 1,
  k_object_pronoun = 1U << 2,
  k_possessive = 1U << 3,
  k_preposition = 1U << 4,
  k_coordinator = 1U << 5,
  k_subordinator = 1U << 6,
  k_relative = 1U << 7,
  k_modal = 1U << 8,
  k_be = 1U << 9,
  k_have = 1U << 10,
  k_do = 1U << 11,
  k_to = 1U << 12,
  k_negation = 1U << 13,
  k_adverb = 1U << 14,
  k_adjective = 1U << 15,
  k_number_word = 1U << 16,
  k_title = 1U << 17,
  k_organization_word = 1U << 18,
  k_group_noun = 1U << 19,
  k_noun = 1U << 20,
  k_past_form = 1U << 21,  ///< of be, have, do: was, had, did; of modals: would
  k_first_person = 1U << 22,
  k_conditional = 1U << 23,  ///< if, unless
  k_background = 1U << 24,   ///< since, following: what it governs came before
  k_plural = 1U << 25,
  k_article = 1U << 26,
  k_place_word = 1U << 27,    ///< Island, Sea, River: last word of a place's name
  k_caption_mark = 1U << 28,  ///< right, left, centre: who stands where in a picture
  k_stale = 1U << 29,         ///< upcoming, latest: true on the day of writing alone
  k_name_joiner = 1U << 31,   ///< de, van, bin: stands inside a name
  k_frame = 1U << 30,         ///< however, meanwhile: ties a sentence to the one before it
};

struct ClassRow {
  std::uint32_t classes;
  std::string_view words;
};

struct CountryRow {
  std::string_view code;      ///< ISO 3166-1 alpha-2
  std::string_view names;     ///< separated by '|', the usual one first
  std::string_view demonyms;  ///< separated by '|'
  std::string_view cities;    ///< separated by '|', the capital first
};

/// A country within one, which goes by its own name: "England beat Peru".
struct HomeRow {
  std::string_view code;  ///< of the country around it
  std::string_view name;
};

[[nodiscard]] std::span<const VerbRow> verb_rows() noexcept;
[[nodiscard]] std::span<const PhraseRow> phrase_rows() noexcept;
[[nodiscard]] std::span<const NounRow> noun_rows() noexcept;
[[nodiscard]] std::span<const CompoundRow> compound_rows() noexcept;
[[nodiscard]] std::span<const ThemeRow> theme_rows() noexcept;
/// Verbs whose kind hangs on what they act on.
[[nodiscard]] std::string_view wide_verbs() noexcept;
[[nodiscard]] std::span<const IrregularRow> irregular_rows() noexcept;
/// Base forms of verbs and event nouns of what goes on for days or longer.
[[nodiscard]] WordList lasting_verbs() noexcept;
/// Verbs that take no object: "was signed and expired" leaves "was" behind.
[[nodiscard]] WordList intransitive_verbs() noexcept;
/// Verbs that tell nothing without an object, unless passive: "the bank lent".
[[nodiscard]] WordList transitive_verbs() noexcept;
[[nodiscard]] WordList lasting_nouns() noexcept;
/// Base forms of verbs of what is held or made out on the day that a text says so.
[[nodiscard]] WordList stance_verbs() noexcept;
/// Verbs whose object is told what a clause behind it says.
[[nodiscard]] WordList telling_verbs() noexcept;
/// attend, survive, win: done to an event while it takes place, unlike condemn and investigate.
[[nodiscard]] WordList partaking_verbs() noexcept;
/// Verbs of saying that do what they say: "declared war", "appealed for help".
[[nodiscard]] WordList performative_verbs() noexcept;
[[nodiscard]] std::string_view doubling_verbs() noexcept;
[[nodiscard]] std::span<const GovernorRow> governor_rows() noexcept;
[[nodiscard]] std::span<const ClassRow> class_rows() noexcept;
[[nodiscard]] std::span<const LinkRow> link_rows() noexcept;
[[nodiscard]] std::span<const CountryRow> country_rows() noexcept;
[[nodiscard]] std::span<const HomeRow> home_rows() noexcept;
/// Names of bodies that carry no telling suffix: "NATO", "Kremlin".
[[nodiscard]] std::string_view known_organizations() noexcept;
/// What "the ..." calls a business that the text has named.
[[nodiscard]] std::string_view firm_words() noexcept;
/// Words of bodies that are no business: "the company" is none of them.
[[nodiscard]] WordList public_bodies() noexcept;
/// Bodies that watch or rate firms, and are none: "the regulator Ofcom".
[[nodiscard]] WordList overseers() noexcept;
/// Bodies whose names tell what they are on: "Committee on Energy".
[[nodiscard]] WordList bodies_on() noexcept;
/// Last words of the fields that bodies name themselves by: "Department of Climate Change".
[[nodiscard]] WordList fields_of_bodies() noexcept;
/// What "the ..." calls a place that the text has named: "the island" of Lombok, but no coast.
[[nodiscard]] WordList settled_places() noexcept;
/// What happens and has a name, which opens with the word: "Hurricane Ada".
[[nodiscard]] WordList named_events() noexcept;
/// A word in the name of somebody or something, and a wider one that the text may call it by:
/// "the storm" of Hurricane Ada, "the agency" of the Ashby Flood Authority.
struct WiderRow {
  std::string_view word;
  std::string_view wider;
  std::string_view name;  ///< for example
};
[[nodiscard]] std::span<const WiderRow> wider_words() noexcept;
/// What "the ..." calls a product that the text has named.
[[nodiscard]] std::string_view product_words() noexcept;
/// Nouns of things that have names of their own: ships, laws, prizes, films.
[[nodiscard]] std::string_view thing_words() noexcept;
/// Given names of women, of men, and those that tell of neither.
[[nodiscard]] std::string_view names_of_women() noexcept;
[[nodiscard]] std::string_view names_of_men() noexcept;
[[nodiscard]] std::string_view names_of_either() noexcept;
/// What stands before the name of a woman, of a man.
[[nodiscard]] std::string_view titles_of_women() noexcept;
[[nodiscard]] std::string_view titles_of_men() noexcept;
/// Titles before a first name: "King Hussein" is not somebody called Hussein.
[[nodiscard]] WordList royal_titles() noexcept;
/// Last words of the names of places that have a council or a team: they act.
[[nodiscard]] WordList acting_places() noexcept;
/// What one may have "in" somebody, who is no place: "shares in Lumex".
[[nodiscard]] WordList holding_words() noexcept;
/// What leads to a place: "the road to Calama".
[[nodiscard]] WordList way_words() noexcept;
/// What may stand before a number and makes it less exact: "at least", "about".
[[nodiscard]] WordList quantity_words() noexcept;
/// What opens the credit of a picture: "Photo: Ana Ruiz".
[[nodiscard]] WordList credit_labels() noexcept;
/// Who brings news of others, by its name: "Reuters".
[[nodiscard]] WordList news_agencies() noexcept;
/// Who distributes pictures, by the first word; and the words that may follow it.
[[nodiscard]] WordList picture_agencies() noexcept;
[[nodiscard]] WordList agency_endings() noexcept;
/// Days of the week and months in full: capitalised in every story, and nobody's names.
[[nodiscard]] WordList calendar_names() noexcept;
/// "Christmas", "Halloween": days of one word, nobody's name.
[[nodiscard]] WordList holiday_names() noexcept;
/// What may stand behind a last name: "Jr.", "III".
[[nodiscard]] WordList name_suffixes() noexcept;
/// Titles that name a post with the word before them: "Home Secretary" is nobody's name.
[[nodiscard]] WordList post_titles() noexcept;
/// Titles of those who lead a firm or speak for it: its name stands before them.
[[nodiscard]] WordList firm_titles() noexcept;
/// Words that say that something happens again and again.
[[nodiscard]] WordList habit_words() noexcept;
/// What somebody does in a picture, by which no story goes on: "sits at a stall".
[[nodiscard]] WordList picture_verbs() noexcept;
/// What one club does with another: "Lund host Visby on Saturday".
[[nodiscard]] WordList fixture_verbs() noexcept;
/// Texts that say what shall be: "the plan calls for".
[[nodiscard]] WordList binding_texts() noexcept;
/// What has a price every day.
[[nodiscard]] WordList securities() noexcept;
/// Before an event that is not there yet: "the risk of war", "possible strikes".
[[nodiscard]] WordList prospect_words() noexcept;
/// Somebody whom a story need not name: "a woman from Taunton".
[[nodiscard]] WordList person_words() noexcept;
/// What a page calls itself: "This article was last updated on Friday".
[[nodiscard]] WordList page_words() noexcept;
/// Before "for" or "of" and what somebody has done: "charges of", "suspicion of".
[[nodiscard]] WordList judgement_words() noexcept;
/// Before a name, what one is to somebody else, also "first lady".
[[nodiscard]] WordList kin_words() noexcept;
/// jail, ban: "for nine years" behind them is how long it will be.
[[nodiscard]] WordList settling_verbs() noexcept;
/// Adverbs beside a verb of what is no news.
[[nodiscard]] WordList before_now_words() noexcept;
/// Before a participle or a day of what has changed since: ", originally Jan 31,".
[[nodiscard]] WordList former_words() noexcept;
/// Verbs of which the clause behind them need not be true: "they fear the mill closed".
[[nodiscard]] WordList doubting_verbs() noexcept;
/// Nouns of which the clause behind them is yet to be proven: "on charges that he misused funds".
[[nodiscard]] WordList accusing_nouns() noexcept;
/// Verbs and nouns of what is expected to come, but that nobody plans: "predict that it will rain".
[[nodiscard]] WordList foreseeing_verbs() noexcept;

/// "recent attacks": a time that only tells which.
[[nodiscard]] WordList time_adjectives() noexcept;

/// "no evidence that it did".
[[nodiscard]] WordList proving_nouns() noexcept;

/// "expectations that it will".
[[nodiscard]] WordList foreseeing_nouns() noexcept;
/// Nouns of which the clause behind them need not be true: "a risk that the mill closes".
[[nodiscard]] WordList doubting_nouns() noexcept;
/// Adverbs of a clause that need not be true.
[[nodiscard]] WordList hedges() noexcept;
/// Beside a verb that goes on from another: "and later became its head".
[[nodiscard]] WordList sequel_words() noexcept;
/// What is counted by years that no calendar has, and which of them: "last season".
[[nodiscard]] WordList season_words() noexcept;
[[nodiscard]] WordList season_order() noexcept;
/// Verbs by which a time shows what happened then: "1971 saw the opening of the mine".
[[nodiscard]] WordList showing_verbs() noexcept;
/// Verbs of the present that lead to what went before: "the move follows the arrest of a guard".
[[nodiscard]] WordList following_verbs() noexcept;
/// Before an infinitive of what somebody has resolved on: "the decision to close the mill".
[[nodiscard]] WordList resolve_nouns() noexcept;
/// Before a participle without a subject: "if needed", "once completed".
[[nodiscard]] WordList participle_links() noexcept;
/// Before a clause whose verb is a gerund: "with parliament approving the budget".
[[nodiscard]] WordList gerund_clause_links() noexcept;
/// Between two sides of a match.
[[nodiscard]] WordList versus_words() noexcept;
/// What one says or thinks is a clause, and no thing: "a man who police say fled".
[[nodiscard]] WordList clausal_verbs() noexcept;
/// Verbs that, with "to" behind them, tell what their subject resolves: "Peru pledged to pay".
[[nodiscard]] WordList resolving_verbs() noexcept;
/// Base forms of verbs for what a thing brings about, which nobody plans: "the ruling will hurt
/// banks".
[[nodiscard]] WordList effect_verbs() noexcept;
/// Base forms of verbs for what comes upon somebody: "Europe will see an epidemic".
[[nodiscard]] WordList meeting_verbs() noexcept;
/// Base forms of verbs whose participle has the name behind it: "the rock, nicknamed Ada".
[[nodiscard]] WordList naming_verbs() noexcept;
/// Gerunds that name a trade: "oil drilling", "bank lending".
[[nodiscard]] WordList trade_words() noexcept;
/// What people do for its own sake: before a noun it tells of what kind that is, as in "a swimming
/// pool".
[[nodiscard]] WordList pursuits() noexcept;
/// Of these what can be done to many things too: "men riding bikes".
[[nodiscard]] WordList pursuits_of_things() noexcept;
/// Behind a verb, part of what it says: "swept away".
[[nodiscard]] WordList particles() noexcept;
/// Before "of" and what is counted.
[[nodiscard]] WordList count_words() noexcept;
/// Groups that act in the news without a name: "Farmers blocked a road".
[[nodiscard]] WordList acting_groups() noexcept;
/// What stands alone for more than one: "those were".
[[nodiscard]] WordList plural_pronouns() noexcept;
/// Before "of" and somebody, to whom something was done: "the names of those killed".
[[nodiscard]] WordList bearer_words() noexcept;
/// Before a clause that says when, where, how or why: "the day the team lost".
[[nodiscard]] WordList circumstance_words() noexcept;
/// Before "that" and what they are about: "concern that the virus spreads".
[[nodiscard]] WordList content_words() noexcept;
/// What is done to claims, fears and news: "the claim that he made", but not "a chance that he
/// falls".
[[nodiscard]] WordList content_verbs() noexcept;
/// What opens a question: "a row over who pays", "a vote on whether to go on".
[[nodiscard]] WordList question_words() noexcept;
/// Behind "by": how much, and not who.
[[nodiscard]] WordList measure_words() noexcept;
/// Behind "by": how one travels, writes or speaks.
[[nodiscard]] WordList means_words() noexcept;
/// Before a place.
[[nodiscard]] WordList where_words() noexcept;
/// The same before a name that no table knows; "to" and "from" may lead to anybody.
[[nodiscard]] WordList firm_where_words() noexcept;
/// Before "of" and a place.
[[nodiscard]] WordList direction_words() noexcept;
/// Last words of the names of firms alone: "Halden Group AB" is called "Halden".
[[nodiscard]] WordList corporate_forms() noexcept;
/// What a firm reports of itself: "revenue" is its own where nothing says whose.
[[nodiscard]] WordList own_figures() noexcept;
/// May stand before it: "net income".
[[nodiscard]] WordList figure_modifiers() noexcept;
/// What has a price: "24 cents a share".
[[nodiscard]] WordList rate_units() noexcept;
/// Prepositions that lead from a noun to a gerund: "a ban on smoking".
[[nodiscard]] WordList gerund_links() noexcept;
/// What something is once it is done: "must be in by Friday".
[[nodiscard]] WordList completion_words() noexcept;
/// What has an end: "the quarter ended".
[[nodiscard]] WordList period_words() noexcept;
/// Behind it, before its last or its first day.
[[nodiscard]] WordList closing_words() noexcept;
/// Before a point in time: "on Friday".
[[nodiscard]] WordList point_prepositions() noexcept;
/// Before what comes again then: "its night service", "the weekend buses".
[[nodiscard]] WordList daily_periods() noexcept;
/// Behind the name of a feast: "the Easter holidays".
[[nodiscard]] WordList festive_periods() noexcept;
/// Between the words of a name, as they are written inside a sentence.
[[nodiscard]] WordList name_joints() noexcept;
/// Small before a hyphen and a capital, the article of an Arabic name: "al-Assad", "ash-Sharq".
[[nodiscard]] WordList name_articles() noexcept;
/// "Monday": days, in capitals as names are.
[[nodiscard]] WordList weekdays() noexcept;
/// Before the day of a clause: "on Monday", "last Monday".
[[nodiscard]] WordList day_leads() noexcept;
/// End as many do, and go with a verb of one: "news", "athletics".
[[nodiscard]] WordList only_plural_by_form() noexcept;
/// Behind the "the" of a name: "Catherine the Great", "Ivan the Terrible".
[[nodiscard]] WordList epithets() noexcept;
/// Open a surname, and are no English words: "von der Leyen", "al Qaeda".
[[nodiscard]] WordList surname_joints() noexcept;
/// Firms whose names end as if they owned what follows: "Moody's", without the ending.
[[nodiscard]] WordList firms_in_s() noexcept;
/// Whose a hospital, a court or a union is by its name: "King's College", "Writers' Guild".
[[nodiscard]] WordList institution_owners() noexcept;
/// Last words of bodies of two concerns, where they name a body there alone: "the Health and Safety
/// Executive".
[[nodiscard]] WordList joint_body_words() noexcept;
/// Before "after" and what it is near in time to: "minutes after the blast", that day still.
[[nodiscard]] WordList close_words() noexcept;
/// What a court hears.
[[nodiscard]] WordList court_matters() noexcept;
/// What a line of a timeline reads better without, besides what ties sentences to each other.
[[nodiscard]] WordList idle_words() noexcept;
/// Before "for" and a period that they are drawn up for: "a budget for 2027".
[[nodiscard]] WordList outlook_words() noexcept;
/// Between a noun and the time that it starts: "a strike starting on Monday".
[[nodiscard]] WordList starting_words() noexcept;
/// Between a noun and a participle of what it does: "a storm now gathering".
[[nodiscard]] WordList now_words() noexcept;
/// Before a verb of what did not quite happen: "was nearly cancelled".
[[nodiscard]] WordList near_words() noexcept;
/// Before a preposition and a time: "late on Friday".
[[nodiscard]] WordList edge_words() noexcept;
/// Before a time, part of what it says: "later than Friday".
[[nodiscard]] WordList later_words() noexcept;
/// What is laid on others, before "on" and them: "tariffs on steel".
[[nodiscard]] WordList burden_words() noexcept;
/// Behind such: how it is laid on them or taken off: "tariffs on steel imposed in May".
[[nodiscard]] WordList laid_words() noexcept;
/// Behind people, how they feel about what follows: "parents worried about the dam met".
[[nodiscard]] WordList mood_words() noexcept;
/// Where work is done or what does it, with its kind before it: "a waste processing plant".
[[nodiscard]] WordList works_nouns() noexcept;
/// Before "of" and a time, part of what it says: "the rest of the year".
[[nodiscard]] WordList part_words() noexcept;
/// Behind a verb, also right before a time: "faced off Friday". They lead to none.
[[nodiscard]] WordList outward_words() noexcept;
/// Other places: regions, seas, continents.
[[nodiscard]] std::string_view known_places() noexcept;
/// Words written as names that name nobody: of a continent, a faith, a party.
[[nodiscard]] std::string_view region_adjectives() noexcept;
/// Merge classes so rare on one day that a country alone tells two apart.
[[nodiscard]] std::string_view rare_actions() noexcept;

}  // namespace dateline::events
