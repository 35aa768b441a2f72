#!/bin/bash
# The part of windows.sh that runs inside: under Wine, on a screen and a sound card of its own. It waits long, because the
# machine may be busy, and goes on as soon as it can.
set -u
cd ~/try
export XDG_RUNTIME_DIR=$HOME/try/run DISPLAY=:77
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
passed=0 failed=0
check() { # NAME COMMAND...
    local started=$SECONDS
    if "${@:2}" > log.txt 2>&1; then passed=$((passed + 1)); echo "ok      $1 ($((SECONDS - started)) s)"
    else failed=$((failed + 1)); echo "FAILED  $1"; tail -n 15 log.txt; fi
}
fails() { ! "$@"; }
until_true() { # COMMAND...
    local end=$((SECONDS + 3600))
    until "$@" > /dev/null 2>&1; do [ $SECONDS -lt $end ] || return 1; sleep 1; done
}
patient() { timeout 7200 "$@"; } # only against a program that hangs
known() { patient wine reg query "$1" > /dev/null; }

rm -f /tmp/.X77-lock /tmp/.X11-unix/X77 # the screen of a run before ended without removing them, and none would start
Xvfb :77 -screen 0 1920x1200x24 > /dev/null 2>&1 &
pulseaudio --daemonize=no --exit-idle-time=-1 -n --load="module-null-sink sink_name=silent" --load=module-native-protocol-unix > pulse.txt 2>&1 &
sleep 2

local=$WINEPREFIX/drive_c/users/Мария\ Иванова/AppData/Local
program=$local/Programs/ListenApp
library=$local/ListenApp/library
menu=$WINEPREFIX/drive_c/users/Мария\ Иванова/AppData/Roaming/Microsoft/Windows/Start\ Menu/Programs/ListenApp.lnk
kind='HKCU\Software\Classes\.listen'
listed='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ListenApp'
listenapp() { patient wine "$program/listenapp-console.exe" "$@" 2>> errors.txt | tr -d '\r'; return "${PIPESTATUS[0]}"; }
# Wine quotes arguments with spaces, and the uninstaller takes only an unquoted `_?=`; without it, it does not wait.
printf '"%%LOCALAPPDATA%%\\Programs\\ListenApp\\uninstall.exe" /S _?=%%LOCALAPPDATA%%\\Programs\\ListenApp\r\n' > remove.bat
remove() { patient wine cmd /c 'Z:\home\maria\try\remove.bat'; }
stories() { find "$library" -mindepth 2 -maxdepth 2 -name story.json 2> /dev/null | wc -l; }
has_stories() { [ "$(stories)" -ge "$1" ]; }
window() { xdotool search --onlyvisible --name "${1:-ListenApp}" 2> /dev/null | tail -n 1; }
is_open() { [ -n "$(window "$@")" ]; }
is_closed() { ! is_open "$@"; }
picture() { import -window root "$1.png"; }
shown() { import -window root -depth 8 rgb:- | md5sum; }
settled() { # the window is not painted any more; a cursor may blink
    local seen now tries=0
    seen=$(shown)
    while sleep 3; now=$(shown); [ "$now" != "$seen" ] && [ $((++tries)) -lt 100 ]; do seen=$now; done
}
runs() { grep -lqsE '[/\\]listenapp\.exe' /proc/[0-9]*/cmdline; }
close_window() { # and wait for the program, which ends a moment after its window: it is not removed before
    patient wine taskkill /IM listenapp.exe > /dev/null 2>&1
    until_true is_closed && until_true fails runs || wine taskkill /F /IM listenapp.exe > /dev/null 2>&1
}

patient wine reg query HKCU > /dev/null 2>&1 # Windows has started

# -- an older version, and this one over it ------------------------------------------------------------------------
check "silent installation of an older version" patient wine OldSetup.exe /S
check "its part is there" [ -f "$program/_internal/old.txt" ]
touch "$program/mine.txt"
check "silent installation over it, in a user folder “Мария Иванова”" patient wine Setup.exe /S
check "what is no longer part of it is gone" [ ! -e "$program/_internal/old.txt" ]
check "the Start menu has it" [ -f "$menu" ]
check "stories open with it" known "$kind"
check "Windows lists it" known "$listed"
check "it tells its version" listenapp --version

# -- the program ---------------------------------------------------------------------------------------------------
check "self-test" listenapp --self-test
cat log.txt
check "times the sample with the real model" listenapp align 'Z:\home\maria\try\образец\story.txt' 'Z:\home\maria\try\образец\narration.mp3' -o 'Z:\home\maria\try\times.json'
check "imports the sample" listenapp import 'Z:\home\maria\try\образец\story.txt' 'Z:\home\maria\try\образец\narration.mp3'
check "the library is in her folder" has_stories 1
id=$(basename "$(dirname "$(find "$library" -mindepth 2 -maxdepth 2 -name story.json | head -n 1)")")
check "exports a lesson file" listenapp export "$id" --to listen -o 'Z:\home\maria\try\урок.listen'

# -- the window ----------------------------------------------------------------------------------------------------
words_lit() { [ "$(grep -c '"event": "word"' "trace-$1.jsonl")" -ge "$2" ]; } # SCALE WORDS
play() { # SCALE
    patient env WINEQT_SCALE_FACTOR="$1" wine "$program/listenapp.exe" play "$id" --trace "Z:\\home\\maria\\try\\trace-$1.jsonl" --stop-after 40 --quit-at-end &
    until_true words_lit "$1" 10 && picture "window-$1"
    wait $!
}
check "plays with sound at 100 %" play 1
check "words light up" words_lit 1 20
check "plays with sound at 200 %" play 2
check "words light up" words_lit 2 20

rm -rf "$library"
start_window() { wine "$program/listenapp.exe" "$@" > /dev/null 2>&1 & until_true is_open && settled; }
check "the window opens" start_window
check "an installation over a running program is refused" fails patient wine Setup.exe /S
check "and so is its removal" fails remove
check "nothing is gone" [ -e "$program/_internal" ]
check "and the window is still open" is_open
add_by_keyboard() {
    xdotool key ctrl+o
    settled
    picture dialog
    xdotool type --delay 100 'Z:\home\maria\try\story.txt'
    settled
    picture dialog-2
    xdotool key Return
    until_true has_stories 1
}
cp образец/story.txt .
check "a story is added through the dialog by keyboard" add_by_keyboard
settled && picture added
# Windows takes the kinds of files from the user's registry and the machine's, Wine only from the machine's. A kind of its
# own shows whether that is still so.
kind_of_its_own() {
    patient wine reg add 'HKCU\Software\Classes\.abc' /ve /d Abc.File /f && touch own.abc &&
        patient wine reg add 'HKCU\Software\Classes\Abc.File\shell\open\command' /ve /d '"C:\windows\system32\hostname.exe"' /f &&
        patient wine start 'Z:\home\maria\try\own.abc'
}
for_the_machine() {
    local name
    for name in .listen ListenApp.Story; do
        patient wine reg copy "HKCU\\Software\\Classes\\$name" "HKLM\\Software\\Classes\\$name" /s /f || return
    done
}
kind_of_its_own > /dev/null 2>&1 || check "Wine opens no kind of file of a user; they are copied to the machine's" for_the_machine
opened() { local before; before=$(stories); "$@" && until_true has_stories $((before + 1)); }
other_lesson() { [ -f урок.listen ]; }
check "there is a lesson file" other_lesson
rm -rf "$library"
check "a .listen file that is opened goes to the running window" opened patient wine start /wait 'Z:\home\maria\try\урок.listen'
one_window() { [ "$(xdotool search --onlyvisible --class listenapp 2> /dev/null | wc -l)" -le 1 ]; }
check "and no second window opens" one_window
picture association
close_window
rm -rf "$library"
check "a .listen file opens the program by its association" opened wine start 'Z:\home\maria\try\урок.listen'
settled && picture opened
close_window

# -- removal -------------------------------------------------------------------------------------------------------
check "silent removal" remove
check "the program is gone" until_true [ ! -e "$program/_internal" ]
check "its menu entry is gone" [ ! -e "$menu" ]
check "the registry is clean" fails known "$kind"
check "and lists it no more" fails known "$listed"
check "a stranger's file in its folder stays" [ -f "$program/mine.txt" ]
check "the stories stay" has_stories 1
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
