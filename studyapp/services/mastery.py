"""How well each key point is mastered that a learner has begun, for the page of progress and for practice."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

from studyapp.core.ids import KeyPointId
from studyapp.core.progress.mastery import mastery
from studyapp.core.progress.recall import Memory
from studyapp.storage.learner import history


def masteries_of(
    learner: sqlite3.Connection, memories: Iterable[Memory], today: int
) -> Mapping[KeyPointId, float]:
    """`memories` are those of the same file; key points that are left out were never seen."""
    recalls: defaultdict[KeyPointId, list[float]] = defaultdict(list)
    for memory in memories:
        recalls[memory.key_point].append(memory.on(today))
    unseen = history.unseen_cards(learner)
    answers = history.answers_by_day(learner)
    for key_point in answers:
        recalls.setdefault(key_point, [])  # only asked about: begun, but no card of it recalled
    return {
        key_point: mastery(recalled, unseen.get(key_point, 0), answers.get(key_point, ()))
        for key_point, recalled in recalls.items()
    }
