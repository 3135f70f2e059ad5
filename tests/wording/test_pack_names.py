"""Packs are named by number, year and subject."""

import pytest

from studyapp.wording import pack_names


@pytest.mark.parametrize(
    ("code", "year", "expected"),
    [("21-NQ/TW", 2017, "21-NQ/TW (2017)"), ("21-NQ/TW", None, "21-NQ/TW"), (None, 2017, "Bài báo")],
)
def test_a_number_goes_with_its_year(code: str | None, year: int | None, expected: str) -> None:
    assert pack_names.short_code(code, year) == expected
