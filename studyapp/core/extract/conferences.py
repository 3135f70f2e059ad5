"""Sessions of a committee: which one, of which term, and when it met where the article says so."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from studyapp.core.extract.body import Reading
from studyapp.core.extract.dates import Dated, Period, dated_spans
from studyapp.core.extract.facts import ConferenceFact
from studyapp.core.extract.terms import ORDINAL, TERM, ordinal, terms
from studyapp.core.library.evidence import Span
from studyapp.core.text.letters import LO, UP

CENTRAL = "Ban Chấp hành Trung ương Đảng"

_CENTER = r"(?:(?i:trung ương)|TWĐ?|TƯ|T\.Ư|T\.W)(?! ?(?:Đoàn|Hội|Mặt trận)\b)"
_COMMITTEE = r"(?:BCH|Ban [Cc]hấp [Hh]ành|BCHTW)"
_LOCAL = (
    rf"(?:(?:{_COMMITTEE} )?Đảng bộ(?: (?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|Khối|Quân khu"
    rf"|Công an))?"
    rf"(?: [{UP}][{LO}]+){{0,4}}|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy(?: [{UP}][{LO}]+){{0,4}})"
)
_LEADER = r"(?i:hội nghị|nghị quyết|kết luận|văn kiện|HNTW|HN|NQ|KL)"

_NTH = re.compile(rf"(?i:lần thứ|lần) ?(?P<n>{ORDINAL})")
_CENTRAL_NTH = re.compile(
    rf"(?<![{LO}{UP}])(?P<lead>{_LEADER} (?:của )?(?:hội nghị )?(?:BCH )?"
    rf"|HN)?{_CENTER} ?(?:Đảng )?(?:lần thứ )?"
    rf"(?P<n>{ORDINAL})(?P<more>(?:, ?\d{{1,2}}| và \d{{1,2}})*)(?! ?(?:ngày|năm|tháng|đồng|%"
    rf"|nghị quyết|[/-]\d))"
)
_MEETING = re.compile(r"(?i:hội nghị|\bHN\b)")
_OTHER_MEETING = re.compile(r"(?i:đại hội|nhiệm kỳ|kỳ họp|lần thứ)")
_BODY = re.compile(rf"(?P<central>{_COMMITTEE} ?(?:Đảng )?{_CENTER}|{_CENTER})|(?P<local>{_LOCAL})")
_CENTER_NAMED = re.compile(_CENTER)
_TERM = re.compile(TERM)
_TERM_BEFORE = re.compile(rf"{_COMMITTEE}[^.;:\n]{{0,35}}?(?P<term>{TERM})[^.;:\n]{{0,40}}$")
_GAP_STOP = re.compile(r"(?i:hội nghị|lần thứ|đại hội)|[;:\n“”]|\.\s")
_AS_RESOLUTION = re.compile(
    r"(?i:nghị quyết|kết luận|NQ|văn kiện|kết quả|tinh thần|nội dung|quán triệt|thực hiện|triển khai)"
    r"[\s,“(]*(?:của |các |và )?$"
)
_MET_AFTER = re.compile(
    r"(?:Đảng)?(?:, nhiệm kỳ [\d -]+)?[\s,]*(?:\(|(?:đã |được )?(?P<verb>họp|diễn ra|tổ chức|tiến hành"
    r"|khai mạc|bế mạc|làm việc)\b)[^.;\n]*$"
)
_MET_BEFORE = re.compile(
    rf"[,)\s]*(?:tại [^,;.]{{3,40}},?\s*)?(?:{_COMMITTEE}[^,;.]{{0,45}}?(?:đã )?"
    r"(?:tổ chức|họp|tiến hành|(?P<verb>khai mạc|bế mạc))\s+|(?:đã )?(?:diễn ra|(?P<verb2>khai mạc"
    r"|bế mạc))\s+)?$"
)
_VENUE = re.compile(
    rf"\btại (?:Thủ đô |thủ đô |thành phố |Thành phố "
    rf"|TP\.? ?)?(?P<name>[{UP}][{LO}]+(?: [{UP}][{LO}]+){{1,3}})"
)
# "Nghị quyết số 44-NQ/TW ngày 24/11/2023 Hội nghị lần thứ tám": the day of the document, not of the session.
_OF_A_DOCUMENT = re.compile(r"(?:[-/](?:NQ|KL|CT|QĐ|QyĐ)[\w/-]*|\bsố \d{1,3}),? ?\(?$")
_REACH = 95
_LONGEST = 20  # days


def conferences_in(reading: Reading, dated: Dated | None = None) -> tuple[ConferenceFact, ...]:
    """One fact for each session, at its first mention, with the days it met where any mention gives them."""
    dates = dated_spans(reading.text) if dated is None else dated
    mentions = _mentions(reading.text)
    merged: dict[tuple[int, str | None, str], ConferenceFact] = {}
    for mention in _with_terms(mentions):
        key = (mention.ordinal, mention.term, mention.body)
        if key not in merged or not (merged[key].start or merged[key].end):
            told = _with_days(reading, mention, dates)
            merged[key] = told if told.start or told.end else merged.get(key, mention)
    return tuple(sorted(merged.values(), key=lambda each: each.span))


def terms_said(conferences: Sequence[ConferenceFact]) -> frozenset[str]:
    """The terms of the Central Committee that the article speaks of."""
    return frozenset(each.term for each in conferences if each.term and each.body == CENTRAL)


def session_places(text: str) -> list[Span]:
    """Every mention of a session of the Central Committee."""
    return [each.span for each in _mentions(text) if each.body == CENTRAL]


def _mentions(text: str) -> list[ConferenceFact]:
    return sorted((*_central_mentions(text), *_numbered_mentions(text)), key=lambda each: each.span)


def _central_mentions(text: str) -> Iterator[ConferenceFact]:
    """ "Hội nghị Trung ương 6 khóa XII", "Nghị quyết TW4 (khóa XI, XII)"."""
    for found in _CENTRAL_NTH.finditer(text):
        said, end = _terms_after(text, found.end())
        if not (found["lead"] or said):
            continue
        for number in (found["n"], *re.findall(r"\d+", found["more"])):
            yield from _facts(number, said, CENTRAL, Span(found.start(), end))


def _numbered_mentions(text: str) -> Iterator[ConferenceFact]:
    """ "Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng khóa XII", in any order of its parts."""
    for found in _NTH.finditer(text):
        start = _meeting_before(text, found.start())
        if start is None:
            continue
        said, end = _terms_after(text, found.end())
        before = _TERM_BEFORE.search(text, max(0, start - _REACH), start)
        if not said and before:
            said, start = terms(before["term"]), before.start()
        body = CENTRAL if before and _CENTER_NAMED.search(before[0]) else _body(text, start, found.end())
        if body:
            yield from _facts(found["n"], said, body, Span(start, end))


def _facts(number: str, said: tuple[str, ...], body: str, span: Span) -> Iterator[ConferenceFact]:
    value = ordinal(number)
    if value:
        for term in said or (None,):
            yield ConferenceFact(value, term, body, span)


def _meeting_before(text: str, at: int) -> int | None:
    """Where the "Hội nghị" begins that is held for the nth time at `at`."""
    begin = max(0, at - 70)
    meetings = list(_MEETING.finditer(text, begin, at))
    if not meetings:
        return None
    gap = text[meetings[-1].end() : at]
    return None if _OTHER_MEETING.search(gap) or _GAP_STOP.search(gap) else meetings[-1].start()


def _body(text: str, start: int, end: int) -> str | None:
    after = text[end : end + 45].split("\n")[0]
    stop = _GAP_STOP.search(after)
    found = _BODY.search(text[start:end]) or _BODY.search(after[: stop.start()] if stop else after)
    if found is None:
        return None
    return CENTRAL if found["central"] else found["local"].replace("BCH ", "Ban Chấp hành ")


def _terms_after(text: str, at: int) -> tuple[tuple[str, ...], int]:
    found = _TERM.search(text, at, at + _REACH)
    if found is None or _GAP_STOP.search(text[at : found.start()]):
        return (), at
    return terms(found[0]), found.end()


def _with_terms(mentions: Sequence[ConferenceFact]) -> Iterator[ConferenceFact]:
    """A mention without a term takes that of the same session where the article knows only one."""
    said: dict[tuple[int, str], set[str]] = {}
    for mention in mentions:
        said.setdefault((mention.ordinal, mention.body), set()).update(filter(None, [mention.term]))
    for mention in mentions:
        terms_of_session = said[mention.ordinal, mention.body]
        only = next(iter(terms_of_session)) if len(terms_of_session) == 1 else None
        yield replace(mention, term=mention.term or only)


def _with_days(reading: Reading, mention: ConferenceFact, dates: Dated) -> ConferenceFact:
    near = reading.around(mention.span)
    if _AS_RESOLUTION.search(reading.text, near.start, mention.span.start):
        return mention
    first = bisect_left(dates, near.start, key=lambda each: each[0].start)
    for span, period in takewhile(lambda each: each[0].start < near.end, islice(dates, first, None)):
        own = _has_days(period) and not _OF_A_DOCUMENT.search(reading.text, near.start, span.start)
        verb = _relation(reading.text, mention.span, span) if own else None
        if verb is not None:
            return _met(reading, mention, period, verb)
    return mention


def _has_days(period: Period) -> bool:
    """No session lasts longer; "(tháng 02/2007)" names a month, not the days it met."""
    if period.start is None or period.end is None:
        return False
    return (period.end - period.start).days < _LONGEST


def _relation(text: str, mention: Span, day: Span) -> str | None:
    """The verb that ties the day to the session ("" where none is needed), None where nothing does."""
    if day.start >= mention.end:
        between = text[mention.end : day.start]
        found = None if _MEETING.search(between) or len(between) > _REACH else _MET_AFTER.match(between)
        return (found["verb"] or "") if found else None
    found = _MET_BEFORE.match(text[day.end : mention.start])
    return (found["verb"] or found["verb2"] or "") if found else None


def _met(reading: Reading, mention: ConferenceFact, period: Period, verb: str) -> ConferenceFact:
    """The opening day alone does not say when it closed."""
    near = reading.around(mention.span)
    venue = _VENUE.search(reading.text, near.start, near.end)
    return replace(
        mention,
        start=None if verb == "bế mạc" else period.start,
        end=None if verb == "khai mạc" and period.start == period.end else period.end,
        place=reading.shown(*venue.span("name")) if venue else None,
    )
