"""One window for each profile: a second start rings at the first window's door, which comes to the front.

Loads QtNetwork, so `ui/start.py` imports it only after the first paint, or where the lock is taken.
"""

import ctypes
import sys
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QDir, QObject, Qt, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

ANSWER = b"ok\n"
LONGEST_LINE = 8_192
PATIENCE_MS = 4_000  # the first window may still be starting: people double-click twice
BETWEEN_TRIES_MS = 100
ANY_PROCESS = -1


def door_name(data: Path) -> str:
    """Of this profile and this user: two people of one computer never meet at it."""
    whose = f"{data.resolve()}\n{QDir.homePath()}"
    return f"hocnghiquyet-{blake2b(whose.encode(), digest_size=12).hexdigest()}"


class Door(QObject):
    """`rung` carries what the second start was given to open, or nothing."""

    rung = Signal(str)

    def __init__(self, data: Path) -> None:
        super().__init__()
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        # Whoever opens a door holds the lock of the profile, so an older one was left by a crash.
        QLocalServer.removeServer(door_name(data))
        self.is_open = self._server.listen(door_name(data))

    def close(self) -> None:
        self._server.close()

    def _let_in(self) -> None:
        visitor = self._server.nextPendingConnection()
        visitor.setReadBufferSize(LONGEST_LINE)
        visitor.readyRead.connect(lambda: self._hear(visitor))
        visitor.disconnected.connect(visitor.deleteLater)
        self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        if visitor.canReadLine():
            said = bytes(visitor.readLine().data()).decode(errors="replace").rstrip("\n")
            visitor.write(ANSWER)
            visitor.flush()
            self.rung.emit(said)


def ring(data: Path, say: str = "", patience_ms: int = PATIENCE_MS) -> bool:
    """Whether the other window answered in time."""
    deadline = QDeadlineTimer(patience_ms)
    visitor = QLocalSocket()
    while not _connected(visitor, door_name(data)):
        if deadline.hasExpired():
            return False
        QThread.msleep(BETWEEN_TRIES_MS)
    _let_it_come_to_the_front()
    visitor.write(f"{say}\n".encode())
    while not visitor.canReadLine() and visitor.waitForReadyRead(deadline.remainingTime()):
        pass
    return bytes(visitor.readLine().data()) == ANSWER


def raise_window(window: QWidget) -> None:
    """Where the desktop does not let a window come forward, its entry in the task bar blinks."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def _connected(visitor: QLocalSocket, name: str) -> bool:
    visitor.connectToServer(name)
    return visitor.waitForConnected(BETWEEN_TRIES_MS)


def _let_it_come_to_the_front() -> None:
    """Windows lets only the program that the person just started hand the foreground on (not run)."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(ANY_PROCESS)
