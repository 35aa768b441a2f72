"""The library that the options name."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from listenapp.library.paths import locate
from listenapp.library.store import Library


def library_of(options: Namespace) -> Library:
    return Library(Path(options.library).expanduser() if options.library else locate().library)
