"""The setting of an article: what it is about and where, so that a question stands without it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from studyapp.core.authoring.naming import conference_name, document_name
from studyapp.core.authoring.places import has_letterhead, own_name, place_of
from studyapp.core.extract.facts import DocumentFact, Facts
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Span
from studyapp.core.library.known_documents import code_key
from studyapp.core.text.folding import fold
from studyapp.core.text.normalise import collapsed

_NATIONAL = re.compile(
    r"toàn quốc|cả nước|điểm cầu Trung ương|(?:Bộ Chính trị|Ban Bí thư|Chính phủ)[^.]{0,40} tổ chức "
    r"(?i:hội nghị)|trên phạm vi cả nước"
)
_IMPLEMENTING = re.compile(
    r"(?i:quán triệt|triển khai|thực hiện|tuyên truyền|học tập)[^.;]{0,60}(?i:nghị quyết|kết luận|chỉ thị|"
    r"luật)"
)
_LOCAL_BODY = re.compile(
    r"\b(?<!cấp )(?:[Tt]ỉnh|Tỉnh ủy|Thành ủy|Huyện ủy|[Hh]uyện|[Tt]hành phố|Đảng bộ|địa bàn|Sở|[Xx]ã(?! hội)|"
    r"[Pp]hường)\b"
)
_ALL_OF_THEM = re.compile(
    r"(?:các|mỗi|từng) (?:tỉnh|huyện|thành phố|xã|phường)(?:(?:, | và )(?:tỉnh|thành|huyện|quận|thành phố|"
    r"thị xã|xã|phường|thị trấn))*"
)
_LOCAL_ACTOR = re.compile(
    r"(?:Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy (?:xã|phường|đặc khu)|UBND (?:tỉnh|thành phố|huyện|xã|phường)|"
    r"Đảng bộ (?:tỉnh|huyện|xã))\b"
)
_DOCUMENTARY = re.compile(
    r"^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|HƯỚNG DẪN|ĐỀ CƯƠNG|NGHỊ QUYẾT|BÁO CÁO|KẾT LUẬN|CHỈ THỊ|HỎI\b|TÀI LIỆU|"
    r"\A(?:Hướng dẫn|Đề cương|Hỏi\s?[-–:]|Kế hoạch))",
    re.MULTILINE,
)
_LOCAL_CODE = re.compile(r"[-/](?:TU|HU|ThU|QU|ĐU|UBND|HĐND|BTG\w*|TĐTN\S*)$")
_ADOPTED = ("Nghị quyết", "Kết luận", "Quy định")  # directives are the Politburo's
_RESULTS = "kết quả"
_CENTRAL_KINDS = ("Nghị quyết", "Kết luận", "Chỉ thị", "Quy định", "Luật", "Bộ luật", "Thông báo")
_OF_PARTY = re.compile(r"TW|T\.Ư|TƯ")
_RESOLUTION = re.compile(
    r"(?:nghị quyết|kết luận|quy định|chỉ thị)(?: số)? \d|\d[-/]NQ\b|\b(?:\d+|hai|ba|bốn|năm) nghị quyết|"
    r"nghị quyết (?:của )?(?:Bộ Chính trị|Trung ương|TW|Hội nghị)",
    re.IGNORECASE,
)
_DATED = re.compile(r"\b(?:19|20)\d\d\b|(?i:khóa|khoá|đại hội) [IVX]+\b")
_EARLIER = re.compile(
    r"(?i:nhầm|phân biệt|kế thừa|thay thế|tổng kết|sơ kết|so với|năm (?:thực hiện|triển khai)|trước đó|"
    r"trước đây)[^.;]{0,80}$"
)
_SESSION = re.compile(r"(?i:Trung ương|TW|T\.Ư|TƯ|Ban Chấp hành|BCH)")
_MOST_TITLE_WORDS, _FEWEST_TITLE_WORDS = 30, 4
_CONGRESS = re.compile(
    r"(?i:nghị quyết) (?i:đại hội)(?: đại biểu)?(?: toàn quốc)?(?: lần thứ)? ([XIV]+)"
    r"(?![a-zA-Z])(?! (?:Đảng bộ|Công|Hội))"
)
_BELOW_PROVINCE = (
    "Đảng bộ ",
    "thành phố ",
    "huyện ",
    "quận ",
    "thị xã ",
    "thị trấn ",
    "xã ",
    "phường ",
    "đặc khu ",
)
_MOST_LISTED = 4
_OFTEN = 3
_NEAR = 60
_HEAD = 400


@dataclass(frozen=True, slots=True)
class Governing:
    """A document and its name: what stands near one of its `mentions` may be its content."""

    name: str
    mentions: tuple[Span, ...]
    party: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """`topic` is a phrase after "về"; `local` whether all of it happens in `place`.

    `plan` is the local document by which the topic is carried out, `paper` whether the text is that plan
    itself; `documents` are those of the centre, without the ones that only tell the past; `titled` is the
    only one that the title names; `source` is what the text is called: an article or a paper.
    """

    topic: str | None
    place: str | None
    title: str | None
    local: bool
    carried_out: bool = False
    plan: str | None = None
    documents: tuple[Governing, ...] = ()
    titled: str | None = None
    paper: bool = False
    source: str = "bài báo"

    @property
    def is_of_district(self) -> bool:
        """Whether it is news of a district or below, where hardly anybody from the centre speaks."""
        return self.place is not None and self.place.startswith(_BELOW_PROVINCE)

    def frame(self, document: str | None = None, *, local: bool) -> str | None:
        """How a question says where its answer stands; None where nothing tells it.

        What is local and has no place is told by the local plan alone: a title rarely says whose it is.
        """
        about = document or self.topic
        if about is None:
            return self._by_title(local=local)
        if local and not (self.place or self.plan):
            return None
        if self.paper:
            carried = f" về việc thực hiện {document}" if document else ""
            return f"Theo {self.plan}{f' của {self.place}' if self.place else ''}{carried}"
        where = f" ở {self.place}" if local and self.place else ""
        return f"Theo {self.source} về {self._matter(about, local=local)}{where}"

    def called(self, words: str) -> str:
        """A rationale that speaks of "bài báo", with what the text really is."""
        return words.replace("bài báo", self.source).replace("Bài báo", self.source.capitalize())

    def _matter(self, about: str, *, local: bool) -> str:
        if local and self.plan:
            return f"{self.plan} thực hiện {about}"
        if about.startswith(_RESULTS):
            return about
        done = f"Nghị quyết {about}" if about.startswith("Hội nghị") else about
        return f"việc thực hiện {done}" if local or self.carried_out else about

    def _by_title(self, *, local: bool) -> str | None:
        if _RESOLUTION.search(self.title or "") and not _DATED.search(self.title or ""):
            return None  # it names a resolution, or several, and leaves open which
        told = self.place is not None and fold(self.place.split()[-1]) in fold(self.title or "")
        where = f" viết về {self.place}" if local and self.place and not told else ""
        return f"Theo {self.source.removesuffix(' báo')} “{self.title}”{where}" if self.title else None


def setting_of(article: Article, facts: Facts) -> Setting:
    head = _body_head(article)
    documents = tuple(_governing(article, facts))
    return Setting(
        topic=_topic(article, facts, documents),
        place=place_of(article, facts),
        title=_title(article),
        local=has_letterhead(article.text)
        or (_LOCAL_ACTOR.search(head) is not None and not _NATIONAL.search(head)),
        carried_out=_IMPLEMENTING.search(article.text) is not None,
        plan=_plan(article, facts),
        documents=documents,
        titled=_titled(article, facts),
        paper=own_name(article.text) is not None,
        source="tài liệu" if _DOCUMENTARY.search(article.text[:_HEAD]) else "bài báo",
    )


def is_local(words: str) -> bool:
    """Whether a body or a task belongs to one province or commune: "Công an tỉnh"."""
    return _LOCAL_BODY.search(_ALL_OF_THEM.sub("", words)) is not None


def _governing(article: Article, facts: Facts) -> Iterator[Governing]:
    """The documents of the centre; those the text looks back to only if there are no others."""
    central = [each for each in facts.documents if _is_central(each)]
    present = [
        each for each in central if not all(_looks_back(article.text, mention) for mention in each.mentions)
    ]
    for fact in present or central:
        if name := _document_topic(fact) or _by_session(article, fact, facts):
            yield Governing(name, fact.mentions, party=_is_of_party(fact))


def _is_central(fact: DocumentFact) -> bool:
    code = fact.document.code or ""
    return fact.document.kind in _CENTRAL_KINDS and not _LOCAL_CODE.search(code)


def _is_of_party(fact: DocumentFact) -> bool:
    return fact.document.code is None or _OF_PARTY.search(fact.document.code) is not None


def _looks_back(text: str, mention: Span) -> bool:
    return _EARLIER.search(text, max(0, mention.start - 120), mention.start) is not None


def _by_session(article: Article, fact: DocumentFact, facts: Facts) -> str | None:
    """By number or title, "Nghị quyết số 18 Hội nghị Trung ương 6 khóa XII", where all is of one session.

    Not a resolution of the National Assembly or of nobody said: its own words name the session's body.
    """
    if not (fact.document.code or any(_names_session(article.text, each) for each in fact.mentions)):
        return None
    names = {name for each in facts.conferences if (name := conference_name(each))}
    if len(names) != 1:
        return None
    session, document = names.pop(), fact.document
    if number := document.code or document.number:
        return f"{document.kind} số {number} {session}"
    title = document.title or ""
    sure = len(title.split()) >= _FEWEST_TITLE_WORDS and not title.isupper() and "ban hành" not in title
    return f"{document.kind} {session} về “{title}”" if sure else None


def _names_session(text: str, mention: Span) -> bool:
    words = text[mention.start : mention.end + _NEAR].partition(".")[0]
    return _SESSION.search(words) is not None and "Quốc hội" not in words


def _plan(article: Article, facts: Facts) -> str | None:
    """The paper itself, or the only local document, where it comes early: what carries the centre's out."""
    if own := own_name(article.text):
        return own
    local = [each for each in facts.documents if _LOCAL_CODE.search(each.document.code or "")]
    early = [each for each in local if each.span.start < len(article.title) + 2 * _HEAD]
    return document_name(early[0].document) if len(local) == 1 and early else None


def _topic(article: Article, facts: Facts, documents: Sequence[Governing]) -> str | None:
    """The document or session of the title, else the session spoken of most, else the main document."""
    if titled := _titled(article, facts):
        return titled
    if congress := _of_congress(article):
        return congress
    party = [each for each in documents if each.party] or documents
    of_session = any(each.span.end <= len(article.title) for each in facts.conferences)
    directive = len(party) == 1 and party[0].name.startswith("Chỉ thị")
    if len(party) == 1 and _is_prominent(article, party[0]) and not (of_session and directive):
        return party[0].name
    session = _conference(article, facts)
    if session is None:
        return _listed(facts) or (_document_topic(_main(facts.documents)) if len(party) < 2 else None)
    return f"{_kinds(facts)} {session}" if _IMPLEMENTING.search(article.text) else session


def _of_congress(article: Article) -> str | None:
    """ "Nghị quyết Đại hội XIII của Đảng", where the title names it or the text comes back to it."""
    named = Counter(found[1] for found in _CONGRESS.finditer(article.text))
    if not named:
        return None
    (term, times), *_ = named.most_common()
    titled = any(found[1] == term for found in _CONGRESS.finditer(article.title))
    return f"Nghị quyết Đại hội {term} của Đảng" if titled or times >= _OFTEN else None


def _titled(article: Article, facts: Facts) -> str | None:
    """The only document of the centre that the title names."""
    named = [each for each in facts.documents if _in_title(each, article.title)]
    if len(named) != 1:
        return None
    return _document_topic(named[0]) or _by_session(article, named[0], facts)


def _is_prominent(article: Article, document: Governing) -> bool:
    """Spoken of at the head, or again and again: no text is about what it names once in passing."""
    early = any(each.start < len(article.title) + _HEAD * 2 for each in document.mentions)
    return early or len(document.mentions) >= _OFTEN


def _listed(facts: Facts) -> str | None:
    """ "các Nghị quyết số 57-NQ/TW, 59-NQ/TW (năm 2024, 2025)", where none is spoken of most."""
    party = [
        each.document
        for each in facts.documents
        if each.document.kind == "Nghị quyết"
        and each.document.code
        and each.document.issued
        and _OF_PARTY.search(each.document.code)
    ]
    if not 2 <= len(party) <= _MOST_LISTED or len(party) < len(facts.documents) - 1:
        return None
    codes = ", ".join(each.code or "" for each in party)
    years = ", ".join(sorted({str(each.issued.year) for each in party if each.issued}))
    return f"các Nghị quyết số {codes} (năm {years})"


def _kinds(facts: Facts) -> str:
    """ "các nghị quyết", "Kết luận, Quy định": what a session adopted; "kết quả" where that is not said."""
    kinds = Counter(each.document.kind for each in facts.documents if _is_central(each))
    adopted = [kind for kind in kinds if kind in _ADOPTED]
    if not adopted and kinds and "Nghị quyết" not in kinds:
        return _RESULTS
    if not adopted or adopted == ["Nghị quyết"]:
        return "các nghị quyết" if kinds["Nghị quyết"] > 1 else "Nghị quyết"
    return "Nghị quyết" if "Nghị quyết" in adopted else f"{', '.join(adopted)} của"


def _in_title(fact: DocumentFact, title: str) -> bool:
    """By its code, or by kind and number as people say it: "Nghị quyết 18"."""
    code, number, kind = fact.document.code, fact.document.number, fact.document.kind
    if code is not None and code_key(code) in code_key(title):
        return True
    spoken = rf"(?i:{re.escape(kind)})(?: số)? {re.escape(number)}(?![\d/-])" if number else None
    return spoken is not None and re.search(spoken, title) is not None


def _document_topic(fact: DocumentFact | None) -> str | None:
    """By number and day, or number and term; a title alone may be another document's."""
    return document_name(fact.document) if fact else None


def _conference(article: Article, facts: Facts) -> str | None:
    """The one named early, else the first that the article comes back to."""
    named = [(each, name) for each in facts.conferences if (name := conference_name(each))]
    early = [name for each, name in named if each.span.start < len(article.title) + _HEAD]
    again = [name for each, name in named if _mentions(article.text, each.ordinal) > 1]
    return next(iter((*early, *again)), None)


def _mentions(text: str, ordinal: int) -> int:
    return len(re.findall(rf"(?i:trung ương|TW|TƯ|lần thứ) {ordinal}\b", text))


def _main(documents: Sequence[DocumentFact]) -> DocumentFact | None:
    """The one spoken of most, where it is spoken of early or more than once."""
    if not documents:
        return None
    most = max(documents, key=lambda each: (len(each.mentions), -each.span.start))
    early = min(each.start for each in most.mentions) < _HEAD
    return most if early or len(most.mentions) > 1 else None


def _title(article: Article) -> str | None:
    title = collapsed(article.title).rstrip(" .,;:")
    if title.isascii() or not 4 <= len(title.split()) <= _MOST_TITLE_WORDS:
        return None
    return title.replace("“", "‘").replace("”", "’").replace('"', "’")


def _body_head(article: Article) -> str:
    start = article.text.find(article.title) + len(article.title) if article.title in article.text else 0
    return article.text[max(0, start) : max(0, start) + _HEAD * 2]
