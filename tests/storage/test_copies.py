"""The folder of backups: names, order, and what a rotation leaves."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from studyapp.core.errors import StorageError
from studyapp.storage.copies import copies_of, copy_at, next_copy, rotate

NOW = datetime(2026, 11, 20, 8, 30, 5, 999, tzinfo=UTC)


def made(folder: Path, stem: str, *moments: datetime, version: int = 4) -> list[Path]:
    paths = []
    for moment in moments:
        copy = next_copy(stem, folder, version, moment)
        copy.path.write_text("copy")
        paths.append(copy.path)
    return paths


def test_a_copy_is_read_back_from_its_name(tmp_path: Path) -> None:
    copy = next_copy("library", tmp_path, 3, NOW)
    assert copy.path.name == "library-0001-v3-20261120-083005.db"
    assert copy_at(copy.path) == copy


@pytest.mark.parametrize(
    "name",
    ["library.db", "library-0001-v3-20261340-083005.db", "library-0001-v3-20261120-083005.part", "thư.txt"],
)
def test_other_files_are_no_copies(tmp_path: Path, name: str) -> None:
    assert copy_at(tmp_path / name) is None


def test_the_newest_by_number_comes_first_whatever_the_clock_said(tmp_path: Path) -> None:
    moments = [NOW, NOW - timedelta(days=6000), NOW + timedelta(days=900)]
    paths = made(tmp_path, "an", *moments)
    assert [copy.path for copy in copies_of("an", tmp_path)] == paths[::-1]


def test_a_name_that_begins_alike_is_another_file(tmp_path: Path) -> None:
    made(tmp_path, "an", NOW)
    made(tmp_path, "an-0001", NOW)
    assert [copy.stem for copy in copies_of("an", tmp_path)] == ["an"]
    assert copies_of("a", tmp_path) == ()


def test_numbers_go_on_beyond_four_digits(tmp_path: Path) -> None:
    (tmp_path / "an-9999-v4-20261120-083005.db").touch()
    assert next_copy("an", tmp_path, 4, NOW).path.name == "an-10000-v4-20261120-083005.db"
    (tmp_path / "an-10000-v4-20261120-083005.db").touch()
    assert copies_of("an", tmp_path)[0].number == 10_000


def test_without_a_folder_there_are_no_copies(tmp_path: Path) -> None:
    assert copies_of("an", tmp_path / "none") == ()


def test_rotating_takes_only_this_file_s_old_copies(tmp_path: Path) -> None:
    an = made(tmp_path, "an", *(NOW - timedelta(days=400 - day) for day in range(401)))
    binh = made(tmp_path, "binh", *(NOW - timedelta(hours=hour) for hour in range(30)))
    (tmp_path / "ghi-chú.txt").touch()
    rotate("an", tmp_path)
    left = {copy.path for copy in copies_of("an", tmp_path)}
    assert set(an[-7:]) <= left
    assert len(left) < 25
    assert len(copies_of("binh", tmp_path)) == len(binh)
    assert (tmp_path / "ghi-chú.txt").exists()


def test_rotating_clears_what_a_killed_program_left(tmp_path: Path) -> None:
    stale, other = tmp_path / "an-0001-v4-20261120-083000.part", tmp_path / "bi-0001-v4-20261120-083000.part"
    for path in (stale, other):
        path.touch()
    made(tmp_path, "an", NOW)
    rotate("an", tmp_path)
    assert not stale.exists()
    assert other.exists()


def test_a_copy_that_cannot_be_removed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "an", NOW, NOW)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StorageError):
        rotate("an", tmp_path)
