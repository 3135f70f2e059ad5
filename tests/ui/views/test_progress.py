"""The page Tiến độ drawn: charts with their words, tables beside them, nothing cut off."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.study.rating import Rating
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.viewmodels.progress import ProgressViewModel
from studyapp.ui.views.progress import ProgressPage
from studyapp.ui.widgets.bar_chart import BarChart
from studyapp.ui.widgets.heat_map import HeatMap
from studyapp.wording import progress
from tests.ui.looking import clipped, settle, show, unnamed
from tests.ui.real_program import RealProgram

ANSWERS = 6


@pytest.fixture
def page(qtbot: QtBot, program: RealProgram) -> ProgressPage:
    page = ProgressPage(ProgressViewModel(program.session.progress))
    qtbot.addWidget(page)
    show(page)
    return page


def enter(page: ProgressPage) -> None:
    page.enter(Visit(PageId.PROGRESS))
    settle()


def answer_some(program: RealProgram) -> None:
    for _ in range(ANSWERS):
        due = program.session.study.next_card()
        assert due is not None
        program.session.study.answer(due.card.id, Rating.GOOD, timedelta(seconds=5))


def child(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def test_a_new_learner_is_told_how_to_begin(page: ProgressPage) -> None:
    visits: list[Visit] = []
    page.visit_requested.connect(visits.append)
    enter(page)
    assert child(page, "nothing_yet").isVisible()
    start = page.findChild(QAbstractButton, "start_study")
    assert start is not None
    start.click()
    assert visits == [Visit(PageId.STUDY, begin=True)]


def test_after_answers_the_invitation_is_gone_and_today_is_counted(
    page: ProgressPage, program: RealProgram
) -> None:
    answer_some(program)
    enter(page)
    assert not child(page, "nothing_yet").isVisible()
    assert f"{ANSWERS} thẻ" in child(page, "heat_map").accessibleName()


def test_a_chart_is_a_table_too(page: ProgressPage, program: RealProgram) -> None:
    answer_some(program)
    enter(page)
    panel = child(page, "calendar")
    switch = panel.findChild(QAbstractButton, "as_table")
    assert switch is not None
    switch.click()
    assert child(panel, "chart_table").isVisible()
    assert not child(panel, "heat_map").isVisible()
    switch.click()
    assert child(panel, "heat_map").isVisible()


def test_a_cell_tells_its_day_and_count(page: ProgressPage, program: RealProgram) -> None:
    answer_some(program)
    enter(page)
    page.grab()
    chart = page.findChild(HeatMap, "heat_map")
    assert chart is not None
    tips = {
        chart.tip_at(QPointF(x, y)) for x in range(0, chart.width(), 6) for y in range(0, chart.height(), 6)
    }
    assert f"T6 20/11/2026: {ANSWERS} thẻ" in tips


def test_the_coming_days_are_drawn_with_their_numbers(page: ProgressPage, program: RealProgram) -> None:
    answer_some(program)
    enter(page)
    chart = page.findChild(BarChart, "bar_chart")
    assert chart is not None
    assert chart.accessibleName().startswith("Dự kiến ôn: 21/11")


def test_every_estimate_says_what_it_is_not_for(page: ProgressPage) -> None:
    enter(page)
    assert child(page, "page_muted").accessibleName() == progress.NOTICE


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)])
def test_nothing_is_cut_off_and_everything_has_a_name(
    page: ProgressPage, program: RealProgram, look: Theme, percent: int, size: tuple[int, int]
) -> None:
    answer_some(program)
    look.apply(Appearance.DARK, percent)
    show(page, *size)
    enter(page)
    assert clipped(page) == []
    assert unnamed(page) == []
