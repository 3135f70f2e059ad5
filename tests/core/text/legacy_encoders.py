"""Vietnamese written as before Unicode: each table stands here a second time, letter by letter."""

from studyapp.core.text.normalise import nfc

LOWER = "àảãáạ ăằẳẵắặ âầẩẫấậ đ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ".replace(" ", "")
_TCVN3_BYTES = bytes.fromhex(
    "b5 b6 b7 b8 b9  a8 bb bc bd be c6  a9 c7 c8 c9 ca cb  ae  cc ce cf d0 d1  aa d2 d3 d4 d5 d6 "
    "d7 d8 dc dd de  df e1 e2 e3 e4  ab e5 e6 e7 e8 e9  ac ea eb ec ed ee  ef f1 f2 f3 f4 "
    "ad f5 f6 f7 f8 f9  fa fb fc fd fe"
)
_VNI_LETTERS = (
    "aø aû aõ aù aï  aê aè aú aü aé aë  aâ aà aå aã aá aä  ñ  eø eû eõ eù eï  eâ eà eå eã eá eä  ì æ ó í ò "
    "oø oû oõ où oï  oâ oà oå oã oá oä  ô ôø ôû ôõ ôù ôï  uø uû uõ uù uï  ö öø öû öõ öù öï  yø yû yõ yù î"
)

_TCVN3 = dict(zip(LOWER, _TCVN3_BYTES.decode("latin-1"), strict=True)) | dict(
    zip("ĂÂÊÔƠƯĐ", "¡¢£¤¥¦§", strict=True)
)
_VNI = dict(zip(LOWER, _VNI_LETTERS.split(), strict=True))
_VNI_CAPITALS = {letter.upper(): code.upper() for letter, code in _VNI.items()}


def tcvn3(text: str) -> str:
    """Capitals with a tone have no code of their own: they are for `tcvn3_capitals`."""
    return "".join(_TCVN3.get(letter, letter) for letter in nfc(text))


def tcvn3_capitals(text: str) -> str:
    """As typed for a font that draws every letter as a capital."""
    return tcvn3(nfc(text).lower())


def vni(text: str) -> str:
    return "".join((_VNI | _VNI_CAPITALS).get(letter, letter) for letter in nfc(text))


def private(text: str) -> str:
    """As Word keeps the characters of a symbol font."""
    return "".join(chr(0xF000 + ord(letter)) if 0xA0 < ord(letter) < 0x100 else letter for letter in text)
