// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"

#include "ascii.hpp"
#include "charset.hpp"
#include "dateline/error.hpp"
#include "dates.hpp"
#include "format_reader.hpp"
#include "language/identify.hpp"
#include "mime/message.hpp"
#include "mime/mime_reader.hpp"
#include "sniff.hpp"

#include <array>

namespace dateline::article {
namespace {

struct Format {
  bool (*recognises)(std::string_view text) noexcept;
  const FormatReader* reader;
};

bool any_text(std::string_view /*text*/) noexcept { return true; }

const FormatReader& reader_for(std::string_view text) {
  static const HtmlReader html;
  static const TextReader plain;
  static const std::array formats{Format{looks_like_html, &html}, Format{any_text, &plain}};
  for (const Format& format : formats)
    if (format.recognises(text)) return *format.reader;
  return plain;
}

Article read_text(std::string_view bytes, const DocumentHints& hints, const Limits& limits) {
  const DecodedText text = decode(bytes);
  if (looks_like_json(text.view()))
    throw Error(ErrorCode::unreadable,
                "JSON, which is data and no article; `datelined extract --input=jsonl` reads lines "
                "of {\"id\",\"published\",\"text\"}");
  return reader_for(text.view()).read(text.view(), hints, limits);
}

/// What the document itself does not say comes from its name, then from its file's age.
void settle_published(Article& article, const DocumentHints& hints) {
  if (hints.published) {
    article.published = hints.published;
    article.published_from = PublishedFrom::flag;
  } else if (article.published) {
    return;
  } else if (const auto day = day_in_name(hints.name)) {
    article.published = published_on(*day);
    article.published_from = PublishedFrom::filename;
  } else if (hints.modified) {
    article.published = hints.modified;
    article.published_from = PublishedFrom::mtime;
  }
  for (ArticlePart& part : article.parts) part.published = article.published;
}

/// Detection is right more often than what pages declare, once it has enough to look at.
void settle_language(Article& article) {
  constexpr std::size_t k_enough = 1200;  // bytes that tell; the rest is only looked at in doubt
  const std::string_view body = article.body;
  std::string detected = language::identify(body.substr(0, k_enough));
  if (detected == "und" && body.size() > k_enough) detected = language::identify(body);
  if (detected != "und" || article.language.empty()) article.language = detected;
}

}  // namespace

Article read(std::string_view bytes, const DocumentHints& hints, const Limits& limits) {
  if (bytes.size() > limits.bytes)
    throw Error(ErrorCode::too_large, "larger than " + std::to_string(limits.bytes >> 20U) +
                                          " MiB: " + std::to_string(bytes.size()) + " bytes");
  if (trim(bytes).empty()) throw Error(ErrorCode::unreadable, "empty");
  if (const std::string reason = why_binary(bytes); !reason.empty())
    throw Error(ErrorCode::unreadable, reason);
  Article article =
      looks_like_message(bytes) ? read_mime(bytes, hints, limits) : read_text(bytes, hints, limits);
  if (article.body.empty()) throw Error(ErrorCode::unreadable, "no text in it");
  settle_published(article, hints);
  settle_language(article);
  return article;
}

}  // namespace dateline::article
