#!/usr/bin/env bash
# check_units.sh BUILD: installs into a temporary root, makes user and folders there, then asks
# systemd-analyze about the units.
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
# User, group and inbox, made in the temporary root and nowhere else.
mkdir -p "$root/etc"
config=$(dirname "$(dirname "$(find "$root" -path '*/sysusers.d/dateline.conf')")")
if [ "$(id -u)" -eq 0 ]; then
  systemd-sysusers --root="$root" "$config/sysusers.d/dateline.conf" >/dev/null 2>&1
  grep -q '^dateline:' "$root/etc/passwd" || { echo "no user dateline"; exit 1; }
  systemd-tmpfiles --root="$root" --create "$config/tmpfiles.d/dateline.conf"
  mode=$(stat -c %a:%g "$root/var/spool/dateline")
  group=$(sed -n 's/^dateline:[^:]*:\([0-9]*\):.*/\1/p' "$root/etc/group")
  [ "$mode" = "2770:$group" ] || { echo "the inbox is $mode, not 2770:$group"; exit 1; }
fi

verify systemd-analyze verify --man=no "$units"/datelined{.service,.socket,-control.socket}
XDG_RUNTIME_DIR=$root verify systemd-analyze --user verify --man=no "$units"/../user/datelined.service
systemd-analyze security --offline=true --threshold=3 "$units"/datelined.service | tail -1
