from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from listenapp.errors import ImportFailed
from listenapp.importing import encoding
from listenapp.importing.article import language_detection

RUSSIAN = "В понедельник в городе открыли новый мост. Жители долго ждали этого дня."
CHINESE = "本市星期一开通了一座新桥。许多人前来参观。"
GERMAN = "Der Bürgermeister sagte: „Wir haben gewartet“ – und lächelte."
ENGLISH = "The café’s owner said: “We open at nine.” It cost £5 – not much."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *((ENGLISH, name) for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252")),
        *((GERMAN, name) for name in ("utf-8", "cp1252")),
        *((RUSSIAN, name) for name in ("utf-8", "cp1251", "koi8-r")),
        *((CHINESE, name) for name in ("utf-8", "gb18030", "utf-16")),
    ],
)
def test_a_file_comes_out_as_it_was_written(text: str, name: str) -> None:
    assert encoding.of_file(text.encode(name), "story.txt") == text


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7 text", b"{\\rtf1 text}", b"PK\x03\x04", bytes(500), b"ID3\x04" + b"x" * 99]
)
def test_other_kinds_of_file_are_named(content: bytes) -> None:
    with pytest.raises(ImportFailed, match=r"“story\.txt” is not a text file"):
        encoding.of_file(content, "story.txt")


@example("\ufffd", False)
@example("\ufffd", True)
@example("\ufeff\ufeffa", True)
@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc",)), min_size=1), st.booleans())
def test_unicode_is_never_mistaken(text: str, marked: bool) -> None:
    assert encoding.of_file(text.encode("utf-16" if marked else "utf-8"), "x.txt") == text.lstrip("\ufeff")


@pytest.mark.parametrize(
    ("text", "code"), [(GERMAN, "de"), (RUSSIAN, "ru"), (CHINESE, "zh"), (ENGLISH, "en"), ("12 34", "en"), ("", "en")]
)
def test_languages(text: str, code: str) -> None:
    assert language_detection.of(text) == code


def test_what_is_not_certain_is_what_was_declared() -> None:
    assert language_detection.of("La casa", default="it", certainty=0.95) == "it"


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        (ENGLISH.encode(), "iso-8859-1"),
        (ENGLISH.encode() * 3 + b"\xff", "utf-8"),
        (ENGLISH.encode() + b"\0", "utf-8"),
        (ENGLISH.encode("cp1252"), "utf-8"),
        (ENGLISH.encode("cp1252"), ""),
        (ENGLISH.encode("utf-16"), "iso-8859-1"),
        (b"<meta charset=\xff>" + ENGLISH.encode() * 3, "no-such-charset"),
    ],
)
def test_a_page_that_says_wrongly_what_it_is_written_in(content: bytes, charset: str) -> None:
    assert ENGLISH in encoding.of_page(content, charset)


@pytest.mark.parametrize(
    ("text", "name"),
    [("日本の花が咲いた。", "iso-2022-jp"), (RUSSIAN, "koi8-r"), (CHINESE, "gbk"), ("เรือเก่า", "tis-620")],
)
def test_a_page_that_says_rightly_what_it_is_written_in(text: str, name: str) -> None:
    assert encoding.of_page(text.encode(name), name) == text
