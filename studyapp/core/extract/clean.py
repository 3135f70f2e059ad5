"""Cleaning: which lines of a text are the article, which are the page around it, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from studyapp.core.extract import furniture
from studyapp.core.extract.stamps import stamp_day
from studyapp.core.ids import ArticleId
from studyapp.core.library.article import Article, Removed
from studyapp.core.library.evidence import Span
from studyapp.core.text.normalise import collapsed, matching, nfc
from studyapp.core.text.sentences import paragraphs, sentences
from studyapp.core.text.wrapping import unwrapped

_HEAD = 4
_LONG = 80
_LONGEST_TITLE = 250
_PAPER_HEAD = 8
_SECTION_WORDS = 4
_TERMINAL = (".", "!", "?", "…", ";", ":")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of the matching copy; `reason` is why it is set aside, None where it is kept."""

    span: Span
    text: str
    reason: str | None = None

    @property
    def is_prose(self) -> bool:
        return len(self.text) >= _LONG and self.text.rstrip('”")').endswith(_TERMINAL)

    @property
    def words(self) -> int:
        return len(self.text.split())


def read_article(text: str, id: ArticleId) -> Article:
    """`text` is kept whole; what is not body is listed in `removed`."""
    source = nfc(text)
    lines = judged_lines(unwrapped(matching(source)))
    prefix = _agency(lines)
    removed = [Removed(line.span, line.reason) for line in lines if line.reason]
    if prefix:
        removed.append(Removed(prefix[1], "agency"))
    return Article(
        id=id,
        title=_title(source, lines),
        text=source,
        publisher=prefix[0] if prefix else _publisher(lines),
        author=_author(lines),
        published=_published(lines),
        removed=tuple(sorted(removed, key=lambda each: each.span)),
    )


def judged_lines(view: str) -> list[Line]:
    lines = [Line(Span(start, end), view[start:end]) for start, end in paragraphs(view)]
    lines = [replace(line, reason=_reason(line, at)) for at, line in enumerate(lines)]
    return _without_bylines(_without_sections(_without_paper_head(_without_tails(lines))))


def _reason(line: Line, at: int) -> str | None:
    """Why the line is no body, as far as the line alone tells."""
    text = line.text
    if at < _HEAD - 1 and furniture.is_slug(text):
        return "slug"
    if furniture.is_url(text):
        return "url"
    if at < _PAPER_HEAD and furniture.is_download(text):
        return "url"
    if furniture.is_stamp(text):
        return "stamp"
    if at and furniture.source_named(text):
        return "source"
    if at and furniture.author_signed(text):
        return "byline"
    if furniture.is_letterhead(text):
        return "agency"
    return "caption" if at and furniture.is_caption(text) else None


def _without_tails(lines: Sequence[Line]) -> list[Line]:
    """From "Tin liên quan" on; where prose follows, the heading opens a box inside the article."""
    judged: list[Line] = []
    last_prose = max((at for at, line in enumerate(lines) if line.is_prose and not line.reason), default=-1)
    in_tail = False
    for at, line in enumerate(lines):
        opens = furniture.is_tail(line.text) or (at > last_prose and furniture.is_footer(line.text))
        in_tail = opens or (in_tail and (at > last_prose or not line.is_prose))
        judged.append(replace(line, reason="tail") if in_tail and at else line)
    return judged


def _without_paper_head(lines: Sequence[Line]) -> list[Line]:
    """The issuer, number and day of a party paper, down to the line that says what it is.

    The day stays: it is one of the facts.
    """
    head = lines[:_PAPER_HEAD]
    ends = [at for at, line in enumerate(head) if furniture.is_paper_kind(line.text)]
    numbered = any(
        furniture.is_paper_number(line.text) or furniture.is_letterhead(line.text) for line in head
    )
    end = ends[0] if ends and numbered else 0
    return [
        replace(line, reason="agency") if at < end and not furniture.is_paper_day(line.text) else line
        for at, line in enumerate(lines)
    ]


def _without_sections(lines: Sequence[Line]) -> list[Line]:
    """The site's name and the section's name above the title."""
    judged = list(lines)
    kept = [at for at, line in enumerate(lines[: _HEAD + 1]) if not line.reason]
    for at, following in pairwise(kept):
        above_title = lines[at].words <= _SECTION_WORDS < lines[following].words
        if not (furniture.is_masthead(lines[at].text) or above_title) or lines[following].is_prose:
            break
        judged[at] = replace(lines[at], reason="agency")
    return judged


def _without_bylines(lines: Sequence[Line]) -> list[Line]:
    """Names that stand alone after the last prose, or right under the title."""
    judged = list(lines)
    kept = [at for at, line in enumerate(lines) if not line.reason]
    last_prose = max((at for at in kept if lines[at].is_prose or lines[at].words > 12), default=len(lines))
    first_prose = next((at for at in kept if lines[at].is_prose), 0)
    for at in kept[1:]:
        under_title = at < first_prose and not lines[at].text.isupper()
        signed = at > last_prose and furniture.is_office(lines[at].text)
        if signed or ((at > last_prose or under_title) and furniture.author_alone(lines[at].text)):
            judged[at] = replace(lines[at], reason="byline")
    return judged


def _title(source: str, lines: Sequence[Line]) -> str:
    """The first line kept, or its first sentence; a page that has only its address as title keeps that."""
    kept = next((line for line in lines if not line.reason and not furniture.is_paper_day(line.text)), None)
    slug = next((line for line in lines if line.reason == "slug"), None)
    line = slug if slug and (kept is None or kept.is_prose) else kept
    if line is None:
        return ""
    span = _whole_title(line, lines)
    if len(line.text) > _LONGEST_TITLE:
        first, end = next(sentences(line.text))
        span = Span(span.start + first, span.start + end)
    return collapsed(span.of(source))[:_LONGEST_TITLE]


def _whole_title(line: Line, lines: Sequence[Line]) -> Span:
    """ "KẾ HOẠCH" goes on in the next line, "CỦA BAN CHẤP HÀNH ..." in the one after it."""
    below = lines[lines.index(line) + 1 :][:2]
    if not (below and furniture.is_paper_kind(line.text)):
        return line.span
    last = below[-1] if below[0].text.isupper() else below[0]
    return Span(line.span.start, last.span.end)


def _agency(lines: Sequence[Line]) -> tuple[str, Span] | None:
    """The agency named before the first paragraphs, with its place."""
    for line in [line for line in lines if not line.reason][:_HEAD]:
        if line.is_prose and (found := furniture.agency_prefix(line.text)):
            start = line.span.start
            return found[0], Span(start, start + len(line.text[: found[1]].rstrip()))
    return None


def _publisher(lines: Sequence[Line]) -> str | None:
    named = (furniture.source_named(line.text) for line in lines if line.reason == "source")
    masthead = (line.text for line in lines if line.reason == "agency" and furniture.is_masthead(line.text))
    return next(named, None) or next(masthead, None)


def _author(lines: Sequence[Line]) -> str | None:
    return next(_authors(lines), None)


def _authors(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        if line.reason == "byline":
            name = furniture.author_signed(line.text) or furniture.author_alone(line.text)
            if name:
                yield name


def _published(lines: Sequence[Line]) -> str | None:
    days = (stamp_day(line.text) for line in lines if line.reason == "stamp")
    return next((day.isoformat() for day in days if day), None)
