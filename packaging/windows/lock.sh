#!/usr/bin/env bash
# Renews packaging/windows/requirements.lock: every package of the program for Windows, its tests and its build, with
# hashes and without any registry's address; and python.lock, the Python for it.
set -euo pipefail
cd "$(dirname "$0")/../.."

here=packaging/windows
trap 'rm -f $here/*.new' EXIT
resolve() { # FILE ARGUMENTS...
    UV_CUSTOM_COMPILE_COMMAND="make lock" "${VENV:-.venv}/bin/uv" pip compile --quiet --upgrade --no-header \
        --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate \
        --python-platform x86_64-pc-windows-msvc --python-version 3.13 --output-file "$1.new" "${@:2}"
    mv "$1.new" "$1"
}
# docopt has no wheel, and only the command of num2words imports it. Pillow makes the icon.
resolve $here/requirements.lock --extra model --extra model-base --extra build --extra test \
    --constraints $here/constraints.txt --no-emit-package docopt pyproject.toml $here/requirements.in
resolve $here/python.lock --no-deps $here/python.in
