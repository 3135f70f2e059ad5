"""What an article is about and where."""

from dataclasses import replace

import pytest

from studyapp.core.authoring.setting import Setting, is_local
from tests.core.authoring import invented
from tests.core.authoring.materials import material_of

FRAMES = [
    (
        invented.DISTRICT,
        "Theo bài báo về việc thực hiện các nghị quyết Hội nghị Trung ương 7 khóa XII ở huyện Đồng Lâm",
    ),
    (invented.NATIONAL, "Theo bài báo về việc thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024"),
    (
        invented.OUTLINE,
        "Theo tài liệu về việc thực hiện Nghị quyết Hội nghị Trung ương 10 khóa XIII ở tỉnh Hà Sơn",
    ),
    (
        invented.CHARACTER,
        "Theo bài báo về việc thực hiện Nghị quyết Hội nghị Trung ương 4 khóa XII ở tỉnh Bình Lâm",
    ),
    (invented.PENSION, "Theo bài báo về Luật Bảo hiểm xã hội số 41/2024/QH15"),
    (
        invented.COMMUNE,
        "Theo bài báo về việc thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 ở xã Phú Lộc, huyện An Khê",
    ),
    (
        invented.WARD,
        "Theo bài báo về việc thực hiện Nghị quyết số 68-NQ/TW ngày 4/5/2025 ở phường An Bình, "
        "thành phố Nam Hải",
    ),
    (invented.INTERVIEW, "Theo bài “Học nghị quyết sao cho thấm, cho lâu” viết về tỉnh Lâm Khê"),
    (invented.POPULATION, "Theo bài báo về Nghị quyết số 21-NQ/TW ngày 25/10/2017"),
    (
        invented.NUMBERED,
        "Theo bài báo về việc thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 ở tỉnh Sơn Lâm",
    ),
]


@pytest.mark.parametrize(("text", "frame"), FRAMES)
def test_a_question_says_what_its_article_is_about_and_where(text: str, frame: str) -> None:
    assert _framed(material_of(text).setting) == frame


def _framed(setting: Setting) -> str | None:
    return setting.frame(local=setting.local)


DOCUMENT = "Nghị quyết số 26-NQ/TW ngày 19/5/2018"
ABOUT = Setting(DOCUMENT, "tỉnh Hà Sơn", "Học nghị quyết", local=False)


def test_the_place_is_named_where_the_matter_is_local() -> None:
    assert ABOUT.frame(local=False) == f"Theo bài báo về {DOCUMENT}"
    assert ABOUT.frame(local=True) == f"Theo bài báo về việc thực hiện {DOCUMENT} ở tỉnh Hà Sơn"


def test_a_local_matter_without_place_is_not_asked_about() -> None:
    nowhere = Setting(DOCUMENT, None, "Học nghị quyết", local=False)
    assert nowhere.frame(local=True) is None
    assert nowhere.frame(local=False) == f"Theo bài báo về {DOCUMENT}"


def test_the_local_plan_is_named_with_what_it_carries_out() -> None:
    planned = replace(ABOUT, plan="Kế hoạch số 61-KH/HU ngày 4/12/2018", source="tài liệu")
    assert planned.frame(local=True) == (
        f"Theo tài liệu về Kế hoạch số 61-KH/HU ngày 4/12/2018 thực hiện {DOCUMENT} ở tỉnh Hà Sơn"
    )
    assert planned.frame(local=False) == f"Theo tài liệu về {DOCUMENT}"


def test_a_paper_is_named_as_what_it_is() -> None:
    paper = replace(ABOUT, plan="Kế hoạch số 61-KH/HU ngày 4/12/2018", paper=True, local=True)
    assert paper.frame(local=True) == "Theo Kế hoạch số 61-KH/HU ngày 4/12/2018 của tỉnh Hà Sơn"
    assert paper.frame(DOCUMENT, local=True) == f"{paper.frame(local=True)} về việc thực hiện {DOCUMENT}"


def test_several_resolutions_of_one_text_are_named_together_with_their_years() -> None:
    text = (
        "Học hai nghị quyết mới\n\nSáng 5/6, Đảng ủy phường mở lớp học Nghị quyết số 57-NQ/TW "
        "ngày 22/12/2024 và Nghị quyết số 68-NQ/TW ngày 4/5/2025. Cán bộ cần nắm chắc từng nghị quyết."
    )
    assert material_of(text).setting.topic == "các Nghị quyết số 57-NQ/TW, 68-NQ/TW (năm 2024, 2025)"


def test_the_document_that_a_place_speaks_of_goes_before_the_topic() -> None:
    other = "Nghị quyết số 27-NQ/TW ngày 21/5/2018"
    assert ABOUT.frame(other, local=False) == f"Theo bài báo về {other}"


def test_the_document_of_the_title_is_what_content_belongs_to() -> None:
    text = (
        "Những điểm mới của Nghị quyết số 57-NQ/TW ngày 22/12/2024\n\nBài này giới thiệu nghị quyết. "
        "Nghị quyết số 68-NQ/TW ngày 4/5/2025 và Nghị quyết số 59-NQ/TW ngày 24/1/2025 cũng được nêu.\n\n"
        "Quy mô kinh tế số của cả nước phải tăng nhanh."
    )
    material = material_of(text)
    assert material.setting.titled == "Nghị quyết số 57-NQ/TW ngày 22/12/2024"
    place = material.reading.sentence_at(text.index("Quy mô"))
    assert "57-NQ/TW" in (material.content_frame(place, "Quy mô") or "")


def test_a_document_named_once_in_passing_is_no_topic() -> None:
    early = "Tỉnh Sơn La họp bàn về giảm nghèo trong năm tới. " * 20
    text = (
        f"Tỉnh Sơn La bàn về giảm nghèo\n\n{early}Nghị quyết số 57-NQ/TW ngày 22/12/2024 cũng được nhắc tới."
    )
    assert material_of(text).setting.topic is None


def test_a_resolution_of_the_national_assembly_is_not_given_to_a_session_of_the_party() -> None:
    text = (
        "Thành phố học nghị quyết\n\nNghị quyết số 54 của Quốc hội cho thành phố cơ chế mới. "
        "Cán bộ học Nghị quyết Hội nghị Trung ương 4 khóa XII trong tháng này."
    )
    assert not any("54" in each.name for each in material_of(text).setting.documents)


def test_without_topic_and_title_there_is_no_frame() -> None:
    assert Setting(None, "tỉnh Hà Sơn", None, local=True).frame(local=True) is None


@pytest.mark.parametrize(
    ("words", "local"),
    [
        ("Công an tỉnh", True),
        ("Ban Tuyên giáo Tỉnh ủy", True),
        ("Sở Tài chính", True),
        ("các xã, phường", False),
        ("các tỉnh, thành ủy", False),
        ("tổ chức chính trị - xã hội", False),
        ("các cấp ủy", False),
    ],
)
def test_a_body_of_one_province_or_commune_is_local(words: str, local: bool) -> None:
    assert is_local(words) is local


def test_of_several_documents_the_one_spoken_of_most_is_no_topic_of_its_own() -> None:
    text = (
        "Thị ủy Hải Phú học nghị quyết\n\nThị ủy Hải Phú mở lớp trong tuần này. Nghị quyết số 35-NQ/TW ngày "
        "22/10/2018 được giới thiệu trước, Nghị quyết số 36-NQ/TW ngày 22/10/2018 và Quy định số 08-QĐi/TW "
        "ngày 25/10/2018 được giới thiệu sau. Nghị quyết số 35-NQ/TW ngày 22/10/2018 được hỏi nhiều."
    )
    topic = material_of(text).setting.topic
    assert topic == "các Nghị quyết số 35-NQ/TW, 36-NQ/TW (năm 2018)"


def test_news_of_a_district_is_told_by_its_place_whoever_speaks() -> None:
    text = (
        "Huyện Đồng Lâm học Nghị quyết số 57-NQ/TW ngày 22/12/2024\n\nCán bộ huyện Đồng Lâm dự lớp hôm nay. "
        "Các chi bộ cần học xong nghị quyết trong tháng."
    )
    material = material_of(text)
    place = material.reading.sentence_at(text.index("Các chi bộ"))
    assert (material.frame(place, "các chi bộ học xong") or "").endswith("ở huyện Đồng Lâm")


def test_a_plan_that_speaks_of_the_resolution_says_which() -> None:
    text = (
        "TỈNH ỦY SƠN HÀ\n*\nSố 12-KH/TU\nSơn Hà, ngày 08 tháng 12 năm 2023\n\nKẾ HOẠCH\nthực hiện Nghị quyết "
        "số 42-NQ/TW ngày 24/11/2023\n\nBan Tuyên giáo Tỉnh ủy đưa nội dung Nghị quyết vào chương trình học."
    )
    material = material_of(text)
    place = material.reading.sentence_at(text.index("Ban Tuyên giáo"))
    assert "42-NQ/TW" in (material.frame(place, "đưa nội dung Nghị quyết vào chương trình") or "")
    assert "42-NQ/TW" not in (material.frame(place, "mở chuyên mục trên báo") or "")


def test_the_resolution_of_a_congress_that_the_title_names_is_the_topic() -> None:
    text = (
        "Nông dân Thái Bình học Nghị quyết Đại hội XIII của Đảng\n\nHội Nông dân tỉnh Thái Bình mở lớp. "
        "Chỉ thị số 01-CT/TW ngày 9/3/2021 cũng được nêu."
    )
    assert material_of(text).setting.topic == "Nghị quyết Đại hội XIII của Đảng"


def test_a_title_that_names_the_place_is_not_told_it_again() -> None:
    setting = replace(ABOUT, topic=None, place="tỉnh Hà Sơn", title="Nông dân Hà Sơn vào vụ mới")
    assert setting.frame(local=True) == "Theo bài “Nông dân Hà Sơn vào vụ mới”"


def test_a_session_without_documents_of_its_own_is_told_by_its_results() -> None:
    text = (
        "Học tập kết quả Hội nghị Trung ương 10 khóa XIII\n\nHội nghị Trung ương 10 khóa XIII được bàn kỹ. "
        "Tỉnh cũng triển khai Chỉ thị số 35-CT/TW ngày 14/6/2024."
    )
    topic = material_of(text).setting.topic
    assert topic == "kết quả Hội nghị Trung ương 10 khóa XIII"
    assert _framed(material_of(text).setting) == "Theo bài báo về kết quả Hội nghị Trung ương 10 khóa XIII"


def test_a_goal_that_may_be_the_places_or_the_resolutions_has_no_frame() -> None:
    text = (
        "Sơn La học Nghị quyết số 29-NQ/TW ngày 4/11/2013\n\nSáng 5/3, Tỉnh ủy Sơn La mở hội nghị.\n\n"
        "Phấn đấu đến năm 2020 có 80% thanh niên đạt trình độ trung học."
    )
    material = material_of(text)
    place = material.reading.sentence_at(text.index("Phấn đấu"))
    assert material.content_frame(place, "Phấn đấu đến năm 2020") is None


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Hiểu đúng về Nghị quyết 28-NQ/TW", False),
        ("Phường triển khai 4 nghị quyết của Bộ Chính trị", False),
        ("PHƯỜNG HỌC NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ", False),
        ("Phường học Nghị quyết Đại hội XIII của Đảng", True),
        ("Đưa nghị quyết vào cuộc sống bằng việc làm", True),
    ],
)
def test_a_title_that_leaves_open_which_resolution_it_means_is_no_frame(title: str, told: bool) -> None:
    setting = replace(ABOUT, topic=None, title=title)
    assert (setting.frame(local=False) is not None) is told


def test_a_paper_names_the_resolution_whose_bare_number_a_task_speaks_of() -> None:
    text = (
        "HUYỆN ỦY THANH KHÊ\n*\nSố 41-CTr/HU\nThanh Khê, ngày 18 tháng 02 năm 2019\n\nCHƯƠNG TRÌNH\n"
        "thực hiện Nghị quyết số 36-NQ/TW ngày 22/10/2018\n\n"
        "Các cấp ủy tổ chức học tập Nghị quyết 36 đến từng đảng viên."
    )
    material = material_of(text)
    place = material.reading.sentence_at(text.index("Các cấp ủy"))
    assert "36-NQ/TW" in (material.frame(place, "tổ chức học tập Nghị quyết 36") or "")
    assert "36-NQ/TW" in (material.frame(place, "học tập Nghị quyết 36 trước ngày 30/6/2019") or "")
    for other in ("Nghị quyết 37", "Nghị quyết 3", "Nghị quyết 22"):
        assert "36-NQ/TW" not in (material.frame(place, f"tổ chức học tập {other}") or "")


def test_a_namesake_that_is_only_told_apart_is_no_document_of_the_text() -> None:
    text = (
        "Đề cương giới thiệu Nghị quyết số 29-NQ/TW ngày 17/11/2022\n\nNội dung như sau. Không nhầm với Nghị "
        "quyết số 29-NQ/TW ngày 4/11/2013 về giáo dục và đào tạo."
    )
    assert material_of(text).setting.topic == "Nghị quyết số 29-NQ/TW ngày 17/11/2022"
