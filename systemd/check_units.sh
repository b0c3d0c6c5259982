#!/usr/bin/env bash
# check_units.sh BUILD: installs into a temporary root, then asks systemd-analyze about the units.
# The highest exposure that the system unit may have is 0.3 (of 10).
set -euo pipefail

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
DESTDIR=$root cmake --install "$1" >"$root/install.log" || { cat "$root/install.log"; exit 1; }
units=$(dirname "$(find "$root" -path '*/system/datelined.service')")
# The program is looked for where it will be, so the copy to be checked names the one that is built.
sed -i "s#^ExecStart=[^ ]*#ExecStart=$1/bin/datelined#" "$units"/*.service "$units"/../user/*.service

verify() {
  local said
  said=$("$@" 2>&1) && [ -z "$said" ] || { echo "$*: $said"; exit 1; }
}
verify systemd-analyze verify --man=no "$units"/datelined{.service,.socket,-control.socket}
XDG_RUNTIME_DIR=$root verify systemd-analyze --user verify --man=no "$units"/../user/datelined.service
systemd-analyze security --offline=true --threshold=3 "$units"/datelined.service | tail -1
