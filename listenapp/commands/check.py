"""Run `listenapp check [--repair]`: look for damage in the library, one line a finding, and mend what can be mended."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from listenapp.commands.library import library_of
from listenapp.commands.terminal import tell
from listenapp.errors import ListenError
from listenapp.library import library_check
from listenapp.library.library_check import Finding


@dataclass(frozen=True, slots=True)
class Options:
    library: str | None
    repair: bool


def run(options: Options) -> int:
    """Return 1 if something is wrong, and was not mended."""
    library = library_of(options.library)
    found = wrong = 0
    for finding in library_check.findings(library.root):
        found += 1
        mended = _mend(finding) if options.repair else ""
        wrong += not mended
        sys.stdout.write(f"{finding.where}: {finding.problem} {mended or finding.next_step}".rstrip() + "\n")
    count = library_check.count(library.root)
    tell(f"{count} {'story' if count == 1 else 'stories'} checked, {found or 'no'} problem{'s' * (found != 1)} found.")
    return 1 if wrong else 0


def _mend(finding: Finding) -> str:
    """Return what was done, or an empty string if it cannot be mended or mending failed."""
    if finding.mend is None:
        return ""
    try:
        finding.mend()
    except ListenError as error:
        tell(str(error))
        return ""
    return finding.mended
