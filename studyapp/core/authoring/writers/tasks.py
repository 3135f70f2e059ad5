"""Who is asked to do what: cards and items from tasks with a named doer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, pairwise

from rapidfuzz import fuzz

from studyapp.core.authoring.bodies import Body, apart, body
from studyapp.core.authoring.distractors import (
    absent,
    fitting,
    free_tasks,
    other_bodies,
    other_tasks,
    turned,
)
from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material, Task
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.shaping import (
    count_words,
    is_duty,
    lacks_object,
    opened,
    sentence,
    shortened,
    should,
    small,
    without_deadline,
)
from studyapp.core.authoring.stock.duties import DUTIES
from studyapp.core.authoring.trades import is_trade_of
from studyapp.core.extract.facts import StatementKind
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.study.card import CardType
from studyapp.core.text.folding import fold

WRITER = "tasks"
_FEWEST_WORDS = 7
_MOST_IN_STEM = 48
_FEWEST_IN_OPTION, _MOST_IN_OPTION = 5, 34
_DONE = "đã "
_ENOUGH_TO_PAIR, _MOST_PAIRS = 6, 4
_MOST_WHO_CARDS = 6
_FIRST_OTHERS = 3
_FEWEST_TOLD = 2  # of the wrong ones: among work that the text does not speak of, the right one stands out
_MOST_DEEDS = 4
_SAME_TASK = 80
_DUTY = re.compile(r"^(?:đã|có trách nhiệm|chịu trách nhiệm(?: trực tiếp)?|có nhiệm vụ|không được) ")
_NO_OFFICE = re.compile(
    r"(?:, | và )(?:các |những )?(?:người đứng đầu|cán bộ|đảng viên|bí thư)|"
    r"^(?:mỗi|các|từng) (?:xã|phường|huyện|thôn|bản|ấp|địa phương)|doanh nghiệp|hộ |gia đình"
)
_ABOUT = re.compile(r"chịu trách nhiệm (?:trực tiếp )?về\b")
_OF_PARTY = re.compile(
    r"đảng viên|chi bộ|cấp ủy|tổ chức đảng|\bđảng\b|\bĐảng\b|cán bộ lãnh đạo|luân chuyển|quy hoạch cán bộ"
)
_ANOTHER_DEED = re.compile(r"[,;] (?:và |đồng thời )?(?:nghe|họp|định kỳ|hằng|mỗi|cứ)\b")
_OF_MEMBERS = re.compile(r"hội viên|đoàn viên")
_STATE = frozenset({"government", "assembly", "business", "people", "health", "school", "court", "insurance"})
_OFFICES = frozenset(
    {"party", "propaganda", "organisation", "inspection", "government", "assembly", "front", "press",
     "police", "army", "insurance", "court"}
)  # fmt: skip
_OF_THE_PARTY = frozenset({"party", "head", "all", "propaganda", "organisation", "inspection", "cadres"})
_ANYBODY = frozenset({"cadres", "people"})
_GENERAL = frozenset({"party", "government", "front", "head", "all"})
_REACH = 8_000  # an article; in a whole volume a doer comes back without end
_ASKS_AGAIN = (
    r" (?:cần|phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|tham mưu|phối hợp|theo dõi|"
    r"hướng dẫn|chỉ đạo|tổ chức|xây dựng|tiếp tục|tăng cường|kịp thời|được giao|rà soát|đôn đốc|đang|sẽ)\b"
)
# "theo dõi, tổng hợp báo cáo Thường vụ": of what is left open.
_VAGUE = re.compile(
    r"(?:tiếp tục |thường xuyên |định kỳ )?(?:theo dõi|đôn đốc|tổng hợp|kiểm tra|giám sát)"
    r"(?:,? (?:và )?(?:theo dõi|đôn đốc|tổng hợp|kiểm tra|giám sát|sơ kết|tổng kết))*,? "
    r"(?:báo cáo|định kỳ|mỗi|hằng|hàng|trước|trong|kịp thời|đột xuất|thường xuyên)"
)
_TELLS = re.compile(r"\b(?:khẳng định|cho biết|cho rằng|chia sẻ|phát biểu)\b")
_RESOLVES = re.compile(r"xác định (?:từ nay|đến|trong năm|mục tiêu)")
_DUTIES = (
    (_DONE, "đã làm gì"),
    ("có trách nhiệm", "có trách nhiệm gì"),
    ("chịu trách nhiệm trực tiếp về", "chịu trách nhiệm trực tiếp về việc gì"),
    ("chịu trách nhiệm về", "chịu trách nhiệm về việc gì"),
    ("có nhiệm vụ", "có nhiệm vụ gì"),
    ("không được", "không được làm gì"),
)
NOT_ASKED = "Bài báo không nêu các việc còn lại cho đối tượng này."


@dataclass(frozen=True, slots=True)
class Ask:
    """What one sentence asks of one doer, and the frame in which a question names it."""

    doer: Body
    tasks: tuple[Task, ...]
    frame: str
    pen: Pen

    @property
    def words(self) -> str:
        return shortened(self.tasks[0].words, _MOST_IN_STEM)


def card_drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    told: set[str] = set()
    who_cards = 0
    for ask in _asks(material):
        if ask.doer.name not in told:
            told.add(ask.doer.name)
            yield from _what_card(material, ask)
        if who_cards < _MOST_WHO_CARDS:
            for drafts in _who_card(material, ask):
                who_cards += 1
                yield drafts


def item_drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    """For each ask the first sound one of three types, each time beginning with the next."""
    paired = {ask.pen.place for ask in _paired(material)}
    asks = [ask for ask in _asks(material) if ask.pen.place not in paired]
    for at, ask in enumerate(asks):
        types = (_what, _swapped, _several)
        in_turn = [*types[at % 3 :], *types[: at % 3]]
        if alternatives := tuple(draft for write in in_turn for draft in write(material, ask)):
            yield alternatives


def match_drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    """Doers beside their tasks."""
    asks = _paired(material)
    if asks:
        pairs = [(opened(each.doer.name), opened(_as_option(each.tasks[0].words))) for each in asks]
        frame = max((each.frame for each in asks), key=len)  # the one that names the place, if any does
        told = "; ".join(f"{who}: {small(what)}" for who, what in pairs)
        stem = f"{frame}, ghép mỗi đối tượng với việc mà đối tượng đó được yêu cầu làm."
        yield (asks[0].pen.match(stem, pairs, f"Theo bài báo: {told}."),)


def _paired(material: Material) -> list[Ask]:
    """The last few asks of an article that asks a good deal of bodies that stand clearly apart."""
    asks = list(_apart(material))
    return asks[-_MOST_PAIRS:] if len(asks) >= _ENOUGH_TO_PAIR else []


def _apart(material: Material) -> Iterator[Ask]:
    """Asks of which no doer or task could be taken for another's."""
    kept: list[Ask] = []
    for ask in _asks(material):
        words = _as_option(ask.tasks[0].words)
        done = ask.tasks[0].words.startswith(_DONE)
        if (
            words
            and not done
            and not _names_itself(ask)
            and not _is_shared(material, ask)
            and all(_differ(ask, each) for each in kept)
        ):
            kept.append(ask)
            yield ask


def _differ(one: Ask, other: Ask) -> bool:
    tasks = fold(one.tasks[0].words), fold(other.tasks[0].words)
    names = fuzz.token_set_ratio(fold(one.doer.name), fold(other.doer.name)) < _SAME_TASK
    return names and apart(one.doer, other.doer) and fuzz.token_set_ratio(*tasks) < _SAME_TASK


def _asks(material: Material) -> Iterator[Ask]:
    worth = [
        task
        for task in (*material.tasks, *material.deeds[:_MOST_DEEDS])
        if count_words(task.words) >= _FEWEST_WORDS
        and not lacks_object(task.words)
        and not _RESOLVES.match(task.words)
        and not _is_nobodys(material, task)
        and not _breaks_up(task.words)
    ]
    for _, group in groupby(worth, key=lambda each: (each.point.id, each.doer.name)):
        tasks = tuple(group)
        doer, point = tasks[0].doer, tasks[0].point
        frame = material.frame(tasks[0].span, f"{doer.name} {tasks[0].words}")
        if frame:
            yield Ask(doer, tasks, frame, Pen(material, WRITER, point, tasks[0].span))


def _breaks_up(words: str) -> bool:
    """A colon that no verb follows, or what somebody said instead of what he asked for."""
    _, colon, rest = words.partition(": ")
    return bool(colon and not STARTS_DEED.match(rest)) or _TELLS.search(words) is not None


def _is_nobodys(material: Material, task: Task) -> bool:
    """A room of an office that the place does not tell: each district and each agency has its own."""
    setting = material.setting
    whose = setting.is_of_district or " của " in task.doer.name or setting.paper
    vague = _VAGUE.match(task.words) is not None and setting.plan is None
    return vague or (task.doer.name.startswith("Phòng ") and not whose)


def _what_card(material: Material, ask: Ask) -> Iterator[tuple[Draft, ...]]:
    """All that the article asks of this doer, or what it says this doer has done."""
    first = ask.tasks[0].words
    if first.startswith("chịu trách nhiệm") and not _ABOUT.match(first):
        return
    if asks := next((asks for start, asks in _DUTIES if first.startswith(start)), None):
        answer = sentence(_DUTY.sub("", first))
        yield (ask.pen.card(CardType.BASIC, f"{ask.frame}, {ask.doer.name} {asks}?", answer),)
        return
    lines = [opened(each.words) for each in material.tasks if each.doer.name == ask.doer.name]
    if len(lines) == 1 and not _goes_on(material, ask) and not _is_asked_again(material, ask):
        yield (ask.pen.card(CardType.BASIC, f"{ask.frame}, {ask.doer.name} cần làm gì?", sentence(lines[0])),)


def _goes_on(material: Material, ask: Ask) -> bool:
    """Whether the sentence asks more of the same doer without naming it again."""
    sentence_of = material.sentence_at(ask.pen.place)
    if _ANOTHER_DEED.match(material.reading.text, ask.pen.place.end, sentence_of.end):
        return True
    return any(
        each.inherited or (each.who is None and each.kind is StatementKind.TASK)
        for each in material.facts.statements
        if sentence_of.covers(each.span) and each.span.start > ask.pen.place.start
    )


def _is_asked_again(material: Material, ask: Ask) -> bool:
    """Whether the text asks something of the same doer elsewhere too, though it was not read."""
    again = re.compile(rf"(?i:{re.escape(ask.doer.name)}){_ASKS_AGAIN}")
    place = ask.pen.place
    near = max(0, place.start - _REACH), place.end + _REACH
    found = (each.start() for each in again.finditer(material.reading.text, *near))
    return any(not place.start <= at < place.end for at in found)


def _who_card(material: Material, ask: Ask) -> Iterator[tuple[Draft, ...]]:
    if "all" in ask.doer.kinds or _is_shared(material, ask) or _names_itself(ask):
        return
    pen = Pen(material, f"{WRITER}-who", ask.pen.point, ask.pen.place)
    prompt = f"{ask.frame}, {_who_asks(ask.doer)} {should(ask.words)}?"
    yield (pen.card(CardType.BASIC, prompt, sentence(ask.doer.name)),)


def _names_itself(ask: Ask) -> bool:
    """Whether the work is the doer's trade, or speaks of the doer: "đưa nghị quyết vào sinh hoạt chi bộ"."""
    named = set(pairwise(fold(ask.doer.name).split()))
    return is_trade_of(ask.doer.name, ask.words) or bool(named & set(pairwise(fold(ask.words).split())))


def _is_shared(material: Material, ask: Ask) -> bool:
    """Whether another doer has much the same task, so that "ai" has two answers."""
    mine = fold(ask.tasks[0].words)
    return any(
        other.name != ask.doer.name and fuzz.token_set_ratio(fold(words), mine) >= _SAME_TASK
        for other, words in material.all_tasks
    )


def _who_asks(doer: Body) -> str:
    """Neither "ai" nor an office where bodies and their heads, or places, are meant."""
    if doer.persons:
        return "ai"
    office = doer.single or doer.kinds & _OFFICES
    return "cơ quan, tổ chức nào" if office and not _NO_OFFICE.search(doer.name) else "đối tượng nào"


def _what(material: Material, ask: Ask) -> Iterator[Draft]:
    """Of what was done, or of the first task that is no duty."""
    done = ask.tasks[0].words.startswith(_DONE)
    words = next((short for each in ask.tasks if (short := _as_option(each.words))), "")
    wrong = _wrong_tasks(material, ask, [words], 3) if words else []
    if wrong:
        verb = "đã" if done else "cần"
        stem = f"{ask.frame}, {ask.doer.name} {verb} làm việc nào sau đây?"
        rationale = f"Theo bài báo, {ask.doer.name} {verb} {words}. {NOT_ASKED}"
        yield ask.pen.choice(stem, [opened(words)], wrong, rationale)


def _as_option(words: str) -> str:
    """Empty where the words are a duty or too long to stand among options."""
    short = shortened(without_deadline(words.removeprefix(_DONE)), _MOST_IN_OPTION)
    if lacks_object(words) or count_words(short) < _FEWEST_IN_OPTION:
        return ""
    return "" if is_duty(short) or count_words(short) > _MOST_IN_OPTION else short


def _several(material: Material, ask: Ask) -> Iterator[Draft]:
    right = list(filter(None, map(_as_option, (each.words for each in ask.tasks))))[:3]
    if len(right) < 2 or ask.tasks[0].words.startswith(_DONE):
        return
    wrong = _wrong_tasks(material, ask, right, 2)
    if wrong:
        stem = f"{ask.frame}, {ask.doer.name} cần làm những việc nào sau đây? (Chọn tất cả phương án đúng)"
        both = "; ".join(right)
        rationale = f"Theo bài báo, {ask.doer.name} cần: {both}. {NOT_ASKED}"
        yield ask.pen.choice(stem, list(map(opened, right)), wrong, rationale, several=True)


def _wrong_tasks(material: Material, ask: Ask, right: Sequence[str], count: int) -> list[str]:
    """Two or more tasks of others in the article, then stock; of people stock alone will do.

    Never what the doer is there for anyway.
    """
    told = [
        short
        for each in other_tasks(material, ask.doer, right)
        if (short := _as_option(each)) and _could_be_asked(ask, short)
    ]
    middle = sorted(right, key=len)[len(right) // 2]
    if not ask.doer.persons and len(fitting(told, middle, _FEWEST_TOLD)) < _FEWEST_TOLD:
        return []
    stock = (each for each in _stock(material, ask, right[0]) if _could_be_asked(ask, each))
    chosen = fitting(chain(told, stock), middle, count) or fitting(told, middle, _FEWEST_TOLD)
    return list(map(opened, chosen))


def _could_be_asked(ask: Ask, work: str) -> bool:
    """Not the doer's own trade, which would be right too; nor the Party's work of a body outside it."""
    if is_trade_of(ask.doer.name, work):
        return False
    return bool(ask.doer.kinds & _OF_THE_PARTY or ask.doer.persons) or not _OF_PARTY.search(work)


def _stock(material: Material, ask: Ask, seed: str) -> Iterator[str]:
    """What would not be absurd of the doer; none for a body that is there for one trade."""
    kinds = ask.doer.kinds
    if ask.doer.persons and "head" not in kinds:
        return absent(material, DUTIES, seed) if kinds & _ANYBODY else iter(())
    if ask.doer.single or not kinds & _GENERAL:
        return iter(())
    return free_tasks(material, seed)


def _swapped(material: Material, ask: Ask) -> Iterator[Draft]:
    """As it stands, or with another doer in it; the policy itself is never turned round."""
    true = ask.pen.falls_true()
    doers = {doer.name for doer, _ in material.all_tasks}
    others = [each for each in other_bodies(material, ask.doer, ask.words) if each in doers]
    told = others if true else [each for each in others if _could_do(each, ask)]
    if not told or _is_shared(material, ask) or (not true and is_duty(ask.words)):
        return
    named = ask.doer if true else body(turned(material, told[:_FIRST_OTHERS], ask.words)[0])
    stem = f"{ask.frame}, {named.name} {should(ask.words)}. Nhận định này đúng hay sai?"
    wrong = "" if true else f" Nhận định đã thay đối tượng bằng “{named.name}”."
    yield ask.pen.true_false(stem, f"{_right(ask)}{wrong}", true=true)


def _could_do(other: str, ask: Ask) -> bool:
    """Whether it would not be absurd of this body: work of the Party for an office, another's own trade."""
    if is_trade_of(ask.doer.name, ask.words) and not is_trade_of(other, ask.words):
        return False
    kinds = body(other).kinds
    if _OF_MEMBERS.search(ask.words) and "front" not in kinds:
        return False
    return not (_OF_PARTY.search(ask.words) and kinds & _STATE)


def _right(ask: Ask) -> str:
    return f"Theo bài báo, {ask.doer.name} {should(ask.words)}."
