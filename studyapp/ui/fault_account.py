"""What the log says of an exception: where it happened, and never what the learner wrote or answered."""

import sqlite3
import traceback
from collections.abc import Iterator

# Their messages are made by Python, Qt and SQLite; those of the others may quote the value that was wrong.
TELLING = (
    ArithmeticError,
    AttributeError,
    ImportError,
    MemoryError,
    NameError,
    OSError,
    RuntimeError,
    TypeError,
    sqlite3.Error,
)
HEADING = "Traceback (most recent call last):\n"
THEN = "\nwhile that was handled:\n"


def account(error: BaseException) -> str:
    """The exception and those it came from, the first one first; source lines, but no values."""
    return THEN.join(reversed([_one(each) for each in _chain(error)]))


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _one(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    message = f": {error}" if isinstance(error, TELLING) else ""
    return f"{HEADING}{''.join(traceback.format_tb(error.__traceback__))}{name}{message}"
