// SPDX-License-Identifier: Apache-2.0
#include "bounded_memory.hpp"

#include <new>

namespace dateline::protocol {

// Boost.JSON does not always give back with the alignment that it asked with. None of its values
// wants more than what plain new keeps.

void* BoundedMemory::do_allocate(std::size_t size, std::size_t alignment) {
  if (size > left_ || alignment > __STDCPP_DEFAULT_NEW_ALIGNMENT__) throw std::bad_alloc();
  void* memory = ::operator new(size);
  left_ -= size;
  return memory;
}

void BoundedMemory::do_deallocate(void* memory, std::size_t size, std::size_t /*alignment*/) {
  ::operator delete(memory);
  left_ += size;
}

}  // namespace dateline::protocol
