"""What the program tells about itself is true here."""

import sqlite3
from importlib import metadata
from pathlib import Path

import pytest

from studyapp.ui.about import about_program


def test_it_tells_where_the_data_lies_and_what_runs(tmp_path: Path) -> None:
    about = about_program(tmp_path / "x" / "..")
    assert about.data_folder == str(tmp_path.resolve())
    assert about.qt.startswith("6.")
    assert about.sqlite == sqlite3.sqlite_version


def test_a_checkout_that_is_not_installed_has_no_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    assert about_program(tmp_path).version == ""
