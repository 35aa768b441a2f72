#!/bin/sh
# The .deb's preinst and prerm. Without its files a running program no longer loads what it has not used so far: it
# would stand there and not answer.
set -eu

case ${DPKG_MAINTSCRIPT_NAME:-} in preinst) from=upgrade ;; *) from=remove ;; esac
[ "${1:-}" = "$from" ] || exit 0
for seen in /proc/[0-9]*/exe; do
    [ "$(readlink "$seen" 2> /dev/null)" != /usr/lib/listenapp/listenapp ] ||
        { echo "ListenApp is running. Close it, and start this again." >&2; exit 1; }
done
