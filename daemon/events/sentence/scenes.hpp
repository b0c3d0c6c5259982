// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/discourse.hpp"
#include "dateline/mention.hpp"
#include "grammar/parse.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline::events {

/// "The quake killed six": where that quake was, as told before; nullptr where it was not, or the
/// subject is none. `kind`: that of the mention.
[[nodiscard]] const std::vector<Place>* scene_told(const Parse& parse, const VerbGroup& group,
                                                   std::string_view kind,
                                                   const Discourse& discourse);

/// Leaves where the blow fell that the clause tells of to the sentences behind it.
void note_scene(const Parse& parse, const VerbGroup& group, const Mention& mention,
                Discourse& discourse);

/// Gives a blow, and what came of it, the places of the clause of its sentence that says them:
/// "struck Lombok, killing 98 people". `mentions`: index in `all` of each verb group's mention.
void share_scenes(const Parse& parse, const std::vector<std::uint32_t>& mentions,
                  std::span<Mention> all);

}  // namespace dateline::events
