#!/bin/bash
# The installer for Windows, made on Linux in the folder of machine.sh: dist/ListenApp-VERSION-Setup.exe, with the list of
# its parts. On a Windows, with its own Python: build.sh native.
set -euo pipefail
cd "$(dirname "$0")/../.."

here=packaging/windows
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' listenapp/__init__.py)
output=dist/ListenApp-$version-Setup.exe
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)

freeze() { # RUN...: the Windows Python, in the checkout or in its copy
    "$@" -m PyInstaller --noconfirm --log-level ERROR --distpath build/frozen --workpath build/pyinstaller build.spec
    "$@" packaging/complete.py build/pyinstaller/build/PYZ-00.toc
    "$@" packaging/parts.py build/frozen/listenapp/_internal build/pyinstaller/build/PYZ-00.toc listenapp-windows.cdx.json
}

on_linux() {
    local root
    root=$($here/machine.sh)
    export WINDOWS=$root
    command -v makensis > /dev/null || packaging/linux/tools.sh test
    $here/source.sh
    freeze $here/wine.sh PREFIX=build "SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH" PYTHONHASHSEED=1 wine 'Z:\opt\python\python.exe'
    rm -rf build/frozen-windows && mkdir -p build/frozen-windows dist
    cp -a "$root/work/build/frozen/listenapp" build/frozen-windows/
    cp "$root/work/listenapp-windows.cdx.json" dist/
    ! grep -rlE 'Wine (builtin|placeholder) DLL' build/frozen-windows || { echo "files of Wine are in the program" >&2; exit 1; }
    makensis -V2 -WX -DTARGET=amd64-unicode "-DVERSION=$version" "-DPROGRAM=$PWD/build/frozen-windows/listenapp" "-DOUTPUT=$PWD/$output" $here/listenapp.nsi
    .venv/bin/python tests/installer/measure.py build/frozen-windows/listenapp size
}

on_windows() {
    PYTHONPATH=$(cygpath -w "$PWD")
    export PYTHONPATH SOURCE_DATE_EPOCH PYTHONHASHSEED=1 PYTHONUTF8=1
    freeze python
    mkdir -p dist && mv listenapp-windows.cdx.json dist/
    makensis -V2 -WX "-DVERSION=$version" "-DPROGRAM=$(cygpath -w "$PWD/build/frozen/listenapp")" \
        "-DOUTPUT=$(cygpath -w "$PWD/$output")" $here/listenapp.nsi
}

if [ "${1:-}" = native ]; then on_windows; else on_linux; fi
