#!/bin/sh
# Looks after the kiosk every 30 seconds. The app touches `alive` every 10 seconds from its main
# process; four looks without a change, two minutes, mean that it hangs. Looks are counted, and no
# clock is read: neither a wrong date nor sleep is taken for a hang.
set -eu

unit=union-state-kiosk.service
alive=${KIOSK_ALIVE:-/var/lib/union-state-kiosk/alive}
state=${RUNTIME_DIRECTORY:-/run/union-state-kiosk-watchdog}/seen
hung_after=4
retry_after=20

property() { systemctl show --property="$1" --value "$unit"; }

# Counts how often the same thing was seen in a row; the first time is 0.
count_same() {
  count=0
  if [ -f "$state" ] && [ "$(sed -n 1p "$state")" = "$1" ]; then
    count=$(($(sed -n 2p "$state") + 1))
  fi
  printf '%s\n%s\n' "$1" "$count" >"$state"
}

case $(property ActiveState) in
  active)
    # Without the file, or on a disk that has turned read-only, nothing can be told.
    if [ ! -f "$alive" ] || [ ! -w "$alive" ]; then
      rm -f "$state"
      exit 0
    fi
    count_same "active $(property InvocationID) $(stat -c %Y "$alive")"
    if [ "$count" -ge "$hung_after" ]; then
      echo "The kiosk has not answered for two minutes: starting it again."
      rm -f "$state"
      # Killed and not restarted: a failure, counted with the others by StartLimitBurst.
      systemctl kill --signal=SIGKILL "$unit"
    fi
    ;;
  failed)
    count_same failed
    if [ "$count" -ge "$retry_after" ]; then
      echo "The kiosk gave up ten minutes ago: trying once more."
      rm -f "$state"
      systemctl reset-failed "$unit"
      systemctl start --no-block "$unit"
    fi
    ;;
  *) rm -f "$state" ;;
esac
