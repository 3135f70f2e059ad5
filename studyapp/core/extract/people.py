"""People: full names, each with the fullest role that the article gives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.core.extract.body import Reading
from studyapp.core.extract.facts import PersonFact
from studyapp.core.extract.provinces import is_province, leading_province
from studyapp.core.extract.role_words import OFFICE
from studyapp.core.extract.roles import Role, fullest, role_of
from studyapp.core.extract.surnames import AMBIGUOUS, BODY_WORDS, STRONG, SURNAMES
from studyapp.core.library.evidence import Span
from studyapp.core.text.folding import fold
from studyapp.core.text.letters import LETTER, LO, UP

_SYLLABLE = rf"[{UP}](?:['’][{UP}{LO}])?[{LO}]*"
_RUN = re.compile(
    rf"(?<![{LETTER}'’./])(?!(?:Ông|Bà|Anh|Chị) ){_SYLLABLE}(?: {_SYLLABLE}){{1,11}}(?![{LETTER}])"
)
_ADDRESSED = re.compile(
    r"(?:[Đđ]ồng chí|[Đđ]/[Cc]|ĐỒNG CHÍ|\b[Ôô]ng|\b[Bb]à|\b[Aa]nh|\b[Cc]hị|\bGS|TS|\bThS)[^.\n]{0,60}$"
)
_OFFICE_BEFORE = re.compile(rf"{OFFICE}[^.;\n]{{0,60}}$")
_OFFICE_AFTER = re.compile(rf"\s?[,(-]\s?(?:[Ll]à )?{OFFICE}")
_IN_LIST = re.compile(r"(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\b[^.\n]*[:;,]\s?$")
_NOT_A_PERSON = re.compile(
    r"(?:\b[Đđ]ường|(?<!thành )(?<!Thành )\b[Pp]hố|(?<!nông )\b[Tt]hôn"
    r"|(?<![Mm]ôi )(?<!thị )\b[Tt]rường|\b(?:[Hh]ọc viện"
    r"|[Tt]ư tưởng|[Gg]ương|[Gg]iải thưởng|[Cc]ông viên|[Qq]uảng trường|[Ll]ăng|[Bb]ảo tàng|THPT|THCS"
    r"|[Cc]ông ty"
    r"|[Bb]ệnh viện|[Kk]hách sạn|[Hh]uân chương|[Tt]ượng đài|[Đđ]ền|[Cc]hùa|[Đđ]ại học|[Tt]hủ đô|vùng"
    r"|sông|núi|Hồ|Cầu))\s?$"
)
_PLACE_WORD = re.compile(
    r"\b(?:[Pp]hường|[Xx]ã|[Hh]uyện|[Qq]uận|[Tt]hành phố|TP\.?|[Tt]ỉnh|[Tt]hị xã|[Tt]hị trấn|đặc khu)\s?$"
)
# "Hội Văn học - Nghệ thuật tỉnh Sơn Hà", "Tỉnh ủy Sơn Hà": two syllables behind a body are its place.
_OF_A_BODY = re.compile(r"(?:[Tt]ỉnh|[Hh]uyện|Tỉnh ủy|Thành ủy|Huyện ủy|UBND|HĐND|MTTQ|Đảng bộ|Hội|Sở)\s?$")
_HO_CHI_MINH = re.compile(r"(?:Chủ tịch|Bác|lãnh tụ)\s$")
_UNCLE_HO = ["Hồ", "Chí", "Minh"]
_FEWEST, _MOST = 2, 5


@dataclass(frozen=True, slots=True)
class Name:
    """A mention of a person by full name."""

    words: str
    span: Span


def people_in(reading: Reading) -> tuple[PersonFact, ...]:
    """Each person at the mention with the fullest role, in the order they are first named."""
    names = names_in(reading)
    roles: dict[str, list[Role]] = {}
    shown: dict[str, Name] = {}
    spans = [name.span for name in names]
    for at, name in enumerate(names):
        key = fold(name.words)
        shown.setdefault(key, name)
        roles.setdefault(key, []).append(role_of(reading, spans, at))
    return tuple(
        PersonFact(name.words, best.text, best.span)
        for name, best in ((shown[key], fullest(given)) for key, given in roles.items())
    )


def names_in(reading: Reading) -> list[Name]:
    return [
        Name(reading.shown(span.start, span.end), span)
        for run in _RUN.finditer(reading.text)
        for span in _names_of(reading.text, run)
    ]


def _names_of(text: str, run: re.Match[str]) -> Iterator[Span]:
    """The name inside a run of capitalised words, which may begin with a body or a place."""
    words = run[0].split(" ")
    first = _first_of_name(words)
    start = run.start() + sum(len(word) + 1 for word in words[:first])
    words = words[first:]
    if words and _is_name(words) and _is_person(text, start, run.end(), words, alone=first == 0):
        yield Span(start, run.end())


def _first_of_name(words: list[str]) -> int:
    at = leading_province(words) if len(words) - leading_province(words) >= _FEWEST else 0
    while at < len(words) and not _begins_name(words, at):
        at += 1
    later = [
        place
        for place in range(at + 2, len(words) - 1)
        if words[place] in STRONG and len(words) - at >= _MOST
    ]
    return later[-1] if later else at


def _begins_name(words: list[str], at: int) -> bool:
    if words[at] not in SURNAMES:
        return False
    following = words[at + 1] if at + 1 < len(words) else ""
    return not (words[at] in AMBIGUOUS and following in STRONG and len(words) - at > _FEWEST + 1)


def _is_name(words: list[str]) -> bool:
    fits = _FEWEST <= len(words) <= _MOST
    # As the last of three syllables such a word is a given name: "Nguyễn Văn Học".
    inner = words[1:-1] if len(words) > _FEWEST and words[1] not in BODY_WORDS else words[1:]
    return (
        fits
        and not any(word in BODY_WORDS for word in inner)
        and (words == _UNCLE_HO or not is_province(" ".join(words)))
    )


def _is_person(text: str, start: int, end: int, words: list[str], *, alone: bool) -> bool:
    before = text[max(0, start - 90) : start].rpartition("\n")[2]
    if words == _UNCLE_HO:
        return alone and bool(_HO_CHI_MINH.search(before))
    if (alone and _NOT_A_PERSON.search(before)) or text.startswith(" niên", end):
        return False
    if alone and _PLACE_WORD.search(before):
        return len(words) > _FEWEST and bool(_OFFICE_BEFORE.search(before))
    sure = len(words) > _FEWEST and (words[0] in STRONG or words[0] not in AMBIGUOUS)
    return sure or _is_introduced(text, end, before)


def _is_introduced(text: str, end: int, before: str) -> bool:
    """Two syllables may be anything: someone must call it a comrade or give its office."""
    after = text[end : end + 40]
    if _OF_A_BODY.search(before):
        return False
    return bool(
        _ADDRESSED.search(before)
        or _OFFICE_BEFORE.search(before)
        or _OFFICE_AFTER.match(after)
        or _IN_LIST.search(before)
    )
