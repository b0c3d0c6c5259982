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

# Where most of the time of reading goes is compiled by a profile: which branches it takes and what is
# seldom run, as an instrumented build found over the articles of tests/ (script/train). A file without
# a profile, or changed since, is compiled as ever. The prefix path lets both builds name it alike. What
# g++ warns of here and not in a release comes of how a profile inlines: no error.
set(profiled values language temporal article events extract protocol app)
set(profile ${PROJECT_SOURCE_DIR}/build/profile)
add_library(dateline_profile INTERFACE)
if(DATELINE_PROFILE AND NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  message(WARNING "DATELINE_PROFILE is for g++ alone: compiled without a profile")
elseif(DATELINE_PROFILE STREQUAL "train")
  target_compile_options(dateline_profile INTERFACE -fprofile-generate=${profile}
    -fprofile-prefix-path=${CMAKE_BINARY_DIR} -fprofile-update=prefer-atomic)
  target_link_options(dateline_profile INTERFACE -fprofile-generate)
elseif(DATELINE_PROFILE STREQUAL "use")
  target_compile_options(dateline_profile INTERFACE -fprofile-use=${profile}
    -fprofile-prefix-path=${CMAKE_BINARY_DIR} -fprofile-partial-training -Wno-missing-profile
    -Wno-coverage-mismatch -Wno-error)
endif()

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
  if(name IN_LIST profiled)
    target_link_libraries(dateline_${name} PRIVATE dateline_profile)
  endif()
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
  gtest_discover_tests(${name}_test TEST_PREFIX "${name}." DISCOVERY_MODE PRE_TEST
    DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
endfunction()
