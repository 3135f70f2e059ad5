"""Roles stand before or after a name; a role never takes another person's name with it."""

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.people import people_in


def roles(text: str) -> dict[str, str | None]:
    return {each.name: each.role for each in people_in(reading(text))}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Lê Văn An, Bí thư Huyện ủy phát biểu.", "Bí thư Huyện ủy"),
        (
            "Lê Văn An- Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh dự.",
            "Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh",
        ),
        ("Lê Văn An (Bí thư Huyện ủy) nói.", "Bí thư Huyện ủy"),
        (
            "Lê Văn An – Phó Bí thư Thường trực Tỉnh ủy; Chủ tịch HĐND tỉnh; lãnh đạo các sở.",
            "Phó Bí thư Thường trực Tỉnh ủy; Chủ tịch HĐND tỉnh",
        ),
        ("Lê Văn An, Phó Bí thư Tỉnh ủy; Ủy viên Ban Chấp hành dự.", "Phó Bí thư Tỉnh ủy"),
        ("Lê Văn An, nguyên Bí thư Huyện ủy, cho rằng.", "nguyên Bí thư Huyện ủy"),
        ("Lê Văn An, Bí thư Đảng ủy TP. HCM, dự.", "Bí thư Đảng ủy TP. HCM"),
        ("Ông Lê Văn An - phó chủ tịch UBND huyện - nói.", "phó chủ tịch UBND huyện"),
        (
            "Lê Văn An, Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy và các đồng chí khác.",
            "Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy",
        ),
        (
            "Lê Văn An, Giám đốc Sở Thông tin và Truyền thông trình bày.",
            "Giám đốc Sở Thông tin và Truyền thông",
        ),
        ("Lê Văn An, báo cáo viên Trung ương truyền đạt.", "báo cáo viên Trung ương"),
        ("hội nghị,Bí thư Tỉnh ủy Lê Văn An nêu.", "Bí thư Tỉnh ủy"),
        ("Đã được Phó Thủ tướng Lê Văn An giới thiệu.", "Phó Thủ tướng"),
        (
            "Đồng chí Ủy viên Bộ Chính trị, Thủ tướng Chính phủ Lê Văn An dự.",
            "Ủy viên Bộ Chính trị, Thủ tướng Chính phủ",
        ),
        ("Chủ tịch UBND tỉnh giao Giám đốc Sở Y tế Lê Văn An làm.", "Giám đốc Sở Y tế"),
        ("Đại tá Lê Văn An, Phó Giám đốc Công an tỉnh dự.", "Đại tá, Phó Giám đốc Công an tỉnh"),
        ("Bí thư Lê Văn An, Bí thư Huyện ủy dự.", "Bí thư Huyện ủy"),
        ("Có Chủ tịch HĐND TP và ông Lê Văn An (Chủ tịch UBND TP) cùng dự.", "Chủ tịch UBND TP"),
        ("Lê Văn An, Bộ trưởng Bộ Quốc phòng và Trưởng Ban Tuyên giáo cùng dự.", "Bộ trưởng Bộ Quốc phòng"),
        ("Lê Văn An, Ủy viên dự khuyết Trung ương Đảng dự.", "Ủy viên dự khuyết Trung ương Đảng"),
        ("Đồng chí Lê Văn An phát biểu.", None),
        ("Lê Văn An, 45 tuổi, trồng rừng.", None),
    ],
)
def test_a_role(text: str, role: str | None) -> None:
    assert roles(text) == {"Lê Văn An": role}


def test_a_dash_between_two_people() -> None:
    assert roles("Nguyễn Xuân Bách- Thủ tướng Chính phủ Phạm Minh Đức dự.") == {
        "Nguyễn Xuân Bách": None,
        "Phạm Minh Đức": "Thủ tướng Chính phủ",
    }


def test_the_role_of_one_person_is_never_given_to_the_next() -> None:
    text = (
        "Đại tướng Phan Văn Gia, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng "
        "và Trưởng Ban Dân vận Phạm Trọng Nam dự."
    )
    assert roles(text) == {
        "Phan Văn Gia": "Đại tướng, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng",
        "Phạm Trọng Nam": "Trưởng Ban Dân vận",
    }
    assert roles("Lê Văn An, Bí thư Huyện ủy, Trần Văn Bản và Đỗ Văn Cư dự.") == {
        "Lê Văn An": "Bí thư Huyện ủy",
        "Trần Văn Bản": None,
        "Đỗ Văn Cư": None,
    }


def test_a_roll_call() -> None:
    text = (
        "Có các đồng chí: Lê Văn An, Bí thư; Trần Thị Bích, Phó Bí thư, Chủ tịch HĐND; Chủ tịch UBND "
        "tỉnh Đỗ Văn Cư; "
        "các đồng chí Ủy viên Ban Thường vụ."
    )
    assert roles(text) == {
        "Lê Văn An": "Bí thư",
        "Trần Thị Bích": "Phó Bí thư, Chủ tịch HĐND",
        "Đỗ Văn Cư": "Chủ tịch UBND tỉnh",
    }


def test_the_office_of_a_group_holds_for_each_of_its_list() -> None:
    text = (
        "Dự có các đồng chí Ủy viên Bộ Chính trị: Lê Văn An, Chủ tịch Quốc hội; Trần Văn Bản; các đồng "
        "chí khác."
    )
    assert roles(text) == {
        "Lê Văn An": "Ủy viên Bộ Chính trị, Chủ tịch Quốc hội",
        "Trần Văn Bản": "Ủy viên Bộ Chính trị",
    }


def test_a_role_does_not_cross_into_the_next_sentence() -> None:
    assert roles("Người dự có Lê Văn An. Bí thư Huyện ủy kết luận.") == {"Lê Văn An": None}
