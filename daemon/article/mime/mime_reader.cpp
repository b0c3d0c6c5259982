// SPDX-License-Identifier: Apache-2.0
#include "mime/mime_reader.hpp"

#include "ascii.hpp"
#include "charset.hpp"
#include "clean_text.hpp"
#include "dateline/error.hpp"
#include "dates.hpp"
#include "format_reader.hpp"
#include "mime/message.hpp"
#include "mime/passed_on.hpp"
#include "parts.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

// The parser keeps the whole tree of parts, kilobytes each, and all lines of their headers. Texts
// come before what is attached, so nothing is lost of a real letter.
constexpr std::size_t k_looked_at = std::size_t{8} << 20U;
constexpr std::size_t k_most_parts = 10'000;
constexpr std::size_t k_most_mails = 10'000;

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

/// A mailbox marks the lines of its mails that would begin another one: ">From now on" (mboxrd).
std::string without_marks(std::string_view mail) {
  constexpr std::string_view k_marked = "From ";
  std::string text;
  std::size_t copied = 0;
  for (std::size_t at = mail.find("\n>"); at != mail.npos; at = mail.find("\n>", at + 1)) {
    const std::size_t end = std::min(mail.find_first_not_of('>', at + 1), mail.size());
    if (!mail.substr(end).starts_with(k_marked)) continue;
    text += mail.substr(copied, at + 1 - copied);
    copied = at + 2;
  }
  return text += mail.substr(copied);
}

Article article_of(const MimeMessage& message, const DocumentHints& hints, const Limits& limits) {
  const std::optional<Published> sent = read_date(message.date, DateOrder::unknown);
  DocumentHints inner = hints;  // days without a year are near the day of a letter
  if (!inner.published && !message.saved_page) inner.published = sent;
  if (inner.name.empty()) inner.name = message.saved_from;
  const std::string page = joined(message, true);
  const std::string text = joined(message, false);
  Article article;
  if (!page.empty())
    article = message.saved_page ? HtmlReader().read(page, inner, limits)
                                 : HtmlLetterReader().read(page, inner, limits);
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

/// The message and the mails that its text passes on. One that is a page alone is looked through as
/// the text it comes to.
std::vector<Article> articles_of(MimeMessage message, const DocumentHints& hints,
                                 const Limits& limits) {
  const bool plain = std::any_of(message.texts.begin(), message.texts.end(),
                                 [](const MimeText& text) { return !text.html; });
  std::vector<Article> articles;
  if (!plain) {
    articles.push_back(article_of(message, hints, limits));
    if (message.saved_page) return articles;
    message.texts = {{false, "utf-8", articles.front().body}};
  }
  const std::vector<MimeMessage> mails = with_passed_on(std::move(message));
  if (!articles.empty() && mails.size() == 1) return articles;
  articles.clear();
  for (const MimeMessage& mail : mails) articles.push_back(article_of(mail, hints, limits));
  return articles;
}

/// The mail and what it passes on, of which each was sent on a day of its own. Throws Error.
std::vector<Article> read_mail(const BoxedMail& mail, const DocumentHints& hints,
                               const Limits& limits) {
  const std::string_view bytes = mail.message.substr(0, k_looked_at);
  if (count_cuts(bytes) > k_most_parts)
    throw Error(ErrorCode::unreadable, "a mail of more than 10,000 parts");
  std::vector<MimeMessage> messages =
      mail.envelope.empty() ? read_messages(bytes) : read_messages(without_marks(bytes));
  std::vector<Article> articles;
  if (!messages.empty() && messages.front().date.empty()) messages.front().date = mail.envelope;
  for (MimeMessage& message : messages) {
    std::vector<Article> more = articles_of(std::move(message), hints, limits);
    std::move(more.begin(), more.end(), std::back_inserter(articles));
  }
  return articles;
}

/// One that is broken loses none of the others.
std::vector<Article> read_mailbox(const std::vector<BoxedMail>& mails, const DocumentHints& hints,
                                  const Limits& limits) {
  if (mails.size() > k_most_mails)
    throw Error(ErrorCode::too_large, "a mailbox of more than 10,000 mails");
  std::vector<Article> articles;
  for (const BoxedMail& mail : mails) {
    try {
      std::vector<Article> more = read_mail(mail, hints, limits);
      std::move(more.begin(), more.end(), std::back_inserter(articles));
    } catch (const Error&) {
      continue;
    }
  }
  return articles;
}

}  // namespace

Article read_mime(std::string_view bytes, const DocumentHints& hints, const Limits& limits) {
  const std::vector<BoxedMail> mails = mails_of(bytes);
  const bool box = mails.size() > 1;
  std::vector<Article> articles =
      box ? read_mailbox(mails, hints, limits) : read_mail(mails.front(), hints, limits);
  const auto empty = [](const Article& article) { return article.body.empty(); };
  articles.erase(std::remove_if(articles.begin(), articles.end(), empty), articles.end());
  if (articles.size() == 1) return std::move(articles.front());
  Article whole;
  whole.language.clear();
  for (const Article& one : articles) append_part(one, whole);
  if (!box && !articles.empty()) whole.title = articles.front().title;
  return whole;
}

}  // namespace dateline::article
