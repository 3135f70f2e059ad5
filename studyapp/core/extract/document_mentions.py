"""Mentions of documents: kind, numbers, code, day, issuer, term and title as one place says them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from studyapp.core.extract.body import Reading
from studyapp.core.extract.conferences import CENTRAL
from studyapp.core.extract.document_kinds import ALWAYS_DOCUMENTS, KIND, KINDS_BY_LETTERS, kind_named
from studyapp.core.extract.document_titles import (
    listed_titles,
    next_quoted_title,
    plain_title,
    quoted_title,
    title_text,
)
from studyapp.core.extract.stamps import valid_day
from studyapp.core.extract.terms import TERM, terms
from studyapp.core.library.evidence import Span
from studyapp.core.text.letters import LETTER, UP
from studyapp.core.text.sentences import BULLETS


@dataclass(frozen=True, slots=True)
class Mention:
    """`plain` marks a title that stood without quotes and without a certain end."""

    kind: str
    span: Span
    number: str | None = None
    code: str | None = None
    title: str | None = None
    issued: date | None = None
    body: str | None = None
    term: str | None = None
    plain: bool = False

    @property
    def richness(self) -> int:
        return sum(each is not None for each in (self.code, self.title, self.issued, self.term, self.body))


_NUMBER = r"\d{1,4}(?![\d%]|[.,]\d)"
_LETTERS = r"(?:[A-ZĐ]{2,6}|CTr|TTr|QyĐ|QĐi|HĐND|UBND)\d{0,2}"
_LEVEL = rf"(?:T\.Ư|[A-ZĐƯ][A-Za-zĐƯđ]*(?:-[A-ZĐ]{{2,}})?)(?![{LETTER}\d])"
_CODE = rf"(?:/\d{{4}})?\s?[-/]\s?{_LETTERS}(?![{LETTER}])(?:\s?[-/]\s?{_LEVEL})?"
CODE = rf"{_NUMBER}{_CODE}"
_BY_REACH = 130
_FOLLOWS = (
    rf"(?=\s*(?:[,;.:)(“”\"…?!]|$|và\b|về\b|của\b|ngày\b|khóa\b|là\b|đã\b|được\b|do\b|tại\b|cho\b|trong\b|cũng\b"
    rf"|thì\b|còn\b|phải\b|cần\b|vừa\b|nêu\b|xác định\b|đặt\b|đề ra\b|yêu cầu\b|thêm\b|mới\b|vào\b"
    rf"|[{UP}]))"
)

_NUMBERED = re.compile(
    rf"(?<![{LETTER}])(?P<kind>{KIND})[^\S\n]*(?P<so>(?i:số)\s*:?\s*)?(?P<numbers>{_NUMBER}(?:{_CODE}|(?![-/]\d))"
    rf"(?:\s*(?:,|;|và|, và)\s*(?:số )?{_NUMBER}(?:{_CODE}|{_FOLLOWS}(?![-/]\d)))*)"
)
_ITEM = re.compile(rf"(?P<number>{_NUMBER})(?P<code>{_CODE})?")
_CODED = re.compile(
    r"(?<![\w/.-])(?P<number>\d{1,4})[-/](?P<letters>NQ|KL|CT|QĐ|QyĐ)[-/](?:TW|TƯ|TU|CP|TTg)\b"
)
_LAW = re.compile(
    rf"(?<![{LETTER}])(?P<kind>Bộ luật|Luật|Pháp lệnh) (?P<title>[{UP}][^\n;:.“”\"()\d]{{2,60}}?),? "
    rf"(?:số (?P<number>\d{{1,3}})(?P<code>/\d{{4}}/(?:QH|UBTVQH)\d{{1,2}})|(?P<named>\(sửa đổi\)"
    rf"|năm \d{{4}}\b|\d{{4}}\b))"
)
_LAW_TAIL = re.compile(r" (?:trong|vào|từ|ngay|và)$")
_UNNUMBERED = re.compile(rf"(?<![{LETTER}])(?P<kind>{KIND})(?: chuyên đề)?(?=[ ,:(“\"])")
_BARE_FOLLOWS = re.compile(_FOLLOWS)

_DAY = r"(?P<d>\d{1,2})(?:[/.-]| tháng )(?P<m>\d{1,2})(?:[/.-]|,? năm )(?P<y>\d{4})(?!\d)"
_DAY_ALONE = _DAY.replace("?P<", "?P<p")
_ISSUERS = (
    r"(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Bộ Chính trị|"
    r"Ban Bí thư|Chính phủ|Thủ tướng Chính phủ|Quốc hội|UBND|HĐND|Ban Tuyên giáo|Ban Tổ chức|Ban Dân vận)"
)
_BY = re.compile(
    rf"(?P<body>{_ISSUERS}[^\n“”\":;.,()]{{0,60}}?) "
    r"(?:(?:đã |vừa |mới |kịp thời )*(?:ký )?ban hành|đã có|(?:đã |vừa )?thông qua) $"
)
_BEFORE_BY = re.compile(
    rf"(?:ngày|Ngày) {_DAY},? (?P<body>[{UP}][^\n“”\":;.,()]{{2,70}}?) "
    r"(?:(?:đã |vừa )?(?:ban hành|ký)(?: ban hành)?|đã có) $"
)
# "Ngày 4-5-2025, thay mặt Bộ Chính trị, Tổng Bí thư ký ban hành ..."
_BEFORE_FOR = re.compile(
    rf"(?:ngày|Ngày) {_DAY},? thay mặt (?P<body>[{UP}][^\n“”\":;.,()]{{2,60}}?), [^\n“”\":;.,()]{{2,60}} "
    r"(?:đã |vừa )?ký(?: ban hành)? $"
)
_ISSUED = re.compile(
    rf"[\s,]*(?:\(\s*)?(?:(?:cùng |được )?(?:ban hành|ký)(?: cùng)?\s*)?"
    rf"(?:(?:cùng )?ngày (?:ban hành:?\s*)?{_DAY}|\(?(?<=\()\s*{_DAY_ALONE})\s*\)?"
)
_DATED_AFTER = re.compile(rf",? (?:ngày |\()(?={_DAY})")
_ABBREVIATED = re.compile(r" \([A-ZĐ]{2,8}\)(?= )")
_HELD = re.compile(rf"[\s,(]*(?:của |tại )?(?:[Hh]ội nghị|HN)[^\n“”\":;()]{{3,80}}?(?P<term>{TERM})\)?")
_TERMED = re.compile(rf"[\s,(]*(?P<term>{TERM})\)?")
# What follows a title and still tells of the document: "(ban hành ngày 30/4/2025)", ", khóa XII".
_MORE = re.compile(
    r"[”\"]?(?: \((?=(?:được |ngày )?(?:ban hành|ký)|(?:cùng )?ngày \d|của |\d{1,2}[/.-]\d)"
    r"|,? (?=(?:được )?(?:ban hành|ký) (?:ngày \d|\(\d)|ngày ban hành))"
)
_ISSUER = re.compile(
    r"[\s,]*(?:của|do(?= [^\n“”\":;.,()]{2,90} (?:ban hành|ký)\b)) "
    rf"(?P<body>[{UP}][^\n“”\":;.,()]{{2,90}}?)"
    rf"(?=\s*(?:[“”\":;.,()]|$|\n|\b(?:về|ngày|đã|được|khóa|ban hành|gồm|là|và (?:các "
    rf"|những )?(?:{KIND})|tại|trong|trên|để|nhằm|lần thứ|phê duyệt|tổ chức|trình|truyền đạt|thực hiện"
    rf"|triển khai|quán triệt|chủ trì|ký)\b))"
)
_CENTRAL_BODY = re.compile(r"(?:BCH|Ban [Cc]hấp [Hh]ành) ?(?:Đảng )?(?:TW|TƯ|T\.Ư|[Tt]rung ương)|^Trung ương")


def mentions_in(reading: Reading) -> list[Mention]:
    taken = bytearray(len(reading.text))
    found: list[Mention] = []
    for read in (_numbered, _laws, _coded, _unnumbered):
        for mention in read(reading, taken):
            found.append(mention)
            taken[mention.span.start : mention.span.end] = b"\x01" * (mention.span.end - mention.span.start)
    return sorted(found, key=lambda each: each.span)


def _numbered(reading: Reading, _taken: bytearray) -> Iterator[Mention]:
    for head in _NUMBERED.finditer(reading.text):
        items = list(_ITEM.finditer(head["numbers"]))
        coded = any(item["code"] for item in items)
        if coded or head["so"] or _stands_alone(reading.text, head):
            yield from _listed(reading, head, items)


def _stands_alone(text: str, head: re.Match[str]) -> bool:
    """ "Chỉ thị 05 về ..." is a document, "nghị quyết 5 năm" and "Kế hoạch 2023" are not."""
    is_year = re.fullmatch(r"(?:19|20)\d\d", head["numbers"]) is not None
    return not is_year and bool(_BARE_FOLLOWS.match(text, head.end()))


def _listed(reading: Reading, head: re.Match[str], items: Sequence[re.Match[str]]) -> Iterator[Mention]:
    shared = next((item["code"] for item in reversed(items) if item["code"]), None)
    base, at = _described(reading, Mention(kind_named(head["kind"]), Span(*head.span())), head.end())
    end = _limit(reading, head.start())
    alone = _stands_in_list(reading.text, head.start(), end)
    titles = _titles(reading, at, end, len(items), alone=alone)
    for position, item in enumerate(items):
        code = item["code"] or shared
        mention = replace(base, number=item["number"], code=_code(item["number"], code))
        if titles:
            mention = _titled(reading, mention, *titles[position])
        yield _completed(reading, mention) if titles and len(items) == 1 else mention


def _stands_in_list(view: str, start: int, end: int) -> bool:
    """ "- Nghị quyết số ... về ...;": nothing but the document in its line."""
    before = view[view.rfind("\n", 0, start) + 1 : start]
    return not before.strip(" \t" + BULLETS) and view[end : end + 1] in ("", "\n")


def _titles(reading: Reading, at: int, end: int, count: int, *, alone: bool) -> tuple[tuple[Span, bool], ...]:
    """One title for each document, with whether its end is uncertain; none where they cannot be dealt out."""
    if first := quoted_title(reading, at, end):
        places = list(_quoted_from(reading, first, end))[:count]
        return tuple((place, False) for place in places) if len(places) == count else ()
    if count > 1:
        return tuple((place, False) for place in listed_titles(reading, at, end, count))
    plain = plain_title(reading, at, end, alone=alone)
    return ((plain[0], not (plain[1] or alone)),) if plain else ()


def _quoted_from(reading: Reading, first: Span, end: int) -> Iterator[Span]:
    place: Span | None = first
    while place:
        yield place
        place = next_quoted_title(reading, place.end + 1, end)


def _titled(reading: Reading, mention: Mention, place: Span, plain: bool) -> Mention:
    closed = place.end + (reading.text[place.end : place.end + 1] in ("”", '"'))
    return replace(
        mention, title=title_text(reading, place), plain=plain, span=Span(mention.span.start, closed)
    )


def _described(reading: Reading, mention: Mention, at: int) -> tuple[Mention, int]:
    """Day, issuer and term in whatever order they follow, and where they end."""
    end = _limit(reading, mention.span.start)
    start = reading.sentence_at(mention.span.start).start
    before = max(start, mention.span.start - _BY_REACH), mention.span.start
    if found := _BEFORE_BY.search(reading.text, *before) or _BEFORE_FOR.search(reading.text, *before):
        mention = replace(mention, issued=_day(found), body=_issuer(reading, found))
    elif found := _BY.search(reading.text, *before):
        mention = replace(mention, body=_issuer(reading, found))
    return _followed(reading, mention, at, end)


def _followed(reading: Reading, mention: Mention, at: int, end: int) -> tuple[Mention, int]:
    for _ in range(5):
        before = at
        if found := _ISSUED.match(reading.text, at, end):
            mention, at = replace(mention, issued=_day(found)), found.end()
        if (found := _HELD.match(reading.text, at, end)) or (found := _TERMED.match(reading.text, at, end)):
            said = terms(found["term"])
            body = CENTRAL if _CENTRAL_BODY.search(found[0]) else mention.body
            mention = replace(mention, term=said[0] if len(said) == 1 else None, body=body)
            at = found.end()
        if found := _ISSUER.match(reading.text, at, end):
            mention, at = replace(mention, body=_issuer(reading, found)), found.end()
        if at == before:
            break
    return replace(mention, span=Span(mention.span.start, at)), at


def _completed(reading: Reading, mention: Mention) -> Mention:
    """What stands behind the title adds to what stood before it."""
    short = _ABBREVIATED.match(reading.text, mention.span.end)
    at = short.end() if short else mention.span.end
    if not _MORE.match(reading.text, at):
        return mention
    more, _ = _followed(reading, replace(mention, issued=None), at, _limit(reading, mention.span.start))
    return replace(more, issued=mention.issued or more.issued, term=mention.term or more.term)


def _limit(reading: Reading, at: int) -> int:
    return max(reading.sentence_at(at).end, at)


def _day(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    day, month, year = (int(parts[part] or parts[f"p{part}"] or 0) for part in ("d", "m", "y"))
    return valid_day(year, month, day)


def _issuer(reading: Reading, found: re.Match[str]) -> str:
    shown = reading.shown(*found.span("body"))
    if _CENTRAL_BODY.search(found["body"]):
        return CENTRAL
    return shown.removeprefix("Hội nghị ").replace("BCH ", "Ban Chấp hành ")


def _code(number: str, code: str | None) -> str | None:
    if code is None:
        return None
    return number + code.replace(" ", "").replace("T.Ư", "TW").replace("TƯ", "TW")


def _laws(reading: Reading, taken: bytearray) -> Iterator[Mention]:
    for found in _LAW.finditer(reading.text):
        if not any(taken[found.start() : found.end()]):
            title = _LAW_TAIL.sub("", reading.shown(*found.span("title")))
            if found["named"] and not _LAW_TAIL.search(reading.shown(*found.span("title"))):
                title = f"{title} {reading.shown(*found.span('named'))}"
            yield Mention(
                kind_named(found["kind"]),
                Span(*found.span()),
                number=found["number"],
                code=_code(found["number"], found["code"]) if found["number"] else None,
                title=title,
            )


def _coded(reading: Reading, taken: bytearray) -> Iterator[Mention]:
    """ "19-NQ/TW" without its kind before it."""
    for found in _CODED.finditer(reading.text):
        if not any(taken[found.start() : found.end()]):
            kind = KINDS_BY_LETTERS[found["letters"]]
            code = _code(found["number"], found[0].removeprefix(found["number"]))
            mention = Mention(kind, Span(*found.span()), found["number"], code)
            if _DATED_AFTER.match(reading.text, found.end()):
                mention, at = _described(reading, mention, found.end())
                titles = _titles(reading, at, _limit(reading, found.start()), 1, alone=False)
                mention = _titled(reading, mention, *titles[0]) if titles else mention
            yield mention


def _unnumbered(reading: Reading, taken: bytearray) -> Iterator[Mention]:
    """ "Nghị quyết về “...”" without a number; unquoted only where the title ends as titles do."""
    for found in _UNNUMBERED.finditer(reading.text):
        kind = kind_named(found["kind"])
        if taken[found.start()] or not (kind in ALWAYS_DOCUMENTS or found[0][0].isupper()):
            continue
        end = _limit(reading, found.start())
        base, at = _described(reading, Mention(kind, Span(*found.span())), found.end())
        first = quoted_title(reading, at, end)
        if first:
            for place in _quoted_from(reading, first, end):
                yield _titled(reading, base, place, plain=False)
        elif plain := plain_title(reading, at, end):
            yield _completed(reading, _titled(reading, base, plain[0], plain=not plain[1]))
