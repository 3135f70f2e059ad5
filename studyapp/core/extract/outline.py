"""The outline of a text: its headings and numbered parts, and under which of them a place stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from studyapp.core.extract.body import Reading
from studyapp.core.extract.facts import StatementKind
from studyapp.core.library.evidence import Span
from studyapp.core.text.letters import LO, UP
from studyapp.core.text.sentences import BULLETS, paragraphs

_MOST_WORDS = 18
_MOST_LABEL_WORDS = 9
_NUMBERS = (
    re.compile(r"(?i:(?:phần|chương) (?P<n>[IVX]+|\d+|thứ \w+))[.:\s]?\s*"),
    re.compile(r"(?P<n>[IVX]{1,5})\s?[./)-]\s*"),
    re.compile(r"(?i:điều|mục) (?P<n>\d+)[.:]\s*"),
    re.compile(r"(?P<n>\d{1,2})\s?[./)]\s+(?!\d)"),
    re.compile(r"(?P<n>\d{1,2}\.\d{1,2})[.)]?\s+"),
    re.compile(r"(?P<n>\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?\s+"),
    re.compile(r"(?P<n>[a-zđ])\s?[.)]\s+"),
)
_HIGHEST = 1.0  # "PHẦN THỨ NHẤT" stands alone, its name below it
_ABOVE_NUMBERS, _BELOW_ROMAN = 1.5, 2.5
_BULLET = re.compile(rf"[{BULLETS}]\s*$")
_ENDS_SENTENCE = (".", ";", "!", "?", ",", "…", "”")
_KINDS = (
    (re.compile(r"điểm mới|nội dung mới"), StatementKind.NEW),
    (re.compile(r"mục tiêu|chỉ tiêu|mục đích|những mốc|phấn đấu|tầm nhìn"), StatementKind.AIM),
    (re.compile(r"quan điểm|nguyên tắc|phương châm|tư tưởng chỉ đạo"), StatementKind.VIEWPOINT),
    (re.compile(r"nguyên nhân|hạn chế|tồn tại|khuyết điểm"), StatementKind.CAUSE),
    (re.compile(r"yêu cầu"), StatementKind.REQUIREMENT),
    (
        re.compile(r"nhiệm vụ|giải pháp|biện pháp|tổ chức thực hiện|phân công|trách nhiệm"),
        StatementKind.TASK,
    ),
)
_OTHER = re.compile(r"(?i:bài học|kết quả|ưu điểm|thuận lợi|kiến nghị|đề xuất)")
_CITED = re.compile(r"(?:[IVX]+|[\d.]+|[a-zđ])$")
_NAMED_AS = re.compile(rf"[{UP}\d“]")
_SPEAKS = re.compile(rf"^[{UP}][{LO}]+(?: [{UP}][{LO}]+){{1,4}}$")


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, or a numbered paragraph (then `heading` is empty); level 1 is the highest."""

    level: float
    number: str
    heading: str
    span: Span
    kind: StatementKind | None = None


class Outline:
    """`parts` in reading order."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = tuple(parts)
        self._starts = [part.span.start for part in parts]
        self._paths: list[tuple[Part, ...]] = [()]
        for part in self.parts:
            self._paths.append((*(each for each in self._paths[-1] if each.level < part.level), part))

    def above(self, offset: int) -> tuple[Part, ...]:
        """The parts that hold `offset`, the outermost first."""
        return self._paths[bisect_right(self._starts, offset)]

    def kind_at(self, offset: int) -> StatementKind | None:
        """What the nearest heading with a telling name says stands under it."""
        telling = (part for part in reversed(self.above(offset)) if part.kind or _OTHER.search(part.heading))
        part = next(telling, None)
        return part.kind if part else None

    def place_of(self, offset: int) -> str | None:
        """ "II.2.a", as one cites a part of a resolution; parts that count in words are left out."""
        numbers = [part.number for part in self.above(offset) if _CITED.match(part.number)]
        return ".".join(numbers) or None

    def end_of(self, part: Part) -> int | None:
        """Where the next part of the same or a higher level begins; None for the last."""
        later = self.parts[self.parts.index(part) + 1 :]
        return next((each.span.start for each in later if each.level <= part.level), None)


def outline_of(reading: Reading) -> Outline:
    lines = list(paragraphs(reading.text))
    return Outline(list(_parts(reading, lines)))


def _parts(reading: Reading, lines: Sequence[tuple[int, int]]) -> Iterator[Part]:
    has_roman = any(_NUMBERS[1].match(reading.text, *line) for line in lines)
    for at, (start, end) in enumerate(lines):
        if _is_bullet(reading.text, start):
            continue
        numbered = _number(reading.text, start, end)
        begin = numbered[2] if numbered else start
        heading = _is_heading(reading.text, begin, end) and 0 < at < len(lines) - 1
        if numbered and (end > begin or numbered[0] == _HIGHEST):
            level, number, _ = numbered
            words = reading.shown(begin, end).rstrip(" :.") if heading else ""
            yield Part(level, number, words, Span(start, end), _kind(words))
        elif heading and not _SPEAKS.match(reading.text[start:end]):
            words = reading.shown(start, end).rstrip(" :")
            level = _BELOW_ROMAN if has_roman else _ABOVE_NUMBERS
            yield Part(level, "", words, Span(start, end), _kind(words))


def _number(view: str, start: int, end: int) -> tuple[float, str, int] | None:
    for level, pattern in enumerate(_NUMBERS, start=1):
        if found := pattern.match(view, start, end):
            return float(level), found["n"], found.end()
    return None


def _is_heading(view: str, start: int, end: int) -> bool:
    """A colon after more than a label announces a list; it heads nothing."""
    words = view[start:end]
    ends_openly = not words.endswith(_ENDS_SENTENCE) or words.isupper()
    most = _MOST_LABEL_WORDS if words.endswith(":") else _MOST_WORDS
    label = not words.endswith(":") or _kind(words) is not None
    return ends_openly and label and len(words.split()) <= most and _NAMED_AS.match(words) is not None


def _is_bullet(view: str, start: int) -> bool:
    return _BULLET.search(view[view.rfind("\n", 0, start) + 1 : start]) is not None


def kind_named(words: str) -> StatementKind:
    """The kind of what a head announces; work, where it names none."""
    return _kind(words) or StatementKind.TASK


def _kind(heading: str) -> StatementKind | None:
    lower = heading.lower()
    return next((kind for pattern, kind in _KINDS if pattern.search(lower)), None)
