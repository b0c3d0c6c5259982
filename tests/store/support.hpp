// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/error.hpp"
#include "dateline/timeline.hpp"
#include "rules.hpp"
#include "store/store.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::store::test {

/// A directory of its own, gone with the object.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

 private:
  std::filesystem::path path_;
};

/// Every timeline mention is a group; its `action` says the keys: "a b/x" connects by a and b and
/// carries or joins by x, "/x y!" joins by x and is a copy of others of the same keys.
class PlainRules final : public Rules {
 public:
  std::vector<events::Group> groups(std::span<const Mention> mentions) const override;
  Event fold(std::span<const events::Member> members) const override;
  std::vector<events::EvidenceIndex> rank(std::span<const events::Member> members) const override;
};

[[nodiscard]] const Rules& plain_rules();
/// A map that every sanitizer and container grants.
[[nodiscard]] Options small();
[[nodiscard]] std::unique_ptr<Store> open_plain(const std::filesystem::path& directory,
                                                const Options& options = small());

[[nodiscard]] CivilDay day(int year, unsigned month, unsigned day_of_month);
[[nodiscard]] ContentHash hash_of(std::string_view content);
[[nodiscard]] Mention mention(std::string_view what, const TimeSpan& when,
                              std::string_view keys = "");
/// A file of this content, read by extractor 1.
[[nodiscard]] FileResult file(std::string_view path, std::string_view content,
                              std::vector<Mention> mentions);

/// All pages of a query.
[[nodiscard]] std::vector<Event> all(const Timeline& timeline, Query query, std::size_t page = 0);
[[nodiscard]] std::vector<std::string> what(const std::vector<Event>& events);
/// `what` of all entries that answer the query, in order.
[[nodiscard]] std::vector<std::string> ask(Store& store, const Query& query = {});

/// The timeline in full, mentions included, as text: equal text, equal timeline.
[[nodiscard]] std::string dump(Store& store);

/// What a call throws; a failure of the test where that is no Error.
[[nodiscard]] Error error_of(const std::function<void()>& call);
/// A file that says one thing, in as many bytes more as `padding`.
[[nodiscard]] FileResult article(int number, std::size_t padding = 0);

}  // namespace dateline::store::test
