#!/bin/sh
# Installs ListenApp for the user who runs it; no root. The stories of an earlier version stay as they are.
#   --quiet    no words unless something is wrong
set -eu

say() { [ "${quiet:-}" ] || printf '%s\n' "$*"; }
die() { printf 'ListenApp: %s\n' "$*" >&2; show "$*"; exit 1; }
show() { # in a window after a double click, where nobody sees what is printed
    if [ "${quiet:-}" ] || [ -t 0 ] || [ -t 2 ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then return; fi
    for dialog in zenity kdialog notify-send xmessage; do
        command -v $dialog > /dev/null || continue
        case $dialog in # what it returns tells only how it was closed
            zenity) zenity --info --no-markup --title=ListenApp --text="$*" ;;
            kdialog) kdialog --title ListenApp --msgbox "$*" ;;
            notify-send) notify-send ListenApp "$*" ;;
            xmessage) xmessage -center "$*" ;;
        esac 2> /dev/null || true
        return
    done
}
[ "${1:-}" = --quiet ] && quiet=yes

[ -n "${HOME:-}" ] || die "HOME is not set, so there is no place to install to."
case ${XDG_DATA_HOME:-} in /*) data=$XDG_DATA_HOME ;; *) data=$HOME/.local/share ;; esac
program=$HOME/.local/lib/listenapp
command=$HOME/.local/bin/listenapp
here=$(cd "$(dirname "$0")" && pwd)

[ "$(uname -m)" = "@MACHINE@" ] || die "This installer is for @MACHINE@; this computer is $(uname -m)."
is_running() { # a new version would pull its parts from under it
    real=$(cd "$program" 2> /dev/null && pwd -P) || return 1
    for seen in /proc/[0-9]*/exe; do
        [ "$(readlink "$seen" 2> /dev/null)" != "$real/listenapp" ] || return 0
    done
    return 1
}
! is_running || die "ListenApp is running. Close it, and start this again."
mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$data/applications" "$data/mime/packages" \
    "$data/icons/hicolor/scalable/apps" "$data/icons/hicolor/256x256/apps" 2> /dev/null ||
    die "$HOME or $data may not be written to."
room=$(df -Pk "$HOME" | awk 'NR == 2 {print $4}')
needed=@NEEDED_KB@
[ "$room" -gt "$needed" ] || die "There is too little room in $HOME: $((needed / 1024)) MB are needed."

# A path in a desktop entry: quoted, and % and \ said twice.
quoted() { printf '%s' "$1" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g' -e 's/^/"/' -e 's/$/"/'; }

desktop_entry() { # NAME
    awk -v path="$(quoted "$program/listenapp" | sed 's/\\/\\\\/g')" \
        '{ at = index($0, "@PROGRAM@"); if (at) $0 = substr($0, 1, at - 1) path substr($0, at + 9); print }' \
        "$here/$1" > "$data/applications/$1"
}

put_back() { # whatever ends it early leaves the version that was there
    rm -rf "$program.new"
    [ -e "$program" ] || [ ! -e "$program.old" ] || mv "$program.old" "$program"
}
trap put_back EXIT
trap 'exit 1' HUP INT TERM

say "Installing ListenApp into $program"
rm -rf "$program.new"
[ ! -e "$program" ] || rm -rf "$program.old"
why=$(cp -R "$here/listenapp" "$program.new" 2>&1 && cp "$here/uninstall.sh" "$program.new/uninstall.sh" 2>&1) ||
    die "The program could not be copied: $(printf '%s' "$why" | head -n 1)"
[ ! -e "$program" ] || mv "$program" "$program.old"
mv "$program.new" "$program"
rm -rf "$program.old"

if [ -e "$command" ] && [ "$(readlink "$command")" != "$program/listenapp" ]; then
    say "There is another $command, which stays."
else
    ln -sf "$program/listenapp" "$command"
fi
desktop_entry listenapp.desktop
desktop_entry listenapp-story.desktop
cp "$here/listenapp.xml" "$data/mime/packages/listenapp.xml"
cp "$here/listenapp.svg" "$data/icons/hicolor/scalable/apps/listenapp.svg"
cp "$here/listenapp.png" "$data/icons/hicolor/256x256/apps/listenapp.png"
# They belong to the desktop; where they are absent, there is no menu to tell.
! command -v update-desktop-database > /dev/null || update-desktop-database "$data/applications" 2> /dev/null || true
! command -v update-mime-database > /dev/null || update-mime-database "$data/mime" 2> /dev/null || true

for library in libGL.so.1 libEGL.so.1; do
    /sbin/ldconfig -p 2> /dev/null | grep -q "$library" ||
        say "$library was not found; the window needs it (packages libgl1 and libegl1 on Debian and Ubuntu)."
done
say "Done. Start it from the menu, or with $program/listenapp"
say "To remove it: $program/uninstall.sh"
show "ListenApp is installed. Start it from the menu."
