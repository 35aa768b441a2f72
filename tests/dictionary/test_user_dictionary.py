"""Test the user's own dictionaries: three formats, markup, damage, and looking words up."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

import made_dictionaries as made

from listenapp.dictionary import user_dictionary
from listenapp.dictionary.formats.definition_text import MOST_CHARACTERS, from_markup, from_structured
from listenapp.dictionary.formats.stardict import _fields
from listenapp.dictionary.user_dictionary import ENDINGS, convert, look_up, titles
from listenapp.errors import ImportFailed
from listenapp.services import user_dictionaries


def found(folder: Path, *forms: str) -> list[str]:
    return [entry.text for entry in look_up(folder, forms)]


@pytest.mark.parametrize(
    ("make", "title"),
    [
        (made.stardict, "Deutsch <b>"),
        (lambda folder: made.stardict(folder, packed=True), "Deutsch <b>"),
        (lambda folder: made.stardict(folder, wide=True), "Deutsch <b>"),
        (made.dictd, "Deutsch dictd"),
        (made.yomitan, "Deutsch Y"),
    ],
)
def test_each_format_is_converted_and_searched(tmp_path: Path, make: Callable[[Path], Path], title: str) -> None:
    source, folder = make(tmp_path), tmp_path / "own"
    assert source.suffix in ENDINGS
    path = convert(source, folder)
    assert titles(folder) == {path: title}
    assert found(folder, "Boat") == ["das Boot"]
    assert found(folder, "nothing", "boat") == ["das Boot"]
    assert found(folder, "nothing") == []
    convert(source, folder)
    assert len(titles(folder)) == 1, "the same dictionary is replaced"
    assert sorted(file.name for file in folder.iterdir()) == [path.name]


def test_synonyms_phrases_and_readings_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    convert(made.stardict(tmp_path), folder)
    convert(made.yomitan(tmp_path), folder)
    assert found(folder, "ship") == ["das Boot"]
    assert found(folder, "take part") == ["teilnehmen"]
    assert found(folder, "声音") == ["[おんせい]\nsound\nvoice"]
    assert {entry.dictionary for entry in look_up(folder, ["boat"])} == {"Deutsch <b>", "Deutsch Y"}


def test_any_file_of_a_dictionary_names_it(tmp_path: Path) -> None:
    made.stardict(tmp_path, packed=True)
    for name in ("de.idx.gz", "de.dict.dz", "de.syn"):
        assert titles(tmp_path / "own") == {} or convert(tmp_path / name, tmp_path / "own").is_file()


def test_the_older_format_of_yomitan(tmp_path: Path) -> None:
    convert(made.yomitan(tmp_path, [["boat", "", "", "", 0, "das Boot", "der Kahn"]], version=1), tmp_path / "own")
    assert found(tmp_path / "own", "boat") == ["das Boot\nder Kahn"]


def test_fields_of_several_types() -> None:
    assert list(_fields(b"boht\0<b>Boot</b><br>Kahn", "th")) == ["[boht]", "Boot\nKahn"]
    assert list(_fields(b"mBoot\0W\0\0\0\x03abctboht\0", None)) == ["Boot", "[boht]"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<k>boat</k>\n<def>Boot<br/>Kahn</def>", "boat\nBoot\nKahn"),
        ("<p>1 &lt; 2</p><script>alert(1)</script><style>x", "1 < 2"),
        ("a < b", "a < b"),
        ("<b" * 10, "<b" * 10),
    ],
)
def test_markup_becomes_plain_text(markup: str, text: str) -> None:
    assert from_markup(markup) == text


def test_long_and_deep_definitions_are_cut() -> None:
    deep: object = "end"
    for _ in range(900):
        deep = [deep]
    assert from_structured(["top", deep]) == "top"
    assert len(from_markup("x" * 1_000_000)) == MOST_CHARACTERS


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("de.ifo", b"nonsense", "dictionary.unreadable"),
        ("de.ifo", b"StarDict's dict ifo file\n", "dictionary.part_missing"),
        ("de.index", b"boat\tA\tB\n", "dictionary.part_missing"),
        ("de.zip", b"PK nonsense", "dictionary.unreadable"),
        ("de.txt", b"boat das Boot", "dictionary.unreadable"),
        ("de.idx", b"", "dictionary.unreadable"),
    ],
)
def test_what_is_no_dictionary_is_told(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ImportFailed) as fault:
        convert(tmp_path / name, tmp_path / "own")
    assert fault.value.code == code
    assert titles(tmp_path / "own") == {}


@pytest.mark.parametrize("damaged", ["de.idx", "de.dict.dz", "de.syn"])
def test_damaged_files_leave_nothing_behind(tmp_path: Path, damaged: str) -> None:
    source = made.stardict(tmp_path, packed=damaged.endswith("z"))
    (tmp_path / damaged).write_bytes(b"boat\0\0")
    with pytest.raises(ImportFailed, match="cannot be read as a dictionary"):
        convert(source, tmp_path / "own")
    assert list((tmp_path / "own").glob("*")) == []


def test_a_damaged_converted_file_is_passed_over(tmp_path: Path) -> None:
    path = convert(made.stardict(tmp_path), tmp_path)
    path.write_bytes(path.read_bytes()[:700])
    assert found(tmp_path, "boat") == []
    (tmp_path / "x.sqlite").write_bytes(b"")
    assert titles(tmp_path) == {}


def test_it_is_converted_in_a_process_of_its_own_and_removed(tmp_path: Path) -> None:
    path = user_dictionaries.add(made.dictd(tmp_path), tmp_path / "own")
    assert found(tmp_path / "own", "boat") == ["das Boot"]
    user_dictionaries.remove(path)
    assert user_dictionary.titles(tmp_path / "own") == {}
