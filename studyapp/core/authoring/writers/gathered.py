"""What an article says in several places of one kind: its shortcomings, its targets for one year."""

import re
from collections.abc import Iterator, Sequence

from studyapp.core.authoring.distractors import absent, fitting
from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.setting import is_local
from studyapp.core.authoring.shaping import count_words, opened, plain, shortened
from studyapp.core.authoring.stock.news import NEWS, TARGETS
from studyapp.core.authoring.stock.shortcomings import SHORTCOMINGS
from studyapp.core.authoring.stock.viewpoints import VIEWPOINTS
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.library.key_point import Level
from studyapp.core.study.card import CardType

WRITER = "gathered"
_FEWEST, _MOST = 2, 5
_MOST_SINGLES = 2
_MOST_IN_LINE, _MOST_IN_OPTION = 45, 30
_MOST_RIGHT, _WRONG = 3, 2
_LEAD = re.compile(
    r"^(?:(?:Tuy nhiên|Tuy vậy|Nhưng|Song|Bên cạnh đó|Bên cạnh (?:những )?kết quả(?: đã)? đạt được|"
    r"Thực tế cho thấy|Vẫn còn tình trạng),? ?|"
    r"(?:Về )?(?:[Hh]ạn chế|[Nn]guyên nhân|[Tt]ồn tại|[Kk]hó khăn): )+"
)
_BY_YEAR = re.compile(r"[Đđ]ến (?:hết )?năm (?P<year>\d{4})")


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    shortcomings = _of_kind(material, StatementKind.CAUSE)
    yield from _listed(material, shortcomings, "những hạn chế, khó khăn nào được nêu", StatementKind.CAUSE)
    yield from _told_apart(material)
    aims = _of_kind(material, StatementKind.AIM)
    years = dict.fromkeys(found["year"] for each in aims if (found := _BY_YEAR.search(each.text)))
    for year in years:
        of_year = [each for each in aims if _year(each) == year]
        asked = f"những mục tiêu nào đến năm {year} được nêu"
        yield from _listed(material, of_year, asked, StatementKind.AIM, slot=year)


def _told_apart(material: Material) -> Iterator[tuple[Draft, ...]]:
    """Whole sentences, each to be told from others of its kind of which the article says nothing."""
    yield from _singles(material, StatementKind.VIEWPOINT, "quan điểm", VIEWPOINTS)
    yield from _singles(material, StatementKind.NEW, "điểm mới", NEWS)
    aims = [
        each
        for each in _of_kind(material, StatementKind.AIM)
        if _year(each) and not _measured(material, each)
    ]
    for each in aims[:_MOST_SINGLES]:
        targets = [f"Đến năm {_year(each)}, {words}" for words in TARGETS]
        yield from _single(material, each, f"mục tiêu nào đến năm {_year(each)}", targets)


def _singles(
    material: Material, kind: StatementKind, name: str, stock: Sequence[str]
) -> Iterator[tuple[Draft, ...]]:
    for each in _of_kind(material, kind)[:_MOST_SINGLES]:
        yield from _single(material, each, f"{name} nào", stock)


def _single(
    material: Material, statement: StatementFact, asked: str, stock: Sequence[str]
) -> Iterator[tuple[Draft, ...]]:
    point = material.point_at(statement.span)
    frame = material.frame(statement.span, local=is_local(statement.text), sure=True)
    key = opened(shortened(_LEAD.sub("", plain(statement.text)), _MOST_IN_OPTION))
    wrong = fitting(absent(material, stock, key), key, 3)
    if point and frame and wrong and count_words(key) <= _MOST_IN_OPTION:
        level = Level.REMEMBER if statement.kind is StatementKind.AIM else Level.UNDERSTAND
        pen = Pen(material, f"{WRITER}-{statement.kind}", point, statement.span, level)
        rationale = f"Bài báo nêu: {key}. Các phương án còn lại không có trong bài."
        yield (pen.choice(f"{frame}, {asked} sau đây được nêu?", [key], wrong, rationale),)


def _measured(material: Material, statement: StatementFact) -> bool:
    """Whether it holds a figure, which is asked for by itself."""
    return any(statement.span.covers(figure.span) for figure in material.facts.figures)


def _of_kind(material: Material, kind: StatementKind) -> list[StatementFact]:
    return [
        each
        for each in material.facts.statements
        if each.kind is kind
        and not each.subject
        and not each.who
        and count_words(each.text) <= _MOST_IN_LINE
        and material.point_at(each.span)
    ]


def _year(statement: StatementFact) -> str | None:
    found = _BY_YEAR.findall(statement.text)
    return found[0] if len(set(found)) == 1 else None


def _listed(
    material: Material, statements: Sequence[StatementFact], asked: str, kind: StatementKind, slot: str = ""
) -> Iterator[tuple[Draft, ...]]:
    chosen = statements[:_MOST]
    if len(chosen) < _FEWEST:
        return
    point = material.point_at(chosen[0].span)
    lines = [opened(_LEAD.sub("", plain(each.text))) for each in chosen]
    frame = material.frame(
        chosen[0].span, local=any(is_local(line) for line in lines), sure=kind is not StatementKind.CAUSE
    )
    if point and frame:
        more = tuple(each.span for each in chosen[1:])
        pen = Pen(material, f"{WRITER}-{kind}", point, chosen[0].span, slot=slot, more=more)
        yield (pen.card(CardType.LIST, f"{frame}, {asked}?", "\n".join(lines)),)
        if kind is StatementKind.CAUSE:
            yield tuple(_several(material, pen, f"{frame}, {asked} sau đây?", lines))


def _several(material: Material, pen: Pen, asked: str, lines: Sequence[str]) -> Iterator[Draft]:
    right = [
        short for line in lines if count_words(short := shortened(line, _MOST_IN_OPTION)) <= _MOST_IN_OPTION
    ]
    right = right[:_MOST_RIGHT]
    if len(right) < _FEWEST:
        return
    middle = sorted(right, key=len)[len(right) // 2]
    wrong = fitting(absent(material, SHORTCOMINGS, right[0]), middle, _WRONG)
    if wrong:
        stem = asked.replace(" được nêu sau đây", " sau đây được nêu")
        told = "; ".join(right)
        rationale = f"Bài báo nêu: {told}. Các phương án còn lại không có trong bài."
        stem = f"{stem} (Chọn tất cả phương án đúng)"
        yield pen.choice(stem, right, list(map(opened, wrong)), rationale, several=True)
