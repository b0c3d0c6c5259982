// SPDX-License-Identifier: Apache-2.0
#include "dateline/story.hpp"
#include "jobs.hpp"
#include "protocol/message.hpp"
#include "protocol/requests.hpp"
#include "window.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace dateline::server {
namespace {

constexpr std::size_t k_days = 20;        ///< unless told
constexpr std::size_t k_days_max = 1000;  ///< however many are asked for
constexpr std::size_t k_page = 1000;
// Days that are looked at closely, for each that is wanted: the first pass cannot tell whether the
// events of a day are told by the same articles.
constexpr std::size_t k_candidates = 3;
// Entries of a day whose articles are told apart, those of the most articles; past these every one
// counts as said by others.
constexpr std::size_t k_most_cited = 256;

/// What an entry weighs as far as can be said without its articles.
float rough_weight(const Event& event) {
  return story_certainty(event.status) * static_cast<float>(event.articles);
}

/// The heaviest entries of a day; the lighter ones are passed on to its builder.
class HeaviestEntries {
 public:
  explicit HeaviestEntries(StoryDayBuilder& builder) noexcept : builder_(builder) {}

  void add(Event event) {
    events_.push_back(std::move(event));
    if (events_.size() == 2 * k_most_cited) pass_on();
  }

  [[nodiscard]] std::vector<std::string> take_ids() {
    if (events_.size() > k_most_cited) pass_on();
    std::vector<std::string> ids;
    for (Event& event : events_) ids.push_back(std::move(event.id));
    return ids;
  }

 private:
  void pass_on() {
    const auto middle = events_.begin() + k_most_cited;
    std::nth_element(events_.begin(), middle, events_.end(),
                     [](const Event& left, const Event& right) {
                       return std::tuple(rough_weight(right), left.id) <
                              std::tuple(rough_weight(left), right.id);
                     });
    for (auto at = middle; at != events_.end(); ++at) builder_.add(std::move(*at));
    events_.erase(middle, events_.end());
  }

  StoryDayBuilder& builder_;
  std::vector<Event> events_;
};

/// Finds the days of a story in two passes, a page of the timeline at each step: all entries, as
/// so many articles a day; then the best days again, with their articles told apart. Holds a
/// number for each day, whatever the timeline holds.
class StoryJob final : public Job {
 public:
  StoryJob(const Ports& ports, Query query, std::size_t count)
      : ports_(ports), query_(std::move(query)), count_(count) {
    query_.nearest.reset();
    query_.cursor.clear();
    query_.reverse = false;
    query_.mentions = false;
    query_.limit = k_page;
  }

  [[nodiscard]] Step step(std::string& out) override {
    if (!weighed_) {
      weigh_page();
    } else if (!candidates_.empty()) {
      look_at(candidates_.back());
      candidates_.pop_back();
    } else {
      finish(out);
      return Step::done;
    }
    return Step::more;
  }

 private:
  void weigh_page() {
    Page page = ports_.timeline.query(query_);
    for (const Event& event : page.events) {
      ++entries_;
      if (const auto day = event.when.first_day(); day && inside(*day))
        weights_[*day] += rough_weight(event);
    }
    query_.cursor = std::move(page.cursor);
    if (!query_.cursor.empty()) return;
    weighed_ = true;
    spoken_ = weights_.size();
    choose_candidates();
  }

  /// An entry of minutes at the window's edge may answer it on a day that lies outside.
  [[nodiscard]] bool inside(CivilDay day) const {
    return (!query_.since || last_minute(day) >= *query_.since) &&
           (!query_.until || first_minute(day) <= *query_.until);
  }

  void choose_candidates() {
    std::vector<std::pair<float, CivilDay>> ranked;
    ranked.reserve(weights_.size());
    for (const auto& [day, weight] : weights_) ranked.emplace_back(weight, day);
    weights_.clear();
    const std::size_t kept = std::min(ranked.size(), count_ * k_candidates);
    const auto middle = ranked.begin() + static_cast<std::ptrdiff_t>(kept);
    std::partial_sort(
        ranked.begin(), middle, ranked.end(), [](const auto& left, const auto& right) {
          return std::tuple(right.first, left.second) < std::tuple(left.first, right.second);
        });
    for (auto at = ranked.begin(); at != middle; ++at) candidates_.push_back(at->second);
  }

  void look_at(CivilDay day) {
    StoryDayBuilder builder(day);
    HeaviestEntries heaviest(builder);
    Query query = query_;
    query.since = first_minute(day);
    query.until = last_minute(day);
    each_of(day, query, [&](Event event) { heaviest.add(std::move(event)); });
    query.ids = heaviest.take_ids();
    query.mentions = true;
    each_of(day, query, [&](Event event) { builder.add(std::move(event)); });
    days_.push_back(builder.build());
  }

  /// From the end of the day back, so that what began earlier and still lasts comes last.
  void each_of(CivilDay day, Query query, const std::function<void(Event)>& take) const {
    query.reverse = true;
    do {
      Page page = ports_.timeline.query(query);
      query.cursor = std::move(page.cursor);
      for (Event& event : page.events) {
        if (event.when.begin.earliest && *event.when.begin.earliest < first_minute(day)) return;
        if (event.when.first_day() == day) take(std::move(event));
      }
    } while (!query.cursor.empty());
  }

  void finish(std::string& out) {
    protocol::StoryReply reply;
    reply.days = best_days(std::move(days_), count_);
    reply.spoken = spoken_;
    reply.entries = entries_;
    reply.held = ports_.timeline.status().events;
    if (query_.since) reply.since = to_iso(*query_.since, false);
    if (query_.until) reply.until = to_iso(*query_.until, true);
    std::string parameters;
    protocol::append_json(parameters, reply);
    protocol::append_reply(out, parameters);
  }

  const Ports& ports_;
  Query query_;
  std::size_t count_;
  bool weighed_ = false;
  std::uint64_t entries_ = 0;
  std::uint64_t spoken_ = 0;  ///< days
  std::map<CivilDay, float> weights_;
  std::vector<CivilDay> candidates_;
  std::vector<WeighedDay> days_;
};

}  // namespace

std::unique_ptr<Job> start_story(const Context& context, const protocol::Call& call) {
  auto request = protocol::read<protocol::QueryRequest>(call.parameters);
  request.view = protocol::View::window;
  Plan asked = plan(request, context.ports);
  const std::size_t count = std::min(asked.limit == 0 ? k_days : asked.limit, k_days_max);
  return std::make_unique<StoryJob>(context.ports, std::move(asked.query), count);
}

}  // namespace dateline::server
