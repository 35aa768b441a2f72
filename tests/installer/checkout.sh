#!/bin/bash
# Clones this checkout into a minimal Debian that has only git, make and python3, and runs make targets there as root.
# Usage: checkout.sh RELEASE [TARGET...]     RELEASE: bookworm or trixie; TARGET: demo and test unless given
# Needs root and debootstrap. What is committed is what is tried. The system stays in build/ for the next time.
set -euo pipefail
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

release_mounts() {
    local place
    for place in dev/shm dev proc; do ! mountpoint -q "$root/$place" || umount "$root/$place"; done
}

fresh_root() {
    release_mounts
    rm -rf "$root"
    cp -a "$bare" "$root"
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm"
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    mkdir -p "$root/etc/ssl" # this machine may reach the registries only with certificates of its own
    [ ! -d /etc/ssl/certs ] || cp -rL /etc/ssl/certs "$root/etc/ssl/"
    git clone -q "$PWD" "$root/root/listenapp"
}

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root $(env | grep -E '^(PIP_CERT|SSL_CERT_FILE|https?_proxy|no_proxy)=' || true) \
        chroot "$root" "$@"
}

[ -d "$bare" ] || make_bare
trap release_mounts EXIT
fresh_root
echo "== Debian $(cat "$root/etc/debian_version"), $(inside python3 --version), commit $(git -C "$root/root/listenapp" rev-parse --short HEAD)"
inside make -C /root/listenapp "${targets[@]}"
echo "== Debian $release: make ${targets[*]} passed"
