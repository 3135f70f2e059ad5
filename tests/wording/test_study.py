"""The sentences of Ôn thẻ that count something."""

from datetime import timedelta

import pytest

from studyapp.core.study.rating import Rating
from studyapp.wording import study


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-40, "chưa đến 1 phút"),
        (0, "chưa đến 1 phút"),
        (29, "chưa đến 1 phút"),
        (30, "1 phút"),
        (400, "7 phút"),
    ],
)
def test_less_than_half_a_minute_is_said_as_such(seconds: int, said: str) -> None:
    assert study.spent(timedelta(seconds=seconds)) == said
    assert study.time_left(timedelta(seconds=seconds)).endswith(said)


@pytest.mark.parametrize(
    ("share", "said"), [(0.0, "0% trả lời nhớ"), (0.666, "67% trả lời nhớ"), (1.0, "100% trả lời nhớ")]
)
def test_what_was_remembered_is_a_whole_per_cent(share: float, said: str) -> None:
    assert study.remembered(share) == said


@pytest.mark.parametrize(
    ("interval", "ratings", "said"),
    [
        (timedelta(minutes=10), 2, "gặp lại sau 10 phút"),
        (timedelta(days=4), 2, "gặp lại sau 4 ngày"),
        (timedelta(days=4), 4, "sau 4 ngày"),
    ],
)
def test_a_rating_says_when_the_card_comes_back(interval: timedelta, ratings: int, said: str) -> None:
    assert study.comes_back(interval, ratings) == said


def test_every_rating_has_its_own_word() -> None:
    assert set(study.FOUR_WORDS) == set(Rating)
    assert len(set(study.FOUR_WORDS.values())) == 4
    assert set(study.TWO_WORDS) < set(Rating)


@pytest.mark.parametrize(
    ("reviews", "new", "said"),
    [(12, 20, "12 thẻ ôn lại, 20 thẻ mới"), (1, 0, "1 thẻ ôn lại"), (0, 1_500, "1.500 thẻ mới")],
)
def test_a_plan_names_what_there_is(reviews: int, new: int, said: str) -> None:
    assert study.planned(reviews, new) == said
