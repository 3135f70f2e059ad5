"""The folder of backups: every copy says by its name of which file it is, the how many-th, and of when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from studyapp.core.backups.rotation import Stamp, kept
from studyapp.storage.faults import errors_of

NAME = re.compile(r"(?P<stem>.+)-(?P<number>\d{4,})-v(?P<version>\d+)-(?P<made>\d{8}-\d{6})\.db")
WRITTEN = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Copy:
    """`stem` names the file it was made of; `made` is what the computer's clock said, with no zone."""

    path: Path
    stem: str
    number: int
    version: int
    made: datetime


def copy_at(path: Path) -> Copy | None:
    """None for a file that was not named as a copy."""
    found = NAME.fullmatch(path.name)
    if found is None:
        return None
    stem, number, version, made = found.group("stem", "number", "version", "made")
    try:
        return Copy(path, stem, int(number), int(version), datetime.strptime(made, WRITTEN))  # noqa: DTZ007
    except ValueError:
        return None


def copies_of(stem: str, folder: Path) -> tuple[Copy, ...]:
    """The newest first, by number: the clock may have been wrong, the count is not."""
    found = (copy for copy in map(copy_at, _files(folder)) if copy is not None and copy.stem == stem)
    return tuple(sorted(found, key=lambda copy: copy.number, reverse=True))


def next_copy(stem: str, folder: Path, version: int, now: datetime) -> Copy:
    """The one to be made."""
    before = copies_of(stem, folder)
    number = before[0].number + 1 if before else 1
    path = folder / f"{stem}-{number:04}-v{version}-{now.strftime(WRITTEN)}.db"
    return Copy(path, stem, number, version, now.replace(microsecond=0, tzinfo=None))


def rotate(stem: str, folder: Path) -> None:
    """To be called when a new copy was checked, so that a good one is among those that stay."""
    copies = copies_of(stem, folder)
    staying = kept([Stamp(copy.version, copy.made.date()) for copy in copies])
    leaving = [copy.path for position, copy in enumerate(copies) if position not in staying]
    with errors_of(folder):
        for path in (*leaving, *_unfinished(stem, folder, copies[0].number)):
            path.unlink(missing_ok=True)


def _unfinished(stem: str, folder: Path, newest: int) -> Iterator[Path]:
    """What a killed program left of copies that have been made since."""
    for path in folder.glob("*.part"):
        copy = copy_at(path.with_suffix(".db"))
        if copy is not None and copy.stem == stem and copy.number <= newest:
            yield path


def _files(folder: Path) -> Iterator[Path]:
    with errors_of(folder):
        return iter(list(folder.iterdir()) if folder.is_dir() else ())
