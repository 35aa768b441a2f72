from __future__ import annotations

import io
import zipfile

import pytest

from listenapp.story import archive_limits
from listenapp.story.archive_limits import ArchiveLimits, OverLimit, Unpacking

LIMITS = ArchiveLimits(listed=10_000, members=10, unpacked=1_000, nesting=5)


def archive(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return file


def test_members_are_read_up_to_a_total() -> None:
    members = Unpacking(archive_limits.opened(archive({"a": bytes(600), "b": bytes(600)}), LIMITS), LIMITS)
    assert members.read("a") == bytes(600)
    with pytest.raises(OverLimit) as raised:
        members.read("b")
    assert raised.value.size == 1200


def test_reading_a_member_twice_counts_twice() -> None:
    members = Unpacking(archive_limits.opened(archive({"a": bytes(600)}), LIMITS), LIMITS)
    members.read("a")
    with pytest.raises(OverLimit):
        members.read("a")


@pytest.mark.parametrize("members", [{f"{n}": b"" for n in range(11)}, {"a" * 12_000: b""}], ids=["many", "long"])
def test_a_long_list_of_members_is_refused(members: dict[str, bytes]) -> None:
    with pytest.raises(OverLimit):
        archive_limits.opened(archive(members), LIMITS)


def test_other_compressions_are_not_unpacked() -> None:
    packed = archive_limits.opened(archive({"a": b"abc"}, zipfile.ZIP_LZMA), LIMITS)
    with pytest.raises(NotImplementedError):
        Unpacking(packed, LIMITS).read("a")
