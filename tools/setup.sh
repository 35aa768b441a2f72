#!/usr/bin/env bash
# Sets up a checkout: system libraries where that is allowed, and a virtual environment with ListenApp, the speech models
# and all tools. Safe to repeat.
# Usage: tools/setup.sh run               the versions of requirements.lock
#        tools/setup.sh newest|oldest     the newest or the oldest versions that pyproject.toml allows
#        tools/setup.sh test              the system libraries that the tests of sound and windows need
# Environment: VENV, the folder of the environment (.venv); PYTHON, the interpreter for it.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=${VENV:-.venv}
run_libraries=(libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0
    libxcb-render-util0 libportaudio2 fonts-dejavu-core)
test_libraries=(pulseaudio pulseaudio-utils libasound2-plugins xvfb poppler-utils)

say() { printf 'setup: %s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

is_installed() { # Debian 13 and Ubuntu 24.04 renamed some libraries: libglib2.0-0t64 provides libglib2.0-0
    local found
    found=$(dpkg-query -W -f='${Status}\n' "$1" "$1t64" 2>/dev/null || true) # it fails where one of the two is unknown
    [[ $found == *"install ok installed"* ]]
}

install_libraries() {
    local missing=() name
    if ! command -v dpkg-query >/dev/null; then
        case "$(uname -s)" in
            Linux) say "This is no Debian family. If the window or the sound fails, install what these are called here: $*" ;;
        esac
        return 0
    fi
    for name in "$@"; do is_installed "$name" || missing+=("$name"); done
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! may_install; then
        say "These system libraries are missing and only an administrator may install them:"
        say "    sudo apt-get install ${missing[*]}"
        return 0
    fi
    say "installing ${missing[*]}"
    as_root apt-get -qq update || say "apt-get update failed; trying with what is known"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${missing[@]}" >&2 ||
        say "apt-get could not install all of: ${missing[*]}. Going on without."
}

fits() { # a Python from 3.11 to 3.13
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' >/dev/null 2>&1
}

find_python() { # the one that was named, or the first that fits
    local name
    for name in ${PYTHON:-python3 python3.13 python3.12 python3.11 python}; do
        if fits "$name"; then
            "$name" -c 'import sys; print(sys.executable)'
            return 0
        fi
    done
    return 1
}

ensure_python() {
    if ! find_python >/dev/null && may_install; then
        install_libraries python3
    fi
    local python
    python=$(find_python) || {
        say "ListenApp needs Python 3.11, 3.12 or 3.13 (this is $("${PYTHON:-python3}" --version 2>&1); pocketsphinx has no wheel for" \
            "3.14): install one of them and name it, as in “make setup PYTHON=/path/to/python3.13”, or use the" \
            "installer, which brings its own."
        exit 1
    }
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        install_libraries python3-venv
    fi
    "$python" -c 'import venv, ensurepip' 2>/dev/null || {
        say "$python cannot make virtual environments. Install its venv package (python3-venv)."
        exit 1
    }
    printf '%s\n' "$python"
}

make_venv() {
    local python
    if [ -x $venv/bin/python ] && fits $venv/bin/python && $venv/bin/python -m pip --version >/dev/null 2>&1; then
        return 0
    fi
    python=$(ensure_python)
    say "making $venv with $python"
    "$python" -m venv --clear $venv
}

pip_install() {
    local attempt
    for attempt in 1 2 3; do
        $venv/bin/python -m pip --disable-pip-version-check install -q "$@" && return 0
        say "pip did not get through (attempt $attempt)"
    done
    say "pip could not install ListenApp; see above."
    exit 1
}

locked() { # NAME: the package's entry in the lock
    awk -v name="$1==" '/^[a-z0-9]/ { wanted = index($0, name) == 1 } wanted' requirements.lock
}

install_locked() { # nothing is built with tools from outside the lock: docopt, which has no wheel, needs setuptools
    locked setuptools >"$venv/setuptools.lock"
    pip_install --require-hashes --no-deps -r "$venv/setuptools.lock"
    pip_install --require-hashes --no-deps --no-build-isolation --use-pep517 -r requirements.lock
    pip_install --no-deps --no-build-isolation -e .
}

install_oldest() { # pip has no way to ask for the oldest versions
    pip_install uv
    $venv/bin/uv pip compile -q --resolution lowest-direct --python $venv/bin/python --all-extras \
        --output-file "$venv/oldest.txt" pyproject.toml
    pip_install -r "$venv/oldest.txt" -e .
}

case "${1:-run}" in
    run | newest | oldest)
        install_libraries "${run_libraries[@]}"
        make_venv
        say "installing ListenApp and the speech models (about 500 MB the first time)"
        case "${1:-run}" in
            run) install_locked ;;
            newest) pip_install -e '.[model,model-base,test]' ;;
            oldest) install_oldest ;;
        esac
        ;;
    test) install_libraries "${test_libraries[@]}" ;;
    *)
        say "usage: tools/setup.sh run|newest|oldest|test"
        exit 2
        ;;
esac
