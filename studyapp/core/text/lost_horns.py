"""Putting "ư" back where a copy of a TCVN3 text lost it.

That letter is a soft hyphen there, which many programs drop: "trước" becomes "trớc", "như" becomes "nh".
"""

import re

_O_HORNS = "ơờớởỡợƠỜỚỞỠỢ"
# Before these endings "ơ" stands after "ư" only.
_IMPOSSIBLE = re.compile(rf"(?<![ưƯ])(?=[{_O_HORNS}](?:ng|c|u|NG|C|U)\b)")
_ENOUGH = 2

_ONSET = r"(?:[bcdđghklmnrstvx]|ch|kh|ng|nh|ph|th|tr)"
_WITHOUT_VOWEL = re.compile(rf"\b({_ONSET})ng\b", re.IGNORECASE)
_ONSET_ALONE = re.compile(r"(?<![\d(/.-])(?<!\d )(?<!^)\b([Nn]h|[Tt]h|t|s|c|d)\b(?![).:/\d-])", re.MULTILINE)
_CERTAIN = re.compile(r"\b([Nn]g|[Dd])(?=(?:ời|ới)\b)")


def with_horn(word: str) -> str:
    """A word whose end tells what it lost; any other as it is."""
    return _IMPOSSIBLE.sub(_horn, word)


def with_lost_horns(text: str) -> str:
    """Only a text without any "ư", but with several words that cannot do without, is changed."""
    if "ư" in text or len(_IMPOSSIBLE.findall(text)) < _ENOUGH:
        return text
    mended = _WITHOUT_VOWEL.sub(r"\1ưng", with_horn(text))
    return _CERTAIN.sub(r"\1ư", _ONSET_ALONE.sub(r"\1ư", mended))


def _horn(place: re.Match[str]) -> str:
    return "Ư" if place.string[place.start()].isupper() else "ư"
