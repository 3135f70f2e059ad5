"""Opening a file that is new, newer, damaged, locked or out of reach; and what a transaction promises."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from studyapp.core.errors import (
    DatabaseDamaged,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseNewer,
    DiskFull,
    LogUnusable,
    ReadOnly,
    StorageError,
)
from studyapp.storage.backup import back_up
from studyapp.storage.database import Absent, DatabaseKind, open_database, transaction
from studyapp.storage.inspection import log_of

NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
BOTH = pytest.mark.parametrize("kind", DatabaseKind)


def opened(
    path: Path,
    kind: DatabaseKind = DatabaseKind.LEARNER,
    *,
    on_network: bool = False,
    absent: Absent = Absent.MAKE_UNLESS_COPIED,
) -> sqlite3.Connection:
    return open_database(
        path,
        kind,
        backups=path.parent / "backups",
        now=NOW,
        absent=absent,
        on_network=lambda _: on_network,
        patience=timedelta(0),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "some.db"


@pytest.fixture
def learner(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(opened(path)) as connection:
        yield connection


def pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def settings(connection: sqlite3.Connection) -> list[str]:
    return [key for (key,) in connection.execute("SELECT key FROM setting ORDER BY key")]


def add_setting(connection: sqlite3.Connection, key: str) -> None:
    connection.execute("INSERT INTO setting VALUES (?, '1')", (key,))


@BOTH
def test_a_new_file_is_made_with_its_folder_and_is_up_to_date(path: Path, kind: DatabaseKind) -> None:
    with closing(opened(path, kind)) as connection:
        assert pragma(connection, "user_version") == kind.version
        assert pragma(connection, "application_id") == kind.mark


@BOTH
def test_opening_a_second_time_changes_nothing(path: Path, kind: DatabaseKind) -> None:
    opened(path, kind).close()
    before = path.read_bytes()
    opened(path, kind).close()
    assert path.read_bytes() == before
    assert not (path.parent / "backups").exists()


def test_an_answer_is_on_disk_before_the_program_goes_on(learner: sqlite3.Connection) -> None:
    full = 2
    assert pragma(learner, "journal_mode") == "wal"
    assert pragma(learner, "synchronous") == full


def test_the_log_of_a_long_session_stays_small(path: Path, learner: sqlite3.Connection) -> None:
    filler = "x" * 40_000
    for number in range(600):
        with transaction(learner):
            learner.execute("INSERT INTO setting (key, value) VALUES (?, ?)", (str(number), filler))
    assert path.stat().st_size > 600 * 40_000 / 2
    assert log_of(path).stat().st_size < 12_000_000


def test_foreign_keys_hold(learner: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        learner.execute("INSERT INTO flag VALUES (1, 1)")


def test_a_network_share_gets_a_journal_that_works_there(path: Path) -> None:
    opened(path).close()
    with closing(opened(path, on_network=True)) as connection:
        assert pragma(connection, "journal_mode") == "delete"


def test_an_empty_file_counts_as_new(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with closing(opened(path)) as connection:
        assert settings(connection) == []


def test_a_file_of_a_newer_version_is_refused_and_says_both_versions(path: Path) -> None:
    with closing(opened(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(DatabaseNewer) as refused:
        opened(path)
    assert (refused.value.found, refused.value.known) == (99, DatabaseKind.LEARNER.version)
    assert refused.value.path == path
    assert path.read_bytes() == before


def text_file(path: Path) -> None:
    path.write_text("Đây không phải là cơ sở dữ liệu. " * 100, "utf-8")


def cut_short(path: Path) -> None:
    opened(path).close()
    path.write_bytes(path.read_bytes()[:5000])


def zeroed_header(path: Path) -> None:
    opened(path).close()
    path.write_bytes(bytes(100) + path.read_bytes()[100:])


def scribbled_schema(path: Path) -> None:
    opened(path).close()
    path.write_bytes(path.read_bytes()[:100] + b"\x77" * 3000 + path.read_bytes()[3100:])


def of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")


def of_the_other_kind(path: Path) -> None:
    opened(path, DatabaseKind.LIBRARY).close()


def without_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {DatabaseKind.LEARNER.mark}")
        connection.execute(f"PRAGMA user_version = {DatabaseKind.LEARNER.version}")


@pytest.mark.parametrize(
    "spoil",
    [
        text_file,
        cut_short,
        zeroed_header,
        scribbled_schema,
        of_another_program,
        of_the_other_kind,
        without_tables,
    ],
)
def test_a_damaged_or_foreign_file_is_refused_and_left_as_it_is(
    path: Path, spoil: Callable[[Path], None]
) -> None:
    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(DatabaseDamaged):
        opened(path)
    assert path.read_bytes() == before


def test_damage_deep_in_the_file_shows_where_it_is_read(path: Path) -> None:
    with closing(opened(path)) as connection, transaction(connection):
        for number in range(2000):
            add_setting(connection, f"{number:04}" * 20)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xff" * (size // 4))
    with closing(opened(path)) as connection, pytest.raises(DatabaseDamaged):
        settings(connection)


def test_a_file_held_by_another_program_is_locked(path: Path) -> None:
    opened(path, on_network=True).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseLocked):
            opened(path, on_network=True)


def test_writing_beside_another_writer_is_locked_but_reading_goes_on(
    path: Path, learner: sqlite3.Connection
) -> None:
    with closing(opened(path)) as other, transaction(other):
        add_setting(other, "theirs")
        assert settings(learner) == []
        with pytest.raises(DatabaseLocked), transaction(learner):
            pytest.fail("the other one still writes")


def test_a_full_disk_is_said_and_takes_nothing_back_that_was_saved(learner: sqlite3.Connection) -> None:
    add_setting(learner, "before")
    learner.execute(f"PRAGMA max_page_count = {pragma(learner, 'page_count')}")
    with pytest.raises(DiskFull), transaction(learner):
        learner.execute("INSERT INTO setting VALUES ('much', ?)", ("x" * 1_000_000,))
    assert settings(learner) == ["before"]
    add_setting(learner, "after")
    assert settings(learner) == ["after", "before"]


def test_a_write_to_a_protected_file_is_said(learner: sqlite3.Connection) -> None:
    learner.execute("PRAGMA query_only = ON")
    with pytest.raises(ReadOnly):
        add_setting(learner, "some")


def test_a_folder_in_the_file_s_place_cannot_be_opened(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(ReadOnly):
        opened(path)


def test_a_file_in_the_folder_s_place_is_the_environment_s_fault(path: Path) -> None:
    path.parent.write_text("not a folder")
    with pytest.raises(StorageError):
        opened(path)


def test_our_own_mistakes_stay_loud(learner: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError):
        learner.execute("SELECT nothing FROM nowhere")
    with pytest.raises(sqlite3.ProgrammingError):
        learner.execute("SELECT ?", ())
    add_setting(learner, "once")
    with pytest.raises(sqlite3.IntegrityError):
        add_setting(learner, "once")


def test_a_closed_connection_is_our_own_mistake(path: Path) -> None:
    connection = opened(path)
    connection.close()
    with pytest.raises(sqlite3.ProgrammingError):
        settings(connection)


def test_a_transaction_is_seen_by_others_when_it_ends(path: Path, learner: sqlite3.Connection) -> None:
    with closing(opened(path)) as other:
        with transaction(learner):
            add_setting(learner, "a")
            assert settings(other) == []
        assert settings(other) == ["a"]


@pytest.mark.parametrize("fault", [KeyError("a bug"), KeyboardInterrupt(), DiskFull(Path("x"))])
def test_a_transaction_that_fails_leaves_nothing(learner: sqlite3.Connection, fault: BaseException) -> None:
    def add_half() -> None:
        with transaction(learner):
            add_setting(learner, "half")
            raise fault

    with pytest.raises(type(fault)):
        add_half()
    assert settings(learner) == []
    assert not learner.in_transaction


def test_leaving_a_transaction_early_keeps_what_was_done(learner: sqlite3.Connection) -> None:
    def add_and_return() -> None:
        with transaction(learner):
            add_setting(learner, "kept")
            return

    add_and_return()
    assert settings(learner) == ["kept"]


def test_what_was_committed_outlives_a_process_that_never_closes(path: Path) -> None:
    connection = opened(path)
    with transaction(connection):
        add_setting(connection, "kept")
    copy = path.with_name("after-the-crash.db")
    copy.write_bytes(path.read_bytes())
    copy.with_name(f"{copy.name}-wal").write_bytes(path.with_name(f"{path.name}-wal").read_bytes())
    with closing(opened(copy)) as found:
        assert settings(found) == ["kept"]
    connection.close()


def test_every_way_of_reading_gives_the_same_rows(learner: sqlite3.Connection) -> None:
    learner.executemany("INSERT INTO setting VALUES (?, '1')", [("a",), ("b",), ("c",)])
    query = "SELECT key FROM setting ORDER BY key"
    rows = [("a",), ("b",), ("c",)]
    assert list(learner.execute(query)) == rows
    assert learner.execute(query).fetchall() == rows
    cursor = learner.execute(query)
    assert [cursor.fetchone() for _ in range(4)] == [*rows, None]


def crash_after(path: Path, key: str) -> bytes:
    """Leaves the file with its log beside it, as a program that was killed does."""
    connection = opened(path)
    add_setting(connection, key)
    kept = {each: each.read_bytes() for each in (path, log_of(path))}
    connection.close()
    for each, content in kept.items():
        each.write_bytes(content)
    return kept[log_of(path)]


def test_what_a_killed_program_left_in_the_log_is_there(path: Path) -> None:
    crash_after(path, "kept")
    with closing(opened(path)) as connection:
        assert settings(connection) == ["kept"]


def test_a_log_of_another_kind_of_file_is_not_taken_for_its_own(path: Path) -> None:
    opened(path).close()
    other = path.with_name("library.db")
    with closing(opened(other, DatabaseKind.LIBRARY)):
        log_of(path).write_bytes(log_of(other).read_bytes())
    before = path.read_bytes()
    with pytest.raises(LogUnusable):
        opened(path)
    assert path.read_bytes() == before
    log_of(path).unlink()
    with closing(opened(path)) as connection:
        assert settings(connection) == []


def test_a_damaged_file_whose_log_has_every_page_is_whole(path: Path) -> None:
    crash_after(path, "kept")
    path.write_bytes(b"\x77" * path.stat().st_size)
    with closing(opened(path)) as connection:
        assert settings(connection) == ["kept"]


def test_a_damaged_file_whose_log_has_a_few_pages_is_damaged(path: Path) -> None:
    opened(path).close()
    crash_after(path, "lost")
    path.write_bytes(b"\x77" * path.stat().st_size)
    with pytest.raises(DatabaseDamaged):
        opened(path)


def test_a_log_without_its_file_is_not_thrown_away(path: Path) -> None:
    log = crash_after(path, "kept")
    path.unlink()
    with pytest.raises(DatabaseMissing):
        opened(path)
    assert log_of(path).read_bytes() == log


@pytest.mark.parametrize("empty", [True, False])
def test_a_file_that_was_copied_once_is_missing_where_it_is_gone_or_empty(path: Path, empty: bool) -> None:
    with closing(opened(path)) as connection:
        back_up(connection, path, path.parent / "backups", 4, NOW)
    path.unlink()
    if empty:
        path.touch()
    with pytest.raises(DatabaseMissing):
        opened(path)
    with closing(opened(path, absent=Absent.MAKE)) as connection:
        assert settings(connection) == []


def test_a_file_that_must_be_there_is_not_made(path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        opened(path, absent=Absent.REFUSE)
    assert not path.exists()
