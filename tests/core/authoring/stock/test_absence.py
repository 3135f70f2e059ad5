"""Whether an article speaks of something."""

import pytest

from studyapp.core.authoring.stock.absence import Spoken
from studyapp.core.authoring.stock.tasks import TASKS
from studyapp.core.authoring.stock.themes import Theme

ARTICLE = Spoken(
    "Huyện ủy yêu cầu rà soát, bổ sung quy hoạch cán bộ lãnh đạo các cấp. "
    "Các chi bộ đổi mới nội dung sinh hoạt."
)


@pytest.mark.parametrize(
    "words",
    [
        "rà soát, bổ sung quy hoạch cán bộ lãnh đạo, quản lý các cấp",
        "Đổi mới nội dung sinh hoạt chi bộ",
        "doi moi noi dung sinh hoat chi bo",
    ],
)
def test_what_the_article_says_is_held_with_or_without_marks(words: str) -> None:
    assert ARTICLE.holds(words)


@pytest.mark.parametrize("words", TASKS[Theme.ECONOMY])
def test_what_it_does_not_speak_of_is_not_held(words: str) -> None:
    assert not ARTICLE.holds(words)


def test_an_empty_article_speaks_of_nothing() -> None:
    assert not Spoken("").holds("đổi mới nội dung sinh hoạt chi bộ")
