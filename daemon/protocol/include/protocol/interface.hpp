// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace dateline::protocol {

inline constexpr std::string_view k_vendor = "Dateline";
inline constexpr std::string_view k_product = "datelined";
inline constexpr std::string_view k_version = "0.1.0";

/// Names as they cross the wire. A handler's table and a client's calls use these and no literals.
inline constexpr std::string_view k_timeline_interface = "org.dateline.Timeline";
inline constexpr std::string_view k_service_interface = "org.varlink.service";

inline constexpr std::string_view k_articles = "org.dateline.Timeline.Articles";
inline constexpr std::string_view k_backup = "org.dateline.Timeline.Backup";
inline constexpr std::string_view k_extract = "org.dateline.Timeline.Extract";
inline constexpr std::string_view k_follow = "org.dateline.Timeline.Follow";
inline constexpr std::string_view k_get_status = "org.dateline.Timeline.GetStatus";
inline constexpr std::string_view k_query = "org.dateline.Timeline.Query";
inline constexpr std::string_view k_reload = "org.dateline.Timeline.Reload";
inline constexpr std::string_view k_rescan = "org.dateline.Timeline.Rescan";
inline constexpr std::string_view k_show = "org.dateline.Timeline.Show";
inline constexpr std::string_view k_story = "org.dateline.Timeline.Story";
inline constexpr std::string_view k_sync = "org.dateline.Timeline.Sync";
inline constexpr std::string_view k_get_info = "org.varlink.service.GetInfo";
inline constexpr std::string_view k_get_interface_description =
    "org.varlink.service.GetInterfaceDescription";

/// The interfaces in varlink's own language, as GetInterfaceDescription hands them out.
extern const std::string_view k_timeline_idl;
extern const std::string_view k_service_idl;

}  // namespace dateline::protocol
