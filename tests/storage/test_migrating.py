"""Old files: every step has a fixture and a test, and nothing changes before a checked copy lies safe."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from studyapp.core.errors import DatabaseDamaged
from studyapp.storage import backup
from studyapp.storage.database import DatabaseKind, open_database
from studyapp.storage.migrating import MIGRATIONS

NOW = datetime(2026, 11, 20, 8, 30, 5, tzinfo=UTC)
BOTH = pytest.mark.parametrize("kind", DatabaseKind)

Fill = Callable[[sqlite3.Connection], None]


def steps(kind: DatabaseKind) -> list[str]:
    return [step.name for step in MIGRATIONS[kind.name].pending(Database(memory=True))]


def profile(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO profile VALUES ('a1', 'Nguyễn Văn An', 1000)")
    db.execute("INSERT INTO setting VALUES ('theme', '\"dark\"')")
    db.execute("INSERT INTO bookmark VALUES ('21-2017', 2, 1000)")


def cards(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO pack_revision VALUES ('21-2017', 4)")
    db.execute(
        "INSERT INTO enrolled_card (card, key_point, pack, position) VALUES ('c1', 'k1', '21-2017', 0)"
    )


def review(db: sqlite3.Connection) -> None:
    db.execute(
        "INSERT INTO review_log (review, card, rating, at, zone_offset_s, study_day, kind)"
        " VALUES ('r1', 'c1', 3, 1000, 25200, 739000, 'review')"
    )


def attempt(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO form VALUES ('h1', '[]')")
    db.execute("INSERT INTO attempt VALUES (1, 't1', 'h1', NULL, 'practice', 1000, NULL)")
    db.execute("INSERT INTO response VALUES (1, 'p1', 1, 0, 'i1', 'k1', '[0]', 1, 1000, 739000)")
    db.execute("INSERT INTO flag VALUES (1, 0)")


def wrong_clock(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO clock_reading VALUES (1, 1, 900)")
    db.execute("INSERT INTO judged_time VALUES (1, 900, 738999)")


def pack(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO app_state VALUES ('last_learner', 'a1')")
    db.execute(
        "INSERT INTO pack (pack, origin, shelf, title, subject, body, changed_at)"
        " VALUES ('21-2017', 'shipped', 'TW6', 'Nghị quyết', 'Dân số', '{}', 1000)"
    )
    db.execute("INSERT INTO key_point VALUES (1, 'k1', 1, 0, '{}', 0)")
    db.execute("INSERT INTO card VALUES (1, 'c1', 1, 'k1', 0, '{}', 0)")
    db.execute("INSERT INTO item VALUES (1, 'i1', 1, 'k1', 0, '{}', 0)")


def article(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO article VALUES (1, 'a1', 1, '{}', '{}')")
    db.execute("INSERT INTO draft (id, draft, article, position, body) VALUES (1, 'd1', 1, 0, '{}')")
    db.execute("INSERT INTO decision (id, draft, decision, at) VALUES (1, 1, 'keep', 1000)")


def decision(db: sqlite3.Connection) -> None:
    db.execute(
        "INSERT INTO decision (draft, decision, at, learner, learner_name) VALUES (1, 'reject', 2, 'a', 'An')"
    )


def passage(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO passage VALUES (1, 1, 'card', 'k1', 'Dân số')")
    db.execute("INSERT INTO folded (rowid, text) VALUES (1, 'dan so')")


def own_document(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO own_document VALUES (1, 'own-1', '{}', 0)")


def no_rows(db: sqlite3.Connection) -> None:
    """The step adds no table."""


def another_passage(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO passage VALUES (2, 1, 'card', 'k1', 'Y tế')")
    db.execute("INSERT INTO folded (rowid, text) VALUES (2, 'y te')")


# What a file may hold once a step was taken: the fixtures of old files, and of what later steps must keep.
FILLED: dict[str, dict[str, Fill]] = {
    "LEARNER": {
        "profile_and_settings": profile,
        "enrolled_cards": cards,
        "reviews": review,
        "attempts": attempt,
        "wrong_clocks": wrong_clock,
    },
    "LIBRARY": {
        "packs_and_their_contents": pack,
        "articles_and_drafts": article,
        "search": passage,
        "indexes_of_the_live": no_rows,
        "search_while_typing": another_passage,
        "who_decided": decision,
        "retired_drafts": no_rows,
        "own_documents": own_document,
    },
}


def rows(connection: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    tables = [
        name for name in backup.row_counts(connection) if not name.startswith(("_", "folded", "sqlite"))
    ]
    return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables}


def without_new_columns(
    held: dict[str, list[tuple[object, ...]]], before: dict[str, list[tuple[object, ...]]]
) -> dict[str, list[tuple[object, ...]]]:
    """New columns stand behind the old ones."""
    widths = {name: len(found[0]) for name, found in before.items() if found}
    return {name: [row[: widths.get(name)] for row in found] for name, found in held.items()}


def old_file(path: Path, kind: DatabaseKind, taken: int) -> dict[str, list[tuple[object, ...]]]:
    """A file as it was after so many steps, with something in every table; returns what it holds."""
    names = steps(kind)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        MIGRATIONS[kind.name].apply(Database(connection), stop_before=names[taken:])
        for name in names[:taken]:
            FILLED[kind.name][name](connection)
        connection.execute(f"PRAGMA user_version = {taken}")
        connection.execute(f"PRAGMA application_id = {kind.mark}")
        return rows(connection)


def open_here(path: Path, kind: DatabaseKind) -> sqlite3.Connection:
    return open_database(path, kind, backups=path.parent / "backups", now=NOW)


OLD = [(kind, taken) for kind in DatabaseKind for taken in range(1, kind.version)]


@BOTH
def test_the_version_counts_the_steps(kind: DatabaseKind) -> None:
    assert kind.version == len(steps(kind))


@BOTH
def test_every_step_has_a_fixture(kind: DatabaseKind) -> None:
    assert list(FILLED[kind.name]) == steps(kind)


@BOTH
def test_a_fixture_fills_every_table_of_its_step(kind: DatabaseKind, tmp_path: Path) -> None:
    held = old_file(tmp_path / "whole.db", kind, kind.version)
    assert [name for name, found in held.items() if not found] == []
    assert len(held) > 5


@pytest.mark.parametrize(("kind", "taken"), OLD)
def test_an_old_file_keeps_all_it_had_and_takes_the_rest(
    tmp_path: Path, kind: DatabaseKind, taken: int
) -> None:
    path = tmp_path / "old.db"
    before = old_file(path, kind, taken)
    with closing(open_here(path, kind)) as connection:
        assert without_new_columns(rows(connection), before).items() >= before.items()
        for name in steps(kind)[taken:]:
            FILLED[kind.name][name](connection)
        assert connection.execute("PRAGMA user_version").fetchone() == (kind.version,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@BOTH
def test_an_old_file_ends_with_the_schema_of_a_new_one(tmp_path: Path, kind: DatabaseKind) -> None:
    old_file(tmp_path / "old.db", kind, 1)
    query = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
    with (
        closing(open_here(tmp_path / "old.db", kind)) as old,
        closing(open_here(tmp_path / "new.db", kind)) as new,
    ):
        assert old.execute(query).fetchall() == new.execute(query).fetchall()


def test_what_an_old_library_found_it_finds_by_a_beginning_too(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old_file(path, DatabaseKind.LIBRARY, taken=4)
    with closing(open_here(path, DatabaseKind.LIBRARY)) as connection:
        for match in ('"dan"', '"da"*', '"dan" + "so"*'):
            found = connection.execute("SELECT rowid FROM folded WHERE folded MATCH ?", (match,)).fetchall()
            assert found == [(1,)]


@pytest.mark.parametrize(("kind", "taken"), OLD)
def test_an_old_file_is_copied_first(tmp_path: Path, kind: DatabaseKind, taken: int) -> None:
    before = old_file(tmp_path / "old.db", kind, taken)
    open_here(tmp_path / "old.db", kind).close()
    copy = tmp_path / "backups" / f"old-0001-v{taken}-20261120-083005.db"
    assert list(copy.parent.iterdir()) == [copy]
    with closing(sqlite3.connect(copy)) as connection:
        assert rows(connection) == before
        assert connection.execute("PRAGMA user_version").fetchone() == (taken,)


def test_a_copy_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    for content in (b"first", b"second"):
        old_file(tmp_path / "old.db", DatabaseKind.LEARNER, 1)
        open_here(tmp_path / "old.db", DatabaseKind.LEARNER).close()
        (tmp_path / "old.db").unlink()
        newest = max((tmp_path / "backups").iterdir())
        newest.write_bytes(content)
    kept = {each.name: each.read_bytes() for each in (tmp_path / "backups").iterdir()}
    assert kept == {
        "old-0001-v1-20261120-083005.db": b"first",
        "old-0002-v1-20261120-083005.db": b"second",
    }


def test_without_a_whole_copy_nothing_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.db"
    before = old_file(path, DatabaseKind.LEARNER, 1)
    monkeypatch.setattr(backup, "holds", lambda *_: False)
    with pytest.raises(DatabaseDamaged):
        open_here(path, DatabaseKind.LEARNER)
    assert list((tmp_path / "backups").iterdir()) == []
    with closing(sqlite3.connect(path)) as connection:
        assert rows(connection) == before


def test_a_step_that_fails_takes_back_the_steps_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.db"
    before = old_file(path, DatabaseKind.LEARNER, 1)

    def fail(db: Database) -> None:
        db.execute("CREATE TABLE half_done (x)")
        raise ZeroDivisionError

    last = MIGRATIONS["LEARNER"].pending(Database(memory=True))[-1]
    monkeypatch.setattr(last, "fn", fail)
    with pytest.raises(ZeroDivisionError):
        open_here(path, DatabaseKind.LEARNER)
    with closing(sqlite3.connect(path)) as connection:
        assert rows(connection) == before
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_file_that_another_program_migrated_meanwhile_is_taken_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.db"
    old_file(path, DatabaseKind.LEARNER, 1)

    def overtaken(*_: object) -> None:
        monkeypatch.undo()
        open_here(path, DatabaseKind.LEARNER).close()

    monkeypatch.setattr("studyapp.storage.backup.back_up", overtaken)
    with closing(open_here(path, DatabaseKind.LEARNER)) as connection:
        assert connection.execute("SELECT name FROM profile").fetchall() == [("Nguyễn Văn An",)]
