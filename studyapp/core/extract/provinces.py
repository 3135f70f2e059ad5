"""Provinces and cities: the 63 until mid-2025; the 34 after it keep names from among them."""

PROVINCES = (
    "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre",
    "Bình Dương", "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng",
    "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Nội",
    "Hà Tĩnh", "Hải Dương", "Hải Phòng", "Hậu Giang", "Hòa Bình", "Hưng Yên", "Khánh Hòa", "Kiên Giang",
    "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình",
    "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị",
    "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế",
    "Tiền Giang", "Hồ Chí Minh", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái", "Huế",
)  # fmt: skip

OTHER_SPELLINGS = {
    "Bắc Cạn": "Bắc Kạn", "Đắc Lắc": "Đắk Lắk", "Đăk Lăk": "Đắk Lắk", "Đắc Nông": "Đắk Nông",
    "Đăk Nông": "Đắk Nông", "Kontum": "Kon Tum", "Vũng Tàu": "Vũng Tàu", "Bà Rịa": "Bà Rịa",
    "Thừa Thiên": "Thừa Thiên Huế",
}  # fmt: skip


NAMES = frozenset((*PROVINCES, *OTHER_SPELLINGS))


def is_province(words: str) -> bool:
    return words in NAMES


def leading_province(words: list[str]) -> int:
    """How many of the words are a province that they begin with."""
    return next((count for count in (3, 2) if is_province(" ".join(words[:count]))), 0)
