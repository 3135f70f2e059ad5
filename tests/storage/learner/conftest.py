"""A fresh learner's file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.storage.database import DatabaseKind, open_database

NOW = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(
        open_database(tmp_path / "a.db", DatabaseKind.LEARNER, backups=tmp_path, now=NOW)
    ) as connection:
        yield connection
