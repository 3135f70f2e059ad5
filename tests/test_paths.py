"""Where things lie: in a checkout, installed, on a USB stick, and where the person says."""

import sys
from pathlib import Path

import pytest

from studyapp.paths import PACKAGE, Paths, data_folder, find_paths, program_folder, shipped_folder


def test_a_checkout_has_its_content_and_resources_beside_the_package() -> None:
    found = find_paths()
    assert found.content == PACKAGE.parent / "content"
    assert found.resources == PACKAGE.parent / "resources"
    assert found.resources.is_dir()


def test_an_installed_program_carries_them_inside_the_package(tmp_path: Path) -> None:
    assert shipped_folder(tmp_path) == tmp_path.parent
    (tmp_path / "_data").mkdir()
    assert shipped_folder(tmp_path) == tmp_path / "_data"


def test_a_named_folder_holds_the_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths(tmp_path / "an").data == tmp_path / "an"
    assert find_paths(Path("an")).data == tmp_path / "an"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps it in the registry")
def test_data_lie_in_the_user_s_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    found = data_folder(tmp_path / "program")
    assert found.name == "HocNghiQuyet"
    assert found.is_relative_to(tmp_path)
    assert not found.is_relative_to(tmp_path / "program")


def test_a_file_called_portable_keeps_the_data_beside_the_program(tmp_path: Path) -> None:
    (tmp_path / "portable").touch()
    assert data_folder(tmp_path) == tmp_path / "data"


def test_a_packaged_program_lies_where_its_executable_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert program_folder(Path("/checkout/studyapp")) == Path("/checkout")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/media/usb/studyapp")
    assert program_folder(Path("/anywhere")) == Path("/media/usb")


def test_everything_of_a_person_lies_in_the_data_folder(tmp_path: Path) -> None:
    found = Paths(tmp_path, Path("content"), Path("resources"))
    assert {found.library_db, found.learners, found.backups, found.logs} == {
        tmp_path / "library.db",
        tmp_path / "learners",
        tmp_path / "backups",
        tmp_path / "logs",
    }


def test_looking_for_paths_makes_nothing(tmp_path: Path) -> None:
    find_paths(tmp_path / "new")
    assert list(tmp_path.iterdir()) == []
