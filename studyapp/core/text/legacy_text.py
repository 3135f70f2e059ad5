"""Undoing TCVN3 and VNI: by the font a piece was written in, or, without fonts, by what the letters spell."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from studyapp.core.text.language import is_vietnamese
from studyapp.core.text.legacy_fonts import Legacy, from_legacy
from studyapp.core.text.letters import MARKED
from studyapp.core.text.lost_horns import with_horn
from studyapp.core.text.syllables import is_syllable

Piece = tuple[str, Legacy | None]

_WORD = re.compile(r"[^\s!-/:-@\[-`{-~“”‘’–—…]+")
_BYTE = re.compile("[\u00a1-\u00ff\uf0a1-\uf0ff]")
_UNICODE = re.compile("[" + "".join(letter + letter.upper() for letter in MARKED if letter > "\u00ff") + "]")
_SURE, _UNSURE = 0.85, 0.5


class FontReader:
    """Reads the paragraphs of one document, whose pieces are known by their fonts.

    Unicode may be typed in an old font all the same. Word then gives another font to the letters that the
    old one has not, in the middle of words, and leaves it to the others; so whole words are looked at.
    """

    def __init__(self) -> None:
        self._typed = 0
        self._mangled = 0

    def read(self, pieces: Sequence[Piece]) -> str:
        """One paragraph. A VNI letter and its mark may lie in two pieces."""
        groups = [
            ("".join(text for text, _ in group), legacy)
            for legacy, group in groupby(pieces, key=lambda piece: piece[1])
        ]
        if any(legacy for _, legacy in groups) and not self._is_typed(groups):
            return "".join(_read(text, legacy) for text, legacy in groups)
        return "".join(text for text, _ in groups)

    def _is_typed(self, groups: list[Piece]) -> bool:
        """Where the paragraph does not tell, the ones before it do."""
        words = list(_words_in_old_fonts(groups))
        typed = sum(_UNICODE.search(word) is not None for word in words)
        mangled = sum(_is_mangled(word) for word in words)
        self._typed += typed
        self._mangled += mangled
        return typed > mangled if typed or mangled else self._typed > self._mangled


def from_font(text: str, legacy: Legacy) -> str:
    """A piece that stands alone."""
    return FontReader().read([(text, legacy)])


def unmangle(text: str) -> str:
    """`text`, in NFC, as Unicode where it is TCVN3 or VNI read as windows-1252 or Latin-1.

    A Vietnamese text in Unicode comes back unchanged, in whatever tone style, and so does every text in
    which fewer than 85 of 100 marked words would become syllables. In an old text, lines that hold letters
    of Unicode stay. Bytes of a file are to be decoded as Latin-1 before they are tried here.
    """
    if is_vietnamese(text):
        return text
    lines = text.split("\n")
    words = [word for line in lines if not _UNICODE.search(line) for word in _WORD.findall(line)]
    marked = [word for word in words if len(word) > 1 and _BYTE.search(word)]
    legacy = _encoding_of(marked)
    if legacy is None:
        return text
    return "\n".join(line if _UNICODE.search(line) else from_legacy(line, legacy) for line in lines)


def _encoding_of(marked: list[str]) -> Legacy | None:
    """The encoding in which `marked` are syllables, if they are none as they stand."""
    if not marked or _share(marked) > _UNSURE:
        return None
    shares = {legacy: _share(_converted(marked, legacy)) for legacy in (Legacy.TCVN3, Legacy.VNI)}
    best = max(shares, key=shares.__getitem__)
    found = shares[best] >= _SURE and is_vietnamese("".join(_converted(marked, best)))
    return best if found else None


def _converted(words: list[str], legacy: Legacy) -> list[str]:
    return [from_legacy(word, legacy) for word in words]


def _share(words: list[str]) -> float:
    return sum(is_syllable(with_horn(word)) for word in words) / len(words)


def _words_in_old_fonts(groups: list[Piece]) -> Iterator[str]:
    """Words of which at least a part is in an old font."""
    text = "".join(text for text, _ in groups)
    old = "".join(("x" if legacy else " ") * len(text) for text, legacy in groups)
    for word in _WORD.finditer(text):
        if "x" in old[word.start() : word.end()]:
            yield word[0]


def _is_mangled(word: str) -> bool:
    return bool(_BYTE.search(word)) and not _UNICODE.search(word) and not is_syllable(word)


def _read(text: str, legacy: Legacy | None) -> str:
    """A word of Unicode among old ones stays."""
    if legacy is None:
        return text
    if not _UNICODE.search(text):
        return from_legacy(text, legacy)
    return _WORD.sub(lambda word: word[0] if _UNICODE.search(word[0]) else from_legacy(word[0], legacy), text)
