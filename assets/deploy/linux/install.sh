#!/usr/bin/env bash
# Turns a Debian 12+ or Ubuntu 22.04+ machine with the kiosk's deb on it into a kiosk. May be run
# again at any time; what is as it should be is left alone. uninstall.sh takes everything back.
set -euo pipefail

usage() {
  cat <<'TEXT'
usage: sudo bash install.sh [--dry-run]
  --dry-run   say what would be done, and do nothing; needs no root
  PREFIX=DIR  write the files below DIR instead of /, and touch no running system
TEXT
}

# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Ends with 2 before anything was changed.
check_machine() {
  local missing=() command version
  for command in cage Xwayland pkill chvt blkid systemctl systemd-sysusers; do
    command -v "$command" >/dev/null || missing+=("$command")
  done
  if ((${#missing[@]})); then
    echo "Missing: ${missing[*]}. On Debian and Ubuntu: apt-get install cage xwayland kbd procps"
  fi
  local app=/usr/bin/union-state-kiosk
  if [[ ! -x $app ]]; then
    echo "Missing: $app. Install the kiosk's deb first."
    missing+=("$app")
  fi
  if version=$(systemctl --version 2>/dev/null | sed -n '1s/systemd \([0-9]*\).*/\1/p') &&
    [[ -n $version ]] && ((version < 249)); then
    echo "systemd $version is too old: 249 or newer is needed."
    missing+=(systemd)
  fi
  ((${#missing[@]} == 0)) || [[ -n $dry ]] || exit 2
}

put() {
  if cmp -s "$1" "$3" && [[ $(stat -c %a "$3") == "${2#0}" ]]; then return; fi
  change "install $3" install -D -m "$2" "$1" "$3"
}

link() {
  [[ $(readlink "$2" 2>/dev/null || true) != "$1" ]] || return 0
  change "link $2 -> $1" make_link "$1" "$2"
}

# What stood there before, such as a display manager's own link, comes back with uninstall.sh.
make_link() {
  mkdir -p "$(dirname "$2")"
  if [[ -e $2 || -L $2 ]]; then mv "$2" "$2.before-kiosk"; fi
  ln -s "$1" "$2"
}

# Only where the system knows such profiles; older ones need none.
put_apparmor() {
  local profile=$here/union-state-kiosk.apparmor target=/etc/apparmor.d/union-state-kiosk
  if [[ -z $root ]] && ! apparmor_parser -QTK "$profile" >/dev/null 2>&1; then
    echo "AppArmor: no profile needed here."
    return
  fi
  if cmp -s "$profile" "$root$target"; then return; fi
  put "$profile" 0644 "$root$target"
  live apparmor_parser -r "$target"
}

read_arguments "$@"
[[ -n $root ]] || check_machine

each_file put
# The technician's settings are never overwritten.
settings=$root/etc/default/union-state-kiosk
[[ -e $settings ]] || put "$here/union-state-kiosk.default" 0644 "$settings"
put_apparmor
for unit in "${masked[@]}"; do link /dev/null "$root$units/$unit"; done
for entry in "${wanted[@]}"; do
  read -r unit target <<<"$entry"
  link "$units/$unit" "$root$units/$target.wants/$unit"
done

if [[ -z $changed ]]; then
  echo "Everything is in place already."
  exit 0
fi
live systemd-sysusers /etc/sysusers.d/union-state-kiosk.conf
live systemctl daemon-reload
live udevadm control --reload
live sysctl --quiet --load /etc/sysctl.d/99-union-state-kiosk.conf
[[ -z $dry ]] || exit 0
echo "Done. Restart the machine: it comes up as a kiosk."
