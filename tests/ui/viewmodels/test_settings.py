"""Cài đặt saves each choice when it is made, in the learner's own file."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.errors import DatabaseLocked
from studyapp.core.ids import LearnerId
from studyapp.services.settings import Settings, SettingsService, Theme
from studyapp.storage.database import DatabaseKind, open_database
from studyapp.storage.learner import profile
from studyapp.ui.viewmodels.settings import About, SettingsViewModel
from studyapp.wording import errors, settings

ABOUT = About("/du/lieu", "0.1.0", "6.11.1", "3.45.0")


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    now = datetime(2026, 11, 20, 8, tzinfo=UTC)
    connection = open_database(tmp_path / "a.db", DatabaseKind.LEARNER, backups=tmp_path, now=now)
    profile.write_profile(connection, LearnerId("a"), "Nguyễn Văn An", 0)
    yield connection
    connection.close()


@pytest.fixture
def service(learner: sqlite3.Connection) -> SettingsService:
    return SettingsService(learner)


@pytest.fixture
def model(service: SettingsService) -> SettingsViewModel:
    model = SettingsViewModel(service, ABOUT)
    model.refresh()
    return model


def test_it_shows_what_is_saved(model: SettingsViewModel) -> None:
    state = model.state
    assert (state.name, state.text_percent, state.theme, state.new_per_day) == ("Nguyễn Văn An", 100, 0, 20)
    assert state.data_folder == "/du/lieu"
    assert "0.1.0" in state.version
    assert "6.11.1" in state.components
    assert not state.notice
    assert not state.problem


def test_every_choice_is_saved_at_once(model: SettingsViewModel, service: SettingsService) -> None:
    model.set_text_percent(150)
    model.set_theme(2)
    model.set_new_per_day(35)
    model.set_four_ratings(True)
    model.set_reduced_motion(True)
    assert service.settings() == Settings(Theme.DARK, 150, 35, 200, four_ratings=True, reduced_motion=True)
    assert model.state.theme_name == Theme.DARK


def test_the_themes_stand_in_the_order_of_their_words(
    model: SettingsViewModel, service: SettingsService
) -> None:
    for at, theme in enumerate((Theme.SYSTEM, Theme.LIGHT, Theme.DARK)):
        model.set_theme(at)
        assert service.settings().theme is theme
    assert len(settings.THEMES) == 3


def test_a_new_name_is_confirmed(model: SettingsViewModel, service: SettingsService) -> None:
    model.rename("  Trần Thị  Bình ")
    assert service.name() == "Trần Thị Bình"
    assert model.state.name == "Trần Thị Bình"
    assert model.state.notice == settings.NAME_SAVED


def test_an_empty_name_is_refused_and_the_old_one_stays(
    model: SettingsViewModel, service: SettingsService
) -> None:
    model.rename("   ")
    assert model.state.problem == errors.NO_NAME
    assert service.name() == "Nguyễn Văn An"


def test_the_next_success_takes_the_problem_away(model: SettingsViewModel) -> None:
    model.rename("")
    model.set_new_per_day(5)
    assert not model.state.problem


def test_what_could_not_be_saved_springs_back(
    model: SettingsViewModel, service: SettingsService, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_self: SettingsService, _settings: Settings) -> None:
        raise DatabaseLocked(Path("a.db"))

    monkeypatch.setattr(SettingsService, "save", locked)
    model.set_text_percent(200)
    assert model.state.text_percent == 100
    assert "a.db" in model.state.problem
    assert service.settings().text_percent == 100


def test_each_change_is_told(model: SettingsViewModel) -> None:
    told: list[int] = []
    model.changed.connect(lambda: told.append(model.state.new_per_day))
    model.set_new_per_day(10)
    model.set_new_per_day(15)
    assert told == [10, 15]
