// SPDX-License-Identifier: Apache-2.0
#include "bounded_memory.hpp"

#include <new>

namespace dateline::protocol {

void* BoundedMemory::do_allocate(std::size_t size, std::size_t alignment) {
  if (size > left_) throw std::bad_alloc();
  void* memory = ::operator new (size, std::align_val_t{alignment});
  left_ -= size;
  return memory;
}

void BoundedMemory::do_deallocate(void* memory, std::size_t size, std::size_t alignment) {
  ::operator delete (memory, std::align_val_t{alignment});
  left_ += size;
}

}  // namespace dateline::protocol
