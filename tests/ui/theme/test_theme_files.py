"""Test the contrast of the themes, the palette and the style sheet."""

from itertools import product

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from listenapp.library.paths import locate
from listenapp.ui.theme import style_sheet, theme_files
from listenapp.ui.theme.theme_files import Theme
from listenapp.ui.transcript import highlight_painter

THEMES = theme_files.load(locate().resources / "themes")
READ_TOGETHER = (
    ("ink", "paper"),
    ("ink", "panel"),
    ("ink", "field"),
    ("ink", "hover"),
    ("ink", "sentence_ground"),
    ("quiet", "paper"),
    ("quiet", "panel"),
    ("quiet", "field"),
    ("quiet", "sentence_ground"),
    ("word_ink", "word_ground"),
    ("accent_ink", "accent"),
    ("accent", "panel"),
    ("warning", "paper"),
)


def test_there_are_four() -> None:
    assert list(THEMES) == ["light", "dark", "sepia", "high-contrast"]


@pytest.mark.parametrize(("chosen", "pair"), list(product(THEMES.values(), READ_TOGETHER)))
def test_text_can_be_read(chosen: Theme, pair: tuple[str, str]) -> None:
    ink, ground = (getattr(chosen, role) for role in pair)
    assert theme_files.contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("chosen", [*THEMES.values()], ids=lambda chosen: chosen.name)
def test_the_highlighted_word_is_not_shown_by_colour_alone(chosen: Theme) -> None:
    assert theme_files.contrast(chosen.word_edge, chosen.paper) >= 3
    assert chosen.word_edge != chosen.word_ground


@pytest.mark.parametrize("chosen", [*THEMES.values()], ids=lambda chosen: chosen.name)
def test_a_sentence_is_not_shown_by_colour_alone(chosen: Theme) -> None:
    """Check the line around a sentence: it has more contrast to the paper colour than the sentence's background."""
    edge = highlight_painter.sentence_edge(chosen)
    assert theme_files.contrast(edge, chosen.paper) >= 1.6
    assert theme_files.contrast(edge, chosen.paper) > theme_files.contrast(chosen.sentence_ground, chosen.paper)


def test_what_steps_back_can_still_be_read_where_contrast_is_high() -> None:
    chosen = THEMES["high-contrast"]
    assert theme_files.contrast(theme_files.mixed(chosen.ink, chosen.paper, chosen.dim_opacity), chosen.paper) >= 4.5


@pytest.mark.parametrize("chosen", [*THEMES.values()], ids=lambda chosen: chosen.name)
def test_a_bar_shows_how_full_it_is(chosen: Theme) -> None:
    assert theme_files.contrast(chosen.accent, theme_files.track_colour(chosen)) >= 3
    assert theme_files.contrast(theme_files.track_colour(chosen), chosen.paper) >= 1.2


def test_contrast_is_that_of_wcag() -> None:
    assert theme_files.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme_files.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("chosen", [*THEMES.values()], ids=lambda chosen: chosen.name)
def test_palette_and_style_sheet_use_the_theme(chosen: Theme) -> None:
    assert theme_files.palette(chosen).color(QPalette.ColorRole.Window).name().upper() == chosen.panel
    sheet = style_sheet.style_sheet(chosen, "chevron.svg")
    assert "$" not in sheet
    assert chosen.accent in sheet


@pytest.mark.parametrize("chosen", [*THEMES.values()], ids=lambda chosen: chosen.name)
def test_a_hint_in_an_empty_field_can_be_read(qapp: QApplication, chosen: Theme) -> None:
    """Check the colour of the placeholder text. By default Qt draws it half transparent."""
    field = QLineEdit()
    field.setStyleSheet(style_sheet.style_sheet(chosen))
    field.ensurePolished()
    hint = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert hint.alpha() == 255
    assert theme_files.contrast(hint.name(), chosen.field) >= 4.5


def test_a_theme_that_is_gone_is_the_systems() -> None:
    assert theme_files.choose(THEMES, "no such theme").name in ("light", "dark")
    assert theme_files.choose(THEMES, "sepia").name == "sepia"
