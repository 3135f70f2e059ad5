"""What happened on a day is said in the article's own words around it."""

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.dates import dates_in


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ngày 4-12, Huyện ủy Vân Lĩnh tổ chức hội nghị.", "Huyện ủy Vân Lĩnh tổ chức hội nghị"),
        ("Sáng ngày 5/6/2024: khai mạc lớp học chính trị.", "khai mạc lớp học chính trị"),
        ("Lớp học do Huyện ủy mở, diễn ra chiều nay (16/11), tại xã.", "Lớp học do Huyện ủy mở, diễn ra"),
        ("Ông nêu rõ: Ngày 4/5/2024, tỉnh ban hành đề án về rừng.", "tỉnh ban hành đề án về rừng"),
        ("Các chi bộ hoàn thành việc học tập trước ngày 28/02.", "Các chi bộ hoàn thành việc học tập"),
        ("Chậm nhất ngày 31/01/2023, các xã phải nộp báo cáo.", "các xã phải nộp báo cáo"),
        ("Sáng 4/12, tại Nhà văn hóa (xã Tân Hòa), lớp học mở.", "tại Nhà văn hóa (xã Tân Hòa), lớp học mở"),
        ("Ngày 5/6/2024.", None),
    ],
)
def test_the_words_lead_up_to_or_follow_the_day(text: str, what: str | None) -> None:
    assert [each.what for each in dates_in(reading(text))] == [what]


def test_a_long_sentence_is_cut_at_a_comma_and_never_after_a_small_word() -> None:
    text = "Ngày 4/5/2024, " + "Huyện ủy tổ chức hội nghị và ra mắt lớp học của các xã " * 5
    (fact,) = dates_in(reading(text))
    assert fact.what is not None
    assert len(fact.what.split()) <= 24
    assert fact.what.split()[-1] not in ("và", "của", "các")
