"""How long each page of the window takes to its first paint with 100,000 cards: prints one JSON object.

    python -m bench.pages [--profile FOLDER]

Offscreen, the profile of `tests/heavy_profile.py` beside the shipped packs; it is made in FOLDER (and kept
there) or in one that is thrown away. `first`: the page is built as well; `again`: the median of later visits.
"""

import argparse
import json
import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from studyapp.app import open_application
from studyapp.paths import find_paths
from studyapp.services.unique import new_id
from studyapp.ui import language, theme
from studyapp.ui.jobs import JobRunner
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.start import learner_window
from studyapp.ui.surroundings import Surroundings
from studyapp.ui.tour_hand import Inline, press
from studyapp.ui.viewmodels.settings import About
from tests.heavy_profile import FULL, NOW, RARE, build_profile, pack_id

AGAIN = 5
SURROUNDINGS = Surroundings(lambda: NOW, time.monotonic, About("", "", "", ""))
LAST = pack_id(FULL.packs - 1)
VISITS = {
    "Hôm nay": Visit(PageId.TODAY),
    "Thư viện": Visit(PageId.LIBRARY),
    "Thư viện, a pack of 834 key points": Visit(PageId.LIBRARY, pack=LAST),
    "Thư viện, search with 2,000 hits": Visit(PageId.LIBRARY, query=RARE),
    "Thư viện, search with 165,000 hits": Visit(PageId.LIBRARY, query="y chinh"),
    "Ôn thẻ": Visit(PageId.STUDY),
    "Ôn thẻ, first card": Visit(PageId.STUDY, begin=True),
    "Luyện tập": Visit(PageId.PRACTICE),
    "Luyện tập, one pack begun": Visit(PageId.PRACTICE, pack=LAST, begin=True),
    "Tiến độ": Visit(PageId.PROGRESS),
    "Soạn câu hỏi": Visit(PageId.AUTHORING),
    "Soạn câu hỏi, 5,000 drafts": Visit(PageId.AUTHORING, pack=LAST),
    "Cài đặt": Visit(PageId.SETTINGS),
}


def milliseconds(work: Callable[[], object]) -> float:
    """Of the interface thread until it is painted, as on a machine that does nothing else."""
    start = time.thread_time()
    work()
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return (time.thread_time() - start) * 1e3


def opening_times(window: MainWindow) -> dict[str, dict[str, int]]:
    found = {}
    for name, visit in VISITS.items():
        first = milliseconds(lambda visit=visit: window.visit(visit))  # type: ignore[misc]
        again = []
        for _ in range(AGAIN):
            window.visit(Visit(PageId.SETTINGS))
            QApplication.processEvents()
            again.append(milliseconds(lambda visit=visit: window.visit(visit)))  # type: ignore[misc]
        found[name] = {"first": round(first), "again": round(median(again))}
    return found


def verdict_times(window: MainWindow) -> dict[str, float]:
    """Of keys in the review of 5,000 drafts."""
    window.visit(VISITS["Soạn câu hỏi, 5,000 drafts"])
    page = window.page
    assert page is not None
    QApplication.processEvents()
    keep = [milliseconds(lambda: press(page, "keep")) for _ in range(AGAIN)]
    undo = [milliseconds(lambda: press(page, "undo")) for _ in range(AGAIN)]
    return {"keep": round(median(keep)), "undo": round(median(undo))}


def measure(folder: Path) -> dict[str, object]:
    paths = find_paths(folder)
    if not paths.library_db.exists():
        build_profile(paths, FULL)
    application = theme.make_application("bench")
    language.install(paths.resources)
    theme.install(paths.resources)
    with open_application(paths, lambda: NOW, new_id, random.Random(1)) as program:
        learner = program.last_learner() or program.learners()[0]
        session = program.open_learner(learner.id)
        window = learner_window(program, session, JobRunner(Inline()), SURROUNDINGS)
        window.resize(1280, 800)
        window.show()
        found: dict[str, object] = {"pages": opening_times(window), "verdicts": verdict_times(window)}
        found["widgets"] = len(application.allWidgets())
        window.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--profile", type=Path, help="made there, or found there from the last time")
    kept = parser.parse_args().profile
    with tempfile.TemporaryDirectory() as thrown_away:
        print(json.dumps(measure(kept or Path(thrown_away)), ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
