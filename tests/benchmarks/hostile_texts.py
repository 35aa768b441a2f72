"""Print how long each hostile text takes to read, how much memory, and what comes of it.

    python tests/benchmarks/hostile_texts.py [--megabytes 10] [NAME ...]

Reads the texts beside the checkout (../shared/data/hostile, ../shared/data/reported) and generated ones, each in a
process of its own. NAME selects the texts whose name contains it. The bar is 20 s of CPU and 1 GB.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.importing import document

CHECKOUT = Path(__file__).resolve().parents[2]
ENDINGS = (".txt", ".md", ".html", ".mhtml", ".docx", ".epub")
MOST_SECONDS = 120  # of CPU
PROSE = "The old boat stopped in the harbour. Nobody had recorded it before.\n"
WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'

TEXTS: dict[str, str] = {
    "brackets.md": "[",
    "links.md": "[a](",
    "pictures.md": '![a](b "',
    "stars.md": "*a ",
    "stars-and-lines.md": "*a _b ",
    "underlines.md": "__a **b ",
    "headings.md": "# # ",
    "quotes.md": "> ",
    "one-line.md": "the word is here ",
    "brackets.txt": "[",
    "one-line.txt": "the word is here ",
    "one-word.txt": "a",
    "initials.txt": "A.",
    "sentences-in-a-line.txt": "It is. ",
    "lines.txt": "a line\n",
    "empty-lines.txt": "a\n\n",
    "spaces.txt": " ",
    "spaces-behind.txt": "a" + " " * 5000 + "\n",
    "hyphens.txt": "peo-\nple ",
    "quotes.txt": "“'\"",
    "ampersands.txt": "&",
    "mp3.txt": ".mp3?",
    "digits.txt": "1,234.5 ",
    "dots.txt": "...",
    "prose.txt": PROSE,
    "paragraphs.txt": PROSE + "\n",
    "glossary.txt": "bloc –n. a group of people\n",
    "angle.html": "<",
    "open.html": "<a ",
    "ampersands.html": "&",
    "entities.html": "&amp;&lt",
    "nested-divs.html": "<div>",
    "nested-tables.html": "<table><tr><td>",
    "nested-formatting.html": "<b><i><u>",
    "unclosed-in-paragraphs.html": "<p><b id=1><i>x",
    "spans.html": "<span>a",
    "paragraphs.html": "<p>" + PROSE,
    "links.html": "<a href='x.mp3'>a</a>",
    "headings.html": "<h1>A Heading</h1><h2>A</h2>",
    "comments.html": "<!-- a -->",
    "comment-starts.html": "<!--",
    "mp3-script.html": "<script>a='a.mp3?a.mp3?",
    "mp3-data.html": "<i data-x='a.mp3?a.mp3?a.mp3?",
    "sups.html": "a<sup>1</sup>",
    "ruby.html": "<ruby>a<rt>b",
    "sidebars.html": "<div class=sidebar><p>" + PROSE,
    "lists.html": "<ul><li>a",
    "definitions.html": "<dl><dt>a<dd>b",
    "select.html": "<select><option>a",
    "svg.html": "<svg><path/><g>",
    "custom.html": "<x-a>",
    "forms.html": "<form><p>a<template>",
}


def generated(name: str, size: int) -> str:
    piece = TEXTS[name]
    body = piece * (size // len(piece))
    if name.endswith(".html"):
        return f"<!doctype html><html><head><title>A</title></head><body><article><h1>A</h1><p>{PROSE * 5}</p>{body}"
    return f"A Story\n\n{PROSE}\n{body}\n\n{PROSE}"


def attributes(size: int) -> str:
    return f"<!doctype html><html><body><p {' '.join(f'a{n}=1' for n in range(size // 9))}>{PROSE * 5}"


def nested_formatting(size: int) -> str:
    opened = "".join(f"<b id={n}>" for n in range(size // 30))
    return f"<!doctype html><html><body><p>{opened}" + f"<p>{PROSE[:12]}" * (size // 30)


def write_generated(folder: Path, size: int) -> Iterator[Path]:
    for name in TEXTS:
        (folder / name).write_text(generated(name, size), "utf-8")
        yield folder / name
    others: dict[str, Callable[[int], str]] = {"attributes.html": attributes, "own-formatting.html": nested_formatting}
    for name, make in others.items():
        (folder / name).write_text(make(size), "utf-8")
        yield folder / name
    (folder / "bytes.txt").write_bytes(bytes(range(160, 250)) * (size // 90))
    yield folder / "bytes.txt"
    paragraphs = f"<w:p><w:r><w:t>{PROSE}</w:t></w:r></w:p>"
    for name, body in {
        "paragraphs.docx": paragraphs * (size // len(paragraphs)),
        "empty.docx": "<w:p/>" * (size // 6),
        "tables.docx": "<w:tbl><w:tr><w:tc>" * 150
        + paragraphs * (size // len(paragraphs))
        + "</w:tc></w:tr></w:tbl>" * 150,
    }.items():
        with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("word/document.xml", WORD.format(body))
        yield folder / name


def read_one(path: str) -> None:
    try:
        story = document.read(path).story
        result = f"{len(story.text):,} characters, {len(story.blocks):,} blocks, {len(story.sentences):,} sentences"
    except ListenError as error:
        result = f"{error.code}: {error.message}"
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(f"{used.ru_utime + used.ru_stime:7.1f} s {used.ru_maxrss / 1000:7.0f} MB  {result[:150]}")


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


def measured(path: Path) -> str:
    command = [sys.executable, __file__, "--one", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, preexec_fn=limited)
    return done.stdout.rstrip() or f"stopped with status {done.returncode}: {done.stderr.strip()[-200:]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--megabytes", type=float, default=10)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    told = parser.parse_args()
    if told.one:
        read_one(told.one)
        return
    with tempfile.TemporaryDirectory(prefix="listenapp-") as folder:
        data = CHECKOUT.parent / "shared" / "data"
        shared = (path for place in ("hostile", "reported") for path in sorted((data / place).glob("*.*")))
        for path in (*shared, *write_generated(Path(folder), int(told.megabytes * 1_000_000))):
            if path.suffix in ENDINGS and (not told.names or any(name in path.name for name in told.names)):
                print(f"{path.name:30} {measured(path)}", flush=True)


if __name__ == "__main__":
    main()
