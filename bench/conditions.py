"""What the measured processes meet: the machine as it is, a slow disk, or little memory."""

import os
import platform
import resource
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import PySide6

SHIM = Path(__file__).with_name("slow_fsync.c")
FSYNCS = 200
TWO_GIGABYTES = 2 * 1024**3


def machine() -> Mapping[str, str]:
    return {
        "processors": str(os.cpu_count()),
        "load": f"{os.getloadavg()[0]:.1f}",
        "fsync p50": f"{fsync_ms():.2f} ms",
        "system": platform.platform(terse=True),
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "PySide6": PySide6.__version__,
    }


def fsync_ms() -> float:
    """Of a file in the folder for temporary files, where all the databases are made."""
    times = []
    with tempfile.TemporaryFile() as file:
        for _ in range(FSYNCS):
            file.write(b"x" * 4096)
            file.flush()
            start = time.perf_counter()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - start) * 1e3)
    return median(times)


@contextmanager
def slow_disk() -> Iterator[Callable[[int], Mapping[str, str]]]:
    """Gives what to add to a process's environment so that each fsync waits so many milliseconds longer."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "slow_fsync.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", library, SHIM, "-ldl"], check=True)
        yield lambda milliseconds: {"LD_PRELOAD": str(library), "SLOW_FSYNC_MS": str(milliseconds)}


def little_memory() -> None:
    """For the child before it runs: stricter than so much memory, as reserved addresses count as well."""
    resource.setrlimit(resource.RLIMIT_AS, (TWO_GIGABYTES, TWO_GIGABYTES))
