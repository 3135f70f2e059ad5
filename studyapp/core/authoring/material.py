"""What the writers write from: one article with its facts, key points and setting."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from studyapp.core.authoring.bodies import Body, body
from studyapp.core.authoring.setting import Setting
from studyapp.core.authoring.shaping import plain, small
from studyapp.core.authoring.stock import FIELD_TASKS, STUDY_AIMS, STUDY_TASKS, unspoken
from studyapp.core.extract.body import Reading
from studyapp.core.extract.facts import Facts, StatementKind
from studyapp.core.extract.reports import Report
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Quote, Span
from studyapp.core.library.key_point import KeyPoint
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.core.text.folding import fold

_MOST_COMPARED = 60
_STUDIED = re.compile(r"(?i:quán triệt|học tập|tuyên truyền)[^.]{0,80}(?i:nghị quyết)")


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

    def point_at(self, span: Span) -> KeyPoint | None:
        """The key point that holds this place of the article."""
        return next((point for point in self.points if _place(point).touches(span)), None)

    def sentence_at(self, span: Span) -> Span:
        return self.reading.sentence_at(span.start)

    @cached_property
    def folded(self) -> str:
        return fold(self.article.text)

    @cached_property
    def is_study(self) -> bool:
        """Whether the article is about studying or spreading a resolution."""
        return _STUDIED.search(self.article.text) is not None

    @cached_property
    def free_tasks(self) -> tuple[tuple[str, str], ...]:
        """Stock tasks, each with its kind of body, of which the article says nothing."""
        if self.is_study:
            return tuple(("", words) for words in unspoken(STUDY_TASKS, self.folded))
        kinds = {words: kind for kind, words in FIELD_TASKS}
        return tuple((kinds[words], words) for words in unspoken(kinds, self.folded))

    @cached_property
    def free_aims(self) -> tuple[str, ...]:
        return unspoken(STUDY_AIMS, self.folded) if self.is_study else ()

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
            if (point := self.point_at(each.span))
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
