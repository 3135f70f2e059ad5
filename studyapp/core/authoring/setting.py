"""The setting of an article: what it is about and where, so that a question stands without it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.core.authoring.naming import conference_name, document_name, titled_name
from studyapp.core.extract.facts import DocumentFact, Facts
from studyapp.core.extract.provinces import is_province
from studyapp.core.library.article import Article
from studyapp.core.text.folding import fold
from studyapp.core.text.normalise import collapsed

_NATIONAL = re.compile(r"toàn quốc|cả nước|điểm cầu Trung ương|(?:Bộ Chính trị|Ban Bí thư|Chính phủ)[^.]{0,40} tổ chức (?i:hội nghị)|trên phạm vi cả nước")
_IMPLEMENTING = re.compile(r"(?i:quán triệt|triển khai|thực hiện|tuyên truyền|học tập)[^.;]{0,60}(?i:nghị quyết|kết luận|chỉ thị|luật)")
_LOCAL_BODY = re.compile(
    r"(?<!các )(?<!mỗi )\b(?:tỉnh|Tỉnh ủy|Thành ủy|Huyện ủy|huyện|thành phố|Đảng bộ|địa bàn|Sở|xã(?! hội)|phường)\b"
)
_PLACE_UNITS = ("tỉnh ", "thành phố ", "huyện ", "thị xã ", "quận ", "xã ", "phường ", "đặc khu ")
_CAPITAL = re.compile(r"[Tt]hủ đô Hà Nội|Thủ đô")
_LEVEL_ONE = ("tỉnh ", "thành phố ")
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
        """ "Theo bài báo về ...": how a question says where its answer stands; None where nothing tells it."""
        if self.topic is None or (local and self.place is None):
            return f"Theo bài “{self.title}”" if self.title else None
        where = f" ở {self.place}" if self.place and (local or self.local) else ""
        return f"Theo bài báo về {self.topic}{where}"


def setting_of(article: Article, facts: Facts) -> Setting:
    place = _place(article, facts)
    head = _body_head(article)
    return Setting(
        topic=_topic(article, facts),
        place=place,
        title=_title(article),
        local=bool(place and _LOCAL_BODY.search(head) and not _NATIONAL.search(head)),
    )


def is_local(words: str) -> bool:
    """Whether a body or a task belongs to one province or commune: "Công an tỉnh"."""
    return _LOCAL_BODY.search(words) is not None


def _topic(article: Article, facts: Facts) -> str | None:
    name = _conference(article, facts)
    if name:
        carried_out = re.search(r"(?i:nghị quyết|kết luận)", article.text)
        return f"việc thực hiện Nghị quyết {name}" if _IMPLEMENTING.search(article.text) and carried_out else name
    document = _main_document(article, facts.documents)
    if document is None:
        return None
    named = document_name(document.document) or titled_name(document.document)
    if named is None:
        return None
    return f"việc thực hiện {named}" if _IMPLEMENTING.search(article.text) else named


def _conference(article: Article, facts: Facts) -> str | None:
    """The session the title names, else the only one, else the first."""
    named = [(each, name) for each in facts.conferences if (name := conference_name(each))]
    in_title = [name for each, name in named if each.span.end <= len(article.title) + 200 and each.span.start < _HEAD]
    return (in_title or [name for _, name in named] or [None])[0]


def _main_document(article: Article, documents: Sequence[DocumentFact]) -> DocumentFact | None:
    """The one spoken of most, where it is spoken of early or more than once."""
    if not documents:
        return None
    most = max(documents, key=lambda each: (len(each.mentions), -each.span.start))
    early = min(each.start for each in most.mentions) < _HEAD
    return most if early or len(most.mentions) > 1 else None


def _place(article: Article, facts: Facts) -> str | None:
    """The only province of the article, else the only smaller place."""
    capital_only = len(re.findall("Hà Nội", article.text)) == len(re.findall("[Tt]hủ đô Hà Nội", article.text))
    names = [each.name for each in facts.places if not (each.name == "Hà Nội" and capital_only)]
    large = [name for name in names if is_province(name) or name.startswith(_LEVEL_ONE)]
    small = [name for name in names if name.startswith(_PLACE_UNITS) and name not in large]
    found = large if large else small
    bare = {fold(name).removeprefix("tinh ").removeprefix("thanh pho ") for name in found}
    if len(bare) != 1:
        return None
    return "Thành phố Hồ Chí Minh" if found[0] == "Hồ Chí Minh" else found[0]


def _title(article: Article) -> str | None:
    title = collapsed(article.title).rstrip(" .,;:")
    if title.isascii() or not 4 <= len(title.split()) <= _MOST_TITLE_WORDS:
        return None
    return title.replace("“", "‘").replace("”", "’").replace('"', "’")


def _body_head(article: Article) -> str:
    start = article.text.find(article.title) + len(article.title) if article.title in article.text else 0
    return article.text[max(0, start) : max(0, start) + _HEAD * 2]
