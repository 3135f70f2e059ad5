"""The sentences of Hôm nay that depend on figures."""

from datetime import timedelta

import pytest

from studyapp.wording import today


@pytest.mark.parametrize(
    ("reviews", "new", "expected"),
    [
        (18, 6, "18 thẻ ôn lại và 6 thẻ mới."),
        (18, 0, "18 thẻ ôn lại."),
        (0, 6, "6 thẻ mới."),
    ],
)
def test_only_what_there_is_gets_mentioned(reviews: int, new: int, expected: str) -> None:
    assert today.parts(reviews, new) == expected


def test_the_button_says_how_many_and_how_long() -> None:
    assert today.start(24, timedelta(minutes=12)) == "Bắt đầu ôn · 24 thẻ, khoảng 12 phút"


@pytest.mark.parametrize(
    ("count", "expected"), [(21, "Ngày mai có 21 thẻ cần ôn."), (0, "Ngày mai chưa có thẻ nào cần ôn.")]
)
def test_tomorrow_is_said_also_when_nothing_comes(count: int, expected: str) -> None:
    assert today.tomorrow(count) == expected


@pytest.mark.parametrize(("title", "expected"), [("Mục tiêu", "Phần 2/4: Mục tiêu"), ("", "Phần 2/4")])
def test_a_section_without_a_title_is_just_numbered(title: str, expected: str) -> None:
    assert today.section(2, 4, title) == expected
