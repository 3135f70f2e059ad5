"""Places are provinces and named units; names of people and papers are not."""

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.places import places_in
from studyapp.core.extract.provinces import OTHER_SPELLINGS, PROVINCES, is_province, leading_province


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("tại thành phố Thái Nguyên, Thủ đô Hà Nội", ["Thái Nguyên", "Hà Nội"]),
        ("Tỉnh ủy Thanh Hoá", ["Thanh Hóa"]),
        ("tỉnh Đắc Lắc", ["Đắk Lắk"]),
        ("huyện Mường Sa, xã Tân Hoà, TP. Vân Hải", ["huyện Mường Sa", "xã Tân Hoà", "thành phố Vân Hải"]),
        ("Hà Nội - Hải Phòng; Hà Nội", ["Hà Nội", "Hải Phòng"]),
        ("TP Hồ Chí Minh", ["Hồ Chí Minh"]),
        ("quận 3 và phường 12", ["quận 3", "phường 12"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    assert [each.name for each in places_in(reading(text))] == places


@pytest.mark.parametrize(
    "text",
    [
        "đồng chí Trương Hòa Bình",
        "Báo Thái Nguyên đưa tin",
        "tư tưởng Hồ Chí Minh",
        "Chủ tịch UBND thành phố Lê Anh Quân",
        "xã hội, tỉnh ủy, huyện ủy",
        "32 xã, 5 phường",
        "Đảng bộ xã Bí thư",
    ],
)
def test_no_places(text: str) -> None:
    assert places_in(reading(text)) == ()


def test_the_table_of_provinces() -> None:
    assert len(PROVINCES) == len(set(PROVINCES)) == 64  # the 63, and Huế by its name of 2025
    assert not set(OTHER_SPELLINGS) & set(PROVINCES)
    assert is_province("Thanh Hóa")
    assert not is_province("Vân Lĩnh")
    assert leading_province(["Hà", "Nội", "Lê", "An"]) == 2
    assert leading_province(["Lê", "An"]) == 0
