# Compiler settings and the helpers that declare one library per folder and one test program per layer.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(RUSTWORTHY_CCACHE ccache)
mark_as_advanced(RUSTWORTHY_CCACHE)
if(RUSTWORTHY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers need relaxed checks: https://ccache.dev/manual/4.7.html#_precompiled_headers
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND}" -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
    "${RUSTWORTHY_CCACHE}")
endif()

# Designated initialisers name what differs from the defaults; GCC's -Wextra takes the rest for forgotten.
add_library(rustworthy_warnings INTERFACE)
target_compile_options(rustworthy_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-align -Wformat=2 -Wimplicit-fallthrough
  -Wno-missing-field-initializers -Werror)

# Optimised, GCC 12 takes harmless uses of std::string for copies that overlap or overflow (GCC bugs 105329 and
# 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13
    AND CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_options(rustworthy_warnings INTERFACE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow)
endif()

# What Qt's tools write into the build folder is compiled with the rest, but is nobody's to mend.
if(CMAKE_CXX_CLANG_TIDY)
  file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-definitions-in-headers'\n")
endif()

add_library(rustworthy_sanitizers INTERFACE)
if(RUSTWORTHY_FUZZERS)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "RUSTWORTHY_FUZZERS needs Clang; use the preset fuzz")
  endif()
  target_compile_options(rustworthy_sanitizers INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(RUSTWORTHY_SANITIZE OR RUSTWORTHY_FUZZERS)
  target_compile_options(rustworthy_sanitizers INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(rustworthy_sanitizers INTERFACE -fsanitize=address,undefined)
endif()

function(_rustworthy_settings target)
  target_link_libraries(${target} PRIVATE rustworthy_warnings rustworthy_sanitizers)
  if(NOT RUSTWORTHY_MODEL_ONLY)
    target_compile_definitions(${target} PRIVATE
      QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
      QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  endif()
endfunction()

function(_rustworthy_pch target)
  if(RUSTWORTHY_PCH AND ARGN)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# rustworthy_add_library(<layer> SOURCES ... [PUBLIC libs...] [PRIVATE libs...] [PCH headers...])
# Library rustworthy::<layer> whose only public include root is <layer folder>/include.
function(rustworthy_add_library layer)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE;PCH")
  set(target rustworthy_${layer})
  add_library(${target} STATIC ${arg_SOURCES})
  add_library(rustworthy::${layer} ALIAS ${target})
  target_include_directories(${target} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/include")
  target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
  _rustworthy_settings(${target})
  _rustworthy_pch(${target} ${arg_PCH})
endfunction()

# rustworthy_add_test(<layer> SOURCES ... LIBRARIES ... [PCH headers...] [LONG])
# Test program <layer>_tests; every TEST in it becomes a CTest test, with the label "long" if it takes long.
function(rustworthy_add_test layer)
  include(GoogleTest)
  cmake_parse_arguments(PARSE_ARGV 1 arg "LONG" "" "SOURCES;LIBRARIES;PCH")
  set(target ${layer}_tests)
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE ${arg_LIBRARIES} GTest::gtest)
  _rustworthy_settings(${target})
  _rustworthy_pch(${target} ${arg_PCH})
  set(label ${layer})
  set(timeout 120)
  if(arg_LONG)
    set(label long)
    set(timeout 300)
  endif()
  gtest_discover_tests(${target}
    TEST_PREFIX "${layer}."
    DISCOVERY_TIMEOUT 60
    PROPERTIES TIMEOUT ${timeout} LABELS ${label} ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
