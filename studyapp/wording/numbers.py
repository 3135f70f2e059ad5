"""Numbers in Vietnamese: a point between thousands, a comma before decimals."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a start writes counts alone
    from decimal import Decimal


def decimal(value: "Decimal | float") -> str:
    """ "134.000", "2,1"; zeros that say nothing are left out."""
    whole, _, part = (f"{value:,}" if isinstance(value, int) else f"{value:,f}").partition(".")
    digits = part.rstrip("0")
    return whole.replace(",", ".") + (f",{digits}" if digits else "")


def some(*kinds: tuple[int, str]) -> list[str]:
    """ "12 thẻ", "3 câu hỏi": without the kinds there are none of."""
    return [f"{decimal(count)} {kind}" for count, kind in kinds if count]


def percent(share: float) -> str:
    """`share` is 0 to 1. Halves go up, and only a whole is 100%."""
    rounded = int(share * 100 + 0.5)
    return f"{99 if rounded == 100 and share < 1 else rounded}%"
