"""Read the summary of a story for the library view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from listenapp.errors import ListenError, StoryUnreadable
from listenapp.library import alignment_files, atomic_files, cover_file, reading_state, transaction
from listenapp.library.alignment_files import ALIGNMENT, CORRECTIONS
from listenapp.library.reading_state import STATE
from listenapp.library.transaction import StoryFiles
from listenapp.story import file_format, heard_spans
from listenapp.story.file_format import check_format
from listenapp.story.story_extras import COURSE, LEVEL, TEXT_BY
from listenapp.story.timing_status import TimingStatus
from listenapp.story.validation import check_alignment, check_story, is_number
from listenapp.system import disk_errors

STORY = "story.json"
LOW_CONFIDENCE = 0.5
"""Confidence below which the user should check the times of a sentence: a low-confidence sentence."""

_FILES = (STORY, ALIGNMENT, CORRECTIONS, STATE)
_LATEST = 1e11  # unix time


@dataclass(frozen=True, slots=True)
class Summary:
    """Summary of one story, from the state of its files when they were read."""

    id: str
    title: str
    source: str
    language: str
    duration: float | None  # seconds, known once the story is timed
    word_count: int
    character_count: int  # of a Chinese or Japanese text; see `text_length`
    sentence_count: int
    to_check: int  # low-confidence sentences, to be checked by the user
    timed: bool
    has_audio: bool
    position: float  # reading position in seconds of story time
    added_at: float  # unix time
    opened_at: float | None
    text_sha256: str
    audio_sha256: str | None  # hash of the narration to which the times belong
    imported_sha256: str = ""  # hash of the imported text, if the text was edited later
    cover: str = ""  # file name of the cover image
    picture: str = ""  # address of a picture that can be downloaded
    publisher: str = ""  # as the page names itself
    course: str = ""  # as the user named it
    level: str = ""
    heard: float = 0.0  # share of the speech that was played since the story was last heard to its end, 0 to 1
    times_heard: int = 0  # times that the whole story was played
    is_machine_text: bool = False  # a program wrote the text from the recording
    is_damaged: bool = False  # the story cannot be read, and the other fields are unknown


@dataclass(frozen=True)
class Listing:
    summaries: tuple[Summary, ...]  # last opened or added first
    damaged: tuple[ListenError, ...]  # one error for each folder that cannot be read
    damaged_ids: tuple[str, ...] = ()  # names of those folders that hold, or held, a story

    def all(self) -> tuple[Summary, ...]:
        """Return the summaries, and empty ones for the stories that cannot be read."""
        return (*self.summaries, *map(_of_damaged, self.damaged_ids))


def _of_damaged(name: str) -> Summary:
    return Summary(
        id=name,
        title=name.encode("utf-8", "replace").decode("utf-8"),  # a name on disk need not be valid text
        source="",
        language="",
        duration=None,
        word_count=0,
        character_count=0,
        sentence_count=0,
        to_check=0,
        timed=False,
        has_audio=False,
        position=0.0,
        added_at=0.0,
        opened_at=None,
        text_sha256="",
        audio_sha256=None,
        is_damaged=True,
    )


def find_audio(folder: StoryFiles) -> Path | None:
    return next(iter(sorted(folder.glob("audio.*"))), None)


def summarise(folder: Path) -> Summary:
    """Read the summary of a story. Raises StoryUnreadable, StoryTooNew.

    Damaged times, times of another text or narration, and a damaged state count as missing. Finish a change that a
    crash has interrupted, if possible.
    """
    from listenapp.story.unspaced import text_length  # noqa: PLC0415 - summaries in the cache need none of it

    try:
        files = transaction.readable(folder)
    except OSError as error:
        raise disk_errors.not_written(folder, error, StoryUnreadable) from error
    story = _checked(atomic_files.read_json(files / STORY), f"{folder.name}/{STORY}")
    state, audio = reading_state.document(files), find_audio(files)
    timed = _times(files, story, None if audio is None else reading_state.hash_of(state, audio))
    left, added_at, extras = reading_state.state_of(state), story.get("added_at"), story["extras"]
    return Summary(
        id=folder.name,
        title=story["title"],
        source=story["source"],
        language=story["language"],
        duration=timed.get("duration"),
        word_count=len(story["words"]),
        character_count=text_length.characters(story["text"]),
        sentence_count=len(story["sentences"]),
        to_check=_count_to_check(files, story, timed),
        timed=bool(timed),
        has_audio=audio is not None,
        position=left.position,
        added_at=float(added_at) if is_number(added_at, 1, _LATEST) else _written_at(files / STORY),
        opened_at=left.opened_at,
        text_sha256=story.get("text_sha256") or "",
        audio_sha256=timed.get("audio_sha256"),
        imported_sha256=story.get("imported_sha256") or "",
        picture=extras.get("picture", ""),
        publisher=extras.get("publisher", ""),
        course=extras.get(COURSE, ""),
        level=extras.get(LEVEL, ""),
        heard=round(heard_spans.heard_share(left.played, _speech(timed)), 3) if left.played else 0.0,
        times_heard=left.times_heard,
        cover=cover_file.name_in(files),
        is_machine_text=TEXT_BY in extras,
    )


def _checked(document: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the content of story.json. Raises StoryUnreadable, StoryTooNew."""
    check_format(document, name)
    try:
        check_story(document)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise file_format.damaged(name) from error
    return document


def _times(folder: StoryFiles, story: Mapping[str, Any], audio_sha256: str | None) -> dict[str, Any]:
    """Return the content of alignment.json if it can be used, else nothing."""
    path = alignment_files.place(folder, story.get("text_sha256") or "")
    try:
        timed = atomic_files.read_json(path) if path.exists() else {}
        if not timed:
            return {}
        check_format(timed, path.name)
        check_alignment(timed)
    except (ListenError, KeyError, TypeError, ValueError, OverflowError):
        return {}
    counts = [len(timed[name]) == len(story[name]) for name in ("words", "sentences")]
    is_of_text = timed["text_sha256"] == story.get("text_sha256", timed["text_sha256"])
    is_of_audio = alignment_files.is_of_audio(timed["audio_sha256"], audio_sha256)
    return timed if all(counts) and is_of_text and is_of_audio else {}


def _speech(timed: Mapping[str, Any]) -> tuple[float, float]:
    """Return the time from the first word to the last, in seconds; nothing for a story that is not aligned."""
    spoken = [sentence for sentence in timed.get("sentences", []) if sentence["start"] is not None]
    return (
        (min(sentence["start"] for sentence in spoken), max(sentence["end"] for sentence in spoken))
        if spoken
        else (0.0, 0.0)
    )


def _written_at(path: Path) -> float:
    try:
        return max(0.0, path.stat().st_mtime)
    except OSError:
        return 0.0


def _count_to_check(folder: StoryFiles, story: Mapping[str, Any], timed: Mapping[str, Any]) -> int:
    """Count the low-confidence sentences. Sentences with corrections no longer count.

    Stories without corrections, which are most, take a faster way.
    """
    if (folder / CORRECTIONS).exists() and timed:
        return _count_to_check_corrected(folder, story)
    return sum(_is_low_confidence(s["status"], s["confidence"]) for s in timed.get("sentences", []))


def _count_to_check_corrected(folder: StoryFiles, document: Mapping[str, Any]) -> int:
    from listenapp.story.corrections.apply_corrections import apply  # noqa: PLC0415 - most stories have no corrections
    from listenapp.story.serialize import story_from_json  # noqa: PLC0415

    story = story_from_json(document)
    found, _fault = alignment_files.alignment(folder, story)
    corrections, _fault = alignment_files.corrections(folder)
    sentences = apply(corrections, story, found).alignment.sentences if found else ()
    return sum(_is_low_confidence(s.status, s.confidence) for s in sentences)


def _is_low_confidence(status: str, confidence: float) -> bool:
    return status != TimingStatus.NOT_SPOKEN and confidence < LOW_CONFIDENCE


def holds_story(folder: Path) -> bool:
    """Return whether the folder has files of a story, readable or not."""
    return any((folder / name).exists() for name in _FILES) or find_audio(folder) is not None
