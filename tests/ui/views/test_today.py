"""Hôm nay on real files: what it shows, and where its buttons lead."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QWidget

from studyapp.app import Application, LearnerSession, open_application
from studyapp.core.study.rating import Rating
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.viewmodels.today import TodayViewModel
from studyapp.ui.viewmodels.today_state import MasteryRow
from studyapp.ui.views.today import TodayPage
from studyapp.ui.views.today_parts import MasteryLine, code_width
from studyapp.wording import today
from tests.ui.looking import clipped, settle, show, unnamed
from tests.ui.program import NOW, application_in, paths_in, session_of


@pytest.fixture
def application(look: Theme, tmp_path: Path) -> Iterator[Application]:
    with application_in(tmp_path) as application:
        application.refresh_shipped()
        yield application


@pytest.fixture
def session(application: Application) -> LearnerSession:
    session = session_of(application)
    session.study.enrol()
    return session


def page_of(session: LearnerSession) -> TodayPage:
    model = TodayViewModel(session.study, session.attempts, session.progress, session.reading, lambda: NOW)
    page = TodayPage(model)
    show(page)
    page.enter(Visit(PageId.TODAY))
    settle()
    return page


def said(page: QWidget, name: str, within: str = "") -> str:
    label = part(page, within).findChild(QLabel, name)
    assert isinstance(label, QLabel), name
    return label.accessibleName()


def part(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name) if name else page
    assert isinstance(found, QWidget), name
    return found


def press(page: TodayPage, name: str, within: str = "") -> list[Visit]:
    visits: list[Visit] = []
    page.visit_requested.connect(visits.append)
    button = part(page, within).findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    button.click()
    return visits


def test_the_first_day_offers_the_first_cards(session: LearnerSession) -> None:
    page = page_of(session)
    assert said(page, "page_muted") == "Thứ Sáu, ngày 20 tháng 11 năm 2026"
    assert said(page, "hero_heading") == "20 thẻ mới để học hôm nay"
    assert said(page, "hero_detail") == today.FIRST_CARDS
    assert press(page, "begin") == [Visit(PageId.STUDY, begin=True)]


def test_with_nothing_begun_the_cards_lead_to_library_and_practice(session: LearnerSession) -> None:
    page = page_of(session)
    assert press(page, "go_on", "reading") == [Visit(PageId.LIBRARY)]
    assert press(page, "go_on", "practice") == [Visit(PageId.PRACTICE)]
    assert not part(part(page, "reading"), "share").isVisible()


def test_reading_goes_on_where_it_stopped(application: Application, session: LearnerSession) -> None:
    pack = application.library.shelves()[0].packs[0].label.id
    session.reading.remember(pack, 1)
    page = page_of(session)
    assert said(page, "detail", "reading").startswith("Phần 2/")
    assert press(page, "go_on", "reading") == [Visit(PageId.LIBRARY, pack=pack)]
    bar = part(page, "reading").findChild(QProgressBar, "share")
    assert isinstance(bar, QProgressBar)
    assert bar.isVisible()
    assert 0 < bar.value() < bar.maximum()


def test_an_open_practice_goes_on(session: LearnerSession) -> None:
    attempt = session.quiz.start(count=5)
    page = page_of(session)
    assert said(page, "detail", "practice") == "Đúng 0 câu, sai 0 câu; còn 5 câu"
    assert said(page, "amount", "practice") == "0/5"
    assert press(page, "go_on", "practice") == [Visit(PageId.PRACTICE, attempt=attempt)]


def test_wrong_answers_are_offered_for_review(session: LearnerSession) -> None:
    attempt = session.quiz.start(count=1)
    item = session.quiz.load(attempt).items[0].item
    wrong = next(at for at, option in enumerate(item.options) if not option.correct)
    session.quiz.respond(attempt, 0, frozenset({wrong}))
    page = page_of(session)
    assert part(page, "mistake_0").isVisible()
    points = frozenset({item.key_point})
    assert press(page, "review_mistakes") == [Visit(PageId.STUDY, key_points=points, begin=True)]


def test_mastery_has_a_row_for_each_pack(application: Application, session: LearnerSession) -> None:
    page = page_of(session)
    rows = [each for at in range(9) if (each := page.findChild(QWidget, f"mastery_{at}"))]
    assert len(rows) == sum(len(shelf.packs) for shelf in application.library.shelves())
    bar = rows[0].findChild(QProgressBar, "share")
    assert isinstance(bar, QProgressBar)
    assert bar.accessibleName().endswith(": 0%")


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_codes_of_a_table_share_one_column(look: Theme, percent: int) -> None:
    look.apply(Appearance.LIGHT, percent)
    codes = ["21-NQ/TW (2017)", "Bài báo"]
    lines = [MasteryLine(MasteryRow(code, "x", 0.5, "50%", "x"), code_width(codes)) for code in codes]
    for line in lines:
        show(line, 1700, 100)
    starts = [[label.x() for label in line.findChildren(QLabel)][:2] for line in lines]
    assert starts[0] == starts[1]
    assert [clipped(line) for line in lines] == [[], []]


def test_entering_again_shows_what_was_done_meanwhile(session: LearnerSession) -> None:
    page = page_of(session)
    card = session.study.next_card()
    assert card is not None
    session.study.answer(card.card.id, Rating.EASY, timedelta(seconds=4))
    page.enter(Visit(PageId.TODAY))
    settle()
    assert said(page, "hero_heading") == "19 thẻ mới để học hôm nay"


def test_the_search_button_leads_to_the_library(session: LearnerSession) -> None:
    assert press(page_of(session), "search") == [Visit(PageId.LIBRARY, query="")]


def test_an_empty_library_leads_to_authoring(look: Theme, tmp_path: Path) -> None:
    with application_in(tmp_path, empty_library=True) as application:
        page = page_of(session_of(application))
        assert said(page, "hero_heading") == today.NO_CONTENT
        assert press(page, "begin") == [Visit(PageId.AUTHORING)]
        assert not part(page, "mastery_title").isVisible()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 600), (760, 520)])
@pytest.mark.parametrize("percent", [100, 130, 200])
def test_nothing_is_cut_at_any_size(
    look: Theme, session: LearnerSession, width: int, height: int, percent: int
) -> None:
    session.quiz.start(count=5)
    look.apply(Appearance.LIGHT, percent)
    page = page_of(session)
    show(page, width, height)
    assert clipped(page) == []
    assert unnamed(page) == []
    outside = [
        each.objectName()
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and each.mapTo(page, each.rect().topRight()).x() > width
    ]
    assert outside == []


def test_a_clock_that_went_back_is_said_above_the_plan(session: LearnerSession, tmp_path: Path) -> None:
    page = page_of(session)
    banner = page.findChild(QWidget, "warning")
    assert banner is not None
    assert not banner.isVisible()
    due = session.study.next_card()
    assert due is not None
    session.study.answer(due.card.id, Rating.GOOD, timedelta(seconds=5))
    earlier = NOW - timedelta(days=2)
    with open_application(paths_in(tmp_path), lambda: earlier) as application:
        learner = application.last_learner()
        assert learner is not None
        own = application.open_learner(learner.id)
        page = TodayPage(TodayViewModel(own.study, own.attempts, own.progress, own.reading, lambda: earlier))
        show(page)
        page.enter(Visit(PageId.TODAY))
        banner = page.findChild(QWidget, "warning")
        assert banner is not None
        assert banner.isVisible()
        assert "9:00 ngày 18/11/2026" in banner.accessibleName()
        settle()
        assert clipped(page) == []
