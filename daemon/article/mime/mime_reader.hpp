// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/reader.hpp"

#include <string_view>

namespace dateline::article {

/// The article of a mail, or of a page that a browser saved as one file (MHTML): `bytes`, as their
/// parts have charsets of their own. What was sent is published when it was; a page says so itself.
/// A mailbox (mbox) of several mails, and a mail that passes others on, is an article of parts.
/// Throws Error{unreadable}, and Error{too_large} for a mailbox of too many mails.
[[nodiscard]] Article read_mime(std::string_view bytes, const DocumentHints& hints,
                                const Limits& limits);

}  // namespace dateline::article
