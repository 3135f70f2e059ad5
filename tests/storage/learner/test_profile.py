"""A learner's file says whose it is."""

import sqlite3

from studyapp.core.ids import LearnerId
from studyapp.storage.learner import profile


def test_a_file_that_was_not_finished_has_no_name(learner: sqlite3.Connection) -> None:
    assert profile.name(learner) is None


def test_a_name_can_be_changed(learner: sqlite3.Connection) -> None:
    profile.write_profile(learner, LearnerId("a"), "Nguyễn Văn An", 1000)
    assert profile.name(learner) == "Nguyễn Văn An"
    profile.rename(learner, "Trần Thị Bình")
    assert profile.name(learner) == "Trần Thị Bình"
    assert learner.execute("SELECT learner, created_at FROM profile").fetchall() == [("a", 1000)]
