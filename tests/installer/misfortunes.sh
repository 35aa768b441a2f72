# shellcheck shell=bash disable=SC2154
# What may go wrong on a school's computer, tried with the program that `run.sh` has installed for a normal user.
# Sourced by run.sh, whose `check`, `as_user`, `root` and `home` it uses.

misfortunes() { # INSTALLER
    local program="$home/.local/bin/listenapp" folder="$home/.local/lib/listenapp" model
    model="$folder/_internal/models/tiny.en"
    check "works where the language is C" as_user env LC_ALL=C "$program" models list
    check "works without HOME" as_user env -u HOME "$program" models list
    check "opens where nothing may be written" opens_anyway /usr/share
    check "opens for a story that is none" opens_anyway "$home"

    cp -r "$root$model" "$root$home/USB диск" && cp dist/ListenApp-model-base.zip "$root$home/USB диск/"
    printf 'rubbish' | dd of="$root$model/model.bin" bs=1 seek=100000 conv=notrunc status=none
    check "a damaged model is noticed, and its file named" names_model_bin "$program"
    chmod 700 "$root$home/USB диск"
    check "a stick that may not be read is told" refused "cannot be read" as_user "$program" models install tiny.en --from "$home/USB диск"
    chmod 755 "$root$home/USB диск"
    check "a good one from a stick helps" as_user "$program" models install tiny.en --from "$home/USB диск"
    check "the self-test passes again" as_user "$program" --self-test
    check "another model from a stick" as_user "$program" models install base --from "$home/USB диск/ListenApp-model-base.zip"
    check "it is whole" as_user "$program" models verify base
    rm -rf "$root$home/USB диск" "$root$home/.local/share/listenapp/models"

    open_window as_user "$folder/listenapp"
    check "an installation over a running program is refused" refused "is running" as_user sh "$1" --quiet --nox11
    check "and so is its removal" refused "is running" as_user "$folder/uninstall.sh"
    close_window as_user "$folder/listenapp"

    check "a home that may not be written to is told" refused "may not be written to" as_user env HOME=/usr sh "$1" --quiet --nox11
    check "a double click is answered in a window" shown "$1" "$home" "is installed"
    check "and so is one that fails" shown "$1" /usr "may not be written to"
    check "a disk that is too small is told" too_small "$1" "too little room"
    printf '#!/bin/sh\nprintf "a\\nb c d 999999999\\n"\n' > "$root/tmp/df" && chmod 755 "$root/tmp/df"
    check "a disk that is full in the middle leaves what was there" too_small "$1" "could not be copied" /tmp:
    rm -f "$root/tmp/df"
    check "room that is too small for unpacking is told" no_room_to_unpack "$1"
    check "a closed terminal in the middle leaves what was there" interrupted "$1" HUP && check "and nothing else" nothing_unpacked
    check "a power cut in the middle leaves what was there" interrupted "$1" KILL && rm -rf "$root"/tmp/selfgz*
    check "the next installation goes well, and leaves no more than it should" after_interruption "$1"
}

open_window() { # inside|as_user PROGRAM: until it runs
    "$1" timeout 60 "$2" no-such.listen &
    running=$!
    for _ in $(seq 100); do
        ! "$1" sh -c 'readlink /proc/[0-9]*/exe' 2> /dev/null | grep -qF "$2" || break
    done
}

close_window() { # inside|as_user PROGRAM: what open_window has opened
    kill "$running" 2> /dev/null || true
    "$1" sh -c 'for seen in /proc/[0-9]*/exe; do [ "$(readlink "$seen")" != "$1" ] || kill "$(basename "$(dirname "$seen")")"; done' \
        sh "$2" 2> /dev/null || true
    wait "$running" 2> /dev/null || true
}

refused() { # WORDS COMMAND...: status 1, and one sentence
    local words=$1 told
    shift
    ! told=$("$@" 2>&1) && grep -qF "$words" <<< "$told" || { echo "$told"; return 1; }
}

opens_anyway() { # HOME: the window, from the desktop, where nobody reads what is printed
    # Not faults: fontconfig wants a cache there, and Qt without a screen cannot raise a window.
    local told status=0
    told=$(as_user env HOME="$1" timeout 5 "$home/.local/lib/listenapp/listenapp" no-such.listen 2>&1) || status=$?
    [ "$status" = 124 ] && [ -z "$(grep -v -e '^Fontconfig error: No writable cache' -e '^This plugin does not support raise' <<< "$told")" ] || { echo "$told"; return 1; }
}

names_model_bin() {
    local told
    ! told=$(as_user "$1" --self-test 2>&1) && grep -q '^speech model .*FAILED.*model\.bin' <<< "$told" || { echo "$told"; return 1; }
}

shown() { # INSTALLER HOME WORDS: without a terminal; what stands in for zenity writes down what it is to show
    rm -f "$root/tmp/shown"
    printf '#!/bin/sh\nprintf "%%s\\n" "$*" > /tmp/shown\n' > "$root/tmp/zenity" && chmod 755 "$root/tmp/zenity"
    as_user env HOME="$2" DISPLAY=:9 PATH=/tmp:/usr/bin:/bin sh "$1" < /dev/null > "$root/tmp/printed" 2>&1 || true
    rm "$root/tmp/zenity"
    grep -F "$3" "$root/tmp/shown"
}

too_small() { # INSTALLER WORDS [PATH:]: a home of 50 MB with an earlier version in it
    local small="$root/tmp/small home" status=0
    mkdir -p "$small" && mount -t tmpfs -o size=50m,uid=1234,gid=1234 none "$small"
    as_user sh -c 'mkdir -p "$1" && echo earlier > "$1/listenapp"' sh "/tmp/small home/.local/lib/listenapp"
    refused "$2" as_user env HOME="/tmp/small home" PATH="${3:-}/usr/bin:/bin" sh "$1" --quiet --nox11 || status=1
    [ "$(cat "$small/.local/lib/listenapp/listenapp")" = earlier ] && [ ! -e "$small/.local/lib/listenapp.new" ] || status=1
    umount "$small" && rmdir "$small"
    return "$status"
}

no_room_to_unpack() { # INSTALLER
    local status=0
    mkdir -p "$root/tmp/few" && mount -t tmpfs -o size=50m,uid=1234,gid=1234 none "$root/tmp/few"
    refused "Not enough space left in" as_user env TMPDIR=/tmp/few sh "$1" --quiet --nox11 || status=1
    [ -z "$(find "$root/tmp/few" -type f)" ] || status=1
    umount "$root/tmp/few" && rmdir "$root/tmp/few"
    return "$status"
}

# A home with an earlier version, whose installation is interrupted while it copies.
later="/tmp/later home"

interrupted() { # INSTALLER SIGNAL
    local group installing
    mkdir -p "$root$later/.local/lib/listenapp" && echo earlier > "$root$later/.local/lib/listenapp/earlier"
    chown -R 1234:1234 "$root$later"
    set -m # a process group of its own, as a terminal gives it
    as_user env --default-signal=HUP HOME="$later" sh "$1" --quiet --nox11 & # these trials may run under nohup
    group=$!
    set +m
    until [ -d "$root$later/.local/lib/listenapp.new" ] || [ ! -d "/proc/$group" ]; do sleep 0.01; done
    kill "-$2" -- "-$group"
    wait "$group" 2> /dev/null && return 1
    while kill -0 -- "-$group" 2> /dev/null; do sleep 0.05; done # what tidies up
    installing=$(ls "$root$later/.local/lib")
    [ -f "$root$later/.local/lib/listenapp/earlier" ] && { [ "$2" = KILL ] || [ "$installing" = listenapp ]; }
}

nothing_unpacked() { [ -z "$(ls -d "$root"/tmp/selfgz* 2> /dev/null | tee -a /dev/stderr)" ]; }

after_interruption() { # INSTALLER
    local status=0
    as_user env HOME="$later" sh "$1" --quiet --nox11 && as_user env HOME="$later" "$later/.local/bin/listenapp" --version || status=1
    [ "$(ls "$root$later/.local/lib")" = listenapp ] && [ ! -e "$root$later/.local/lib/listenapp/earlier" ] && nothing_unpacked || status=1
    rm -rf "${root:?}$later"
    return "$status"
}
