"""Whose news an article is."""

import pytest

from studyapp.core.authoring.places import has_letterhead, own_name
from tests.core.authoring.materials import material_of

BODY = (
    " Hội nghị học tập Nghị quyết số 21-NQ/TW ngày 25/10/2017 được tổ chức nghiêm túc, đúng kế hoạch đề ra."
)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"Học tập nghị quyết\n\nSáng 5/3, Huyện ủy Thanh Lũng mở hội nghị.{BODY}", "huyện Thanh Lũng"),
        (f"Học tập nghị quyết\n\nSáng 5/3, Tỉnh uỷ Sơn La mở hội nghị.{BODY}", "Sơn La"),
        (f"Lam Giang: Học tập nghị quyết\n\nCán bộ Lam Giang dự hội nghị ở tỉnh.{BODY}", "Lam Giang"),
        (f"Học nghị quyết ở Đông Hải\n\nTỉnh Đông Hải mở lớp tại xã Tân Lập.{BODY}", "tỉnh Đông Hải"),
        (f"Học tập nghị quyết\n\nHội nghị Trung ương họp tại Hà Nội.{BODY}", None),
        (f"Học tập nghị quyết\n\nBí thư Tỉnh ủy Trần Quốc Bảo chủ trì.{BODY}", None),
        (f"Học tập nghị quyết\n\nBí thư Tỉnh ủy Hà Ngọc chủ trì, phát biểu.{BODY}", None),
        (f"Một năm học nghị quyết ở Yên Thành Lâm: Gọn đầu mối\n\nTỉnh có lớp.{BODY}", "Yên Thành Lâm"),
        (
            "ĐẢNG BỘ TỈNH PHÚ AN\nHUYỆN ỦY THANH KHÊ\n*\nSố 21-HD/HU\nHƯỚNG DẪN\nhọc nghị quyết\n\n"
            f"Mục đích.{BODY}",
            "huyện Thanh Khê",
        ),
        (
            f"BÁO CÁO NĂM NĂM HỌC NGHỊ QUYẾT TRÊN ĐỊA BÀN HUYỆN TRÀ BỒNG\n\nHuyện có lớp.{BODY}",
            "huyện Trà Bồng",
        ),
        (
            "Đảng ủy Khối Các cơ quan tỉnh học nghị quyết\n\nĐảng ủy Khối Các cơ quan tỉnh Đắk Lắk mở lớp."
            f"{BODY}",
            "Đảng bộ Khối Các cơ quan tỉnh Đắk Lắk",
        ),
        (
            "Xã Hương Sơn học tập nghị quyết\n\nĐảng ủy xã Hương Sơn, huyện Mỹ Đức mở lớp cho đảng viên."
            f"{BODY}",
            "xã Hương Sơn, huyện Mỹ Đức",
        ),
        (
            "NHÌN LẠI 5 NĂM TUYÊN QUANG LÀM THEO NGHỊ QUYẾT\n\n"
            f"Ở Tuyên Quang, huyện Sơn Dương và thị trấn Na Hang làm tốt.{BODY}",
            "Tuyên Quang",
        ),
        (
            f"Học tập nghị quyết\n\nHuyện ủy Đắk R'lấp mở lớp.{BODY}",
            "huyện Đắk R'lấp",
        ),
        (
            "Kế hoạch thực hiện nghị quyết\n\nTỈNH ỦY ĐẮK NÔNG          ĐẢNG CỘNG SẢN VIỆT NAM\n*\n"
            f"Số 187-KH/TU          Gia Nghĩa, ngày 14 tháng 3 năm 2024\nKẾ HOẠCH\n\nHuyện Cư Jút.{BODY}",
            "Đắk Nông",
        ),
        (
            f"Trí thức với nghị quyết\n\nĐảng ủy Đại học Thái Nguyên mở lớp ở tỉnh Thái Nguyên.{BODY}",
            "Đảng bộ Đại học Thái Nguyên",
        ),
        (f"Thừa Thiên Huế học tập nghị quyết\n\nCán bộ dự lớp.{BODY}", "Thừa Thiên Huế"),
        (f"VÌ HÒA BÌNH, ỔN ĐỊNH VÀ PHÁT TRIỂN\n\nCán bộ dự lớp.{BODY}", None),
        (
            f"Học nghị quyết\n\nĐảng ủy Khối Cơ quan tỉnh Hải Dương mở lớp.{BODY}",
            "Đảng bộ Khối Cơ quan tỉnh Hải Dương",
        ),
        (f"TP. Sóc Trăng học nghị quyết\n\nThành ủy Sóc Trăng mở lớp.{BODY}", "thành phố Sóc Trăng"),
        (f"Học tập nghị quyết\n\nThành ủy Đà Nẵng mở lớp cho cán bộ.{BODY}", "Đà Nẵng"),
        (
            f"Học nghị quyết\n\nĐảng ủy Khối Doanh nghiệp tỉnh Hải Dương mở lớp.{BODY}",
            "Đảng bộ Khối Doanh nghiệp tỉnh Hải Dương",
        ),
        (f"Học tập nghị quyết\n\nThành phố T.Ư mở lớp cho cán bộ chủ chốt.{BODY}", None),
        (f"TỈNH ỦY SƠN HÀ\n*\nSố 12-KH/TU\nKẾ HOẠCH\nhọc tập nghị quyết\n\nMục đích.{BODY}", "tỉnh Sơn Hà"),
    ],
)
def test_the_place_is_found(text: str, place: str | None) -> None:
    assert material_of(text).setting.place == place


def test_a_letterhead_is_a_line_of_its_own() -> None:
    assert has_letterhead("HUYỆN ỦY VĨNH TRẠCH\nSố 5-CTr/HU")
    assert not has_letterhead("HUYỆN ỦY VĨNH TRẠCH TỔ CHỨC HỘI NGHỊ HỌC TẬP NGHỊ QUYẾT TRUNG ƯƠNG TÁM")


def test_a_paper_is_called_by_its_kind_number_and_day() -> None:
    head = "HUYỆN ỦY VĨNH TRẠCH\n*\nSố 5-KH/HU\nVĩnh Trạch, ngày 08 tháng 12 năm 2023\n"
    assert own_name(f"{head}\nKẾ HOẠCH\nhọc tập nghị quyết") == "Kế hoạch số 5-KH/HU ngày 8/12/2023"
    assert own_name(f"{head}\nVề việc học tập nghị quyết") is None
