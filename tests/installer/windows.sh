#!/bin/bash
# The installer for Windows with a stand-in for the program: compiled, installed, installed again and removed under Wine.
# Needs root, debootstrap and makensis; Wine lives in a Debian of its own, kept in build/ for the next time.
set -euo pipefail
cd "$(dirname "$0")/../.."

root=$PWD/build/wine-test
payload=$PWD/build/nsis-payload

if [ ! -L "$root/usr/bin/wine" ]; then
    debootstrap --variant=minbase "${RELEASE:-bookworm}" "$root" "${MIRROR:-http://deb.debian.org/debian}" > /dev/null
    chroot "$root" dpkg --add-architecture i386
    chroot "$root" apt-get -qq update
    chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install wine wine32 xvfb > /dev/null
fi
rm -rf "$payload" && mkdir -p "$payload/_internal/подпапка"
# The stand-in for the program tells that it runs, and goes on until it is told to stop.
cat > "$payload.nsi" << 'END'
OutFile "${OUTPUT}"
SilentInstall silent
RequestExecutionLevel user
Section
  FileOpen $0 "C:\runs" w
  FileClose $0
  IfFileExists "C:\stop" +3
    Sleep 100
    Goto -2
SectionEnd
END
makensis -V2 "-DOUTPUT=$payload/listenapp.exe" "$payload.nsi"
touch "$payload/listenapp-console.exe" && echo inside > "$payload/_internal/подпапка/part.txt"
makensis -V2 -WX -DVERSION=0.0.1 "-DPROGRAM=$payload" "-DOUTPUT=$root/tmp/ListenApp-Setup.exe" packaging/windows/listenapp.nsi

cat > "$root/tmp/try.sh" << 'END'
set -eu
export HOME=/root WINEDEBUG=-all WINEARCH=win32 WINEPREFIX=/root/prefix LANG=C.UTF-8 DISPLAY=:77
rm -rf "$WINEPREFIX"
Xvfb :77 -screen 0 800x600x24 > /dev/null 2>&1 &
screen=$!
trap 'wineserver -k || true; kill $screen' EXIT
local="$WINEPREFIX/drive_c/users/root/AppData/Local"
program="$local/Programs/ListenApp"
menu="$WINEPREFIX/drive_c/users/root/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/ListenApp.lnk"
kind='HKCU\Software\Classes\.listen'
listed='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ListenApp'
check() { if "${@:2}"; then echo "ok      $1"; else echo "FAILED  $1"; exit 1; fi; }
fails() { ! "$@"; }
known() { timeout 60 wine reg query "$1" > /dev/null; }

timeout 300 wineboot -i > /dev/null 2>&1
mkdir -p "$local/ListenApp/library/a-story"
check "silent installation" timeout 120 wine /tmp/ListenApp-Setup.exe /S
check "the files are there" [ -f "$program/_internal/подпапка/part.txt" ]
check "the Start menu has it" [ -f "$menu" ]
check "stories open with it" known "$kind"
check "Windows lists it" known "$listed"
rm -f "$WINEPREFIX/drive_c/runs" "$WINEPREFIX/drive_c/stop"
wine "$program/listenapp.exe" &
for _ in $(seq 600); do [ -e "$WINEPREFIX/drive_c/runs" ] && break || sleep 0.1; done
check "the program runs" [ -e "$WINEPREFIX/drive_c/runs" ]
check "an installation over it is refused" fails timeout 120 wine /tmp/ListenApp-Setup.exe /S
check "and so is its removal" fails timeout 120 wine "$program/uninstall.exe" /S '_?=C:\users\root\AppData\Local\Programs\ListenApp'
check "nothing of it is lost" [ -f "$program/_internal/подпапка/part.txt" ]
touch "$WINEPREFIX/drive_c/stop" && wait $!
touch "$program/_internal/old.txt" "$program/mine.txt"
check "a second time over the first" timeout 120 wine /tmp/ListenApp-Setup.exe /S
check "what is no longer part of it is gone" [ ! -e "$program/_internal/old.txt" ]
check "silent removal" timeout 120 wine "$program/uninstall.exe" /S '_?=C:\users\root\AppData\Local\Programs\ListenApp'
check "the program is gone" [ ! -e "$program/_internal" ] && check "and its menu entry" [ ! -e "$menu" ]
check "a stranger's file in its folder stays" [ -f "$program/mine.txt" ]
check "the stories stay" [ -d "$local/ListenApp/library/a-story" ]
if known "$kind" || known "$listed"; then echo "FAILED  the registry is clean"; exit 1; fi
echo "ok      the registry is clean"
END
mount -t proc proc "$root/proc" && trap 'umount "$root/proc"' EXIT
unshare --net chroot "$root" bash /tmp/try.sh
