"""Places: the provinces, and names after such words as "huyện" or "phường"."""

import re
from collections.abc import Iterator

from studyapp.core.extract.body import Reading
from studyapp.core.extract.facts import PlaceFact
from studyapp.core.extract.people import names_in
from studyapp.core.extract.provinces import NAMES, OTHER_SPELLINGS, is_province, leading_province
from studyapp.core.library.evidence import Span
from studyapp.core.text.letters import LETTER, LO, UP

_SYLLABLE = rf"[{UP}][{LO}]+"
_UNIT = (
    r"(?:thành phố|Thành phố|TP\.?|Tp\.?|tp\.?|tỉnh|Tỉnh|huyện|Huyện|quận|Quận|thị xã|Thị xã|TX\.?"
    r"|thị trấn|Thị trấn|xã|Xã|phường|Phường|thôn|đặc khu)"
)
_PROVINCE = re.compile(
    rf"(?<![{LETTER}])(?:{'|'.join(sorted(map(re.escape, NAMES), key=len, reverse=True))})(?![{LETTER}])"
)
_NAMED = re.compile(
    rf"(?<![{LETTER}])(?P<unit>{_UNIT}) ?(?P<name>(?:{_SYLLABLE}"
    rf"|[{UP}]['’]?[{LO}]+)(?: (?:{_SYLLABLE})){{0,3}}|\d{{1,2}}(?!\d|[/.,]))"
)
_RUN_BEFORE = re.compile(rf"{_SYLLABLE} $")
_RUN_AFTER = re.compile(rf" {_SYLLABLE}")
_PART_OF_NAME = re.compile(
    r"(?:đường|phố|Học viện|tư tưởng|gương|giải thưởng|lăng|Lăng|bảo tàng|Chủ tịch|Bác|Báo"
    r"|báo)\s+(?:\S+\s){0,3}$"
)
_SMALL = {
    "TP": "thành phố",
    "TP.": "thành phố",
    "Tp": "thành phố",
    "Tp.": "thành phố",
    "tp": "thành phố",
    "tp.": "thành phố",
    "TX": "thị xã",
    "TX.": "thị xã",
}
_STARTS_ROLE = frozenset(("Bí", "Chủ", "Phó", "Trưởng", "Giám", "Ủy"))


def places_in(reading: Reading) -> tuple[PlaceFact, ...]:
    """Each place at its first mention; a province goes by its bare name."""
    facts: dict[str, PlaceFact] = {}
    for name, span in sorted((*_provinces(reading), *_named(reading)), key=lambda each: each[1]):
        facts.setdefault(name, PlaceFact(name, span))
    return tuple(facts.values())


def _provinces(reading: Reading) -> Iterator[tuple[str, Span]]:
    for found in _PROVINCE.finditer(reading.text):
        before = reading.text[max(0, found.start() - 30) : found.start()]
        named = re.search(rf"{_UNIT} ?$", before)
        if found[0] == "Hồ Chí Minh" and not named:
            continue
        if named or not _in_longer_name(reading.text, found, before):
            yield OTHER_SPELLINGS.get(found[0], found[0]), Span(*found.span())


def _in_longer_name(text: str, found: re.Match[str], before: str) -> bool:
    """ "Trương Hòa Bình" is a man, "Báo Thái Nguyên" a paper."""
    after = text[found.end() : found.end() + 30]
    runs_on = _RUN_AFTER.match(after) and after.split()[0] not in _STARTS_ROLE
    return bool(_RUN_BEFORE.search(before) or runs_on or _PART_OF_NAME.search(before))


def _named(reading: Reading) -> Iterator[tuple[str, Span]]:
    people = {name.span.start for name in names_in(reading)}
    for found in _NAMED.finditer(reading.text):
        if found.start("name") in people:
            continue
        name = reading.shown(*found.span("name"))
        unit = _SMALL.get(found["unit"], found["unit"].lower())
        words = found["name"].split()
        if (
            leading_province(words)
            or is_province(found["name"])
            or (name.isdigit() and unit not in ("quận", "phường"))
        ):
            continue
        if words[0] not in _STARTS_ROLE and words[0] not in ("Đảng", "Đoàn", "Hội", "Ban"):
            yield f"{unit} {name}", Span(*found.span())
