"""The sentences of Soạn câu hỏi that sum up."""

import pytest

from studyapp.wording import authoring


@pytest.mark.parametrize(
    ("cards", "items", "rejected", "said"),
    [
        (17, 11, 1, "Đã giữ 17 thẻ và 11 câu hỏi, bỏ 1 câu nháp."),
        (17, 0, 3, "Đã giữ 17 thẻ, bỏ 3 câu nháp."),
        (0, 2, 0, "Đã giữ 2 câu hỏi."),
        (0, 0, 29, "Đã bỏ 29 câu nháp."),
    ],
)
def test_the_end_of_a_review_names_what_there_is(cards: int, items: int, rejected: int, said: str) -> None:
    assert authoring.done(cards, items, rejected) == said
