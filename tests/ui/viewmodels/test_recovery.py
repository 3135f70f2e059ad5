"""Which ways on a fault leaves, in which order, and what each does."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from studyapp.app import open_backups
from studyapp.core.errors import (
    ContentError,
    DatabaseDamaged,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseNewer,
    DiskFull,
    LogUnusable,
    ReadOnly,
    StorageError,
    StudyError,
)
from studyapp.core.ids import LearnerId
from studyapp.services.backups import BackupService
from studyapp.services.profiles import Learner
from studyapp.ui.viewmodels.recovery import RecoveryViewModel, Way, look_into
from tests.ui.program import NOW, application_in, paths_in

OTHER = Learner(LearnerId("b"), "Trần Thị Bình")
WAIT = [Way.RETRY]


class Profile:
    def __init__(self, folder: Path) -> None:
        self.paths = paths_in(folder)
        with application_in(folder) as application:
            self.learner = application.create_learner("Nguyễn Văn An")
        self.file = self.paths.learners / f"{self.learner.id}.db"
        self.backups = open_backups(self.paths, lambda: NOW)

    def model(self, error: StudyError) -> RecoveryViewModel:
        fault = look_into(error, self.paths.library_db, self.backups, (OTHER,))
        return RecoveryViewModel(fault, self.backups, self.paths.data)

    def ways(self, error: StudyError) -> list[Way]:
        return [row.way for row in self.model(error).state.ways]


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path)


@pytest.mark.parametrize("fault", [DatabaseDamaged, DatabaseMissing])
def test_a_lost_library_is_restored_or_begun_anew(profile: Profile, fault: type[StorageError]) -> None:
    error = fault(profile.paths.library_db)
    assert profile.ways(error) == [Way.EMPTY, Way.RETRY]
    profile.backups.back_up(profile.paths.library_db)
    assert profile.ways(error) == [Way.RESTORE, Way.EMPTY, Way.RETRY]


@pytest.mark.parametrize("fault", [DatabaseDamaged, DatabaseMissing])
def test_a_lost_learner_is_restored_and_keeps_nobody_else_out(
    profile: Profile, fault: type[StorageError]
) -> None:
    error = fault(profile.file)
    assert profile.ways(error) == [Way.OTHER_LEARNER, Way.NEW_LEARNER, Way.RETRY]
    profile.backups.back_up(profile.file)
    model = profile.model(error)
    assert model.state.ways[0].way is Way.RESTORE
    assert "Nguyễn Văn An: 0 lượt ôn thẻ" in model.state.ways[0].note
    assert "Trần Thị Bình" in model.state.ways[1].title


def test_a_log_that_does_not_fit_is_set_aside_first(profile: Profile) -> None:
    assert profile.ways(LogUnusable(profile.paths.library_db)) == [Way.WITHOUT_LOG, Way.EMPTY, Way.RETRY]
    assert profile.ways(LogUnusable(profile.file))[0] is Way.WITHOUT_LOG


@pytest.mark.parametrize(
    "error",
    [DatabaseLocked, DiskFull, ReadOnly, StorageError, lambda path: DatabaseNewer(path, 9, 4)],
)
def test_what_only_stands_in_the_way_for_now_is_tried_again(
    profile: Profile, error: type[StorageError]
) -> None:
    profile.backups.back_up(profile.paths.library_db)
    assert profile.ways(error(profile.paths.library_db)) == WAIT
    assert profile.ways(error(profile.file)) == [Way.RETRY, Way.OTHER_LEARNER, Way.NEW_LEARNER]


def test_a_broken_file_of_the_program_s_own_is_tried_again(profile: Profile) -> None:
    model = profile.model(ContentError(Path("21.toml"), "pack.id", "thiếu", "thêm"))
    assert [row.way for row in model.state.ways] == WAIT
    assert "21.toml" in model.state.sentence
    assert model.state.safe == ""


def test_where_no_copy_can_be_looked_for_there_is_none(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ReadOnly(profile.paths.backups)

    monkeypatch.setattr(BackupService, "newest_whole", refuse)
    assert profile.ways(DatabaseDamaged(profile.paths.library_db)) == [Way.EMPTY, Way.RETRY]


def go(model: RecoveryViewModel, way: Way) -> list[object]:
    heard: list[object] = []
    model.ready.connect(heard.append)
    model.new_learner_wanted.connect(lambda: heard.append("new"))
    model.go(next(row for row in model.state.ways if row.way is way))
    return heard


def test_the_way_chosen_is_gone(profile: Profile) -> None:
    damaged = DatabaseDamaged(profile.file)
    assert go(profile.model(damaged), Way.OTHER_LEARNER) == [OTHER.id]
    assert go(profile.model(damaged), Way.NEW_LEARNER) == ["new"]
    assert go(profile.model(damaged), Way.RETRY) == [None]


def test_restoring_puts_the_copy_back_and_goes_on(profile: Profile) -> None:
    profile.backups.back_up(profile.file)
    profile.file.write_bytes(b"spoilt")
    assert go(profile.model(DatabaseDamaged(profile.file)), Way.RESTORE) == [None]
    with closing(sqlite3.connect(profile.file)) as connection:
        assert connection.execute("SELECT name FROM profile").fetchone() == ("Nguyễn Văn An",)
    assert [each.read_bytes() for each in profile.paths.set_aside.iterdir()] == [b"spoilt"]


def test_where_the_copy_vanished_the_next_one_is_offered_and_then_none(profile: Profile) -> None:
    newest = profile.backups.back_up(profile.file).path
    older = newest.with_name(newest.name.replace("-0001-", "-0000-"))
    older.write_bytes(newest.read_bytes())
    profile.file.write_bytes(b"spoilt")
    model = profile.model(DatabaseDamaged(profile.file))
    newest.unlink()
    assert go(model, Way.RESTORE) == []
    assert str(newest) in model.state.problem
    assert "không còn ở chỗ cũ" in model.state.problem
    assert model.state.ways[0].way is Way.RESTORE
    older.unlink()
    assert go(model, Way.RESTORE) == []
    assert [row.way for row in model.state.ways] == [Way.OTHER_LEARNER, Way.NEW_LEARNER, Way.RETRY]
    assert "không có bản sao lưu dùng được" in model.state.sentence
    assert profile.file.read_bytes() == b"spoilt"


def test_an_empty_library_and_a_log_set_aside_go_on_too(profile: Profile) -> None:
    profile.paths.library_db.write_bytes(b"spoilt")
    assert go(profile.model(DatabaseDamaged(profile.paths.library_db)), Way.EMPTY) == [None]
    log = profile.file.with_name(f"{profile.file.name}-wal")
    log.write_bytes(b"foreign")
    assert go(profile.model(LogUnusable(profile.file)), Way.WITHOUT_LOG) == [None]
    assert not log.exists()


def test_what_cannot_be_done_is_said_and_the_ways_stay(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull(profile.file)

    profile.backups.back_up(profile.file)
    monkeypatch.setattr(BackupService, "restore", full)
    model = profile.model(DatabaseDamaged(profile.file))
    before = model.state.ways
    assert go(model, Way.RESTORE) == []
    assert "đã đầy" in model.state.problem
    assert model.state.ways == before
