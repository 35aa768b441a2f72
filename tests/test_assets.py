"""Check that the files in assets are complete, load, and have their licences."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QFontDatabase, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from listenapp.audio.decode import decode
from listenapp.audio.pcm import Pcm
from listenapp.importing.article.article_structure import Article, recognise
from listenapp.story.model import ARTICLE, BlockKind

ASSETS = Path(__file__).resolve().parent.parent / "assets"
ICONS = sorted((ASSETS / "icons").glob("*.svg"))
FONTS = sorted((ASSETS / "fonts").glob("*.ttf"))

LATIN = "Aaz09“”‘’–—…$%&áñçåøßčęłőřşžğıİ"
VIETNAMESE = "ằặếệỗộừựỳỵđơư"
CYRILLIC = "Абвгдёжщъыэюяїєіґ"
IPA = "ɑæɒʌəɚɛɜɪʊɔʃʒθðŋɹɾʔˈˌːɡ"
COVERED = {
    "Literata": LATIN + VIETNAMESE + CYRILLIC + "əθðŋɡ",
    "Atkinson Hyperlegible Next": LATIN,
    "Lexend": LATIN + VIETNAMESE,
    "Noto Serif": LATIN + VIETNAMESE + CYRILLIC + IPA,
    "Noto Naskh Arabic": "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ،؟",
}


@pytest.fixture(scope="module")
def story_text() -> str:
    return (ASSETS / "sample" / "story.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def article(story_text: str) -> Article:
    return recognise(story_text)


@pytest.fixture(scope="module")
def narration() -> Pcm:
    return decode(ASSETS / "sample" / "narration.mp3")


def texts(article: Article, text: str, *kinds: BlockKind) -> list[str]:
    return [text[b.char_start : b.char_end] for b in article.blocks if b.kind in kinds]


def test_the_sample_has_every_part_of_a_page_in_its_order(article: Article) -> None:
    order = [block.kind for block in article.blocks]
    runs = [kind for i, kind in enumerate(order) if i == 0 or order[i - 1] is not kind]
    kind = BlockKind
    assert runs == [
        *(kind.HEADLINE, kind.CAPTION, kind.BODY, kind.HEADING, kind.BODY, kind.HEADING, kind.BODY, kind.SIGN_OFF),
        *(kind.CREDIT, kind.SEPARATOR, kind.GLOSSARY_HEADING, kind.GLOSSARY, kind.INVITATION),
    ]


def test_the_sample_is_a_graded_story_of_300_to_450_words(article: Article, story_text: str) -> None:
    assert 300 <= len(" ".join(texts(article, story_text, *ARTICLE)).split()) <= 450


@pytest.mark.parametrize(
    "awkward", ["Oct. 3, 2025", "4,200", "65 percent", "$180,000", "$12.5 million", "U.S.", "“I had"]
)
def test_the_sample_holds_what_is_hard_to_time(article: Article, story_text: str, awkward: str) -> None:
    assert awkward in " ".join(texts(article, story_text, BlockKind.BODY))


def test_the_glossary_words_come_in_other_forms_too(article: Article, story_text: str) -> None:
    body = " ".join(texts(article, story_text, BlockKind.BODY)).casefold()
    assert len(article.glossary) == 8
    assert all(entry.part_of_speech and entry.definition for entry in article.glossary)
    assert {"take part in", "vanish", "memory"} <= {entry.term for entry in article.glossary}
    for form in ("took part in", "take part in", "vanished", "vanish", "memories", "volunteers", "devices"):
        assert form in body


def test_the_narration_decodes_to_its_full_length(narration: Pcm) -> None:
    assert narration.rate == 24_000
    assert narration.samples.shape[1] == 1
    assert narration.duration == pytest.approx(193.4, abs=0.1)


def test_the_narration_is_read_at_a_graded_pace(narration: Pcm, article: Article, story_text: str) -> None:
    words = len(" ".join(texts(article, story_text, *ARTICLE)).split())
    assert 115 <= words / narration.duration * 60 <= 140


def test_the_narration_is_even_and_never_clipped(narration: Pcm) -> None:
    sound = narration.samples[:, 0].astype(np.float64) / 32768
    window = narration.rate // 50
    power = (sound[: len(sound) // window * window].reshape(-1, window) ** 2).mean(axis=1)
    speech = power[power > 10 ** (-45 / 10)]
    assert 10 * np.log10(speech.mean()) == pytest.approx(-18, abs=1)
    assert np.abs(sound).max() < 0.98


def test_the_narration_pauses_between_sentences(narration: Pcm) -> None:
    loud = np.abs(narration.samples[:, 0].astype(np.int32)) > 100
    gaps = np.diff(np.flatnonzero(loud)) / narration.rate
    assert np.count_nonzero(gaps > 0.4) >= 30
    assert gaps.max() < 1.6


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_each_font_loads_and_covers_its_scripts(qtbot: QtBot, path: Path) -> None:
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    assert len(families) == 1
    face = QRawFont(str(path), 20)
    assert [char for char in COVERED[families[0]] if not face.supportsCharacter(ord(char))] == []


def test_every_family_is_there_with_its_bold_and_italic(qtbot: QtBot) -> None:
    assert {path.stem.split("-")[0] for path in FONTS} == {family.replace(" ", "") for family in COVERED}
    for family, styles in {"Literata": 4, "AtkinsonHyperlegibleNext": 4, "Lexend": 2}.items():
        faces = [QRawFont(str(path), 20) for path in FONTS if path.stem.startswith(family)]
        assert len({(face.weight(), face.style()) for face in faces}) == styles


def test_each_font_family_has_its_licence_beside_it() -> None:
    for family in {path.stem.split("-")[0] for path in FONTS}:
        licence = (ASSETS / "fonts" / f"OFL-{family}.txt").read_text(encoding="utf-8")
        assert licence.startswith("Copyright")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_the_fonts_stay_small() -> None:
    assert sum(path.stat().st_size for path in FONTS) < 3_000_000


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_each_icon_parses_and_draws_something(qtbot: QtBot, path: Path) -> None:
    ET.parse(path)
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    assert painted(renderer, 20) > 8


def painted(renderer: QSvgRenderer, side: int) -> int:
    """Return how many pixels of a transparent square get some colour."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return sum(image.pixelColor(x, y).alpha() > 32 for x in range(side) for y in range(side))


def test_line_icons_take_the_colour_of_the_theme() -> None:
    for path in ICONS:
        if path.stem != "listenapp":
            assert "currentColor" in path.read_text(encoding="utf-8"), path.name


def test_the_app_icon_has_two_colours_and_a_picture_of_256_pixels(qtbot: QtBot) -> None:
    picture = QImage(str(ASSETS / "icons" / "listenapp.png"))
    assert (picture.width(), picture.height()) == (256, 256)
    small = picture.scaled(16, 16)
    opaque = [small.pixelColor(x, y) for x in range(16) for y in range(16) if small.pixelColor(x, y).alpha() == 255]
    blue = sum(color.blue() > 180 and color.red() < 80 for color in opaque)
    yellow = sum(color.red() > 200 and color.blue() < 140 for color in opaque)
    assert blue > 60
    assert yellow > 10


def test_the_licences_and_origins_are_told() -> None:
    readme = (ASSETS / "README.md").read_text(encoding="utf-8")
    lucide = (ASSETS / "icons" / "LICENSE-lucide.txt").read_text(encoding="utf-8")
    assert "ISC License" in lucide
    assert "MIT License" in lucide
    for named in ("Kokoro-82M", "Apache License 2.0", "Lucide", *COVERED):
        assert named in readme
