"""The attempts a learner has begun and not finished: a start shows them without loading what they ask."""

import sqlite3
from datetime import datetime
from typing import NamedTuple

from studyapp.core.ids import AttemptId
from studyapp.core.study.day import from_unix_ms
from studyapp.services.clock import Clock
from studyapp.services.labels import PackLabel, label_or_blank
from studyapp.storage.learner import attempt_rows


class OpenAttempt(NamedTuple):
    """`label` is None where the items come from several packs."""

    id: AttemptId
    label: PackLabel | None
    right: int
    wrong: int
    total: int
    started: datetime


class OpenAttempts:
    def __init__(self, learner: sqlite3.Connection, library: sqlite3.Connection, clock: Clock) -> None:
        self._learner = learner
        self._library = library
        self._clock = clock

    def newest_first(self) -> tuple[OpenAttempt, ...]:
        zone = self._clock().tzinfo
        return tuple(
            OpenAttempt(
                id=each.id,
                label=None if each.pack is None else label_or_blank(self._library, each.pack),
                right=each.right,
                wrong=each.wrong,
                total=each.total,
                started=from_unix_ms(each.started, zone),
            )
            for each in attempt_rows.running(self._learner)
        )
