"""The sentences of Ôn thẻ that count something."""

from datetime import timedelta

import pytest

from studyapp.core.study.rating import Rating
from studyapp.wording import study


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(0, 0), (29, 0), (30, 1), (89, 1), (90, 2), (3600, 60), (-40, 0)]
)
def test_minutes_are_rounded_from_the_half(seconds: int, minutes: int) -> None:
    assert study.whole_minutes(timedelta(seconds=seconds)) == minutes


@pytest.mark.parametrize(
    ("share", "said"), [(0.0, "0% trả lời nhớ"), (0.666, "67% trả lời nhớ"), (1.0, "100% trả lời nhớ")]
)
def test_what_was_remembered_is_a_whole_per_cent(share: float, said: str) -> None:
    assert study.remembered(share) == said


@pytest.mark.parametrize(
    ("interval", "said"),
    [(timedelta(minutes=10), "gặp lại sau 10 phút"), (timedelta(days=4), "gặp lại sau 4 ngày")],
)
def test_a_rating_says_when_the_card_comes_back(interval: timedelta, said: str) -> None:
    assert study.comes_back(interval) == said


def test_every_rating_has_its_own_word() -> None:
    assert set(study.FOUR_WORDS) == set(Rating)
    assert len(set(study.FOUR_WORDS.values())) == 4
    assert set(study.TWO_WORDS) < set(Rating)
