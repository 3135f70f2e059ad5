"""Applies what a database file lacks; loaded for new and old files only, and sqlite_utils with it."""

import sqlite3

from sqlite_utils import Database, Migrations

from studyapp.storage.learner.migrations import LEARNER
from studyapp.storage.library.migrations import LIBRARY

MIGRATIONS: dict[str, Migrations] = {"LIBRARY": LIBRARY, "LEARNER": LEARNER}


def migrate(connection: sqlite3.Connection, kind: str) -> None:
    """Joins the transaction that is open, so that all steps hold or none; `kind` names a `DatabaseKind`."""
    MIGRATIONS[kind].apply(Database(connection, recursive_triggers=False))
