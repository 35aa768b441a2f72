"""Locate the shipped files and the user's data. No other module knows these places.

    shipped files             a checkout        an installed wheel             frozen by PyInstaller
    assets resources models   top of the tree   listenapp/_shipped             sys._MEIPASS
    CHANGELOG.md LICENSE

    the user's home           Linux             Windows                        macOS
                              $XDG_DATA_HOME/   %LOCALAPPDATA%\\ListenApp       ~/Library/Application Support/ListenApp
                              listenapp

`LISTENAPP_HOME` replaces the user's home. All other code gets paths through a constructor.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from listenapp.errors import ListenError

PACKAGE = Path(__file__).resolve().parent.parent
SHIPPED_IN_WHEEL = "_shipped"


@dataclass(frozen=True)
class Paths:
    """Absolute paths.

    The shipped files, from `assets` to `licence_list`, are only read. The folders of the others need not exist yet.
    """

    assets: Path  # icons, fonts, the sample story
    resources: Path  # themes, translations
    models: Path  # the manifest, and model weights that somebody put there
    changelog: Path  # a file
    licence: Path  # a file: the program's own
    licence_list: Path  # a file: the licences of its parts; only in an installed program
    home: Path  # all of the user's data
    library: Path
    user_models: Path
    logs: Path
    preferences: Path  # a file
    dictionaries: Path  # the user's own, converted
    practice: Path  # a file: what the learner did
    takes: Path  # recordings of the learner
    unfinished: Path  # a file: stories of an import that is not finished

    @property
    def model_places(self) -> tuple[Path, Path]:
        """Return the folders to search for a model: the program's, then the user's. New models go to the user's."""
        return self.models, self.user_models

    @property
    def sample(self) -> Path:
        """Return the folder of the bundled story: `story.txt`, `narration.mp3`."""
        return self.assets / "sample"

    @property
    def dictionary(self) -> Path:
        """Return the file of the English dictionary."""
        return self.assets / "dictionary" / "wordnet.sqlite"


def user_path(written: str) -> Path:
    """Return the path that a user wrote, with “~” replaced by the home folder. Raises ListenError."""
    try:
        return Path(written).expanduser()
    except RuntimeError as error:
        raise ListenError(
            "path.no_home",
            f"“{written}” has no home folder on this computer.",
            "Write the whole path.",
            file=written,
        ) from error


def locate(environ: Mapping[str, str] = os.environ) -> Paths:
    shipped = _shipped()
    home = _home(environ)
    return Paths(
        assets=shipped / "assets",
        resources=shipped / "resources",
        models=shipped / "models",
        changelog=shipped / "CHANGELOG.md",
        licence=shipped / "LICENSE",
        licence_list=shipped / "licences" / "LICENCES.txt",
        home=home,
        library=home / "library",
        user_models=home / "models",
        logs=home / "logs",
        preferences=home / "preferences.json",
        dictionaries=home / "dictionaries",
        practice=home / "practice.db",
        takes=home / "takes",
        unfinished=home / "unfinished.json",
    )


def _shipped() -> Path:
    return next((place for place in _places() if (place / "assets").is_dir()), PACKAGE.parent)


def _places() -> Iterator[Path]:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        yield Path(frozen)
    yield PACKAGE / SHIPPED_IN_WHEEL
    yield PACKAGE.parent


def _home(environ: Mapping[str, str]) -> Path:
    if environ.get("LISTENAPP_HOME"):
        return user_path(environ["LISTENAPP_HOME"]).absolute()
    if sys.platform == "win32":
        return _folder(environ, "LOCALAPPDATA", Path("AppData", "Local")) / "ListenApp"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "ListenApp"
    return _folder(environ, "XDG_DATA_HOME", Path(".local", "share")) / "listenapp"


def _folder(environ: Mapping[str, str], variable: str, otherwise: Path) -> Path:
    """Return the folder in an environment variable, or `otherwise` in the home folder.

    A relative path is ignored. The XDG specification requires this, and it is sensible on Windows too.
    """
    told = Path(environ.get(variable, ""))
    return told if told.is_absolute() else Path.home() / otherwise
