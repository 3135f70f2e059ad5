"""Undoing TCVN3 and VNI where no font is known, by what the letters spell."""

from studyapp.core.text.language import is_vietnamese
from studyapp.core.text.legacy_fonts import Legacy, from_legacy
from studyapp.core.text.legacy_judging import encoding_of, has_unicode, marked_words

_ENOUGH = 8


def unmangle(text: str) -> str:
    """`text`, in NFC, as Unicode where it is TCVN3 or VNI read as windows-1252 or Latin-1.

    Lines that hold letters of Unicode stay, and so do lines in which most marked words are syllables as they
    are, or fewer than 85 of 100 would become some. Where the text is not of one encoding throughout, the
    other lines are changed only if they hold eight different such words together. So Unicode comes back as it
    was, in whatever tone style. Bytes of a file are to be decoded as Latin-1 before they are tried here.
    """
    lines = text.split("\n")
    usual = None if is_vietnamese(text) else _encoding_of_all(lines)
    found = [None if has_unicode(line) else encoding_of(marked_words(line)) or usual for line in lines]
    changed = [
        from_legacy(line, legacy) if legacy else line for line, legacy in zip(lines, found, strict=True)
    ]
    mangled = {
        word for line, legacy in zip(lines, found, strict=True) if legacy for word in marked_words(line)
    }
    result = "\n".join(changed)
    return result if usual or (len(mangled) >= _ENOUGH and is_vietnamese(result)) else text


def _encoding_of_all(lines: list[str]) -> Legacy | None:
    """Of a text that is wholly of one encoding, also for lines that do not tell."""
    words = [word for line in lines if not has_unicode(line) for word in marked_words(line)]
    legacy = encoding_of(words)
    shown = legacy and from_legacy(" ".join(words), legacy)
    return legacy if shown and is_vietnamese(shown) else None
