from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from disks import files_no_larger_than

from listenapp.audio.audio_file import sha256
from listenapp.errors import AudioUnreadable, ExportFailed, ImportFailed, StoryTooNew, StoryUnreadable
from listenapp.library.store import Library, StoryState
from listenapp.library.summary_cache import SummaryCache
from listenapp.story.alignment import Alignment, TimingStatus
from listenapp.story.corrections.corrections import CorrectionFactory, RejectReason
from listenapp.story.model import Story

MakeStory = Callable[..., Story]
MakeAlignment = Callable[..., Alignment]


def everything_in(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def test_what_goes_in_comes_out(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    alignment = make_alignment(story, narration)

    opened = library.open(library.add(story, narration, alignment))

    assert opened.story == story
    assert opened.alignment == alignment
    assert opened.audio is not None
    assert opened.audio.name == "audio.wav"
    assert opened.audio.read_bytes() == narration.read_bytes()
    assert opened.state == StoryState()
    assert opened.fault is None


def test_a_summary_tells_what_the_list_shows(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration, confidence=0.2))
    library.save_state(id_, StoryState(position=2.5, speed=0.75, opened_at=99.0))

    (summary,) = library.summaries()

    assert (summary.id, summary.title, summary.language) == (id_, story.title, "en")
    assert (summary.word_count, summary.sentence_count) == (len(story.words), len(story.sentences))
    assert summary.to_check == len(story.sentences)
    assert summary.timed
    assert summary.has_audio
    assert summary.duration == pytest.approx(len(story.words) * 0.5)
    assert (summary.position, summary.opened_at) == (2.5, 99.0)
    assert summary.audio_sha256 == sha256(narration)


def test_a_story_without_narration_is_listed_as_such(library: Library, make_story: MakeStory) -> None:
    library.add(make_story())
    (summary,) = library.summaries()
    assert not summary.timed
    assert not summary.has_audio
    assert summary.duration is None


def test_the_list_begins_with_the_story_opened_last(library: Library, make_story: MakeStory) -> None:
    ids = [library.add(make_story(f"Story {n}")) for n in range(3)]
    library.save_state(ids[1], StoryState(opened_at=4e9))
    assert library.summaries()[0].id == ids[1]


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Russia Gets China’s Support", "russia-gets-chinas-support"),
        ("Überraschung in Köln", "uberraschung-in-koln"),
        ("故事", "story"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con"),
        ("a" * 300, "a" * 40),
        ("word " * 30, "word-word-word-word-word-word-word-word"),
    ],
)
def test_ids_can_be_typed_and_name_a_folder_anywhere(
    library: Library, make_story: MakeStory, title: str, slug: str
) -> None:
    story = make_story(title)
    id_ = library.add(story)
    assert id_ == f"{slug}-{story.text_sha256[:6]}"
    assert (library.root / id_).is_dir()


def test_the_same_text_twice_gets_two_folders(library: Library, make_story: MakeStory) -> None:
    first, second = library.add(make_story()), library.add(make_story())
    assert second == f"{first}-2"
    assert {s.id for s in library.summaries()} == {first, second}


def test_the_same_story_is_found_again_by_text_and_narration(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path, other_narration: Path
) -> None:
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration))

    assert library.find_same(story) == id_
    assert library.find_same(story, sha256(narration)) == id_
    assert library.find_same(story, sha256(other_narration)) is None
    assert library.find_same(make_story("Another"), sha256(narration)) is None


def test_a_narration_that_is_not_timed_is_compared_by_its_file(
    library: Library, make_story: MakeStory, narration: Path, other_narration: Path
) -> None:
    id_ = library.add(make_story(), narration)
    assert library.find_same(make_story(), sha256(narration)) == id_
    assert library.find_same(make_story(), sha256(other_narration)) is None


def test_a_story_without_narration_takes_any(library: Library, make_story: MakeStory, narration: Path) -> None:
    id_ = library.add(make_story())
    assert library.find_same(make_story(), sha256(narration)) == id_


def test_another_narration_takes_the_old_times_with_it(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path, other_narration: Path
) -> None:
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration))

    copy = library.attach_audio(id_, other_narration)

    opened = library.open(id_)
    assert opened.audio == copy
    assert copy.read_bytes() == other_narration.read_bytes()
    assert opened.alignment is None
    assert [p.name for p in opened.folder.glob("audio.*")] == ["audio.wav"]


def test_the_same_narration_keeps_its_times(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    id_ = library.add(story, None, make_alignment(story, narration))
    library.attach_audio(id_, narration)
    assert library.open(id_).alignment == make_alignment(story, narration)


def test_a_removed_story_comes_back_as_it_was(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration))
    before = everything_in(library.root / id_)

    removed = library.remove(id_)
    assert library.summaries() == []
    assert library.restore(removed) == id_
    assert everything_in(library.root / id_) == before


def test_stories_of_one_name_are_removed_in_the_same_second(
    library: Library, make_story: Callable[..., Story], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "time", lambda: 1_700_000_000.5)
    removed = [library.remove(library.add(make_story())) for _ in range(3)]
    assert library.summaries() == []
    ids = [library.restore(one) for one in removed]
    assert len({summary.id for summary in library.summaries()} & set(ids)) == 3


def test_sweeping_deletes_only_what_is_old(library: Library, make_story: MakeStory) -> None:
    kept = library.add(make_story("Kept"))
    removed = library.remove(library.add(make_story("Removed")))
    broken_off = library.root / ".partial-broken-off"
    broken_off.mkdir()
    now = broken_off.stat().st_mtime

    library.sweep(now + 3600)
    assert removed.folder.is_dir()
    assert broken_off.is_dir()

    library.sweep(now + 8 * 24 * 3600)
    assert not removed.folder.exists()
    assert not broken_off.exists()
    assert [s.id for s in library.summaries()] == [kept]


def test_a_full_disk_leaves_the_library_as_it_was(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    id_ = library.add(story, None, make_alignment(story))
    library.summaries()
    before = everything_in(library.root)

    with files_no_larger_than(700):
        with pytest.raises(ImportFailed, match="not enough disk space"):
            library.add(make_story("Second"), narration)
        with pytest.raises(ImportFailed, match="not enough disk space"):
            library.attach_audio(id_, narration)
        with pytest.raises(ExportFailed, match="not enough disk space"):
            library.save_alignment(id_, make_alignment(story, narration))

    assert everything_in(library.root) == before
    assert not list(library.root.glob(".*"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root and Windows may write anywhere")
def test_a_library_that_may_not_be_written_to_says_so(library: Library, make_story: MakeStory) -> None:
    library.root.mkdir()
    library.root.chmod(0o500)
    with pytest.raises(ImportFailed, match="permission to write"):
        library.add(make_story())


def test_a_library_in_the_place_of_a_file_says_so(tmp_path: Path, make_story: MakeStory) -> None:
    (tmp_path / "library").write_text("in the way")
    with pytest.raises(ImportFailed, match="could not be saved"):
        Library(tmp_path / "library").add(make_story())


def test_a_missing_narration_leaves_nothing_behind(library: Library, make_story: MakeStory, tmp_path: Path) -> None:
    with pytest.raises(AudioUnreadable):
        library.add(make_story(), tmp_path / "gone.mp3")
    assert list(library.root.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe\x00", b'{"format": 1}', b'{"title": "x"}', b"[" * 9999]
)
def test_a_damaged_folder_does_not_stop_the_others(library: Library, make_story: MakeStory, content: bytes) -> None:
    whole = library.add(make_story("Whole"))
    damaged = library.add(make_story("Damaged"))
    (library.root / damaged / "story.json").write_bytes(content)
    (library.root / "no story at all").mkdir()

    listing = library.listing()

    assert [s.id for s in listing.summaries] == [whole]
    assert len(listing.damaged) == 2
    with pytest.raises(StoryUnreadable, match=r"story\.json"):
        library.open(damaged)


def test_a_story_of_a_later_listenapp_is_refused_politely(library: Library, make_story: MakeStory) -> None:
    id_ = library.add(make_story())
    path = library.root / id_ / "story.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "format": 99}))
    with pytest.raises(StoryTooNew, match="newer version of ListenApp"):
        library.open(id_)


def test_damaged_times_leave_the_story_readable(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment
) -> None:
    story = make_story()
    id_ = library.add(story, None, make_alignment(story))
    (library.root / id_ / "alignment.json").write_bytes(b'{"format": 1, "words": ')

    opened = library.open(id_)

    assert opened.story == story
    assert opened.alignment is None
    assert isinstance(opened.fault, StoryUnreadable)
    assert not library.summaries()[0].timed


def test_times_of_another_text_are_not_used(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment
) -> None:
    id_ = library.add(make_story())
    other = make_story("Other")
    other_id = library.add(other, None, make_alignment(other))
    (library.root / other_id / "alignment.json").replace(library.root / id_ / "alignment.json")
    opened = library.open(id_)
    assert opened.alignment is None
    assert opened.fault is not None


@pytest.mark.parametrize("content", [b"", b'{"position": "far"}', b"[]"])
def test_a_damaged_state_is_a_fresh_one(library: Library, make_story: MakeStory, content: bytes) -> None:
    id_ = library.add(make_story())
    (library.root / id_ / "state.json").write_bytes(content)
    assert library.open(id_).state == StoryState()
    assert len(library.listing().summaries) + len(library.listing().damaged) == 1


@pytest.mark.parametrize("name", ["nothing", "", ".", "..", "../library", "/", "a/b", "x\x00y", "C:"])
def test_an_unknown_story_is_named_in_the_error(library: Library, make_story: MakeStory, name: str) -> None:
    library.add(make_story())
    with pytest.raises(StoryUnreadable, match="is not in the library"):
        library.open(name)


def test_a_story_opens_by_its_folder_too(library: Library, make_story: MakeStory, tmp_path: Path) -> None:
    id_ = library.add(make_story())
    moved = (library.root / id_).rename(tmp_path / "on a stick")
    opened = library.open(moved)
    assert opened.story == make_story()
    library.save_state(moved, StoryState(position=3))
    assert library.open(str(moved)).state.position == 3


def test_what_another_process_changes_is_listed(library: Library, make_story: MakeStory) -> None:
    elsewhere = Library(library.root)
    id_ = library.add(make_story())
    assert elsewhere.summaries()[0].position == 0
    library.save_state(id_, StoryState(position=7))
    assert elsewhere.summaries()[0].position == 7
    library.remove(id_)
    assert elsewhere.summaries() == []


def test_a_damaged_cache_is_only_slower(library: Library, make_story: MakeStory) -> None:
    library.add(make_story())
    expected = library.summaries()
    for content in (b"", b"{}", b'{"format": 1, "stories": {"x": 3}}', b'{"format": 1, "stories": []}'):
        (library.root / "summaries.json").write_bytes(content)
        assert Library(library.root).summaries() == expected


@pytest.mark.parametrize(
    ("content", "is_readable"),
    [
        ('{"format": 2, "stories": {"x": 3}}', True),
        ('{"format": 1000}', True),
        ('{"format": true, "stories": {"x": 3}}', False),
        ('{"stories": {"x": 3}}', False),
        ("{", False),
    ],
)
def test_a_cache_of_another_version_is_not_damaged(tmp_path: Path, content: str, is_readable: bool) -> None:
    (tmp_path / "summaries.json").write_text(content)
    assert SummaryCache(tmp_path).is_readable() == is_readable


def test_stories_added_at_the_same_time_all_arrive(library: Library, make_story: MakeStory) -> None:
    start = threading.Barrier(8)

    def add() -> None:
        start.wait()
        Library(library.root).add(make_story())

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(library.summaries()) == 8


@pytest.mark.slow
def test_two_thousand_stories_are_read_only_once(
    library: Library, make_story: MakeStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)  # 4,000 flushes would test the disk, not the list
    template = make_story()
    first = library.add(template)
    document = (library.root / first / "story.json").read_bytes()
    for n in range(1999):
        folder = library.root / f"story-{n}"
        folder.mkdir()
        (folder / "story.json").write_bytes(document)
        os.utime(folder / "story.json", (1e9 + n, 1e9 + n))
        os.utime(folder, (1e9 + n, 1e9 + n))
    # All other files look old to the library, and one in the future too. Only the first is new, on a slow machine too.
    os.utime(library.root / "story-0", (4e9, 4e9))
    written_at = (library.root / first / "story.json").stat().st_mtime_ns
    monkeypatch.setattr(time, "time_ns", lambda: written_at)
    assert len(library.summaries()) == 2000

    read: list[Path] = []
    original = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: (read.append(path), original(path))[1])
    assert len(Library(library.root).summaries()) == 2000
    # The one that was just written.
    assert [path.name for path in read if path.parent != library.root] == ["story.json"]


def test_corrections_are_applied_to_whatever_times_there_are(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    found = make_alignment(story, narration, confidence=0.2)
    id_ = library.add(story, narration, found)
    correct = CorrectionFactory(story, found.audio_sha256)
    corrections = (correct.word_start(5, 2.75), correct.sentence_spoken(0, False))

    library.save_corrections(id_, corrections)
    opened = library.open(id_)

    assert opened.corrections == corrections
    assert opened.machine_alignment == found
    assert opened.alignment is not None
    assert opened.alignment.words[5].start == 2.75
    assert opened.alignment.sentences[0].status is TimingStatus.NOT_SPOKEN
    assert (opened.rejected, opened.corrections_fault) == ((), None)

    anew = replace(found, recognizer="another")
    corrected = library.save_alignment(id_, anew).alignment
    assert corrected.words == opened.alignment.words
    opened = library.open(id_)
    assert opened.machine_alignment == anew
    assert opened.alignment == corrected


def test_the_list_no_longer_doubts_what_was_corrected(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    found = make_alignment(story, narration, confidence=0.2)
    id_ = library.add(story, narration, found)
    assert library.summaries()[0].to_check == len(story.sentences)
    correct = CorrectionFactory(story, found.audio_sha256)
    library.save_corrections(id_, [correct.sentence_start(1, 2.1), correct.sentence_spoken(0, False)])
    assert library.summaries()[0].to_check == len(story.sentences) - 2


def test_corrections_wait_for_the_narration_they_were_made_for(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path, other_narration: Path
) -> None:
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration))
    correction = CorrectionFactory(story, sha256(narration)).word_start(5, 2.75)
    library.save_corrections(id_, [correction])

    library.attach_audio(id_, other_narration)
    library.save_alignment(id_, make_alignment(story, other_narration))
    opened = library.open(id_)
    assert opened.alignment == opened.machine_alignment
    assert [u.reason for u in opened.rejected] == [RejectReason.OTHER_NARRATION]

    library.attach_audio(id_, narration)
    library.save_alignment(id_, make_alignment(story, narration))
    opened = library.open(id_)
    assert opened.alignment is not None
    assert opened.alignment.words[5].start == 2.75


def test_damaged_corrections_are_told_and_put_aside(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    found = make_alignment(story, narration)
    id_ = library.add(story, narration, found)
    path = library.root / id_ / "repairs.json"
    path.write_text('{"format": 1, "repairs": [{"kind": "word_')

    opened = library.open(id_)
    assert opened.alignment == found
    assert opened.fault is None
    assert isinstance(opened.corrections_fault, StoryUnreadable)
    assert library.summaries()[0].timed

    library.save_corrections(id_, [CorrectionFactory(story, found.audio_sha256).word_start(5, 2.75)])
    assert library.open(id_).corrections_fault is None
    (aside,) = path.parent.glob("damaged-*repairs.json")
    assert aside.read_text().endswith("word_")


def test_corrections_of_a_later_listenapp_are_left_alone(library: Library, make_story: MakeStory) -> None:
    id_ = library.add(make_story())
    path = library.root / id_ / "repairs.json"
    path.write_text('{"format": 2}')
    assert isinstance(library.open(id_).corrections_fault, StoryTooNew)
    with pytest.raises(StoryTooNew):
        library.save_corrections(id_, [])
    assert path.read_text() == '{"format": 2}'
