"""The learner goes on where they stopped."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from studyapp.core.ids import PackId
from studyapp.core.library.pack import Section
from studyapp.services.clock import Clock
from studyapp.services.reading import ReadingService
from studyapp.storage.database import DatabaseKind, open_database
from studyapp.storage.library import packs
from tests.storage.library.library_values import NOW, Filled, filled, open_library, put


def sectioned(name: str, *titles: str) -> Filled:
    given = filled(name)
    sections = tuple(Section(title, ()) for title in titles)
    return replace(given, pack=replace(given.pack, sections=sections))


def ticking() -> Clock:
    ticks = count()
    return lambda: NOW + timedelta(seconds=next(ticks))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_library(tmp_path)) as connection:
        put(connection, sectioned("a", "Mục tiêu", "Giải pháp"))
        put(connection, sectioned("b", "Quan điểm"))
        yield connection


@pytest.fixture
def service(tmp_path: Path, library: sqlite3.Connection) -> Iterator[Callable[[], ReadingService]]:
    with closing(
        open_database(tmp_path / "a.db", DatabaseKind.LEARNER, backups=tmp_path, now=NOW)
    ) as learner:
        yield lambda: ReadingService(learner, library, ticking())


@pytest.fixture
def reading(service: Callable[[], ReadingService]) -> ReadingService:
    return service()


def place(reading: ReadingService) -> tuple[str, int, int, str] | None:
    last = reading.last()
    return None if last is None else (last.label.id, last.section, last.sections, last.section_title)


def test_at_first_nothing_was_read(reading: ReadingService) -> None:
    assert reading.last() is None


def test_the_last_place_is_remembered(reading: ReadingService) -> None:
    reading.remember(PackId("a"), 0)
    reading.remember(PackId("b"), 0)
    reading.remember(PackId("a"), 1)
    assert place(reading) == ("a", 1, 2, "Giải pháp")


def test_a_new_start_remembers_it(service: Callable[[], ReadingService]) -> None:
    service().remember(PackId("a"), 1)
    assert place(service()) == ("a", 1, 2, "Giải pháp")


def test_a_pack_that_lost_sections_opens_at_its_last(
    reading: ReadingService, library: sqlite3.Connection
) -> None:
    reading.remember(PackId("a"), 1)
    put(library, sectioned("a", "Mục tiêu"))
    assert place(reading) == ("a", 0, 1, "Mục tiêu")


def test_an_article_is_one_section_without_a_title(
    reading: ReadingService, library: sqlite3.Connection
) -> None:
    put(library, sectioned("bai"))
    reading.remember(PackId("bai"), 0)
    assert place(reading) == ("bai", 0, 1, "")


def test_of_packs_off_the_shelves_the_one_before_is_given(
    reading: ReadingService, library: sqlite3.Connection
) -> None:
    for pack in ("a", "b"):
        reading.remember(PackId(pack), 0)
    packs.retire_pack(library, PackId("b"))
    assert place(reading) == ("a", 0, 2, "Mục tiêu")


def test_a_pack_of_another_computer_is_passed_over(reading: ReadingService) -> None:
    reading.remember(PackId("a"), 0)
    reading.remember(PackId("elsewhere"), 3)
    assert place(reading) == ("a", 0, 2, "Mục tiêu")
