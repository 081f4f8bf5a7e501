#!/bin/sh
# Installs what is missing, builds Rustworthy with its tests and runs every test.
#   packaging/test.sh                 build and run the tests
#   packaging/test.sh --all           as well: format check, the model alone, Clang, sanitizers, fuzzers, the long
#                                     tests; benchmarks are built
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
      sed -n '2,6s/^# \{0,1\}//p' -- "$0"
      exit 0 ;;
    *) refuse 64 "unknown argument '$argument'. Allowed are --all and --setup-only." ;;
  esac
done

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
  check_format
  build model-only --preset model-only
  run_tests model-only
  build clang --preset clang
  run_tests clang
  build asan --preset asan
  run_tests asan
  run_tests asan -L '^long$' -R '^many_catalogs'
  build fuzz --preset fuzz
  run_tests fuzz
  build dev --preset dev
  run_tests dev
  run_tests dev -L '^long$'
else
  build test -DCMAKE_BUILD_TYPE=Debug
  run_tests test
fi
