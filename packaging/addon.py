"""Pack a speech model into one file for computers without a network: `addon.py NAME FILE.zip`.

`listenapp models install NAME --from FILE.zip` and the window install the file. It is made from the installed wheels.
Each file is checked against the manifest. The result has the same bytes each time.
"""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

from listenapp.align.models import catalog, installed

ROOT = Path(__file__).resolve().parent.parent
_LICENCE = ROOT / "packaging" / "licences" / "Whisper.txt"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest date in a zip archive


def main(name: str, target: Path) -> None:
    places = (ROOT / "models", ROOT / "build" / "models")
    folder = installed.install(name, places)
    files = [folder / file.name for file in catalog.find_model(name, places).files]
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:  # no compression: weights hardly get smaller
        for file, inside in [*((file, f"{name}/{file.name}") for file in files), (_LICENCE, f"{name}/LICENCE.txt")]:
            entry = zipfile.ZipInfo(inside, _LONG_AGO)
            entry.external_attr = 0o644 << 16
            with file.open("rb") as source, archive.open(entry, "w") as packed:
                shutil.copyfileobj(source, packed, 1 << 20)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
