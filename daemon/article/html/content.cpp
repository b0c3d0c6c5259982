// SPDX-License-Identifier: Apache-2.0
#include "html/content.hpp"

#include "ascii.hpp"
#include "calls.hpp"
#include "sentence_shape.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <unordered_set>

namespace dateline::article {
namespace {

constexpr Hint k_unwanted = Hint::boilerplate | Hint::comments | Hint::hidden;

/// What the finder asks of a block. Lengths in bytes.
constexpr std::uint32_t k_long = 80;         // running text from here on
constexpr std::uint32_t k_short = 25;        // shorter is no sentence
constexpr std::uint32_t k_full_score = 300;  // longer scores no more for its length
constexpr double k_shield = 0.4;        // of the page's running text: no element with that much
                                        // is furniture, whatever its class says
constexpr double k_named_share = 0.35;  // that a self-named body must hold
constexpr double k_climb = 1.2;         // a parent with this much more text is the container

bool is_sectioning(Tag tag) noexcept {
  return tag == Tag::unknown || tag == Tag::html || tag == Tag::body || tag == Tag::article ||
         tag == Tag::main;
}

bool is_furniture(Tag tag) noexcept {
  return tag == Tag::nav || tag == Tag::footer || tag == Tag::aside || tag == Tag::form ||
         tag == Tag::fieldset || tag == Tag::address;
}

/// Sums over blocks, so that those of any subtree cost two look-ups.
class Sums {
 public:
  template <typename Weight>
  Sums(std::size_t count, Weight weight) : sums_(count + 1) {
    for (std::size_t at = 0; at < count; ++at) sums_[at + 1] = sums_[at] + weight(at);
  }
  [[nodiscard]] double of(const PageElement& element) const {
    return sums_[std::max(element.first_block, element.last_block)] - sums_[element.first_block];
  }
  [[nodiscard]] double all() const { return sums_.back(); }

 private:
  std::vector<double> sums_;
};

class BodyFinder {
 public:
  explicit BodyFinder(const Page& page)
      : page_(page), running_(page.blocks.size(), [this](std::size_t at) { return running(at); }),
        dropped_(page.elements.size()) {}

  std::vector<std::uint32_t> find() {
    drop_furniture();
    return blocks_of(climb(best_container()));
  }

 private:
  [[nodiscard]] const PageBlock& block(std::size_t at) const { return page_.blocks[at]; }
  [[nodiscard]] const PageElement& element(std::size_t at) const { return page_.elements[at]; }
  [[nodiscard]] const PageElement& around(const PageBlock& block) const {
    return page_.elements[block.element];
  }

  [[nodiscard]] static double link_share(const PageBlock& block) {
    return static_cast<double>(block.link_bytes) / std::max(1U, block.size());
  }

  /// Bytes of running text in a block.
  [[nodiscard]] double running(std::size_t at) const {
    const PageBlock& candidate = block(at);
    if (candidate.size() < k_long || link_share(candidate) > 0.5) return 0;
    return candidate.size() - candidate.link_bytes;
  }

  void drop_furniture() {
    const double shielded = running_.all() * k_shield;
    for (std::size_t at = 1; at < page_.elements.size(); ++at) {
      const PageElement& candidate = element(at);
      if (dropped_[candidate.parent]) {
        dropped_[at] = true;
        continue;
      }
      const bool unwanted = has(candidate.hints, k_unwanted) || is_furniture(candidate.tag);
      if (!unwanted || is_sectioning(candidate.tag)) continue;
      const bool hidden = has(candidate.hints, Hint::hidden);
      dropped_[at] = running_.of(candidate) <= shielded && (hidden || !is_heading(candidate.tag));
    }
    kept_ = Sums(page_.blocks.size(), [this](std::size_t at) {
      return dropped_[block(at).element] ? 0.0 : running(at);
    });
    std::vector<bool> named(page_.elements.size());
    for (std::size_t at = 1; at < page_.elements.size(); ++at)
      named[at] = named[element(at).parent] || has(element(at).hints, Hint::body);
    named_ = Sums(page_.blocks.size(), [&](std::size_t at) {
      const std::uint32_t holder = block(at).element;
      return dropped_[holder] || !named[holder] ? 0.0 : running(at);
    });
  }

  /// A body that names itself, else the best scored container of paragraphs.
  [[nodiscard]] std::size_t best_container() const {
    const double all = kept_.all();
    std::size_t named = 0;
    double most = 0;
    for (std::size_t at = 1; at < page_.elements.size(); ++at) {
      if (dropped_[at] || !has(element(at).hints, Hint::body)) continue;
      const double weight = kept_.of(element(at));
      if (weight > most) {
        most = weight;
        named = at;
      }
    }
    if (named != 0 && most >= all * k_named_share) return named;
    return best_scored();
  }

  /// Paragraphs score for their parent, half for its parent, and less further out.
  [[nodiscard]] std::size_t best_scored() const {
    std::vector<double> scores(page_.elements.size());
    for (std::size_t at = 0; at < page_.blocks.size(); ++at) {
      if (dropped_[block(at).element] || running(at) <= 0) continue;
      const double score = 1 + static_cast<double>(count_commas(page_.text_of(block(at)))) +
                           std::min(block(at).size(), k_full_score) / 100.0;
      std::uint32_t holder = block(at).element;
      const Tag tag = element(holder).tag;
      if (tag == Tag::p || tag == Tag::li || tag == Tag::pre || tag == Tag::blockquote)
        holder = element(holder).parent;
      scores[holder] += score;
      holder = element(holder).parent;
      scores[holder] += score / 2;
      holder = element(holder).parent;
      scores[holder] += score / 6;
    }
    std::size_t best = 0;
    double most = 0;
    for (std::size_t at = 0; at < scores.size(); ++at) {
      double score = scores[at];
      if (has(element(at).hints, Hint::body | Hint::content)) score *= 1.25;
      if (has(element(at).hints, k_unwanted)) score *= 0.75;
      if (score > most) {
        most = score;
        best = at;
      }
    }
    return best;
  }

  /// To the outer element that holds clearly more of the article, short of the whole page. A body
  /// that names itself may stand in pieces: then only pieces count.
  [[nodiscard]] std::size_t climb(std::size_t at) const {
    const bool is_named = has(element(at).hints, Hint::body);
    const Sums& sums = is_named ? named_ : kept_;
    std::size_t best = at;
    for (int level = 0; level < 4 && at != 0; ++level) {
      at = element(at).parent;
      if (element(at).tag == Tag::body || at == 0) break;
      if (sums.of(element(at)) >= sums.of(element(best)) * k_climb) best = at;
      if (element(at).tag == Tag::article) break;
    }
    return best;
  }

  [[nodiscard]] std::vector<std::uint32_t> blocks_of(std::size_t container) const {
    std::vector<std::uint32_t> kept;
    const PageElement& whole = element(container);
    std::unordered_set<std::string_view> seen;  // captions come once for each size of a picture
    for (std::uint32_t at = whole.first_block; at < whole.last_block; ++at) {
      if (dropped_[block(at).element] || !belongs(at)) continue;
      const std::string_view text = page_.text_of(block(at));
      if (block(at).size() < k_short || seen.insert(text).second) kept.push_back(at);
    }
    while (!kept.empty() && is_heading(around(block(kept.back())).tag)) kept.pop_back();
    return kept;
  }

  [[nodiscard]] bool belongs(std::uint32_t at) const {
    const PageBlock& candidate = block(at);
    const PageElement& holder = around(candidate);
    const std::string_view text = page_.text_of(candidate);
    const double links = link_share(candidate);
    if (is_call(trim(text))) return false;
    if (has(holder.hints, Hint::date | Hint::published | Hint::modified | Hint::byline) &&
        candidate.size() < k_long)
      return false;
    if (is_heading(holder.tag)) return holder.tag != Tag::h1 && links < 0.5;
    const bool sentence = ends_sentence(text);
    if (links > 0.8 && candidate.size() < 200) return false;
    if (candidate.size() >= k_long) return links <= 0.6 || sentence;
    const bool caption = has(holder.hints, Hint::caption) || holder.tag == Tag::figcaption ||
                         holder.tag == Tag::figure;
    if (caption) return sentence;
    if (holder.tag == Tag::p || holder.tag == Tag::blockquote || holder.tag == Tag::pre ||
        holder.tag == Tag::td || holder.tag == Tag::th || holder.tag == Tag::li)
      return links < 0.5 || (sentence && links < 0.8);
    return sentence && candidate.size() >= k_short && links < 0.5;
  }

  const Page& page_;
  Sums running_;
  Sums kept_{0, [](std::size_t) { return 0.0; }};
  Sums named_{0, [](std::size_t) { return 0.0; }};
  std::vector<bool> dropped_;
};

}  // namespace

std::vector<std::uint32_t> find_body(const Page& page) {
  if (page.blocks.empty()) return {};
  return BodyFinder(page).find();
}

}  // namespace dateline::article
