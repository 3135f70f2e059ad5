"""A card as it is put to the learner: what stands on it, where that is said, and when it may come back."""

import sqlite3
from datetime import timedelta
from typing import NamedTuple

from studyapp.core.library.evidence import Provenance
from studyapp.core.study import scheduler
from studyapp.core.study.card import Card
from studyapp.core.study.day import Moment
from studyapp.core.study.memory import MemoryKind
from studyapp.core.study.rating import Rating
from studyapp.services.labels import PackLabel, label_from
from studyapp.storage.learner.cards import EnrolledCard
from studyapp.storage.library.shown import shown_card


class Choice(NamedTuple):
    """When the card comes back if it is rated so."""

    rating: Rating
    interval: timedelta


class DueCard(NamedTuple):
    card: Card
    label: PackLabel
    provenance: Provenance
    choices: tuple[Choice, ...]
    is_new: bool


def due_card(library: sqlite3.Connection, found: EnrolledCard, now: Moment) -> DueCard:
    intervals = scheduler.preview(found.card, found.memory, now)
    shown = shown_card(library, found.card)
    return DueCard(
        card=shown.card,
        label=label_from(shown.heading),
        provenance=shown.provenance,
        choices=tuple(Choice(rating, interval) for rating, interval in intervals.items()),
        is_new=found.memory.kind is MemoryKind.NEW,
    )
