#!/bin/sh
# Removes ListenApp for the user who runs it. The stories stay.
set -eu

data=${XDG_DATA_HOME:-$HOME/.local/share}
rm -f "$HOME/.local/bin/listenapp" "$data/applications/listenapp.desktop" "$data/applications/listenapp-story.desktop" \
    "$data/mime/packages/listenapp.xml" "$data/icons/hicolor/scalable/apps/listenapp.svg" \
    "$data/icons/hicolor/256x256/apps/listenapp.png"
rm -rf "$HOME/.local/lib/listenapp"
! command -v update-desktop-database > /dev/null || update-desktop-database "$data/applications" 2> /dev/null || true
! command -v update-mime-database > /dev/null || update-mime-database "$data/mime" 2> /dev/null || true
printf 'ListenApp is removed. Your stories are still in %s\n' "$data/listenapp"
