#!/bin/bash
# The tests by Windows' own Python under Wine, with a table of the packages: windows_suite.sh [TESTS...]
# Environment: see windows_suite.py
set -euo pipefail
cd "$(dirname "$0")/../.."

WINDOWS=$(packaging/windows/machine.sh)
export WINDOWS
packaging/windows/source.sh
cp -r .venv/lib/python3*/site-packages/listenapp-*.dist-info "$WINDOWS/work" # as if it were installed: the licences are listed from it
exec .venv/bin/python tests/installer/windows_suite.py "${@:-tests}"
