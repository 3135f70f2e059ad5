"""Vietnamese letters as regex classes: `\\w` and `[A-Z]` are not enough to tell a name from a word."""

VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"

MARKED = "".join(letter for letter in VOWELS if not letter.isascii()) + "đ"

LO = "a-z" + MARKED
UP = "A-Z" + MARKED.upper()
LETTER = LO + UP
