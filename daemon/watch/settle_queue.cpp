// SPDX-License-Identifier: Apache-2.0
#include "settle_queue.hpp"

namespace dateline::watch {

bool SettleQueue::touch(const std::string& path, Sign sign, Clock::time_point now) {
  const auto at = states_.find(path);
  if (at == states_.end() && states_.size() >= limit_) return false;
  if (at != states_.end() && sign == Sign::found) return true;
  // What left waits a little longer, so that the other end of a move is reported before it.
  const Clock::time_point due = now + settle_ + (sign == Sign::left ? settle_ / 4 : settle_ * 0);
  const auto entry = at != states_.end() ? at : states_.try_emplace(path).first;
  if (at != states_.end()) due_.erase({entry->second.due, &entry->first});
  entry->second = {due, sign == Sign::created, std::nullopt};
  due_.emplace(due, &entry->first);
  return true;
}

std::optional<SettleQueue::Entry> SettleQueue::pop(Clock::time_point now) {
  if (due_.empty() || due_.begin()->first > now) return std::nullopt;
  const auto at = states_.find(*due_.begin()->second);
  due_.erase(due_.begin());
  const State state = at->second;
  Entry entry{std::move(states_.extract(at).key()), state.open, state.last};
  return entry;
}

void SettleQueue::put_back(Entry entry, Clock::time_point due) {
  const auto [at, is_new] = states_.try_emplace(std::move(entry.path));
  if (!is_new) due_.erase({at->second.due, &at->first});
  at->second = {due, entry.open, entry.last};
  due_.emplace(due, &at->first);
}

std::optional<SettleQueue::Clock::time_point> SettleQueue::next() const {
  if (due_.empty()) return std::nullopt;
  return due_.begin()->first;
}

std::vector<std::string> SettleQueue::paths() const {
  std::vector<std::string> result;
  result.reserve(states_.size());
  for (const auto& [path, state] : states_) result.push_back(path);
  return result;
}

void SettleQueue::set(std::chrono::milliseconds settle, std::size_t limit) noexcept {
  settle_ = settle;
  limit_ = limit;
}

void SettleQueue::clear() noexcept {
  due_.clear();
  states_.clear();
}

}  // namespace dateline::watch
