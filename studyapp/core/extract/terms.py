"""Terms and session numbers: "khóa XIII", "khóa 13", "lần thứ Sáu"."""

import re
from datetime import date

_ROMAN_DIGITS = (("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))
_WORDS = {
    "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười lăm": 15,
    "mười sáu": 16, "mười bảy": 17, "mười tám": 18, "mười chín": 19, "hai mươi": 20,
}  # fmt: skip

# The last day of the congress that elected it.
_CONGRESSES = (
    ("IX", date(2001, 4, 22)), ("X", date(2006, 4, 25)), ("XI", date(2011, 1, 19)),
    ("XII", date(2016, 1, 28)), ("XIII", date(2021, 2, 1)), ("XIV", date(2026, 1, 23)),
)  # fmt: skip

ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})"
ORDINAL = rf"(?:\d{{1,2}}(?!\d)|{ROMAN}\b|(?i:{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b)"
TERM = rf"(?i:khóa) (?:thứ )?(?:{ROMAN}|\d{{1,2}})\b(?!/)(?:(?: ?, ?| và |, và )(?:{ROMAN})\b)*"

_ONE_TERM = re.compile(rf"{ROMAN}\b|\d{{1,2}}")


def roman(number: int) -> str:
    written = ""
    for digit, worth in _ROMAN_DIGITS:
        while number >= worth:
            written, number = written + digit, number - worth
    return written


def ordinal(text: str) -> int | None:
    """ "6", "VI" and "Sáu" are one session; None for what is no number."""
    if text.isdigit():
        return int(text)
    return _WORDS.get(text.lower()) or _from_roman(text)


def terms(text: str) -> tuple[str, ...]:
    """The terms in a match of TERM, in Roman numerals: "khóa XI, XII" names two."""
    numbers = text.split(" ", 1)[1] if " " in text else ""
    return tuple(roman(int(one)) if one.isdigit() else one for one in _ONE_TERM.findall(numbers))


def term_on(day: date) -> str | None:
    """The term of the Central Committee in office on `day`; None before the first known congress."""
    begun = [term for term, congress in _CONGRESSES if congress <= day]
    return begun[-1] if begun else None


def _from_roman(text: str) -> int | None:
    return next((number for number in range(1, 40) if roman(number) == text.upper()), None)
