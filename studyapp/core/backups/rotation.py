"""Which copies of a file stay: the newest of each of the latest days, weeks and months that have one."""

from collections.abc import Hashable, Iterable, Sequence
from datetime import date
from itertools import groupby, islice
from operator import itemgetter
from typing import NamedTuple

DAYS, WEEKS, MONTHS = 7, 5, 12


class Stamp(NamedTuple):
    """What a copy says of itself: the version of the file's schema, and its day."""

    version: int
    day: date


def kept(stamps: Sequence[Stamp]) -> frozenset[int]:
    """The positions to keep; `stamps` stand in the order the copies were made, the newest first.

    Only the copies and their order count, never the clock: where it was set back, a day that comes again is
    another day. The newest of each version stays too, for whoever goes back to an older program.
    """
    versions = {stamp.version: position for position, stamp in reversed(list(enumerate(stamps)))}
    return (
        frozenset(versions.values())
        | _newest_of_each((stamp.day for stamp in stamps), DAYS)
        | _newest_of_each((stamp.day.isocalendar()[:2] for stamp in stamps), WEEKS)
        | _newest_of_each(((stamp.day.year, stamp.day.month) for stamp in stamps), MONTHS)
    )


def _newest_of_each(spans: Iterable[Hashable], most: int) -> frozenset[int]:
    """The first position of each run of equal spans."""
    runs = groupby(enumerate(spans), key=itemgetter(1))
    return frozenset(next(run)[0] for _, run in islice(runs, most))
