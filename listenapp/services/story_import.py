"""Choose and fetch the narration of a page that is imported.

Pages keep links to recordings that are long gone, so up to three are tried in the page's own order. For a page on the
disk, only a recording saved beside it is taken: nothing is fetched unless the user asked for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote

from listenapp.errors import ImportFailed
from listenapp.importing.web import http_client

NEXT_IS_TRIED = frozenset({"import.unreachable", "import.not_sound"})
"""Codes of the faults after which the next recording is tried."""

_MOST_TRIED = 3


def is_address(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def reachable(source: str, narrations: Sequence[str]) -> tuple[str, ...]:
    """Return those narrations of the page `source` that can be used: addresses, and paths of files saved with it."""
    return tuple(_reachable(source, narrations))


def _reachable(source: str, narrations: Sequence[str]) -> Iterator[str]:
    for narration in narrations:
        if is_address(narration):
            yield narration
        elif not is_address(source) and (file := _beside(source, narration)):
            yield str(file)


def _beside(page: str, name: str) -> Path | None:
    """Return the file that was saved with a page. A page has no business elsewhere on the disk."""
    folder = Path(page).expanduser().resolve().parent
    try:
        file = (folder / unquote(name)).resolve()
        return file if file.is_relative_to(folder) and file.is_file() else None
    except (OSError, ValueError):  # such as a name that no system allows
        return None


def own_narration(source: str, narrations: Sequence[str], folder: Path, report: Callable[[float], None]) -> Path | None:
    """Return the narration that the page `source` names: a file saved with it, or one that is fetched into `folder`.

    `narrations` comes from `reachable`. `report` gets the fraction that is fetched; what it raises ends the work.
    Returns None where there is no narration, or where one would have to be fetched for a page on the disk. Blocks.
    Raises ImportFailed; if no recording can be fetched, the fault of the first.
    """
    if not narrations:
        return None
    if not is_address(narrations[0]):
        return Path(narrations[0])
    if not is_address(source):
        return None
    return _first_that_comes([n for n in narrations if is_address(n)][:_MOST_TRIED], folder, report)


def _first_that_comes(addresses: Sequence[str], folder: Path, report: Callable[[float], None]) -> Path:
    faults = []
    for address in addresses:
        try:
            return http_client.download(address, folder, report)
        except ImportFailed as fault:
            if fault.code not in NEXT_IS_TRIED:
                raise
            faults.append(fault)
    raise faults[0]
