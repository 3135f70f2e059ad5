"""Headings and numbered parts, and what stands under them."""

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.facts import StatementKind
from studyapp.core.extract.outline import Outline, outline_of

PROGRAMME = """\
Chương trình hành động của Huyện ủy

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Giúp đảng viên nắm vững nghị quyết.
2. Yêu cầu
a) Việc học tập phải nghiêm túc, thiết thực.
b) Gắn học tập với thảo luận ở chi bộ.
II. NHIỆM VỤ, GIẢI PHÁP
1. Các chi bộ xây dựng kế hoạch học tập cụ thể cho từng quý.
2. Huyện đoàn mở lớp dạy nghề cho thanh niên nông thôn.
Mọi việc xong trước tháng 6.
"""


def outline(text: str) -> Outline:
    return outline_of(reading(text))


def heading_at(text: str, words: str) -> list[str]:
    return [part.heading for part in outline(text).above(text.index(words)) if part.heading]


def test_a_place_stands_under_every_heading_above_it() -> None:
    assert heading_at(PROGRAMME, "Giúp đảng viên") == ["MỤC ĐÍCH, YÊU CẦU", "Mục đích"]
    assert heading_at(PROGRAMME, "Huyện đoàn mở lớp") == ["NHIỆM VỤ, GIẢI PHÁP"]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Giúp đảng viên", "I.1"),
        ("Việc học tập", "I.2.a"),
        ("Gắn học tập", "I.2.b"),
        ("Huyện đoàn mở", "II.2"),
    ],
)
def test_a_place_is_cited_by_its_numbers(words: str, place: str) -> None:
    assert outline(PROGRAMME).place_of(PROGRAMME.index(words)) == place


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Giúp đảng viên", StatementKind.AIM),
        ("Gắn học tập", StatementKind.REQUIREMENT),
        ("Huyện đoàn mở", StatementKind.TASK),
    ],
)
def test_a_telling_heading_says_what_is_under_it(words: str, kind: StatementKind) -> None:
    assert outline(PROGRAMME).kind_at(PROGRAMME.index(words)) is kind


def test_a_part_ends_where_the_next_of_its_rank_begins() -> None:
    first = next(part for part in outline(PROGRAMME).parts if part.number == "I")
    last = next(part for part in outline(PROGRAMME).parts if part.number == "II")
    assert outline(PROGRAMME).end_of(first) == PROGRAMME.index("II. NHIỆM VỤ")
    assert outline(PROGRAMME).end_of(last) is None


@pytest.mark.parametrize(
    "line",
    [
        "Đồng chí Bí thư kết luận hội nghị, yêu cầu các cấp ủy thực hiện ngay:",
        "Các chi bộ học xong trước tháng 6.",
        "- Mục tiêu chung",
        "Lường Văn Thiện",
    ],
)
def test_what_announces_says_or_names_is_no_heading(line: str) -> None:
    text = f"Tên bài\n\nMở đầu bài báo là một câu.\n{line}\nMột câu khác đứng sau dòng ấy.\n"
    assert not any(part.heading for part in outline(text).parts)


def test_neither_the_first_line_nor_the_last_is_a_heading() -> None:
    assert outline("Mục tiêu chung\nMột câu.\nNhiệm vụ chung").parts == ()


def test_nothing_stands_above_the_first_part() -> None:
    assert outline(PROGRAMME).above(0) == ()
    assert outline(PROGRAMME).place_of(0) is None
    assert outline(PROGRAMME).kind_at(0) is None
