# Shared by install.sh and uninstall.sh, which use what stands here.
# shellcheck shell=bash disable=SC2034
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# A folder that stands for `/`: files only, no user, no service. For trying and for the tests.
root=${PREFIX:-}
units=/etc/systemd/system
dry=
changed=

# What would give a visitor a login prompt, a restart or a sleeping screen.
masked=(
  getty@tty1.service display-manager.service ctrl-alt-del.target
  sleep.target suspend.target hibernate.target hybrid-sleep.target
)
# "unit target": the target that starts the unit.
wanted=(
  "union-state-kiosk.service multi-user.target"
  "union-state-kiosk-watchdog.timer timers.target"
)

read_arguments() {
  for argument in "$@"; do
    case $argument in
      --dry-run) dry=yes ;;
      --help | -h)
        usage
        exit 0
        ;;
      *)
        usage >&2
        exit 2
        ;;
    esac
  done
  if [[ -z $dry && -z $root && $EUID -ne 0 ]]; then
    echo "Run this as root (sudo bash $0), or with --dry-run to see what it would do." >&2
    exit 2
  fi
}

# Says what is done and does it, or only says it.
change() {
  changed=yes
  echo "${dry:+would: }$1"
  shift
  [[ -n $dry ]] || "$@"
}

# A step that touches the running system and not only its files.
live() {
  if [[ -n $root ]]; then
    echo "skipped below PREFIX: $*"
  else
    change "$*" "$@"
  fi
}

# Calls $1 with source, mode and destination of each installed file.
each_file() {
  local source mode destination
  while read -r source mode destination; do
    [[ -z $source || $source == '#'* ]] || "$1" "$here/$source" "$mode" "$root$destination"
  done <"$here/manifest.txt"
}

remove_file() {
  [[ ! -e $3 && ! -L $3 ]] || change "remove $3" rm -f "$3"
}
