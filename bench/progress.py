"""How long the page of progress and the start of a practice take for a learner with very many cards.

The profile is that of `tests/heavy_profile.py`: 100,000 enrolled cards, 50,000 reviews, 2,000 responses.
"""

import json
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median

from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.services.progress import ProgressService
from studyapp.services.quiz import QuizService
from studyapp.services.settings import SettingsService
from studyapp.services.study import StudyService
from studyapp.services.unique import new_id
from studyapp.storage.database import DatabaseKind, open_database
from tests.heavy_profile import FULL, NOW, fill_learner, fill_library, pack_id

RUNS = 15


def timed(job: Callable[[], object]) -> dict[str, float]:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        job()
        times.append((time.perf_counter() - start) * 1e3)
    return {"median ms": round(median(times), 1), "slowest ms": round(max(times), 1)}


def measure(folder: Path) -> dict[str, object]:
    rng = random.Random(1)
    library, learner = (
        open_database(folder / f"{kind.name}.db", kind, backups=folder / "backups", now=NOW)
        for kind in (DatabaseKind.LIBRARY, DatabaseKind.LEARNER)
    )
    fill_library(library, FULL)
    fill_learner(learner, library, rng, FULL)
    progress = ProgressService(learner, library, lambda: NOW)
    quiz = QuizService(learner, library, lambda: NOW, new_id, rng)
    one_pack = Scope(packs=frozenset({pack_id(1)}))
    found: dict[str, object] = {
        "overview": timed(lambda: ProgressService(learner, library, lambda: NOW).overview()),
        "overview after an answer": timed_after_answers(progress, learner, library),
        "last mistakes": timed(progress.recent_mistakes),
        "start practice, one pack of 834 items": timed(lambda: quiz.start(one_pack)),
        "items of one pack counted": timed(lambda: quiz.available(one_pack)),
        "items of everything counted": timed(quiz.available),
        "respond, durable, 20 questions": timed_responses(quiz, one_pack),
    }
    library.close()
    learner.close()
    return found


def timed_after_answers(
    progress: ProgressService, learner: sqlite3.Connection, library: sqlite3.Connection
) -> dict[str, float]:
    study = StudyService(learner, library, lambda: NOW, new_id, SettingsService(learner))

    def answer_and_look() -> None:
        due = study.next_card()
        assert due is not None
        study.answer(due.card.id, Rating.GOOD, timedelta(seconds=4))
        progress.overview()

    answer_and_look()
    return timed(answer_and_look)


def timed_responses(quiz: QuizService, scope: Scope) -> dict[str, float]:
    attempt = quiz.start(scope, count=20)
    positions = iter(range(RUNS))
    return timed(lambda: quiz.respond(attempt, next(positions), frozenset({0})))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(measure(Path(folder)), ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
