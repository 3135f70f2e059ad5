"""The program remembers who studied last."""

import sqlite3

from studyapp.core.ids import LearnerId
from studyapp.storage.library.app_state import last_learner, remember_learner


def test_at_first_nobody_is_remembered(library: sqlite3.Connection) -> None:
    assert last_learner(library) is None


def test_only_the_last_one_is_remembered(library: sqlite3.Connection) -> None:
    for name in ("an", "binh"):
        remember_learner(library, LearnerId(name))
    assert last_learner(library) == "binh"
