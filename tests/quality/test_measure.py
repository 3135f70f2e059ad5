"""Measures the build over both splits, prints the tables (`-s`) and holds the floors of the open one."""

import sys
import tomllib
from functools import cache

import pytest

from tests.quality import measure
from tests.quality.corpus import FOLDERS, HERE, articles

FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))
SLACK = 1e-9


@cache
def measured(split: str) -> measure.Measured:
    return measure.measure(split)


@pytest.mark.parametrize("split", FOLDERS)
def test_prints_the_tables(split: str) -> None:
    result = measured(split)
    sys.stdout.write(f"\n{split}\n{measure.table(result)}\n\n{measure.yield_table(result)}\n")
    assert len(result.yields) == len(articles(split))


@pytest.mark.parametrize("field", FLOORS["fields"])
def test_no_field_of_the_open_set_falls_below_its_floor(field: str) -> None:
    score, floor = measured("open").scores[field], FLOORS["fields"][field]
    assert score.precision >= floor["precision"] - SLACK
    assert score.recall >= floor["recall"] - SLACK


def test_every_field_has_a_floor() -> None:
    assert set(FLOORS["fields"]) == {name for name in measured("open").scores if not measure.only_told(name)}


def test_the_yield_does_not_fall() -> None:
    result = measured("open").yields
    assert sum(each.cards for each in result) >= FLOORS["yield"]["cards"]
    assert sum(sum(each.items.values()) for each in result) >= FLOORS["yield"]["items"]
    assert sum(each.enough for each in result) >= FLOORS["yield"]["articles_with_enough"]
