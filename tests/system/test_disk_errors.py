"""Test which errors of the system mean that the disk is full, and that all say it in the same words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from disks import files_no_larger_than

from listenapp.errors import ExportFailed, ImportFailed
from listenapp.system import disk_errors


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_a_used_up_quota_and_a_file_that_is_too_large_are_one_fault(code: int) -> None:
    error = OSError(code, os.strerror(code))
    assert disk_errors.is_full(error)
    place = Path("/stories/boats.srt")
    fault = disk_errors.not_written(place, error, ImportFailed)
    assert isinstance(fault, ImportFailed)
    assert fault.code == "disk.full"
    assert str(fault) == f"There is not enough disk space for “{place}”. Free some space and try again."


@pytest.mark.parametrize(
    ("code", "fault"),
    [(errno.EACCES, "disk.forbidden"), (errno.EROFS, "disk.forbidden"), (errno.EIO, "disk.not_written")],
)
def test_other_faults_are_not_a_full_disk(code: int, fault: str) -> None:
    error = OSError(code, os.strerror(code))
    assert not disk_errors.is_full(error)
    assert disk_errors.not_written(Path("/stories/boats.srt"), error).code == fault


def test_a_file_that_the_system_cuts_off_is_a_full_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with files_no_larger_than(100), pytest.raises(OSError, match="too large") as raised:
        path.write_bytes(bytes(200))
    assert disk_errors.is_full(raised.value)


def test_a_full_disk_is_told_without_a_name_if_none_is_known() -> None:
    assert disk_errors.full(None).message == "There is not enough disk space."
    assert isinstance(disk_errors.full(None), ExportFailed)
