"""Define what a story can be shared as: the cards of the share dialog, and what each of them saves."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from listenapp.export import FORMATS, HANDOUT
from listenapp.export.narrated_story import Granularity

_CONTEXT = "ShareChoices"


@dataclass(frozen=True, slots=True)
class ShareChoice:
    """A card of the share dialog. `title` and `line` are in English; `shown_title` and `shown_line` are translated.

    It saves a story in `format`, or shows the cards `more` if it has no format.
    """

    icon: str
    title: str
    line: str
    format: str = ""
    granularity: Granularity = Granularity.SENTENCE
    has_gaps: bool = False  # of a handout
    is_printed: bool = False  # on a printer, not to a file
    more: tuple[ShareChoice, ...] = ()

    @property
    def ending(self) -> str:
        """Return the ending of the file's name, without a dot."""
        return FORMATS[self.format].ending

    @property
    def is_handout(self) -> bool:
        return self.format == HANDOUT

    @property
    def shown_title(self) -> str:
        return QCoreApplication.translate(_CONTEXT, self.title)

    @property
    def shown_line(self) -> str:
        return QCoreApplication.translate(_CONTEXT, self.line)


def _choice(icon: str, title: object, line: object, format_: str, unit: str = "sentence") -> ShareChoice:
    return ShareChoice(icon, str(title), str(line), format_, Granularity(unit))


def _group(icon: str, title: object, line: object, *more: ShareChoice) -> ShareChoice:
    return ShareChoice(icon, str(title), str(line), more=more)


def _handout(
    icon: str, title: object, line: object, *, has_gaps: bool = False, is_printed: bool = False
) -> ShareChoice:
    return ShareChoice(icon, str(title), str(line), HANDOUT, has_gaps=has_gaps, is_printed=is_printed)


_TEXT_LINE = QT_TRANSLATE_NOOP("ShareChoices", "A PDF file with text and glossary.")
_GAPS_LINE = QT_TRANSLATE_NOOP("ShareChoices", "A PDF file with space for answers. The key is on the last page.")
_PAPER_LINE = QT_TRANSLATE_NOOP("ShareChoices", "Choose the printer and the paper.")
_LESSON = _choice(
    "headphones",
    QT_TRANSLATE_NOOP("ShareChoices", "Lesson"),
    QT_TRANSLATE_NOOP("ShareChoices", "Opens in ListenApp, with narration and timing."),
    "listen",
)
_BOOK = _group(
    "book-open",
    QT_TRANSLATE_NOOP("ShareChoices", "E-book"),
    QT_TRANSLATE_NOOP("ShareChoices", "For phones and tablets. Plays and highlights the text."),
    _choice(
        "book-open",
        QT_TRANSLATE_NOOP("ShareChoices", "Highlight sentences"),
        QT_TRANSLATE_NOOP("ShareChoices", "Plays well in every reader app."),
        "epub",
    ),
    _choice(
        "book-a",
        QT_TRANSLATE_NOOP("ShareChoices", "Highlight words"),
        QT_TRANSLATE_NOOP("ShareChoices", "Playback stutters in some reader apps."),
        "epub",
        "word",
    ),
)
_PAGE = _choice(
    "globe",
    QT_TRANSLATE_NOOP("ShareChoices", "Web page"),
    QT_TRANSLATE_NOOP("ShareChoices", "For any browser. Needs no internet."),
    "html",
)
_ANKI = _choice(
    "layers",
    QT_TRANSLATE_NOOP("ShareChoices", "Anki"),
    QT_TRANSLATE_NOOP("ShareChoices", "Flashcards for the words, with sound."),
    "apkg",
)
_HANDOUT = _group(
    "printer",
    QT_TRANSLATE_NOOP("ShareChoices", "Handout"),
    QT_TRANSLATE_NOOP("ShareChoices", "To print, with numbered lines and glossary, and gaps to fill in."),
    _handout("file-text", QT_TRANSLATE_NOOP("ShareChoices", "Text"), _TEXT_LINE),
    _handout("pencil", QT_TRANSLATE_NOOP("ShareChoices", "Text with gaps"), _GAPS_LINE, has_gaps=True),
    _handout("printer", QT_TRANSLATE_NOOP("ShareChoices", "Print text…"), _PAPER_LINE, is_printed=True),
    _handout(
        "printer",
        QT_TRANSLATE_NOOP("ShareChoices", "Print text with gaps…"),
        _PAPER_LINE,
        has_gaps=True,
        is_printed=True,
    ),
)
_SUBTITLES = _group(
    "captions",
    QT_TRANSLATE_NOOP("ShareChoices", "Subtitles"),
    QT_TRANSLATE_NOOP("ShareChoices", "For video players and video editors."),
    _choice(
        "captions",
        QT_TRANSLATE_NOOP("ShareChoices", "Subtitles (SRT)"),
        QT_TRANSLATE_NOOP("ShareChoices", "Opens in every player."),
        "srt",
    ),
    _choice(
        "captions",
        QT_TRANSLATE_NOOP("ShareChoices", "Web subtitles (WebVTT)"),
        QT_TRANSLATE_NOOP("ShareChoices", "For videos on web pages. Words light up."),
        "vtt",
    ),
    _choice(
        "captions",
        QT_TRANSLATE_NOOP("ShareChoices", "Karaoke subtitles (ASS)"),
        QT_TRANSLATE_NOOP("ShareChoices", "For mpv and VLC. Words light up."),
        "ass",
    ),
    _choice(
        "audio-lines",
        QT_TRANSLATE_NOOP("ShareChoices", "Lyrics (LRC)"),
        QT_TRANSLATE_NOOP("ShareChoices", "For music players."),
        "lrc",
    ),
)
_OTHER = _group(
    "folder-open",
    QT_TRANSLATE_NOOP("ShareChoices", "Other"),
    QT_TRANSLATE_NOOP("ShareChoices", "Sound clips, tables, and data for other programs."),
    _choice(
        "file-audio",
        QT_TRANSLATE_NOOP("ShareChoices", "Sentence clips"),
        QT_TRANSLATE_NOOP("ShareChoices", "A folder with an MP3 file for each sentence."),
        "clips",
    ),
    _choice(
        "file-audio",
        QT_TRANSLATE_NOOP("ShareChoices", "Word clips"),
        QT_TRANSLATE_NOOP("ShareChoices", "A folder with an MP3 file for each word."),
        "clips",
        "word",
    ),
    _choice(
        "file-text",
        QT_TRANSLATE_NOOP("ShareChoices", "Word table (CSV)"),
        QT_TRANSLATE_NOOP("ShareChoices", "Words and times, for spreadsheets."),
        "csv",
    ),
    _choice(
        "audio-lines",
        QT_TRANSLATE_NOOP("ShareChoices", "Praat TextGrid"),
        QT_TRANSLATE_NOOP("ShareChoices", "For work on speech in Praat."),
        "textgrid",
    ),
    _choice(
        "file-text",
        QT_TRANSLATE_NOOP("ShareChoices", "All data (JSON)"),
        QT_TRANSLATE_NOOP("ShareChoices", "Text, times and glossary, for programmers."),
        "json",
    ),
)

CHOICES = (_LESSON, _BOOK, _PAGE, _ANKI, _HANDOUT, _SUBTITLES, _OTHER)
"""The cards of the dialog, in their order."""
