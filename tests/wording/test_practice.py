"""The sentences of Luyện tập that count something."""

import pytest

from studyapp.wording import practice


@pytest.mark.parametrize(
    ("right", "total", "said"),
    [(0, 0, "0%"), (0, 3, "0%"), (1, 3, "33%"), (2, 3, "67%"), (5, 8, "63%"), (3, 3, "100%")],
)
def test_a_score_is_a_whole_per_cent(right: int, total: int, said: str) -> None:
    assert practice.percent(right, total) == said


@pytest.mark.parametrize(
    ("verdict", "said"), [("", "A. 75 tuổi"), ("Đáp án đúng", "A. 75 tuổi. Đáp án đúng")]
)
def test_a_verdict_is_read_after_the_option(verdict: str, said: str) -> None:
    assert practice.said("A. 75 tuổi", verdict) == said


def test_a_cell_of_the_map_reads_its_notes() -> None:
    assert practice.cell(7, practice.WRONG, practice.FLAGS) == "Câu 7, Sai, Đánh dấu"
