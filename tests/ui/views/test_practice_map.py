"""The cells of the practice map, as they are painted."""

from collections.abc import Iterable

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from studyapp.ui import theme
from studyapp.ui.theme import Token
from studyapp.ui.viewmodels.practice_state import Cell
from studyapp.ui.views.practice_map import EDGES, CellButton

EDGE = 3
NEAR = 40  # of the three channels together; edges of strokes are mixed with the ground


def painted(qtbot: QtBot, cell: Cell) -> QImage:
    button = CellButton()
    qtbot.addWidget(button)
    button.show_cell(cell)
    return button.grab().toImage()


def spots(image: QImage, token: Token) -> set[tuple[int, int]]:
    ink = theme.color(token)
    every = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {(x, y) for x, y in every if distance(image.pixelColor(x, y), ink) < NEAR}


def distance(one: QColor, other: QColor) -> int:
    parts = zip(one.getRgb(), other.getRgb(), strict=True)  # type: ignore[call-overload]
    return sum(abs(left - right) for left, right in parts)


def middle(places: Iterable[int]) -> float:
    found = set(places)
    return (min(found) + max(found)) / 2


@pytest.mark.parametrize("flagged", [False, True])
@pytest.mark.parametrize("correct", [True, False])
def test_a_judged_number_of_three_digits_is_whole_and_clear_of_its_signs(
    qtbot: QtBot, correct: bool, flagged: bool
) -> None:
    cell = Cell(888, correct, flagged=flagged, current=True, name="")  # the edge is then of neither colour
    image = painted(qtbot, cell)
    number = spots(image, Token.TEXT)
    assert all(EDGE < x < image.width() - EDGE for x, _ in number)
    assert middle(x for x, _ in number) == pytest.approx(image.width() / 2, abs=2)
    for token in (EDGES[correct], *([Token.WARN] if flagged else [])):
        sign = spots(image, token)
        assert sign
        assert {y for _, y in sign}.isdisjoint({y for _, y in number})


def test_a_number_without_signs_stands_in_the_middle(qtbot: QtBot) -> None:
    image = painted(qtbot, Cell(8, None, flagged=False, current=True, name=""))
    assert middle(y for _, y in spots(image, Token.TEXT)) == pytest.approx(image.height() / 2, abs=2)
