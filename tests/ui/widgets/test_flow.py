"""A row of parts goes on below where it is full, and loses none of them."""

import pytest
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.widgets import buttons
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Text
from tests.ui.looking import clipped, settle, show


def held(flow: QWidget, width: int) -> QWidget:
    holder = QWidget()
    lines = column(holder)
    lines.addWidget(flow)
    lines.addStretch(1)
    show(holder, width, 500)
    return holder


def flow_of(*words: str, at_right: bool = False) -> Flow:
    flow = Flow(gap=10, at_right=at_right)
    for each in words:
        flow.add(buttons.outlined(each))
    return flow


def tops(flow: Flow) -> list[int]:
    return sorted({each.y() for each in flow.parts if each.isVisible()})


def test_what_fits_stands_in_one_line(look: Theme) -> None:
    flow = flow_of("Bỏ", "Sửa", "Giữ")
    _holder = held(flow, 600)
    assert tops(flow) == [0]
    assert flow.height() == 46


def test_what_does_not_fit_goes_below_and_is_given_the_height(look: Theme) -> None:
    flow = flow_of("Bỏ", "Sửa", "Giữ")
    holder = held(flow, 200)
    assert tops(flow) == [0, 56]
    assert flow.height() == 102
    assert clipped(holder) == []


def test_it_can_end_at_the_right(look: Theme) -> None:
    flow = flow_of("Bỏ", "Giữ", at_right=True)
    _holder = held(flow, 400)
    assert flow.parts[-1].geometry().right() == 399


def test_hidden_parts_take_no_room(look: Theme) -> None:
    flow = flow_of("Bỏ", "Sửa", "Giữ")
    _holder = held(flow, 200)
    flow.parts[0].hide()
    settle()
    assert tops(flow) == [0]
    flow.parts[0].show()
    settle()
    assert tops(flow) == [0, 56]


def test_what_came_while_nothing_was_shown_has_its_place(look: Theme) -> None:
    flow = flow_of("Bỏ", "Sửa")
    holder = held(flow, 600)
    holder.hide()
    flow.add(buttons.outlined("Giữ"))
    holder.show()
    settle()
    assert flow.parts[-1].x() > flow.parts[1].geometry().right()


def test_a_part_wider_than_the_row_is_as_wide_as_the_row(look: Theme) -> None:
    flow = flow_of("Giữ 30 câu không có điều cần xem")
    _holder = held(flow, 160)
    assert flow.parts[0].width() == 160


@pytest.mark.parametrize("percent", [100, 200])
def test_gaps_grow_with_the_text(look: Theme, percent: int) -> None:
    look.apply(Appearance.LIGHT, percent)
    flow = flow_of("Bỏ", "Giữ")
    _holder = held(flow, 900)
    assert flow.parts[1].x() - flow.parts[0].geometry().right() - 1 == 10 * percent // 100


def test_parts_side_by_side_are_stacked_before_they_are_squeezed(look: Theme) -> None:
    flow = Reflow(gap=10, needs=100)
    for word in ("Nghịquyếtsố", "Chỉthịsố"):
        flow.add(Text(word), 1)
    holder = held(flow, 400)
    assert not flow.is_stacked
    holder.resize(150, 400)
    settle()
    assert flow.is_stacked
    assert clipped(holder) == []
