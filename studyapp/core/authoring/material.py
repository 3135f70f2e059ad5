"""What the writers write from: one article with its facts, key points and setting."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from studyapp.core.authoring.bodies import Body, body
from studyapp.core.authoring.governing import of_content, of_work
from studyapp.core.authoring.setting import Governing, Setting, is_local
from studyapp.core.authoring.shaping import plain, small, without_yearless_deadline
from studyapp.core.authoring.stock.absence import Spoken
from studyapp.core.authoring.stock.themes import Theme, theme_of
from studyapp.core.authoring.voices import is_goal_of_place, is_local_voice
from studyapp.core.extract.body import Reading
from studyapp.core.extract.enumerations import Enumeration
from studyapp.core.extract.facts import Facts, StatementFact, StatementKind
from studyapp.core.extract.outline import Outline, outline_of
from studyapp.core.extract.reports import Report
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Quote, Span
from studyapp.core.library.key_point import KeyPoint
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.core.text.letters import UP

Finder = Callable[[Sequence[Governing], Span, Reading, Outline], str | None]

_MOST_COMPARED = 60
_NATIONAL = re.compile(r"(?i:cả nước|toàn quốc|nước ta|đất nước|quốc gia|Việt Nam)")
# Names nobody in particular.
_NOBODY = re.compile(
    r"(?i:cấp (?:tỉnh|huyện|xã|cơ sở)|"
    r"(?:các |mỗi |từng )?(?:cơ quan|đơn vị|đảng bộ|đoàn|hội|ban|sở|chính quyền|nơi|người)|"
    r"(?:ban |tập thể )?(?:thường vụ|thường trực)|ban chấp hành|btv|bch)"
)
_CONDITION = re.compile(r"[-–• ]*(?:Trước khi|Sau khi|Khi|Nếu|Trường hợp|Đối với những)\b")
_UNNAMED_RESOLUTION = re.compile(
    r"\b(?i:nghị quyết)(?! (?:Trung ương|TW|Hội nghị|Đại hội|của|về))(?: số)?(?: (?P<number>\d+))?"
    r"(?![-/\d]| (?:ngày|năm) [^,;]{0,20}\d{4})"
)
# "UBND cấp tỉnh": a rule for all of the country, also in news of one province.
_GENERIC = re.compile(r"(?:các )?[^,;]{0,30}\bcấp (?:tỉnh|huyện|xã)\b")
_MEETS = re.compile(
    r"^đã (?:[^,;]{0,30})?(?:tổ chức|mở|dự|tham dự|tham gia) (?:[^,;]{0,12} )?(?i:hội nghị|lớp)\b"
)
_OF_OTHERS = re.compile(rf", (?:còn|riêng) (?:các |mỗi |từng |[{UP}]).*")
_TOLD_BY_TIME = re.compile(r"(?:lập|thành lập|ra đời|mở|xây dựng) (?:từ )?(?:tháng|năm|ngày) \d")
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

    def frame(self, span: Span, words: str) -> str | None:
        """How a question says where work that is asked of someone stands: "Theo bài báo về ... ở ..."."""
        if _GENERIC.match(words):
            return self.content_frame(span, words)
        document = self._document(of_work, span)
        if self.setting.paper and self._is_of_topic(words):
            document = document or self.setting.topic
        voice = self.setting.place is not None and is_local_voice(self.article.text, span.end)
        local = self.setting.local or self.setting.is_of_district or voice
        return self.setting.frame(document, local=is_local(words) or local)

    def _is_of_topic(self, words: str) -> bool:
        """Whether their "Nghị quyết" or "Nghị quyết 36" is the one that the paper carries out."""
        found = _UNNAMED_RESOLUTION.search(words)
        topic = self.setting.topic
        if found is None or topic is None:
            return False
        return found["number"] is None or re.search(rf"số {found['number']}\b", topic) is not None

    def content_frame(self, span: Span, words: str) -> str | None:
        """The same for what a document itself says, or for a goal that the place has set itself.

        None where the text treats several documents and leaves open which of them says it. The place stays
        out where the matter is the whole country's, even in news of one province.
        """
        of_place = self._is_of_place(span)
        if of_place:
            return self.setting.frame(self._document(of_work, span), local=True)
        said_by = self._document(of_content, span)
        document = said_by or self.setting.titled
        if document is None and len(self.setting.documents) > 1 and not self.setting.paper:
            return None
        open_whose = self.setting.local and of_place is None and said_by is None
        local = open_whose and not _NATIONAL.search(words)
        if local and document and not is_local(self._paragraph(span)):
            return None  # the resolution's own goal, or the place's? Neither is said
        return self.setting.frame(document, local=is_local(words) or local)

    def _is_of_place(self, span: Span) -> bool | None:
        """None where the text does not say; a paper is of its place anyway and names itself."""
        place = self.setting.place
        if place is None or self.setting.paper:
            return None
        return is_goal_of_place(self.reading, span.start, place)

    def _paragraph(self, span: Span) -> str:
        text = self.reading.text
        end = text.find("\n", span.end)
        return text[text.rfind("\n", 0, span.start) + 1 : end if end >= 0 else len(text)]

    def _document(self, find: Finder, span: Span) -> str | None:
        several = self.setting.documents if len(self.setting.documents) > 1 else ()
        return find(several, span, self.reading, self.outline)

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
            Task(body(each.who), _work(each.text), each.span, point)
            for each in self.facts.statements
            if each.kind is StatementKind.TASK
            and each.who
            and not each.inherited
            and not _NOBODY.fullmatch(each.who)
            and not self._is_reproach(each)
            and not self._has_condition(each)
            and not _TOLD_BY_TIME.match(small(each.text))
            and (point := self.point_at(each.span))
        )

    def _is_reproach(self, statement: StatementFact) -> bool:
        """What stands under "hạn chế, nguyên nhân" tells how things are, though it reads like work."""
        return self.outline.kind_at(statement.span.start) is StatementKind.CAUSE

    def _has_condition(self, statement: StatementFact) -> bool:
        """ "Trước khi kiểm điểm, cấp ủy gửi phiếu": without its beginning it asks for something else."""
        sentence = self.sentence_at(statement.span)
        return _CONDITION.match(self.reading.text, sentence.start, statement.span.start) is not None

    @cached_property
    def deeds(self) -> tuple[Task, ...]:
        """What was done, where it belongs to a key point."""
        return tuple(
            Task(body(each.who), plain(each.words), each.span, point)
            for each in self.reports
            if not (_ISSUES.search(each.words) or _MEETS.search(each.words))
            and (point := self.point_at(each.span))
        )

    @cached_property
    def all_tasks(self) -> tuple[tuple[Body, str], ...]:
        """Also of doers whose key point was not chosen: wrong answers may come from them."""
        tasks = (
            (body(each.who), _work(each.text))
            for each in self.facts.statements
            if each.kind is StatementKind.TASK and each.who and not each.inherited
        )
        return tuple(islice(tasks, _MOST_COMPARED))


def _work(text: str) -> str:
    """The work alone: without a day that has no year, and without what is asked of others behind it."""
    return small(without_yearless_deadline(_OF_OTHERS.sub("", plain(text))))


def _place(point: KeyPoint) -> Span:
    quote = next(each for each in point.evidence if isinstance(each, Quote))
    return quote.spans[0]
