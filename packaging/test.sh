#!/bin/sh
# Installs what is missing, builds Rustworthy with its tests and runs every test.
#   packaging/test.sh                 build and run the tests
#   packaging/test.sh --all           as well: format check, the model alone, Clang, sanitizers, fuzzers, the long
#                                     tests; benchmarks are built. Each build has a folder in build/all, which goes
#                                     when its tests have passed
#   packaging/test.sh --setup-only    only install what is missing (with --all: for that)
set -eu
# shellcheck source=packaging/setup.sh
. "$(dirname -- "$(readlink -f -- "$0")")/setup.sh"

all=no
setup_only_wanted=no
for argument; do
  case $argument in
    --all) all=yes ;;
    --setup-only) setup_only_wanted=yes ;;
    --help | -h)
      sed -n '2,7s/^# \{0,1\}//p' -- "$0"
      exit 0 ;;
    *) refuse 64 "unknown argument '$argument'. Allowed are --all and --setup-only." ;;
  esac
done

# Stack traces name lines with it; all of it would take three times the space.
little_debug_information=-DCMAKE_CXX_FLAGS_DEBUG=-g1

warn_of_little_space() { # GIGABYTES
  # The number before the one with a percent sign; names of devices may hold blanks.
  free=$(df -Pk -- "$source_dir" 2>/dev/null \
    | sed -n '2s/.* \([0-9][0-9]*\)  *[0-9][0-9]*%.*/\1/p') || free=
  if [ -n "$free" ] && [ $((free / 1024 / 1024)) -lt "$1" ]; then
    say "only $((free / 1024 / 1024)) GB are free for $source_dir/build; this can take $1 GB. Make room if it fails."
  fi
}

run_tests() { # FOLDER CTEST-OPTION...: without options all but the long tests
  folder=$1
  shift
  [ $# -gt 0 ] || set -- -LE '^long$'
  say "running the tests in build/$folder: ctest $*"
  ctest --test-dir "$source_dir/build/$folder" --no-tests=error --output-on-failure -j "$(jobs)" "$@"
}

check_format() { # other versions of clang-format lay code out differently, so only this one may judge
  for formatter in clang-format-14 clang-format; do
    if command -v "$formatter" >/dev/null 2>&1 && "$formatter" --version | grep -q 'version 14\.'; then
      say "checking the format with $formatter"
      find "$source_dir/app" "$source_dir/tests" "$source_dir/translations" \
        \( -name '*.cpp' -o -name '*.h' \) -exec "$formatter" --dry-run --Werror {} +
      return
    fi
  done
  say "left out: the format check needs clang-format 14; this is $(clang-format --version)"
}

if [ "$all" = no ]; then
  prepare needs_to_test --setup-only
else
  prepare needs_to_check_all "--all --setup-only"
fi
if [ "$setup_only_wanted" = yes ]; then
  say "everything that is needed is there"
  exit 0
fi

if [ "$all" = yes ]; then
  warn_of_little_space 6
  check_format
  for preset in model-only clang asan fuzz dev; do
    build "all/$preset" --preset "$preset" "$little_debug_information"
    run_tests "all/$preset"
    case $preset in
      asan) run_tests "all/$preset" -L '^long$' -R '^many_catalogs' ;;
      dev) run_tests "all/$preset" -L '^long$' ;;
    esac
    rm -rf -- "$source_dir/build/all/$preset"
  done
  rmdir -- "$source_dir/build/all" 2>/dev/null || : # somebody else's folder in it stays
else
  warn_of_little_space 3
  build test -DCMAKE_BUILD_TYPE=Debug "$little_debug_information"
  run_tests test
fi
