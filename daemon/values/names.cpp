// SPDX-License-Identifier: Apache-2.0
#include "names.hpp"

#include "dateline/error.hpp"
#include "dateline/mention.hpp"
#include "dateline/published.hpp"
#include "dateline/time_span.hpp"
#include "dateline/timeline.hpp"
#include "dateline/timex.hpp"

namespace dateline {
namespace {

constexpr auto k_precisions =
    names<Precision>("minute", "hour", "day_part", "day", "week", "month", "quarter", "season",
                     "half", "year", "decade", "century", "none");
constexpr auto k_modifiers = names<Modifier>("none", "early", "mid", "late", "about");
constexpr auto k_sources =
    names<PublishedFrom>("none", "flag", "metadata", "text", "filename", "mtime", "newest");
constexpr auto k_timex_types = names<TimexType>("DATE", "TIME", "DURATION", "SET");
constexpr auto k_statuses =
    names<Status>("happened", "ongoing", "planned", "expected", "possible", "cancelled", "denied");
constexpr auto k_bases = names<Basis>("expression", "narrative", "publication", "bound", "none");
constexpr auto k_participant_types =
    names<ParticipantType>("person", "organization", "country", "group", "thing");
constexpr auto k_article_states = names<ArticleState>("indexed", "failed", "skipped");
constexpr auto k_change_kinds = names<ChangeKind>("added", "changed", "removed", "merged");
constexpr auto k_error_codes = names<ErrorCode>(
    "Failed", "Usage", "InvalidParameter", "NotFound", "Ambiguous", "CursorExpired", "Unreadable",
    "TooLarge", "Busy", "NoDaemon", "NoPermission", "Store", "NoSpace", "Timeout");

}  // namespace

std::string_view to_string(Precision value) noexcept { return k_precisions.name(value); }
std::string_view to_string(Modifier value) noexcept { return k_modifiers.name(value); }
std::string_view to_string(PublishedFrom value) noexcept { return k_sources.name(value); }
std::string_view to_string(TimexType value) noexcept { return k_timex_types.name(value); }
std::string_view to_string(Status value) noexcept { return k_statuses.name(value); }
std::string_view to_string(Basis value) noexcept { return k_bases.name(value); }
std::string_view to_string(ParticipantType value) noexcept {
  return k_participant_types.name(value);
}
std::string_view to_string(ArticleState value) noexcept { return k_article_states.name(value); }
std::string_view to_string(ChangeKind value) noexcept { return k_change_kinds.name(value); }
std::string_view to_string(ErrorCode value) noexcept { return k_error_codes.name(value); }

std::optional<Precision> precision_from(std::string_view name) noexcept {
  return k_precisions.value(name);
}
std::optional<Modifier> modifier_from(std::string_view name) noexcept {
  return k_modifiers.value(name);
}
std::optional<PublishedFrom> published_from_from(std::string_view name) noexcept {
  return k_sources.value(name);
}
std::optional<TimexType> timex_type_from(std::string_view name) noexcept {
  return k_timex_types.value(name);
}
std::optional<Status> status_from(std::string_view name) noexcept { return k_statuses.value(name); }
std::optional<Basis> basis_from(std::string_view name) noexcept { return k_bases.value(name); }
std::optional<ParticipantType> participant_type_from(std::string_view name) noexcept {
  return k_participant_types.value(name);
}
std::optional<ArticleState> article_state_from(std::string_view name) noexcept {
  return k_article_states.value(name);
}
std::optional<ChangeKind> change_kind_from(std::string_view name) noexcept {
  return k_change_kinds.value(name);
}
ErrorCode error_code_from(std::string_view name) noexcept {
  return k_error_codes.value(name).value_or(ErrorCode::failed);
}

int exit_code(ErrorCode code) noexcept {
  switch (code) {
  case ErrorCode::usage:
    return 2;
  case ErrorCode::no_daemon:
    return 3;
  case ErrorCode::no_permission:
    return 4;
  default:
    return 1;
  }
}

}  // namespace dateline
