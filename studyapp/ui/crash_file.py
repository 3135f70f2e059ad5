"""Where the interpreter writes when the program dies: kept for the next start, gone after a clean end."""

import faulthandler
from pathlib import Path
from typing import TextIO

CRASH_FILE = "crash.log"
LAST_CRASH_FILE = "last-crash.log"
MOST_SHOWN = 100_000


class CrashFile:
    """`last` is what the run before left, or empty; of older crashes nothing is kept."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / CRASH_FILE
        self._file: TextIO | None = None
        try:
            self.last = _set_aside(self._path)
            self._file = self._path.open("w", encoding="utf-8")
        except OSError:  # a folder that cannot be written must not stop the program
            self.last = ""

    def watch(self) -> None:
        # with no console there is no stderr, so an abort would leave no trace at all
        if self._file is not None:
            faulthandler.enable(self._file)

    def leave(self) -> None:
        """The program ends as it should. On Windows there may be traces of faults that Qt survived."""
        faulthandler.disable()
        if self._file is not None:
            self._file.close()
            self._path.unlink(missing_ok=True)


def _set_aside(left: Path) -> str:
    """A file without a word is of a run that was killed or is none at all."""
    if not left.exists() or not left.stat().st_size:
        return ""
    kept = left.replace(left.with_name(LAST_CRASH_FILE))
    with kept.open(encoding="utf-8", errors="replace") as file:
        return file.read(MOST_SHOWN)
