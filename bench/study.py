"""How long the day's queue and a durable answer take with many cards: prints one JSON object.

    python -m bench.study [--cards 100000] [--due 1000] [--siblings 1] [--answers 1000]

Times are milliseconds. Cards that are not due lie within the next year, as in a collection that is in use.
"""

import argparse
import json
import random
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from studyapp.core.ids import CardId, KeyPointId, PackId, SourceId
from studyapp.core.library.evidence import Citation, Source, Sourcing
from studyapp.core.library.key_point import Aim, KeyPoint, Level
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Pack
from studyapp.core.study.card import Card, CardType
from studyapp.core.study.day import study_day
from studyapp.core.study.rating import Rating
from studyapp.services.settings import Settings, SettingsService
from studyapp.services.study import StudyService
from studyapp.services.unique import new_id
from studyapp.storage.database import DatabaseKind, open_database, transaction
from studyapp.storage.library.cards import replace_cards
from studyapp.storage.library.key_points import replace_key_points
from studyapp.storage.library.packs import save_pack

CARDS_OF_A_PACK = 1_000
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
TODAY = study_day(NOW)
SOURCE = Source(SourceId("bao"), "Báo", "Bài")
RATING_WEIGHTS = (10, 8, 70, 12)
NO_LIMIT = Settings(new_per_day=20, reviews_per_day=9_999)


@dataclass(frozen=True, slots=True)
class Size:
    cards: int
    due: int
    siblings: int
    answers: int


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e3


def summary(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99}
    return {name: round(ordered[int(share * (len(ordered) - 1))], 3) for name, share in shares.items()}


def key_point_of(number: int, size: Size) -> KeyPointId:
    return KeyPointId(f"y-{number // size.siblings}")


def make_card(number: int, size: Size) -> Card:
    return Card(
        id=CardId(f"the-{number}"),
        type=CardType.BASIC,
        prompt=f"Chỉ tiêu số {number} đến năm 2030 là bao nhiêu?",
        answer=f"{number} đơn vị",
        aim=Aim.CORE,
        level=Level.REMEMBER,
        key_point=key_point_of(number, size),
        evidence=(Citation(SOURCE),),
    )


def make_key_point(id: KeyPointId) -> KeyPoint:
    return KeyPoint(
        id, f"Ý {id}", f"Nội dung {id}.", Aim.CORE, Level.REMEMBER, Sourcing.ONE, (Citation(SOURCE),)
    )


def fill_library(library: sqlite3.Connection, size: Size) -> None:
    for start in range(0, size.cards, CARDS_OF_A_PACK):
        cards = [make_card(number, size) for number in range(start, min(start + CARDS_OF_A_PACK, size.cards))]
        key_points = tuple(map(make_key_point, dict.fromkeys(card.key_point for card in cards)))
        name = f"bo-{start // CARDS_OF_A_PACK:04}"
        pack = Pack(
            PackId(name), Origin.SHIPPED, name, name, "Kệ", date(2026, 1, 1), None, (SOURCE,), (), key_points
        )
        with transaction(library):
            row = save_pack(library, pack, 0)
            replace_key_points(library, row, key_points)
            replace_cards(library, row, cards)


def memories(size: Size) -> Iterator[tuple[float, float, int, int, str]]:
    """For a random choice of cards, a memory that is due; for the others, one that will be within a year."""
    rng = random.Random(7)
    numbers = rng.sample(range(size.cards), size.cards)
    for place, number in enumerate(numbers):
        due_day = TODAY - rng.randint(0, 6) if place < size.due else TODAY + rng.randint(1, 365)
        stability = rng.uniform(1, 300)
        last_day = min(due_day - round(stability), TODAY - 1)
        yield stability, rng.uniform(1, 10), due_day, last_day, f"the-{number}"


def give_memories(learner: sqlite3.Connection, size: Size) -> None:
    with transaction(learner):
        learner.executemany(
            "UPDATE enrolled_card SET state = 2, reviews = 3, last_at = 0, "
            "stability = ?, difficulty = ?, due_day = ?, last_day = ? WHERE card = ?",
            memories(size),
        )


def measure(folder: Path, size: Size) -> dict[str, object]:
    library, learner = (
        open_database(folder / f"{kind.name}.db", kind, backups=folder, now=NOW) for kind in DatabaseKind
    )
    fill_library(library, size)
    settings = SettingsService(learner)

    def fresh_service() -> StudyService:
        return StudyService(learner, library, lambda: NOW, new_id, settings)

    study = fresh_service()
    enrolling = {"enrol": milliseconds(study.enrol), "enrol again": milliseconds(study.enrol)}
    give_memories(learner, size)
    settings.save(NO_LIMIT)
    study.next_card()  # loads fsrs
    queue = [milliseconds(lambda: (fresh_service().plan(), fresh_service().next_card())) for _ in range(9)]
    return {
        **asdict(size),
        **{name: round(time, 2) for name, time in enrolling.items()},
        "queued": study.plan().total,
        "build the queue": summary(queue),
        **measure_answers(study, size),
        "undo": summary([milliseconds(study.undo) for _ in range(50)]),
        "file MB": round((folder / "LEARNER.db").stat().st_size / 1e6, 1),
        "peak MB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def measure_answers(study: StudyService, size: Size) -> dict[str, object]:
    shown, answered = [], []
    for rating in random.Random(4).choices(list(Rating), RATING_WEIGHTS, k=size.answers):
        start = time.perf_counter()
        due = study.next_card()
        between = time.perf_counter()
        if due is None:
            break
        study.answer(due.card.id, rating, timedelta(seconds=4))
        shown.append((between - start) * 1e3)
        answered.append((time.perf_counter() - between) * 1e3)
    together = [sum(each) for each in zip(shown, answered, strict=True)]
    return {
        "next card": summary(shown),
        "answer": summary(answered),
        "next card and answer": summary(together),
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name, usual in (("cards", 100_000), ("due", 1_000), ("siblings", 1), ("answers", 1_000)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    size = Size(**vars(parser.parse_args()))
    with tempfile.TemporaryDirectory() as folder:
        json.dump(measure(Path(folder), size), sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
