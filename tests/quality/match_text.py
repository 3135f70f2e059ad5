"""Compares what is made of lines and sentences: dropped lines, statements, key points, drafts."""

from rapidfuzz import fuzz

from tests.quality import normal
from tests.quality.corpus import Json
from tests.quality.marks import Marked, Span, Unit
from tests.quality.match_values import span_of
from tests.quality.tally import Tally

DROPPED = 0.8  # of the letters of a line
LOST = 0.5  # of the letters of a sentence
ALIKE = 80
ASKED = {"task", "requirement", "deadline"}


def compare_text(marked: Marked, made: Json, tally: Tally) -> None:
    removed(marked, made["article"]["removed"], tally)
    statements(marked, made["statements"], tally)
    key_points(marked, made["key_points"], tally)
    for name in ("cards", "items"):
        for draft in made[name]:
            unit = unit_at(marked, span_of(draft))
            if unit and unit.unworthy:
                tally.false("drafts not unworthy", draft.get("stem") or draft.get("prompt"))
            else:
                tally.hit("drafts not unworthy")


def share_in(marked: Marked, span: Span, spans: list[Span]) -> float:
    letters = [at for at in range(span.start, span.end) if not marked.text[at].isspace()]
    inside = sum(any(each.start <= at < each.end for each in spans) for at in letters)
    return inside / len(letters) if letters else 0.0


def removed(marked: Marked, dropped: list[Json], tally: Tally) -> None:
    """Furniture dropped is a hit, furniture kept a miss; a sentence of the body dropped is a false find."""
    spans = [span_of(each) for each in dropped]
    for each in marked.furniture:
        text = marked.text[each.span.start : each.span.end]
        if share_in(marked, each.span, spans) >= DROPPED:
            tally.hit("removed lines")
        else:
            tally.missed("removed lines", (each.reason, text))
    for unit in marked.units:
        if share_in(marked, unit.span, spans) > LOST:
            tally.false("removed lines", unit.text)
        else:
            tally.hit("body sentences kept")


def same_sentence(one: Span, other: Span) -> bool:
    """Half of the shorter one."""
    return one.overlap(other) * 2 >= min(one.length, other.length) > 0


def unit_at(marked: Marked, span: Span) -> Unit | None:
    best = max(marked.units, key=lambda unit: unit.span.overlap(span), default=None)
    return best if best and best.span.overlap(span) else None


def statements(marked: Marked, found: list[Json], tally: Tally) -> None:
    asking = [unit for unit in marked.units if unit.statements]
    for unit in asking:
        here = [each for each in found if same_sentence(unit.span, span_of(each))]
        if not here:
            tally.missed("statements", unit.text)
            continue
        tally.hit("statements")
        compare_kind(unit, here, tally)
        compare_doer(unit, here, tally)
    for each in found:
        if not any(same_sentence(unit.span, span_of(each)) for unit in asking):
            tally.false("statements", (str(each["kind"]), each["text"]))


def compare_kind(unit: Unit, here: list[Json], tally: Tally) -> None:
    wanted = {each.kind for each in unit.statements}
    got = {str(each["kind"]) for each in here}
    if wanted & got:
        tally.hit("statements: kind")
    else:
        tally.wrong("statements: kind", sorted(wanted), (*sorted(got), unit.text))
    if wanted & got or (wanted & ASKED and got & ASKED):
        tally.hit("statements: kind, asked as one")
    else:
        tally.wrong("statements: kind, asked as one", sorted(wanted), (*sorted(got), unit.text))


def compare_doer(unit: Unit, here: list[Json], tally: Tally) -> None:
    wanted = [each.who for each in unit.statements if each.who]
    got = [each["who"] for each in here if each["who"]]
    for said in got:
        if any(same_doer(said, each) for each in wanted):
            tally.hit("statements: who")
        else:
            tally.false("statements: who", (said, unit.text))
    for each in wanted:
        if not any(same_doer(said, each) for said in got):
            tally.missed("statements: who", (each, unit.text))


def same_doer(one: str, other: str) -> bool:
    return fuzz.ratio(normal.plain(one), normal.plain(other)) >= ALIKE


def key_points(marked: Marked, found: list[Json], tally: Tally) -> None:
    """How many reference sentences are covered, and how many key points come from where."""
    spans = [span_of(each) for each in found]
    for unit in marked.units:
        if unit.worthy:
            covered = any(same_sentence(unit.span, span) for span in spans)
            if covered:
                tally.hit("reference sentences covered")
            else:
                tally.missed("reference sentences covered", unit.text)
    for each, span in zip(found, spans, strict=True):
        home = unit_at(marked, span)
        if home and home.unworthy:
            tally.false("key points not unworthy", each["text"])
        else:
            tally.hit("key points not unworthy")
        if home and home.worthy:
            tally.hit("key points in the reference")
        else:
            tally.false("key points in the reference", each["text"])
