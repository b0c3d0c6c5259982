// SPDX-License-Identifier: Apache-2.0
#include "mime/message.hpp"

#include "ascii.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

namespace dateline::article {
namespace {

struct Unref {
  void operator()(gpointer object) const noexcept { g_object_unref(object); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

// What a browser writes as the sender of a page, and the header that has its address.
constexpr std::string_view k_saver = "<saved by";
constexpr const char* k_saved_from = "Snapshot-Content-Location";

void start_library() {
  static const bool started = (g_mime_init(), true);
  (void)started;
}

std::string text_or_nothing(const char* text) { return text == nullptr ? "" : text; }

std::string header(GMimeMessage* message, const char* name) {
  return text_or_nothing(g_mime_object_get_header(GMIME_OBJECT(message), name));
}

Owned<GMimeMessage> parse(std::string_view bytes) {
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

std::string content_of(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return {};
  const Owned<GMimeStream> out(g_mime_stream_mem_new());
  if (g_mime_data_wrapper_write_to_stream(content, out.get()) < 0) return {};
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(out.get()));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

/// The texts of `message` and the messages within it, as its tree has them.
class Parts {
 public:
  explicit Parts(GMimeMessage* message) {
    open_.push_back(g_mime_message_get_mime_part(message));
    while (!open_.empty()) {
      GMimeObject* part = open_.back();
      open_.pop_back();
      if (part != nullptr) take(part);
    }
  }

  [[nodiscard]] std::vector<MimeText> texts() && { return std::move(texts_); }
  [[nodiscard]] const std::vector<GMimeMessage*>& within() const noexcept { return within_; }

 private:
  void take(GMimeObject* part) {
    if (GMIME_IS_MULTIPART(part))
      descend(GMIME_MULTIPART(part));
    else if (GMIME_IS_TEXT_PART(part))
      take_text(GMIME_TEXT_PART(part));
    else if (GMIME_IS_MESSAGE_PART(part))
      within_.push_back(g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)));
  }

  /// What is related to a page (RFC 2387) is its images, styles and frames: the page comes first.
  void descend(GMimeMultipart* parts) {
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(parts));
    const bool related = g_mime_content_type_is_type(type, "multipart", "related") != 0;
    const int count = g_mime_multipart_get_count(parts);
    for (int at = related ? std::min(count, 1) : count; at > 0; --at)
      open_.push_back(g_mime_multipart_get_part(parts, at - 1));
  }

  void take_text(GMimeTextPart* text) {
    GMimePart* part = GMIME_PART(text);
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(text));
    const bool html = g_mime_content_type_is_type(type, "text", "html") != 0;
    const bool plain = g_mime_content_type_is_type(type, "text", "plain") != 0;
    if ((!html && !plain) || g_mime_part_is_attachment(part) != 0) return;
    const char* charset = g_mime_content_type_get_parameter(type, "charset");
    texts_.push_back({html, text_or_nothing(charset), content_of(part)});
  }

  std::vector<GMimeObject*> open_;
  std::vector<MimeText> texts_;
  std::vector<GMimeMessage*> within_;
};

MimeMessage headers_of(GMimeMessage* message) {
  MimeMessage read;
  read.subject = text_or_nothing(g_mime_message_get_subject(message));
  read.date = header(message, "Date");
  read.saved_from = header(message, k_saved_from);
  read.saved_page =
      !read.saved_from.empty() || starts_with_folded(header(message, "From"), k_saver);
  return read;
}

}  // namespace

std::vector<MimeMessage> read_messages(std::string_view bytes) {
  start_library();
  const Owned<GMimeMessage> whole = parse(bytes);
  std::vector<MimeMessage> read;
  std::vector<GMimeMessage*> open{whole.get()};
  while (!open.empty()) {
    GMimeMessage* message = open.back();
    open.pop_back();
    if (message == nullptr) continue;
    Parts parts(message);
    open.insert(open.end(), parts.within().rbegin(), parts.within().rend());
    std::vector<MimeText> texts = std::move(parts).texts();
    if (texts.empty()) continue;
    read.push_back(headers_of(message));
    read.back().texts = std::move(texts);
  }
  return read;
}

}  // namespace dateline::article
