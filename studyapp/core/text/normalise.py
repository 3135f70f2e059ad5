"""A copy of a text for matching, with the same offsets as the text that is shown."""

import unicodedata

from studyapp.core.text.tones import old_style

_SPACES = (
    "\t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000"
)
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_OPENING, _CLOSING = "\u201c\u201e\u201f\u00ab", "\u201d\u00bb"

_MATCHING = str.maketrans(
    _SPACES + _INVISIBLE + "\u2028\u2029" + _DASHES + _OPENING + _CLOSING + "ÐƉ",
    " " * len(_SPACES + _INVISIBLE)
    + "\n\n"
    + "-" * len(_DASHES)
    + "“" * len(_OPENING)
    + "”" * len(_CLOSING)
    + "ĐĐ",
)


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def matching(text: str) -> str:
    """One kind of space, dash, quote and tone style, at the offsets of `text`, which is in NFC.

    "…" stays one character and line ends stay where they are.
    """
    return old_style(text.translate(_MATCHING))


def collapsed(text: str) -> str:
    """For showing a piece of a text on one line."""
    return " ".join(text.split())
