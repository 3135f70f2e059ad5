"""What the writers write from: one article with its facts, key points and setting."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from studyapp.core.authoring.bodies import Body, body
from studyapp.core.authoring.governing import governing
from studyapp.core.authoring.setting import Setting
from studyapp.core.authoring.shaping import plain, small
from studyapp.core.authoring.stock.absence import Spoken
from studyapp.core.authoring.stock.themes import Theme, theme_of
from studyapp.core.extract.body import Reading
from studyapp.core.extract.enumerations import Enumeration
from studyapp.core.extract.facts import Facts, StatementKind
from studyapp.core.extract.outline import Outline, outline_of
from studyapp.core.extract.reports import Report
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Quote, Span
from studyapp.core.library.key_point import KeyPoint
from studyapp.core.library.known_documents import KnownDocuments

_MOST_COMPARED = 60
_ISSUES = re.compile(r"^đã (?:[^,;]{0,30})?(?:ban hành|ký|công bố)\b")


@dataclass(frozen=True, slots=True)
class Task:
    """What one body is asked to do, or has done; `words` begin small and stand without the article."""

    doer: Body
    words: str
    span: Span
    point: KeyPoint


@dataclass(frozen=True)
class Material:
    """Not slotted: the parts that several writers need are worked out once, when first asked for."""

    article: Article
    reading: Reading
    facts: Facts
    points: tuple[KeyPoint, ...]
    setting: Setting
    known: KnownDocuments
    reports: tuple[Report, ...] = ()
    enumerations: tuple[Enumeration, ...] = ()

    def point_at(self, span: Span) -> KeyPoint | None:
        """The key point that holds this place of the article."""
        return next((point for point in self.points if _place(point).touches(span)), None)

    def sentence_at(self, span: Span) -> Span:
        return self.reading.sentence_at(span.start)

    def frame(self, span: Span, *, local: bool = False, sure: bool = False) -> str | None:
        """How a question about `span` says where its answer stands.

        `sure` asks for one document of several: "the new points" without it are those of nobody knows which.
        """
        documents, here = self.setting.documents, local or self.setting.local
        document = (
            governing(documents, span, self.reading, self.outline, local=here) if len(documents) > 1 else None
        )
        if sure and document is None and len(documents) > 1:
            return None
        return self.setting.frame(document, local=local)

    @cached_property
    def spoken(self) -> Spoken:
        return Spoken(self.article.text)

    @cached_property
    def outline(self) -> Outline:
        return outline_of(self.reading)

    @cached_property
    def theme(self) -> Theme:
        return theme_of(self.article.text)

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks of doers named in the same sentence, where they belong to a key point."""
        return tuple(
            Task(body(each.who), small(plain(each.text)), each.span, point)
            for each in self.facts.statements
            if each.kind is StatementKind.TASK
            and each.who
            and not each.inherited
            and (point := self.point_at(each.span))
        )

    @cached_property
    def deeds(self) -> tuple[Task, ...]:
        """What was done, where it belongs to a key point."""
        return tuple(
            Task(body(each.who), plain(each.words), each.span, point)
            for each in self.reports
            if not _ISSUES.search(each.words) and (point := self.point_at(each.span))
        )

    @cached_property
    def all_tasks(self) -> tuple[tuple[Body, str], ...]:
        """Also of doers whose key point was not chosen: wrong answers may come from them."""
        tasks = (
            (body(each.who), small(plain(each.text)))
            for each in self.facts.statements
            if each.kind is StatementKind.TASK and each.who and not each.inherited
        )
        return tuple(islice(tasks, _MOST_COMPARED))


def _place(point: KeyPoint) -> Span:
    quote = next(each for each in point.evidence if isinstance(each, Quote))
    return quote.spans[0]
