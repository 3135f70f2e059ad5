"""A second start finds the first window and brings it to the front, or says why it cannot."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QProcess, Qt, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui import start
from studyapp.ui.lock import LOCK_FILE
from studyapp.ui.one_window import Door, door_name, raise_window, ring
from studyapp.ui.start import Program
from studyapp.ui.theme import Theme
from tests.ui.looking import settle
from tests.ui.program import SURROUNDINGS, application_in, paths_in, session_of

ROOT = Path(__file__).resolve().parents[2]
SOON_MS = 200
LONG_MS = 20_000


def ringing(data: Path, say: str = "") -> QProcess:
    """A second start's ring, from a process of its own: whoever rings waits, and this thread must answer."""
    code = (
        "import sys; from pathlib import Path; from studyapp.ui.one_window import ring; "
        f"sys.exit(0 if ring(Path(sys.argv[1]), sys.argv[2], {LONG_MS}) else 7)"
    )
    visitor = QProcess()
    visitor.setWorkingDirectory(str(ROOT))
    visitor.start(sys.executable, ["-c", code, str(data), say])
    return visitor


def answered(qtbot: QtBot, visitor: QProcess) -> bool:
    qtbot.waitUntil(lambda: visitor.state() is QProcess.ProcessState.NotRunning, timeout=LONG_MS)
    return visitor.exitCode() == 0


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path) -> Iterator[Door]:
    opened = Door(tmp_path)
    assert opened.is_open
    yield opened
    opened.close()


def heard_at(door: Door) -> list[str]:
    heard: list[str] = []
    door.rung.connect(heard.append)
    return heard


def test_the_first_window_hears_the_ring_and_answers(door: Door, qtbot: QtBot, tmp_path: Path) -> None:
    heard = heard_at(door)
    assert answered(qtbot, ringing(tmp_path))
    assert heard == [""]


def test_a_file_to_open_is_handed_over(door: Door, qtbot: QtBot, tmp_path: Path) -> None:
    heard = heard_at(door)
    assert answered(qtbot, ringing(tmp_path, "/bài/Nghị quyết 18.txt"))
    assert heard == ["/bài/Nghị quyết 18.txt"]


def test_many_rings_are_all_answered(door: Door, qtbot: QtBot, tmp_path: Path) -> None:
    heard = heard_at(door)
    visitors = [ringing(tmp_path, str(at)) for at in range(3)]
    assert all(answered(qtbot, each) for each in visitors)
    assert sorted(heard) == ["0", "1", "2"]


def test_a_window_that_is_still_starting_is_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    visitor = ringing(tmp_path)
    qtbot.waitUntil(lambda: visitor.state() is QProcess.ProcessState.Running, timeout=LONG_MS)
    opened = Door(tmp_path)
    assert answered(qtbot, visitor)
    opened.close()


def test_where_nobody_is_the_ring_gives_up(qtbot: QtBot, tmp_path: Path) -> None:
    assert not ring(tmp_path, patience_ms=SOON_MS)


def test_a_window_that_hangs_is_not_waited_for_for_ever(qtbot: QtBot, tmp_path: Path) -> None:
    hanging = QLocalServer()
    assert hanging.listen(door_name(tmp_path))  # no event loop runs, so nobody answers
    assert not ring(tmp_path, patience_ms=SOON_MS)
    hanging.close()


def test_a_visitor_who_says_no_end_is_cut_short(door: Door, qtbot: QtBot, tmp_path: Path) -> None:
    heard = heard_at(door)
    visitor = QLocalSocket()
    visitor.connectToServer(door_name(tmp_path))
    visitor.write(b"x" * 10_000_000)
    settle()
    visitor.abort()
    settle()
    assert heard == []


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows ends with its process")
def test_a_socket_left_by_a_crash_is_in_nobody_s_way(qtbot: QtBot, tmp_path: Path) -> None:
    lost = QLocalServer()
    assert lost.listen(door_name(tmp_path))
    left_over = Path(lost.fullServerName())
    kept = left_over.with_name(f"{left_over.name}-kept")
    left_over.rename(kept)
    lost.close()
    kept.rename(left_over)  # a socket file that nobody listens at, as after SIGKILL
    assert not ring(tmp_path, patience_ms=SOON_MS)
    door = Door(tmp_path)
    assert door.is_open
    assert answered(qtbot, ringing(tmp_path))
    door.close()


def test_profiles_and_users_have_doors_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = door_name(tmp_path / "an")
    assert mine == door_name(tmp_path / "x" / ".." / "an")
    assert mine != door_name(tmp_path / "bình")
    monkeypatch.setenv("HOME", str(tmp_path / "another user"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "another user"))
    assert mine != door_name(tmp_path / "an")


def test_a_minimised_window_comes_back(look: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    raise_window(window)
    settle()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.isActiveWindow()


def test_the_door_stays_with_the_window_that_follows_the_first_start(
    look: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with application_in(tmp_path) as application:
        session_of(application)
        program = Program(application, SURROUNDINGS)
        program.open()
        program.open_door()
        assert program.window is not None
        program.window.showMinimized()
        assert answered(qtbot, ringing(paths_in(tmp_path).data))
        settle()
        assert not program.window.isMinimized()
        program.close()
        assert not ring(paths_in(tmp_path).data, patience_ms=SOON_MS)


def test_a_second_program_raises_the_first_and_leaves_without_a_word(
    look: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    second = QProcess()
    ended: list[int] = []
    windows: list[QWidget] = []

    def closed(code: int) -> None:
        ended.append(code)
        assert not windows[0].isMinimized()
        windows[0].close()

    def start_again(window: QWidget) -> None:
        windows.append(window)
        QTimer.singleShot(0, window.showMinimized)
        second.finished.connect(closed)
        command = ["main.py", "--profile-dir", str(paths_in(tmp_path).data)]
        second.setWorkingDirectory(str(ROOT))
        second.start(sys.executable, command)

    QTimer.singleShot(LONG_MS, QApplication.quit)
    assert start.run(paths_in(tmp_path), on_window=start_again) == 0
    assert ended == [0]
    assert bytes(second.readAllStandardError().data()) == b""


def test_a_lock_left_by_a_crash_is_in_nobody_s_way(look: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    paths.data.mkdir(parents=True)
    crash = (
        "import os, sys; from PySide6.QtCore import QLockFile; "
        "lock = QLockFile(sys.argv[1]); assert lock.tryLock(0); os.abort()"
    )
    crashed = QProcess()
    crashed.start(sys.executable, ["-c", crash, str(paths.data / LOCK_FILE)])
    assert crashed.waitForFinished(LONG_MS)
    assert crashed.exitStatus() is QProcess.ExitStatus.CrashExit
    assert (paths.data / LOCK_FILE).exists()
    QTimer.singleShot(LONG_MS, QApplication.quit)
    seen: list[QWidget] = []

    def close(window: QWidget) -> None:
        seen.append(window)
        QTimer.singleShot(0, window.close)

    assert start.run(paths, on_window=close) == 0
    assert len(seen) == 1


def test_a_window_open_for_days_keeps_its_lock(tmp_path: Path) -> None:
    """Qt takes an old lock file for a left one, unless its process still holds it."""
    held = QLockFile(str(tmp_path / LOCK_FILE))
    assert held.tryLock(0)
    os.utime(tmp_path / LOCK_FILE, (1_000_000_000, 1_000_000_000))
    take = (
        "import sys; from PySide6.QtCore import QLockFile; "
        "sys.exit(0 if QLockFile(sys.argv[1]).tryLock(0) else 7)"
    )
    assert QProcess.execute(sys.executable, ["-c", take, str(tmp_path / LOCK_FILE)]) == 7
