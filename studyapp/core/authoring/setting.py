"""The setting of an article: what it is about and where, so that a question stands without it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.core.authoring.naming import conference_name, document_name, titled_name
from studyapp.core.extract.facts import DocumentFact, Facts
from studyapp.core.extract.provinces import is_province
from studyapp.core.library.article import Article
from studyapp.core.library.known_documents import code_key
from studyapp.core.text.folding import fold
from studyapp.core.text.letters import LO, UP
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
    r"\b(?:[Tt]ỉnh|Tỉnh ủy|Thành ủy|Huyện ủy|[Hh]uyện|[Tt]hành phố|Đảng bộ|địa bàn|Sở|[Xx]ã(?! hội)|"
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
_ACTING = re.compile(
    rf"(?P<body>Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|(?:UBND|Đảng bộ|HĐND) (?:tỉnh|huyện|thành phố))"
    rf" (?P<name>[{UP}][{LO}]+(?: [{UP}][{LO}]+){{1,3}})(?! [{UP}])"
)
_UNITS = (
    ("Tỉnh ủy", "tỉnh"),
    ("Thành ủy", "thành phố"),
    ("Huyện ủy", "huyện"),
    ("Quận ủy", "quận"),
    ("Thị ủy", "thị xã"),
    ("UBND tỉnh", "tỉnh"),
    ("Đảng bộ tỉnh", "tỉnh"),
    ("HĐND tỉnh", "tỉnh"),
    ("UBND huyện", "huyện"),
    ("Đảng bộ huyện", "huyện"),
    ("HĐND huyện", "huyện"),
    ("UBND", "thành phố"),
    ("Đảng bộ", "thành phố"),
    ("HĐND", "thành phố"),
)
_CAPITAL = re.compile(r"[Tt]hủ đô Hà Nội")
_DOCUMENTS = (
    "Nghị quyết",
    "Kết luận",
    "Chỉ thị",
    "Luật",
    "Bộ luật",
    "Quy định",
    "Quyết định",
    "Kế hoạch",
    "Đề án",
    "Chương trình",
    "Hướng dẫn",
    "Thông báo",
)
_MOST_TITLE_WORDS = 30
_HEAD = 400


@dataclass(frozen=True, slots=True)
class Setting:
    """`topic` is a phrase after "về"; `local` whether all of it happens in `place`."""

    topic: str | None
    place: str | None
    title: str | None
    local: bool

    def frame(self, *, local: bool = False) -> str | None:
        """How a question says where its answer stands; None where nothing tells it."""
        here = local or self.local
        if self.topic is None or (here and self.place is None):
            return f"Theo bài “{self.title}”" if self.title else None
        where = f" ở {self.place}" if here else ""
        return f"Theo bài báo về {self.topic}{where}"


def setting_of(article: Article, facts: Facts) -> Setting:
    place = _place(article, facts)
    head = _body_head(article)
    return Setting(
        topic=_topic(article, facts),
        place=place,
        title=_title(article),
        local=_LOCAL_ACTOR.search(head) is not None and not _NATIONAL.search(head),
    )


def is_local(words: str) -> bool:
    """Whether a body or a task belongs to one province or commune: "Công an tỉnh"."""
    return _LOCAL_BODY.search(_ALL_OF_THEM.sub("", words)) is not None


def _topic(article: Article, facts: Facts) -> str | None:
    """The document or session of the title, else the session spoken of most, else the main document."""
    titled = next((each for each in facts.documents if _in_title(each, article.title)), None)
    name = _document_topic(titled) or _conference(article, facts) or _document_topic(_main(facts.documents))
    if name is None or not _IMPLEMENTING.search(article.text):
        return name
    return f"việc thực hiện {name if name.startswith(_DOCUMENTS) else f'Nghị quyết {name}'}"


def _in_title(fact: DocumentFact, title: str) -> bool:
    code = fact.document.code
    return code is not None and code_key(code) in code_key(title)


def _document_topic(fact: DocumentFact | None) -> str | None:
    if fact is None:
        return None
    return document_name(fact.document) or titled_name(fact.document)


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


def _place(article: Article, facts: Facts) -> str | None:
    """Where the body sits that acts; else the only province, else the place the title names."""
    people = {person.name for person in facts.people}
    acting = {
        (found["body"], found["name"])
        for found in _ACTING.finditer(article.text)
        if not any(name.startswith(found["name"]) for name in people)
    }
    seats = {_seat(*each) for each in acting}
    if len(seats) == 1:
        return seats.pop()
    capital_only = article.text.count("Hà Nội") == len(_CAPITAL.findall(article.text))
    names = [each.name for each in facts.places if not (each.name == "Hà Nội" and capital_only)]
    provinces = [name for name in names if is_province(name)]
    if len(provinces) == 1 and not seats - {provinces[0]}:
        return _seat("", provinces[0])
    in_title = [name for name in names if fold(name) in fold(article.title)]
    return in_title[0] if len(in_title) == 1 and not provinces and not seats else None


def _seat(body: str, name: str) -> str:
    """A province goes by its bare name."""
    if name == "Hồ Chí Minh":
        return "Thành phố Hồ Chí Minh"
    unit = next((unit for start, unit in _UNITS if body.startswith(start)), "")
    return name if is_province(name) or not unit else f"{unit} {name}"


def _title(article: Article) -> str | None:
    title = collapsed(article.title).rstrip(" .,;:")
    if title.isascii() or not 4 <= len(title.split()) <= _MOST_TITLE_WORDS:
        return None
    return title.replace("“", "‘").replace("”", "’").replace('"', "’")


def _body_head(article: Article) -> str:
    start = article.text.find(article.title) + len(article.title) if article.title in article.text else 0
    return article.text[max(0, start) : max(0, start) + _HEAD * 2]
