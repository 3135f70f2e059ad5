"""The lock of a profile: its window, or a command that changes its files, but never both."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

LOCK_FILE = "window.lock"


def take(data: Path) -> QLockFile | None:
    """Held as long as it is kept; None where somebody else holds it.

    Where no lock can be made, as in a folder that cannot be written, opening the files says so.
    """
    with suppress(OSError):
        data.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(data / LOCK_FILE))
    refused = not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError
    return None if refused else lock
