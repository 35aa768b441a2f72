"""Write a handout as a PDF file, and paint it on a printer. `handout_painter` lays out the pages.

Compared: reportlab (BSD) neither shapes Arabic nor orders it from right to left. fpdf2 (LGPL) shapes with HarfBuzz, but
needs four more packages and its own search for fonts and line breaks in Chinese. WeasyPrint needs Pango, which users
would install themselves. Qt shapes and breaks lines in every script, finds a font for each letter, embeds it, and is
part of the program already.

The command line writes PDF files too. It knows no Qt, so `__main__` passes `write` to it. The function may be called in
a process without a window, and then creates a Qt application without a display.
"""

from __future__ import annotations

import os
import sys
from typing import IO

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from listenapp import __version__
from listenapp.errors import ExportFailed
from listenapp.export.handout import Handout, PageOptions, Paper
from listenapp.library.paths import locate
from listenapp.ui.share import pdf_text
from listenapp.ui.share.handout_painter import HandoutPainter
from listenapp.ui.theme import fonts

_RESOLUTION = 1200  # dots per inch of a PDF file
_MARGIN = 18.0  # millimetres
_PAPERS = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_application: list[QGuiApplication] = []  # keeps the one that `write` has created


def write(handout: Handout, options: PageOptions, file: IO[bytes]) -> None:
    """Write a handout as PDF, with all fonts embedded. Raises ExportFailed, OSError."""
    _ensure_application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(handout.title)
    writer.setCreator(f"ListenApp {__version__}")
    set_page(writer, options.paper)
    pages = paint(handout, options, writer)
    file.write(pdf_text.with_text(bytes(buffer.data().data()), pdf_text.glyphs(pages.paragraphs())))


def set_page(device: QPagedPaintDevice, paper: Paper) -> None:
    """Choose the paper and the margins."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(_PAPERS[paper])
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))


def paint(handout: Handout, options: PageOptions, device: QPagedPaintDevice) -> HandoutPainter:
    """Paint all pages on a PDF writer or a printer, and return them.

    Raises ExportFailed if no font has the letters, or if it fails.
    """
    pages = HandoutPainter(handout, options.labels, device)
    if missing := fonts.missing_glyphs(pages.text, pages.font):
        raise _no_font(handout, missing)
    painter = QPainter()
    if not painter.begin(device):
        raise ExportFailed("export.not_printed", "The pages could not be printed.", "Check the printer and try again.")
    try:
        for page in range(pages.page_count):
            if page:
                device.newPage()
            pages.paint(painter, page)
    finally:
        painter.end()
    return pages


def _no_font(handout: Handout, letters: str) -> ExportFailed:
    return ExportFailed(
        "export.no_font",
        f"This computer has no font for some letters of “{handout.title}”, such as {letters[0]}.",
        "Install a font for this language, such as Noto Sans, and try again.",
        title=handout.title,
    )


def _ensure_application() -> None:
    """Create a Qt application with the bundled fonts, if this process has none. Linux needs no display for it."""
    if QGuiApplication.instance() is not None:
        return
    if sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _application.append(QGuiApplication(sys.argv[:1]))
    fonts.load(locate().assets / "fonts")
