// SPDX-License-Identifier: Apache-2.0
#include "html/metadata.hpp"

#include "article/reader.hpp"
#include "ascii.hpp"
#include "clean_text.hpp"
#include "dates.hpp"
#include "html/entities.hpp"
#include "html/linked_data.hpp"
#include "sentence_shape.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>

namespace dateline::article {
namespace {

// Names of meta elements that carry the date of publication, most trusted first.
constexpr std::array<std::string_view, 34> k_published_metas{"article:published_time",
                                                             "article:published",
                                                             "og:article:published_time",
                                                             "og:published_time",
                                                             "datepublished",
                                                             "publisheddate",
                                                             "published_time",
                                                             "published-date",
                                                             "publication_date",
                                                             "publicationdate",
                                                             "publish-date",
                                                             "publish_date",
                                                             "publishdate",
                                                             "publish_time",
                                                             "pubdate",
                                                             "parsely-pub-date",
                                                             "sailthru.date",
                                                             "article.published",
                                                             "cxenseparse:recs:publishtime",
                                                             "dc.date.issued",
                                                             "dcterms.issued",
                                                             "dc.date.created",
                                                             "dcterms.created",
                                                             "dc.date",
                                                             "dcterms.date",
                                                             "dc.created",
                                                             "displaydate",
                                                             "originalpublicationdate",
                                                             "citation_publication_date",
                                                             "citation_date",
                                                             "rnews:datepublished",
                                                             "article_date_original",
                                                             "date_published",
                                                             "bt:pubdate"};

constexpr std::array<std::string_view, 6> k_created_metas{
    "date", "datecreated", "created", "article:post_date", "creation_date", "uploaddate"};

constexpr std::array<std::string_view, 12> k_modified_metas{
    "article:modified_time", "article:modified", "og:updated_time",
    "datemodified",          "lastmodified",     "last-modified",
    "dcterms.modified",      "dc.date.modified", "modified",
    "revision_date",         "article:updated",  "updated_time"};

constexpr std::array<std::string_view, 2> k_title_metas{"og:title", "twitter:title"};

// Keys of the data that scripts carry along.
constexpr std::array<std::string_view, 10> k_script_keys{
    "datePublished", "publishedAt", "publishDate",    "publish_date",    "pubDate",
    "published_at",  "published",   "firstPublished", "publicationDate", "dateCreated"};

constexpr std::size_t k_date_text = 120;  // bytes of a line that is a date and little more
constexpr std::uint32_t k_near = 12;      // blocks around the headline where a date may stand

class FactReader {
 public:
  FactReader(const Page& page, std::string_view name, std::uint32_t first_body_block)
      : page_(page), name_(name), first_body_block_(first_body_block) {
    for (const std::string_view json : page.linked_data) read_linked_data(json, data_);
    address_ = address();
    order_ = date_order(address_, page.language);
  }

  PageFacts read() {
    PageFacts facts;
    facts.url = address_;
    facts.title = title();
    facts.published = published();
    if (facts.published) localise(*facts.published);
    facts.body = data_.body;
    return facts;
  }

 private:
  template <typename Names>
  [[nodiscard]] std::string_view meta(const Names& names) const {
    for (const std::string_view name : names)
      for (const PageMeta& candidate : page_.metas)
        if (same_folded(candidate.name, name) && !trim(candidate.content).empty())
          return trim(candidate.content);
    return {};
  }

  [[nodiscard]] std::string address() const {
    for (const std::string_view candidate :
         {page_.canonical, meta(std::array<std::string_view, 1>{"og:url"}),
          std::string_view(data_.url)})
      if (candidate.starts_with("http")) return decode_references(candidate);
    return {};
  }

  [[nodiscard]] std::optional<std::uint32_t> headline_block() const {
    for (std::uint32_t at = 0; at < page_.blocks.size(); ++at)
      if (page_.elements[page_.blocks[at].element].tag == Tag::h1) return at;
    return std::nullopt;
  }

  /// "Headline - Site": the site's part goes, where what is left is still a headline.
  [[nodiscard]] static std::string_view without_site(std::string_view title) {
    for (const std::string_view separator : {" | ", " - ", " – ", " — ", " :: ", " « "}) {
      const std::size_t at = title.rfind(separator);
      if (at != std::string_view::npos && at >= 15 && at * 2 >= title.size())
        return trim(title.substr(0, at));
    }
    return title;
  }

  [[nodiscard]] std::string title() const {
    if (const auto given = meta(k_title_metas); !given.empty())
      return cleaned(without_site(decode_references(given)));
    if (!data_.headline.empty()) return cleaned(trim(data_.headline));
    std::string_view heading;
    if (const auto at = headline_block()) heading = trim(page_.text_of(page_.blocks[*at]));
    const std::string whole = decode_references(page_.title);
    const bool shared = !heading.empty() && whole.find(heading) != std::string::npos;
    if (!heading.empty() && (shared || whole.empty())) return cleaned(heading);
    std::string collapsed;
    for (const char c : trim(without_site(trim(whole))))
      if (!is_space(c))
        collapsed.push_back(c);
      else if (collapsed.empty() || collapsed.back() != ' ')
        collapsed.push_back(' ');
    return cleaned(collapsed);
  }

  [[nodiscard]] std::optional<FoundDate> from_metadata(std::string_view text) const {
    if (text.empty()) return std::nullopt;
    const auto found = read_date(decode_references(text), order_);
    if (!found) return std::nullopt;
    return FoundDate{*found, PublishedFrom::metadata};
  }

  [[nodiscard]] std::optional<FoundDate> published() const {
    if (const auto found = from_metadata(data_.published)) return found;
    for (const std::string_view name : k_published_metas)
      if (const auto found = from_metadata(meta(std::array{name}))) return found;
    if (const auto found = marked_up(Hint::published, true)) return found;
    for (const std::string_view name : k_created_metas)
      if (const auto found = from_metadata(meta(std::array{name}))) return found;
    if (const auto found = timed()) return found;
    if (const auto found = marked_up(Hint::published, false)) return found;
    if (const auto found = from_address()) return found;
    if (const auto found = visible()) return found;
    if (const auto found = marked_up(Hint::date, false)) return found;
    if (const auto found = scripted()) return found;
    if (const auto found = from_metadata(data_.modified)) return found;
    return from_metadata(meta(k_modified_metas));
  }

  /// An element whose name says what its date is; with `by_value`, a date in an attribute.
  [[nodiscard]] std::optional<FoundDate> marked_up(Hint wanted, bool by_value) const {
    for (const PageDate& date : page_.dates) {
      if (!has(date.hints, wanted) || (by_value && date.value.empty()) || unwanted(date.element))
        continue;
      if (!date.value.empty())
        if (const auto found = from_metadata(date.value)) return found;
      if (by_value || date.block >= page_.blocks.size()) continue;
      if (const auto found = in_block(date.block)) return found;
    }
    return std::nullopt;
  }

  /// <time datetime>, first where it stands near the headline.
  [[nodiscard]] std::optional<FoundDate> timed() const {
    const std::uint32_t headline = headline_block().value_or(first_body_block_);
    for (const bool near : {true, false})
      for (const PageDate& date : page_.dates) {
        if (date.tag != Tag::time || date.value.empty() || has(date.hints, Hint::modified))
          continue;
        if (unwanted(date.element)) continue;
        if (near && (date.block + k_near < headline || date.block > headline + k_near)) continue;
        if (const auto found = from_metadata(date.value)) return found;
      }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<FoundDate> from_address() const {
    for (const std::string_view candidate : {std::string_view(address_), name_})
      if (const auto day = day_in_name(candidate))
        return FoundDate{published_on(*day), PublishedFrom::filename};
    return std::nullopt;
  }

  [[nodiscard]] std::optional<FoundDate> in_block(std::uint32_t at) const {
    const PageBlock& block = page_.blocks[at];
    if (block.size() > k_date_text) return std::nullopt;
    const auto found = read_date(page_.text_of(block), order_);
    if (!found) return std::nullopt;
    return FoundDate{*found, PublishedFrom::text};
  }

  /// "It opened on 14 June 1974 and was closed in 2019." tells of another day.
  [[nodiscard]] std::optional<FoundDate> in_line(std::uint32_t at) const {
    constexpr std::size_t k_words = 8;
    std::string_view text = page_.text_of(page_.blocks[at]);
    if (text.ends_with(']')) text = trim(text.substr(0, text.rfind('[')));  // the mark of a note
    const bool hour = text.ends_with(".m.");
    if (ends_sentence(text) && !hour && count_words(text) > k_words) return std::nullopt;
    return in_block(at);
  }

  /// A short line with a date, nearest to the headline, below it first.
  [[nodiscard]] std::optional<FoundDate> visible() const {
    const std::uint32_t headline = headline_block().value_or(first_body_block_);
    const auto count = static_cast<std::uint32_t>(page_.blocks.size());
    for (std::uint32_t at = headline; at < std::min(count, headline + k_near); ++at)
      if (const auto found = in_line(at)) return found;
    for (std::uint32_t back = 1; back <= std::min(headline, k_near); ++back)
      if (const auto found = in_line(headline - back)) return found;
    return std::nullopt;
  }

  [[nodiscard]] std::optional<FoundDate> scripted() const {
    for (const std::string_view key : k_script_keys)
      for (const std::string_view script : page_.scripts)
        if (const auto found = from_metadata(scripted_value(script, key))) return found;
    return std::nullopt;
  }

  /// Publishing systems write UTC where the page itself shows the day of its own place: that day is
  /// the one that the article's "Tuesday" counts from.
  void localise(FoundDate& found) const {
    const Published& utc = found.published;
    if (!utc.has_time || utc.offset != UtcOffset{0}) return;
    const auto shown = visible();
    if (shown && may_be_local(utc, shown->published.day())) {
      found = *shown;
      return;
    }
    const auto day = day_in_name(address_);
    if (day && may_be_local(utc, *day)) found.published = published_on(*day);
  }

  /// `day` is the day before or after that of `utc` somewhere on earth at that moment.
  [[nodiscard]] static bool may_be_local(const Published& utc, CivilDay day) {
    constexpr std::chrono::hours k_furthest_west{12};
    constexpr std::chrono::hours k_furthest_east{14};
    if (day == utc.day()) return false;
    return day == day_of(utc.local - k_furthest_west) || day == day_of(utc.local + k_furthest_east);
  }

  /// Lies in what belongs to readers' comments or to teasers of other articles.
  [[nodiscard]] bool unwanted(std::uint32_t element) const {
    for (int level = 0; level < 16 && element != 0; ++level) {
      const PageElement& around = page_.elements[element];
      if (around.tag == Tag::body || around.tag == Tag::article) return false;
      if (has(around.hints, Hint::comments) || around.tag == Tag::aside ||
          around.tag == Tag::footer)
        return true;
      element = around.parent;
    }
    return false;
  }

  const Page& page_;
  std::string_view name_;
  std::uint32_t first_body_block_;
  LinkedData data_;
  std::string address_;
  DateOrder order_ = DateOrder::unknown;
};

}  // namespace

PageFacts read_facts(const Page& page, std::string_view name, std::uint32_t first_body_block) {
  return FactReader(page, name, first_body_block).read();
}

}  // namespace dateline::article
