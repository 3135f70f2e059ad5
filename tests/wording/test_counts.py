"""Every sentence that counts something writes large counts as Vietnamese print does."""

import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib import import_module
from typing import Any, get_type_hints

import pytest

from studyapp import wording
from studyapp.core.authoring.rates import Rate, Rates
from studyapp.wording import authoring_changes, rates, study

Sentence = Callable[..., str]

MANY = 1_234_567
DAY = date(2026, 11, 20)
SAMPLES: dict[Any, Any] = {
    int: MANY,
    str: "chữ",
    float: 0.5,
    bool: True,
    date: DAY,
    datetime: datetime(2026, 11, 20, 9, 5, tzinfo=UTC),
    timedelta: timedelta(hours=MANY),
    tuple[date, int] | None: (DAY, MANY),
    tuple[tuple[date, int], ...]: ((DAY, MANY),),
}
NO_COUNTS = {"mastery_of_year"}


def hints_of(made: Sentence) -> dict[str, Any]:
    return get_type_hints(made, localns={"Decimal": Decimal})  # whose module no start loads


def sentences() -> Iterator[Sentence]:
    for module in pkgutil.iter_modules(wording.__path__):
        for _, made in inspect.getmembers(import_module(f"{wording.__name__}.{module.name}")):
            if inspect.isfunction(made) and made.__module__.endswith(f".{module.name}"):
                yield made


def takes(made: Sentence) -> list[Any]:
    hints = hints_of(made)
    return [hints[name] for name in inspect.signature(made).parameters]


def counts(made: Sentence) -> bool:
    holding = (int, timedelta, tuple[date, int] | None, tuple[tuple[date, int], ...])
    return (
        made.__name__ not in NO_COUNTS
        and hints_of(made)["return"] is str
        and any(each in holding for each in takes(made))
    )


def name_of(said: Sentence) -> str:
    return f"{said.__module__.rpartition('.')[2]}.{said.__name__}"


COUNTING = [pytest.param(each, id=name_of(each)) for each in sentences() if counts(each)]


@pytest.mark.parametrize("said", COUNTING)
def test_thousands_are_parted_by_points(said: Sentence) -> None:
    sentence = said(*(SAMPLES[each] for each in takes(said)))
    assert not re.search(r"\d{4}", sentence.replace("/2026", ""))


def test_the_sentences_are_found() -> None:
    assert len(COUNTING) > 60
    assert study.answered(MANY) == "1.234.567 lượt trả lời"


def test_counts_in_tables_are_written_so_too() -> None:
    rate = Rate("tasks", 1_500, 0, 0, 2)
    assert rates.row("Việc", rate) == ("Việc", "1.500", "0", "0", "2", "100%")
    assert "\t1500\t" in rates.report(Rates((rate,), (), {}))  # but a spreadsheet reads bare digits


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        (
            (7, 3, 2, 1),
            "7 câu nháp còn nguyên căn cứ, trong đó 3 câu đã duyệt giữ nguyên quyết định; "
            "2 câu nháp mới; 1 câu không còn căn cứ.",
        ),
        ((7, 0, 0, 0), "7 câu nháp còn nguyên căn cứ."),
        ((7, 0, 0, 4), "7 câu nháp còn nguyên căn cứ; 4 câu không còn căn cứ."),
        ((0, 0, 5, 0), "Không câu nháp nào còn nguyên căn cứ; 5 câu nháp mới."),
    ],
)
def test_a_newer_text_is_summed_up_without_the_parts_that_are_none(
    numbers: tuple[int, int, int, int], said: str
) -> None:
    assert authoring_changes.summary(*numbers) == said
