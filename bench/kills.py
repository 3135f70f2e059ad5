"""SIGKILL at random moments: what was acknowledged is there once, and the next start needs no repair.

    python -m bench.kills [--kills 1000] [--seed 1]

A child does what a learner does, through the real services and files, and tells each thing by a pipe as soon
as it is acknowledged. It is forked from this warmed process, killed after a random time, and then everything
is read again. 200 answers and quiz responses make one learner's work; the next child goes on where the last
one was killed. Prints one JSON object: for each moment how many kills, and what was wrong after them.
"""

import argparse
import json
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bench.killing import Tally, Tell, check_whole, killed, took, unheard
from studyapp.app import Application, LearnerSession, open_application
from studyapp.core.ids import AttemptId, CardId
from studyapp.core.study.rating import Rating
from studyapp.core.study.scheduler import replay
from studyapp.formats.documents import load_documents
from studyapp.paths import Paths, find_paths
from studyapp.services.build import Built, build
from studyapp.services.settings import Settings
from studyapp.storage.database import DatabaseKind, open_database
from studyapp.storage.learner.cards import enrolled_card
from studyapp.storage.learner.reviews import answers
from tests.storage.test_migrating import old_file, rows, without_new_columns

ACTS = 200
CARD_TURNS, TURNS = 3, 5  # three cards, then two questions
QUESTIONS, ATTEMPTS = 27, 3  # the shipped bank has some thirty to ask
ARTICLE = find_paths().resources / "tour" / "bai-bao.txt"
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
# Mostly such as bring a card back the same day: there are fewer key points than answers.
RATINGS = (Rating.AGAIN, Rating.HARD, Rating.AGAIN, Rating.GOOD, Rating.AGAIN, Rating.HARD, Rating.EASY)
OPENING, BETWEEN, DONE = "opening the files", "between two acts", "done"
CARD, RESPONSE = "answering a card", "responding in a quiz"
SAVING, MIGRATING, FIRST = "saving an article", "migrating an old file", "first start"
SHARES = {SAVING: 0.1, MIGRATING: 0.1, FIRST: 0.1}  # of all kills; the others hit the learner's work


@contextmanager
def opened(paths: Paths) -> Iterator[tuple[Application, LearnerSession]]:
    with open_application(paths) as application:
        learner = application.last_learner()
        assert learner is not None
        yield application, application.open_learner(learner.id)


def begin(paths: Paths, _tell: Tell = unheard) -> None:
    """As the first start does: it may be cut off anywhere, and is run again."""
    with open_application(paths) as application:
        application.refresh_shipped()
        learner = application.last_learner() or application.create_learner("Nguyễn Văn An")
        application.open_learner(learner.id).study.enrol()


def prepare(paths: Paths) -> None:
    begin(paths)
    with opened(paths) as (_, session):
        session.settings.save(Settings()._replace(new_per_day=9_999, reviews_per_day=9_999))
        for _ in range(ATTEMPTS):
            session.quiz.start(count=QUESTIONS)


def study(paths: Paths, tell: Tell) -> None:
    """The rest of the 200 acts."""
    with opened(paths) as (_, session):
        learned = Learned(paths)
        done = len(learned.reviews) + len(learned.responses)
        for act in range(done, ACTS):
            if act % TURNS < CARD_TURNS:
                answer_card(session, RATINGS[act % len(RATINGS)], tell)
            else:
                respond(session, tell)
    tell(DONE)


def answer_card(session: LearnerSession, rating: Rating, tell: Tell) -> None:
    due = session.study.next_card(before_time=True)
    assert due is not None
    tell(CARD)
    answered = session.study.answer(due.card.id, rating, timedelta(seconds=3))
    tell(f"review {answered.review}")


def respond(session: LearnerSession, tell: Tell) -> None:
    attempt, position = goes_on_at(session)
    tell(RESPONSE)
    session.quiz.respond(attempt, position, frozenset({0}))
    tell(f"response {attempt} {position}")


def goes_on_at(session: LearnerSession) -> tuple[AttemptId, int]:
    """The first question without an answer, of the first attempt that has one."""
    attempts = (session.quiz.load(each.id) for each in reversed(session.quiz.open_attempts()))
    return next((each.id, each.current) for each in attempts if each.current is not None)


class Learned:
    """What the learner's file holds."""

    def __init__(self, paths: Paths) -> None:
        [file] = paths.learners.glob("*.db")
        with closing(sqlite3.connect(file)) as self._file:
            self.reviews = self._all("SELECT 'review ' || review FROM review_log ORDER BY id")
            self.responses = self._all(
                "SELECT 'response ' || attempt.attempt || ' ' || position "
                "FROM response JOIN attempt ON attempt.id = response.attempt ORDER BY response.id"
            )
            cards = [CardId(card) for card in self._all("SELECT card FROM enrolled_card WHERE reviews > 0")]
            self.stored = {card: enrolled_card(self._file, card).memory for card in cards}
            self.replayed = {card: replay(card, answers(self._file, card)) for card in cards}

    def _all(self, query: str) -> list[str]:
        return [value for (value,) in self._file.execute(query).fetchall()]


def check_study(paths: Paths, moment: str, heard: set[str], known: set[str], tally: Tally) -> set[str]:
    """`known` was there before this child; returns what is there now."""
    check_whole(paths.data, moment, tally)
    learned = Learned(paths)
    held = [*learned.reviews, *learned.responses]
    there = set(held)
    if not heard | known <= there:
        tally.fault(moment, "lost")
    fresh = there - heard - known
    tally.unheard[moment] += len(fresh)
    if len(held) != len(there) or len(fresh) > 1:
        tally.fault(moment, "doubled")
    with opened(paths) as (_, session):
        _, position = goes_on_at(session)
    if learned.stored != learned.replayed or position != len(learned.responses) % QUESTIONS:
        tally.fault(moment, "else wrong")
    return there


def kill_study(folder: Path, kills: int, rng: random.Random, tally: Tally) -> None:
    fresh = Paths(folder / "fresh", find_paths().content, find_paths().resources)
    prepare(fresh)
    trial = copied(fresh, folder / "trial")
    known: set[str] = set()
    span = took(partial(study, trial)) / 8  # some twenty acts
    paths = copied(fresh, folder / "study")
    for _ in range(kills):
        told = killed(partial(study, paths), rng.uniform(0, span))
        acts = {line for line in told if line.startswith(("review ", "response "))}
        last = told[-1] if told else OPENING
        moment = last if last in (OPENING, CARD, RESPONSE, DONE) else BETWEEN
        tally.kills[moment] += 1
        known = check_study(paths, moment, acts, known, tally)
        if len(known) == ACTS:
            paths, known = copied(fresh, folder / "study"), set()


def kill_saving(folder: Path, kills: int, rng: random.Random, tally: Tally) -> None:
    fresh = Paths(folder / "fresh", find_paths().content, find_paths().resources)
    begin(fresh)
    known = load_documents(fresh.content / "documents.toml")
    built = build(ARTICLE.read_text("utf-8"), known, name=ARTICLE.name)
    span = took(partial(save, copied(fresh, folder / "trial"), built))
    for _ in range(kills):
        paths = copied(fresh, folder / "saving")
        told = killed(partial(save, paths, built), rng.uniform(0, span))
        tally.kills[SAVING] += 1
        check_whole(paths.data, SAVING, tally)
        with opened(paths) as (application, _):
            before = application.authoring.articles()
            if told and not before:
                tally.fault(SAVING, "lost")
            tally.unheard[SAVING] += bool(before and not told)
            pack = application.authoring.save(built)
            if len(application.authoring.articles()) != 1:
                tally.fault(SAVING, "doubled")
            if len(application.authoring.review(pack).drafts) != len(built.drafts):
                tally.fault(SAVING, "else wrong")


def save(paths: Paths, built: Built, tell: Tell) -> None:
    with opened(paths) as (application, _):
        application.authoring.save(built)
        tell("saved")


def kill_migrating(folder: Path, kills: int, rng: random.Random, tally: Tally) -> None:
    olds = [(kind, taken) for kind in DatabaseKind for taken in range(1, kind.version)]
    for number in range(kills):
        kind, taken = olds[number % len(olds)]
        at = folder / f"{number}"
        at.mkdir()
        held = old_file(at / "old.db", kind, taken)
        if number == 0:
            shutil.copy(at / "old.db", folder / "trial.db")
            span = took(partial(migrate, folder / "trial.db", kind))
        killed(partial(migrate, at / "old.db", kind), rng.uniform(0, span))
        tally.kills[MIGRATING] += 1
        check_whole(at, MIGRATING, tally)
        with closing(open_database(at / "old.db", kind, backups=at / "backups", now=NOW)) as connection:
            if not without_new_columns(rows(connection), held).items() >= held.items():
                tally.fault(MIGRATING, "lost")
            if connection.execute("PRAGMA user_version").fetchone() != (kind.version,):
                tally.fault(MIGRATING, "else wrong")


def migrate(path: Path, kind: DatabaseKind, _tell: Tell) -> None:
    open_database(path, kind, backups=path.parent / "backups", now=NOW).close()


def kill_first_starts(folder: Path, kills: int, rng: random.Random, tally: Tally) -> None:
    trial = Paths(folder / "trial", find_paths().content, find_paths().resources)
    span = took(partial(begin, trial))
    with opened(trial) as (_, session):
        wanted = session.study.plan()
    for number in range(kills):
        paths = trial._replace(data=folder / f"{number}")
        killed(partial(begin, paths), rng.uniform(0, span))
        tally.kills[FIRST] += 1
        if paths.data.exists():
            check_whole(paths.data, FIRST, tally)
        begin(paths)
        with opened(paths) as (application, session):
            if len(application.learners()) != 1:
                tally.fault(FIRST, "doubled")
            if session.study.plan() != wanted:
                tally.fault(FIRST, "else wrong")
        shutil.rmtree(paths.data)


def copied(paths: Paths, to: Path) -> Paths:
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(paths.data, to)
    return paths._replace(data=to)


def run(kills: int, seed: int = 1) -> dict[str, dict[str, int]]:
    rng, tally = random.Random(seed), Tally()
    parts = {SAVING: kill_saving, MIGRATING: kill_migrating, FIRST: kill_first_starts}
    counts = {name: round(kills * share) for name, share in SHARES.items()}
    with tempfile.TemporaryDirectory() as folder:
        for name, part in parts.items():
            (at := Path(folder, name)).mkdir()
            part(at, counts[name], rng, tally)
        (at := Path(folder, "study")).mkdir()
        kill_study(at, kills - sum(counts.values()), rng, tally)
    return tally.table()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    start = time.monotonic()
    table = run(chosen.kills, chosen.seed)
    result = {"seconds": round(time.monotonic() - start), "seed": chosen.seed, "moments": table}
    json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
