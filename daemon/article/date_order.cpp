// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"
#include "ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline::article {
namespace {

struct Habit {
  std::string_view place;  ///< country of a top-level domain or of a language tag
  DateOrder order;
};

// Countries that publish in English. In any other language the day comes first.
constexpr std::array k_habits{
    Habit{"us", DateOrder::month_first},  Habit{"gov", DateOrder::month_first},
    Habit{"mil", DateOrder::month_first}, Habit{"edu", DateOrder::month_first},
    Habit{"ph", DateOrder::month_first},  Habit{"uk", DateOrder::day_first},
    Habit{"gb", DateOrder::day_first},    Habit{"ie", DateOrder::day_first},
    Habit{"au", DateOrder::day_first},    Habit{"nz", DateOrder::day_first},
    Habit{"in", DateOrder::day_first},    Habit{"pk", DateOrder::day_first},
    Habit{"za", DateOrder::day_first},    Habit{"ng", DateOrder::day_first},
    Habit{"ke", DateOrder::day_first},    Habit{"sg", DateOrder::day_first},
    Habit{"my", DateOrder::day_first},    Habit{"hk", DateOrder::day_first},
};

DateOrder habit_of(std::string_view place) noexcept {
  const auto* found = std::find_if(k_habits.begin(), k_habits.end(), [&](const Habit& habit) {
    return same_folded(place, habit.place);
  });
  return found == k_habits.end() ? DateOrder::unknown : found->order;
}

std::string_view top_level_domain(std::string_view address) noexcept {
  const std::size_t scheme = address.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view host = address.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/:?#"));
  return host.substr(host.rfind('.') + 1);
}

}  // namespace

DateOrder date_order(std::string_view address, std::string_view language) noexcept {
  const std::size_t region_at = language.find_first_of("-_");
  const std::string_view region =
      region_at == std::string_view::npos ? std::string_view{} : language.substr(region_at + 1);
  if (const DateOrder order = habit_of(region); order != DateOrder::unknown) return order;
  if (!language.empty() && !starts_with_folded(language, "en")) return DateOrder::day_first;
  return habit_of(top_level_domain(address));
}

}  // namespace dateline::article
