"""Titles: quoted, dealt out over a list, or ended where titles end."""

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.document_titles import listed_titles, plain_title, quoted_title, title_text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("“Về công tác thủy lợi trong tình hình mới”", "Công tác thủy lợi trong tình hình mới"),
        (" về “Tiếp tục đổi mới công tác thủy lợi”", "Tiếp tục đổi mới công tác thủy lợi"),
        (" “về công tác thủy lợi”", "Công tác thủy lợi"),
        (' về việc "tăng cường công tác thủy lợi"', "Tăng cường công tác thủy lợi"),
        (": «Một số vấn đề về thủy lợi»", "Một số vấn đề về thủy lợi"),
        (" (“Đổi mới công tác thủy lợi”)", "Đổi mới công tác thủy lợi"),
        (" “Về chống “nhạt rừng”, “khô nước” ở vùng cao”", "Chống “nhạt rừng”, “khô nước” ở vùng cao"),
        (" với chủ đề: “Đổi mới công tác thủy lợi”", "Đổi mới công tác thủy lợi"),
    ],
)
def test_a_quoted_title_loses_its_about_and_gains_a_capital(text: str, title: str) -> None:
    read = reading(text)
    place = quoted_title(read, 0, len(text))
    assert place is not None
    assert title_text(read, place) == title


@pytest.mark.parametrize("text", [" “căn bệnh thành tích”", " đã nêu “Đổi mới công tác”", " “Ngắn”", ""])
def test_other_quoted_words_are_no_title(text: str) -> None:
    assert quoted_title(reading(text), 0, len(text)) is None


def test_titles_of_a_list_are_dealt_out_in_order() -> None:
    text = " về: Một số vấn đề về thủy lợi; Công tác rừng; Phát triển biển."
    read = reading(text)
    assert [title_text(read, each) for each in listed_titles(read, 0, len(text), 3)] == [
        "Một số vấn đề về thủy lợi",
        "Công tác rừng",
        "Phát triển biển",
    ]


@pytest.mark.parametrize("count", [2, 4])
def test_titles_that_do_not_match_their_number_are_not_dealt_out(count: int) -> None:
    text = " về: Thủy lợi; Công tác rừng; Phát triển biển."
    assert listed_titles(reading(text), 0, len(text), count) == ()


@pytest.mark.parametrize(
    ("text", "title", "strong"),
    [
        (
            " về phát triển rừng đến năm 2035, tầm nhìn đến năm 2050 và",
            "Phát triển rừng đến năm 2035, tầm nhìn đến năm 2050",
            True,
        ),
        (
            " về trồng rừng; ngăn chặn, đẩy lùi những biểu hiện “nhạt rừng”, “khô nước” trong nội bộ.",
            "Trồng rừng; ngăn chặn, đẩy lùi những biểu hiện “nhạt rừng”, “khô nước” trong nội bộ",
            False,
        ),
        (" về trồng rừng ven biển; tổ chức thực hiện tốt nội dung này.", "Trồng rừng ven biển", False),
        (
            " về các hiệp định thương mại tự do thế hệ mới.",
            "Các hiệp định thương mại tự do thế hệ mới",
            False,
        ),
        (
            " về nêu gương của cán bộ, trước hết là người đứng đầu. Cán bộ",
            "Nêu gương của cán bộ, trước hết là người đứng đầu",
            False,
        ),
        (
            " về phát triển kinh tế - xã hội năm 2031, để cụ thể hóa",
            "Phát triển kinh tế - xã hội năm 2031",
            True,
        ),
        (" về kinh tế rừng giai đoạn 2025 - 2030 và Kế hoạch", "Kinh tế rừng giai đoạn 2025 - 2030", True),
        (
            " về công tác thủy lợi trong tình hình mới đã được thông qua",
            "Công tác thủy lợi trong tình hình mới",
            True,
        ),
        (" về công tác thủy lợi, đồng chí Bí thư nêu rõ", "Công tác thủy lợi", False),
        (" về cải cách thủy lợi đặt mục tiêu", "Cải cách thủy lợi", False),
        (" về công tác thủy lợi và Nghị quyết số 5", "Công tác thủy lợi", False),
        (" về xây dựng, chỉnh đốn đê điều; các kế hoạch", "Xây dựng, chỉnh đốn đê điều", False),
        (" về thủy lợi, để xây dựng chương trình", "Thủy lợi", False),
    ],
)
def test_a_title_without_quotes_ends_where_the_sentence_goes_on(text: str, title: str, strong: bool) -> None:
    read = reading(text)
    found = plain_title(read, 0, len(text))
    assert found is not None
    assert (title_text(read, found[0]), found[1]) == (title, strong)


@pytest.mark.parametrize(
    "text", [" của tỉnh", " về Nghị quyết này", " về: A; B", " về " + "rừng " * 60, " về rừng."]
)
def test_what_is_no_title(text: str) -> None:
    assert plain_title(reading(text), 0, len(text)) is None


def test_a_title_alone_in_its_line_keeps_its_purpose() -> None:
    text = " về đổi mới quản lý đất, tạo động lực phát triển;"
    for alone, title in (
        (True, "Đổi mới quản lý đất, tạo động lực phát triển"),
        (False, "Đổi mới quản lý đất"),
    ):
        read = reading(text)
        found = plain_title(read, 0, len(text), alone=alone)
        assert found is not None
        assert title_text(read, found[0]) == title
