"""Reading pieces of text whose fonts are known, which may be fonts from before Unicode."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from studyapp.core.text.legacy_fonts import Legacy, from_legacy
from studyapp.core.text.legacy_judging import WORD, encoding_of, has_unicode, is_mangled, marked_words

Piece = tuple[str, Legacy | None]


class FontReader:
    """Reads the paragraphs of one document.

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
        typed = sum(map(has_unicode, words))
        mangled = sum(map(is_mangled, words))
        self._typed += typed
        self._mangled += mangled
        return typed > mangled if typed or mangled else self._typed > self._mangled


def from_font(text: str, legacy: Legacy) -> str:
    """A piece that stands alone."""
    return FontReader().read([(text, legacy)])


def _words_in_old_fonts(groups: list[Piece]) -> Iterator[str]:
    """Words of which at least a part is in an old font."""
    text = "".join(text for text, _ in groups)
    old = "".join(("x" if legacy else " ") * len(text) for text, legacy in groups)
    for word in WORD.finditer(text):
        if "x" in old[word.start() : word.end()]:
            yield word[0]


def _read(text: str, legacy: Legacy | None) -> str:
    """A word of Unicode among old ones stays."""
    if legacy is None:
        return text
    meant = _meant(text, legacy)
    if not has_unicode(text):
        return from_legacy(text, meant)
    return WORD.sub(lambda word: word[0] if has_unicode(word[0]) else from_legacy(word[0], meant), text)


def _meant(text: str, legacy: Legacy) -> Legacy:
    """Fonts made at home may bear the name of one encoding and show the other."""
    named = Legacy.VNI if legacy is Legacy.VNI else Legacy.TCVN3
    found = encoding_of(marked_words(text), named)
    return legacy if found in (None, named) else found
