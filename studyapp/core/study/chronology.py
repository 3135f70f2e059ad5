"""What the time really was when a clock that was wrong told another, judged by all that it told.

A clock that goes back was wrong before or is wrong now, and its own readings tell which. If those that are
later than the new one fit in between the last earlier one and it, the clock had run ahead: they are moved
back, with the gaps between them. Else it runs behind, as with an empty battery: nothing is moved until it
goes on from where it was before, and then what it told meanwhile is put in between.
"""

from bisect import bisect_right
from collections.abc import Sequence

ROOM_FOR_DOUBT = 24 * 60 * 60 * 1000  # a clock is seldom set right to the minute


def chronology(readings: Sequence[int], earliest: int) -> list[int]:
    """`readings` in the order they were taken, all in Unix milliseconds; none can be before `earliest`."""
    told = list(readings)
    trusted: list[int] = []  # places of readings; their times never fall
    behind: list[int] = []
    for place, at in enumerate(readings):
        if trusted and at < told[trusted[-1]]:
            start = bisect_right(trusted, at, key=told.__getitem__)
            floor = max(earliest, told[trusted[start - 1]]) if start else earliest
            if not _move_back(told, trusted[start:], floor, at):
                behind.append(place)
                continue
        if behind:
            _put_between(told, behind, told[trusted[-1]], at)
            behind = []
        trusted.append(place)
    return told


def _move_back(told: list[int], ahead: Sequence[int], floor: int, until: int) -> bool:
    """Whether they fit in between, and then they end at `until`."""
    first, last = told[ahead[0]], told[ahead[-1]]
    if until < floor or until - floor + ROOM_FOR_DOUBT < last - first:
        return False
    for place in ahead:
        told[place] = max(floor, told[place] - (last - until))
    return True


def _put_between(told: list[int], behind: Sequence[int], after: int, before: int) -> None:
    """They begin at `after`, with the gaps between them as far as there is room."""
    shift = after - told[behind[0]]
    for place in behind:
        told[place] = min(max(told[place] + shift, after), before)
