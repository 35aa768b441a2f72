#!/bin/sh
# Removes ListenApp for the user who runs it. The stories stay.
set -eu

[ -n "${HOME:-}" ] || { printf 'ListenApp: HOME is not set.\n' >&2; exit 1; }
case ${XDG_DATA_HOME:-} in /*) data=$XDG_DATA_HOME ;; *) data=$HOME/.local/share ;; esac
program=$HOME/.local/lib/listenapp
real=$(cd "$program" 2> /dev/null && pwd -P) || real=$program
for seen in /proc/[0-9]*/exe; do
    [ "$(readlink "$seen" 2> /dev/null)" != "$real/listenapp" ] ||
        { printf 'ListenApp: It is running. Close it, and start this again.\n' >&2; exit 1; }
done
[ "$(readlink "$HOME/.local/bin/listenapp" 2> /dev/null)" != "$program/listenapp" ] || rm -f "$HOME/.local/bin/listenapp"
rm -f "$data/applications/listenapp.desktop" "$data/applications/listenapp-story.desktop" \
    "$data/mime/packages/listenapp.xml" "$data/icons/hicolor/scalable/apps/listenapp.svg" \
    "$data/icons/hicolor/256x256/apps/listenapp.png"
rm -rf "$program" "$program.new" "$program.old"
! command -v update-desktop-database > /dev/null || update-desktop-database "$data/applications" 2> /dev/null || true
! command -v update-mime-database > /dev/null || update-mime-database "$data/mime" 2> /dev/null || true
printf 'ListenApp is removed. Your stories are still in %s\n' "$data/listenapp"
