// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json/memory_resource.hpp>

#include <cstddef>

namespace dateline::protocol {

/// Memory for one JSON tree, up to a limit: a message of a million empty arrays asks for many
/// times its own size. Throws std::bad_alloc past the limit.
class BoundedMemory final : public boost::json::memory_resource {
 public:
  explicit BoundedMemory(std::size_t limit) noexcept : left_(limit) {}

 private:
  void* do_allocate(std::size_t size, std::size_t alignment) override;
  void do_deallocate(void* memory, std::size_t size, std::size_t alignment) override;
  [[nodiscard]] bool
  do_is_equal(const boost::json::memory_resource& other) const noexcept override {
    return this == &other;
  }

  std::size_t left_;
};

}  // namespace dateline::protocol
