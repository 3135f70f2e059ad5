"""What the doctor finds: of each file, each folder and the copies, and whether any of it is wrong."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import PurePath

from studyapp.core.errors import StorageError

LEAST_ROOM = 200_000_000  # bytes; below, a day's copies may not fit


class Folder(StrEnum):
    DATA = "data"
    COPIES = "copies"
    ASIDE = "aside"
    LOGS = "logs"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class FolderHealth:
    """`room` is how many bytes the disk still takes."""

    folder: Folder
    path: PurePath
    exists: bool
    writable: bool
    room: int

    @property
    def is_wrong(self) -> bool:
        needed = not self.writable and self.folder is not Folder.CONTENT
        return self.exists and (needed or (self.folder is Folder.DATA and self.room < LEAST_ROOM))


@dataclass(frozen=True, slots=True)
class FileHealth:
    """`error` is why it could not be opened; the rest is then unknown.

    `keeps_log` says that it is written through a write-ahead log, which does not work on another machine.
    `faults` counts what SQLite finds wrong within, `astray` the cards whose memory is not what their reviews
    make of it. A file of an older version is brought up to date when it is next opened.
    """

    path: PurePath
    error: StorageError | None = None
    version: int = 0
    known_version: int = 0
    keeps_log: bool = False
    on_network: bool = False
    size: int = 0
    faults: int = 0
    cards: int = 0
    astray: int = 0

    @property
    def is_wrong(self) -> bool:
        return self.error is not None or self.faults > 0 or self.astray > 0


@dataclass(frozen=True, slots=True)
class CopiesHealth:
    """Of one file; `newest` is when the newest was made."""

    path: PurePath
    count: int
    newest: datetime | None
    damaged: tuple[PurePath, ...]

    @property
    def is_wrong(self) -> bool:
        return bool(self.damaged)


@dataclass(frozen=True, slots=True)
class Health:
    folders: tuple[FolderHealth, ...]
    files: tuple[FileHealth, ...]
    copies: tuple[CopiesHealth, ...]

    @property
    def is_wrong(self) -> bool:
        wrong = (each.is_wrong for group in (self.folders, self.files, self.copies) for each in group)
        return any(wrong)
