// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mime/message.hpp"

#include <vector>

namespace dateline::article {

/// `message`, and behind it the mails that its text passes on below a line that says so
/// ("---------- Forwarded message"), each with the subject and the day that its head gives.
[[nodiscard]] std::vector<MimeMessage> with_passed_on(MimeMessage message);

}  // namespace dateline::article
