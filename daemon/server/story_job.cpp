// SPDX-License-Identifier: Apache-2.0
#include "dateline/story.hpp"
#include "jobs.hpp"
#include "protocol/message.hpp"
#include "protocol/requests.hpp"
#include "window.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
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
// Entries of a day whose articles are told apart; past these every one counts as said by others.
constexpr std::size_t k_most_cited = 512;

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
      if (const auto day = event.when.single_day(); day && inside(*day))
        weights_[*day] += story_certainty(event.status) * static_cast<float>(event.articles);
    }
    query_.cursor = std::move(page.cursor);
    if (!query_.cursor.empty()) return;
    weighed_ = true;
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

  /// From the end of the day back, so that what began earlier and still lasts comes last.
  void look_at(CivilDay day) {
    Query query = query_;
    query.since = first_minute(day);
    query.until = last_minute(day);
    query.reverse = true;
    query.mentions = true;
    StoryDayBuilder builder(day);
    std::size_t seen = 0;
    do {
      Page page = ports_.timeline.query(query);
      query.cursor = std::move(page.cursor);
      for (Event& event : page.events) {
        if (event.when.begin.earliest && *event.when.begin.earliest < first_minute(day)) {
          query.cursor.clear();
          break;
        }
        if (event.when.single_day() == day) {
          builder.add(std::move(event));
          ++seen;
        }
      }
      query.mentions = seen < k_most_cited;
    } while (!query.cursor.empty());
    days_.push_back(builder.build());
  }

  void finish(std::string& out) {
    keep_best_days(days_, count_);
    protocol::StoryReply reply;
    reply.days = std::move(days_);
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
  std::map<CivilDay, float> weights_;
  std::vector<CivilDay> candidates_;
  std::vector<StoryDay> days_;
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
