"""Where the program's own files lie and where it keeps a person's data."""

import sys
from pathlib import Path
from typing import NamedTuple

import appdirs

NAME = "HocNghiQuyet"
PORTABLE = "portable"
PACKAGE = Path(__file__).resolve().parent


class Paths(NamedTuple):
    """`data` is the person's, `content` the shipped packs, `resources` fonts, icons and the like."""

    data: Path
    content: Path
    resources: Path

    @property
    def library_db(self) -> Path:
        return self.data / "library.db"

    @property
    def learners(self) -> Path:
        return self.data / "learners"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def set_aside(self) -> Path:
        """Files that a restored copy has taken the place of."""
        return self.data / "set-aside"

    @property
    def logs(self) -> Path:
        return self.data / "logs"


def find_paths(profile_dir: Path | None = None) -> Paths:
    """A file called `portable` beside the program keeps the data there too, as on a USB stick."""
    shipped = shipped_folder(PACKAGE)
    data = profile_dir.absolute() if profile_dir else data_folder(program_folder(PACKAGE))
    return Paths(data, shipped / "content", shipped / "resources")


def shipped_folder(package: Path) -> Path:
    """An installed program carries its files inside the package; a checkout has them beside it."""
    inside = package / "_data"
    return inside if inside.is_dir() else package.parent


def program_folder(package: Path) -> Path:
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else package.parent


def data_folder(program: Path) -> Path:
    if (program / PORTABLE).exists():
        return program / "data"
    return Path(appdirs.user_data_dir(NAME, appauthor=False))
