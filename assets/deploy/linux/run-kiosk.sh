#!/bin/sh
# Runs the kiosk inside cage and ends with the kiosk's own exit code. cage 0.1.4 (Debian 12) ends
# with 0 whatever the program inside ended with, so the code takes a way of its own.
set -u

app=${KIOSK_APP:-/usr/bin/union-state-kiosk}
data=${KIOSK_DATA:-/var/lib/union-state-kiosk}
code_file=${RUNTIME_DIRECTORY:?is set by systemd}/exit-code
pid_file=$RUNTIME_DIRECTORY/app-pid

turn_screen() {
  [ -n "${KIOSK_TRANSFORM:-}" ] || return 0
  for output in $(wlr-randr | sed -n 's/^\([^[:space:]]\{1,\}\) .*/\1/p'); do
    wlr-randr --output "$output" --transform "$KIOSK_TRANSFORM" || true
  done
}

if [ "${1:-}" = --inside ]; then
  turn_screen
  "$app" --data "$data" &
  echo $! >"$pid_file"
  wait $!
  echo $? >"$code_file"
  exit 0
fi

rm -f "$code_file" "$pid_file"
# The watchdog counts from now, not from what the last run left.
touch "$data/alive" || true

stopping=
cage -d -- "$0" --inside &
cage_pid=$!
# The kiosk first: it writes down that nothing failed, and cage ends with it. Without it, cage.
# shellcheck disable=SC2317  # The trap below calls it.
stop() {
  stopping=yes
  kill -TERM "$(cat "$pid_file" 2>/dev/null || echo "$cage_pid")" 2>/dev/null
}
trap stop TERM INT
wait "$cage_pid"
cage_code=$?
# A signal ends the first wait before cage has ended.
if [ -n "$stopping" ]; then
  wait "$cage_pid"
  exit 0
fi

if [ -s "$code_file" ]; then
  exit "$(cat "$code_file")"
fi
# cage ended before the kiosk did: a failure, even if cage calls it none.
[ "$cage_code" -ne 0 ] || cage_code=1
exit "$cage_code"
