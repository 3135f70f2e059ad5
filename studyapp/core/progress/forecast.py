"""How many cards come back on each of the coming days."""

from collections.abc import Mapping
from datetime import date

DAYS = 7


def coming_days(today: int) -> range:
    """Without today: what is due or overdue now is the plan of the day."""
    return range(today + 1, today + 1 + DAYS)


def forecast(due: Mapping[int, int], today: int) -> tuple[tuple[date, int], ...]:
    """`due` counts cards by study day."""
    return tuple((date.fromordinal(day), due.get(day, 0)) for day in coming_days(today))
