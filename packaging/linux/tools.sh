#!/bin/bash
# What building installers needs beyond `make setup`. Usage: tools.sh [test]
set -euo pipefail
cd "$(dirname "$0")/../.."

wanted=(binutils gcc libportaudio2 libjack-jackd2-0 makeself xz-utils)
[ "${1:-}" != test ] || wanted=(debootstrap nsis strace util-linux xvfb pulseaudio pulseaudio-utils libasound2-plugins)

missing=()
for name in "${wanted[@]}"; do dpkg-query -W -f='${Status}' "$name" 2> /dev/null | grep -q "ok installed" || missing+=("$name"); done
if [ ${#missing[@]} -gt 0 ]; then
    as_root=$([ "$(id -u)" = 0 ] || echo sudo)
    $as_root apt-get -qq update
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${missing[@]}" >&2
fi
