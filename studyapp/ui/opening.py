"""Opens the program, and where a file stands in the way, the window that says so and offers a way on."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from studyapp.app import Application, open_application, open_backups
from studyapp.core.errors import StorageError, StudyError
from studyapp.core.ids import LearnerId
from studyapp.paths import Paths
from studyapp.services.profiles import Learner
from studyapp.ui.jobs import JobRunner
from studyapp.ui.main_window import open_sized
from studyapp.ui.surroundings import Surroundings
from studyapp.ui.widgets.fault_dialog import SentenceDialog
from studyapp.wording import errors

if TYPE_CHECKING:
    from studyapp.services.backups import BackupService

AFTER_PAINT_MS = 300
DAILY_AFTER_MS = 3_000
LOOK_AGAIN_MS = 3_600_000  # a computer may stay on for days
log = logging.getLogger("studyapp.opening")


class OpenProgram(Protocol):
    """The program on one application."""

    jobs: JobRunner
    window: QWidget | None
    learner: Learner | None

    def open_door(self) -> None: ...

    def open(self, learner: LearnerId | None = None) -> None: ...

    def begin_anew(self) -> None: ...

    def close(self) -> None: ...


Make = Callable[[Application, Surroundings], OpenProgram]


class Opening(QObject):
    """`make` makes the program; each restored file needs another."""

    def __init__(
        self,
        paths: Paths,
        make: Make,
        on_window: Callable[[QWidget], None],
        surroundings: Surroundings,
    ) -> None:
        super().__init__()
        self._paths = paths
        self._surroundings = surroundings._replace(restore=self.restore)
        self._make = make
        self._on_window = on_window
        self._application: Application | None = None
        self._program: OpenProgram | None = None
        self._recovery: QWidget | None = None
        self._has_complained = False
        self._daily = QTimer(self, interval=LOOK_AGAIN_MS)
        self._daily.timeout.connect(self.back_up_daily)

    @property
    def window(self) -> QWidget | None:
        return self._recovery or (self._program.window if self._program else None)

    def open(self, learner: LearnerId | None = None) -> None:
        """The learner's window, or the last one's."""
        self._start(lambda program: program.open(learner))

    def restore(self, copy: Path) -> None:
        """When the press that asked for it is over: with every file closed; then the program opens again."""
        QTimer.singleShot(0, lambda: self._restore(copy))

    def back_up_daily(self) -> None:
        """Away from the window's thread; what went wrong is said once."""
        if self._program is None or self._program.learner is None:
            return
        learner, backups = self._program.learner.id, self._backups()
        self._program.jobs.start(
            lambda job: backups.back_up_daily(learner, lambda: job.report(0)),
            done=lambda _none: None,
            failed=self._complain,
        )

    def close(self) -> None:
        self._daily.stop()
        self._close_files()

    def _start(self, begin: Callable[[OpenProgram], None], greeting: str = "") -> None:
        before, self._recovery = self.window, None
        self._close_files()
        try:
            self._application = open_application(self._paths, self._surroundings.clock)
            around = self._surroundings._replace(greeting=greeting)
            self._program = self._make(self._application, around)
            begin(self._program)
        except StudyError as error:
            log.warning("not opened: %r", error)
            self._recover(_without_frames(error))
        else:
            QTimer.singleShot(AFTER_PAINT_MS, self._program.open_door)
            QTimer.singleShot(DAILY_AFTER_MS, self.back_up_daily)
            self._daily.start()
        if before is not None:
            before.hide()
            before.deleteLater()

    def _restore(self, copy: Path) -> None:
        from studyapp.wording import backups  # a restored copy is rare

        self._close_files()
        try:
            self._backups().restore(copy)
        except StudyError as error:
            self.open()
            SentenceDialog(backups.NOT_RESTORED, errors.sentence(error), parent=self.window).open()
        else:
            self._start(lambda program: program.open(), backups.RESTORED)

    def _recover(self, error: StudyError) -> None:
        """Everything for this window is loaded only now."""
        from studyapp.ui.viewmodels.recovery import RecoveryViewModel, look_into
        from studyapp.ui.views.recovery import RecoveryWindow

        others = self._others(error)
        self._close_files()
        backups = self._backups()
        fault = look_into(error, self._paths.library_db, backups, others)
        model = RecoveryViewModel(fault, backups, self._paths.data)
        model.ready.connect(self.open)
        model.new_learner_wanted.connect(lambda: self._start(lambda program: program.begin_anew()))
        self._recovery = RecoveryWindow(model)
        self._on_window(self._recovery)
        open_sized(self._recovery)

    def _others(self, error: StudyError) -> tuple[Learner, ...]:
        """Whose files can be opened, where it is a learner's that cannot."""
        if self._application is None or not isinstance(error, StorageError):
            return ()
        try:
            found = self._application.learners()
        except StorageError:  # the library is what is broken
            return ()
        return tuple(each for each in found if self._paths.learners / f"{each.id}.db" != error.path)

    def _close_files(self) -> None:
        if self._program is not None:
            self._program.close()
        if self._application is not None:
            self._application.close()
        self._program = self._application = None

    def _backups(self) -> "BackupService":
        return open_backups(self._paths, self._surroundings.clock)

    def _complain(self, error: StudyError) -> None:
        from studyapp.wording import backups  # where all goes well nothing is said

        log.warning("not backed up: %r", error)
        if not self._has_complained:
            self._has_complained = True
            SentenceDialog(backups.NOT_BACKED_UP, errors.sentence(error), parent=self.window).open()


def _without_frames(error: StudyError) -> StudyError:
    """Frames keep statements, and those keep their file open: on Windows it could not be set aside."""
    each: BaseException | None = error
    while each is not None:
        each.__traceback__ = None
        each = each.__cause__
    return error
