"""Make the lists of Chinese and Thai words, by which texts without spaces are divided: listenapp/story/unspaced/lists.

    make_word_lists.py JIEBA PYTHAINLP     the files that `pip download --no-deps jieba==0.42.1 pythainlp==5.4.0` saves

Chinese is jieba's dictionary (MIT) without the words that were seen less than four times: of 220,000 of these most are
phrases ("每天晚上"). Traditional characters become simplified ones, because a text is looked up in these.

Thai is PyThaiNLP's list of words (CC0) as far as the words occur in its counts of two corpora (CC0), and the provinces.
Entries that are in no corpus are mostly phrases too ("ตากผ้า").

The same packages give the same lists, byte for byte with the same version of xz.
"""

from __future__ import annotations

import hashlib
import lzma
import math
import re
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from listenapp.story.normalization.chinese_characters import simplified  # noqa: E402
from listenapp.story.unspaced.most_probable_path import UNKNOWN  # noqa: E402
from listenapp.story.unspaced.word_lists import lines  # noqa: E402

TARGET = ROOT / "listenapp" / "story" / "unspaced" / "lists"
SHA256 = {
    "jieba": "055ca12f62674fafed09427f176506079bc135638a14e23e25be909131928db2",
    "pythainlp": "9239753df877202da1a50dd2842d9569eff764034f31f20222b3df4def5df193",
}
_OFTEN = 4  # times that a Chinese word of several characters was seen
_CHINESE = re.compile("[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]+")
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]+")
_CORPORA = ("ttc_freq.txt", "tnc_freq.txt")


def main(jieba: Path, pythainlp: Path) -> None:
    for package in (jieba, pythainlp):
        wanted = SHA256[package.name.partition("-")[0]]
        if hashlib.sha256(package.read_bytes()).hexdigest() != wanted:
            sys.exit(f"{package} is another package than the one that the lists are made of.")
    write("zh", chinese(jieba))
    write("th", thai(pythainlp))


def chinese(package: Path) -> dict[str, float]:
    """Return the probabilities of the Chinese words."""
    with tarfile.open(package) as archive:
        stored = archive.extractfile("jieba-0.42.1/jieba/dict.txt")
        assert stored is not None
        rows = [line.split(" ") for line in stored.read().decode("utf-8").splitlines()]
    counts: dict[str, int] = {}
    for word, count, *_ in rows:
        if _CHINESE.fullmatch(word) and (len(word) == 1 or int(count) >= _OFTEN):
            counts[simplified(word)] = counts.get(simplified(word), 0) + max(1, int(count))
    return shares(counts)


def thai(package: Path) -> dict[str, float]:
    """Return the probabilities of the Thai words: the mean of both corpora, or half of that of the only one."""
    with zipfile.ZipFile(package) as archive:
        texts = {name: archive.read(f"pythainlp/corpus/{name}").decode("utf-8") for name in (*_CORPORA, "words_th.txt")}
        provinces = archive.read("pythainlp/corpus/thailand_provinces_th.csv").decode("utf-8").splitlines()
    listed = set(filter(_THAI.fullmatch, texts["words_th.txt"].split("\n")))
    found = [shares(counted(texts[name], listed)) for name in _CORPORA]
    words = {word: sum(corpus.get(word, 0.0) for corpus in found) / len(found) for corpus in found for word in corpus}
    names = {line.split(",")[0] for line in provinces}
    return dict.fromkeys(filter(_THAI.fullmatch, names), min(words.values())) | words


def counted(text: str, listed: set[str]) -> dict[str, int]:
    rows = (line.split("\t") for line in text.splitlines())
    return {row[0]: int(row[1]) for row in rows if len(row) == 2 and row[0] in listed and int(row[1]) > 0}


def shares(counts: Mapping[str, int]) -> dict[str, float]:
    total = sum(counts.values())
    return {word: count / total for word, count in counts.items()}


def write(language: str, words: Mapping[str, float]) -> None:
    costs = {word: min(UNKNOWN - 1, round(-10 * math.log(share))) for word, share in words.items()}
    content = joined(lines(costs))
    target = TARGET / f"{language}.xz"
    target.write_bytes(lzma.compress(content, preset=9 | lzma.PRESET_EXTREME))
    print(f"{target}: {len(costs):,} words, {target.stat().st_size:,} bytes")


def joined(rows: Iterable[str]) -> bytes:
    return ("\n".join(rows) + "\n").encode("utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
