#!/bin/bash
# Builds one commit twice, in two folders, and lists every file in which the two programs differ; status 1 if any does.
# Usage: twice.sh [--installers] [COMMIT]     with --installers the .deb and the .run are compared too, half an hour more
set -euo pipefail
cd "$(dirname "$0")/../.."

wanted=frozen
[ "${1:-}" != --installers ] || { wanted=installer && shift; }
commit=$(git rev-parse "${1:-HEAD}")
here=$PWD
folder=$here/build/twice

build() { # NAME: the names of the folders differ in length, so that a path in a file shows
    rm -rf "${folder:?}/$1" && mkdir -p "$folder"
    git clone --quiet --no-checkout "$here" "$folder/$1"
    git -C "$folder/$1" checkout --quiet --detach "$commit"
    ln -s "$here/.venv" "$folder/$1/.venv"
    touch -r "$here/.venv/.ready" "$folder/$1/pyproject.toml" "$folder/$1/requirements.lock" "$folder/$1/tools/setup.sh"
    make --quiet -C "$folder/$1" "$wanted" > "$folder/$1.log" 2>&1 || { tail -20 "$folder/$1.log" >&2; exit 1; }
}

listed() { # FOLDER: kind, mode, what is inside, name
    (cd "$1" && { find build/frozen/listenapp dist -type l -printf 'link %m %l %p\n'
        find build/frozen/listenapp dist -type f -printf '%m %p\n' | while read -r mode file; do
            echo "file $mode $(sha256sum < "$file" | cut -c1-64) $file"
        done; } | LC_ALL=C sort -k 4)
}

build one
build the-other
listed "$folder/one" > "$folder/one.list"
listed "$folder/the-other" > "$folder/the-other.list"
echo "$(wc -l < "$folder/one.list") files of $(git rev-parse --short "$commit"), built twice; those that differ:"
diff "$folder/one.list" "$folder/the-other.list" && echo none
