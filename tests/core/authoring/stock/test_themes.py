"""What a clause is about."""

import pytest

from studyapp.core.authoring.stock.themes import Theme, theme_of


@pytest.mark.parametrize(
    ("words", "theme"),
    [
        ("tổ chức học tập, quán triệt nghị quyết đến từng chi bộ", Theme.STUDY),
        ("rà soát quy hoạch cán bộ, kiểm tra, giám sát người đứng đầu", Theme.PARTY),
        ("công tác Xây dựng Đảng", Theme.PARTY),
        ("sắp xếp bộ máy, tinh giản biên chế, giảm đầu mối hành chính", Theme.STATE),
        ("hỗ trợ doanh nghiệp vay vốn, mở rộng thị trường", Theme.ECONOMY),
        ("nâng cao sức khỏe, mở rộng bảo hiểm y tế cho người cao tuổi", Theme.SOCIETY),
    ],
)
def test_the_theme_is_that_of_most_cues(words: str, theme: Theme) -> None:
    assert theme_of(words) is theme


def test_words_without_a_cue_take_the_theme_they_are_offered() -> None:
    assert theme_of("làm tốt hơn nữa", Theme.SOCIETY) is Theme.SOCIETY
    assert theme_of("làm tốt hơn nữa") is Theme.STUDY
