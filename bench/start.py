"""Time from process start to the first painted window, and its memory, beside a bare PySide6 + sqlite3 one.

    python -m bench.start [--runs 15] [--anki PYTHON]

Offscreen. Each run is a fresh process; the clock starts before it is spawned (CLOCK_MONOTONIC is shared) and
stops after the window's first paint; for Anki, when its list of decks has been made. Memory is the
proportional set size of the process right after (of Anki's main process only: it starts others).
"""

import argparse
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
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"}

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
# It needs `start` before `open_window` would load it, and so does first what `open_window` does first.
PROGRAM = """
import functools, gc, sys
gc.disable()
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from studyapp.paths import find_paths
from studyapp.ui import start
from studyapp.window import open_window
class FirstPaint(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.leave)
        return False
    def leave(self):
        report(float(sys.argv[1]))
        QCoreApplication.exit()
watcher = FirstPaint()
start.run = functools.partial(start.run, on_window=lambda window: window.installEventFilter(watcher))
open_window(find_paths(Path(sys.argv[2])))
"""

PREPARE = """
import sys
from pathlib import Path
from studyapp.app import open_application
from studyapp.paths import find_paths
with open_application(find_paths(Path(sys.argv[1]))) as application:
    application.refresh_shipped()
    learner = application.create_learner('Nguyễn Văn An')
    application.open_learner(learner.id).study.enrol()
"""

# Run by an interpreter of its own that has the `aqt` package; nothing of Anki is part of this project.
PREPARE_ANKI = """
import sys
from pathlib import Path
from aqt.profiles import ProfileManager
manager = ProfileManager(Path(sys.argv[1]))
manager.setupMeta()
manager.setLang('en_US')
manager.create('User 1')
manager.load('User 1')
manager.meta['firstRun'] = False
manager.save()
"""

ANKI = """
import os, sys
started, folder = float(sys.argv[1]), sys.argv[2]
import aqt
from aqt import gui_hooks
def shown(*_):
    report(started)
    os._exit(0)
gui_hooks.deck_browser_did_render.append(shown)
sys.argv = ['anki', '-b', folder, '-p', 'User 1', '-l', 'en']
aqt.run()
"""


def one_run(python: str, code: str, profile: Path) -> dict[str, float]:
    environment = {**os.environ, **OFFSCREEN}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled files are kept, as on a user's machine
    command = [python, "-c", REPORT + code, str(time.monotonic()), str(profile)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True, timeout=120)
    told = next(line for line in done.stdout.splitlines() if line.startswith(b"{"))
    found: dict[str, float] = json.loads(told)
    return found


def prepare(python: str, code: str, profile: Path) -> None:
    """A profile as on any day but the first: for the program with a learner and the shipped packs."""
    environment = {**os.environ, **OFFSCREEN}
    profile.mkdir()
    subprocess.run(
        [python, "-c", code, str(profile)], cwd=ROOT, env=environment, capture_output=True, check=True
    )


def summary(runs: Sequence[dict[str, float]]) -> dict[str, float]:
    return {
        "seconds": round(median(run["seconds"] for run in runs), 3),
        "fastest": round(min(run["seconds"] for run in runs), 3),
        "slowest": round(max(run["seconds"] for run in runs), 3),
        "pss_mb": round(median(run["pss_mb"] for run in runs), 1),
    }


def main() -> None:
    """Interleaves them, so that all meet the same load of the machine; each runs once before, unmeasured."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--anki", help="an interpreter that has the aqt package")
    asked = parser.parse_args()
    here = sys.executable
    programs = {"bare window": (here, "", BARE), "program": (here, PREPARE, PROGRAM)}
    if asked.anki:
        programs["anki"] = (asked.anki, PREPARE_ANKI, ANKI)
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as folder:
        for name, (python, preparing, _) in programs.items():
            prepare(python, preparing, Path(folder) / name)
        for _ in range(asked.runs + 1):
            for name, (python, _, code) in programs.items():
                runs[name].append(one_run(python, code, Path(folder) / name))
    print(json.dumps({name: summary(found[1:]) for name, found in runs.items()}, indent=1))


if __name__ == "__main__":
    main()
