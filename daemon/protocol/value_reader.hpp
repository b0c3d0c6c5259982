// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "dateline/intake.hpp"
#include "dateline/timeline.hpp"
#include "field_reader.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::protocol {

/// Values out of the fields of an object; all throw FieldError.
[[nodiscard]] Event read_event(const FieldReader& fields);
[[nodiscard]] ArticleEntry read_article(const FieldReader& fields);
[[nodiscard]] Change read_change(const FieldReader& fields);
[[nodiscard]] TimelineStatus read_timeline_status(const FieldReader& fields);
[[nodiscard]] IntakeStatus read_intake_status(const FieldReader& fields);
[[nodiscard]] std::vector<std::string> read_strings(const FieldReader& fields,
                                                    std::string_view name);

}  // namespace dateline::protocol
