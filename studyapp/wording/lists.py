"""What long lists say."""


def more(next_ones: int, left: int) -> str:
    return f"Xem thêm {next_ones} mục" if next_ones == left else f"Xem thêm {next_ones} mục (còn {left})"
