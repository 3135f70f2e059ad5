"""Full names are found with their surnames; places, streets and bodies are not people."""

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.people import names_in, people_in


def names(text: str) -> list[str]:
    return [each.words for each in names_in(reading(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bí thư Tỉnh ủy Đỗ Trọng Hòa nêu rõ", "Đỗ Trọng Hòa"),
        ("đã được Phó Thủ tướng Vũ Đức Hải giới thiệu", "Vũ Đức Hải"),
        ("Hội Luật gia Việt Nam Lê Thị Kim Thanh", "Lê Thị Kim Thanh"),
        ("Bí thư Thành ủy Hà Nội Nguyễn Thị Tuyết", "Nguyễn Thị Tuyết"),
        ("Bí thư Huyện ủy Đại Từ Nguyễn Văn Công", "Nguyễn Văn Công"),
        ("đồng chí Giàng A Páo", "Giàng A Páo"),
        ("bà Ksor H'Bia", "Ksor H'Bia"),
        ("ông Điểu K'Ré", "Điểu K'Ré"),
        ("đồng chí Đoàn Thị Hảo", "Đoàn Thị Hảo"),
        ("Ông Tô Lam", "Tô Lam"),
        ("Tô Lam, Bí thư Huyện ủy", "Tô Lam"),
        ("Chủ tịch UBND tỉnh Nguyễn Văn An", "Nguyễn Văn An"),
        ("Bộ trưởng Bộ Tài nguyên và Môi trường Trần Hồng Hải", "Trần Hồng Hải"),
        ("Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Lê Minh Hoàn", "Lê Minh Hoàn"),
        ("Phó Chủ tịch UBND thành phố Lê Anh Quân", "Lê Anh Quân"),
        ("các đồng chí: Lê An, Bí thư; Tạ Bình, Phó Bí thư", "Lê An"),
        ("Trương Hòa Bình", "Trương Hòa Bình"),
        ("Nguyễn Văn Học", "Nguyễn Văn Học"),
        ("Trưởng Ban Dân vận Phạm Trọng Nghị", "Phạm Trọng Nghị"),
        ("Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh Nguyễn Xuân Thanh", "Nguyễn Xuân Thanh"),
        ("Chủ tịch Hồ Chí Minh căn dặn", "Hồ Chí Minh"),
    ],
)
def test_a_person(text: str, name: str) -> None:
    assert names(text)[:1] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "tỉnh Thái Nguyên và Cao Bằng",
        "Học viện Chính trị quốc gia Hồ Chí Minh",
        "thành phố Hồ Chí Minh; tư tưởng Hồ Chí Minh",
        "đường Trần Hưng Đạo và Trường THPT Nguyễn Bỉnh Khiêm",
        "phường Nguyễn Văn Linh",
        "Đoàn Thanh niên Cộng sản",
        "Phó Thủ tướng và Phó Giám đốc",
        "Hà Nội, Hà Nam, Lâm Đồng",
        "Mai Châu là một huyện",
        "Ban Chỉ Đạo Trung Ương",
        "Phương Đông",
        "Hằng Năm",
        "Lê",
        "khu di tích Kim Liên",
    ],
)
def test_not_a_person(text: str) -> None:
    assert names(text) == []


def test_a_person_is_told_once_with_the_fullest_role() -> None:
    text = (
        "Bí thư Lê Văn An dự. Đồng chí Lê Văn An, Bí thư Huyện ủy, Chủ tịch HĐND huyện kết luận. Lê Văn "
        "An về."
    )
    (person,) = people_in(reading(text))
    assert person.role == "Bí thư Huyện ủy, Chủ tịch HĐND huyện"
    assert person.span.of(text) == "Lê Văn An, Bí thư Huyện ủy, Chủ tịch HĐND huyện"


def test_names_are_shown_as_the_article_writes_them() -> None:
    (person,) = people_in(reading("Đồng chí Lê Văn Hoà, Uỷ viên Thường vụ dự."))
    assert (person.name, person.role) == ("Lê Văn Hoà", "Uỷ viên Thường vụ")


@pytest.mark.parametrize(
    "text",
    [
        "Hội Văn học - Nghệ thuật tỉnh Sơn Hà tổ chức cho hội viên học tập nghị quyết.",
        "Đoàn Thanh niên các cấp phổ biến nội dung cơ bản của nghị quyết.",
    ],
)
def test_a_place_behind_its_body_and_a_union_are_no_people(text: str) -> None:
    assert people_in(reading(text)) == ()


def test_a_given_name_may_be_a_word_of_bodies() -> None:
    (person,) = people_in(reading("Chủ trì hội nghị có đồng chí Hà Văn Quyết, Bí thư Tỉnh ủy."))
    assert person.name == "Hà Văn Quyết"
