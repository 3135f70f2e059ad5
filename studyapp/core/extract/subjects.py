"""Statements about a thing: its aim, a requirement on it, what it is said to be."""

import re
from dataclasses import replace

from studyapp.core.extract.body import Reading
from studyapp.core.extract.cues import kind_by_cue
from studyapp.core.extract.doers import DOER, doer_at, inside_sentence
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.predicates import BAN, MODAL
from studyapp.core.library.evidence import Span
from studyapp.core.text.letters import LO, UP

_LEAD = (
    r"(?:(?:Theo đó|Trong đó|Đồng thời|Cụ thể|Bên cạnh đó|Ngoài ra|Do đó|Vì vậy|Vì thế|Bởi vậy|Tuy vậy|"
    r"Tuy nhiên|Cùng với đó|trong đó|Trước hết|Bên cạnh (?:những )?kết quả(?: đã)? đạt được),? )?"
)
_KINDS = (
    ("điểm mới", StatementKind.NEW),
    ("cái mới", StatementKind.NEW),
    ("nguyên nhân", StatementKind.CAUSE),
    ("mục tiêu", StatementKind.AIM),
    ("mục đích", StatementKind.AIM),
    ("thời hạn", StatementKind.DEADLINE),
    ("yêu cầu", StatementKind.REQUIREMENT),
    ("nhiệm vụ", StatementKind.TASK),
    ("giải pháp", StatementKind.TASK),
)
_LABEL = re.compile(
    rf"{_LEAD}(?:(?:Đối với|Với|Theo) [^,;:“”]{{4,70}}, )?"
    rf"(?P<subject>(?i:quan điểm|mục tiêu|mục đích|điểm mới|điểm nổi bật|điểm nhấn|cái mới|"
    rf"một trong những điểm mới|nguyên nhân|"
    rf"nguyên tắc|phương châm|giải pháp|nhiệm vụ|"
    rf"một trong những nhiệm vụ|yêu cầu|trọng tâm|khâu đột phá|đột phá|tư tưởng chỉ đạo|thời "
    rf"hạn)\b[^;:“”()]{{0,190}}?) là:? (?P<text>[^:“”]+)$"
)
_PLAN = re.compile(
    rf"{_LEAD}(?P<subject>(?:Kế hoạch|Chương trình|Đề án|Nghị quyết|Chỉ thị|Kết luận|Quy định|Luật|Phong "
    rf"trào|Cuộc thi|Hội nghị|Hoạt động)"
    rf"(?: [^,;:“”()]{{3,150}}?)?) (?:được (?:ban hành|tổ chức|xây dựng|phát động) )?(?:với mục đích |nhằm "
    rf"mục đích |nhằm )(?P<text>[^:“”]+)$"
)
_REQUIRED = re.compile(
    rf"{_LEAD}(?P<subject>(?:[Vv]iệc|[Cc]ông tác|[Qq]uá trình|[Hh]oạt động|[Nn]ội dung|[Hh]ình thức|"
    rf"[Cc]hương trình|[Kk]ế hoạch)\b[^;:“”()]{{6,190}}?) "
    rf"(?P<cue>{MODAL}|{BAN}|đòi hỏi phải|đảm bảo|bảo đảm) (?P<text>[^:“”]+(?:: [^:“”]+)?)$"
)
# A thing that is named at once and of which something is demanded: "100% tàu cá từ 15 m trở lên phải ...".
_DEMANDED = re.compile(
    rf"{_LEAD}(?P<subject>(?:\d+% |(?i:mỗi|mọi|các|tất cả|toàn bộ|từng) )[^,;:“”()]{{4,80}}?) "
    rf"(?P<cue>{MODAL}|{BAN}) (?P<text>[^:“”]+)$"
)
_TOLD = (
    r"(?:(?:Nghị quyết|Kết luận|Chỉ thị|Đảng ta|Trung ương)[^,;:.]{0,30}? "
    r"(?:chỉ rõ|nhấn mạnh|xác định|khẳng định|nêu rõ)(?: rằng)? )?"
)
# What points back, or only tells when and where, is no subject that a question could name.
_NO_SUBJECT = (
    "đây|đó|điều|việc này|nó|họ|ông|bà|chị|anh|đồng chí|tôi|chúng ta|theo|không chỉ|nếu|khi|ngày|với|đối với|"
    "trong|tuy|vì|để|từ|trên|qua|ở|tại|có|thực tế|nhất|đến|ngoài|nhờ|do|lấy|coi|xem|tiếp|sau|trước|mở đầu|"
    "khẳng định|xác định|việc đầu tiên|việc thứ|khó nhất|gần|hơn|khoảng"
)
_EQUATED = re.compile(
    rf"{_LEAD}{_TOLD}(?P<subject>(?!(?i:{_NO_SUBJECT})\b)[{UP}{LO}][^.;:“”()]{{6,100}}?)"
    rf"(?:,? có (?:vị trí|vai trò) [^,;:]{{4,40}},)? là (?P<text>(?!do|vì|để|của|một trong)[^:“”]+)$"
)
_FEWEST_CONVEYED = 7
CONVEYS = (
    "nhấn mạnh|chỉ rõ|nêu rõ|khẳng định|xác định rõ|yêu cầu|đề ra|đặt ra|đặt yêu cầu|giữ vững|chủ trương|"
    "cho phép"
)
_CONVEYED = re.compile(
    rf"{_LEAD}(?P<subject>(?:[Nn]ghị quyết|Kết luận|Chỉ thị|Quy định|Chương trình hành động|Kế hoạch)"
    rf"(?: số [\w/-]+)?(?: của [^,;:.“”]{{4,60}}?)? (?:còn |cũng |tiếp tục )?(?:{CONVEYS}))(?: rằng| là)?:? "
    rf"(?P<text>[^:“”]+)$"
)
_OBLIGED = re.compile(
    rf"{_LEAD}(?P<subject>(?!(?i:{_NO_SUBJECT})\b)[{UP}{LO}][^.;:“”()]{{2,110}}?) "
    rf"(?:thì )?(?P<cue>cần phải|cần(?! thiết)|phải|{BAN}) (?P<text>(?!đến|chăng|không|gì|"
    rf"có lẽ|mất)[^“”]+)$"
)
_LED = re.compile(
    rf"{_LEAD}(?P<work>(?:[Vv]iệc|[Cc]ông tác|[Nn]ội dung) [^,;:“”()]{{6,110}}?) (?:sẽ )?do (?P<who>{DOER}) "
    r"(?P<verb>chủ trì(?: thực hiện| triển khai)?|phụ trách|chịu trách nhiệm|đảm nhận|thực hiện)"
    r"(?=[,;.]|$)"
)
_FEWEST_OBLIGED = 3
_OF_KIND = re.compile(r" (?:nào|đang|có|chưa|không|thuộc|được|ở)\b")  # "chi bộ nào có ... phải"
_DOCUMENT = re.compile(r"(?:[Nn]ghị quyết|[Kk]ết luận|[Cc]hỉ thị|Trung ương)[^,;:]{0,40}[,:]? $")
_SAYS_THAT = re.compile(
    r"(?:[^:;“”]{4,200}?(?:cho biết|nêu rõ|khẳng định|nhấn mạnh|lưu ý|chỉ rõ|cho rằng|"
    r"yêu cầu)(?: rằng)?[,:]? ){1,2}"
)
_NOT_OBLIGED = re.compile(
    r"\b(?:đã|đang|sẽ|từng|nói|cho rằng|cho biết|hỏi|lo|bức xúc|muốn|mong|nếu|khiến|làm cho|vì|bởi|không|"
    r"chẳng|"
    r"chưa|còn|vẫn|hiện|đòi hỏi|tuy|nhưng|song|mà|là|trước đây|xin|thấy|biết|nhiều người|tôi|chúng tôi|"
    r"những điều)\b|,$",
    re.IGNORECASE,
)
_OPEN_SUBJECT = re.compile(
    r"\b(?:chưa|không|còn|cũng|vẫn|đều|chính|vốn|tức|nghĩa|như|gọi|coi|xem|nhất|đó|hết|biệt|ấy|này|kia|"
    r"thực sự|phải|cần|rằng|đồng thời|chủ yếu|trước hết|phần lớn)\b|,$|\d+ (?:đồng chí|đại biểu|người|"
    r"cán bộ)\b"
)
_BENEFIT = re.compile(
    rf"{_LEAD}(?P<subject>(?:[Vv]iệc|[Cc]ông tác|[Hh]oạt động)\b[^;:“”()]{{6,190}}?),? (?:sẽ "
    rf")?(?P<text>góp phần [^:“”]+)$"
)
_SAID = re.compile(
    r"(?:xác định|khẳng định|nhấn mạnh|nêu rõ|chỉ rõ|coi)(?: rõ| rằng|:)? (?P<subject>(?!đây|đó|việc này|"
    r"điều)[^,;:“”()]{8,110}?) "
    r"(?:phải )?là (?P<text>[^:“”]+)$"
)
_AFTER_ASKING = re.compile(
    r"^.{0,120}?(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|cho rằng|rằng)[,:]? (?=việc |công tác |quá trình )"
)
_VERB_INSIDE = re.compile(
    r"\b(?:đã|đang|sẽ|yêu cầu|đề nghị|được|là|có|do|diễn ra|nhấn mạnh|phát biểu|khẳng định)\b"
)
_LABEL_WORD = re.compile(
    r"(?i:quan điểm|mục tiêu|mục đích|điểm mới|nguyên nhân|nội dung|kết quả|thời gian|số)\b"
)


def labelled(reading: Reading, part: Span) -> StatementFact | None:
    """ "Mục tiêu của Nghị quyết là ...", "Kế hoạch ... nhằm ..."."""
    found = _LABEL.match(reading.text, part.start, part.end)
    if found:
        subject = reading.shown(*found.span("subject"))
        return _fact(reading, found, subject, _kind(subject))
    found = _PLAN.match(reading.text, part.start, part.end)
    if found is None or _VERB_INSIDE.search(found["subject"]):
        return None
    return _fact(reading, found, _whole_name(reading, found), StatementKind.AIM)


def required(reading: Reading, part: Span) -> StatementFact | None:
    """ "Việc đánh giá phải ...", also behind "đề nghị"; "Việc ... góp phần ..."."""
    asking = _AFTER_ASKING.match(reading.text[part.start : part.end])
    start = part.start + (asking.end() if asking else 0)
    if found := _BENEFIT.match(reading.text, start, part.end):
        subject = reading.shown(*found.span("subject"))
        return None if _VERB_INSIDE.search(subject) else _fact(reading, found, subject, StatementKind.AIM)
    found = _REQUIRED.match(reading.text, start, part.end)
    if found is None or _VERB_INSIDE.search(found["subject"]):
        return None
    subject = reading.shown(*found.span("subject"))
    fact = _fact(reading, found, subject, StatementKind.REQUIREMENT)
    return replace(fact, text=f"{found['cue'].removeprefix('đòi hỏi ')} {fact.text}")


def said_of(reading: Reading, part: Span) -> StatementFact | None:
    """ "Nghị quyết xác định khoa học, công nghệ là ..."."""
    found = _SAID.search(reading.text, part.start, part.end)
    if found is None or _VERB_INSIDE.search(found["subject"]):
        return None
    return _fact(reading, found, reading.shown(*found.span("subject")), StatementKind.VIEWPOINT)


def conveyed(reading: Reading, part: Span) -> StatementFact | None:
    """ "Nghị quyết nhấn mạnh ...": the subject keeps the verb, to be asked "điều gì"."""
    found = _CONVEYED.match(reading.text, part.start, part.end)
    if found is None or len(found["text"].split()) < _FEWEST_CONVEYED:
        return None
    return _fact(reading, found, reading.shown(*found.span("subject")), StatementKind.VIEWPOINT)


def equated(reading: Reading, part: Span) -> StatementFact | None:
    """ "Đầu tư cho sức khỏe là đầu tư cho phát triển"."""
    found = _EQUATED.match(reading.text, part.start, part.end)
    if found is None or any(
        pattern.search(found["subject"]) for pattern in (_VERB_INSIDE, _OPEN_SUBJECT, _LABEL_WORD)
    ):
        return None
    if doer_at(reading.text, found.start("subject"), found.end("subject")) == found.end("subject"):
        return None
    subject = reading.shown(*found.span("subject"))
    return _fact(reading, found, subject, StatementKind.VIEWPOINT)


def demanded(reading: Reading, part: Span) -> StatementFact | None:
    """What must be done with or by things that no grammar of doers knows."""
    found = _DEMANDED.match(reading.text, part.start, part.end)
    if found is None or _VERB_INSIDE.search(found["subject"]):
        return None
    fact = _fact(reading, found, reading.shown(*found.span("subject")), StatementKind.REQUIREMENT)
    return replace(fact, text=f"{found['cue']} {fact.text}")


def led(reading: Reading, part: Span) -> StatementFact | None:
    """ "Việc rà soát tài sản do Sở Tài chính chủ trì": the doer stands behind the work."""
    found = _LED.match(reading.text, part.start, part.end)
    if found is None or _VERB_INSIDE.search(found["work"]):
        return None
    who = inside_sentence(reading.shown(*found.span("who")))
    work = reading.shown(*found.span("work"))
    told = f"{found['verb']} {work[:1].lower()}{work[1:]}"
    return StatementFact(who, StatementKind.TASK, told, Span(*found.span()))


def obliged(reading: Reading, part: Span) -> StatementFact | None:
    """ "Các vấn đề nông nghiệp, nông dân phải được giải quyết đồng bộ": whatever is said to have to be.

    The subject may run over commas, so it is not named apart.
    """
    said = _SAYS_THAT.match(reading.text, part.start, part.end)
    start = said.end() if said else part.start
    found = _OBLIGED.match(reading.text, start, part.end)
    if found is None or len(found["text"].split()) < _FEWEST_OBLIGED:
        return None
    doer_end = doer_at(reading.text, *found.span("subject"))
    of_kind = doer_end is not None and _OF_KIND.match(reading.text, doer_end, found.end("subject"))
    if _NOT_OBLIGED.search(found["subject"]) and not of_kind:
        return None
    start = found.start("subject")
    if of_kind and "," not in found["subject"]:
        who = inside_sentence(reading.shown(*found.span("subject")))
        told = reading.shown(found.start("cue"), part.end).removeprefix("phải ").removeprefix("cần ")
        return StatementFact(who, StatementKind.TASK, told, Span(start, part.end))
    words = reading.shown(start, part.end)
    by_document = said is not None and _DOCUMENT.search(said[0]) is not None
    otherwise = StatementKind.VIEWPOINT if by_document else StatementKind.REQUIREMENT
    return StatementFact(None, kind_by_cue(words) or otherwise, words, Span(start, part.end))


def _fact(reading: Reading, found: re.Match[str], subject: str, kind: StatementKind) -> StatementFact:
    span = Span(found.start("subject"), found.end())
    return StatementFact(None, kind, reading.shown(*found.span("text")), span, subject=subject)


def _kind(subject: str) -> StatementKind:
    lower = subject.lower()
    return next((kind for words, kind in _KINDS if words in lower), StatementKind.VIEWPOINT)


def _whole_name(reading: Reading, found: re.Match[str]) -> str:
    """A bare "Kế hoạch" is called as the sentences before call it."""
    subject = reading.shown(*found.span("subject"))
    if " " in subject.replace(_head(subject), "", 1).strip():
        return subject
    before = reading.text[max(0, found.start() - 700) : found.start()]
    named = list(re.finditer(rf"{_head(subject)} [^.;:\n“”]{{10,200}}(?=[.;\n])", before))
    return " ".join(named[-1][0].split()) if named else subject


def _head(subject: str) -> str:
    found = re.match(
        r"Kế hoạch|Chương trình|Đề án|Nghị quyết|Chỉ thị|Kết luận|Quy định|Luật|Phong trào|Cuộc thi|Hội "
        r"nghị|Hoạt động",
        subject,
    )
    return found[0] if found else subject
