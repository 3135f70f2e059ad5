"""What a table of a file gives is what was written, or an error that names the key."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.errors import ContentError
from studyapp.formats.toml_table import Table

FILE = PurePath("thu.toml")


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def table(value: object) -> Table:
    return Table(FILE, "bảng 2", {"khoa": value}, {"khoa": False})


READERS: list[Callable[[Table], object]] = [
    lambda read: read.text("khoa"),
    lambda read: read.id("khoa"),
    lambda read: read.flag("khoa"),
    lambda read: read.day("khoa"),
    lambda read: read.year_or_none("khoa"),
    lambda read: read.number("khoa"),
    lambda read: read.choice("khoa", Colour),
    lambda read: read.list("khoa"),
    lambda read: read.table("khoa", {}),
    lambda read: read.tables("khoa", {}),
]


@pytest.mark.parametrize("read", READERS)
def test_a_value_of_no_fitting_kind_names_file_and_key(read: Callable[[Table], object]) -> None:
    with pytest.raises(ContentError) as caught:
        read(table(object()))
    assert (caught.value.file, caught.value.key) == (FILE, "bảng 2: khoa")
    assert caught.value.problem
    assert caught.value.mend


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_number_is_read_exactly_as_text_or_as_a_number(number: Decimal) -> None:
    assert table(number).number("khoa") == table(str(number)).number("khoa") == number


@given(st.text(alphabet="abcxyz0189.-", min_size=1))
def test_an_id_has_no_lone_or_doubled_joints(text: str) -> None:
    parts = text.replace("-", ".").split(".")
    if all(parts):
        assert table(text).id("khoa") == text
    else:
        with pytest.raises(ContentError):
            table(text).id("khoa")


@given(st.text(min_size=1), st.text(min_size=1))
def test_only_known_keys_are_read(known: str, given_key: str) -> None:
    values = {given_key: 1}
    if known == given_key:
        assert Table(FILE, "", values, {known: True}).has(known)
    else:
        with pytest.raises(ContentError):
            Table(FILE, "", values, {known: False})


def test_a_needed_key_must_be_there() -> None:
    with pytest.raises(ContentError, match="thiếu khóa"):
        Table(FILE, "", {}, {"khoa": True})


def test_what_may_be_absent_has_a_plain_meaning() -> None:
    absent = Table(FILE, "", {}, {"khoa": False})
    assert absent.text_or_none("khoa") is None
    assert absent.day_or_none("khoa") is None
    assert absent.year_or_none("khoa") is None
    assert absent.flag("khoa") is False
    assert absent.list("khoa") == ()
    assert absent.tables("khoa", {}) == ()


def test_letters_come_composed() -> None:
    assert table("Vie\u0323\u0302t").text("khoa") == "Việt"


def test_values_come_typed() -> None:
    assert table(date(2017, 10, 25)).day("khoa") == date(2017, 10, 25)
    assert table(2030).year_or_none("khoa") == 2030
    assert table("blue").choice("khoa", Colour) is Colour.BLUE


def test_inner_tables_are_numbered_from_one() -> None:
    first, second = table([{"a": "x"}, {"a": ""}]).tables("khoa", {"a": True})
    assert first.text("a") == "x"
    with pytest.raises(ContentError) as caught:
        second.text("a")
    assert caught.value.key == "bảng 2: khoa 2: a"
