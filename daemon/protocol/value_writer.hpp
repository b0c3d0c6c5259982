// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "dateline/extractor.hpp"
#include "dateline/intake.hpp"
#include "dateline/timeline.hpp"
#include "protocol/json_writer.hpp"

#include <string_view>

namespace dateline::protocol {

/// Each value as one JSON value, in the order that doc/json.md lists the fields.
void write(JsonWriter& json, const TimeSpan& span);
void write(JsonWriter& json, const Event& event);
void write(JsonWriter& json, const ArticleEntry& article);
void write(JsonWriter& json, const Change& change);
void write(JsonWriter& json, const TimelineStatus& status);
void write(JsonWriter& json, const IntakeStatus& status);

/// Members only: the caller opens and closes the object, and may add its own.
void write_members(JsonWriter& json, const Mention& mention);
void write_members(JsonWriter& json, const Timex& timex, std::string_view text);
/// What an article says of itself, without its body.
void write_members(JsonWriter& json, const Article& article);
void write_members(JsonWriter& json, const SyncResult& result);
void write_published(JsonWriter& json, const std::optional<Published>& published);
void write_published(JsonWriter& json, const std::optional<Published>& published,
                     PublishedFrom from);

}  // namespace dateline::protocol
