"""Faults of the program itself: every one goes to the log, and one dialog at a time says so."""

import logging
import sys
import threading
from collections import Counter
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QDialog

from studyapp.ui.crash_file import CrashFile
from studyapp.ui.fault_account import account
from studyapp.ui.widgets.fault_dialog import FaultDialog

LOG_FILE = "studyapp.log"
LOG_SIZE = 1_000_000
KEPT_LOGS = 3
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
log = logging.getLogger("studyapp")


class Failures(QObject):
    """Catches what nothing else did, on any thread; the dialog opens on the interface thread."""

    _happened = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        with suppress(OSError):  # without a folder there is no log, but the dialog still opens
            folder.mkdir(parents=True, exist_ok=True)
        self.log_file = folder / LOG_FILE
        self._shown: QDialog | None = None
        self._times: Counter[str] = Counter()
        self._handler = _LogFile(self.log_file)
        self._crashes = CrashFile(folder)
        self.last_crash = self._crashes.last
        self._happened.connect(self._show)

    def install(self) -> None:
        log.addHandler(self._handler)
        sys.excepthook = self._caught
        sys.unraisablehook = lambda args: self._log(args.exc_value)
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(_qt_said)
        self._crashes.watch()

    def uninstall(self) -> None:
        self._crashes.leave()
        qInstallMessageHandler(None)
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        sys.excepthook = sys.__excepthook__
        log.removeHandler(self._handler)
        self._handler.close()

    def _caught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
        elif self._log(error) == 1:
            self._happened.emit()

    def _log(self, error: BaseException | None) -> int:
        """How often this very fault has happened: one in a paintEvent comes with every frame.

        It is said once, and logged at the 1st, 2nd, 4th, 8th … time, so that it pushes nothing else out.
        """
        told = account(error) if error else "an exception without a value"
        self._times[told] += 1
        times = self._times[told]
        if times & (times - 1) == 0:
            log.critical("unexpected, time %d\n%s", times, told)
        return times

    def _show(self) -> None:
        """A fault while the dialog is open, or one in the dialog itself, must not open a second one."""
        if self._shown is None:
            self._shown = FaultDialog(str(self.log_file))
            self._shown.finished.connect(self._closed)
            self._shown.open()

    def _closed(self) -> None:
        self._shown = None


class _LogFile(logging.Handler):
    """Opens the log with the first record: most starts write none, and `logging.handlers` loads slowly."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        self._file.emit(record)

    def close(self) -> None:
        if "_file" in self.__dict__:
            self._file.close()
        super().close()

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        file = RotatingFileHandler(
            self._path, maxBytes=LOG_SIZE, backupCount=KEPT_LOGS, encoding="utf-8", delay=True
        )
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        return file


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("studyapp.qt").log(LEVELS.get(kind, logging.WARNING), message)
