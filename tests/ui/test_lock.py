"""One holder at a time; a folder that takes no lock keeps nobody out."""

from pathlib import Path

from studyapp.ui.lock import LOCK_FILE, take


def test_the_second_gets_nothing_until_the_first_lets_go(tmp_path: Path) -> None:
    first = take(tmp_path / "new")
    assert first is not None
    assert take(tmp_path / "new") is None
    first.unlock()
    assert take(tmp_path / "new") is not None


def test_the_lock_lies_beside_the_data(tmp_path: Path) -> None:
    held = take(tmp_path)
    assert held is not None
    assert (tmp_path / LOCK_FILE).exists()
    held.unlock()
    assert not (tmp_path / LOCK_FILE).exists()


def test_where_no_lock_can_be_made_the_files_themselves_say_why(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the folder's place")
    assert take(tmp_path / "data") is not None
