// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"

namespace dateline::article {

/// Puts `one`, of several articles that a file holds, behind those before: a part with a day of its
/// own. The whole is of the newest.
void append_part(const Article& one, Article& whole);

}  // namespace dateline::article
