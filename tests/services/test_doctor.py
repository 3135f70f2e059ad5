"""The doctor finds each thing that is wrong, and leaves every byte as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from studyapp.core.backups.health import FileHealth, Folder, Health
from studyapp.core.errors import DatabaseDamaged, DatabaseMissing, DatabaseNewer
from studyapp.paths import Paths
from studyapp.services import doctor
from studyapp.wording.doctor import ALL_WELL, NO_COPIES, problems, report
from tests.services.test_backups import LEARNER, Profile, zero_a_page


def examined(paths: Paths) -> Health:
    folders = {
        Folder.DATA: paths.data,
        Folder.COPIES: paths.backups,
        Folder.ASIDE: paths.set_aside,
        Folder.LOGS: paths.logs,
        Folder.CONTENT: paths.content,
    }
    return doctor.examine(folders, paths.library_db, paths.learners)


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path)
    made.study(3)
    made.daily()
    return made


def learner(health: Health) -> FileHealth:
    return health.files[1]


def test_a_sound_profile_is_left_alone_and_called_sound(profile: Profile) -> None:
    before = everything(profile.paths.data)
    health = examined(profile.paths)
    assert not health.is_wrong
    assert problems(health) == ()
    assert learner(health).cards == 1
    assert (learner(health).version, learner(health).known_version) == (LEARNER, LEARNER)
    assert learner(health).keeps_log
    assert everything(profile.paths.data) == before
    said = report(health)
    assert said.endswith(f"\n{ALL_WELL}\n")
    for path in (profile.paths.library_db, profile.file, profile.paths.backups):
        assert str(path) in said
    assert "1 bản, mới nhất lúc 08:30 ngày 20/11/2026" in said


def test_before_the_first_start_there_is_nothing_wrong(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "none" / "data", tmp_path, tmp_path)
    health = examined(paths)
    assert not health.is_wrong
    assert health.files == ()
    assert NO_COPIES in report(health)
    assert not paths.data.exists()


def test_damage_within_is_found(profile: Profile) -> None:
    zero_a_page(profile.file)
    health = examined(profile.paths)
    assert learner(health).faults > 0
    (said,) = problems(health)
    assert str(profile.file) in said
    assert "khôi phục" in said


def test_a_memory_that_its_reviews_do_not_give_is_found(profile: Profile) -> None:
    with closing(sqlite3.connect(profile.file)) as connection, connection:
        connection.execute("UPDATE enrolled_card SET stability = stability + 1 WHERE state > 0")
    health = examined(profile.paths)
    assert (learner(health).cards, learner(health).astray) == (1, 1)
    assert "không khớp với lịch sử ôn" in problems(health)[0]


def test_reviews_without_a_memory_are_found(profile: Profile) -> None:
    with closing(sqlite3.connect(profile.file)) as connection, connection:
        connection.execute(
            "UPDATE enrolled_card SET state = 0, stability = NULL, due_day = NULL, due_at = NULL"
        )
    assert learner(examined(profile.paths)).astray == 1


def test_an_answer_that_was_taken_back_is_no_fault(profile: Profile) -> None:
    with profile.opened() as application:
        application.open_learner(profile.learner.id).study.undo()
    assert not examined(profile.paths).is_wrong


def test_a_reference_to_nothing_is_found(profile: Profile) -> None:
    with closing(sqlite3.connect(profile.file)) as connection, connection:
        connection.execute("INSERT INTO flag VALUES (77, 1)")
    assert learner(examined(profile.paths)).faults == 1


def test_files_that_cannot_be_opened_are_said_each(profile: Profile) -> None:
    profile.paths.library_db.unlink()
    profile.file.write_text("no database " * 500)
    newer = profile.paths.learners / "newer.db"
    newer.write_bytes((profile.paths.backups / f"id1-0001-v{LEARNER}-20261120-083005.db").read_bytes())
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version = 99")
    health = examined(profile.paths)
    kinds = [type(each.error) for each in health.files]
    assert kinds == [DatabaseMissing, DatabaseDamaged, DatabaseNewer]
    assert len(problems(health)) == 3
    assert "không mở được" in report(health)


def test_a_file_of_the_other_kind_is_no_learner(profile: Profile) -> None:
    profile.file.write_bytes(profile.paths.library_db.read_bytes())
    assert isinstance(learner(examined(profile.paths)).error, DatabaseDamaged)


def test_an_older_file_is_no_fault(profile: Profile) -> None:
    with closing(sqlite3.connect(profile.file)) as connection:
        connection.execute(f"PRAGMA user_version = {LEARNER - 1}")
    health = examined(profile.paths)
    assert not health.is_wrong
    assert f"(bản này dùng kiểu {LEARNER})" in report(health)


def test_a_damaged_copy_is_found(profile: Profile) -> None:
    copy = profile.paths.backups / f"id1-0001-v{LEARNER}-20261120-083005.db"
    copy.write_bytes(copy.read_bytes()[:9000])
    health = examined(profile.paths)
    assert health.copies[1].damaged == (copy,)
    assert str(copy) in problems(health)[0]


def test_a_program_that_is_writing_is_no_hindrance(profile: Profile) -> None:
    with profile.opened() as application:
        session = application.open_learner(profile.learner.id)
        session.settings.rename("An")
        assert not examined(profile.paths).is_wrong


def test_a_folder_that_takes_nothing_and_a_full_disk_are_said(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=50_000))
    health = examined(profile.paths)
    said = problems(health)
    assert health.is_wrong
    assert len(said) == 2
    assert "không ghi được" in said[0]


def test_a_network_share_is_noted(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "is_on_network", lambda _: True)
    health = examined(profile.paths)
    assert not health.is_wrong
    assert "nằm trên ổ mạng" in report(health)
