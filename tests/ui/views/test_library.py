"""The page Thư viện on the shipped content: shelves, reader, sources, search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.ids import PackId
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.viewmodels.library import LibraryViewModel
from studyapp.ui.viewmodels.search import SearchViewModel
from studyapp.ui.views.library import LibraryPage
from studyapp.wording import library
from tests.ui.looking import clipped, settle, show, unnamed
from tests.ui.real_program import RealProgram
from tests.ui.typing_vi import type_text

POPULATION = PackId("21-nq-tw-2017")


@pytest.fixture
def page(qtbot: QtBot, program: RealProgram) -> LibraryPage:
    application, session = program.application, program.session
    reader = LibraryViewModel(application.library, session.reading, application.authoring, session.study)
    page = LibraryPage(reader, SearchViewModel(application.library))
    qtbot.addWidget(page)
    show(page)
    page.enter(Visit(PageId.LIBRARY))
    settle()
    return page


def child(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    button.click()
    settle()


def words_on(page: QWidget) -> str:
    return " ".join(each.accessibleName() for each in page.findChildren(QLabel) if each.isVisible())


def test_shelves_show_each_resolution_with_its_year(page: LibraryPage) -> None:
    said = words_on(page)
    assert "21-NQ/TW (2017) · Công tác dân số" in said
    assert "18-NQ/TW (2017)" in said
    assert library.NO_ARTICLES in said


def test_a_pack_opens_under_its_full_name_and_says_that_it_comes_from_the_press(page: LibraryPage) -> None:
    press(page, f"pack_{POPULATION}")
    said = words_on(page)
    assert "Nghị quyết số 21-NQ/TW ngày\u00a025/10/2017" in said
    assert "Về công tác dân số trong tình hình mới" in said
    assert "không phải văn bản chính thức" in said


def test_the_trail_leads_back_to_the_shelves(page: LibraryPage) -> None:
    press(page, f"pack_{POPULATION}")
    press(page, "trail_home")
    assert child(page, "shelves").isVisible()
    assert not child(page, "reader").isVisible()


def test_every_point_shows_who_says_it_and_opens_its_sources(page: LibraryPage) -> None:
    press(page, f"pack_{POPULATION}")
    point = next(
        each for each in page.findChildren(QAbstractButton) if each.objectName().startswith("sources_")
    )
    assert "nguồn" in point.accessibleName()
    point.click()
    settle()
    dialog = page.findChild(QDialog, "sources")
    assert dialog is not None
    assert dialog.isVisible()


def test_learning_a_section_asks_for_the_cards_of_its_points(page: LibraryPage, program: RealProgram) -> None:
    visits: list[Visit] = []
    page.visit_requested.connect(visits.append)
    press(page, f"pack_{POPULATION}")
    press(page, "learn_section")
    pack = program.application.library.open_pack(POPULATION).pack
    assert visits == [Visit(PageId.STUDY, POPULATION, frozenset(pack.sections[0].key_points), begin=True)]


def test_the_contents_scroll_to_a_section_and_remember_it(page: LibraryPage, program: RealProgram) -> None:
    press(page, f"pack_{POPULATION}")
    press(page, "part_1")
    last = program.session.reading.last()
    assert last is not None
    assert (last.label.id, last.section) == (POPULATION, 1)
    page.enter(Visit(PageId.LIBRARY, pack=POPULATION))
    settle()
    assert page._viewmodel.state.section == 1


@pytest.mark.parametrize("query", ["tuổi thọ", "tuoi tho"])
def test_search_finds_with_and_without_tones_and_opens_at_the_point(page: LibraryPage, query: str) -> None:
    page.enter(Visit(PageId.LIBRARY, query=""))
    type_text(page.field.line, query)
    page.field.submitted.emit(page.field.text)
    settle()
    assert child(page, "search_results").isVisible()
    hits = page._search.state.hits
    assert hits
    assert any("tuổi thọ" in hit.text.lower() for hit in hits)
    press(page, "hit_0")
    assert child(page, "reader").isVisible()
    assert page.field.text == ""


def test_the_arrow_keys_choose_and_enter_opens(page: LibraryPage) -> None:
    page.enter(Visit(PageId.LIBRARY, query="dan so"))
    settle()
    second = page._search.state.hits[1]
    QTest.keyClick(page.field.line, Qt.Key.Key_Down)
    QTest.keyClick(page.field.line, Qt.Key.Key_Return)
    settle()
    reader = page._viewmodel.state.reader
    assert reader is not None
    assert reader.id == second.pack


def test_what_is_not_found_is_said(page: LibraryPage) -> None:
    page.enter(Visit(PageId.LIBRARY, query="xyzxyz"))
    settle()
    assert library.not_found("xyzxyz") in words_on(page)


def test_escape_closes_the_search(page: LibraryPage) -> None:
    page.enter(Visit(PageId.LIBRARY, query="dan so"))
    settle()
    QTest.keyClick(page.field.line, Qt.Key.Key_Escape)
    settle()
    assert child(page, "shelves").isVisible()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)])
def test_nothing_is_cut_off_and_everything_has_a_name(
    page: LibraryPage, look: Theme, percent: int, size: tuple[int, int]
) -> None:
    look.apply(Appearance.LIGHT, percent)
    show(page, *size)
    for visit in (Visit(PageId.LIBRARY), Visit(PageId.LIBRARY, pack=POPULATION)):
        page.enter(visit)
        settle()
        assert clipped(page) == []
        assert unnamed(page) == []
    QApplication.processEvents()
