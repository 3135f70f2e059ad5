"""Which encoding words are in: the one that makes Vietnamese syllables of them."""

import re
from collections.abc import Sequence
from functools import lru_cache

from studyapp.core.text.legacy_fonts import Legacy, from_legacy
from studyapp.core.text.letters import MARKED
from studyapp.core.text.lost_horns import with_horn
from studyapp.core.text.syllables import is_syllable

WORD = re.compile(r"[^\s!-/:-@\[-`{-~“”‘’–—…]+")
_BYTE = re.compile("[\u00a1-\u00ff\uf0a1-\uf0ff]")
_UNICODE = re.compile("[" + "".join(letter + letter.upper() for letter in MARKED if letter > "\u00ff") + "]")
_SURE, _UNSURE = 0.85, 0.5


def has_unicode(text: str) -> bool:
    """Letters that no old encoding is shown with; "à" or "ô" may be either."""
    return _UNICODE.search(text) is not None


def is_mangled(word: str) -> bool:
    return _BYTE.search(word) is not None and not has_unicode(word) and not is_syllable(word)


def marked_words(text: str) -> list[str]:
    """Those that tell; a sign alone, such as "£", does not."""
    return [word for word in WORD.findall(text) if len(word) > 1 and _BYTE.search(word)]


def encoding_of(words: Sequence[str], likely: Legacy = Legacy.TCVN3) -> Legacy | None:
    """The one in which nearly all of `words` are syllables, unless most of them are as they stand.

    Where both would do, it is the `likely` one.
    """
    if not words or _share(words, None) > _UNSURE:
        return None
    shares: dict[Legacy, float] = {
        legacy: _share(words, legacy) for legacy in (likely, Legacy.TCVN3, Legacy.VNI)
    }
    best = max(shares, key=shares.__getitem__)
    return best if shares[best] >= _SURE else None


def _share(words: Sequence[str], legacy: Legacy | None) -> float:
    return sum(_is_spelt(word, legacy) for word in words) / len(words)


@lru_cache(maxsize=16384)
def _is_spelt(word: str, legacy: Legacy | None) -> bool:
    return is_syllable(with_horn(from_legacy(word, legacy) if legacy else word))
