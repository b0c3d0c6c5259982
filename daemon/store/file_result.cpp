// SPDX-License-Identifier: Apache-2.0
#include "store/store.hpp"
#include "write/prepared.hpp"

#include <algorithm>

namespace dateline::store {

namespace {

std::size_t bytes_of(const Mention& mention) {
  std::size_t bytes = sizeof mention + mention.what.size() + mention.sentence.text.size() +
                      mention.trigger.text.size() + mention.why.size();
  for (const Participant& participant : mention.participants)
    bytes += sizeof participant + participant.text.size();
  for (const Place& place : mention.places) bytes += sizeof place + place.text.size();
  return bytes;
}

std::size_t bytes_of(const PreparedGroup& group) {
  return sizeof group + group.mentions.size() + group.alone.record.size() +
         group.alone.terms.own.size() * sizeof(Term) + group.group.keys.size() * sizeof(ShortHash) +
         group.group.loose.size() * sizeof(ShortHash) +
         group.group.mentions.size() * sizeof(std::uint32_t);
}

}  // namespace

std::size_t bytes_of(const FileResult& result) {
  std::size_t bytes = sizeof result + result.path.size();
  for (const Mention& mention : result.mentions) bytes += bytes_of(mention);
  if (result.prepared == nullptr) return bytes;
  for (const PreparedGroup& group : result.prepared->groups) bytes += bytes_of(group);
  return bytes;
}

std::size_t entries_of(const FileResult& result) {
  if (result.prepared != nullptr) return result.prepared->entries;
  return static_cast<std::size_t>(
      std::count_if(result.mentions.begin(), result.mentions.end(),
                    [](const Mention& mention) { return mention.timeline; }));
}

}  // namespace dateline::store
