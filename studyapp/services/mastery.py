"""How well each key point is mastered that a learner has begun, for the page of progress and for practice."""

import sqlite3
from collections.abc import Iterable, Mapping

from studyapp.core.ids import KeyPointId
from studyapp.core.progress.mastery import mastery
from studyapp.core.progress.recall import Memory
from studyapp.storage.learner import history


def masteries_of(
    learner: sqlite3.Connection, memories: Iterable[Memory], today: int
) -> Mapping[KeyPointId, float]:
    """`memories` are those of the same file; key points that are left out were never seen."""
    answers = history.answers_by_day(learner)
    # What was only asked about has begun, but no card of it is recalled.
    recalled = dict.fromkeys(answers, 0.0)
    cards = dict(history.unseen_cards(learner))
    for memory in memories:
        key_point = memory.key_point
        recalled[key_point] = recalled.get(key_point, 0.0) + memory.on(today)
        cards[key_point] = cards.get(key_point, 0) + 1
    return {
        key_point: mastery(total, cards.get(key_point, 0), answers.get(key_point, ()))
        for key_point, total in recalled.items()
    }
