"""Participation is counted with its qualifier, unit and the whole it belongs to."""

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.counts import counts_in


def found(text: str) -> list[tuple[str, str | None]]:
    return [(f"{each.value} {each.unit}", each.scope) for each in counts_in(reading(text))]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "Đã có trên 57 ngàn đại biểu ở gần 410 điểm cầu trong cả nước dự.",
            [("57000 đại biểu", "trong cả nước"), ("410 điểm cầu", "trong cả nước")],
        ),
        (
            "Riêng tại điểm cầu Vân Lĩnh có 640 đại biểu ngồi ở 7 điểm cầu.",
            [("640 đại biểu", "tại điểm cầu Vân Lĩnh"), ("7 điểm cầu", "tại điểm cầu Vân Lĩnh")],
        ),
        ("Lãnh đạo 32 xã phường trên địa bàn huyện dự.", [("32 xã phường", "trên địa bàn huyện")]),
        ("Lớp học mở trong 02 ngày trên toàn tỉnh.", [("2 ngày", None)]),
        ("Hội nghị có 500 người dự.", [("500 người", None)]),
        (
            "Truyền tới hơn 600 điểm cầu từ tỉnh đến các ban, sở và các xã với hơn 20.000 đại biểu.",
            [
                ("600 điểm cầu", "từ tỉnh đến các ban, sở và các xã"),
                ("20000 đại biểu", "từ tỉnh đến các ban, sở và các xã"),
            ],
        ),
        (
            "Ngoài điểm cầu chính với 160 đại biểu còn có 6 điểm cầu.",
            [("160 đại biểu", "điểm cầu chính"), ("6 điểm cầu", None)],
        ),
        ("Tại điểm cầu tỉnh Vân Lĩnh, 250 đại biểu dự.", [("250 đại biểu", "Tại điểm cầu tỉnh Vân Lĩnh")]),
        ("Gần 900 cán bộ của tỉnh Vân Lĩnh dự.", [("900 cán bộ", "của tỉnh Vân Lĩnh")]),
        ("Lớp học tại Trung tâm huyện có 90 học viên.", [("90 học viên", None)]),
        ("Hội nghị toàn quốc có 90 đại biểu.", [("90 đại biểu", None)]),
        (
            "Kết nối tới 214 điểm cầu ở các huyện, thành phố.",
            [("214 điểm cầu", "ở các huyện, thành phố")],
        ),
        ("Mở lớp, mỗi lớp không quá 250 học viên.", [("250 học viên", "mỗi lớp")]),
        (
            "Cả nước có 5 điểm cầu; riêng Vân Hải có 2 lớp.",
            [("5 điểm cầu", "Cả nước"), ("2 lớp", "riêng Vân Hải")],
        ),
    ],
)
def test_counts_and_their_whole(text: str, counts: list[tuple[str, str | None]]) -> None:
    assert found(text) == counts


@pytest.mark.parametrize(
    "text", ["Hỗ trợ 500 người nghèo.", "Sáp nhập 32 xã.", "Tỉnh giảm 20 cơ quan.", "Đạt 95%."]
)
def test_policy_is_no_participation(text: str) -> None:
    assert found(text) == []


def test_a_count_repeated_is_told_once_but_another_value_is_another_count() -> None:
    assert found("Có 900 điểm cầu. Có 900 điểm cầu. Có gần 900 điểm cầu.") == [
        ("900 điểm cầu", None),
        ("900 điểm cầu", None),
    ]
