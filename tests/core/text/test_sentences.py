"""Sentences are cut where they end and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.sentences import paragraphs, sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for line in paragraphs(text) for start, end in sentences(text, *line)]


@pytest.mark.parametrize(
    "text",
    [
        "Ông sống ở TP. Hồ Chí Minh từ lâu.",
        "PGS. TS. Lê An trình bày.",
        "Ảnh của Đ. B. Nam chụp.",
        "Theo Thainguyencity.gov.vn, hội nghị kết thúc.",
        "Trang www.baomoi.com.vn đưa tin.",
        "Hội nghị TW.8 khai mạc, v.v. và kết thúc.",
        "1. Quan điểm chỉ đạo của tỉnh.",
        "II. NHIỆM VỤ TRỌNG TÂM",
        "a. Cấp ủy các cấp vào cuộc.",
        "Có 20.000 đại biểu, 1.5 ngày.",
        "Ông nói: “Phải làm ngay!” rồi đi.",
        "xây dựng đời sống... và các việc khác.",
        "BS. Mai và ThS. Hà cùng dự.",
    ],
)
def test_one_sentence_stays_whole(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Một. Hai.", ["Một.", "Hai."]),
        ("Thế nào? Phải làm! Xong…", ["Thế nào?", "Phải làm!", "Xong…"]),
        ("mọi gia đình...Hội nghị cần tập trung.", ["mọi gia đình...", "Hội nghị cần tập trung."]),
        ("đơn vị.Các chi bộ hoàn thành.", ["đơn vị.", "Các chi bộ hoàn thành."]),
        ("Ông nói: “Làm ngay.” Mọi người vỗ tay.", ["Ông nói: “Làm ngay.”", "Mọi người vỗ tay."]),
        ("Nghị quyết khóa X. Hội nghị bàn tiếp.", ["Nghị quyết khóa X.", "Hội nghị bàn tiếp."]),
        ("Hết năm 2023. 5 xã về đích.", ["Hết năm 2023.", "5 xã về đích."]),
        ("Xong. - Việc thứ hai.", ["Xong.", "- Việc thứ hai."]),
        ("Dòng một\nDòng hai", ["Dòng một", "Dòng hai"]),
        ("vào cuộc sống… Việc học", ["vào cuộc sống…", "Việc học"]),
    ],
)
def test_sentences_are_cut(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


@pytest.mark.parametrize(
    ("text", "found"),
    [("  a  \n\n \n- b\n• c", ["a", "b", "c"]), ("\n\n", []), ("-b\n-", ["-b", "-"]), ("", [])],
)
def test_paragraphs_leave_space_and_bullets_out(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in paragraphs(text)] == found


@given(st.text(alphabet='aA đĐ1.!?…”“"\n-() '))
def test_sentences_stand_in_order_and_lose_only_space_and_bullets(text: str) -> None:
    places = [place for line in paragraphs(text) for place in sentences(text, *line)]
    flat = [offset for place in places for offset in place]
    assert flat == sorted(flat)
    assert all(start < end for start, end in places)
    kept = "".join(text[start:end] for start, end in places)
    assert kept.replace(" ", "") == "".join(text[s:e] for s, e in paragraphs(text)).replace(" ", "")
