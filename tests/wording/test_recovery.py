"""The sentence of the recovery window: one, with the file and what to do."""

import re
from datetime import datetime
from pathlib import PurePath

import pytest

from studyapp.core import errors
from studyapp.wording import recovery

PATH = PurePath("data/library.db")
MADE = datetime.fromisoformat("2026-11-20T08:30:05")
ERRORS = [
    errors.DatabaseDamaged(PATH),
    errors.DatabaseMissing(PATH),
    errors.LogUnusable(PATH),
    errors.DatabaseLocked(PATH),
    errors.DatabaseNewer(PATH, 9, 4),
    errors.DiskFull(PATH),
    errors.ReadOnly(PATH),
    errors.StorageError(PATH),
]


@pytest.mark.parametrize("of_library", [True, False])
@pytest.mark.parametrize("copied", [MADE, None])
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_it_is_one_sentence_that_names_the_file_and_what_to_do(
    error: errors.StorageError, copied: datetime | None, of_library: bool
) -> None:
    said = recovery.sentence(error, copied, of_library=of_library)
    assert len(re.findall(r"[.!?](?=\s|$)", said)) == 1
    assert str(PATH) in said
    assert "hãy" in said


def test_what_to_do_depends_on_whether_there_is_a_copy() -> None:
    damaged = errors.DatabaseDamaged(PATH)
    with_copy = recovery.sentence(damaged, MADE, of_library=True)
    assert "08:30 ngày 20/11/2026" in with_copy
    assert "thư viện trống" in recovery.sentence(damaged, None, of_library=True)
    assert "hồ sơ khác" in recovery.sentence(damaged, None, of_library=False)
