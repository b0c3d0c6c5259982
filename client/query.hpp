// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.hpp"
#include "dateline/event.hpp"
#include "host.hpp"
#include "options.hpp"
#include "protocol/requests.hpp"

#include <functional>

namespace dateline::client {

/// The question that the command line asks, with the asker's clock.
[[nodiscard]] protocol::QueryRequest query_request(const Host& host, const Options& options,
                                                   bool mentions);

/// The person's clock as a civil minute.
[[nodiscard]] CivilMinute local_now(const Host& host) noexcept;

/// Asks, and hands over every entry as it comes. What is known of all of them stands in the
/// result, whose own events are empty. Throws Error{usage} for a time that cannot be read.
[[nodiscard]] protocol::QueryReply ask(Connection& connection,
                                       const protocol::QueryRequest& request,
                                       const std::function<void(const Event&)>& on_event);

/// Asks for the days that matter among what `request` is about, `limit` of them, 20 where that
/// is 0. Throws as `ask` does.
[[nodiscard]] protocol::StoryReply ask_story(Connection& connection,
                                             const protocol::QueryRequest& request);

}  // namespace dateline::client
