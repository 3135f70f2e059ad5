"""Numbers and ranges near a given one, written alike: wrong answers to a question for a figure."""

import re
from decimal import Decimal

NUMBER = r"\d+(?:[.,]\d+)*"
_RANGE = re.compile(rf"(?P<low>{NUMBER})(?P<dash> ?- ?| đến )(?P<high>{NUMBER})")


def nearby(number: str, *, above: int, share: bool) -> list[str]:
    """Four in order of size, `above` of them larger than the one given.

    None absurd: a `share` stays under a hundred, with one larger number where there is no room for two.
    Empty where the steps would not stay apart, or where the
    number is not written as numbers are ("030").
    """
    if found := _RANGE.fullmatch(number):
        return _ranges(found, above, share=share)
    value = _value(number)
    step = _step(value, number)
    if share and value + step * above >= 100:
        step = min(step, Decimal(5))
        above = above if value + step * above < 100 else 1
        step = step if value + step * above < 100 else Decimal(1)
    absurd = share and value + step * above >= 100
    if value <= step * (3 - above) or absurd:
        return []
    written = [_written(value + step * shift, number) for shift in range(above - 3, above + 1)]
    return written if number in written else []


def _ranges(found: re.Match[str], above: int, *, share: bool) -> list[str]:
    """Ranges of the same width, side by side."""
    low, high = _value(found["low"]), _value(found["high"])
    width = high - low
    absurd = share and high + width * above >= 100
    if width <= 0 or low <= width * (3 - above) or absurd:
        return []
    like = max(found["low"], found["high"], key=lambda each: len(each.partition(",")[2]))
    ends = [(low + width * shift, high + width * shift) for shift in range(above - 3, above + 1)]
    return [
        found[0] if one == low else found["dash"].join((_written(one, like), _written(other, like)))
        for one, other in ends
    ]


def _step(value: Decimal, number: str) -> Decimal:
    """About a fifth of the value in the number's own zeros and decimals; at most ten up to a hundred.

    A twentieth where a large number has decimals: nobody lives 105,7 years.
    """
    unit = Decimal(1).scaleb(_exponent(value, number))
    parts = 20 if "," in number and value >= 20 else 5
    rough = max(unit, (value / parts / unit).to_integral_value() * unit)
    if value > 100 or "," in number:
        return rough
    return Decimal(10) if value >= 30 and value % 10 == 0 else min(rough, Decimal(5))


def _exponent(value: Decimal, number: str) -> int:
    decimals = len(number.partition(",")[2])
    if decimals:
        return -decimals
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    return max(0, min(zeros, len(digits) - 1))


def _value(number: str) -> Decimal:
    return Decimal(number.replace(".", "").replace(",", "."))


def _written(value: Decimal, like: str) -> str:
    whole, _, decimals = f"{value:f}".partition(".")
    if "." in like:
        whole = f"{int(whole):,}".replace(",", ".")
    wanted = len(like.partition(",")[2])
    return f"{whole},{decimals.ljust(wanted, '0')[:wanted]}" if wanted else whole
