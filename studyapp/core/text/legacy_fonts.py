"""Letters from before Unicode, when the font decided what a byte shows: TCVN3 (".VnTime") and VNI.

Word keeps such bytes as the characters U+00A1–U+00FF, or as U+F0A1–U+F0FF where it took the
font for a symbol font.
"""

import re
from enum import Enum, auto


class Legacy(Enum):
    TCVN3 = auto()
    TCVN3_CAPITALS = auto()
    """ ".VnTimeH": the same codes, every letter drawn as a capital."""
    VNI = auto()


_VNI_FONT = re.compile(r"vni[- ]|vn.?vni", re.IGNORECASE)
_CAPITALS_FONT = re.compile(r"H *(?:\(.*\))?$")
_TCVN3_FONT = re.compile(r"\.[Vv][Nn]|V[Nn][A-Z]")

_TCVN3 = {
    ord(code): letter
    for codes, letters in (
        ("¡¢£¤¥¦§", "ĂÂÊÔƠƯĐ"),
        ("¨©ª«¬\u00ad®", "ăâêôơưđ"),
        ("µ¶·¸¹", "àảãáạ"),
        ("»¼½¾Æ", "ằẳẵắặ"),
        ("ÇÈÉÊË", "ầẩẫấậ"),
        ("ÌÎÏÐÑ", "èẻẽéẹ"),
        ("ÒÓÔÕÖ", "ềểễếệ"),
        ("×ØÜÝÞ", "ìỉĩíị"),
        ("ßáâãä", "òỏõóọ"),
        ("åæçèé", "ồổỗốộ"),
        ("êëìíî", "ờởỡớợ"),
        ("ïñòóô", "ùủũúụ"),
        ("õö÷øù", "ừửữứự"),
        ("úûüýþ", "ỳỷỹýỵ"),
    )
    for code, letter in zip(codes, letters, strict=True)
}
_VNI_TONES = "ùøûõï"
_VNI_VOWELS = (
    ("a", _VNI_TONES, "áàảãạ"),
    ("a", "âáàåãä", "âấầẩẫậ"),
    ("a", "êéèúüë", "ăắằẳẵặ"),
    ("e", _VNI_TONES, "éèẻẽẹ"),
    ("e", "âáàåãä", "êếềểễệ"),
    ("o", _VNI_TONES, "óòỏõọ"),
    ("o", "âáàåãä", "ôốồổỗộ"),
    ("ô", _VNI_TONES, "ớờởỡợ"),
    ("u", _VNI_TONES, "úùủũụ"),
    ("ö", _VNI_TONES, "ứừửữự"),
    ("y", _VNI_TONES, "ýỳỷỹỵ"),
    ("i", _VNI_TONES, "íìỉĩị"),
)
# The fonts have these as single letters; some converters write "i" and "y" as the other vowels.
_VNI_SINGLE = dict(zip("ôöíìæóòîñ", "ơưíìỉĩịỵđ", strict=True))


def _vni_table() -> dict[str, str]:
    """The base letter decides the case: "Aù" is met as often as "AÙ"."""
    table = _VNI_SINGLE | {mark.upper(): letter.upper() for mark, letter in _VNI_SINGLE.items()}
    for base, marks, letters in _VNI_VOWELS:
        for mark, letter in zip(marks, letters, strict=True):
            for either in (mark, mark.upper()):
                table[base + either] = letter
                table[base.upper() + either] = letter.upper()
    return table


_VNI = _vni_table()
_VNI_PAIR = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))
_SMALL = re.compile("[a-z]")
# A word with two capitals and no small letter but those that have none.
_CAPITALS = re.compile(r"\b(?=[^\W\d_]*[A-Z][^\W\d_]*[A-Z])(?:(?![a-z])[^\W\d_])+\b")
# "ư" is a soft hyphen, which some converters write twice.
_DOUBLED = re.compile("\u00ad{2,}")
_PRIVATE = {0xF000 + code: chr(code) for code in range(0x20, 0x100)}


def legacy_of_font(name: str) -> Legacy | None:
    if _VNI_FONT.match(name):
        return Legacy.VNI
    if _TCVN3_FONT.match(name):
        return Legacy.TCVN3_CAPITALS if _CAPITALS_FONT.search(name) else Legacy.TCVN3
    return None


def from_legacy(text: str, legacy: Legacy) -> str:
    """Every letter of `text`, which is wholly of that encoding; other characters stay.

    A VNI letter is a base and a mark, so `text` must not be cut between the two.
    """
    plain = text.translate(_PRIVATE)
    if legacy is Legacy.VNI:
        return _VNI_PAIR.sub(lambda found: _VNI[found[0]], plain)
    letters = _DOUBLED.sub("\u00ad", plain).translate(_TCVN3)
    return letters.upper() if legacy is Legacy.TCVN3_CAPITALS else _evened(letters)


def _evened(text: str) -> str:
    """TCVN3 has no capitals with a tone: typed in capitals, "BIỆN PHÁP" has become "BIệN PHáP"."""
    return "\n".join(
        line.upper() if _CAPITALS.search(line) and not _SMALL.search(line) else _CAPITALS.sub(_upper, line)
        for line in text.split("\n")
    )


def _upper(found: re.Match[str]) -> str:
    return found[0].upper()
