"""Folding for search, and equality of typed answers."""

import re
import unicodedata
from functools import lru_cache

from studyapp.core.text.normalise import collapsed, matching, nfc


class _Folded(dict[int, int]):
    """Folds a character the first time it is met; `str.translate` asks for each."""

    def __missing__(self, code: int) -> int:
        self[code] = folded = ord(_fold_character(chr(code)))
        return folded


_KEPT = 300  # characters; longer texts are not compared with each other
_FOLDED = _Folded({ord("đ"): ord("d"), ord("Đ"): ord("d")})


def _fold_character(character: str) -> str:
    decomposed = unicodedata.normalize("NFD", character)
    base = decomposed[0] if all(map(unicodedata.combining, decomposed[1:])) else character
    lower = base.lower()
    return lower if len(lower) == 1 else base


def fold(text: str) -> str:
    """Lower case without marks, exactly as long as the NFC of `text`, so offsets carry over."""
    return _folded_once(text) if len(text) <= _KEPT else _folded(text)


def _folded(text: str) -> str:
    return nfc(text).translate(_FOLDED)


@lru_cache(maxsize=4_096)
def _folded_once(text: str) -> str:
    """Options, stems and tasks are compared with each other again and again."""
    return _folded(text)


_ORDINALS = {
    "nhất": "1", "hai": "2", "ba": "3", "tư": "4", "bốn": "4", "năm": "5",
    "sáu": "6", "bảy": "7", "tám": "8", "chín": "9", "mười": "10",
}  # fmt: skip
_ORDINAL = re.compile(rf"\bthứ ({'|'.join(_ORDINALS)})\b")
_VARIANTS = (
    (re.compile(r"\bngàn\b"), "nghìn"),
    (re.compile(r"\bt\.?[wư]\b"), "trung ương"),
    (re.compile(r"\btỉ\b"), "tỷ"),
)
_GROUPING = re.compile(r"(?<=\d)[. ](?=\d{3}(?!\d))")
_LEADING_ZERO = re.compile(r"(?<![\d.,])0+(?=\d)")


def equal_answers(given: str, expected: str) -> bool:
    """Whether two answers differ only in how they are written: case, spaces, tone style, listed variants."""
    return _comparable(given) == _comparable(expected)


@lru_cache(maxsize=4_096)
def _comparable(answer: str) -> str:
    text = collapsed(matching(nfc(answer)).lower()).strip(" .,;:!?“”\"'()")
    for variant, usual in _VARIANTS:
        text = variant.sub(usual, text)
    text = _ORDINAL.sub(lambda found: f"thứ {_ORDINALS[found[1]]}", text)
    text = _LEADING_ZERO.sub("", _GROUPING.sub("", text))
    return re.sub(r" ?([-/,%]) ?", r"\1", text)
