"""The clock as an argument: every service is given one, so that tests and the tour set the time."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Local and aware."""
    return datetime.now().astimezone()
