#!/bin/bash
# The tests by Windows' own Python under Wine, each package of them in a process: windows_suite.sh [TESTS...]
set -euo pipefail
cd "$(dirname "$0")/../.."

WINDOWS=$(packaging/windows/machine.sh)
export WINDOWS
packaging/windows/source.sh
status=0
for tests in "${@:-tests}"; do
    packaging/windows/wine.sh PREFIX=suite QT_QPA_PLATFORM=offscreen 'QT_QPA_FONTDIR=Z:\usr\share\fonts\truetype\dejavu' \
        wine 'Z:\opt\python\python.exe' -m pytest -p no:cacheprovider -q "$tests" || status=1
done
exit $status
