#!/usr/bin/env bash
# Tries the program on each Python from 3.11 to 3.13 that is found on this machine: in a fresh environment and a fresh
# home, the demo, the self-test and the journey. Ends with status 1 if one of them fails, or if no Python is found.
# Usage: tools/pythons.sh run|newest|oldest [OTHER_THAN]
#     run              the versions of requirements.lock
#     newest, oldest   the newest or the oldest versions that pyproject.toml allows
#     OTHER_THAN       such as 3.11: this Python is left out
set -euo pipefail
cd "$(dirname "$0")/.."

versions="${1:-run}"
other_than="${2:-}"

find_python() { # X.Y: the path of that Python, on PATH or among pyenv's
    local name path
    for name in "python$1" python3 "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1."*/bin/python /usr/bin/python3; do
        path=$("$name" -c 'import sys; print("%d.%d" % sys.version_info[:2], sys.executable)' 2>/dev/null) || continue
        [ "${path%% *}" = "$1" ] || continue
        printf '%s\n' "${path#* }"
        return 0
    done
    return 1
}

prepare() { # PYTHON VENV
    if [ "$versions" = run ]; then
        make setup VENV="$2" PYTHON="$1"
    else
        VENV="$2" PYTHON="$1" tools/setup.sh "$versions" && touch "$2/.ready"
    fi
}

try() { # PYTHON VENV HOME: chained, because `set -e` does not hold in what stands before ||
    rm -rf "$2" "$3" && mkdir -p "$3" && export HOME="$3" &&
        prepare "$1" "$2" && make demo VENV="$2" && "$2/bin/python" -m listenapp --self-test && make journey VENV="$2"
}

tried=0
failed=()
for version in 3.11 3.12 3.13; do
    [ "$version" != "$other_than" ] || continue
    python=$(find_python "$version") || { echo "== Python $version: not on this machine" && continue; }
    echo "== Python $version: $python"
    tried=$((tried + 1))
    folder=$PWD/build/pythons/$versions-$version
    (try "$python" "$folder/venv" "$folder/home") || failed+=("$version")
    rm -rf "$folder/venv" # 1 GB
done
echo "== tried on $tried Pythons; failed: ${failed[*]:-none}"
[ ${#failed[@]} -eq 0 ] && { [ $tried -gt 0 ] || [ -n "$other_than" ]; }
