"""Lines of pages become paragraphs; numbers and headers of pages fall away."""

import pytest

from studyapp.formats.pdf_lines import Line
from studyapp.formats.pdf_paragraphs import joined, text_of_pages, without_furniture

FULL = "Cấp ủy các cấp cần khẩn trương xây dựng chương trình hành động thực hiện nghị"


def page(*texts: str, size: float = 12.0) -> list[Line]:
    return [Line(text, 50.0, 800.0 - 16 * at, size) for at, text in enumerate(texts)]


def lines_of(*pages: list[Line]) -> list[str]:
    return text_of_pages(pages).split("\n")


def test_lines_inside_a_sentence_are_joined() -> None:
    assert lines_of(page(FULL, "quyết trong toàn huyện.")) == [f"{FULL} quyết trong toàn huyện."]


def test_a_sentence_goes_on_over_the_page() -> None:
    pages = page(FULL, "Trang 1"), page("quyết trong toàn huyện.", "Trang 2")
    assert lines_of(*pages) == [f"{FULL} quyết trong toàn huyện."]


@pytest.mark.parametrize(
    "number", ["12", "- 12 -", "Trang 12", "Trang 3/12", "12 / 40", "[12]", "Page 3 of 12"]
)
def test_page_numbers_fall_away(number: str) -> None:
    assert lines_of(page(number, FULL)) == [FULL]
    assert lines_of(page(FULL, number)) == [FULL]


def test_headers_fall_away_also_where_their_digits_change() -> None:
    pages = [
        page(f"Công báo số {at}/2017", f"Đoạn {word}", f"{FULL} {word}.")
        for at, word in enumerate(("một", "hai", "ba"))
    ]
    assert [[line.text for line in each] for each in without_furniture(pages)] == [
        [f"Đoạn {word}", f"{FULL} {word}."] for word in ("một", "hai", "ba")
    ]


def test_a_title_that_later_pages_repeat_in_small_letters_stays() -> None:
    title = [Line("Nghị quyết về dân số", 50, 800, 18)]
    pages = [title + page(FULL), *(page("Nghị quyết về dân số", FULL) for _ in range(3))]
    assert lines_of(*pages).count("Nghị quyết về dân số") == 1


@pytest.mark.parametrize(
    "start", ["1. ", "2.1 ", "a) ", "đ) ", "II. ", "- ", "+ ", "• ", "Điều 5", "Chương II "]
)
def test_headings_and_list_entries_begin_a_line(start: str) -> None:
    assert len(lines_of(page(f"{FULL}.", f"{start} Việc cần làm ngay trong năm nay của các chi bộ."))) == 2


def test_a_number_at_the_start_of_a_line_in_mid_sentence_begins_nothing() -> None:
    assert lines_of(page(FULL, "12. Sau đó các chi bộ học tập.")) == [
        f"{FULL} 12. Sau đó các chi bộ học tập."
    ]


def test_another_size_a_gap_and_an_indent_begin_a_paragraph() -> None:
    heading = [Line("Kết quả bước đầu của cả tỉnh", 50, 800, 16)]
    assert len(lines_of([*heading, Line(FULL, 50, 780, 12)])) == 2
    far = [Line(f"{FULL}.", 50, 800), Line(FULL, 50, 784), Line("quyết", 50, 768), Line(FULL, 50, 730)]
    assert lines_of(far)[-1] == FULL
    indented = [Line(FULL, 50, 800), Line(f"{FULL}.", 50, 784), Line(FULL, 78, 768)]
    assert lines_of(indented)[-1] == FULL


def test_a_heading_in_capitals_over_two_lines_is_one() -> None:
    heading = "CHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT CỦA TRUNG ƯƠNG VỀ CÔNG"
    assert lines_of(page(heading, "TÁC DÂN SỐ TRONG TÌNH HÌNH MỚI", FULL)) == [
        f"{heading} TÁC DÂN SỐ TRONG TÌNH HÌNH MỚI",
        FULL,
    ]


@pytest.mark.parametrize(
    ("line", "following", "whole"),
    [
        ("quán tri\u00ad", "ệt nghị quyết", "quán triệt nghị quyết"),
        ("chủ nghĩa Mác - Lê-", "nin và tư tưởng", "chủ nghĩa Mác - Lê-nin và tư tưởng"),
        ("xây dựng chư-", "ơng trình", "xây dựng chương trình"),
        ("Nghị quyết số 18-", "NQ/TW ngày", "Nghị quyết số 18-NQ/TW ngày"),
        ("Nghị quyết số 18-NQ/", "TW ngày", "Nghị quyết số 18-NQ/TW ngày"),
        ("nhiệm kỳ 2020-", "2025 của tỉnh", "nhiệm kỳ 2020-2025 của tỉnh"),
        ("kinh tế -", "xã hội", "kinh tế - xã hội"),
        ("học tập", "nghị quyết", "học tập nghị quyết"),
    ],
)
def test_words_cut_at_the_end_of_a_line_become_whole(line: str, following: str, whole: str) -> None:
    assert joined(line, following) == whole


def test_pages_without_lines_are_an_empty_text() -> None:
    assert text_of_pages([]) == ""
    assert text_of_pages([[], []]) == ""
