"""A typed figure as one reads it: "104 triệu người", "tối thiểu 68 năm", "50%"."""

from decimal import Decimal

from studyapp.core.library.key_point import Figure
from studyapp.wording.numbers import decimal

SCALES = ((Decimal(1_000_000_000), "tỷ"), (Decimal(1_000_000), "triệu"))


def amount(value: Decimal) -> str:
    """Whole millions and billions are said in words, everything else in digits."""
    for scale, name in SCALES:
        scaled = value / scale
        if scaled >= 1 and scaled == scaled.quantize(Decimal("0.1")):
            return f"{decimal(scaled)} {name}"
    return decimal(value)


def figure_text(figure: Figure) -> str:
    joined = "" if figure.unit.startswith("%") else " "
    said = f"{amount(figure.value)}{joined}{figure.unit}"
    return f"{figure.qualifier} {said}" if figure.qualifier else said


def figures_text(figures: tuple[Figure, ...]) -> str:
    """Several figures of one point, each with its scope where it has one."""
    if len(figures) == 1:
        return figure_text(figures[0])
    return "; ".join(
        f"{figure_text(each)} ({each.scope})" if each.scope else figure_text(each) for each in figures
    )
