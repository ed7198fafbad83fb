#!/bin/sh
# mount-usb add|remove NAME: mounts the stick /dev/NAME below /run/media/kiosk, named by its label, and
# takes it away again when it was pulled out. The kiosk writes to it only what staff ask for: news for
# the office, statistics, content packs. Nothing runs from it, and reading it changes nothing on it.
set -eu

action=$1
device=/dev/$2
media=${KIOSK_MEDIA:-/run/media/kiosk}
mounts=${KIOSK_MOUNTS:-/proc/self/mounts}

# A label is a stranger's text: one plain name, or the device's.
folder_name() {
  label=$(blkid -o value -s LABEL "$device" 2>/dev/null | tr -c 'A-Za-z0-9._\n-' '_' | head -n 1)
  case $label in
    '' | .* | *[!A-Za-z0-9._-]*) basename "$device" ;;
    *) printf '%s' "$label" ;;
  esac
}

add() {
  type=$(blkid -o value -s TYPE "$device")
  owner="uid=$(id -u kiosk),gid=$(id -g kiosk)"
  case $type in
    # flush: what is written goes to the stick at once, so that it may soon be pulled out.
    vfat) options="$owner,dmask=0077,fmask=0177,utf8,flush" ;;
    exfat) options="$owner,dmask=0077,fmask=0177,iocharset=utf8" ;;
    ntfs)
      type=ntfs3
      options="$owner,dmask=0077,fmask=0177,iocharset=utf8"
      ;;
    *)
      echo "A stick with $type is not taken: vfat, exfat and ntfs are." >&2
      exit 1
      ;;
  esac
  folder=$media/$(folder_name)
  # Two sticks with one label.
  [ ! -e "$folder" ] || folder=$folder-$(basename "$device")
  mkdir -p "$folder"
  options=noatime,nosuid,nodev,noexec,$options
  # A stick with a write lock, or one that was pulled out of a Windows while it was written, is read.
  mount -t "$type" -o "rw,$options" "$device" "$folder" && return
  mount -t "$type" -o "ro,$options" "$device" "$folder" && return
  rmdir "$folder"
  exit 1
}

# The device is gone already; what is left is the entry in the table of mounts.
remove() {
  awk -v device="$device" '$1 == device { print $2 }' "$mounts" | while read -r folder; do
    case $folder in
      "$media"/*)
        umount --lazy "$folder"
        rmdir "$folder"
        ;;
    esac
  done
}

case $action in
  add) add ;;
  remove) remove ;;
  *)
    echo "usage: mount-usb add|remove NAME" >&2
    exit 2
    ;;
esac
