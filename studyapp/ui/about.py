"""What Cài đặt tells about the program; apart from the rest, since finding versions is slow."""

import sqlite3
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion

from studyapp.ui.viewmodels.settings import About


def about_program(data: Path) -> About:
    """Versions as they are here; run from a checkout, the program itself may not be installed."""
    try:
        own = metadata.version("studyapp")
    except metadata.PackageNotFoundError:
        own = ""
    return About(str(data.resolve()), own, qVersion(), sqlite3.sqlite_version)
