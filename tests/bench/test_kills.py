"""A small share of `bench/kills.py`, and that it would see what it looks for."""

import sqlite3
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from bench.killing import Tally, Tell, check_whole, killed
from bench.kills import (
    ACTS,
    BETWEEN,
    DONE,
    FIRST,
    MIGRATING,
    SAVING,
    Learned,
    check_study,
    prepare,
    run,
    study,
)
from studyapp.paths import Paths, find_paths

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and kills as POSIX does")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    shipped = find_paths()
    found = Paths(tmp_path / "data", shipped.content, shipped.resources)
    prepare(found)
    return found


def test_whenever_it_is_killed_nothing_is_lost_or_doubled() -> None:
    table = run(kills=20, seed=5)
    assert sum(row["kills"] for row in table.values()) == 20
    assert table.keys() >= {SAVING, MIGRATING, FIRST}
    faults = ("lost", "doubled", "repairs", "else wrong")
    assert {name: row for name, row in table.items() if any(row[fault] for fault in faults)} == {}


def test_a_child_that_is_let_alone_does_all_its_work_and_the_next_one_has_none(paths: Paths) -> None:
    told = killed(partial(study, paths), None)
    assert sum(line.startswith(("review ", "response ")) for line in told) == ACTS
    assert killed(partial(study, paths), None) == [DONE]


def faults_after(paths: Paths, spoil: str) -> set[str]:
    """What is found where the learner's file was spoilt so, after everything in it was acknowledged."""
    told = killed(partial(study, paths), None)
    heard = {line for line in told if line.startswith(("review ", "response "))}
    [file] = paths.learners.glob("*.db")
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(spoil)
    tally = Tally()
    check_study(paths, BETWEEN, heard, set(), tally)
    return set(tally.faults.get(BETWEEN, {}))


@pytest.mark.parametrize(
    ("spoil", "found"),
    [
        ("", set()),
        ("DELETE FROM response WHERE position = 7", {"lost", "else wrong"}),
        ("DELETE FROM review_log WHERE id = 9", {"lost", "else wrong"}),
        ("UPDATE enrolled_card SET stability = stability + 1 WHERE reviews > 0", {"else wrong"}),
    ],
)
def test_what_is_missing_or_altered_is_seen(paths: Paths, spoil: str, found: set[str]) -> None:
    assert faults_after(paths, spoil) == found


def test_what_is_there_twice_is_seen(paths: Paths) -> None:
    killed(partial(study, paths), None)
    tally = Tally()
    held = {*Learned(paths).reviews, *Learned(paths).responses}
    check_study(paths, BETWEEN, set(list(held)[2:]), set(), tally)
    assert set(tally.faults[BETWEEN]) == {"doubled"}


def test_a_damaged_file_is_seen(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        connection.executescript("CREATE TABLE a (x UNIQUE); INSERT INTO a VALUES (1), (2)")
    damaged = bytearray((tmp_path / "a.db").read_bytes())
    damaged[4_096:8_192] = bytes(4_096)
    (tmp_path / "a.db").write_bytes(damaged)
    tally = Tally()
    check_whole(tmp_path, FIRST, tally)
    assert tally.faults[FIRST]["repairs"] == 1


def fail(_tell: Tell) -> None:
    raise ZeroDivisionError


def test_a_child_that_fails_by_itself_is_no_kill() -> None:
    with pytest.raises(RuntimeError, match="failed by itself"):
        killed(fail, None)
