"""How long the page of progress and the start of a practice take for a learner with very many cards.

100,000 enrolled cards of 33,334 key points in 40 packs, 50,000 reviews of 25,000 of them, 2,000 responses.
"""

import json
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from studyapp.core.ids import CardId, ItemId, KeyPointId, PackId, SourceId
from studyapp.core.library.evidence import Citation, Source, Sourcing
from studyapp.core.library.key_point import Aim, KeyPoint, Level
from studyapp.core.library.pack import Origin, Pack
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType
from studyapp.core.study.day import study_day, unix_ms
from studyapp.core.study.queue import Scope
from studyapp.services.progress import ProgressService
from studyapp.services.quiz import QuizService
from studyapp.services.unique import new_id
from studyapp.storage.database import DatabaseKind, open_database, transaction
from studyapp.storage.learner import enrolment
from studyapp.storage.library import packs
from studyapp.storage.library.cards import card_rows, replace_cards
from studyapp.storage.library.items import replace_items
from studyapp.storage.library.key_points import replace_key_points

CARDS = 100_000
PACKS = 40
SIBLINGS = 3
REVIEWED = 25_000
REVIEWS_OF_EACH = 2
RESPONSES = 2_000
DAYS = 180
RUNS = 15
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
SOURCE = Source(SourceId("bao"), "Báo Thử", "Bài thử")


def fill_library(library: sqlite3.Connection) -> None:
    with transaction(library):
        for number in range(PACKS):
            numbers = range(number, -(-CARDS // SIBLINGS), PACKS)
            points = tuple(map(key_point, numbers))
            row = packs.save_pack(library, pack(number), 0)
            replace_key_points(library, row, points)
            replace_cards(library, row, cards_of(numbers))
            replace_items(library, row, map(item, numbers))


def pack(number: int) -> Pack:
    return Pack(
        id=PackId(f"bo-{number}"),
        origin=Origin.SHIPPED,
        title=f"Bộ {number}",
        subject=f"Bộ {number}",
        shelf="Kệ",
        as_of=date(2026, 1, 1),
        document=None,
        sources=(SOURCE,),
        sections=(),
        key_points=(),
    )


def key_point(number: int) -> KeyPoint:
    return KeyPoint(
        id=KeyPointId(f"y-{number}"),
        topic=f"Ý chính {number}",
        text=f"Nội dung của ý chính {number}.",
        aim=Aim.CORE,
        level=Level.REMEMBER,
        sourcing=Sourcing.ONE,
        evidence=(Citation(SOURCE),),
    )


def cards_of(numbers: Iterable[int]) -> Iterator[Card]:
    for number in numbers:
        for sibling in range(SIBLINGS):
            if number * SIBLINGS + sibling < CARDS:
                yield Card(
                    id=CardId(f"the-{number}-{sibling}"),
                    type=CardType.BASIC,
                    prompt=f"Câu hỏi {sibling} về ý chính {number}?",
                    answer=f"Trả lời {number}",
                    aim=Aim.CORE,
                    level=Level.REMEMBER,
                    key_point=KeyPointId(f"y-{number}"),
                    evidence=(Citation(SOURCE),),
                )


def item(number: int) -> Item:
    return Item(
        id=ItemId(f"cau-{number}"),
        type=ItemType.SINGLE,
        stem=f"Ý chính {number} nói gì?",
        options=tuple(Option(f"Phương án {at}", at == 0) for at in range(4)),
        aim=Aim.CORE,
        level=Level.REMEMBER,
        rationale="Vì thế.",
        key_point=KeyPointId(f"y-{number}"),
        evidence=(Citation(SOURCE),),
    )


def fill_learner(learner: sqlite3.Connection, library: sqlite3.Connection, rng: random.Random) -> None:
    with transaction(learner):
        for pack, revision in packs.revisions(library).items():
            enrolment.enrol(learner, pack, revision, card_rows(library, pack))
    respond(learner, library, rng)
    with transaction(learner):
        review_cards(learner, rng)


def review_cards(learner: sqlite3.Connection, rng: random.Random) -> None:
    today = study_day(NOW)
    ids = [id for (id,) in learner.execute("SELECT card FROM enrolled_card").fetchall()]
    for card in rng.sample(ids, REVIEWED):
        days = sorted(today - rng.randrange(DAYS) for _ in range(REVIEWS_OF_EACH))
        learner.executemany(
            """
            INSERT INTO review_log
                (review, card, rating, at, zone_offset_s, study_day, duration_ms, interval_s, kind)
            VALUES (?, ?, 3, ?, 0, ?, 8000, 86400, 'review')
            """,
            [(new_id(), card, ms_of(day), day) for day in days],
        )
        learner.execute(
            """
            UPDATE enrolled_card SET state = 2, stability = ?, difficulty = 5, due_day = ?,
                   last_day = ?, last_at = ?, reviews = 2 WHERE card = ?
            """,
            (rng.uniform(2, 200), today + rng.randrange(-5, 60), days[-1], ms_of(days[-1]), card),
        )


def respond(learner: sqlite3.Connection, library: sqlite3.Connection, rng: random.Random) -> None:
    """Practices of twenty questions on days of their own."""
    for _ in range(RESPONSES // 20):
        now = NOW - timedelta(days=rng.randrange(DAYS))
        quiz = QuizService(learner, library, lambda now=now: now, new_id, rng)  # type: ignore[misc]
        pack = PackId(f"bo-{rng.randrange(PACKS)}")
        attempt = quiz.start(Scope(packs=frozenset({pack})), count=20)
        for position in range(20):
            quiz.respond(attempt, position, frozenset({rng.randrange(4)}))


def ms_of(day: int) -> int:
    return unix_ms(NOW - timedelta(days=study_day(NOW) - day))


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
    fill_library(library)
    fill_learner(learner, library, rng)
    progress = ProgressService(learner, library, lambda: NOW)
    quiz = QuizService(learner, library, lambda: NOW, new_id, rng)
    one_pack = Scope(packs=frozenset({PackId("bo-1")}))
    found: dict[str, object] = {
        "overview": timed(progress.overview),
        "last mistakes": timed(progress.recent_mistakes),
        "start practice, one pack of 834 items": timed(lambda: quiz.start(one_pack)),
        "items of one pack counted": timed(lambda: quiz.available(one_pack)),
        "items of everything counted": timed(quiz.available),
        "respond, durable, 20 questions": timed_responses(quiz, one_pack),
    }
    library.close()
    learner.close()
    return found


def timed_responses(quiz: QuizService, scope: Scope) -> dict[str, float]:
    attempt = quiz.start(scope, count=20)
    positions = iter(range(RUNS))
    return timed(lambda: quiz.respond(attempt, next(positions), frozenset({0})))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(measure(Path(folder)), ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
