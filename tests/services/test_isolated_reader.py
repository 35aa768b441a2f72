"""Test that no file can crash, freeze or fill this process, whatever reading it does to the reader process."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import signal
import socket
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from listenapp.errors import ImportFailed, StoryUnreadable
from listenapp.library import lesson_parts
from listenapp.library.store import Library
from listenapp.services import import_request, isolated_reader, reader_tasks
from listenapp.services.import_request import ImportRequest
from listenapp.services.isolated_reader import IsolatedReader, Limits, ReaderBug, ReadingStopped
from listenapp.story.lesson_format import ENDING

LONG = Limits(processor=20.0, patience=60.0)
ON_WINE = hasattr(ctypes, "WinDLL") and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


@pytest.fixture(scope="module")
def reader() -> Iterator[IsolatedReader]:
    made = IsolatedReader()
    yield made
    made.close()


def code_of(reader: IsolatedReader, limits: Limits, work: object, *args: object) -> str:
    with pytest.raises(ImportFailed) as raised:
        reader.call("story.docx", limits, None, work, *args)  # type: ignore[arg-type]
    assert "story.docx" in str(raised.value)
    return raised.value.code


def test_one_process_reads_one_file_after_another(reader: IsolatedReader) -> None:
    first = reader.call("a", LONG, None, os.getpid)
    assert first != os.getpid()
    assert reader.call("b", LONG, None, os.getpid) == first


def test_a_process_that_was_started_ahead_reads_the_next_file() -> None:
    reader = IsolatedReader()
    reader.start_ahead()
    assert reader._waiting is not None
    ahead = reader._waiting.pid
    reader.start_ahead()
    assert reader._waiting.pid == ahead, "one is enough"
    assert reader.call("a", LONG, None, os.getpid) == ahead
    os.kill(ahead, signal.SIGTERM)
    while reader._waiting.is_alive:
        pass
    reader.start_ahead()
    assert reader.call("b", LONG, None, os.getpid) != ahead, "the one that waits has ended"
    reader.close()


def test_two_callers_share_a_process_that_answers_soon(reader: IsolatedReader) -> None:
    first = reader.call("a", LONG, None, os.getpid)
    other = threading.Thread(target=lambda: reader.call("b", LONG, None, time.sleep, 0.3))
    other.start()
    while not reader._busy:
        pass
    assert reader.call("c", LONG, None, os.getpid) == first
    other.join()


def test_a_crash_is_told_and_the_next_file_is_read(reader: IsolatedReader) -> None:
    assert code_of(reader, LONG, ctypes.string_at, 0) == "file.crashed"
    assert reader.call("b", LONG, None, len, "abc") == 3


def test_endless_work_that_never_releases_the_interpreter_is_ended(reader: IsolatedReader) -> None:
    limits = Limits(processor=1.0, patience=60.0)
    assert code_of(reader, limits, re.match, "(a+)+$", 40 * "a" + "b") == "file.too_slow"


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="Windows has no signal that stops a process")
def test_a_process_that_stands_still_is_ended(reader: IsolatedReader) -> None:
    limits = Limits(processor=20.0, patience=0.5)
    assert code_of(reader, limits, signal.raise_signal, signal.SIGSTOP) == "file.too_slow"


def counted(report: Callable[[float], None], steps: int) -> str:
    for step in range(steps + 1):
        report(step / steps)
    return "done"


def test_the_fraction_done_is_reported_in_few_messages(reader: IsolatedReader) -> None:
    reported: list[float] = []
    assert reader.call_reporting("a", LONG, None, reported.append, counted, 10_000) == "done"
    assert reported == sorted(reported)
    assert reported[-1] == 1.0
    assert 50 < len(reported) < 300


def test_an_exception_of_the_report_ends_the_work(reader: IsolatedReader) -> None:
    def interrupt(_fraction: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reader.call_reporting("a", LONG, None, interrupt, counted, 100)
    assert reader.call("b", LONG, None, len, "abc") == 3


@pytest.mark.skipif(ON_WINE, reason="Wine stores the limits of a job object and does not enforce them")
def test_memory_is_limited(reader: IsolatedReader) -> None:
    assert code_of(reader, LONG, bytes, 1_000_000_000) == "file.no_memory"
    assert reader.call("b", LONG, None, len, bytes(1_000_000)) == 1_000_000


def test_libraries_reserve_no_memory_for_each_processor(reader: IsolatedReader) -> None:
    assert reader.call("a", LONG, None, os.getenv, "OPENBLAS_NUM_THREADS") == "1"


def test_a_folder_that_is_gone_harms_only_relative_names(
    reader: IsolatedReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.call("a", LONG, None, len, "abc")
    monkeypatch.setattr(isolated_reader, "_current_folder", lambda: str(tmp_path / "gone"))
    assert reader.call("a", LONG, None, len, "abc") == 3


def test_a_full_disk_is_not_told_as_a_damaged_lesson(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _folder: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(lesson_parts, "unpack", full)
    with pytest.raises(ImportFailed) as raised:
        reader_tasks.unpack_lesson(tmp_path / "lesson.listen", tmp_path)
    assert raised.value.code == "disk.full"


def test_reading_ends_soon_after_it_is_stopped(reader: IsolatedReader) -> None:
    stopped = threading.Event()
    threading.Timer(0.3, stopped.set).start()
    begun = time.monotonic()
    with pytest.raises(ReadingStopped):
        reader.call("a", LONG, stopped, time.sleep, 60)
    assert time.monotonic() - begun < 2


def test_an_expected_error_comes_back_and_a_bug_brings_its_traceback(reader: IsolatedReader, tmp_path: Path) -> None:
    assert code_of(reader, LONG, int, "x") == "file.crashed"
    with pytest.raises(ImportFailed) as raised:
        reader.call("a", LONG, None, int, "x")
    assert isinstance(raised.value.__cause__, ReaderBug)
    assert "Traceback" in str(raised.value.__cause__)
    with pytest.raises(ImportFailed, match=r"no-such\.txt"):
        import_request.read_document(str(tmp_path / "no-such.txt"))


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="Windows has no other way to wait for a process of another one")
def test_an_idle_process_ends_and_another_one_takes_its_place() -> None:
    reader = IsolatedReader(idle=0.0)
    try:
        first = reader.call("a", LONG, None, os.getpid)
        os.waitid(os.P_PID, first, os.WEXITED | os.WNOWAIT)
        assert reader.call("a", LONG, None, os.getpid) != first
    finally:
        reader.close()


def test_relative_names_mean_the_folder_of_the_caller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "story.txt").write_text("The boat came home.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    found = import_request.read_document("story.txt", "en")
    assert found.story.text.startswith("The boat came home.")
    assert [word.text for word in found.story.words] == ["The", "boat", "came", "home"]


# -- files ------------------------------------------------------------------------------------------------------


def nested_entities(path: Path, depth: int) -> Path:
    """Write a Word document whose entities refer to one another so deeply that the XML parser's stack overflows."""
    chain = "".join(f'<!ENTITY e{n} "&e{n - 1};">' for n in range(1, depth))
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f'<w:document xmlns:w="{word}"><w:body><w:p><w:r><w:t>&e{depth - 1};</w:t></w:r></w:p></w:body></w:document>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", f'<!DOCTYPE d [<!ENTITY e0 "boat">{chain}]>{body}')
    return path


def test_a_document_that_crashes_the_parser_of_xml_is_told(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match=r"story\.docx"):
        import_request.read_document(str(nested_entities(tmp_path / "story.docx", 200_000)), "en")


def test_a_folder_with_such_a_document_is_still_searched(tmp_path: Path) -> None:
    nested_entities(tmp_path / "bad.docx", 200_000)
    told = "<p>The boat came home in the evening, and all the people of the town ran to the harbor to see it.</p>"
    page = f'<html><body><article><audio src="the%20voice.mp3"></audio>{3 * told}</article></body></html>'
    (tmp_path / "page.html").write_text(page, "utf-8")
    (tmp_path / "the voice.mp3").write_bytes(b"")
    (tmp_path / "another.mp3").write_bytes(b"")
    found = {Path(pair.source).name: Path(pair.narration).name for pair in import_request.find_pairs([str(tmp_path)])}
    assert found == {"bad.docx": "", "page.html": "the voice.mp3"}


def test_a_server_that_never_answers_is_left_at_once() -> None:
    stopped = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Timer(0.3, stopped.set).start()
        begun = time.monotonic()
        with pytest.raises(ReadingStopped):
            import_request.read_source(
                ImportRequest(source=f"http://127.0.0.1:{server.getsockname()[1]}/story.html"), stopped
            )
    assert time.monotonic() - begun < 2


def test_a_lesson_file_is_unpacked_there_too(tmp_path: Path) -> None:
    broken = tmp_path / f"lesson{ENDING}"
    broken.write_bytes(b"PK\3\4")
    with pytest.raises(StoryUnreadable):
        import_request.take_in(Library(tmp_path / "library"), broken)
    assert list((tmp_path / "library").iterdir()) == []


def test_pasted_text_is_named_by_its_beginning() -> None:
    with pytest.raises(ImportFailed, match="contains no text"):
        import_request.read_source(ImportRequest(pasted="…  …\n— —"))
    found = import_request.read_source(ImportRequest(pasted="The boat came home.", language="en"))
    assert len(found.story.words) == 4
