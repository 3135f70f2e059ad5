"""20,000 answers and page changes in one process: prints what the process holds after each tenth of them.

    python -m bench.soak [--steps 20000]

The real window offscreen on real files, used by keys (`tests/soaking.py`): the shipped packs, 6,000 cards and
40 packs with long titles (`tests/heavy_profile.py`). The first tenth is the warm-up.
"""

import argparse
import json
import os
import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported


from studyapp.app import open_application
from studyapp.core.ids import PackId
from studyapp.paths import find_paths
from studyapp.services.unique import new_id
from studyapp.ui import language, theme
from studyapp.ui.jobs import JobRunner
from studyapp.ui.main_window import MainWindow
from studyapp.ui.start import learner_window
from studyapp.ui.surroundings import Surroundings
from studyapp.ui.tour_hand import Inline, show
from studyapp.ui.tour_history import TourClock
from studyapp.ui.viewmodels.settings import About
from tests.heavy_profile import NOW, SMALL, build_profile, pack_id
from tests.soaking import COUNTED, Person, held

STEPS = 20_000
TENTHS = 10
PACKS = (PackId("18-nq-tw-2017"), PackId("21-nq-tw-2017"), pack_id(0), pack_id(SMALL.packs - 1))


@contextmanager
def window_in(folder: Path, clock: TourClock) -> Iterator[MainWindow]:
    paths = find_paths(folder)
    build_profile(paths, SMALL)
    around = Surroundings(clock, lambda: clock.now.timestamp(), About("", "", "", ""))
    with open_application(paths, clock, new_id, random.Random(1)) as program:
        learner = program.learners()[0]
        window = learner_window(program, program.open_learner(learner.id), JobRunner(Inline()), around)
        show(window, (1280, 800))
        yield window
        window.close()


def soak(window: MainWindow, clock: TourClock, steps: int) -> dict[str, object]:
    person = Person(window, clock, PACKS, seed=1)
    rows: list[dict[str, Any]] = []
    start = time.monotonic()
    for tenth in range(1, TENTHS + 1):
        while person.done < tenth * steps // TENTHS:
            person.use(10)
        person.come_to_rest()
        row = {"done": person.done, "answers": person.answers, "page changes": person.visits}
        rows.append(row | asdict(held()) | {"minutes": round((time.monotonic() - start) / 60, 1)})
    first, last = rows[0], rows[-1]
    grown = {name: last[name] - first[name] for name in COUNTED}
    percent = 100 * (last["private_mb"] / first["private_mb"] - 1)
    return {"memory grown by %": round(percent, 1), "grown": grown, "held": rows}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--steps", type=int, default=STEPS)
    steps = parser.parse_args().steps
    application = theme.make_application("bench")
    resources = find_paths().resources
    language.install(resources)
    theme.install(resources)
    clock = TourClock(NOW)
    with tempfile.TemporaryDirectory() as folder, window_in(Path(folder), clock) as window:
        print(json.dumps(soak(window, clock, steps), ensure_ascii=False, indent=1))
    application.quit()


if __name__ == "__main__":
    main()
