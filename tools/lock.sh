#!/usr/bin/env bash
# Renews requirements.lock: the newest version of every package that pyproject.toml allows, for each Python and system,
# with hashes and without any registry's address.
#
# Why uv: it resolves for all Pythons and systems in one run and one file. pip-tools and `pip lock` resolve only for the
# interpreter and the system that they run on, and the lock formats of uv, Poetry and PDM name the registry.
set -euo pipefail
cd "$(dirname "$0")/.."

new=requirements.lock.new
trap 'rm -f $new' EXIT
UV_CUSTOM_COMPILE_COMMAND="make lock" "${VENV:-.venv}/bin/uv" pip compile --quiet --universal \
    --generate-hashes --no-emit-index-url --no-emit-find-links --all-extras --upgrade pyproject.toml --output-file $new
mv $new requirements.lock
