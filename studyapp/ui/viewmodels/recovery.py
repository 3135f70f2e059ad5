"""A start that a file stands in the way of: what happened, and the ways on from there."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import DatabaseDamaged, DatabaseMissing, LogUnusable, StorageError, StudyError
from studyapp.core.ids import LearnerId
from studyapp.services.backups import BackupService, KeptCopy
from studyapp.services.profiles import Learner
from studyapp.ui.viewmodels.copies import row_of
from studyapp.wording import errors, recovery

LOST = (DatabaseDamaged, DatabaseMissing, LogUnusable)


class Way(StrEnum):
    RESTORE = "restore"
    WITHOUT_LOG = "without_log"
    EMPTY = "empty"
    OTHER_LEARNER = "other_learner"
    NEW_LEARNER = "new_learner"
    RETRY = "retry"


@dataclass(frozen=True, slots=True)
class WayRow:
    """`learner` is set for OTHER_LEARNER."""

    way: Way
    title: str
    note: str = ""
    learner: LearnerId | None = None


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """The first way is the one to recommend; `safe` says what the fault leaves alone."""

    sentence: str
    safe: str
    ways: tuple[WayRow, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """`others` are the learners whose files can be opened; `copy` is the newest whole one of the file."""

    error: StudyError
    of_library: bool
    copy: KeptCopy | None
    others: Sequence[Learner]


def look_into(error: StudyError, library: Path, backups: BackupService, others: Sequence[Learner]) -> Fault:
    """Looks for a whole copy where one may be needed."""
    path = Path(error.path) if isinstance(error, StorageError) else library
    return Fault(error, path == library, _copy_for(error, path, backups), others)


def _copy_for(error: StudyError, path: Path, backups: BackupService) -> KeptCopy | None:
    if isinstance(error, LOST):
        with suppress(StorageError):
            return backups.newest_whole(path)
    return None


def derive(fault: Fault) -> RecoveryState:
    is_file = isinstance(fault.error, StorageError)
    safe = recovery.LEARNERS_SAFE if fault.of_library else recovery.LIBRARY_SAFE
    retry = WayRow(Way.RETRY, recovery.RETRY)
    mends, detours = _mends(fault), _detours(fault)
    return RecoveryState(
        sentence=recovery.sentence(
            fault.error, fault.copy.made if fault.copy else None, of_library=fault.of_library
        ),
        safe=safe if is_file else "",
        ways=(*mends, *detours, retry) if _is_lost(fault) else (retry, *detours),
    )


def _is_lost(fault: Fault) -> bool:
    """Else waiting, tidying up or a newer program helps, and the file is as it should be."""
    return isinstance(fault.error, LOST)


def _mends(fault: Fault) -> tuple[WayRow, ...]:
    """What changes the file, and only where waiting or tidying up cannot help."""
    ways = []
    if isinstance(fault.error, LogUnusable):
        ways.append(WayRow(Way.WITHOUT_LOG, recovery.WITHOUT_LOG, recovery.WITHOUT_LOG_NOTE))
    if _is_lost(fault):
        if fault.copy is not None:
            row = row_of(fault.copy)
            ways.append(
                WayRow(Way.RESTORE, recovery.restore(fault.copy.made), f"{row.subject}: {row.holds}.")
            )
        if fault.of_library:
            ways.append(WayRow(Way.EMPTY, recovery.EMPTY, recovery.EMPTY_NOTE))
    return tuple(ways)


def _detours(fault: Fault) -> tuple[WayRow, ...]:
    if fault.of_library or not isinstance(fault.error, StorageError):
        return ()
    others = (
        WayRow(Way.OTHER_LEARNER, recovery.open_learner(each.name), learner=each.id) for each in fault.others
    )
    return (*others, WayRow(Way.NEW_LEARNER, recovery.NEW_LEARNER, recovery.NEW_LEARNER_NOTE))


class RecoveryViewModel(QObject):
    """`ready` carries the learner to open, None for the last."""

    changed = Signal()
    ready = Signal(object)
    new_learner_wanted = Signal()

    def __init__(self, fault: Fault, backups: BackupService, data: Path) -> None:
        super().__init__()
        self._fault = fault
        self._backups = backups
        self.data_folder = str(data)
        self.state = derive(fault)

    def go(self, row: WayRow) -> None:
        match row.way:
            case Way.NEW_LEARNER:
                self.new_learner_wanted.emit()
            case Way.OTHER_LEARNER | Way.RETRY:
                self.ready.emit(row.learner)
            case way:
                self._mend(way)

    def _mend(self, way: Way) -> None:
        try:
            self._mends()[way]()
        except StudyError as error:
            self._look_again(errors.sentence(error))
        else:
            self.ready.emit(None)

    def _look_again(self, problem: str) -> None:
        """The copy that was offered may be gone, or no longer be whole."""
        error = self._fault.error
        assert isinstance(error, StorageError)
        copy = _copy_for(error, Path(error.path), self._backups)
        self._fault = replace(self._fault, copy=copy)
        self.state = replace(derive(self._fault), problem=problem)
        self.changed.emit()

    def _mends(self) -> dict[Way, Callable[[], object]]:
        copy, error = self._fault.copy, self._fault.error
        assert isinstance(error, StorageError)
        path = Path(error.path)
        ways: dict[Way, Callable[[], object]] = {
            Way.WITHOUT_LOG: lambda: self._backups.go_on_without_log(path),
            Way.EMPTY: self._backups.begin_empty_library,
        }
        if copy is not None:
            ways[Way.RESTORE] = lambda: self._backups.restore(copy.path)
        return ways
