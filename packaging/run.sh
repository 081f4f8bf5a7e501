#!/bin/sh
# Installs what is missing, builds Rustworthy and starts it with the arguments given here.
# Without a display it exports the first sample as a PDF instead.
#   packaging/run.sh [ARGUMENTS OF RUSTWORTHY]
#   packaging/run.sh --setup-only        only install what is missing
set -eu
# shellcheck source=packaging/setup.sh
. "$(dirname -- "$(readlink -f -- "$0")")/setup.sh"

prepare needs_to_run --setup-only
if [ "${1:-}" = --setup-only ]; then
  say "everything that is needed is there"
  exit 0
fi
build run -DCMAKE_BUILD_TYPE=Release -DRUSTWORTHY_TESTS=OFF

program=$source_dir/build/run/app/rustworthy
needs_display=yes
for argument; do
  case $argument in
    --catalog | --catalog=* | --language | --language=*) ;;
    -*) needs_display=no ;; # every other option works without a window, or is refused by the program itself
  esac
done
if [ "$needs_display" = yes ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
  pdf=$source_dir/build/run/sample.pdf
  "$program" --export "$pdf" "$source_dir/resources/samples/embedded.rustworthy"
  say "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window was opened"
  say "the program is built: $program"
  say "instead, the first sample was exported: $pdf"
  exit 0
fi
exec "$program" "$@"
