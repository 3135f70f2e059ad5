"""Roles: what stands before or after a name and says which offices the person holds."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from studyapp.core.extract.body import Reading
from studyapp.core.extract.role_words import OFFICE, RANKS, VERB
from studyapp.core.library.evidence import Span
from studyapp.core.text.folding import fold

_OFFICE = re.compile(OFFICE)
_ANY_OFFICE = re.compile(rf"(?<!\w){OFFICE}")
_OPENS_ROLE = re.compile(r"\s?(?:,|-|\()\s?(?:(?:hiện |đang |hiện đang )?(?:là|giữ chức) )?")
_PIECE = re.compile(r"[^,;]+")
_PIECE_END = re.compile(
    r"[)(:“”\"\n…]|(?<=\s)-\s"
    rf"|\svà (?=(?:các|đồng chí|ông|bà|lãnh đạo|đại diện|một số|toàn thể|nhiều)\b|{OFFICE})"
)
_CLAUSE = re.compile(r"[.;:\n“”()…]\s?|\b(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à)\s")
_GROUP = re.compile(rf"(?:các )?đồng chí (?P<role>{OFFICE}[^:;.\n]{{0,80}}?)\s?:")
_GROUP_END = re.compile(r";\s*(?:[Cc]ác đồng chí|[Ll]ãnh đạo|[Đđ]ại diện|[Cc]ùng)")
_MEMBER = re.compile(r"(?i:ủy viên|thành viên|đại biểu|đảng viên)")
_WINDOW = 220
_LIST_REACH = 1500


@dataclass(frozen=True, slots=True)
class Role:
    """`span` runs over the name and the role beside it."""

    text: str | None
    span: Span


def fullest(roles: Iterable[Role]) -> Role:
    """The longest; a mention without a role only where there is no other."""
    return max(roles, key=lambda role: len(role.text or ""))


def role_of(reading: Reading, names: Sequence[Span], at: int) -> Role:
    """The role of the `at`-th name; a role never reaches over another name or into its role."""
    name = names[at]
    after = _after_name(reading, names, at)
    before = _before(reading.text, _free_from(reading, names, at), name.start)
    group = _group(reading, names, at) if before is None else None
    beside = [place for place in (before, after) if place]
    span = Span(
        min([name.start, *(place.start for place in beside)]),
        max([name.end, *(place.end for place in beside)]),
    )
    return Role(_combined(reading, group, before, after), span)


def _after_name(reading: Reading, names: Sequence[Span], at: int) -> Span | None:
    limit = min(reading.sentence_at(names[at].start).end, names[at].end + _WINDOW)
    following = names[at + 1].start if at + 1 < len(names) else len(reading.text)
    return _after(reading.text, names[at].end, limit, following)


def _free_from(reading: Reading, names: Sequence[Span], at: int) -> int:
    """Where words begin that can belong to this name: behind the name before it and that one's role."""
    name = names[at]
    start = max(reading.sentence_at(name.start).start, name.start - _WINDOW)
    if at == 0 or names[at - 1].end <= start:
        return start
    taken = _after_name(reading, names, at - 1)
    return taken.end if taken else names[at - 1].end


def _combined(reading: Reading, group: Span | None, before: Span | None, after: Span | None) -> str | None:
    """A rank or group before the name goes with the office after it; otherwise the longer says more."""
    first = before or group
    texts = [reading.shown(place.start, place.end) for place in (first, after) if place]
    if len(texts) == 2 and not _says_more(texts[1], texts[0]):
        if group or RANKS.match(texts[0]):
            return ", ".join(texts)
        return max(texts, key=len)
    return texts[-1] if texts else None


def _says_more(one: str, other: str) -> bool:
    return fold(other) in fold(one)


def _after(text: str, start: int, limit: int, following: int) -> Span | None:
    """ "Đỗ Thị A - Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh": pieces as long as each begins with an office."""
    opening = _OPENS_ROLE.match(text, start, limit)
    if opening is None:
        return None
    stop = _PIECE_END.search(text, opening.end(), limit)
    end = stop.start() if stop else limit
    first, last = opening.end(), opening.end()
    for piece in _PIECE.finditer(text, opening.end(), end):
        begin = piece.start() + len(piece[0]) - len(piece[0].lstrip())
        if not _continues(text, begin, first) or begin <= following < piece.end():
            break
        verb = VERB.search(text, begin, piece.end())
        last = verb.start() if verb else piece.end()
        if verb:
            break
    role = _stripped(text, first, last)
    return role if role.start < role.end else None


def _continues(text: str, begin: int, first: int) -> bool:
    if not _OFFICE.match(text, begin):
        return False
    after_semicolon = text[first:begin].rstrip().endswith(";")
    return not (after_semicolon and _MEMBER.match(text, begin))


def _before(text: str, start: int, end: int) -> Span | None:
    """ "Ủy viên Bộ Chính trị, Thủ tướng Chính phủ Phạm X": read backwards, piece by piece."""
    clauses = [found.end() for found in _CLAUSE.finditer(text, start, end)]
    start = clauses[-1] if clauses else start
    begin: int | None = None
    stop = end
    for piece in reversed(list(_PIECE.finditer(text, start, end))):
        office = _office_in(text, piece.start(), stop, last=begin is None)
        if office is None:
            break
        begin, stop = office, piece.start()
        if text[piece.start() : office].strip():
            break
    if begin is None or end - begin < 2:
        return None
    role = _stripped(text, begin, end)
    return role if role.start < role.end else None


def _office_in(text: str, start: int, end: int, *, last: bool) -> int | None:
    """Where the office begins that runs to the end of the piece without a verb in between."""
    if last and not text[start:end].strip():
        return None
    verbs = [verb.end() for verb in VERB.finditer(text, start, end)]
    found = _ANY_OFFICE.search(text, verbs[-1] if verbs else start, end)
    if found is None:
        return None
    return found.start() if last or not text[start : found.start()].strip() else None


def _group(reading: Reading, names: Sequence[Span], at: int) -> Span | None:
    """ "các đồng chí Ủy viên Bộ Chính trị: A, ...; B, ...": the office of everyone in the list."""
    begin = max(reading.sentence_at(names[at].start).start, names[at].start - _LIST_REACH)
    groups = list(_GROUP.finditer(reading.text, begin, names[at].start))
    found = groups[-1] if groups else None
    if found is None or _GROUP_END.search(reading.text, found.end(), names[at].start):
        return None
    return _stripped(reading.text, *found.span("role"))


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " ,-":
        start += 1
    while start < end and text[end - 1] in " ,-.;":
        end -= 1
    return Span(start, end)
