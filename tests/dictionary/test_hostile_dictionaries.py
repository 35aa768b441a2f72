"""Test that dictionaries that are made to take hours are converted in seconds, or refused with a plain sentence."""

from __future__ import annotations

import struct
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from listenapp.dictionary import user_dictionary
from listenapp.dictionary.formats import definition_text
from listenapp.errors import ImportFailed

MOST_SECONDS = 8  # of CPU, on a slow machine


def stardict(folder: Path, about: str, index: bytes, data: bytes, synonyms: bytes = b"") -> Path:
    (folder / "a.ifo").write_text(f"StarDict's dict ifo file\nversion=3.0.0\n{about}\n")
    (folder / "a.idx").write_bytes(index)
    (folder / "a.dict").write_bytes(data)
    (folder / "a.syn").write_bytes(synonyms)
    return folder / "a.ifo"


def entries_of_all(folder: Path) -> Path:
    index = b"".join(b"w%d\0" % k + struct.pack(">II", 0, 2_000_000) for k in range(20_000))
    return stardict(folder, "sametypesequence=m", index, b"word " * 400_000)


def many_fields(folder: Path) -> Path:
    index = b"".join(b"w%d\0" % k + struct.pack(">II", 0, 3) for k in range(20_000))
    return stardict(folder, f"sametypesequence={'m' * 90_000}", index, b"abc")


def word_without_end(folder: Path) -> Path:
    return stardict(folder, "", b"w" * 1_000_000, b"abc")


def entry_far_away(folder: Path) -> Path:
    return stardict(folder, "idxoffsetbits=64", b"w\0" + struct.pack(">QI", 2**64 - 1, 2**32 - 1), b"abc")


def dictd_number(folder: Path) -> Path:
    (folder / "a.index").write_text(f"w\t{'B' * 2_000_000}\tB\n")
    (folder / "a.dict").write_text("word")
    return folder / "a.index"


def dictd_entries_of_all(folder: Path) -> Path:
    (folder / "a.index").write_text("".join(f"w{k}\tA\t////\n" for k in range(30_000)))
    (folder / "a.dict").write_text("word " * 400_000)
    return folder / "a.index"


def nested_terms(folder: Path) -> Path:
    return yomitan(folder, "[" * 300_000)


def lone_surrogates(folder: Path) -> Path:
    return yomitan(folder, r'[["w\ud800","","","",0,["a\udfff"],0,""]]')


def huge_number(folder: Path) -> Path:
    return yomitan(folder, f'[["w","","","",{"9" * 10_000},["a"],0,""]]')


def yomitan(folder: Path, terms: str) -> Path:
    with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("index.json", '{"title":"x","format":3}')
        packed.writestr("term_bank_1.json", terms)
    return folder / "a.zip"


@pytest.mark.parametrize(
    "made",
    [
        *(entries_of_all, many_fields, word_without_end, entry_far_away, dictd_number, dictd_entries_of_all),
        *(nested_terms, lone_surrogates, huge_number),
    ],
)
def test_a_hostile_dictionary_is_refused_in_seconds(made: object, tmp_path: Path) -> None:
    source = made(tmp_path)
    began = time.process_time()
    with pytest.raises(ImportFailed):
        user_dictionary.convert(source, tmp_path / "out")
    assert time.process_time() - began < MOST_SECONDS
    assert not list((tmp_path / "out").glob("*"))


def test_many_names_of_one_text_fill_no_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(user_dictionary, "_MOST_CHARACTERS", 1_000_000)
    synonyms = b"".join(b"s%d\0" % k + struct.pack(">I", 0) for k in range(1_000))
    source = stardict(tmp_path, "sametypesequence=m", b"w\0" + struct.pack(">II", 0, 4000), b"word " * 800, synonyms)
    with pytest.raises(ImportFailed):
        user_dictionary.convert(source, tmp_path / "out")
    assert not list((tmp_path / "out").glob("*"))


@pytest.mark.parametrize("text", ["<p" * 40_000, "<script>" * 10_000, "< " * 40_000, "&lt;" * 20_000])
def test_markup_without_end_takes_no_time(text: str) -> None:
    began = time.process_time()
    with suppress(ImportFailed):
        definition_text.from_markup(text)
    assert time.process_time() - began < 1.0
