"""How well a card was remembered, in the four grades of FSRS, and when that was said."""

from enum import IntEnum
from typing import NamedTuple

from studyapp.core.study.day import Moment


class Rating(IntEnum):
    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Answer(NamedTuple):
    """What a memory depends on: all that replay needs of a review log."""

    rating: Rating
    moment: Moment
