"""The stock of wrong answers: well formed, of every length, none twice."""

from itertools import combinations

import pytest
from rapidfuzz import fuzz

from studyapp.core.authoring.stock.aims import AIMS
from studyapp.core.authoring.stock.causes import CAUSES
from studyapp.core.authoring.stock.duties import DUTIES
from studyapp.core.authoring.stock.requirements import REQUIREMENTS
from studyapp.core.authoring.stock.shortcomings import SHORTCOMINGS
from studyapp.core.authoring.stock.tasks import TASKS
from studyapp.core.authoring.stock.themes import Theme
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.text.folding import fold
from studyapp.core.text.normalise import nfc

ALL_TASKS = [words for theme in Theme for words in TASKS[theme]]
ALL_AIMS = [words for theme in Theme for words in AIMS[theme]]
ALL = [*ALL_TASKS, *ALL_AIMS, *DUTIES, *REQUIREMENTS, *CAUSES, *SHORTCOMINGS]


@pytest.mark.parametrize("stock", [ALL_TASKS, ALL_AIMS, DUTIES, REQUIREMENTS, CAUSES, SHORTCOMINGS])
def test_no_two_of_one_stock_say_the_same(stock: list[str]) -> None:
    for one, other in combinations(stock, 2):
        assert fuzz.ratio(fold(one), fold(other)) < 85, (one, other)


@pytest.mark.parametrize("words", ALL)
def test_a_wrong_answer_is_a_clause_with_a_small_letter_and_no_end_mark(words: str) -> None:
    assert words == nfc(words)
    assert words[0].islower()
    assert words[-1].isalpha()
    assert len(words.split()) >= 4
    assert not any(mark in words for mark in ".;:?!“”")


@pytest.mark.parametrize("words", ALL_TASKS)
def test_a_wrong_task_begins_as_a_right_one_does(words: str) -> None:
    verbs = (
        "cắt giảm",
        "bồi dưỡng",
        "đưa",
        "giao",
        "tập huấn",
        "quy định",
        "đo lường",
        "nâng cấp",
        "kết nối",
        "trình",
    )
    others = (
        "dạy nghề",
        "khám",
        "chuyển hóa",
        "thí điểm",
        "hướng dẫn",
        "rà soát",
        "phòng, chống",
        "đẩy lùi",
        "lồng ghép",
    )
    assert STARTS_DEED.match(words) or words.startswith((*verbs, *others))


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("length", [30, 40, 60, 80, 100, 120])
def test_every_theme_has_tasks_of_every_length(theme: Theme, length: int) -> None:
    assert sum(length / 1.6 <= len(words) <= length * 1.6 for words in TASKS[theme]) >= 3


@pytest.mark.parametrize("length", [35, 60, 80])
def test_requirements_come_in_every_length(length: int) -> None:
    assert sum(length / 1.6 <= len(words) <= length * 1.6 for words in REQUIREMENTS) >= 3
