"""Pieces of a text whose font decides what their letters are."""

import re

from studyapp.core.text.font_reader import from_font
from studyapp.core.text.legacy_fonts import legacy_of_font

_SUBSET = re.compile(r"/?(?:[A-Z]{6}\+)?")


def in_unicode(text: str, font: str) -> str:
    """`font` as the file names it; PDF writes "/ABCDEF+.VnTime"."""
    legacy = legacy_of_font(_SUBSET.sub("", font, count=1)) if font else None
    return from_font(text, legacy) if legacy else text
