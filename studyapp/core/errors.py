"""Errors that a person can act on; each carries fields, and `wording.errors` makes the sentence.

StudyError
├── InputError            the text or file that was given
│   ├── EmptyText
│   ├── TooLittleText
│   ├── TooLargeText
│   ├── TooLargeFile
│   ├── NotVietnamese
│   ├── UnknownEncoding
│   ├── ClassifiedText
│   ├── UnsupportedFile
│   ├── NeedsOffice
│   ├── UnreadableFile
│   ├── BrokenFile
│   ├── ProtectedFile
│   ├── SwollenFile
│   └── ScannedFile
├── StorageError          a database file
│   ├── DatabaseLocked
│   ├── DatabaseDamaged
│   ├── DatabaseMissing
│   ├── LogUnusable
│   ├── CopyDamaged
│   ├── CopyMissing
│   ├── DatabaseNewer
│   ├── DiskFull
│   └── ReadOnly
├── ContentError          a content pack
└── BlankName             a learner's name
"""

from pathlib import PurePath


class StudyError(Exception):
    """The root: the user's or the environment's fault, never ours."""


class InputError(StudyError):
    """`name` is the file's name, or None for pasted text."""

    def __init__(self, name: str | None = None) -> None:
        super().__init__(name)
        self.name = name


class EmptyText(InputError):
    """Nothing but white space."""


class TooLittleText(InputError):
    """Some text, but no sentence to learn from."""


class TooLargeText(InputError):
    """Beyond what one article may hold; sizes in characters."""

    def __init__(self, name: str | None, size: int, limit: int) -> None:
        super().__init__(name)
        self.size = size
        self.limit = limit


class TooLargeFile(InputError):
    """Not even read; sizes in bytes."""

    def __init__(self, name: str | None, size: int, limit: int) -> None:
        super().__init__(name)
        self.size = size
        self.limit = limit


class NotVietnamese(InputError):
    """The text is in another language, or has lost its diacritics."""


class UnknownEncoding(InputError):
    """The bytes are no text in any encoding that is read."""


class ClassifiedText(InputError):
    """The text is marked MẬT, TỐI MẬT or TUYỆT MẬT; `mark` is the word."""

    def __init__(self, name: str | None, mark: str) -> None:
        super().__init__(name)
        self.mark = mark


class UnsupportedFile(InputError):
    """A kind of file that is not read; `suffix` with its dot."""

    def __init__(self, name: str | None, suffix: str) -> None:
        super().__init__(name)
        self.suffix = suffix


class NeedsOffice(InputError):
    """An old kind of file that only LibreOffice converts, and it is not there; `suffix` with its dot."""

    def __init__(self, name: str | None, suffix: str) -> None:
        super().__init__(name)
        self.suffix = suffix


class UnreadableFile(InputError):
    """The operating system does not give the file out."""


class BrokenFile(InputError):
    """Cut off, or not of the kind its name says."""


class ProtectedFile(InputError):
    """Opens with a password only."""


class SwollenFile(InputError):
    """Small on disk, but unpacks to more than is safe to read."""


class ScannedFile(InputError):
    """Pages that are pictures: there is no text to read."""


class StorageError(StudyError):
    """Something about the database file at `path`."""

    def __init__(self, path: PurePath) -> None:
        super().__init__(str(path))
        self.path = path


class DatabaseLocked(StorageError):
    """Another program or window holds it."""


class DatabaseDamaged(StorageError):
    """Not a database, or a broken one."""


class DatabaseMissing(StorageError):
    """Gone or empty, though it was there before."""


class LogUnusable(StorageError):
    """The file is whole, but what SQLite kept beside it for the next start does not fit it."""


class CopyDamaged(StorageError):
    """A copy that was to be restored is not whole, or no copy at all."""


class CopyMissing(StorageError):
    """A copy that was to be restored is not there any more."""


class DatabaseNewer(StorageError):
    """Written by a newer version of the program."""

    def __init__(self, path: PurePath, found: int, known: int) -> None:
        super().__init__(path)
        self.found = found
        self.known = known


class DiskFull(StorageError):
    """No room to write."""


class ReadOnly(StorageError):
    """The file or its folder cannot be written."""


class ContentError(StudyError):
    """A pack file that cannot be used: which file, which key, what is wrong, how to mend it."""

    def __init__(self, file: PurePath, key: str, problem: str, mend: str) -> None:
        super().__init__(f"{file}: {key}: {problem} ({mend})")
        self.file = file
        self.key = key
        self.problem = problem
        self.mend = mend


class BlankName(StudyError):
    """A learner without a name."""
