"""The page Soạn câu hỏi drawn: ways in, review by keyboard, the evidence beside each draft."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.authoring.draft import Approver
from studyapp.core.quiz.item import Item
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.viewmodels.authoring_state import Mode, ReviewState
from studyapp.ui.viewmodels.draft_edit import apply_edit, edit_of
from studyapp.ui.viewmodels.draft_rows import draft_row
from studyapp.ui.views.authoring import AuthoringPage
from studyapp.ui.views.authoring_form import DraftForm
from studyapp.ui.views.rates_dialog import RatesDialog
from studyapp.ui.views.removed_dialog import RemovedDialog
from studyapp.ui.widgets import composing
from studyapp.wording import authoring, rates
from tests.formats.docx_files import docx, p
from tests.formats.html_pages import WORD_CLIPBOARD
from tests.formats.pdf_files import printed
from tests.ui.authoring_model import authoring_model
from tests.ui.looking import clipped, settle, show, unnamed
from tests.ui.real_program import RealProgram
from tests.ui.typing_vi import commit, compose, type_text
from tests.ui.viewmodels.test_draft_edit import MATCH, ORDER
from tests.ui.viewmodels.test_draft_rows import a_draft
from tests.ui.waiting import Waiting

ARTICLE = Path(__file__).resolve().parents[3] / "resources" / "tour" / "bai-bao.txt"


@pytest.fixture
def page(qtbot: QtBot, program: RealProgram, waiting: Waiting) -> AuthoringPage:
    trainer = Approver(program.session.learner.id, "Trần Thị Bưởi")
    page = AuthoringPage(authoring_model(program, waiting, trainer))
    qtbot.addWidget(page)
    show(page)
    page.enter(Visit(PageId.AUTHORING))
    settle()
    return page


@pytest.fixture
def reviewing(page: AuthoringPage, waiting: Waiting) -> AuthoringPage:
    page.start.file_chosen.emit(ARTICLE)
    read(waiting)
    page.activateWindow()
    settle()
    assert page._viewmodel.state.mode is Mode.REVIEW
    return page


def review_of(page: AuthoringPage) -> ReviewState:
    review = page._viewmodel.state.review
    assert review is not None
    return review


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def words_on(page: QWidget) -> str:
    return " ".join(
        each.accessibleName() or each.text() for each in page.findChildren(QLabel) if each.isVisible()
    )


def read(waiting: Waiting) -> None:
    waiting.drain()
    settle()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(page: AuthoringPage, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)


def test_a_dropped_file_is_read(page: AuthoringPage, waiting: Waiting) -> None:
    drop(page, files(ARTICLE))
    read(waiting)
    assert review_of(page).title.startswith("Vân Lĩnh")


def test_dropped_text_is_read(page: AuthoringPage, waiting: Waiting) -> None:
    data = QMimeData()
    data.setText(ARTICLE.read_text("utf-8"))
    drop(page, data)
    read(waiting)
    assert review_of(page).title.startswith("Vân Lĩnh")


@pytest.mark.parametrize("name", ["bai.pdf", "bai.docx", "bai.html"])
def test_a_dropped_file_of_any_kind_is_read_up_to_its_drafts(
    page: AuthoringPage, waiting: Waiting, tmp_path: Path, name: str
) -> None:
    lines = [line for line in ARTICLE.read_text("utf-8").split("\n") if line]
    html = "".join(f"<p>{line}</p>" for line in lines)
    data = {"bai.pdf": printed(html), "bai.docx": docx(*map(p, lines)), "bai.html": html.encode()}[name]
    (tmp_path / name).write_bytes(data)
    drop(page, files(tmp_path / name))
    read(waiting)
    review = review_of(page)
    assert review.title.startswith("Vân Lĩnh")
    assert review.text.split("\n") == lines
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert review_of(page).tally == authoring.tally(1, 0)


def test_several_files_and_folders_are_answered_in_one_sentence(page: AuthoringPage, tmp_path: Path) -> None:
    drop(page, files(ARTICLE, ARTICLE))
    assert authoring.several_files(2) in words_on(page)
    drop(page, files(tmp_path))
    assert authoring.is_folder(tmp_path.name) in words_on(page)
    assert page._viewmodel.state.mode is Mode.START


def test_rich_text_is_pasted_as_its_paragraphs(page: AuthoringPage) -> None:
    data = QMimeData()
    data.setText("sai")
    data.setHtml(WORD_CLIPBOARD)
    page.start.paste.insertFromMimeData(data)
    lines = page.start.paste.toPlainText().split("\n")
    assert lines == ["I. Mục tiêu", "1. Học tập đầy đủ.", "Nghị quyết Trung ương"]


def test_plain_text_and_pictures_are_pasted_as_ever(page: AuthoringPage) -> None:
    for html, text, shown in (("", "Đổi mới", "Đổi mới"), ("<img src='a.png'>", "", "Đổi mới")):
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        page.start.paste.insertFromMimeData(data)
        assert page.start.paste.toPlainText() == shown


def test_dropped_rich_text_is_read(page: AuthoringPage, waiting: Waiting) -> None:
    data = QMimeData()
    lines = ARTICLE.read_text("utf-8").split("\n")
    data.setHtml("<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>")
    drop(page, data)
    read(waiting)
    assert review_of(page).title.startswith("Vân Lĩnh")


def test_pasted_text_is_read_and_the_box_is_empty_afterwards(page: AuthoringPage, waiting: Waiting) -> None:
    assert not button(page, "read_pasted").isEnabled()
    page.start.paste.setPlainText(ARTICLE.read_text("utf-8"))
    button(page, "read_pasted").click()
    read(waiting)
    assert review_of(page).title.startswith("Vân Lĩnh")
    assert page.start.paste.toPlainText() == ""


def test_typed_words_stay_in_the_box_when_they_are_too_few(page: AuthoringPage, waiting: Waiting) -> None:
    type_text(page.start.paste, "Học nghị quyết")
    button(page, "read_pasted").click()
    read(waiting)
    assert page.start.paste.toPlainText() == "Học nghị quyết"
    assert "quá ngắn" in words_on(page)


def test_the_sentence_of_the_draft_is_marked_in_the_article(reviewing: AuthoringPage) -> None:
    html = reviewing.review.article.toHtml()
    assert "background-color:#fff0b8" in html.lower()
    assert review_of(reviewing).evidence in words_on(reviewing)


def test_the_marks_follow_the_theme(reviewing: AuthoringPage, look: Theme) -> None:
    look.apply(Appearance.DARK, 100)
    settle()
    assert "background-color:#4a3f14" in reviewing.review.article.toHtml().lower()


@pytest.mark.parametrize(
    ("key", "kept", "rejected"),
    [(Qt.Key.Key_Return, 1, 0), (Qt.Key.Key_Enter, 1, 0), (Qt.Key.Key_Delete, 0, 1)],
)
def test_verdicts_by_keyboard(reviewing: AuthoringPage, key: Qt.Key, kept: int, rejected: int) -> None:
    QTest.keyClick(reviewing, key)
    assert review_of(reviewing).tally == authoring.tally(kept, rejected)


def test_enter_in_a_text_field_keeps_nothing(reviewing: AuthoringPage) -> None:
    QTest.keyClick(reviewing, Qt.Key.Key_F2)
    settle()
    stem = reviewing.findChild(QPlainTextEdit, "edit_stem")
    assert stem is not None
    assert stem.hasFocus()
    QTest.keyClick(stem, Qt.Key.Key_Return)
    QTest.keyClick(stem, Qt.Key.Key_Delete)
    assert review_of(reviewing).tally == authoring.tally(0, 0)
    assert review_of(reviewing).edit is not None


def test_an_edit_typed_with_tone_marks_is_saved_and_kept(
    reviewing: AuthoringPage, program: RealProgram
) -> None:
    shown = review_of(reviewing)
    QTest.keyClick(reviewing, Qt.Key.Key_F2)
    settle()
    note = reviewing.findChild(QPlainTextEdit, "edit_rationale")
    assert note is not None
    note.clear()
    type_text(note, "Ghi chú của báo cáo viên")
    button(reviewing, "save_edit").click()
    settle()
    kept = program.application.authoring.review(shown.pack).drafts[shown.position]
    assert kept.mended is not None
    assert "Ghi chú của báo cáo viên" in str(kept.mended)
    assert review_of(reviewing).position != shown.position


def test_undo_is_offered_only_when_there_is_something_to_undo(reviewing: AuthoringPage) -> None:
    assert not button(reviewing, "undo").isEnabled()
    QTest.keyClick(reviewing, Qt.Key.Key_Return)
    assert button(reviewing, "undo").isEnabled()
    button(reviewing, "undo").click()
    settle()
    assert review_of(reviewing).position == 0


def test_the_end_leads_to_the_cards_just_kept(reviewing: AuthoringPage) -> None:
    visits: list[Visit] = []
    reviewing.visit_requested.connect(visits.append)
    pack = review_of(reviewing).pack
    while reviewing._viewmodel.state.mode is Mode.REVIEW:
        QTest.keyClick(reviewing, Qt.Key.Key_Return)
    settle()
    button(reviewing, "study_kept").click()
    assert visits == [Visit(PageId.STUDY, pack=pack, begin=True)]


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)])
def test_nothing_is_cut_off_and_everything_has_a_name(
    reviewing: AuthoringPage, look: Theme, percent: int, size: tuple[int, int]
) -> None:
    look.apply(Appearance.LIGHT, percent)
    show(reviewing, *size)
    steps: tuple[Callable[[], None], ...] = (
        settle,
        reviewing._viewmodel.start_edit,
        reviewing._viewmodel.show_start,
    )
    for step in steps:
        step()
        settle()
        assert clipped(reviewing) == []
        assert unnamed(reviewing) == []


def field(page: QWidget, name: str) -> QPlainTextEdit:
    found = page.findChild(QPlainTextEdit, name)
    assert isinstance(found, QPlainTextEdit), name
    return found


def test_flaws_are_said_once_the_typing_has_paused(reviewing: AuthoringPage, qtbot: QtBot) -> None:
    QTest.keyClick(reviewing, Qt.Key.Key_F2)
    settle()
    form = reviewing.review.form
    with qtbot.waitSignal(form.edited, timeout=5000):
        field(reviewing, "edit_stem").clear()
        type_text(field(reviewing, "edit_stem"), "Nghị quyết nói gì")
    assert form.doubts.isVisible()
    assert button(reviewing, "save_edit").accessibleName() == authoring.SAVE_DOUBTFUL
    button(reviewing, "save_edit").click()
    settle()
    assert review_of(reviewing).tally == authoring.tally(1, 0)


def test_no_flaw_is_looked_for_in_the_middle_of_a_word(reviewing: AuthoringPage) -> None:
    composing.install()
    QTest.keyClick(reviewing, Qt.Key.Key_F2)
    settle()
    form, told = reviewing.review.form, list[object]()
    form.edited.connect(told.append)
    compose(field(reviewing, "edit_stem"), "Nghị quyế")
    form._tell()
    assert told == []
    commit(field(reviewing, "edit_stem"), "Nghị quyết")
    form._tell()
    assert len(told) == 1


def test_only_one_option_is_the_key_of_a_single_choice(reviewing: AuthoringPage) -> None:
    reviewing._viewmodel.choose_filter("single")
    QTest.keyClick(reviewing, Qt.Key.Key_F2)
    settle()
    options = reviewing.review.form.options
    wrong = next(box for box in options.keys if not box.isChecked())
    wrong.click()
    assert [box for box in options.keys if box.isChecked()] == [wrong]


def order_form(page: AuthoringPage, item: Item) -> DraftForm:
    form = page.review.form
    form.open_edit(draft_row(a_draft(item)), edit_of(item))
    form.show()
    settle()
    return form


def test_steps_in_order_are_moved_up(reviewing: AuthoringPage) -> None:
    form = order_form(reviewing, ORDER)
    button(form, "earlier_1").click()
    edited = apply_edit(ORDER, form.edit)
    assert isinstance(edited, Item)
    assert [each.text for each in edited.options] == ["giữa", "trước", "sau"]


def test_partners_of_a_match_are_fields_of_their_own(reviewing: AuthoringPage) -> None:
    form = order_form(reviewing, MATCH)
    field(form, "edit_partner_1").setPlainText("số hai")
    edited = apply_edit(MATCH, form.edit)
    assert isinstance(edited, Item)
    assert [each.match for each in edited.options] == ["1", "số hai", "3"]


def test_arrow_keys_step_between_drafts(reviewing: AuthoringPage) -> None:
    for key, position in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        QTest.keyClick(reviewing, key)
        assert review_of(reviewing).position == position


def test_a_filter_is_chosen_and_the_keys_go_on(reviewing: AuthoringPage) -> None:
    choice = reviewing.review.filter.choice
    choice.showPopup()
    choice.setCurrentIndex(choice.findText("Thẻ", Qt.MatchFlag.MatchStartsWith))
    choice.activated.emit(choice.currentIndex())
    choice.hidePopup()
    reviewing.activateWindow()  # as a desktop does by itself
    settle()
    assert review_of(reviewing).filter == "cards"
    assert reviewing.hasFocus()
    QTest.keyClick(reviewing, Qt.Key.Key_Return)
    assert review_of(reviewing).tally == authoring.tally(1, 0)


def test_a_judged_draft_says_who_judged_it(reviewing: AuthoringPage) -> None:
    QTest.keyClick(reviewing, Qt.Key.Key_Return)
    QTest.keyClick(reviewing, Qt.Key.Key_Left)
    settle()
    assert "Đã giữ · Trần Thị Bưởi" in words_on(reviewing)


def test_the_list_at_the_end_leads_back_to_a_draft(reviewing: AuthoringPage) -> None:
    reviewing._viewmodel.keep_undoubted()
    while reviewing._viewmodel.state.mode is Mode.REVIEW:
        QTest.keyClick(reviewing, Qt.Key.Key_Delete)
    settle()
    button(reviewing, "judged_2").click()
    assert review_of(reviewing).position == 2


def test_the_rates_are_shown_as_tables(reviewing: AuthoringPage) -> None:
    QTest.keyClick(reviewing, Qt.Key.Key_Return)
    reviewing._viewmodel.show_start()
    settle()
    button(reviewing, "show_rates").click()
    settle()
    dialog = reviewing.findChild(RatesDialog)
    assert dialog is not None
    assert rates.BY_WRITER in words_on(dialog)
    assert "100%" in words_on(dialog)
    button(dialog, "close_rates").click()


def test_a_newer_text_is_shown_with_its_changes_and_taken(reviewing: AuthoringPage, waiting: Waiting) -> None:
    old = "Người đứng đầu cấp ủy phải trực tiếp chủ trì thảo luận chương trình hành động của cấp mình."
    new = "Mỗi chi bộ phải cử một đảng viên theo dõi việc thực hiện."
    reviewing._viewmodel.import_text(ARTICLE.read_text("utf-8").replace(old, new))
    read(waiting)
    assert old in words_on(reviewing.changed)
    assert new in words_on(reviewing.changed)
    assert clipped(reviewing) == []
    button(reviewing, "take_version").click()
    settle()
    assert new in review_of(reviewing).text
    assert authoring.TAKEN in words_on(reviewing)


def test_what_was_left_out_is_listed_with_its_reasons_and_put_back(
    reviewing: AuthoringPage, waiting: Waiting
) -> None:
    button(reviewing, "show_removed").click()
    settle()
    dialog = reviewing.findChild(RemovedDialog)
    assert dialog is not None
    assert authoring.removed_part("caption") in words_on(dialog)
    assert clipped(dialog) == []
    button(dialog, "put_back_0").click()
    read(waiting)
    assert authoring.REBUILT in words_on(reviewing)
    assert reviewing._viewmodel.removed_parts()[0].is_back


def test_a_card_is_made_from_a_kept_question(reviewing: AuthoringPage, program: RealProgram) -> None:
    reviewing._viewmodel.choose_filter("single")
    assert not button(reviewing, "make_card").isVisible()
    stem = review_of(reviewing).draft.stem
    QTest.keyClick(reviewing, Qt.Key.Key_Return)
    reviewing._viewmodel.choose_filter("kept")
    settle()
    assert clipped(reviewing) == unnamed(reviewing) == []
    button(reviewing, "make_card").click()
    settle()
    assert authoring.CARD_MADE in words_on(reviewing)
    assert review_of(reviewing).draft.stem == stem
    assert not button(reviewing, "make_card").isVisible()
    drafts = program.application.authoring.review(review_of(reviewing).pack).drafts
    assert [each.is_kept for each in drafts if each.draft.writer == "item_card"] == [True]


def middle(page: AuthoringPage, name: str) -> int:
    shown = button(page, name)
    return shown.mapTo(page, shown.rect().center()).y()


def test_links_and_buttons_of_a_row_have_one_middle(reviewing: AuthoringPage) -> None:
    reviewing.resize(1280, 800)
    settle()
    assert abs(middle(reviewing, "undo") - middle(reviewing, "keep")) <= 1
    while button(reviewing, "keep").isVisible():
        button(reviewing, "keep").click()
        settle()
    assert abs(middle(reviewing, "undo_last") - middle(reviewing, "study_kept")) <= 1
