# Sourced by run.sh and test.sh: finds out what this machine lacks, installs it with apt, configures and builds.
# shellcheck shell=sh
#
# Exit codes: 3 no apt-get, 4 no right to install, 5 installing failed (no network?), 6 system too old, 64 usage.

setup_name=$(basename -- "$0")
setup_here=$(dirname -- "$(readlink -f -- "$0")")
source_dir=$(dirname -- "$setup_here")

say() { printf '%s: %s\n' "$setup_name" "$*" >&2; }

refuse() { # EXIT-CODE MESSAGE...
  refuse_code=$1
  shift
  say "$@"
  exit "$refuse_code"
}

# --- what is needed ------------------------------------------------------------------------------------------
# One need per line: kind, name, packages that meet it (the first one that apt knows is taken), what it is.
# Needs are capabilities: how a distribution names its packages, or whether Qt was built by hand, does not matter.

needs_to_run() {
  cat <<'NEEDS'
command      cmake             cmake                               CMake 3.25 or newer
command      ninja             ninja-build                         Ninja
command      c++               g++                                 a C++20 compiler
cmake        Qt6               qt6-base-dev                        Qt 6.4 or newer (Core, Gui, Widgets), development files
cmake        Qt6OpenGL         libqt6opengl6-dev,qt6-base-dev      Qt OpenGL, development files (Qt Charts needs them)
cmake        Qt6Charts         qt6-charts-dev                      Qt Charts, development files
cmake        Qt6Svg            qt6-svg-dev                         Qt SVG, development files
cmake        Qt6LinguistTools  qt6-tools-dev                       Qt Linguist tools, CMake files
linguist     lupdate           qt6-l10n-tools                      Qt lupdate
linguist     lrelease          qt6-l10n-tools                      Qt lrelease
cmake        nlohmann_json     nlohmann-json3-dev                  nlohmann JSON 3.11 or newer
plugin       libqsvgicon       qt6-svg-plugins,libqt6svg6          Qt's plugin for SVG icons
translation  qtbase_de         qt6-translations-l10n               Qt's own translations
font         any               fonts-dejavu-core                   a font
NEEDS
}

needs_to_test() {
  needs_to_run
  cat <<'NEEDS'
cmake        GTest             libgtest-dev                        GoogleTest
command      pdftotext         poppler-utils                       Poppler's command line tools
command      qpdf              qpdf                                qpdf
command      tidy              tidy                                HTML Tidy
NEEDS
}

needs_to_check_all() {
  needs_to_test
  cat <<'NEEDS'
command      clang++           clang                               Clang
fuzzing      libFuzzer         libclang-rt-dev,libclang-rt-19-dev  Clang's runtime libraries (libFuzzer, sanitizers)
command      clang-format      clang-format                        clang-format
cmake        benchmark         libbenchmark-dev                    Google Benchmark
command      desktop-file-validate  desktop-file-utils             desktop-file-validate
command      appstreamcli      appstream                           appstreamcli
NEEDS
}

# --- probing -------------------------------------------------------------------------------------------------

any_file() { # is one of these (globs that matched nothing included) a file?
  for candidate; do
    [ ! -f "$candidate" ] || return 0
  done
  return 1
}

in_prefix() { # PREFIX KIND NAME
  case $2 in
    cmake)
      any_file "$1"/lib/cmake/"$3"/"$3"Config.cmake "$1"/lib/*/cmake/"$3"/"$3"Config.cmake \
        "$1"/lib64/cmake/"$3"/"$3"Config.cmake "$1"/share/cmake/"$3"/"$3"Config.cmake ;;
    linguist)
      any_file "$1"/lib/qt6/bin/"$3" "$1"/lib64/qt6/bin/"$3" "$1"/lib/*/qt6/bin/"$3" "$1"/bin/"$3" ;;
    plugin)
      any_file "$1"/lib/*/qt6/plugins/*/"$3".so "$1"/lib/qt6/plugins/*/"$3".so \
        "$1"/lib64/qt6/plugins/*/"$3".so "$1"/plugins/*/"$3".so ;;
    translation)
      any_file "$1"/share/qt6/translations/"$3".qm "$1"/translations/"$3".qm ;;
    font)
      any_file "$1"/share/fonts/*.[to]t[fc] "$1"/share/fonts/*/*.[to]t[fc] "$1"/share/fonts/*/*/*.[to]t[fc] ;;
  esac
}

can_fuzz() { # Clang's runtime libraries come in a package of their own, for each version of Clang
  command -v clang++ >/dev/null 2>&1 \
    && echo 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }' \
    | clang++ -x c++ -fsanitize=fuzzer,address - -o /dev/null 2>/dev/null
}

is_met() { # KIND NAME
  if [ "$1" = command ]; then
    command -v "$2" >/dev/null 2>&1
    return
  fi
  if [ "$1" = fuzzing ]; then
    can_fuzz
    return
  fi
  if [ "$1" = font ] && any_file "${HOME:-/}"/.fonts/*.[to]t[fc] "${HOME:-/}"/.local/share/fonts/*.[to]t[fc]; then
    return 0
  fi
  is_met_ifs=$IFS
  IFS=:
  for prefix in ${CMAKE_PREFIX_PATH:-} /usr /usr/local; do
    IFS=$is_met_ifs
    if in_prefix "$prefix" "$1" "$2"; then
      return 0
    fi
  done
  IFS=$is_met_ifs
  return 1
}

unmet() { # of the needs on standard input, those that this machine does not meet
  while read -r kind name packages what; do
    is_met "$kind" "$name" || printf '%s %s %s %s\n' "$kind" "$name" "$packages" "$what"
  done
}

descriptions() { # of the needs on standard input, as "a; b; c"
  while read -r kind name packages what; do
    printf '%s\n' "$what"
  done | paste -s -d ';' | sed 's/;/; /g'
}

older_than() { # VERSION MAJOR MINOR
  version_major=${1%%.*}
  version_rest=${1#*.}
  version_minor=${version_rest%%[!0-9]*}
  [ "$version_major" -lt "$2" ] || { [ "$version_major" -eq "$2" ] && [ "${version_minor:-0}" -lt "$3" ]; }
}

system_name() {
  # shellcheck disable=SC1091 # read from the machine that runs this
  (. /etc/os-release 2>/dev/null && printf '%s' "${PRETTY_NAME:-}") || :
}

# --- installing ----------------------------------------------------------------------------------------------

obtain_root() { # sets as_root
  if [ "$(id -u)" -eq 0 ]; then
    as_root=
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root=sudo
  elif command -v sudo >/dev/null 2>&1 && [ -t 0 ] && [ -t 2 ]; then
    say "installing packages needs administrator rights; sudo may ask for your password"
    sudo -v || refuse 4 "sudo was refused. Run this once as root, then start again: '$setup_here/$setup_name' $setup_only"
    as_root=sudo
  else
    say "missing: $(printf '%s\n' "$missing" | descriptions)"
    refuse 4 "no right to install packages. Run this once as root, then start again: '$setup_here/$setup_name' $setup_only"
  fi
}

apt() {
  $as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
    apt-get -q -o DPkg::Lock::Timeout=300 -o APT::Update::Error-Mode=any "$@" </dev/null >&2
}

apt_version() { # version that apt would install, empty if it knows none
  LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p' | sed -e '/(none)/d' -e 's/^[0-9]*://'
}

first_known() { # of packages separated by commas
  first_known_ifs=$IFS
  IFS=,
  for package in $1; do
    IFS=$first_known_ifs
    if [ -n "$(apt_version "$package")" ]; then
      printf '%s\n' "$package"
      return 0
    fi
  done
  IFS=$first_known_ifs
}

packages_for() { # of the needs on standard input: "package" or "- what", one per line
  while read -r kind name packages what; do
    package=$(first_known "$packages")
    if [ "$package" = qt6-base-dev ] && older_than "$(apt_version "$package")" 6 4; then
      package=
    elif [ "$package" = cmake ] && older_than "$(apt_version "$package")" 3 25; then
      package=
    fi
    if [ -n "$package" ]; then
      printf '%s\n' "$package"
    else
      printf -- '- %s\n' "$what"
    fi
  done | sort -u
}

install_missing() {
  command -v apt-get >/dev/null 2>&1 \
    || refuse 3 "there is no apt-get on this system. Please install by hand: $(printf '%s\n' "$missing" | descriptions)"
  obtain_root
  say "installing: $(printf '%s\n' "$missing" | descriptions)"
  updated=yes
  apt update || updated=no
  wanted=$(printf '%s\n' "$missing" | packages_for)
  lacking=$(printf '%s\n' "$wanted" | sed -n 's/^- //p' | paste -s -d ';' | sed 's/;/; /g')
  if [ -n "$lacking" ]; then
    [ "$updated" = yes ] || refuse 5 "the package lists could not be fetched. Check the network, then start again."
    refuse 6 "$(system_name) has no package for: $lacking. Debian 12 or newer has all of them."
  fi
  # shellcheck disable=SC2086 # one package per word
  apt install -y --no-install-recommends $wanted \
    || refuse 5 "apt-get could not install the packages (see above). Check the network, then start again."
  missing=$("$needs" | unmet)
  [ -z "$missing" ] || refuse 6 "still missing after installing: $(printf '%s\n' "$missing" | descriptions)"
}

check_installed_versions() { # of what was there already
  cmake_version=$(cmake --version | sed -n '1s/^cmake version //p')
  if older_than "${cmake_version:-0.0}" 3 25; then
    refuse 6 "CMake 3.25 or newer is needed; $(command -v cmake) is $cmake_version."
  fi
}

prepare() { # NEEDS-FUNCTION SETUP-ONLY-OPTION: afterwards the machine has what is needed
  needs=$1
  setup_only=$2
  missing=$("$needs" | unmet)
  [ -z "$missing" ] || install_missing
  check_installed_versions
}

# --- building ------------------------------------------------------------------------------------------------

jobs() { nproc 2>/dev/null || echo 2; }

build() { # FOLDER CMAKE-OPTION...
  build_dir=$source_dir/build/$1
  shift
  if [ -f "$build_dir/CMakeCache.txt" ] \
    && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$source_dir" "$build_dir/CMakeCache.txt"; then
    set -- --fresh "$@" # the folder was moved or copied
  fi
  cmake -S "$source_dir" -B "$build_dir" -G Ninja "$@" >&2
  cmake --build "$build_dir" --parallel "$(jobs)" >&2
}
