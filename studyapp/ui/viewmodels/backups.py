"""Copies in the page Cài đặt: what there is, one more at once, and putting one back after a second press."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studyapp.core.backups.summary import LibrarySummary
from studyapp.core.errors import StudyError
from studyapp.core.ids import LearnerId
from studyapp.services.backups import BackupService, KeptCopy
from studyapp.ui.jobs import JobRunner
from studyapp.ui.viewmodels.copies import CopyRow, row_of
from studyapp.wording import backups, errors

FEW = 3


@dataclass(frozen=True, slots=True)
class BackupsState:
    """`asked` is the copy that a second press would put back; `has_more` where older ones are not shown."""

    rows: tuple[CopyRow, ...] = ()
    has_more: bool = False
    asked: Path | None = None
    is_working: bool = False
    notice: str = ""
    problem: str = ""


def derive(copies: Sequence[KeptCopy], *, everything: bool) -> BackupsState:
    """Few of each file where not everything is asked for; the learner's own come first."""
    of_library = [copy for copy in copies if isinstance(copy.summary, LibrarySummary)]
    own = [copy for copy in copies if copy not in of_library]
    most = None if everything else FEW
    shown = (*own[:most], *of_library[:most])
    return BackupsState(tuple(map(row_of, shown)), has_more=len(shown) < len(copies))


class BackupsViewModel(QObject):
    """`restore` closes the window and opens another on the restored file."""

    changed = Signal()

    def __init__(
        self, service: BackupService, learner: LearnerId, jobs: JobRunner, restore: Callable[[Path], None]
    ) -> None:
        super().__init__()
        self._service = service
        self._learner = learner
        self._jobs = jobs
        self._restore = restore
        self._everything = False
        self.state = BackupsState()

    def refresh(self) -> None:
        self._read()

    def show_all(self) -> None:
        self._everything = True
        self._read()

    def back_up_now(self) -> None:
        self._set(replace(self.state, is_working=True, asked=None, notice="", problem=""))
        self._jobs.start(
            lambda job: self._service.back_up_now(self._learner, lambda: job.report(0)),
            done=lambda _none: self._read(notice=backups.DONE),
            failed=lambda error: self._read(problem=errors.sentence(error)),
        )

    def ask(self, copy: Path | None) -> None:
        """None leaves everything as it is."""
        self._set(replace(self.state, asked=copy, notice="", problem=""))

    def confirm(self) -> None:
        if self.state.asked is not None:
            self._restore(self.state.asked)

    def _read(self, notice: str = "", problem: str = "") -> None:
        try:
            found = derive(self._service.copies(self._learner), everything=self._everything)
        except StudyError as error:
            found, problem = BackupsState(), problem or errors.sentence(error)
        self._set(replace(found, notice=notice, problem=problem))

    def _set(self, state: BackupsState) -> None:
        self.state = state
        self.changed.emit()
