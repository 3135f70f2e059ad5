"""Brings two writings of one thing to one form, so that values can be compared exactly."""

import re
import unicodedata
from collections.abc import Iterator

TONES = "\u0300\u0301\u0303\u0309\u0323"
DASH = re.compile(r"\s*[\u002d\u2010-\u2015\u2212]\s*")
SYLLABLE = re.compile(r"[^\W\d_]+")
QUOTES = re.compile(r"[“”\"'‘’«»]")
LEVELS = re.compile(
    r"^(thủ đô|thành phố|tỉnh|huyện|thị xã|thị trấn|quận|phường|xã|tp\.?|toàn|cả|trong|tại)\s+"
)
BODIES = {
    "bchtw": "ban chấp hành trung ương",
    "bch trung ương": "ban chấp hành trung ương",
    "bct": "bộ chính trị",
}
SCALES = {"nghìn": 1_000, "ngàn": 1_000, "vạn": 10_000, "triệu": 1_000_000, "tỷ": 1_000_000_000}


def toneless_place(word: str) -> str:
    """A syllable with its tone at the end: `hoà` and `hòa` become equal."""
    letters = unicodedata.normalize("NFD", word)
    tones = "".join(each for each in letters if each in TONES)
    return unicodedata.normalize("NFC", "".join(each for each in letters if each not in TONES)) + tones


def plain(text: str | None) -> str:
    """Case, tone placement, dashes, quotes, spaces and the marks at the ends do not count."""
    flat = QUOTES.sub("", DASH.sub("-", (text or "").replace("\u00a0", " ")))
    spaced = " ".join(unicodedata.normalize("NFC", flat).casefold().split())
    return SYLLABLE.sub(lambda found: toneless_place(found[0]), spaced).strip(" .,;:()-")


def title(text: str | None) -> str:
    return plain(re.sub(r"^\s*[“\"]?\s*(?:[Vv]ề|VỀ)( việc)?\s+", "", text or ""))


def place(text: str | None) -> str:
    flat = (text or "").replace("\u00a0", " ").casefold()
    return plain(LEVELS.sub("", LEVELS.sub("", flat)))


def role(text: str | None) -> str:
    return plain(re.sub(r"\s*[;,]\s*(và )?", ", ", text or ""))


def body(text: str | None) -> str:
    flat = re.sub(r"\s*\(?khóa .*$|\s+đảng$", "", (text or "").casefold().replace("khoá", "khóa")).strip()
    return plain(BODIES.get(flat, flat).removesuffix(" đảng"))


def values(written: str, unit: str) -> Iterator[float]:
    """The numbers a program may rightly give for a marked value: an end of a range, a scaled unit."""
    ends = [float(each) for each in re.split(r"[-/]", written)]
    scale = SCALES.get(unit.split(" ")[0].casefold() if unit else "")
    for end in ends:
        yield end
        if scale:
            yield end * scale
    if "/" in written and ends[-1]:
        yield ends[0] / ends[-1]


def unit(text: str | None) -> str:
    """The unit without a scaling word, as `triệu` in `triệu doanh nghiệp`."""
    words = (text or "").split()
    if len(words) > 1 and words[0].casefold() in SCALES:
        words = words[1:]
    return plain(" ".join(words))
