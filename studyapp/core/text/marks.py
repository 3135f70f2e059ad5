"""Tone and vowel marks back on their letters, where a file has them apart or in the wrong order."""

import re
import unicodedata

from studyapp.core.text.normalise import nfc

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_VOWEL_MARKS = "\u0302\u0306\u031b"
_LETTERS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
_SPACING = str.maketrans({"´": "\u0301", "ˋ": "\u0300", "˜": "\u0303", "ˆ": "\u0302", "˘": "\u0306"})

_LOOSE = re.compile(rf"(?<=[{_LETTERS}])[´ˋ˜ˆ˘]")
_APART = re.compile(rf"(?<=\w)[ \u00a0]+(?=[{_TONES}{_VOWEL_MARKS}])")
_CLUSTER = re.compile(rf"[{_TONES}{_VOWEL_MARKS}]{{2,}}")
_ANY = re.compile(rf"[{_TONES}{_VOWEL_MARKS}´ˋ˜ˆ˘]")


def mended_marks(text: str) -> str:
    """In NFC; a text whose letters are whole comes back as it is."""
    text = nfc(text)
    while _ANY.search(text):
        mended = _once(text)
        if mended == text:
            break
        text = mended  # a mark put on its letter may bring the next one beside it
    return text


def _once(text: str) -> str:
    joined = _LOOSE.sub(lambda found: found[0].translate(_SPACING), text)
    apart = unicodedata.normalize("NFD", _APART.sub("", joined))
    return nfc(_CLUSTER.sub(_ordered, apart))


def _ordered(found: re.Match[str]) -> str:
    """The mark of the vowel first: only so do they compose."""
    return "".join(sorted(found[0], key=lambda mark: mark in _TONES))
