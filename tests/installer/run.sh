#!/bin/bash
# Installs what lies in dist/ in a minimal Debian without Python and without network, and uses it there.
# Usage: run.sh [deb] [run]     needs root, debootstrap, strace; the systems are kept in build/ for the next time
set -euo pipefail
cd "$(dirname "$0")/../.."

here=$PWD
bare=$here/build/bare
root=$here/build/installer-test
release=${RELEASE:-bookworm}
mirror=${MIRROR:-http://deb.debian.org/debian}
passed=0 failed=0
. tests/installer/misfortunes.sh

say() { printf '\n== %s\n' "$*"; }
check() { # NAME COMMAND...
    local name=$1 started=$SECONDS
    shift
    if "$@"; then passed=$((passed + 1)) && echo "ok      $name ($((SECONDS - started)) s)"
    else failed=$((failed + 1)) && echo "FAILED  $name"; fi
}

make_bare() { # a minimal system, and in it, downloaded but not installed, the packages that the .deb asks for
    [ -x "$bare/bin/sh" ] || debootstrap --variant=minbase "$release" "$bare" "$mirror" > /dev/null
    cp /etc/resolv.conf "$bare/etc/resolv.conf"
    cp "$1" "$bare/tmp/listenapp.deb"
    chroot "$bare" apt-get -qq update
    chroot "$bare" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends --download-only install /tmp/listenapp.deb xz-utils > /dev/null
}

fresh_root() {
    ! mountpoint -q "$root/proc" || umount "$root/proc"
    rm -rf "$root"
    cp -a "$bare" "$root"
    rm -f "$root/etc/resolv.conf"
    mknod -m 666 "$root/dev/null" c 1 3 2> /dev/null || true
    mknod -m 666 "$root/dev/urandom" c 1 9 2> /dev/null || true
    mkdir -p "$root/proc" && mount -t proc proc "$root/proc"
    cp "$(command -v strace)" "$root/usr/bin/strace"
    for library in $(ldd "$(command -v strace)" | grep -o '/\S*'); do cp -n "$library" "$root$library" 2> /dev/null || true; done
    [ ! -e "$root/usr/bin/python3" ] || { echo "there is a Python in the minimal system"; exit 1; }
}
trap 'mountpoint -q "$root/proc" && umount "$root/proc" || true' EXIT

inside() { # as root, without network
    unshare --net chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"
}
as_user() { # as the learner, whose home has a space and Cyrillic letters
    unshare --net chroot --userspec=1234:1234 "$root" \
        env -i PATH=/usr/bin:/bin HOME="$home" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"
}

no_internet() { # TRACE of strace: every socket that any of its processes opened, and every place it connected to
    local opened connected
    opened=$(grep -cE '\bsocket\(' "$1" || true)
    connected=$(grep -cE '\bconnect\(' "$1" || true)
    echo "        sockets opened: $opened, of which $(grep -cE '\bsocket\(AF_UNIX' "$1" || true) are of this machine only (AF_UNIX);" \
        "connections tried: $connected, of which $(grep -cE '\bconnect\(.*AF_UNIX' "$1" || true) within this machine:" \
        "$(grep -oE 'sun_path=@?"[^"]*"' "$1" | sort | uniq -c | tr -s ' \n' ' ')"
    ! grep -qE '\b(socket\(|connect\(.*sa_family=)AF_(INET|INET6|PACKET|NETLINK|BLUETOOTH|VSOCK)' "$1" &&
        [ "$opened" = "$(grep -cE '\bsocket\(AF_UNIX' "$1" || true)" ]
}

all_words_timed() { # ALIGNMENT: no python here to read it with
    local spoken timed
    spoken=$(grep -o '"status": *"\(spoken\|estimated\)"' "$1" | wc -l)
    timed=$(grep -o '"start": *[0-9]' "$1" | wc -l)
    echo "        $spoken words spoken, $timed starts"
    [ "$spoken" -gt 300 ] && [ "$timed" -ge "$spoken" ]
}

translated() { # FOLDER
    local language
    for language in ar es fr ru zh_CN; do [ -f "$1/qtbase_$language.qm" ] || return 1; done
}

test_deb() {
    say ".deb: $(basename "$1"), $(($(stat -c %s "$1") / 1000000)) MB"
    make_bare "$1"
    fresh_root
    check "installs without network" inside sh -c 'apt-get -y --no-install-recommends install /tmp/listenapp.deb > /tmp/apt.log 2>&1 || { cat /tmp/apt.log; false; }'
    check "no Python came along" [ ! -e "$root/usr/bin/python3" ]
    check "Qt speaks the window's languages" translated "$root/usr/lib/listenapp/_internal/PySide6/Qt/translations"
    echo "        installed size: $(du -s --block-size=MB "$root/usr/lib/listenapp" | cut -f1)"
    cp -r "$root/usr/lib/listenapp/_internal/assets/sample" "$root/tmp/sample"
    home=/root
    use inside listenapp /tmp/sample
    check "menu entry and file type are there" sh -c "[ -f '$root/usr/share/applications/listenapp.desktop' ] && [ -f '$root/usr/share/mime/packages/listenapp.xml' ]"
    open_window inside /usr/lib/listenapp/listenapp
    check "an installation over a running program is refused" refused "is running" inside dpkg --install /tmp/listenapp.deb
    check "and so is its removal" refused "is running" inside apt-get -y purge listenapp
    close_window inside /usr/lib/listenapp/listenapp
    check "it still works" inside listenapp --version
    check "a second time over the first" inside sh -c 'dpkg --install /tmp/listenapp.deb > /tmp/apt.log 2>&1 || { cat /tmp/apt.log; false; }'
    check "uninstalls" inside sh -c 'apt-get -y purge listenapp > /tmp/apt.log 2>&1 || { cat /tmp/apt.log; false; }'
    check "nothing of the program is left" nothing_left "$root/usr" "$root/etc" "$root/opt" "$root/var/lib/dpkg/info"
    check "the user's story is still there" [ -f "$root/root/.local/share/listenapp/library/$(tail -1 "$root/tmp/id")/story.json" ]
}

nothing_left() { [ -z "$(find "$@" -iname '*listenapp*' 2> /dev/null | tee -a /dev/stderr)" ]; }

test_run() {
    say "per-user installer: $(basename "$2"), $(($(stat -c %s "$2") / 1000000)) MB"
    make_bare "$1"
    fresh_root
    # What every desktop has comes with the .deb, which then goes: the installer itself may install no library.
    inside sh -c 'apt-get -y --no-install-recommends install /tmp/listenapp.deb xz-utils > /tmp/apt.log 2>&1 && dpkg --purge listenapp >> /tmp/apt.log 2>&1 || { cat /tmp/apt.log; false; }'
    home="/home/Мария Иванова"
    mkdir -p "$root$home" && echo "maria:x:1234:1234::$home:/bin/sh" >> "$root/etc/passwd" && chown 1234:1234 "$root$home"
    chmod 1777 "$root/tmp"
    cp "$2" "$root/tmp/ListenApp.run"
    local program="$home/.local/lib/listenapp/listenapp"
    check "installs as a normal user" as_user sh /tmp/ListenApp.run --quiet --nox11 -- --quiet
    check "a second time over the first" as_user sh /tmp/ListenApp.run --quiet --nox11 -- --quiet
    echo "        installed size: $(du -s --block-size=MB "$root$home/.local/lib/listenapp" | cut -f1)"
    cp -r "$root$home/.local/lib/listenapp/_internal/assets/sample" "$root$home/образец" && chown -R 1234:1234 "$root$home/образец"
    use as_user "$home/.local/bin/listenapp" "$home/образец"
    misfortunes /tmp/ListenApp.run
    check "the menu entry starts it" grep -qF "Exec=\"$program\"" "$root$home/.local/share/applications/listenapp.desktop"
    check "uninstalls" as_user "$home/.local/lib/listenapp/uninstall.sh"
    check "nothing of the program is left" sh -c "[ -z \"\$(find '$root$home' -iname '*listenapp*' ! -path '*/.local/share/listenapp*' | tee -a /dev/stderr)\" ]"
    check "the user's story is still there" [ -f "$root$home/.local/share/listenapp/library/$(tail -1 "$root/tmp/id")/story.json" ]
    check "nothing was written elsewhere" sh -c "[ -z \"\$(find '$root/usr' '$root/etc' '$root/var' '$root/opt' -user 1234 | tee -a /dev/stderr)\" ]"
}

use() { # inside|as_user PROGRAM SAMPLE: self-test, alignment, library; every socket is written down
    check "self-test, offline" "$1" strace -f -qq -e trace=socket,connect -o "$home/selftest.trace" "$2" --self-test
    "$1" strace -f -qq -e trace=socket,connect -o "$home/control.trace" getent hosts example.org || true
    check "a program that asks the network is noticed" grep -q 'socket(AF_INET' "$root$home/control.trace"
    check "self-test opened no socket of the network" no_internet "$root$home/selftest.trace"
    check "the sample is timed" "$1" strace -f -qq -e trace=socket,connect -o "$home/align.trace" \
        "$2" align "$3/story.txt" "$3/narration.mp3" -o "$home/times.json"
    check "all of its words have times" all_words_timed "$root$home/times.json"
    check "timing opened no socket of the network" no_internet "$root$home/align.trace"
    "$1" "$2" import "$3/story.txt" "$3/narration.mp3" > "$root/tmp/id" || true
    check "the sample goes into the library" [ -s "$root/tmp/id" ]
    check "its glossary words are found in it" glossary_found "$1" "$2"
    check "it is written as subtitles" writes_subtitles "$1" "$2"
    check "it travels as a lesson file, with its times" travels "$1" "$2"
    check "exporting opened no socket of the network" no_internet "$root$home/export.trace"
    check "it plays in the window" plays "$1" "$2"
    check "playing opened no socket of the network" no_internet "$root$home/play.trace"
}

glossary_found() { # inside|as_user PROGRAM: inflected forms, too, which need stored models of their own
    local shown
    shown=$("$1" "$2" show "$(tail -1 "$root/tmp/id")" --json) && grep -qF '"glossary"' <<< "$shown"
}

writes_subtitles() { # inside|as_user PROGRAM: cues that are numbered through, with times, with the story's words
    "$1" strace -f -qq -e trace=socket,connect -o "$home/export.trace" \
        "$2" export "$(tail -1 "$root/tmp/id")" --to srt -o "$home/story.srt" || return 1
    echo "        $(grep -c -- '-->' "$root$home/story.srt") cues"
    awk 'BEGIN { RS = "" } $1 != NR || $3 != "-->" || NF < 5 { bad = 1 } END { exit bad || NR < 30 }' "$root$home/story.srt" &&
        grep -qF 'headphones and listen for free.' "$root$home/story.srt"
}

travels() { # inside|as_user PROGRAM: another library takes the lesson file, and has the same times without timing
    local there
    "$1" "$2" export "$(tail -1 "$root/tmp/id")" --to listen -o "$home/story.listen" || return 1
    there=$("$1" "$2" import "$home/story.listen" --library "$home/elsewhere") || return 1
    "$1" "$2" show "$(tail -1 "$root/tmp/id")" --json | grep '"start"' > "$root/tmp/here.times"
    "$1" "$2" show "$(tail -1 <<< "$there")" --json --library "$home/elsewhere" | grep '"start"' > "$root/tmp/there.times"
    echo "        $(stat -c %s "$root$home/story.listen") bytes, $(wc -l < "$root/tmp/there.times") times"
    [ "$(wc -l < "$root/tmp/there.times")" -gt 300 ] && cmp "$root/tmp/here.times" "$root/tmp/there.times"
}

plays() { # inside|as_user PROGRAM: in a window that nobody sees, without a sound card, and without a word of complaint
    local complaints
    "$1" sh -c 'printf "{\"format\": 1, \"device\": \"null\"}" > "$HOME/.local/share/listenapp/preferences.json"'
    complaints=$("$1" strace -f -qq -e trace=socket,connect -o "$home/play.trace" "$2" play "$(tail -1 "$root/tmp/id")" --speed 2 --picture "$home/window.png" --stop-after 12 2>&1) || return 1
    [ -s "$root$home/window.png" ] && [ -z "$complaints" ] || { echo "$complaints"; return 1; }
}

deb=$(ls dist/listenapp_*.deb) run=$(ls dist/ListenApp-*.run)
(cd dist && sha256sum --check --quiet SHA256SUMS)
[[ $# -gt 0 && "$*" != *deb* ]] || test_deb "$deb"
[[ $# -gt 0 && "$*" != *run* ]] || test_run "$deb" "$run"
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
