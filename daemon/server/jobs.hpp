// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "method.hpp"

namespace dateline::server {

// One function a method. They throw protocol::FieldError for parameters that are off.
using Start = std::unique_ptr<Job>(const Context& context, const protocol::Call& call);

Start start_articles, start_backup, start_extract, start_follow, start_get_status, start_query,
    start_reload, start_rescan, start_show, start_story, start_sync;
Start start_get_info, start_get_interface_description;

}  // namespace dateline::server
