"""Which copies of a file stay: the newest of each of the latest days, weeks and months that have one."""

from collections.abc import Hashable, Iterable, Sequence
from datetime import date
from itertools import islice
from typing import NamedTuple

DAYS, WEEKS, MONTHS = 7, 5, 12


class Stamp(NamedTuple):
    """What a copy says of itself: the version of the file's schema, and its day."""

    version: int
    day: date


def kept(stamps: Sequence[Stamp]) -> frozenset[int]:
    """The positions to keep; `stamps` stand in the order the copies were made, the newest first.

    Only the copies count, never the clock: setting it forward or back takes none of them away. The newest
    of each version stays too, for whoever goes back to an older program.
    """
    return (
        _newest_of_each((stamp.version for stamp in stamps), most=None)
        | _newest_of_each((stamp.day for stamp in stamps), DAYS)
        | _newest_of_each((stamp.day.isocalendar()[:2] for stamp in stamps), WEEKS)
        | _newest_of_each(((stamp.day.year, stamp.day.month) for stamp in stamps), MONTHS)
    )


def _newest_of_each(spans: Iterable[Hashable], most: int | None) -> frozenset[int]:
    newest: dict[Hashable, int] = {}
    for position, span in enumerate(spans):
        newest.setdefault(span, position)
    return frozenset(islice(newest.values(), most))
