#!/bin/bash
# Runs a command of Linux or, as `wine PROGRAM.exe ...`, of Windows in the folder that machine.sh makes, as its user. All
# processes end with it. The checkout is not visible there: source.sh copies it to /work.
# Usage: wine.sh [NAME=VALUE...] COMMAND...
#        PREFIX=NAME is the Windows that is used: a folder in the user's home, made of the one that machine.sh has made.
#        Two runs at once need two: in one they would end each other without a word, so the second is refused.
# Environment: WINDOWS, the folder (build/windows); OFFLINE=1, without network
set -euo pipefail
cd "$(dirname "$0")/../.."

export root=${WINDOWS:-$PWD/build/windows}
# libiomp5 aborts without /sys, which is not mounted. Wine asks for .NET and HTML otherwise.
settings=(HOME=/home/maria LANG=C.UTF-8 PATH=/usr/bin:/bin XDG_RUNTIME_DIR=/tmp PREFIX=work WINEARCH=win64 WINEDEBUG=-all
    "WINEDLLOVERRIDES=mscoree=;mshtml=" KMP_AFFINITY=disabled 'PYTHONPATH=Z:\work' PYTHONUTF8=1 PYTHONDONTWRITEBYTECODE=1)
# Wine keeps Linux' own QT_ variables from Windows' programs, and hands on WINEQT_ under their names.
while [[ ${1:-} == [A-Z_]*=* ]]; do settings+=("${1/#QT_/WINEQT_}") && shift; done

exec unshare --mount --pid --fork --kill-child ${OFFLINE:+--net} bash -euc '
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/shm" && mount -t tmpfs tmpfs "$root/dev/shm"
    # Tests read the recordings beside the checkout.
    [ ! -d ../shared/data ] || { mkdir -p "$root/shared/data" && mount --bind -o ro ../shared/data "$root/shared/data"; }
    [ -n "${OFFLINE:-}" ] || cp /etc/resolv.conf "$root/etc/resolv.conf"
    # The signal of --kill-child is lost with the change of the user.
    exec chroot "$root" setpriv --reuid 1000 --regid 1000 --clear-groups --pdeathsig KILL env -i "$@"
' wine.sh "${settings[@]}" bash -euc '
    export WINEPREFIX=$HOME/$PREFIX
    exec {lock}> "$WINEPREFIX.lock"
    flock -n "$lock" || { echo "another run uses $WINEPREFIX" >&2; exit 1; }
    [ -e "$WINEPREFIX" ] || [ "$PREFIX" = windows ] || cp -a "$HOME/windows" "$WINEPREFIX"
    cd /work
    "$@" && status=0 || status=$?
    timeout 30 wineserver -w || wineserver -k || true # Wine writes the registry when its last program has ended
    exit $status
' wine.sh "$@"
