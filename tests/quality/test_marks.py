"""The notation of marked articles."""

import pytest

from tests.quality.marks import MarkError, Said, Span, parse

HEAD = "d1 Nghị quyết | 18-NQ/TW | 2017-10-25 | BCHTW | XII | =\np Lò Văn Ón | Bí thư Huyện ủy\n---\n"
BODY = (
    "T> Tin mới\nX:stamp> 12/8/2017\n"
    "⟦x prefix|(A.vn) - ⟧Ông Lò Văn Ón nói về ⟦d1|Nghị quyết số 18-NQ/TW⟧ “⟦d1t|Một số vấn đề⟧”.{u} "
    "Các chi bộ học xong trước ⟦n 2018-01-20|ngày 20/01/2018⟧.{k;t:Các chi bộ;d}"
)


def test_tags_and_notes_leave_the_plain_text() -> None:
    marked = parse(HEAD + BODY)
    assert marked.text == (
        "Tin mới\n12/8/2017\n(A.vn) - Ông Lò Văn Ón nói về Nghị quyết số 18-NQ/TW “Một số vấn đề”. "
        "Các chi bộ học xong trước ngày 20/01/2018."
    )


def test_every_mark_points_at_its_own_words() -> None:
    marked = parse(HEAD + BODY)
    for mark in marked.marks:
        assert marked.text[mark.span.start : mark.span.end] == mark.text
    assert [mark.text for mark in marked.marks_of("n")] == ["ngày 20/01/2018"]
    assert marked.marks_of("n")[0].argument(0) == "2018-01-20"


def test_a_sentence_begins_after_the_furniture_in_its_line() -> None:
    first, second = parse(HEAD + BODY).units
    assert first.text.startswith("Ông Lò Văn Ón")
    assert first.unworthy
    assert not first.worthy
    assert second.statements == (Said("task", "Các chi bộ"), Said("deadline", ""))
    assert second.worthy


def test_furniture_is_whole_lines_and_pieces_of_lines() -> None:
    marked = parse(HEAD + BODY)
    found = [(each.reason, marked.text[each.span.start : each.span.end]) for each in marked.furniture]
    assert found == [("stamp", "12/8/2017"), ("prefix", "(A.vn) - ")]


def test_tags_may_stand_inside_tags() -> None:
    marked = parse("d1 Luật | - | - | - | - | =\n---\n⟦d1|Luật ⟦d1t|Đất đai⟧⟧ có hiệu lực.{}")
    assert [mark.text for mark in marked.marks] == ["Đất đai", "Luật Đất đai"]


def test_a_question_mark_makes_a_mark_optional() -> None:
    (mark,) = parse("% đầu\n---\nSau ⟦c? 7;;năm;|bảy năm⟧.{}").marks
    assert mark.optional


def test_the_shown_no_break_space_becomes_one() -> None:
    assert parse("% x\n---\nHà⍽Nội.{}").text == "Hà\u00a0Nội."


@pytest.mark.parametrize(
    ("body", "slip"),
    [
        ("Không có chú.", "no note"),
        ("Mở ⟦n 2018|ngày.{}", "not closed"),
        ("Thừa⟧.{}", "not opened"),
        ("Lạ ⟦z|chữ⟧.{}", "unknown tag"),
        ("Lạ.{q:ai}", "unknown sentence note"),
        ("Rỗng ⟦l|⟧.{}", "empty tag"),
        ("T> Tít.{}", "outside the body"),
        ("Thiếu đầu ⟦d1|Nghị quyết 9⟧.{}", "differ"),
    ],
)
def test_a_slip_is_refused(body: str, slip: str) -> None:
    with pytest.raises(MarkError, match=slip):
        parse(f"% đầu\n---\n{body}")


def test_a_person_must_stand_in_the_text() -> None:
    with pytest.raises(MarkError, match="not in the text"):
        parse("p Lò Văn Ón | -\n---\nKhông ai.{}")


def test_spans_overlap_by_their_common_part() -> None:
    assert Span(0, 5).overlap(Span(3, 9)) == 2
    assert Span(0, 3).overlap(Span(3, 9)) == 0
