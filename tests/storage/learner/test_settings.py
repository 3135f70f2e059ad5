"""Settings are kept by key, with their types."""

import sqlite3

import pytest

from studyapp.storage.learner.settings import Value, read_settings, write_settings


def test_settings_come_back_with_their_types(learner: sqlite3.Connection) -> None:
    given: dict[str, Value] = {"theme": "dark", "text_percent": 150, "four_ratings": True}
    write_settings(learner, given)
    found = read_settings(learner)
    assert found == given
    assert type(found["four_ratings"]) is bool


def test_settings_that_are_not_written_stay(learner: sqlite3.Connection) -> None:
    write_settings(learner, {"theme": "dark", "text_percent": 150})
    write_settings(learner, {"theme": "light"})
    assert read_settings(learner) == {"theme": "light", "text_percent": 150}


@pytest.mark.parametrize("spoilt", ['"dark', "", "[1]", "null"])
def test_a_setting_that_cannot_be_read_is_left_out(learner: sqlite3.Connection, spoilt: str) -> None:
    write_settings(learner, {"theme": "dark", "text_percent": 150})
    learner.execute("UPDATE setting SET value = ? WHERE key = 'theme'", (spoilt,))
    assert read_settings(learner) == {"text_percent": 150}
