"""Looks at every file and folder of a profile and changes none of them."""

import os
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from studyapp.core.backups.health import CopiesHealth, FileHealth, Folder, FolderHealth, Health
from studyapp.core.errors import DatabaseDamaged, DatabaseMissing, DatabaseNewer, StorageError
from studyapp.core.study import scheduler
from studyapp.storage.copies import copies_of
from studyapp.storage.database import DatabaseKind
from studyapp.storage.faults import errors_of
from studyapp.storage.inspection import faults_within, has_content, is_whole, keeps_log, open_unchanged
from studyapp.storage.learner import cards, reviews
from studyapp.storage.network import is_on_network

THOROUGH = "integrity_check"


def examine(folders: Mapping[Folder, Path], library: Path, learners: Path) -> Health:
    """`learners` is the folder of their files; of the library's the copies tell, too, where it is gone."""
    kinds = {library: DatabaseKind.LIBRARY} | dict.fromkeys(
        sorted(learners.glob("*.db")), DatabaseKind.LEARNER
    )
    copies = tuple(_copies(path, kind, folders[Folder.COPIES]) for path, kind in kinds.items())
    was_there = library.exists() or copies[0].count > 0
    return Health(
        folders=tuple(_folder(folder, path) for folder, path in folders.items()),
        files=tuple(_file(path, kind) for path, kind in kinds.items() if path != library or was_there),
        copies=tuple(each for each in copies if each.count),
    )


def _folder(folder: Folder, path: Path) -> FolderHealth:
    there = next(each for each in (path, *path.parents) if each.exists())
    with errors_of(path):
        room = shutil.disk_usage(there).free
    return FolderHealth(folder, path, path.is_dir(), os.access(there, os.W_OK), room)


def _copies(path: Path, kind: DatabaseKind, folder: Path) -> CopiesHealth:
    found = copies_of(path.stem, folder)
    damaged = tuple(copy.path for copy in found if not _is_whole(copy.path, kind))
    return CopiesHealth(path, len(found), found[0].made if found else None, damaged)


def _is_whole(path: Path, kind: DatabaseKind) -> bool:
    try:
        return is_whole(path, kind.mark)
    except StorageError:
        return False


def _file(path: Path, kind: DatabaseKind) -> FileHealth:
    try:
        return _opened(path, kind)
    except StorageError as error:
        return FileHealth(path, error)


def _opened(path: Path, kind: DatabaseKind) -> FileHealth:
    if not has_content(path):
        raise DatabaseMissing(path)
    with errors_of(path), closing(open_unchanged(path)) as connection:
        version = _pragma(connection, "user_version")
        if _pragma(connection, "application_id") != kind.mark:
            raise DatabaseDamaged(path)
        if version > kind.version:
            raise DatabaseNewer(path, version, kind.version)
        faults = len(faults_within(connection, THOROUGH))
        remembered = kind is DatabaseKind.LEARNER and version == kind.version and not faults
        studied, astray = _memories(connection) if remembered else (0, 0)
        return FileHealth(
            path,
            version=version,
            known_version=kind.version,
            keeps_log=keeps_log(path),
            on_network=is_on_network(path),
            size=path.stat().st_size,
            faults=faults,
            cards=studied,
            astray=astray,
        )


def _memories(learner: sqlite3.Connection) -> tuple[int, int]:
    """How many cards were studied, and how many of them replaying their reviews does not give again."""
    studied = cards.studied(learner)
    return len(studied), sum(
        scheduler.replay(each.card, reviews.answers(learner, each.card)) != each.memory for each in studied
    )


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
