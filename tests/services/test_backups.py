"""Copies of a whole profile: due once a day, rotated, listed with what they hold, put back without loss."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from studyapp.app import Application, open_application
from studyapp.core.backups.summary import LearnerSummary, LibrarySummary
from studyapp.core.errors import CopyDamaged, CopyMissing, DatabaseDamaged, StorageError
from studyapp.core.ids import CardId, DocumentId, LearnerId
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import ListedDocument
from studyapp.core.study.rating import Rating
from studyapp.paths import Paths
from studyapp.services.backups import BackupService, Places
from studyapp.services.profiles import Learner
from studyapp.storage.copies import copies_of
from studyapp.storage.database import DatabaseKind
from studyapp.storage.library.own_documents import own_documents, put_document
from tests.services.test_shipped import write

LIBRARY, LEARNER = DatabaseKind.LIBRARY.version, DatabaseKind.LEARNER.version
MORNING = datetime.fromisoformat("2026-11-20T08:30:05+07:00")


class Profile:
    """A computer with a library of one pack and a learner, and a clock that is set by hand."""

    def __init__(self, folder: Path) -> None:
        write(folder / "content", "a", a1="75 tuổi", a2="Khoảng 75 tuổi")
        self.paths = Paths(folder / "data", folder / "content", folder / "resources")
        self.now = MORNING
        self._ids = count(1)
        self.backups = BackupService(
            Places(self.paths.library_db, self.paths.learners, self.paths.backups, self.paths.set_aside),
            lambda: self.now,
        )
        with self.opened() as application:
            application.refresh_shipped()
            self.learner = application.create_learner("Nguyễn Văn An")

    def opened(self) -> Application:
        return open_application(self.paths, lambda: self.now, lambda: f"id{next(self._ids)}")

    @property
    def file(self) -> Path:
        return self.paths.learners / f"{self.learner.id}.db"

    def study(self, cards: int = 1) -> None:
        with self.opened() as application:
            session = application.open_learner(self.learner.id)
            session.study.enrol()
            for _ in range(cards):
                session.study.answer(CardId("a1"), Rating.GOOD, timedelta(seconds=3))

    def daily(self) -> None:
        self.backups.back_up_daily(self.learner.id)

    def names(self) -> list[str]:
        return sorted(each.name for each in self.paths.backups.iterdir())


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path)


def answered(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM review_log").fetchone()[0])


def zero_a_page(path: Path) -> None:
    """The root of `review_log`, which no start reads."""
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'review_log'"
        ).fetchone()
    content = path.read_bytes()
    path.write_bytes(content[: (page - 1) * 4096] + bytes(4096) + content[page * 4096 :])


def test_the_first_day_copies_the_library_and_the_learner(profile: Profile) -> None:
    profile.daily()
    assert profile.names() == [
        f"id1-0001-v{LEARNER}-20261120-083005.db",
        f"library-0001-v{LIBRARY}-20261120-083005.db",
    ]


def test_once_a_day_is_enough(profile: Profile) -> None:
    profile.daily()
    profile.study()
    profile.now += timedelta(hours=3)
    profile.daily()
    assert len(profile.names()) == 2


def test_the_next_day_copies_only_what_changed_since(profile: Profile) -> None:
    profile.study()
    profile.daily()
    profile.study()
    profile.now += timedelta(days=1)
    profile.daily()
    assert [name for name in profile.names() if "-0002-" in name] == [
        f"id1-0002-v{LEARNER}-20261121-083005.db"
    ]


def test_a_file_found_unchanged_is_not_copied_again_that_day(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile.daily()
    profile.now += timedelta(days=1)
    profile.daily()
    monkeypatch.setattr(BackupService, "back_up", lambda *_, **__: pytest.fail("today has been looked at"))
    profile.daily()


def test_the_copy_before_a_migration_does_not_stand_for_the_day_s(profile: Profile) -> None:
    older = profile.paths.backups / f"id1-0001-v{LEARNER - 1}-20261120-083005.db"
    profile.paths.backups.mkdir()
    older.write_bytes(profile.file.read_bytes())
    os.utime(older, (MORNING.timestamp(), MORNING.timestamp()))
    profile.daily()
    assert f"id1-0002-v{LEARNER}-20261120-083005.db" in profile.names()


@pytest.mark.parametrize("days", [-4000, -2, 400])
def test_a_clock_that_was_set_takes_no_copy_away_and_the_next_day_is_copied(
    profile: Profile, days: int
) -> None:
    for _ in range(5):
        profile.study()
        profile.daily()
        profile.now += timedelta(days=1)
    before = {name for name in profile.names() if name.startswith("id1")}
    profile.now += timedelta(days=days)
    profile.study()
    profile.daily()
    after = {name for name in profile.names() if name.startswith("id1")}
    assert before < after
    assert answered(copies_of("id1", profile.paths.backups)[0].path) == 6


def test_old_copies_are_rotated_out(profile: Profile) -> None:
    for _ in range(40):
        with closing(sqlite3.connect(profile.file)) as connection, connection:
            connection.execute("UPDATE profile SET name = name || 'x'")
        profile.daily()
        profile.now += timedelta(days=1)
    kept = copies_of("id1", profile.paths.backups)
    assert 8 <= len(kept) <= 14
    assert kept[0].number == 40


def test_damage_gives_no_copy_is_said_and_takes_no_good_copy_away(profile: Profile) -> None:
    profile.study()
    profile.daily()
    good = {each: each.read_bytes() for each in profile.paths.backups.iterdir()}
    zero_a_page(profile.file)
    profile.now += timedelta(days=1)
    for _ in range(2):
        with pytest.raises(DatabaseDamaged) as said:
            profile.daily()
        assert said.value.path == profile.file
    assert {each: each.read_bytes() for each in profile.paths.backups.iterdir()} == good


def test_damage_to_the_library_does_not_keep_the_learner_from_a_copy(profile: Profile) -> None:
    profile.paths.library_db.write_text("no database " * 500)
    with pytest.raises(DatabaseDamaged):
        profile.daily()
    assert profile.names() == [f"id1-0001-v{LEARNER}-20261120-083005.db"]


def test_breaking_off_leaves_nothing_unfinished(profile: Profile) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        profile.backups.back_up_daily(profile.learner.id, stop)
    assert profile.names() == []


def test_a_copy_into_a_folder_of_the_user_s_stays_there(profile: Profile, tmp_path: Path) -> None:
    for _ in range(3):
        profile.study()
        profile.backups.back_up(profile.file, tmp_path / "usb")
    assert len(list((tmp_path / "usb").iterdir())) == 3
    assert not profile.paths.backups.exists()
    assert profile.backups.files() == (profile.paths.library_db, profile.file)


def test_copies_say_what_is_in_them(profile: Profile) -> None:
    profile.study(2)
    profile.daily()
    learner, library = profile.backups.copies(profile.learner.id)
    assert learner.summary == LearnerSummary("id1", "Nguyễn Văn An", reviews=2, attempts=0)
    assert library.summary == LibrarySummary(packs=1, articles=0)
    assert learner.made == MORNING.replace(tzinfo=None)


def test_a_copy_that_cannot_be_read_is_listed_as_such(profile: Profile) -> None:
    profile.daily()
    (profile.paths.backups / f"id1-0001-v{LEARNER}-20261120-083005.db").write_text("spoilt")
    learner, _ = profile.backups.copies(profile.learner.id)
    assert learner.summary is None


def test_restoring_brings_back_that_day_and_can_be_taken_back(profile: Profile) -> None:
    profile.study()
    profile.daily()
    profile.study(2)
    first = profile.backups.copies(profile.learner.id)[0]
    assert profile.backups.restore(first.path) == profile.file
    assert answered(profile.file) == 1
    newest = profile.backups.copies(profile.learner.id)[0]
    assert newest.path != first.path
    profile.backups.restore(newest.path)
    assert answered(profile.file) == 3
    assert len(list(profile.paths.set_aside.iterdir())) == 2


def test_restoring_rotates_nothing_out(profile: Profile) -> None:
    for _ in range(6):
        profile.study()
        profile.backups.back_up(profile.file)
        profile.now += timedelta(days=1)
    copies = set(profile.names())
    profile.backups.restore(profile.backups.copies(profile.learner.id)[-2].path)
    assert copies <= set(profile.names())


def test_known_documents_that_a_trainer_added_come_back_with_the_library(profile: Profile) -> None:
    own = ListedDocument(Document(DocumentId("own-1"), "Nghị quyết", "7", "07-NQ/TU"), "Báo A", is_own=True)
    with closing(sqlite3.connect(profile.paths.library_db)) as library, library:
        put_document(library, own)
    copy = profile.backups.back_up(profile.paths.library_db)
    with closing(sqlite3.connect(profile.paths.library_db)) as library, library:
        library.execute("DELETE FROM own_document")
    profile.backups.restore(copy.path)
    with closing(sqlite3.connect(profile.paths.library_db)) as library:
        assert own_documents(library) == (own,)


def test_the_library_is_put_back_alone(profile: Profile) -> None:
    profile.daily()
    profile.study()
    copy = profile.backups.copies(profile.learner.id)[1]
    assert profile.backups.restore(copy.path) == profile.paths.library_db
    assert answered(profile.file) == 1


def test_a_copy_from_a_usb_stick_goes_to_its_learner(profile: Profile, tmp_path: Path) -> None:
    usb = tmp_path / "của tôi.db"
    profile.study()
    usb.write_bytes(profile.file.read_bytes())
    profile.study()
    profile.backups.restore(usb)
    assert answered(profile.file) == 1


def test_a_renamed_learner_is_found_by_the_name_of_the_copies(profile: Profile) -> None:
    renamed = profile.file.with_name("from-usb.db")
    profile.file.rename(renamed)
    copy = profile.backups.back_up(renamed)
    assert profile.backups.restore(copy.path) == renamed


@pytest.mark.parametrize("content", [b"", b"no database " * 500])
def test_what_is_no_copy_is_refused(profile: Profile, tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(content)
    with pytest.raises(CopyDamaged):
        profile.backups.restore(other)
    assert not profile.paths.set_aside.exists()


def test_a_copy_that_is_gone_is_said_to_be_and_nothing_is_set_aside(profile: Profile) -> None:
    copy = profile.backups.back_up(profile.file).path
    copy.unlink()
    with pytest.raises(CopyMissing) as said:
        profile.backups.restore(copy)
    assert said.value.path == copy
    assert not profile.paths.set_aside.exists()


def test_a_learner_s_id_leads_nowhere_else(profile: Profile, tmp_path: Path) -> None:
    usb = tmp_path / "usb.db"
    usb.write_bytes(profile.file.read_bytes())
    with closing(sqlite3.connect(usb)) as connection, connection:
        connection.execute("UPDATE profile SET learner = '../../library'")
    with pytest.raises(CopyDamaged):
        profile.backups.restore(usb)


def test_the_newest_copy_that_is_whole_is_offered(profile: Profile) -> None:
    for _ in range(3):
        profile.study()
        profile.backups.back_up(profile.file)
        profile.now += timedelta(days=1)
    newest, middle, _ = (copy.path for copy in copies_of("id1", profile.paths.backups))
    zero_a_page(newest)
    found = profile.backups.newest_whole(profile.file)
    assert found is not None
    assert found.path == middle
    assert profile.backups.newest_whole(profile.paths.library_db) is None


def test_an_empty_library_begins_beside_the_copies_and_keeps_what_was(profile: Profile) -> None:
    profile.study()
    profile.daily()
    profile.paths.library_db.write_text("no database " * 500)
    profile.backups.begin_empty_library()
    with profile.opened() as application:
        assert application.library.shelves() == ()
        assert application.last_learner() == Learner(LearnerId("id1"), "Nguyễn Văn An")
        assert application.refresh_shipped() == ("a",)
    (aside,) = profile.paths.set_aside.iterdir()
    assert aside.read_text().startswith("no database")


def test_going_on_without_a_log_sets_it_aside(profile: Profile) -> None:
    log = profile.file.with_name(f"{profile.file.name}-wal")
    log.write_bytes(b"foreign")
    profile.backups.go_on_without_log(profile.file)
    assert not log.exists()
    assert [each.read_bytes() for each in profile.paths.set_aside.iterdir()] == [b"foreign"]


def test_a_folder_of_copies_that_takes_nothing_is_said(profile: Profile) -> None:
    profile.paths.backups.write_text("in the way")
    with pytest.raises(StorageError):
        profile.daily()
