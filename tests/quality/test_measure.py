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


@pytest.mark.parametrize("name", FLOORS["yield"])
def test_the_yield_does_not_fall(name: str) -> None:
    assert measure.yields(measured("open"))[name] >= FLOORS["yield"][name]


def test_floors_are_raised_and_never_lowered() -> None:
    low = {"fields": {"dates": {"precision": 0.1, "recall": 0.1}}, "yield": {"cards": 1}}
    high = {"fields": {"dates": {"precision": 2.0, "recall": 2.0}}, "yield": {"cards": 9_999}}
    raised = tomllib.loads(measure.floors(measured("open"), low))
    held = tomllib.loads(measure.floors(measured("open"), high))
    assert raised["fields"]["dates"]["recall"] > 0.1
    assert raised["yield"]["cards"] > 1
    assert held["fields"]["dates"]["recall"] == 2.0
    assert held["yield"]["cards"] == 9_999
