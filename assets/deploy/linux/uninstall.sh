#!/usr/bin/env bash
# Takes back what install.sh did. Content, settings and PINs in /var/lib/union-state-kiosk stay, and
# so do the account `kiosk`, to which they belong, and the app's own AppArmor profile.
set -euo pipefail

usage() {
  cat <<'TEXT'
usage: sudo bash uninstall.sh [--dry-run]
  --dry-run   say what would be done, and do nothing; needs no root
  PREFIX=DIR  remove the files below DIR instead of /, and touch no running system
TEXT
}

# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# $1 is the link's target: a link of somebody else stays.
unlink_ours() {
  [[ $(readlink "$2" 2>/dev/null || true) == "$1" ]] || return 0
  change "remove $2" restore_link "$2"
}

restore_link() {
  rm -f "$1"
  if [[ -e $1.before-kiosk || -L $1.before-kiosk ]]; then mv "$1.before-kiosk" "$1"; fi
}

read_arguments "$@"

if [[ -e $root$units/union-state-kiosk.service ]]; then
  live systemctl stop union-state-kiosk-watchdog.timer union-state-kiosk.service
fi
for entry in "${wanted[@]}"; do
  read -r unit target <<<"$entry"
  unlink_ours "$units/$unit" "$root$units/$target.wants/$unit"
done
for unit in "${masked[@]}"; do unlink_ours /dev/null "$root$units/$unit"; done
each_file remove_file
programs=$root/usr/local/lib/union-state-kiosk
[[ ! -d $programs ]] || change "remove $programs" rmdir --ignore-fail-on-non-empty "$programs"

if [[ -z $changed ]]; then
  echo "Nothing of the kiosk's lock is installed."
  exit 0
fi
live systemctl daemon-reload
live udevadm control --reload
[[ -z $dry ]] || exit 0
echo "Done. Restart the machine: it comes up as it was before. To remove all data as well:"
echo "  userdel kiosk; rm -r /var/lib/union-state-kiosk /etc/default/union-state-kiosk"
