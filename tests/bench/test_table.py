"""The table of figures says by itself what is met."""

import pytest

from bench.table import Row, table


@pytest.mark.parametrize(
    ("row", "aim", "verdict"),
    [
        (Row("a", 5), "", ""),
        (Row("a", 5, most=5), "≤ 5", "met"),
        (Row("a", 5.1, most=5), "≤ 5", "MISSED"),
        (Row("a", 5, beside=5, share=1), "≤ Anki", "met"),
        (Row("a", 5, beside=4, share=1), "≤ Anki", "MISSED"),
        (Row("a", 7, beside=4, share=2, whose="bare"), "≤ 2 × bare", "met"),
        (Row("a", 5, most=9, beside=4, share=1), "≤ 9, ≤ Anki", "MISSED"),
        (Row("a", 5, beside=None, share=1), "", ""),
        (Row("a", 5, beside=4), "", ""),
    ],
)
def test_an_aim_is_met_or_missed(row: Row, aim: str, verdict: str) -> None:
    *_, said, judged = row.cells()
    assert (said, judged) == (aim, verdict)


def test_the_ratio_is_ours_to_theirs() -> None:
    assert Row("a", 3, "s", beside=4).cells()[1:4] == ("3 s", "Anki 4", "0.75")


def test_columns_stand_under_each_other() -> None:
    lines = table([Row("short", 1, most=2), Row("a longer name", 123.4, beside=7)]).splitlines()
    assert len(lines) == 3
    assert len({line.index(text) for line, text in zip(lines, ("ours", "1 ms", "123 ms"), strict=True)}) == 1
