"""Filters over drafts: what each shows, and where one goes next."""

from dataclasses import replace

import pytest

from studyapp.core.authoring.draft import Decision, Doubt
from studyapp.services.authoring import ReviewedDraft
from studyapp.ui.viewmodels.draft_filters import ALL, chosen, filter_rows, neighbour, next_open
from tests.ui.viewmodels.test_draft_edit import MATCH
from tests.ui.viewmodels.test_draft_rows import CARD, ITEM, a_draft

KEEP, MEND, REJECT = Decision
DRAFTS = (
    a_draft(CARD),
    a_draft(ITEM, KEEP),
    a_draft(ITEM, None, Doubt("long_answer")),
    a_draft(MATCH, REJECT),
    replace(a_draft(CARD, MEND, Doubt("long_stem")), mended=CARD),
)


@pytest.mark.parametrize(
    ("filter", "expected"),
    [
        ("all", [0, 1, 2, 3, 4]),
        ("open", [0, 2]),
        ("doubted", [2, 4]),
        ("kept", [1, 4]),
        ("rejected", [3]),
        ("cards", [0, 4]),
        ("single", [1, 2]),
        ("match", [3]),
        ("order", []),
    ],
)
def test_each_filter_shows_its_own(filter: str, expected: list[int]) -> None:
    assert chosen(filter, DRAFTS) == expected


def test_only_filters_that_show_something_are_offered_and_the_current_one() -> None:
    rows = filter_rows(DRAFTS[:2], "doubted")
    assert [each.filter for each in rows] == ["all", "open", "doubted", "kept", "cards", "single"]
    assert rows[0].words == "Tất cả câu nháp (2)"


@pytest.mark.parametrize(
    ("decisions", "start", "expected"),
    [
        ([None, None, None], 0, 0),
        ([KEEP, None, None], 0, 1),
        ([None, KEEP, REJECT], 2, 0),
        ([KEEP, REJECT], 1, None),
        ([], 0, None),
    ],
)
def test_the_next_open_draft_is_looked_for_from_here_and_round(
    decisions: list[Decision | None], start: int, expected: int | None
) -> None:
    drafts: list[ReviewedDraft] = [a_draft(CARD, each) for each in decisions]
    assert next_open(drafts, ALL, start) == expected


@pytest.mark.parametrize(("filter", "expected"), [("cards", 0), ("single", 2), ("rejected", None)])
def test_the_next_open_draft_is_one_of_those_shown(filter: str, expected: int | None) -> None:
    assert next_open(DRAFTS, filter, 1) == expected


@pytest.mark.parametrize(
    ("position", "step", "expected"), [(0, -1, None), (0, 1, 4), (4, -1, 0), (4, 1, None), (2, 1, 4)]
)
def test_neighbours_are_among_those_shown(position: int, step: int, expected: int | None) -> None:
    assert neighbour(DRAFTS, "cards", position, step) == expected
