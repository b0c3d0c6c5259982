// SPDX-License-Identifier: Apache-2.0
#include "jobs.hpp"
#include "method.hpp"
#include "protocol/interface.hpp"

#include <algorithm>
#include <array>

namespace dateline::server {
namespace {

namespace p = protocol;

constexpr std::array k_methods{
    Method{p::k_articles, Permission::everyone, Lane::quick, start_articles},
    Method{p::k_backup, Permission::control, Lane::slow, start_backup},
    Method{p::k_extract, Permission::everyone, Lane::slow, start_extract},
    Method{p::k_follow, Permission::everyone, Lane::quick, start_follow},
    Method{p::k_get_status, Permission::everyone, Lane::quick, start_get_status},
    Method{p::k_query, Permission::everyone, Lane::quick, start_query},
    Method{p::k_reload, Permission::control, Lane::slow, start_reload},
    Method{p::k_rescan, Permission::control, Lane::quick, start_rescan},
    Method{p::k_show, Permission::everyone, Lane::quick, start_show},
    Method{p::k_story, Permission::everyone, Lane::slow, start_story},
    Method{p::k_sync, Permission::everyone, Lane::quick, start_sync},
    Method{p::k_get_info, Permission::everyone, Lane::quick, start_get_info},
    Method{p::k_get_interface_description, Permission::everyone, Lane::quick,
           start_get_interface_description},
};

constexpr bool by_name(const Method& left, const Method& right) { return left.name < right.name; }
static_assert(std::is_sorted(k_methods.begin(), k_methods.end(), by_name));

}  // namespace

std::span<const Method> methods() noexcept { return k_methods; }

const Method* find_method(std::string_view name) noexcept {
  const auto* found = std::lower_bound(k_methods.begin(), k_methods.end(), Method{name}, by_name);
  return found != k_methods.end() && found->name == name ? found : nullptr;
}

bool has_interface(std::string_view interface) noexcept {
  return std::any_of(k_methods.begin(), k_methods.end(), [&](const Method& method) {
    return method.name.substr(0, method.name.rfind('.')) == interface;
  });
}

}  // namespace dateline::server
