"""A connection whose every statement reports the environment's faults as a `StorageError`."""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Self

from studyapp.storage.faults import errors_of


class Connection(sqlite3.Connection):
    """So no store and no service has to think of a locked file or a full disk."""

    def __init__(self, path: str, *arguments: Any, **options: Any) -> None:
        self.errors = errors_of(Path(path))
        with self.errors:
            super().__init__(path, *arguments, **options)

    def cursor(self) -> "Cursor":  # type: ignore[override]  # the base class takes a factory; here there is but one
        """Every cursor begins here: only this lets the connection forget those that are gone."""
        return super().cursor(Cursor)

    def execute(self, sql: str, parameters: Any = (), /) -> "Cursor":
        return self.cursor().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> "Cursor":
        return self.cursor().executemany(sql, parameters)


class Cursor(sqlite3.Cursor):
    """SQLite reads on while rows are fetched, so fetching fails as well as executing.

    What every statement passes through enters `errors` only after it failed, which halves its own cost.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        assert isinstance(connection, Connection)
        self._errors = connection.errors

    def execute(self, sql: str, parameters: Any = (), /) -> Self:
        try:
            return super().execute(sql, parameters)
        except BaseException:
            with self._errors:
                raise

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> Self:
        with self._errors:
            return super().executemany(sql, parameters)

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except BaseException:
            with self._errors:
                raise

    def fetchall(self) -> list[Any]:
        try:
            return super().fetchall()
        except BaseException:
            with self._errors:
                raise

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]  # a plain loop is all that is promised
        with self._errors:
            yield from iter(super().fetchone, None)
