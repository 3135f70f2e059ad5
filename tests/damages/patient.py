"""A profile to do harm to: two learners, two days of copies, and answers given since."""

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from random import Random

from studyapp.app import Application, open_application, open_backups
from studyapp.core.ids import LearnerId
from studyapp.core.study.rating import Rating
from studyapp.services.backups import BackupService
from studyapp.storage.copies import copies_of
from studyapp.storage.database import DatabaseKind
from studyapp.storage.inspection import is_whole
from tests.ui.program import NAME, NOW, counter, paths_in

OTHER_NAME = "Trần Thị Bình"
PAGE = 4096
OLDER, COPIED, ANSWERED = 2, 3, 5
"""How many answers of An the copy of the day before last holds, that of the last day, and the file."""


class Patient:
    def __init__(self, folder: Path) -> None:
        self.paths = paths_in(folder)
        self.ids = counter()
        self.an = self.paths.learners / f"{1:032x}.db"
        self.binh = self.paths.learners / f"{2:032x}.db"
        self.library = self.paths.library_db

    def live(self) -> None:
        """To be called once, in an empty folder."""
        with open_application(self.paths, lambda: NOW, self.ids, Random(7)) as application:
            application.refresh_shipped()
            for name in (NAME, OTHER_NAME):
                application.create_learner(name)
        for days_ago, answers in ((1, OLDER), (0, COPIED - OLDER)):
            self.study(answers)
            for path in (self.library, self.an, self.binh):
                self.rename_a_word(path)
                self.backups(-days_ago).back_up(path)
        self.study(ANSWERED - COPIED)

    def rename_a_word(self, path: Path) -> None:
        """So that each day's copy has something new."""
        with closing(sqlite3.connect(path)) as connection, connection:
            table = "app_state" if path == self.library else "setting"
            connection.execute(f"INSERT OR REPLACE INTO {table} VALUES ('word', abs(random()))")

    def study(self, answers: int) -> None:
        with open_application(self.paths, lambda: NOW, self.ids, Random(7)) as application:
            answer(application, LearnerId(self.an.stem), answers)

    def crash_after(self, answers: int) -> None:
        """The files as a power cut leaves them: what was answered is in the log only."""
        with open_application(self.paths, lambda: NOW, self.ids, Random(7)) as application:
            answer(application, LearnerId(self.an.stem), answers)
            kept = {path: path.read_bytes() for path in (self.an, self.log)}
        for path, content in kept.items():
            path.write_bytes(content)

    def backups(self, days_later: int = 0) -> BackupService:
        return open_backups(self.paths, lambda: NOW + timedelta(days_later))

    @property
    def learner(self) -> LearnerId:
        return LearnerId(self.an.stem)

    @property
    def log(self) -> Path:
        return log_of(self.an)

    def copies(self, path: Path) -> list[Path]:
        """The newest first."""
        return [copy.path for copy in copies_of(path.stem, self.paths.backups)]

    def good_copies(self) -> dict[Path, bytes]:
        learner, library = DatabaseKind.LEARNER, DatabaseKind.LIBRARY
        kinds = {self.library: library, self.an: learner, self.binh: learner}
        if not self.paths.backups.is_dir():
            return {}
        return {
            copy: copy.read_bytes()
            for path, kind in kinds.items()
            for copy in self.copies(path)
            if _whole(copy, kind)
        }

    def answers(self) -> int:
        """An's, as the file has them now."""
        with closing(sqlite3.connect(self.an)) as connection:
            return int(connection.execute("SELECT count(*) FROM review_log").fetchone()[0])


def answer(application: Application, learner: LearnerId, answers: int) -> None:
    session = application.open_learner(learner)
    session.study.enrol()
    for _ in range(answers):
        due = session.study.next_card()
        assert due is not None
        session.study.answer(due.card.id, Rating.GOOD, timedelta(seconds=4))


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def copy_of(template: Path, folder: Path) -> Patient:
    shutil.copytree(template, folder)
    return Patient(folder)


def _whole(copy: Path, kind: DatabaseKind) -> bool:
    return copy.read_bytes()[:6] == b"SQLite" and is_whole(copy, kind.mark)


def root_page(path: Path, name: str) -> int:
    """Of a table or an index, counted from 1."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    return int(found[0])


def overwrite(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def zero_page(path: Path, name: str) -> None:
    overwrite(path, (root_page(path, name) - 1) * PAGE, bytes(PAGE))


def flip(path: Path, at: int) -> None:
    overwrite(path, at, bytes([path.read_bytes()[at] ^ 0xFF]))


def cut(path: Path, to: int) -> None:
    path.write_bytes(path.read_bytes()[:to])


def set_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
