"""Choose and download the narration of an imported page.

Pages keep links to recordings that no longer exist. Therefore up to three are tried, in the order of the page. For a
saved page only a recording beside it is used, because nothing is downloaded unless the user asked for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote

from listenapp.errors import ImportFailed

NEXT_IS_TRIED = frozenset({"import.unreachable", "import.not_sound"})
"""Codes of errors after which the next recording is tried."""

_MOST_TRIED = 3


def is_address(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def reachable(source: str, narrations: Sequence[str]) -> tuple[str, ...]:
    """Return the usable narrations of the page `source`: addresses, and paths of files that were saved with it."""
    return tuple(_reachable(source, narrations))


def _reachable(source: str, narrations: Sequence[str]) -> Iterator[str]:
    for narration in narrations:
        if is_address(narration):
            yield narration
        elif not is_address(source) and (file := _beside(source, narration)):
            yield str(file)


def _beside(page: str, name: str) -> Path | None:
    """Return a file that was saved with a page, or None. Files outside of the page's folder are never read."""
    try:
        folder = Path(page).expanduser().resolve().parent
        file = (folder / unquote(name)).resolve()
        return file if file.is_relative_to(folder) and file.is_file() else None
    except (OSError, ValueError, RuntimeError):  # such as a name that no system allows, or “~nobody”
        return None


def own_narration(source: str, narrations: Sequence[str], folder: Path, report: Callable[[float], None]) -> Path | None:
    """Return the narration of the page `source`: a file saved with it, or a file downloaded into `folder`.

    `narrations` comes from `reachable`. `report` gets the fraction done; an exception from it cancels the download.
    Return None if there is no narration, or if the page is on disk and its narration is not. Blocks. Raises
    ImportFailed; if no recording can be downloaded, the error of the first.
    """
    if not narrations:
        return None
    if not is_address(narrations[0]):
        return Path(narrations[0])
    if not is_address(source):
        return None
    return _first_that_comes([n for n in narrations if is_address(n)][:_MOST_TRIED], folder, report)


def _first_that_comes(addresses: Sequence[str], folder: Path, report: Callable[[float], None]) -> Path:
    from listenapp.importing.web import http_client  # noqa: PLC0415 - loads much, and only to download

    faults = []
    for address in addresses:
        try:
            return http_client.download(address, folder, report)
        except ImportFailed as fault:
            if fault.code not in NEXT_IS_TRIED:
                raise
            faults.append(fault)
    raise faults[0]
