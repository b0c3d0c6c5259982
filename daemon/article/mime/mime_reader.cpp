// SPDX-License-Identifier: Apache-2.0
#include "mime/mime_reader.hpp"

#include "ascii.hpp"
#include "charset.hpp"
#include "clean_text.hpp"
#include "dateline/error.hpp"
#include "dates.hpp"
#include "format_reader.hpp"
#include "mime/message.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

// The parser keeps the whole tree of parts, kilobytes each, and all lines of their headers. Texts
// come before what is attached, so nothing is lost of a real letter.
constexpr std::size_t k_looked_at = std::size_t{8} << 20U;
constexpr std::size_t k_most_parts = 10'000;

constexpr std::array k_answer_marks{"re:"sv, "fw:"sv, "fwd:"sv, "aw:"sv, "tr:"sv};

/// "Fwd: Re: Harbour Weekly": what was first sent.
std::string_view without_answers(std::string_view subject) {
  subject = trim(subject);
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view mark : k_answer_marks) {
      if (!starts_with_folded(subject, mark)) continue;
      subject = trim(subject.substr(mark.size()));
      cut = true;
    }
  }
  return subject;
}

/// Lines that may part one text from another.
std::size_t count_cuts(std::string_view bytes) noexcept {
  std::size_t cuts = 0;
  for (std::size_t at = bytes.find("\n--"); at != bytes.npos; at = bytes.find("\n--", at + 1))
    ++cuts;
  return cuts;
}

/// All texts of one kind as one document.
std::string joined(const MimeMessage& message, bool html) {
  std::string all;
  for (const MimeText& text : message.texts) {
    if (text.html != html) continue;
    if (!all.empty()) all += "\n\n";
    all += decode(text.bytes, text.charset).view();
  }
  return all;
}

/// Letters say the same as text and as a page. The page, which has its lists and tables, unless the
/// text says far more.
Article better(Article page, Article text) {
  return page.body.size() * 2 < text.body.size() ? std::move(text) : std::move(page);
}

}  // namespace

Article read_mime(std::string_view bytes, const DocumentHints& hints, const Limits& limits) {
  if (holds_several_messages(bytes))
    throw Error(ErrorCode::unreadable,
                "a mailbox of several mails: save each as a file of its own");
  bytes = bytes.substr(0, k_looked_at);
  if (count_cuts(bytes) > k_most_parts)
    throw Error(ErrorCode::unreadable, "a mail of more than 10,000 parts");
  const MimeMessage message = read_message(bytes);
  const std::optional<Published> sent = read_date(message.date, DateOrder::unknown);
  DocumentHints inner = hints;  // days without a year are near the day of a letter
  if (!inner.published && !message.saved_page) inner.published = sent;
  if (inner.name.empty()) inner.name = message.saved_from;
  const std::string page = joined(message, true);
  const std::string text = joined(message, false);
  Article article;
  if (!page.empty()) article = HtmlReader().read(page, inner, limits);
  if (!text.empty()) article = better(std::move(article), TextReader().read(text, inner, limits));
  if (const std::string_view subject = without_answers(message.subject);
      !subject.empty() && (!message.saved_page || article.title.empty()))
    article.title = cleaned(repair_utf8(subject));
  const bool dated = message.saved_page && (article.published || day_in_name(hints.name));
  if (sent && !dated) {
    article.published = sent;
    article.published_from = message.saved_page ? PublishedFrom::mtime : PublishedFrom::metadata;
  }
  if (article.url.empty()) article.url = message.saved_from;
  return article;
}

}  // namespace dateline::article
