"""Change a stored file in every way that leaves valid JSON, and in some that do not. The order is always the same."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

_MISSING = object()
_VALUES = (_MISSING, None, True, "x", -1, 1.5, 1e308, 10**30, float("nan"), float("inf"), "\ud800", [], {})
_SAMPLED = (0, 1, -1)  # indices of a list whose items are changed


def mutations(document: Any) -> Iterator[tuple[str, bytes]]:
    """Yield what was changed, and the content of the file."""
    for path in [(), *_paths(document)]:
        for value in _VALUES:
            if path or value is not _MISSING:
                changed = _changed(document, path, value)
                yield f"{'.'.join(map(str, path))} = {value!r}", json.dumps(changed).encode("utf-8")


def _paths(document: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items: list[tuple[Any, Any]] = []
    if isinstance(document, dict):
        items = list(document.items())
    elif isinstance(document, list):
        items = [(i % len(document), document[i]) for i in _SAMPLED if -len(document) <= i < len(document)]
    for key, value in dict(items).items():
        yield (*before, key)
        yield from _paths(value, (*before, key))


def _changed(document: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    whole = copy.deepcopy(document)
    inner = whole
    for key in path[:-1]:
        inner = inner[key]
    if value is _MISSING:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return whole
