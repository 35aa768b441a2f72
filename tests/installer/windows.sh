#!/bin/bash
# Installs dist/ListenApp-VERSION-Setup.exe in a Windows without Python and without network (packaging/windows/machine.sh),
# and uses it there, as a user with a space and Cyrillic letters in her name. Pictures of the window: build/windows-pictures.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' listenapp/__init__.py)
setup=${SETUP:-dist/ListenApp-$version-Setup.exe}
[ -f "$setup" ] || { echo "$setup is missing: make windows" >&2; exit 1; }
WINDOWS=$(packaging/windows/machine.sh)
export WINDOWS
place=$WINDOWS/home/maria/try

rm -rf "$place" "$WINDOWS/home/maria/tried" && mkdir -p "$place/old/_internal"
cp "$setup" "$place/Setup.exe"
cp -r assets/sample "$place/образец"
cp tests/installer/windows-inside.sh "$place/"
# An older version: its two programs end at once, and one of its parts is in no later version.
printf 'Target amd64-unicode\nOutFile "%s"\nSilentInstall silent\nRequestExecutionLevel user\nSection\nSectionEnd\n' "$place/old/listenapp.exe" > "$place/stub.nsi"
makensis -V1 "$place/stub.nsi"
cp "$place/old/listenapp.exe" "$place/old/listenapp-console.exe"
touch "$place/old/_internal/old.txt"
makensis -V1 -WX -DTARGET=amd64-unicode -DVERSION=0.0.1 "-DPROGRAM=$place/old" "-DOUTPUT=$place/OldSetup.exe" packaging/windows/listenapp.nsi
chown -R 1000:1000 "$place"

status=0
OFFLINE=1 packaging/windows/wine.sh PREFIX=tried PYTHONPATH= bash /home/maria/try/windows-inside.sh || status=$?
rm -rf build/windows-pictures && mkdir -p build/windows-pictures
cp "$place"/*.png build/windows-pictures/ 2> /dev/null || true

echo "the times of the sample, against those of this checkout on Linux:"
.venv/bin/python -m listenapp align assets/sample/story.txt assets/sample/narration.mp3 -o "$place/times-linux.json" 2> /dev/null
.venv/bin/python tests/installer/compare_times.py "$place/times.json" "$place/times-linux.json" || status=1

echo "500 changes of a library that two programs read all the time, and 20 kills of a program that changes it:"
OPTIONS=--hypothesis-profile=thorough tests/installer/windows_suite.sh tests/library/test_busy_files.py || status=1
exit $status
