"""Long work that can be watched and stopped: it reports its share as it goes on, from 0 to 1."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

Report = Callable[[float], None]


class Cancelled(Exception):
    """Raised out of a report by whoever wants the work to stop; nothing of it is kept."""


def unwatched(_share: float) -> None:
    """For work that nobody waits for."""


def part_of(report: Report, start: float, end: float) -> Report:
    """For a step of the work: its own share, from 0 to 1, lies between `start` and `end` of the whole."""
    return lambda share: report(start + (end - start) * share)


def watched(things: Sequence[T], report: Report) -> Iterator[T]:
    """The things one by one, reporting before each."""
    for at, thing in enumerate(things):
        report(at / len(things))
        yield thing
