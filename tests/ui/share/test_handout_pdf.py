"""Test the pages of a handout by reading the PDF file with the programs of Poppler."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.errors import ExportFailed
from listenapp.export.handout import Handout, HandoutLabels, PageOptions, Paper, Paragraph, Run, handout
from listenapp.library.paths import locate
from listenapp.story.alignment import Alignment
from listenapp.story.model import BlockKind, Story
from listenapp.ui.share import handout_pdf, handout_printing, pdf_text
from listenapp.ui.share.handout_painter import HandoutPainter
from listenapp.ui.share.share_dialog import ShareCard
from listenapp.ui.theme import fonts
from listenapp.ui.window.dialogs import Dialogs
from listenapp.ui.window.main_window import MainWindow

GAPS = [(9, 10), (20, 20)]


def of_poppler(program: str, path: Path, *options: str) -> str:
    """Return the output of a program that reads PDF files. Skip the test if it is not installed."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} (package poppler-utils) is not installed")
    arguments = [*options, path, "-"] if program == "pdftotext" else [path, *options]
    return subprocess.run([found, *arguments], capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def bundled(qapp: QApplication) -> None:
    fonts.load(locate().assets / "fonts")


def written(content: Handout, path: Path, paper: Paper = Paper.A4) -> Path:
    file = io.BytesIO()
    handout_pdf.write(content, PageOptions(paper), file)
    path.write_bytes(file.getvalue())
    return path


def test_another_program_reads_the_words_in_order(
    bundled: None, story: Story, alignment: Alignment, tmp_path: Path
) -> None:
    content = handout(story, alignment, GAPS)
    path = written(content, tmp_path / "a.pdf")
    text = of_poppler("pdftotext", path)
    shown = " ".join(run.text for paragraph in content.paragraphs for run in paragraph.runs if not run.gap)
    found = iter(re.findall(r"[^\W\d_]+", text))
    assert [word for word in re.findall(r"[^\W\d_]+", shown) if word not in found] == []
    page_of_key = of_poppler("pdftotext", path, "-f", "2")
    assert re.findall(r"^(\d+)\. (.*)$", page_of_key, re.M) == [
        (str(number), answer) for number, answer in enumerate(content.key, 1)
    ]
    assert re.findall(r"\((\d+)\)\s_+", text) == ["1", "2"]


JOINED = {
    "Arabic": ("rtl", "القمر بعيد عن الأرض. ذهب NASA إلى هناك عام 1969. هذه رسالة لا تنتهي، مُحَمَّدٌ رَسُولٌ."),
    "Persian": ("rtl", "این کتاب\u200cها را می\u200cخوانم و به خانه می\u200cروم."),
    "Hebrew": ("rtl", "הירח רחוק מאוד מכדור הארץ."),
    "Hindi": ("ltr", "चाँद पृथ्वी से बहुत दूर है। क्षेत्र में विद्यार्थी हैं।"),
    "Thai": ("ltr", "ดวงจันทร์อยู่ไกลจากโลกมาก น้ำ กำลัง"),
}


def joined(name: str) -> Handout:
    """Return two paragraphs in a script whose letters join or stack. Skip the test if no font here has it."""
    direction, text = JOINED[name]
    if fonts.missing_glyphs(text, handout_pdf_font()):
        pytest.skip(f"no font here has the letters of {name}")
    return Handout(text.split()[0], direction, "", (Paragraph(BlockKind.BODY, (Run(text),)),) * 2, ())


@pytest.mark.parametrize("name", JOINED)
def test_another_program_reads_words_of_joined_letters(bundled: None, name: str, tmp_path: Path) -> None:
    path = written(joined(name), tmp_path / "a.pdf")
    found = iter(words_of(of_poppler("pdftotext", path)))
    assert [word for word in words_of(JOINED[name][1]) * 2 if word not in found] == []


def words_of(text: str) -> list[str]:
    """Return the words without punctuation, and without the marks around each change of direction."""
    return re.sub("[\u202a-\u202c.،।]", " ", text).split()


def test_letters_look_as_without_their_text(bundled: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compare pictures of the page. Smoothed edges may differ by a part of a pixel."""
    content = joined("Arabic")
    changed = drawn(written(content, tmp_path / "changed.pdf"))
    monkeypatch.setattr(pdf_text, "with_text", lambda pdf, _glyphs: pdf)
    plain = drawn(written(content, tmp_path / "plain.pdf"))
    ink = np.count_nonzero(plain < 128)
    assert ink > 5_000
    assert np.abs(np.count_nonzero(changed < 128) - ink) < 0.02 * ink
    assert np.count_nonzero(np.abs(changed - plain) > 200) < 0.01 * ink


def drawn(path: Path) -> NDArray[np.int32]:
    of_poppler("pdftoppm", path, "-r", "300", "-png", "-singlefile", str(path.with_suffix("")))
    picture = QImage(str(path.with_suffix(".png"))).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : picture.width()].astype(np.int32)


def test_all_fonts_are_embedded_and_the_paper_is_the_chosen_one(
    bundled: None, story: Story, alignment: Alignment, tmp_path: Path
) -> None:
    path = written(handout(story, alignment, GAPS), tmp_path / "a.pdf", Paper.LETTER)
    lines = of_poppler("pdffonts", path).splitlines()[2:]
    embedded = [line.split()[-5] for line in lines]
    assert lines
    assert set(embedded) == {"yes"}
    assert "612 x 792 pts (letter)" in of_poppler("pdfinfo", path)


def test_the_lines_are_numbered_through(bundled: None, story: Story, alignment: Alignment) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    handout_pdf.set_page(printer, Paper.A4)
    pages = HandoutPainter(handout(story, alignment), HandoutLabels(), printer)
    numbers = [number for number, _ in pages._baselines()]
    places = [place for _, place in pages._baselines()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert places == sorted(places)
    assert pages.page_count == 1


def test_letters_without_a_font_are_told(bundled: None) -> None:
    content = Handout("x", "ltr", "", (Paragraph(BlockKind.BODY, (Run("\U00013000\U00013001"),)),), ())
    if not fonts.missing_glyphs("\U00013000", handout_pdf_font()):
        pytest.skip("a font here has hieroglyphs")
    with pytest.raises(ExportFailed) as raised:
        handout_pdf.write(content, PageOptions(), io.BytesIO())
    assert raised.value.code == "export.no_font"


def handout_pdf_font() -> object:
    from listenapp.ui.share.handout_painter import _font

    return _font(12)


def test_the_usual_paper_is_that_of_the_country() -> None:
    assert handout_printing.usual_paper(QLocale("en_US")) is Paper.LETTER
    assert handout_printing.usual_paper(QLocale("de_DE")) is Paper.A4


def choose_printing(qtbot: QtBot, window: MainWindow) -> None:
    window.exporter.share_story()
    for name in ("Handout", "Print text…"):
        cards = [card for card in window.dialogs.share_dialog.findChildren(ShareCard) if card.isVisible()]
        qtbot.mouseClick(next(card for card in cards if card.accessibleName() == name), Qt.MouseButton.LeftButton)


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="a printer is installed")
def test_the_window_says_that_no_printer_is_installed(qtbot: QtBot, reading: Desktop) -> None:
    window = reading.window
    choose_printing(qtbot, window)
    assert "No printer is installed" in window.message.text
    assert not window.dialogs.is_open(Dialogs.share_dialog)
    assert window.findChild(QPrintDialog, "printDialog") is None


@pytest.mark.skipif(
    sys.platform == "win32" and not QPrinterInfo.availablePrinterNames(), reason="Windows' dialog needs a printer"
)
def test_the_window_saves_and_prints_a_handout(
    qtbot: QtBot, reading: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Print from the cards, not in the thread of the window. The printer is a PDF file."""
    painted_in: list[threading.Thread] = []
    paint = handout_pdf.paint
    monkeypatch.setattr(
        handout_pdf, "paint", lambda *given: (painted_in.append(threading.current_thread()), paint(*given))[1]
    )
    monkeypatch.setattr(handout_printing, "check_printer", lambda: None)
    window = reading.window
    choose_printing(qtbot, window)
    qtbot.waitUntil(lambda: window.findChild(QPrintDialog, "printDialog") is not None, timeout=30_000)
    asked = window.findChild(QPrintDialog, "printDialog")
    assert isinstance(asked, QPrintDialog)
    assert not window.dialogs.is_open(Dialogs.share_dialog)
    printer = asked.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked.accepted.emit(printer)
    printed = tmp_path / "printed.pdf"
    qtbot.waitUntil(lambda: printed.exists() and b"%%EOF" in printed.read_bytes(), timeout=30_000)
    assert painted_in
    assert threading.main_thread() not in painted_in
    asked.reject()
