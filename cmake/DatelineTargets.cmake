# Compiler settings shared by every target, and the two functions that declare libraries and tests.

add_library(dateline_options INTERFACE)
target_compile_features(dateline_options INTERFACE cxx_std_20)
target_compile_options(dateline_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Werror
  # g++ 12 sees an overlap in "literal" + std::to_string(x), where there is none (its bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

# An article makes thousands of small blocks and frees them at once: glibc's malloc keeps but seven
# of a size at hand. Linked by programs, before all else; sanitizers bring an allocator of their own.
add_library(dateline_allocator INTERFACE)
if(NOT DATELINE_SANITIZE)
  target_link_libraries(dateline_allocator INTERFACE ${MIMALLOC_LIBRARY})
  target_compile_definitions(dateline_allocator INTERFACE DATELINE_MIMALLOC)
endif()

if(DATELINE_SANITIZE)
  target_compile_options(dateline_options INTERFACE
    -fsanitize=${DATELINE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(dateline_options INTERFACE -fsanitize=${DATELINE_SANITIZE})
  # Past the end of a vector but within its capacity, or of a view: no sanitizer sees that.
  target_compile_definitions(dateline_options INTERFACE _GLIBCXX_ASSERTIONS)
endif()

# What reading runs is more code than a processor keeps at hand, so that it waits for code as much as
# for data. llvm-bolt puts side by side what runs one after the other; a function that the compiler has
# split already it cannot. Instrumentation is for x86-64 alone in the version of Debian 12.
set(lays_out OFF)
if(DATELINE_LAYOUT AND CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  find_program(LLVM_BOLT NAMES llvm-bolt llvm-bolt-16 llvm-bolt-15)
  if(LLVM_BOLT)
    set(lays_out ON)
  else()
    message(STATUS "no llvm-bolt: datelined stays as the linker lays it out, and is a fifth slower")
  endif()
endif()
if(lays_out)
  target_compile_options(dateline_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-fno-reorder-blocks-and-partition>)
endif()

# dateline_lay_out(TARGET): `datelined` anew, by what it runs over the articles of tests/.
function(dateline_lay_out target)
  if(lays_out)
    target_link_options(${target} PRIVATE -Wl,--emit-relocs)
    add_custom_command(TARGET ${target} POST_BUILD VERBATIM
      COMMAND ${PROJECT_SOURCE_DIR}/script/lay-out ${LLVM_BOLT} $<TARGET_FILE:${target}>
      COMMENT "Laying out ${target}")
  endif()
endfunction()

# dateline_library(NAME [PUBLIC deps...] [USES deps...] [LINK external...])
# A static library from all sources of the current folder; its include root is its own. What it
# USES does not leak to those who use it, so an include that no arrow allows does not compile.
function(dateline_library name)
  cmake_parse_arguments(ARG "" "" "PUBLIC;USES;LINK" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  add_library(dateline_${name} STATIC ${sources})
  target_include_directories(dateline_${name}
    PUBLIC ${PROJECT_SOURCE_DIR}/include ${CMAKE_CURRENT_SOURCE_DIR}/include
    PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  list(TRANSFORM ARG_PUBLIC PREPEND dateline_)
  list(TRANSFORM ARG_USES PREPEND dateline_)
  target_link_libraries(dateline_${name}
    PUBLIC ${ARG_PUBLIC} date::date
    PRIVATE ${ARG_USES} ${ARG_LINK} dateline_options)
endfunction()

# dateline_test(NAME [USES libraries...] [LINK external...])
# One test program from all sources of the current folder, found by ctest case by case. It sees the
# private headers of the library that it is named after.
function(dateline_test name)
  cmake_parse_arguments(ARG "" "" "USES;LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  if(NOT sources)
    return()
  endif()
  add_executable(${name}_test ${sources})
  list(TRANSFORM ARG_USES PREPEND dateline_)
  target_include_directories(${name}_test
    PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests)
  if(EXISTS ${PROJECT_SOURCE_DIR}/daemon/${name})
    target_include_directories(${name}_test PRIVATE ${PROJECT_SOURCE_DIR}/daemon/${name})
  endif()
  target_link_libraries(${name}_test PRIVATE
    ${ARG_USES} ${ARG_LINK} GTest::gmock GTest::gtest_main dateline_options)
  target_compile_options(${name}_test PRIVATE ${DATELINE_TEST_OPTIONS})
  target_precompile_headers(${name}_test REUSE_FROM dateline_test_headers)
  gtest_discover_tests(${name}_test TEST_PREFIX "${name}." DISCOVERY_MODE PRE_TEST
    DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
endfunction()
