#!/bin/bash
# The tests by Windows' own Python under Wine, each package of them in a process: windows_suite.sh [TESTS...]
# Environment: OPTIONS, more of pytest's, for example --hypothesis-profile=thorough
set -euo pipefail
cd "$(dirname "$0")/../.."

WINDOWS=$(packaging/windows/machine.sh)
export WINDOWS
packaging/windows/source.sh
cp -r .venv/lib/python3*/site-packages/listenapp-*.dist-info "$WINDOWS/work" # as if it were installed: the licences are listed from it
read -ra options <<< "${OPTIONS:-}"
status=0
for tests in "${@:-tests}"; do
    echo "== $tests"
    # A test that hangs tells where.
    packaging/windows/wine.sh PREFIX=suite QT_QPA_PLATFORM=offscreen 'QT_QPA_FONTDIR=Z:\usr\share\fonts\truetype\dejavu' \
        wine 'Z:\opt\python\python.exe' -m pytest -p no:cacheprovider -o faulthandler_timeout=600 -q -rfEs "${options[@]}" "$tests" || status=1
done
exit $status
