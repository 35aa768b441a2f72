"""Make handouts in the window: their options, and printing them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from listenapp.errors import ExportFailed, ListenError
from listenapp.export.handout import Handout, HandoutLabels, PageOptions, Paper
from listenapp.library.store import Library
from listenapp.practice.gaps import Level
from listenapp.services.story_handout import HandoutOptions, content
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.share import handout_pdf


def options(has_gaps: bool) -> HandoutOptions:
    """Return the options of a handout: today's gaps, the usual paper of the user's country, the window's language."""
    level = Level.MIXED if has_gaps else None
    return HandoutOptions(level, date.today().isoformat(), PageOptions(usual_paper(QLocale.system()), _labels()))


def usual_paper(locale: QLocale) -> Paper:
    is_imperial = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if is_imperial else Paper.A4


def _labels() -> HandoutLabels:
    return HandoutLabels(
        name=QCoreApplication.translate("Handout", "Name"),
        date=QCoreApplication.translate("Handout", "Date"),
        glossary=QCoreApplication.translate("Handout", "Words in this story"),
        answers=QCoreApplication.translate("Handout", "Answers"),
        key=QCoreApplication.translate("Handout", "Key"),
    )


def load(library: Library, id_: str, chosen: HandoutOptions) -> Handout:
    """Return the content of a story's handout. Runs in a worker thread. Raises ListenError."""
    return content(library.check_audio(library.open(id_), remembers=False), chosen)


def check_printer() -> None:
    """Raise ExportFailed if no printer is installed.

    Without one, Windows' dialog closes at once, and Linux' offers only a PDF file, which the share dialog saves too.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise ExportFailed(
            "export.no_printer",
            "No printer is installed on this computer.",
            "Install a printer, or save the handout as a PDF file.",
        )


def ask_and_print(
    parent: QWidget, handout: Handout, page: PageOptions, tasks: TaskRunner, failed: Callable[[ListenError], None]
) -> None:
    """Show the print dialog, and print in the background when the user confirms it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(handout.title)
    handout_pdf.set_page(printer, page.paper)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, False)
    work = partial(print_pages, handout, page, printer)
    dialog.accepted.connect(lambda: tasks.run_slow(work, lambda _none: None, failed))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the dialog's own `open` wants a slot by its name


def print_pages(handout: Handout, page: PageOptions, printer: QPrinter) -> None:
    """Print. Runs in a worker thread, because an hour of narration takes seconds. Raises ListenError.

    Qt allows painting on a printer in any thread (“Threads and Painting” in its manual).
    """
    handout_pdf.paint(handout, page, printer)
