"""Time from process start to the first painted window, and its memory, beside a bare PySide6 + sqlite3 one.

Offscreen. Each run is a fresh process; the clock starts before it is spawned (CLOCK_MONOTONIC is shared)
and stops after the window's first paint. Memory is the proportional set size of the process right after.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
RUNS = 15

REPORT = """
def report(started):
    import json, time
    seconds = time.monotonic() - started
    rollup = open('/proc/self/smaps_rollup').read()
    kilobytes = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith('Pss:'))
    print(json.dumps({'seconds': seconds, 'pss_mb': kilobytes / 1024}), flush=True)
"""

BARE = """
import sqlite3, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        report(float(sys.argv[1]))
        QApplication.exit()
sqlite3.connect(sys.argv[2] + '/bare.db').execute('create table if not exists t (x)')
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

# The program itself, with one addition: a filter that reports the first paint of the main window and leaves.
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from studyapp.paths import find_paths
from studyapp.ui import start
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.leave)
        return False
    def leave(self):
        report(float(sys.argv[1]))
        QCoreApplication.exit()
watcher = FirstPaint()
watcher.seen = False
start.run(find_paths(Path(sys.argv[2])), on_window=lambda window: window.installEventFilter(watcher))
"""


def one_run(code: str, profile: Path) -> dict[str, float]:
    command = [sys.executable, "-c", REPORT + code, str(time.monotonic()), str(profile)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled files are kept, as on a user's machine
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def summary(runs: Sequence[dict[str, float]]) -> dict[str, float]:
    return {
        "seconds": round(median(run["seconds"] for run in runs), 3),
        "slowest": round(max(run["seconds"] for run in runs), 3),
        "pss_mb": round(median(run["pss_mb"] for run in runs), 1),
    }


def main() -> None:
    """Interleaves the two, so that both meet the same load of the machine."""
    runs: dict[str, list[dict[str, float]]] = {"bare window": [], "program": []}
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder)
        prepare(profile)
        for _ in range(RUNS):
            runs["bare window"].append(one_run(BARE, profile))
            runs["program"].append(one_run(PROGRAM, profile))
    print(json.dumps({name: summary(found) for name, found in runs.items()}, ensure_ascii=False, indent=1))


def prepare(profile: Path) -> None:
    """A profile with a learner and the shipped packs, as on any day but the first."""
    code = (
        "import sys; from pathlib import Path; from studyapp.app import open_application; "
        "from studyapp.paths import find_paths\n"
        "with open_application(find_paths(Path(sys.argv[1]))) as application:\n"
        "    application.refresh_shipped()\n"
        "    learner = application.create_learner('Nguyễn Văn An')\n"
        "    application.open_learner(learner.id).study.enrol()\n"
    )
    subprocess.run([sys.executable, "-c", code, str(profile)], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
