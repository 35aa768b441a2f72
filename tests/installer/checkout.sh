#!/bin/bash
# Clones this checkout into a minimal Debian that has only git, make and python3, and runs make targets there as root.
# Usage: checkout.sh RELEASE [TARGET...]     RELEASE: bookworm or trixie; TARGET: demo and test unless given
# Needs root and debootstrap. What is committed is what is tried. The system stays in build/ for the next time.
set -euo pipefail
[ -n "${IN_OWN_MOUNTS:-}" ] || IN_OWN_MOUNTS=1 exec unshare --mount "$0" "$@" # what is mounted goes when it ends
cd "$(dirname "$0")/../.."

release=$1
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(demo test)
mirror=${MIRROR:-http://deb.debian.org/debian}
bare=$PWD/build/checkout/$release-bare
root=$PWD/build/checkout/$release

make_bare() {
    mkdir -p "$(dirname "$bare")"
    debootstrap --variant=minbase --include=git,make,python3 "$release" "$bare.part" "$mirror" >/dev/null
    mv "$bare.part" "$bare"
}

fresh_root() {
    rm -rf "$root"
    cp -a "$bare" "$root"
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t devpts devpts "$root/dev/pts"
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    # This machine may reach the registries only with a certificate of its own; ca-certificates would overwrite its bundle.
    [ ! -f "${PIP_CERT:-}" ] || cp "$PIP_CERT" "$root/etc/certificates-of-the-host.pem"
    git clone -q "$PWD" "$root/root/listenapp"
}

inside() {
    local passed=()
    [ ! -f "$root/etc/certificates-of-the-host.pem" ] || passed=(PIP_CERT=/etc/certificates-of-the-host.pem)
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "${passed[@]}" chroot "$root" "$@"
}

[ -d "$bare" ] || make_bare
fresh_root
echo "== Debian $(cat "$root/etc/debian_version"), $(inside python3 --version), commit $(git -C "$root/root/listenapp" rev-parse --short HEAD)"
inside make -C /root/listenapp "${targets[@]}"
echo "== Debian $release: make ${targets[*]} passed"
