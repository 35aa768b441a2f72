#!/usr/bin/env bash
# Runs all tests. Those that measure real time mostly wait. The others run beside them, but get only the processor time
# that these leave. The report of the others comes second.
# Usage: tools/test.sh PYTHON [OPTION OF PYTEST...]
set -euo pipefail
cd "$(dirname "$0")/.."

python=$1
shift
# Qt warns where the locale is not UTF-8, and a warning fails a test. Bytecode is kept even where the environment forbids
# it: the tests start many processes.
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=
pytest=("$python" -m pytest "$@")
processors=$(getconf _NPROCESSORS_ONLN)
workers=$((processors < 8 ? processors + 1 : 8)) # one more than processors, because some tests wait for a process
report=$(mktemp)
others='' shown=''
trap 'kill $others $shown 2>/dev/null || true; rm -f "$report"' EXIT

# `worksteal` keeps neighbours together, so that they share fixtures, and leaves no worker idle before the end.
nice -n 19 "${pytest[@]}" -m "not sound and not alone" --numprocesses $workers --dist worksteal >"$report" 2>&1 &
others=$!
failed=0
# Two of these run beside each other. Each has a sound server of its own.
"${pytest[@]}" -m "sound or alone" --numprocesses 2 --dist loadfile || failed=1
tail -n +1 -f "$report" &
shown=$!
wait $others || failed=1
others=''
sleep 1 # until all is shown
exit $failed
