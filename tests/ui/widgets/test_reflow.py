"""Parts go under one another where there is no room, and pages keep their edges."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.scroll import PageHeader, PageScroll
from studyapp.ui.widgets.text import Text
from tests.ui.looking import clipped, settle, show


def two(flow: Reflow) -> tuple[QWidget, QWidget]:
    main, side = Text("chính"), Text("bên")
    flow.add(main, 1)
    flow.add(side, width=300)
    return main, side


@pytest.mark.parametrize(
    ("width", "percent", "stacked"),
    [(1280, 100, False), (1000, 100, True), (1280, 150, True)],
)
def test_without_a_need_the_window_decides(look: Theme, width: int, percent: int, stacked: bool) -> None:
    flow = Reflow()
    two(flow)
    look.apply(Appearance.LIGHT, percent)
    show(flow, width, 400)
    assert flow.is_stacked is stacked


@pytest.mark.parametrize(
    ("width", "percent", "stacked"), [(700, 100, False), (699, 100, True), (1000, 200, True)]
)
def test_a_need_is_measured_on_the_row_itself(look: Theme, width: int, percent: int, stacked: bool) -> None:
    flow = Reflow(needs=700)
    two(flow)
    look.apply(Appearance.LIGHT, percent)
    show(flow, width, 400)
    assert flow.is_stacked is stacked


def test_a_side_column_has_its_width_only_beside(look: Theme) -> None:
    flow = Reflow(gap=20)
    main, side = two(flow)
    show(flow, 1280, 400)
    assert (main.width(), side.width()) == (960, 300)
    show(flow, 900, 400)
    assert (main.width(), side.width()) == (900, 900)


def test_an_aligned_part_stands_left_when_stacked(look: Theme) -> None:
    flow = Reflow(needs=700)
    flow.add(Text("chính"), 1)
    tool = Text("công cụ", wrap=False)
    flow.add(tool, align=Qt.AlignmentFlag.AlignVCenter)
    show(flow, 900, 200)
    assert tool.geometry().right() == 899
    show(flow, 400, 200)
    assert tool.x() == 0


def page_with(text: Text) -> PageScroll:
    page = PageScroll()
    page.column.addWidget(text)
    page.column.addStretch(1)
    return page


@pytest.mark.parametrize(
    ("width", "percent", "left", "right"),
    [
        (1280, 100, 40, 1240),
        (1600, 100, 200, 1400),
        (1000, 100, 24, 976),
        (1280, 200, 48, 1232),
    ],
)
def test_a_page_keeps_its_margins_and_its_widest_column(
    look: Theme, width: int, percent: int, left: int, right: int
) -> None:
    look.apply(Appearance.LIGHT, percent)
    block = Text("một khối")
    show(page_with(block), width, 600)
    assert (block.x(), block.x() + block.width()) == (left, right)


def test_blocks_do_not_move_when_the_scroll_bar_comes(look: Theme) -> None:
    block = Text("ngắn")
    page = page_with(block)
    show(page, 1280, 600)
    before = block.x(), block.width()
    block.set_text("dòng\n" * 60)
    settle()
    assert page.verticalScrollBar().maximum() > 0
    assert (block.x(), block.width()) == before


def test_a_narrower_page_begins_at_the_same_edge_unless_centred(look: Theme) -> None:
    edges = []
    for page in (PageScroll(widest=560), PageScroll(widest=560, centred=True)):
        block = Text("một khối")
        page.column.addWidget(block)
        show(page, 1280, 600)
        edges.append((block.x(), block.width()))
    assert edges == [(40, 560), (360, 560)]


def test_it_scrolls_back_to_the_top(look: Theme) -> None:
    page = page_with(Text("dòng\n" * 60))
    show(page, 600, 300)
    page.verticalScrollBar().setValue(200)
    page.scroll_to_top()
    assert page.verticalScrollBar().value() == 0


@pytest.mark.parametrize("percent", [100, 200])
def test_a_header_is_never_cut(look: Theme, percent: int) -> None:
    look.apply(Appearance.LIGHT, percent)
    holder = QWidget()
    header = PageHeader("Nghị quyết số 21-NQ/TW ngày 25/10/2017", "Về công tác dân số trong tình hình mới")
    header.tools.addWidget(Text("Công cụ", wrap=False))
    lines = column(holder)
    lines.addWidget(header)
    lines.addStretch(1)
    show(holder, 900, 600)
    assert clipped(holder) == []


def test_a_header_without_a_second_line_hides_it(look: Theme) -> None:
    header = PageHeader("Hôm nay")
    show(header, 900, 200)
    assert not header.muted.isVisible()
    header.set_words("Hôm nay", "Thứ Sáu")
    assert header.muted.isVisible()


def test_what_was_taken_out_is_forgotten(look: Theme) -> None:
    flow = Reflow(gap=12, needs=400)
    show(flow, 600, 100)
    for _ in range(2):
        flow.clear()
        flow.add(Text("một", wrap=False), width=100, align=Qt.AlignmentFlag.AlignLeft)
        flow.add(Text("hai", wrap=False), align=Qt.AlignmentFlag.AlignLeft)
        settle()
    look.apply(Appearance.DARK, 200)
    settle()
    assert flow.box.count() == 2
