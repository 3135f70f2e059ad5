"""Faults of the program itself: every one goes to the log, and one dialog at a time says so."""

import faulthandler
import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QDialog

from studyapp.ui.widgets.fault_dialog import FaultDialog

LOG_FILE = "studyapp.log"
CRASH_FILE = "crash.log"
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
        folder.mkdir(parents=True, exist_ok=True)
        self.log_file = folder / LOG_FILE
        self._shown: QDialog | None = None
        self._handler = _log_handler(self.log_file)
        self._crashes = _crash_file(folder)
        self._happened.connect(self._show)

    def install(self) -> None:
        log.addHandler(self._handler)
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(_qt_said)
        # with no console there is no stderr, so an abort would leave no trace at all
        faulthandler.enable(self._crashes)

    def uninstall(self) -> None:
        faulthandler.disable()
        qInstallMessageHandler(None)
        threading.excepthook = threading.__excepthook__
        sys.excepthook = sys.__excepthook__
        log.removeHandler(self._handler)
        self._handler.close()
        self._crashes.close()

    def _caught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        log.critical("unexpected", exc_info=(kind, error, trace))
        self._happened.emit()

    def _show(self) -> None:
        """A fault that repeats, or one in the dialog itself, must not open a second one."""
        if self._shown is None:
            self._shown = FaultDialog(str(self.log_file))
            self._shown.finished.connect(self._closed)
            self._shown.open()

    def _closed(self) -> None:
        self._shown = None


def _log_handler(path: Path) -> RotatingFileHandler:
    handler = RotatingFileHandler(
        path, maxBytes=LOG_SIZE, backupCount=KEPT_LOGS, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


def _crash_file(folder: Path) -> TextIO:
    return (folder / CRASH_FILE).open("a", encoding="utf-8")


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("studyapp.qt").log(LEVELS.get(kind, logging.WARNING), message)
