#!/bin/bash
# The part of windows.sh that runs inside: under Wine, on a screen and a sound card of its own.
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
until_true() { local i; for i in $(seq "$1"); do "${@:2}" > /dev/null 2>&1 && return; sleep 1; done; return 1; } # SECONDS COMMAND...
known() { timeout 60 wine reg query "$1" > /dev/null; }

Xvfb :77 -screen 0 1920x1200x24 > /dev/null 2>&1 &
pulseaudio --daemonize=no --exit-idle-time=-1 -n --load="module-null-sink sink_name=silent" --load=module-native-protocol-unix > pulse.txt 2>&1 &
sleep 2

user='C:\users\Мария Иванова'
local=$WINEPREFIX/drive_c/users/Мария\ Иванова/AppData/Local
program=$local/Programs/ListenApp
library=$local/ListenApp/library
menu=$WINEPREFIX/drive_c/users/Мария\ Иванова/AppData/Roaming/Microsoft/Windows/Start\ Menu/Programs/ListenApp.lnk
kind='HKCU\Software\Classes\.listen'
listed='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ListenApp'
listenapp() { timeout 900 wine "$program/listenapp-console.exe" "$@" 2>> errors.txt | tr -d '\r'; return "${PIPESTATUS[0]}"; }
stories() { find "$library" -mindepth 2 -maxdepth 2 -name story.json 2> /dev/null | wc -l; }
has_stories() { [ "$(stories)" -ge "$1" ]; }
window() { xdotool search --onlyvisible --name "${1:-ListenApp}" 2> /dev/null | tail -n 1; }
is_open() { [ -n "$(window "$@")" ]; }
is_closed() { ! is_open "$@"; }
picture() { import -window root "$1.png"; }
close_window() { xdotool windowclose "$(window)" 2> /dev/null; wine taskkill /F /IM listenapp.exe > /dev/null 2>&1; sleep 2; }

timeout 120 wine reg query HKCU > /dev/null 2>&1 # Windows has started

# -- an older version, and this one over it ------------------------------------------------------------------------
check "silent installation of an older version" timeout 300 wine OldSetup.exe /S
check "its part is there" [ -f "$program/_internal/old.txt" ]
touch "$program/mine.txt"
check "silent installation over it, in a user folder “Мария Иванова”" timeout 600 wine Setup.exe /S
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
play() { # SCALE
    timeout 240 env QT_SCALE_FACTOR="$1" wine "$program/listenapp.exe" play "$id" --trace "Z:\\home\\maria\\try\\trace-$1.jsonl" --stop-after 40 &
    until_true 120 is_open && sleep 25 && picture "window-$1"
    wait $!
}
words_lit() { [ "$(grep -c '"word"' "trace-$1.jsonl")" -ge "$2" ]; }
check "plays with sound at 100 %" play 1
check "words light up" words_lit 1 20
check "plays with sound at 200 %" play 2
check "words light up" words_lit 2 20

rm -rf "$library"
start_window() { wine "$program/listenapp.exe" "$@" > /dev/null 2>&1 & until_true 120 is_open && sleep 10; }
check "the window opens" start_window
check "an installation over a running program is refused" fails timeout 120 wine Setup.exe /S
check "and so is its removal" fails timeout 120 wine "$program/uninstall.exe" /S '_?='"$user"'\AppData\Local\Programs\ListenApp'
open_by_keyboard() { # the dialog of Windows takes a path
    xdotool key --clearmodifiers ctrl+o
    sleep 8
    picture dialog
    xdotool type --delay 40 'Z:\home\maria\try\story.txt'
    sleep 1
    xdotool key Return
    sleep 6
    picture dialog-2
    xdotool key Return
    until_true 60 has_stories 1
}
cp образец/story.txt .
check "a story is added through the dialog by keyboard" open_by_keyboard
picture added
opened() { local before; before=$(stories); "$@" && until_true 90 has_stories $((before + 1)); }
other_lesson() { [ -f урок.listen ]; }
check "there is a lesson file" other_lesson
rm -rf "$library"
check "a .listen file that is opened goes to the running window" opened timeout 60 wine start /wait 'Z:\home\maria\try\урок.listen'
one_window() { [ "$(xdotool search --onlyvisible --class listenapp 2> /dev/null | wc -l)" -le 1 ]; }
check "and no second window opens" one_window
picture association
close_window
rm -rf "$library"
check "a .listen file opens the program by its association" opened wine start 'Z:\home\maria\try\урок.listen'
sleep 5
picture opened
close_window

# -- removal -------------------------------------------------------------------------------------------------------
check "silent removal" timeout 120 wine "$program/uninstall.exe" /S '_?='"$user"'\AppData\Local\Programs\ListenApp'
check "the program is gone" until_true 120 [ ! -e "$program/_internal" ]
check "its menu entry is gone" [ ! -e "$menu" ]
check "the registry is clean" fails known "$kind"
check "and lists it no more" fails known "$listed"
check "a stranger's file in its folder stays" [ -f "$program/mine.txt" ]
check "the stories stay" has_stories 1
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
