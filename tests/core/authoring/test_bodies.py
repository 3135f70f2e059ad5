"""Which bodies may stand as wrong answers for each other."""

import pytest

from studyapp.core.authoring.bodies import apart, body

APART = [
    ("các cơ quan báo chí", "Công an tỉnh"),
    ("Mặt trận Tổ quốc và các đoàn thể", "các cấp ủy, tổ chức đảng"),
    ("Sở Tài chính", "Sở Nội vụ"),
    ("các doanh nghiệp", "UBND phường"),
    ("người sử dụng lao động", "người lao động"),
]
CLOSE = [
    ("các cấp ủy, tổ chức đảng", "Cấp ủy các cấp"),
    ("người đứng đầu cấp ủy", "cán bộ, đảng viên"),
    ("người đứng đầu cấp ủy", "các cấp ủy"),
    ("các cơ quan, đơn vị, địa phương", "các cơ quan báo chí"),
    ("các cấp, các ngành", "Sở Tài chính"),
    ("Ban Tuyên giáo Tỉnh ủy", "các cấp ủy, tổ chức đảng"),
    ("Sở Y tế", "chính quyền các cấp"),
    ("cán bộ, đảng viên", "Nhân dân"),
    ("Sở Tài chính", "Sở Tài chính"),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_bodies_of_unlike_kinds_stand_apart(one: str, other: str) -> None:
    assert apart(body(one), body(other))
    assert apart(body(other), body(one))


@pytest.mark.parametrize(("one", "other"), CLOSE)
def test_bodies_that_may_be_taken_for_each_other_do_not(one: str, other: str) -> None:
    assert not apart(body(one), body(other))
    assert not apart(body(other), body(one))


@pytest.mark.parametrize(
    ("name", "persons"),
    [
        ("cán bộ, đảng viên", True),
        ("người đứng đầu cấp ủy", True),
        ("cha mẹ học sinh", True),
        ("Nhân dân", True),
        ("các cơ quan báo chí", False),
        ("Sở Tài chính", False),
        ("các doanh nghiệp", False),
    ],
)
def test_people_are_told_from_bodies(name: str, persons: bool) -> None:
    assert body(name).persons is persons
