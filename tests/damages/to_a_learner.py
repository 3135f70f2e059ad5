"""Harm to a learner's file, which keeps nobody else from studying."""

import sqlite3
from contextlib import closing
from dataclasses import replace

from studyapp.ui.viewmodels.recovery import Way
from tests.damages.damage import (
    DAMAGED,
    LEARNER_DAMAGED,
    LEARNER_MISSING,
    OPENS,
    Outcome,
    Table,
)
from tests.damages.patient import (
    ANSWERED,
    COPIED,
    OLDER,
    OTHER_NAME,
    PAGE,
    Patient,
    cut,
    flip,
    root_page,
    zero_page,
)
from tests.damages.to_the_library import half as half_the_library

LEARNER = Table()
OTHER_OPENS = Outcome(DAMAGED, "an", (Way.OTHER_LEARNER,), owner=OTHER_NAME)


@LEARNER.add("learner's file cut in half", LEARNER_DAMAGED)
def half(patient: Patient) -> None:
    cut(patient.an, patient.an.stat().st_size // 2)


@LEARNER.add("learner's file emptied", LEARNER_MISSING)
def emptied(patient: Patient) -> None:
    cut(patient.an, 0)


@LEARNER.add("learner's file gone", LEARNER_MISSING)
def gone(patient: Patient) -> None:
    patient.an.unlink()


@LEARNER.add("page of the learner's name zeroed", LEARNER_DAMAGED)
def profile(patient: Patient) -> None:
    zero_page(patient.an, "profile")


@LEARNER.add("page of the enrolled cards zeroed", Outcome(daily=DAMAGED))
def cards(patient: Patient) -> None:
    zero_page(patient.an, "enrolled_card")


@LEARNER.add("a byte flipped in a setting", OPENS)
def setting(patient: Patient) -> None:
    """SQLite sees nothing in it; a setting that is not understood is as in a new profile."""
    with closing(sqlite3.connect(patient.an)) as connection, connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES ('theme', '\"dark')")


@LEARNER.add("page of the bookmarks zeroed", Outcome(daily=DAMAGED))
def bookmarks(patient: Patient) -> None:
    zero_page(patient.an, "bookmark")


@LEARNER.add("bytes flipped in an index of the review log", Outcome(daily=DAMAGED))
def index(patient: Patient) -> None:
    flip(patient.an, (root_page(patient.an, "review_log_card") - 1) * PAGE + 4)


@LEARNER.add("learner's file damaged: another learner goes on", replace(OTHER_OPENS, answers=-1))
def other(patient: Patient) -> None:
    half(patient)


@LEARNER.add("learner's file damaged, and every copy of it", replace(OTHER_OPENS, answers=-1))
def every_copy(patient: Patient) -> None:
    half(patient)
    for copy in patient.copies(patient.an):
        cut(copy, 5000)


@LEARNER.add("learner's file damaged, and its newest copy", replace(LEARNER_DAMAGED, answers=OLDER))
def newest_copy(patient: Patient) -> None:
    half(patient)
    zero_page(patient.copies(patient.an)[0], "review_log")


@LEARNER.add(
    "library and learner's file damaged",
    Outcome(DAMAGED, "library", (Way.RESTORE, Way.RESTORE), COPIED),
)
def both(patient: Patient) -> None:
    half_the_library(patient)
    half(patient)


@LEARNER.add("another learner's file damaged", Outcome(answers=ANSWERED))
def of_the_other(patient: Patient) -> None:
    cut(patient.binh, 5000)
