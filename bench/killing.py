"""Kills a child of this process at a given moment, and counts what was wrong afterwards."""

import os
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

Tell = Callable[[str], None]
Work = Callable[[Tell], None]


@dataclass
class Tally:
    """`unheard`: it was on disk, but the kill came before it was told; that is no fault."""

    kills: Counter[str] = field(default_factory=Counter)
    unheard: Counter[str] = field(default_factory=Counter)
    faults: dict[str, Counter[str]] = field(default_factory=dict)

    def fault(self, moment: str, kind: str) -> None:
        self.faults.setdefault(moment, Counter())[kind] += 1

    def table(self) -> dict[str, dict[str, int]]:
        kinds = ("lost", "doubled", "repairs", "else wrong")
        return {
            moment: {
                "kills": count,
                **{kind: self.faults.get(moment, Counter())[kind] for kind in kinds},
                "on disk but unheard": self.unheard[moment],
            }
            for moment, count in sorted(self.kills.items())
        }


def killed(work: Work, after: float | None) -> list[str]:
    """What the child told before it was killed; None lets it end."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(partial(_write, writing))
            os._exit(0)
        finally:
            os._exit(1)
    os.close(writing)
    with open(reading, "rb") as pipe:
        if after is not None:
            time.sleep(after)
            os.kill(child, signal.SIGKILL)
        told = pipe.read().decode().splitlines()
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError(f"the child failed by itself, after {told[-1:]}")
    return told


def _write(pipe: int, line: str) -> None:
    os.write(pipe, f"{line}\n".encode())


def unheard(_line: str) -> None:
    """Nobody listens."""


def took(work: Work) -> float:
    start = time.monotonic()
    killed(work, None)
    return time.monotonic() - start


def check_whole(folder: Path, moment: str, tally: Tally) -> None:
    """Each file opens and is whole as it was left, also the copies made before a migration."""
    for path in folder.rglob("*.db"):
        with closing(sqlite3.connect(path)) as connection:
            try:
                whole = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            except sqlite3.DatabaseError:
                whole = False
        if not whole:
            tally.fault(moment, "repairs")
