"""Every page in every state it can be in, one after the other, for tests that look at all of them."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from studyapp.core.ids import PackId
from studyapp.services.settings import Settings
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.start import first_start
from tests.ui.looking import settle, show
from tests.ui.program import application_in
from tests.ui.scene import Scene
from tests.ui.stage import ARTICLE, LONG_ID, LONG_TITLE, LONG_WORD, SHIPPED, USUAL, Stage, discard, stage
from tests.ui.trouble_scenes import trouble_scenes


def scenes(folder: Path, settings: Settings = USUAL) -> Iterator[Scene]:
    """Each is shown until the next one is asked for."""
    yield from first_start_scenes(folder / "first")
    yield from trouble_scenes(folder / "trouble")
    with stage(folder / "empty", empty=True, settings=settings) as empty:
        yield from empty_scenes(empty)
    with stage(folder / "full", settings=settings) as full:
        yield from reading_scenes(full)
        yield from practice_scenes(full)
        yield from authoring_scenes(full)
        yield from imported_scenes(full)
        full.study_some_days()
        yield from study_scenes(full)
        yield from looking_back_scenes(full)


def first_start_scenes(folder: Path) -> Iterator[Scene]:
    with application_in(folder) as application:
        window = first_start(application, lambda _learner: None)
        show(window)
        yield Scene("first start", window)
        field = window.findChild(QLineEdit, "name")
        assert field is not None
        field.returnPressed.emit()
        settle()
        yield Scene("first start, no name", window)
        discard(window)


def empty_scenes(on: Stage) -> Iterator[Scene]:
    for page in PageId:
        on.visit(Visit(page))
        yield Scene(f"{page}, empty", on.window)
    on.visit(Visit(PageId.STUDY, begin=True))
    yield Scene("study, no cards", on.window)


def reading_scenes(on: Stage) -> Iterator[Scene]:
    on.visit(Visit(PageId.TODAY))
    yield Scene("today, first day", on.window)
    on.visit(Visit(PageId.LIBRARY))
    yield Scene("shelves", on.window)
    for pack in (LONG_ID, SHIPPED):
        on.visit(Visit(PageId.LIBRARY, pack=pack))
        yield Scene(f"reader of {pack}", on.window)
    on.visit(Visit(PageId.LIBRARY, pack=LONG_ID))
    on.press("sources_thu.viec")
    yield Scene("sources", on.dialog())
    on.close_dialog()
    for query in ("dan so", "không có từ này", "a"):
        on.visit(Visit(PageId.LIBRARY, query=query))
        yield Scene(f"search of {query}", on.window)


def practice_scenes(on: Stage) -> Iterator[Scene]:
    on.visit(Visit(PageId.PRACTICE))
    yield Scene("practice, start", on.window)
    on.visit(Visit(PageId.PRACTICE, pack=LONG_ID, begin=True))
    kinds: set[str] = set()
    while on.is_shown("question_view"):
        kind = on.shown("type_chip").accessibleName()
        yield Scene(f"question, {kind}", on.window)
        if on.is_shown("answer"):
            on.key(Qt.Key.Key_1)
            yield Scene(f"question, {kind}, one checked", on.window)
            on.key(Qt.Key.Key_1)
        on.press("flag")
        on.answer(right=not kinds)
        yield Scene(f"question, {kind}, judged", on.window)
        if on.is_shown("own_card"):
            on.press("own_card")
            yield Scene(f"question, {kind}, made a card", on.window)
        kinds.add(kind)
        if len(kinds) == 2:
            on.visit(Visit(PageId.TODAY))
            yield Scene("today, practice under way", on.window)
            on.visit(Visit(PageId.PRACTICE))
        on.key(Qt.Key.Key_Return)
    yield Scene("practice, results", on.window)
    on.press("result_1")
    yield Scene("practice, a question again", on.window)
    on.visit(Visit(PageId.PRACTICE, pack=SHIPPED, begin=True))
    on.press("leave")
    on.visit(Visit(PageId.PRACTICE))
    yield Scene("practice, start with open work", on.window)


def authoring_scenes(on: Stage) -> Iterator[Scene]:
    on.visit(Visit(PageId.AUTHORING))
    yield from document_scenes(on)
    paste = on.shown("paste")
    assert isinstance(paste, QPlainTextEdit | QTextEdit)
    paste.setPlainText("Học nghị quyết")
    on.press("read_pasted")
    on.read_article()
    yield Scene("authoring, refused", on.window)
    paste.setPlainText(ARTICLE.read_text("utf-8").replace("Vân Lĩnh:", f"Vân Lĩnh {LONG_WORD}:", 1))
    on.press("read_pasted")
    yield Scene("authoring, reading", on.window)
    on.read_article()
    yield Scene("authoring, review", on.window)
    on.press("show_removed")
    yield Scene("authoring, what was left out", on.dialog())
    on.close_dialog()
    on.press("mend")
    yield Scene("authoring, edit", on.window)
    stem = on.shown("edit_stem")
    assert isinstance(stem, QPlainTextEdit)
    stem.setPlainText("")
    on.press("save_edit")
    yield Scene("authoring, edit with a flaw", on.window)
    on.press("leave_edit")
    yield from judging_scenes(on)


def document_scenes(on: Stage) -> Iterator[Scene]:
    on.press("show_documents")
    yield Scene("known documents", on.dialog())
    on.press("add_document")
    yield Scene("known documents, one is added", on.dialog())
    for name, words in (
        ("document_code", "18-NQ/TW"),
        ("document_issued", "31/02/2020"),
        ("document_body", f"Cơ quan {LONG_WORD}"),
        ("document_title", LONG_TITLE),
        ("document_source", f"https://a.vn/{'bai-mot-rat-dai-' * 12}"),
    ):
        on.write(name, words)
    on.press("save_document")
    yield Scene("known documents, one with a flaw", on.dialog())
    on.write("document_issued", "1/2/2020")
    on.press("save_document")
    yield Scene("known documents, one was added", on.dialog())
    on.press("remove_own-1")
    yield Scene("known documents, one was removed", on.dialog())
    on.close_dialog()


def judging_scenes(on: Stage) -> Iterator[Scene]:
    kinds: set[bool] = set()
    while on.is_shown("keep"):
        kind = on.is_shown("option_A")
        if kind not in kinds and len(kinds) == 1:
            yield Scene("authoring, review of a question", on.window)
            on.press("mend")
            yield Scene("authoring, edit of a question", on.window)
            on.press("leave_edit")
            on.press("keep_all")
            yield Scene("authoring, keep all?", on.dialog())
            on.close_dialog()
        kinds.add(kind)
        on.press("keep" if len(kinds) == 1 else "reject")
    yield Scene("authoring, done", on.window)
    on.visit(Visit(PageId.AUTHORING))
    yield Scene("authoring, articles", on.window)
    on.press("show_rates")
    yield Scene("authoring, rates", on.dialog())
    on.close_dialog()
    paste = on.shown("paste")
    assert isinstance(paste, QPlainTextEdit)
    paste.setPlainText(f"{ARTICLE.read_text('utf-8')}\nHội nghị nghe thêm ý kiến {LONG_WORD} của các chi bộ.")
    on.press("read_pasted")
    on.read_article()
    yield Scene("authoring, a newer text", on.window)
    on.press("keep_version")


def imported_scenes(on: Stage) -> Iterator[Scene]:
    on.visit(Visit(PageId.LIBRARY))
    yield Scene("shelves with an article", on.window)
    pack = PackId(on.application.authoring.articles()[0].pack)
    on.visit(Visit(PageId.LIBRARY, pack=pack))
    yield Scene("reader of an article", on.window)
    on.press("remove_pack")
    yield Scene("remove?", on.dialog())
    on.close_dialog()


def study_scenes(on: Stage) -> Iterator[Scene]:
    on.visit(Visit(PageId.STUDY, begin=True))
    yield Scene("card", on.window)
    on.key(Qt.Key.Key_Space)
    yield Scene("card, answer", on.window)
    on.press("source_line")
    yield Scene("sources of a card", on.dialog())
    on.close_dialog()
    on.press("end")
    yield Scene("study, pause", on.window)
    on.session.settings.save(on.session.settings.settings()._replace(four_ratings=True))
    on.visit(Visit(PageId.STUDY, pack=LONG_ID, begin=True))
    while on.is_shown("turn") or on.is_shown("ratings"):
        on.key(Qt.Key.Key_Space)
        yield Scene("card of long words, four ratings", on.window)
        on.key(Qt.Key.Key_4)
    yield Scene("study, done", on.window)


def looking_back_scenes(on: Stage) -> Iterator[Scene]:
    on.visit(Visit(PageId.TODAY))
    yield Scene("today, after study", on.window)
    on.visit(Visit(PageId.PROGRESS))
    yield Scene("progress", on.window)
    for switch in on.window.findChildren(QWidget, "as_table"):
        switch.click()  # type: ignore[attr-defined]
    settle()
    yield Scene("progress as tables", on.window)
    on.visit(Visit(PageId.SETTINGS))
    yield Scene("settings", on.window)
    on.press("save_name")
    yield Scene("settings, name saved", on.window)
    on.press("show_keys")
    yield Scene("keys", on.dialog())
    on.close_dialog()
