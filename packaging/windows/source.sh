#!/bin/bash
# Copies the checkout, without what is not its own, to /work in the folder that machine.sh makes.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=${WINDOWS:-$PWD/build/windows}/work
find "$work" -mindepth 1 -maxdepth 1 ! -name build ! -name dist -exec rm -rf {} +
git ls-files --cached --others --exclude-standard -z | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
    tar --create --null --files-from - | tar --extract --directory "$work"
chown -R 1000:1000 "$work"
