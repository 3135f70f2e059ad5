"""Settings come back as saved, and what is odd in a file never stops a start."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.errors import BlankName, DiskFull
from studyapp.core.ids import LearnerId
from studyapp.services.settings import (
    LARGEST_TEXT,
    SMALLEST_TEXT,
    Settings,
    SettingsService,
    Theme,
    clean_name,
    settings_from,
)
from studyapp.storage.database import DatabaseKind, open_database
from studyapp.storage.learner import profile

NOW = datetime(2026, 11, 20, tzinfo=UTC)

values = st.one_of(st.text(), st.integers(), st.booleans(), st.just("dark"))
switches = ["four_ratings", "reduced_motion", "gone"]
keys = st.sampled_from(["theme", "text_percent", "new_per_day", "reviews_per_day", *switches])


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(
        open_database(tmp_path / "a.db", DatabaseKind.LEARNER, backups=tmp_path, now=NOW)
    ) as connection:
        profile.write_profile(connection, LearnerId("a"), "Nguyễn Văn An", 1000)
        yield connection


def test_a_new_learner_has_the_usual_settings(learner: sqlite3.Connection) -> None:
    assert SettingsService(learner).settings() == Settings()


def test_settings_come_back_as_saved(learner: sqlite3.Connection) -> None:
    given = Settings(Theme.DARK, 150, 5, 50, four_ratings=True, reduced_motion=True)
    SettingsService(learner).save(given)
    assert SettingsService(learner).settings() == given


@given(st.dictionaries(keys, values))
def test_whatever_a_file_holds_gives_usable_settings(kept: dict[str, str | int | bool]) -> None:
    settings = settings_from(kept)
    assert settings.theme in Theme
    assert SMALLEST_TEXT <= settings.text_percent <= LARGEST_TEXT
    assert min(settings.new_per_day, settings.reviews_per_day) >= 0
    assert type(settings.four_ratings) is bool
    assert type(settings.reduced_motion) is bool


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ({"theme": "sepia"}, Settings()),
        ({"theme": "light"}, Settings(theme=Theme.LIGHT)),
        ({"text_percent": 20}, Settings(text_percent=100)),
        ({"text_percent": 999}, Settings(text_percent=200)),
        ({"new_per_day": True}, Settings()),
        ({"new_per_day": 0}, Settings(new_per_day=0)),
        ({"reviews_per_day": -5}, Settings(reviews_per_day=0)),
        ({"four_ratings": 1}, Settings()),
    ],
)
def test_what_is_not_understood_is_as_usual(kept: dict[str, str | int | bool], expected: Settings) -> None:
    assert settings_from(kept) == expected


@pytest.mark.parametrize(
    ("name", "clean"), [(" An ", "An"), ("Nguyễn\t Văn  An", "Nguyễn Văn An"), ("Hoa\u0300", "Hoà")]
)
def test_a_name_is_kept_tidy(name: str, clean: str) -> None:
    assert clean_name(name) == clean


@pytest.mark.parametrize("name", ["", "  ", "\n\t"])
def test_a_blank_name_is_refused(learner: sqlite3.Connection, name: str) -> None:
    with pytest.raises(BlankName):
        SettingsService(learner).rename(name)
    assert SettingsService(learner).name() == "Nguyễn Văn An"


def test_a_name_can_be_changed(learner: sqlite3.Connection) -> None:
    SettingsService(learner).rename(" Trần  Thị Bình ")
    assert SettingsService(learner).name() == "Trần Thị Bình"


def test_what_is_saved_holds_at_once_for_whoever_has_read_before(learner: sqlite3.Connection) -> None:
    service = SettingsService(learner)
    assert service.settings() == Settings()
    service.save(Settings(Theme.DARK, new_per_day=3))
    assert service.settings() == Settings(Theme.DARK, new_per_day=3)


def test_settings_are_saved_together_or_not_at_all(learner: sqlite3.Connection) -> None:
    (pages,) = learner.execute("PRAGMA page_count").fetchone()
    filler = [(f"{number}", "1" * 500) for number in range(2000)]
    learner.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        learner.executemany("INSERT INTO setting VALUES (?, ?)", filler)
    service = SettingsService(learner)
    assert service.settings() == Settings()
    with pytest.raises(DiskFull):
        service.save(Settings(Theme.DARK))
    learner.execute("PRAGMA max_page_count = 100000")
    assert service.settings() == SettingsService(learner).settings() == Settings()
