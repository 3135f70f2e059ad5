"""Copies in the settings: listed, made at once on a worker, and put back after a second press only."""

from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.app import open_backups
from studyapp.core.errors import DiskFull
from studyapp.services.backups import BackupService
from studyapp.ui.jobs import JobRunner
from studyapp.ui.viewmodels.backups import BackupsViewModel
from studyapp.wording import backups
from tests.ui.program import NAME, NOW, application_in, paths_in
from tests.ui.waiting import Waiting


class Desk:
    def __init__(self, folder: Path) -> None:
        self.now = NOW
        self.folder = folder
        self.paths = paths_in(folder)
        with application_in(folder) as application:
            self.learner = application.create_learner(NAME)
        self.backups = open_backups(self.paths, lambda: self.now)
        self.waiting = Waiting()
        self.restored: list[Path] = []
        self.model = BackupsViewModel(
            self.backups, self.learner.id, JobRunner(self.waiting), self.restored.append
        )
        self.model.refresh()

    def days(self, count: int) -> None:
        """A changed file and its copy on each."""
        for number in range(count):
            with application_in(self.folder) as application:
                application.open_learner(self.learner.id).settings.rename(f"{NAME} {number}")
            self.backups.back_up_daily(self.learner.id)
            self.now += timedelta(days=1)
        self.model.refresh()


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_at_first_there_is_nothing(desk: Desk) -> None:
    assert desk.model.state.rows == ()
    assert not desk.model.state.has_more


def test_the_learner_s_copies_come_first_with_what_they_hold(desk: Desk) -> None:
    desk.days(1)
    own, library = desk.model.state.rows
    assert (own.made, own.subject) == ("09:00 ngày 20/11/2026", f"Kết quả học của {NAME} 0")
    assert own.holds == "0 lượt ôn thẻ, 0 lượt luyện tập"
    assert library.subject == backups.LIBRARY


def test_older_copies_are_shown_when_asked_for(desk: Desk) -> None:
    desk.days(5)
    assert len(desk.model.state.rows) == 4
    assert desk.model.state.has_more
    desk.model.show_all()
    assert len(desk.model.state.rows) == 6
    assert not desk.model.state.has_more


def test_a_copy_that_cannot_be_read_says_so_and_cannot_be_put_back(desk: Desk) -> None:
    desk.days(1)
    desk.model.state.rows[0].path.write_text("spoilt")
    desk.model.refresh()
    assert desk.model.state.rows[0].holds == backups.UNREADABLE
    assert [row.is_readable for row in desk.model.state.rows] == [False, True]


def test_a_copy_at_once_is_made_on_a_worker(desk: Desk) -> None:
    desk.model.back_up_now()
    assert desk.model.state.is_working
    assert desk.model.state.rows == ()
    desk.waiting.drain()
    assert not desk.model.state.is_working
    assert desk.model.state.notice == backups.DONE
    assert len(desk.model.state.rows) == 2


def test_a_copy_that_cannot_be_made_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull(desk.paths.backups)

    monkeypatch.setattr(BackupService, "back_up_now", full)
    desk.model.back_up_now()
    desk.waiting.drain()
    assert "đã đầy" in desk.model.state.problem
    assert not desk.model.state.is_working


def test_only_the_second_press_puts_a_copy_back(desk: Desk) -> None:
    desk.days(1)
    copy = desk.model.state.rows[0].path
    desk.model.confirm()
    desk.model.ask(copy)
    assert desk.model.state.asked == copy
    assert desk.restored == []
    desk.model.ask(None)
    desk.model.confirm()
    assert desk.restored == []
    desk.model.ask(copy)
    desk.model.confirm()
    assert desk.restored == [copy]


def test_a_folder_of_copies_that_cannot_be_read_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull(desk.paths.backups)

    monkeypatch.setattr(BackupService, "copies", refuse)
    desk.model.refresh()
    assert desk.model.state.rows == ()
    assert desk.model.state.problem
