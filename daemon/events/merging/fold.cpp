// SPDX-License-Identifier: Apache-2.0
#include "events/merge.hpp"
#include "merging/informativeness.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <chrono>
#include <limits>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace dateline::events {
namespace {

constexpr std::size_t k_most_participants = 12;
constexpr std::array k_statuses{Status::happened, Status::ongoing,  Status::planned,
                                Status::expected, Status::possible, Status::cancelled,
                                Status::denied};

/// Minutes that it may lie in: fewer are more precise.
std::int64_t width_of(const TimeSpan& span) {
  constexpr std::int64_t k_open = std::numeric_limits<std::int64_t>::max() / 4;
  const auto width = [](const Interval& interval) -> std::int64_t {
    if (interval.earliest && interval.latest)
      return (*interval.latest - *interval.earliest).count();
    return interval.open() ? k_open : k_open / 2;
  };
  if (span.shape == TimeSpan::Shape::within) return width(span.begin);
  return width(span.begin) / 2 + width(span.end) / 2;
}

/// A mention with all that orders it, whatever order the members came in.
struct Evidence {
  const Member* member = nullptr;
  const Mention* mention = nullptr;
  EvidenceIndex index;
  std::int64_t width = 0;

  [[nodiscard]] auto order() const {
    return std::tuple(mention->basis, width, -mention->confidence, mention->rank, member->article,
                      mention->trigger.range.begin, std::string_view{mention->what});
  }
  [[nodiscard]] CivilMinute published() const {
    const bool known = member->source != nullptr && member->source->published.has_value();
    return known ? member->source->published->local : CivilMinute::min();
  }
};

std::vector<Evidence> sorted_evidence(std::span<const Member> members) {
  std::vector<Evidence> all;
  for (std::uint32_t at = 0; at < members.size(); ++at)
    for (std::uint32_t i = 0; i < members[at].mentions.size(); ++i) {
      const Mention* mention = members[at].mentions[i];
      all.push_back({&members[at], mention, {at, i}, width_of(mention->when)});
    }
  std::sort(all.begin(), all.end(), [](const Evidence& left, const Evidence& right) {
    return left.order() < right.order();
  });
  return all;
}

/// The one whose word on status and dates holds: of the latest article, its best mention.
const Evidence& latest(const std::vector<Evidence>& evidence) {
  const Evidence* best = &evidence.front();
  for (const Evidence& other : evidence)
    if (std::tuple(other.published(), other.member->article) >
        std::tuple(best->published(), best->member->article))
      best = &other;
  return *best;
}

/// Less dates better: as finely as can be, and of equals what has happened, on better grounds,
/// where the article turns on it.
auto dating_order(const Evidence& evidence) {
  return std::tuple(evidence.width, evidence.mention->status != Status::happened,
                    evidence.mention->basis, evidence.mention->rank, evidence.order());
}

/// The most precise; where dates were given up, the one that the latest such mention says.
const Evidence& dating(const std::vector<Evidence>& evidence) {
  const Evidence* moved = nullptr;
  for (const Evidence& other : evidence) {
    if (other.mention->earlier.empty() || other.mention->when.unknown()) continue;
    const bool later =
        moved == nullptr || std::tuple(other.published(), other.member->article) >
                                std::tuple(moved->published(), moved->member->article);
    if (later) moved = &other;
  }
  if (moved != nullptr) return *moved;
  return *std::min_element(evidence.begin(), evidence.end(),
                           [](const Evidence& left, const Evidence& right) {
                             return dating_order(left) < dating_order(right);
                           });
}

/// The clause that tells most by itself among those of the status, of two the better evidence;
/// none where nothing says so.
const Evidence* most_telling(const std::vector<Evidence>& evidence, Status status) {
  const Evidence* best = nullptr;
  int most = 0;
  for (const Evidence& each : evidence) {
    if (each.mention->status != status) continue;
    const int tells = informativeness(*each.mention);
    if (best != nullptr && tells <= most) continue;
    best = &each;
    most = tells;
  }
  return best;
}

/// Those names of the evidence that an entry shows, by who is the first to say them.
class FirstNames {
 public:
  /// How many come in.
  template <typename Named>
  std::size_t add(const std::vector<Named>& all) {
    const std::size_t before = names_.size();
    for (const Named& named : all)
      if (names_.size() < k_most_participants &&
          std::find(names_.begin(), names_.end(), named.text) == names_.end())
        names_.push_back(named.text);
    return names_.size() - before;
  }

 private:
  std::vector<std::string_view> names_;
};

void add_people_and_places(const Evidence& evidence, Event& event) {
  for (const Participant& participant : evidence.mention->participants) {
    const bool known =
        std::any_of(event.participants.begin(), event.participants.end(),
                    [&](const Participant& p) { return p.text == participant.text; });
    if (!known && event.participants.size() < k_most_participants)
      event.participants.push_back({participant.text, participant.type, {}});
  }
  for (const Place& place : evidence.mention->places) {
    const bool known = std::any_of(event.places.begin(), event.places.end(),
                                   [&](const Place& p) { return p.text == place.text; });
    if (!known && event.places.size() < k_most_participants)
      event.places.push_back({place.text, place.country, {}});
  }
}

void add_earlier(const std::vector<Evidence>& evidence, Event& event) {
  for (const Evidence& each : evidence)
    for (const TimeSpan& span : each.mention->earlier)
      if (span != event.when &&
          std::find(event.earlier.begin(), event.earlier.end(), span) == event.earlier.end())
        event.earlier.push_back(span);
  std::sort(
      event.earlier.begin(), event.earlier.end(),
      [](const TimeSpan& left, const TimeSpan& right) { return to_edtf(left) < to_edtf(right); });
}

}  // namespace

std::vector<EvidenceIndex> rank_evidence(std::span<const Member> members) {
  std::vector<EvidenceIndex> order;
  for (const Evidence& evidence : sorted_evidence(members)) order.push_back(evidence.index);
  return order;
}

std::vector<EvidenceIndex> essential_evidence(std::span<const Member> members) {
  if (members.size() == 1 && members.front().mentions.size() == 1) return {{0, 0}};
  const std::vector<Evidence> evidence = sorted_evidence(members);
  assert(!evidence.empty());
  std::vector<bool> kept(evidence.size());
  const auto keep = [&](const Evidence& each) {
    kept[static_cast<std::size_t>(&each - evidence.data())] = true;
  };
  keep(latest(evidence));
  keep(dating(evidence));
  for (const Status status : k_statuses)
    if (const Evidence* told = most_telling(evidence, status)) keep(*told);
  const Evidence* surest = &evidence.front();
  FirstNames participants;
  FirstNames places;
  std::vector<TimeSpan> earlier;
  for (const Evidence& each : evidence) {
    if (each.mention->confidence > surest->mention->confidence) surest = &each;
    const bool names_more =
        participants.add(each.mention->participants) + places.add(each.mention->places) > 0;
    if (names_more) keep(each);
    for (const TimeSpan& span : each.mention->earlier) {
      if (std::find(earlier.begin(), earlier.end(), span) != earlier.end()) continue;
      earlier.push_back(span);
      keep(each);
    }
  }
  keep(*surest);
  std::vector<EvidenceIndex> indices;
  for (const Evidence& each : evidence)
    if (kept[static_cast<std::size_t>(&each - evidence.data())]) indices.push_back(each.index);
  return indices;
}

Event fold(std::span<const Member> members) {
  const std::vector<Evidence> evidence = sorted_evidence(members);
  assert(!evidence.empty());
  Event event;
  const Evidence& word = latest(evidence);
  const Evidence& date = dating(evidence);
  event.status = word.mention->status;
  event.when = date.mention->when;
  event.basis = date.mention->basis;
  const Mention& told = *most_telling(evidence, event.status)->mention;
  event.what = told.what;
  event.kind = told.kind;
  std::vector<ContentHash> articles;
  for (const Evidence& each : evidence) {
    articles.push_back(each.member->article);
    event.confidence = std::max(event.confidence, each.mention->confidence);
    add_people_and_places(each, event);
  }
  std::sort(articles.begin(), articles.end());
  event.articles =
      static_cast<std::uint32_t>(std::unique(articles.begin(), articles.end()) - articles.begin());
  add_earlier(evidence, event);
  return event;
}

}  // namespace dateline::events
