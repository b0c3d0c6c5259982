// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::article {

/// A text of a message that a reader sees, its transfer encoding undone.
struct MimeText {
  bool html = false;
  std::string charset;  ///< as declared; empty where nothing is
  std::string bytes;
};

/// What an Internet message (RFC 5322, MIME) says: a mail, or a page that a browser saved as one
/// file (MHTML).
struct MimeMessage {
  std::string subject;          ///< UTF-8; may be empty
  std::string date;             ///< as the header has it; may be empty
  std::string saved_from;       ///< the address of a page that a browser saved
  bool saved_page = false;      ///< `date` is when that was
  std::vector<MimeText> texts;  ///< in their order, attachments left out
};

/// Whether `bytes` begin with the header of a message, as mail programs and browsers write it, or
/// with the line that a mailbox has before it.
[[nodiscard]] bool looks_like_message(std::string_view bytes) noexcept;

/// A mail as a mailbox (mbox) holds it.
struct BoxedMail {
  std::string_view envelope;  ///< who sent it when, as the line before it says
  std::string_view message;
};

/// The mails of a mailbox, in its order; of any other message that one, without an envelope.
[[nodiscard]] std::vector<BoxedMail> mails_of(std::string_view bytes);

/// The message and those within it that have a text, the outer ones first: what was passed on as it
/// was, the letters of a digest. Parts that nest deeper than the parser goes are lost.
[[nodiscard]] std::vector<MimeMessage> read_messages(std::string_view bytes);

}  // namespace dateline::article
