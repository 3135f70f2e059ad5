"""What long lists say."""

from studyapp.wording.numbers import decimal


def more(next_ones: int, left: int) -> str:
    said = f"Xem thêm {decimal(next_ones)} mục"
    return said if next_ones == left else f"{said} (còn {decimal(left)})"
