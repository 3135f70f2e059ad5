"""Soạn câu hỏi without a window: reading on a worker, verdicts saved at once, undo, edits checked."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from studyapp.core.authoring.document_entry import DocumentEntry
from studyapp.core.authoring.draft import Approver, Decision, Doubt
from studyapp.core.ids import LearnerId
from studyapp.core.library.key_point import Level
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.core.watch import Report
from studyapp.ui.viewmodels.authoring import AuthoringViewModel
from studyapp.ui.viewmodels.authoring_state import ChangedState, Mode, ReviewState
from studyapp.ui.viewmodels.draft_edit import DraftEdit, OptionEdit, edit_of
from studyapp.ui.viewmodels.draft_filters import chosen
from studyapp.wording import authoring
from tests.long_texts import long_text
from tests.ui.authoring_model import authoring_model
from tests.ui.real_program import RealProgram
from tests.ui.waiting import Waiting

ROOT = Path(__file__).resolve().parents[3]
TRAINER = Approver(LearnerId("b"), "Trần Thị Bưởi")
ARTICLE = ROOT / "resources" / "tour" / "bai-bao.txt"


@pytest.fixture
def model(qapp: QCoreApplication, program: RealProgram, waiting: Waiting) -> AuthoringViewModel:
    return authoring_model(program, waiting, TRAINER)


@pytest.fixture
def reviewing(model: AuthoringViewModel, waiting: Waiting) -> AuthoringViewModel:
    model.import_file(ARTICLE)
    waiting.drain()
    assert model.state.mode is Mode.REVIEW
    return model


def cards_of(program: RealProgram) -> int:
    return sum(pack.cards for shelf in program.application.library.shelves() for pack in shelf.packs)


def step_to(model: AuthoringViewModel, kind: type[Card] | type[Item]) -> Card | Item:
    """Rejects drafts until one of the kind is shown."""
    while True:
        content = model._current_content()
        if isinstance(content, kind):
            return content
        model.reject()


def shown(model: AuthoringViewModel) -> ReviewState:
    assert model.state.review is not None
    return model.state.review


def test_reading_shows_progress_and_then_the_first_draft_with_its_sentence(
    model: AuthoringViewModel, waiting: Waiting
) -> None:
    model.import_file(ARTICLE)
    assert model.state.mode is Mode.READING
    waiting.drain()
    review = model.state.review
    assert review is not None
    assert review.title.startswith("Vân Lĩnh")
    assert review.sentence.of(review.text).strip()
    assert review.progress.startswith("1/")


def test_the_left_out_parts_keep_their_reasons(reviewing: AuthoringViewModel) -> None:
    review = reviewing.state.review
    assert review is not None
    reasons = {each.reason for each in review.removed}
    assert {"caption", "tail"} <= reasons
    assert all(authoring.removed_part(reason) for reason in reasons)


def test_cancelled_reading_leaves_nothing(
    model: AuthoringViewModel, waiting: Waiting, program: RealProgram
) -> None:
    model.import_file(ARTICLE)
    model.cancel()
    waiting.drain()
    assert model.state.mode is Mode.START
    assert model.state.notice == authoring.CANCELLED
    assert program.application.authoring.articles() == ()


def test_reading_stopped_half_way_ends_at_once_and_saves_nothing(
    model: AuthoringViewModel, waiting: Waiting, program: RealProgram
) -> None:
    reached: list[float] = []

    def read(path: Path, report: Report) -> str:
        for share in (0.2, 0.4, 0.6):
            report(share)
            reached.append(share)
            if share == 0.4:
                model.cancel()
        return path.read_text("utf-8")

    model._readers = replace(model._readers, file=read)
    model.import_file(ARTICLE)
    waiting.drain()
    assert reached == [0.2, 0.4]
    assert model.state.notice == authoring.CANCELLED
    assert program.application.authoring.articles() == ()


def test_progress_only_grows_while_a_long_text_is_read(
    model: AuthoringViewModel, waiting: Waiting, tmp_path: Path
) -> None:
    shares: list[float] = []
    model.changed.connect(lambda: shares.append(model.state.read_share))
    path = tmp_path / "dai.txt"
    path.write_text(long_text(250_000), "utf-8")
    model.import_file(path)
    waiting.drain()
    told = shares[: shares.index(max(shares)) + 1]
    assert len(told) > 30
    assert told == sorted(told)


def test_one_thing_is_read_at_a_time(model: AuthoringViewModel, waiting: Waiting) -> None:
    model.import_file(ARTICLE)
    model.import_text("Bài khác")
    waiting.drain()
    assert model.state.review is not None
    assert model.state.review.title.startswith("Vân Lĩnh")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("trong.txt", b" \n ", "không có chữ nào"),
        (
            "anh.txt",
            b"The conference was held in the morning and all delegates attended it. " * 20,
            "tiếng Việt",
        ),
        ("nhi-phan.txt", bytes(range(256)) * 20, "không phải tệp chữ"),
        ("bai.pdf", b"%PDF-1.4", "bị hỏng"),
        ("anh.jpg", b"\xff\xd8\xff\xe0" + bytes(range(256)), "chưa đọc được"),
        ("bai.docx", b"PK\x03\x04", "bị hỏng"),
        ("mat.txt", ("TUYỆT MẬT\n" + ARTICLE.read_text("utf-8")).encode(), "Đã dừng, chưa lưu gì"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_one_sentence(
    model: AuthoringViewModel, waiting: Waiting, program: RealProgram, tmp_path: Path,
    name: str, data: bytes, said: str,
) -> None:  # fmt: skip
    path = tmp_path / name
    path.write_bytes(data)
    model.import_file(path)
    waiting.drain()
    assert said in model.state.problem
    assert name in model.state.problem
    assert program.application.authoring.articles() == ()


def test_a_file_that_went_away_is_named(model: AuthoringViewModel, waiting: Waiting, tmp_path: Path) -> None:
    model.import_file(tmp_path / "mat-roi.txt")
    waiting.drain()
    assert "mat-roi.txt" in model.state.problem


def test_keeping_goes_on_to_the_next_draft_and_counts(reviewing: AuthoringViewModel) -> None:
    reviewing.keep()
    reviewing.reject()
    review = reviewing.state.review
    assert review is not None
    assert review.progress.startswith("3/")
    assert review.tally == authoring.tally(1, 1)


def test_a_kept_card_can_be_studied_at_once(reviewing: AuthoringViewModel, program: RealProgram) -> None:
    before, due = cards_of(program), program.session.study.plan()
    step_to(reviewing, Card)
    reviewing.keep()
    assert cards_of(program) == before + 1
    assert program.session.study.enrol() == 0
    assert program.session.study.plan().total >= due.total


def test_undo_opens_the_last_judged_draft_again(reviewing: AuthoringViewModel, program: RealProgram) -> None:
    before = cards_of(program)
    step_to(reviewing, Card)
    shown = reviewing.state.review
    assert shown is not None
    reviewing.keep()
    reviewing.undo()
    again = reviewing.state.review
    assert again is not None
    assert again.position == shown.position
    assert cards_of(program) == before


def test_a_mended_item_is_kept_with_its_new_words(
    reviewing: AuthoringViewModel, program: RealProgram
) -> None:
    step_to(reviewing, Item)
    shown = reviewing.state.review
    assert shown is not None
    reviewing.start_edit()
    editing = reviewing.state.review
    assert editing is not None
    assert editing.edit is not None
    better = replace(editing.edit, rationale="Giải thích viết lại cho rõ hơn.")
    reviewing.save_edit(better)
    kept = program.application.authoring.review(shown.pack).drafts[shown.position]
    assert kept.decision is Decision.MEND
    assert isinstance(kept.mended, Item)
    assert kept.mended.rationale == "Giải thích viết lại cho rõ hơn."


def edited(model: AuthoringViewModel) -> DraftEdit:
    model.start_edit()
    edit = shown(model).edit
    assert edit is not None
    return edit


def test_an_edit_that_cannot_be_asked_is_not_saved_and_says_why(reviewing: AuthoringViewModel) -> None:
    step_to(reviewing, Item)
    edit = edited(reviewing)
    reviewing.save_edit(replace(edit, stem=""))
    assert shown(reviewing).edit is not None
    assert shown(reviewing).edit_problems == ("Có chỗ còn để trống.",)
    reviewing.leave_edit()
    assert shown(reviewing).edit is None
    assert shown(reviewing).edit_problems == ()
    assert shown(reviewing).draft.decision is None


def test_a_doubtful_edit_is_kept_only_once_its_doubt_was_shown(
    reviewing: AuthoringViewModel, program: RealProgram
) -> None:
    step_to(reviewing, Item)
    here = shown(reviewing)
    odd = replace(edited(reviewing), stem="Câu này không có dấu kết thúc")
    reviewing.save_edit(odd)
    assert shown(reviewing).edit_doubts == ("Câu dẫn thiếu dấu kết thúc.",)
    assert shown(reviewing).position == here.position
    reviewing.save_edit(odd)
    kept = program.application.authoring.review(here.pack).drafts[here.position]
    assert kept.decision is Decision.MEND
    assert kept.doubts == (Doubt("stem_without_end"),)
    reviewing.choose_filter("kept")
    assert shown(reviewing).draft.doubts == ("Câu dẫn thiếu dấu kết thúc.",)


def test_flaws_are_said_while_typing_and_go_when_mended(reviewing: AuthoringViewModel) -> None:
    step_to(reviewing, Item)
    edit = edited(reviewing)
    reviewing.check_edit(replace(edit, stem="Theo bài báo này, việc gì phải làm?"))
    assert shown(reviewing).edit_doubts
    reviewing.check_edit(edit)
    assert shown(reviewing).edit_doubts == ()
    assert shown(reviewing).edit == edit


def test_a_distractor_that_the_article_says_is_found_once_the_article_was_read_again(
    reviewing: AuthoringViewModel, waiting: Waiting
) -> None:
    reviewing.choose_filter("single")
    here = shown(reviewing)
    edit = edited(reviewing)
    words = here.sentence.of(here.text).split()
    true = OptionEdit(" ".join(words[-6:]).rstrip("."))
    options = (*edit.options[:-2], true) if edit.options[-1].is_blank else (*edit.options[:-1], true)
    reviewing.check_edit(replace(edit, options=options))
    said = "Phương án nhiễu lại đúng theo bài báo."
    assert said not in shown(reviewing).edit_doubts
    waiting.drain()
    assert said in shown(reviewing).edit_doubts


def test_level_and_key_are_mended_too(reviewing: AuthoringViewModel, program: RealProgram) -> None:
    reviewing.choose_filter("single")
    here = shown(reviewing)
    edit = edited(reviewing)
    turned = tuple(replace(each, correct=at == 0) for at, each in enumerate(edit.options))
    wanted = replace(edit, level=Level.APPLY, options=turned)
    reviewing.check_edit(wanted)
    reviewing.save_edit(wanted)
    mended = program.application.authoring.review(here.pack).drafts[here.position].mended
    assert isinstance(mended, Item)
    assert mended.level is Level.APPLY
    assert mended.key == (0,)


def test_every_decision_carries_who_made_it(reviewing: AuthoringViewModel, program: RealProgram) -> None:
    pack = shown(reviewing).pack
    reviewing.keep()
    reviewing.reject()
    drafts = program.application.authoring.review(pack).drafts
    assert [each.by for each in drafts[:3]] == [TRAINER.name, TRAINER.name, ""]
    assert drafts[0].at == program.clock.now
    reviewing.step(-1)
    assert shown(reviewing).draft.verdict.startswith(f"Đã bỏ · {TRAINER.name} · ")


def test_filters_show_one_kind_after_the_other(reviewing: AuthoringViewModel) -> None:
    rows = {each.filter: each.words for each in shown(reviewing).filters}
    assert "kept" not in rows
    reviewing.choose_filter("cards")
    total = shown(reviewing).progress.partition("/")[2]
    assert rows["cards"] == f"Thẻ ({total})"
    while reviewing.state.notice == "":
        assert isinstance(reviewing._current_content(), Card)
        reviewing.keep()
    assert reviewing.state.notice == authoring.none_left("Thẻ")
    assert isinstance(reviewing._current_content(), Item)
    assert shown(reviewing).filter == "all"


def test_one_steps_to_and_fro_without_judging(reviewing: AuthoringViewModel) -> None:
    assert shown(reviewing).previous is None
    reviewing.step(-1)
    assert shown(reviewing).position == 0
    reviewing.step(1)
    reviewing.step(1)
    assert shown(reviewing).position == 2
    reviewing.step(-1)
    assert shown(reviewing).position == 1
    assert shown(reviewing).tally == authoring.tally(0, 0)


def test_undo_goes_back_over_many_steps(reviewing: AuthoringViewModel) -> None:
    for decide in (reviewing.keep, reviewing.reject, reviewing.keep):
        decide()
    for position in (2, 1, 0):
        reviewing.undo()
        assert shown(reviewing).position == position
    assert shown(reviewing).tally == authoring.tally(0, 0)
    assert not shown(reviewing).can_undo


def test_the_list_of_what_was_judged_leads_back_to_each(reviewing: AuthoringViewModel) -> None:
    while reviewing.state.mode is Mode.REVIEW:
        reviewing.keep()
    done = reviewing.state.done
    assert done is not None
    assert all(TRAINER.name in each.verdict for each in done.judged)
    reviewing.look_at(1)
    assert shown(reviewing).position == 1
    assert done.judged[1].words == f"2. {shown(reviewing).draft.stem}"


def test_all_undoubted_drafts_can_be_kept_in_one_go(reviewing: AuthoringViewModel) -> None:
    review = reviewing.state.review
    assert review is not None
    count = review.undoubted
    assert count > 1
    reviewing.keep_undoubted()
    assert reviewing.state.notice == authoring.kept_all(count)


def test_the_end_says_what_was_kept_and_offers_to_study_it(reviewing: AuthoringViewModel) -> None:
    kept: list[Card | Item] = []
    while reviewing.state.mode is Mode.REVIEW:
        kept.append(reviewing._current_content())
        reviewing.keep()
    cards = sum(isinstance(each, Card) for each in kept)
    done = reviewing.state.done
    assert done is not None
    assert done.summary == authoring.done(cards, len(kept) - cards, 0)
    assert done.has_cards
    assert done.has_items


def test_an_article_left_half_way_goes_on_where_it_was(reviewing: AuthoringViewModel) -> None:
    reviewing.keep()
    reviewing.show_start()
    (row,) = reviewing.state.articles
    assert row.is_open
    reviewing.open_article(row.pack)
    review = reviewing.state.review
    assert review is not None
    assert review.position == 1


def test_the_same_text_again_keeps_what_was_decided(reviewing: AuthoringViewModel, waiting: Waiting) -> None:
    reviewing.keep()
    reviewing.reject()
    reviewing.show_start()
    reviewing.import_file(ARTICLE)
    waiting.drain()
    review = reviewing.state.review
    assert review is not None
    assert review.tally == authoring.tally(1, 1)
    reviewing.show_start()
    assert len(reviewing.state.articles) == 1


def keep_two_of_one_fact(model: AuthoringViewModel) -> tuple[int, int]:
    """A question is kept, and the next of its type mended into it; their positions."""
    first = step_to(model, Item)
    assert isinstance(first, Item)
    at = shown(model).position
    model.keep()
    while not (isinstance(content := model._current_content(), Item) and content.type is first.type):
        model.reject()
    other = shown(model).position
    model.start_edit()
    edit = edit_of(first)
    model.save_edit(edit)
    assert f"Trùng nội dung với câu {at + 1} của bài này." in shown(model).edit_doubts
    model.save_edit(edit)
    return at, other


def look_at(model: AuthoringViewModel, position: int) -> ReviewState:
    model.choose_filter("all")
    while shown(model).position != position:
        model.step(-1 if shown(model).position > position else 1)
    return shown(model)


def test_an_edit_that_repeats_another_question_is_a_doubt_of_both(reviewing: AuthoringViewModel) -> None:
    one, other = keep_two_of_one_fact(reviewing)
    assert f"Trùng nội dung với câu {other + 1} của bài này." in look_at(reviewing, one).draft.doubts
    assert f"Trùng nội dung với câu {one + 1} của bài này." in look_at(reviewing, other).draft.doubts
    assert shown(reviewing).tally.endswith("2 câu vướng nhau")
    assert reviewing._review is not None
    assert {one, other} <= set(chosen("doubted", reviewing._review.drafts))


def test_the_doubts_of_the_quiz_go_when_one_of_the_two_goes(reviewing: AuthoringViewModel) -> None:
    one, other = keep_two_of_one_fact(reviewing)
    look_at(reviewing, other)
    reviewing.reject()
    assert look_at(reviewing, one).draft.doubts == ()
    assert "vướng" not in shown(reviewing).tally


def test_the_end_of_a_review_says_what_is_still_in_doubt(reviewing: AuthoringViewModel) -> None:
    pair = keep_two_of_one_fact(reviewing)
    while reviewing.state.mode is Mode.REVIEW:
        reviewing.reject()
    assert reviewing.state.done is not None
    in_doubt = [each.position for each in reviewing.state.done.judged if each.verdict.endswith("1 nghi vấn")]
    assert in_doubt == list(pair)
    assert reviewing.state.done.summary.endswith("Còn 2 câu có nghi vấn khi đặt cạnh các câu khác.")


def test_an_edit_is_checked_with_the_documents_known_by_then(
    reviewing: AuthoringViewModel, program: RealProgram, waiting: Waiting
) -> None:
    """Reading the article again is work for the worker; without a change there is none."""

    def reads_again() -> bool:
        reviewing.start_edit()
        reads = bool(waiting.queue)
        waiting.drain()
        reviewing.leave_edit()
        return reads

    assert [reads_again(), reads_again()] == [True, False]
    entry = DocumentEntry(code="07-NQ/TU", body="Tỉnh ủy", issued="5/3/2024", source="Báo A")
    assert program.application.authoring.documents.save(entry).document
    assert [reads_again(), reads_again()] == [True, False]


OLD_SENTENCE = "Trung tâm Y tế huyện cần đưa buổi tư vấn, khám sức khỏe trước khi kết hôn về từng xã"
NEW_SENTENCE = "Hội Nông dân huyện cần tổ chức các lớp phổ biến nghị quyết tại từng thôn"
CHANGED_TEXT = ARTICLE.read_text("utf-8").replace(OLD_SENTENCE, NEW_SENTENCE)


def changed(model: AuthoringViewModel) -> ChangedState:
    assert model.state.changed is not None
    return model.state.changed


@pytest.fixture
def newer(reviewing: AuthoringViewModel, waiting: Waiting) -> AuthoringViewModel:
    """Everything was kept, then a newer text of the article was read."""
    while reviewing.state.mode is Mode.REVIEW:
        reviewing.keep()
    reviewing.show_start()
    reviewing.import_text(CHANGED_TEXT)
    waiting.drain()
    return reviewing


def test_the_same_text_again_says_so_and_opens_where_the_review_stopped(
    reviewing: AuthoringViewModel, waiting: Waiting
) -> None:
    reviewing.keep()
    reviewing.keep()
    reviewing.import_text(ARTICLE.read_text("utf-8").replace("\n", "\n\n"))
    waiting.drain()
    assert reviewing.state.notice == authoring.SAME_TEXT
    assert shown(reviewing).position == 2


def test_a_newer_text_shows_what_it_changes_before_anything_is_saved(
    newer: AuthoringViewModel, program: RealProgram
) -> None:
    assert newer.state.mode is Mode.CHANGED
    rows = {each.title: each.rows for each in changed(newer).lists}
    assert any(NEW_SENTENCE in each for each in rows["Bài có thêm hoặc viết lại 1 câu văn"])
    assert any(OLD_SENTENCE in each for each in rows["Bài bỏ hoặc viết lại 1 câu văn"])
    assert "sẽ được rút khỏi" in changed(newer).agreement
    [row] = program.application.authoring.articles()
    assert OLD_SENTENCE in program.application.authoring.review(row.pack).article.text


def test_a_newer_text_that_is_taken_keeps_the_decisions(
    newer: AuthoringViewModel, program: RealProgram
) -> None:
    [before] = program.application.authoring.articles()
    newer.take_version()
    [after] = program.application.authoring.articles()
    assert newer.state.notice == authoring.TAKEN
    assert after.pack == before.pack
    assert 0 < after.kept < before.kept
    assert shown(newer).draft.decision is None
    assert NEW_SENTENCE in shown(newer).text


def test_a_newer_text_that_is_not_taken_changes_nothing(
    newer: AuthoringViewModel, program: RealProgram
) -> None:
    before = program.application.authoring.articles()
    cards = cards_of(program)
    newer.keep_version()
    assert program.application.authoring.articles() == before
    assert cards_of(program) == cards
    assert newer.state.notice == authoring.NOT_TAKEN


def test_a_text_taken_for_a_version_by_mistake_becomes_an_article_of_its_own(
    newer: AuthoringViewModel, program: RealProgram, waiting: Waiting
) -> None:
    assert changed(newer).can_be_alone
    newer.import_alone()
    waiting.drain()
    assert len(program.application.authoring.articles()) == 2
    assert shown(newer).tally == authoring.tally(0, 0)


def test_an_older_text_read_again_is_a_change_too(newer: AuthoringViewModel, waiting: Waiting) -> None:
    newer.take_version()
    newer.import_file(ARTICLE)
    waiting.drain()
    assert newer.state.mode is Mode.CHANGED
    assert not changed(newer).can_be_alone
    newer.take_version()
    newer.import_file(ARTICLE)
    waiting.drain()
    assert newer.state.notice == authoring.SAME_TEXT


def test_a_part_left_out_by_mistake_is_put_back_and_drafts_are_written_from_it(
    reviewing: AuthoringViewModel, waiting: Waiting
) -> None:
    reviewing.keep()
    reviewing.reject()
    before = reviewing.removed_parts()
    tail = next(each for each in before if each.words == "Tin liên quan")
    assert tail.reason == authoring.removed_part("tail")
    reviewing.put_back(tail)
    waiting.drain()
    assert reviewing.state.notice == authoring.REBUILT
    assert shown(reviewing).tally == authoring.tally(1, 1)
    back = next(each for each in reviewing.removed_parts() if each.span == tail.span)
    assert (back.is_back, back.reason) == (True, authoring.PUT_BACK_ALREADY)
    assert tail.span not in [each.span for each in shown(reviewing).removed]
    assert [each.span for each in reviewing.removed_parts()] == [each.span for each in before]


def test_what_was_put_back_stays_when_the_text_is_read_again_and_can_be_taken_out(
    reviewing: AuthoringViewModel, waiting: Waiting
) -> None:
    before = reviewing.removed_parts()
    reviewing.put_back(before[0])
    waiting.drain()
    reviewing.import_file(ARTICLE)
    waiting.drain()
    assert reviewing.state.notice == authoring.SAME_TEXT
    assert reviewing.removed_parts()[0].is_back
    reviewing.put_back(reviewing.removed_parts()[0])
    waiting.drain()
    assert reviewing.removed_parts() == before
