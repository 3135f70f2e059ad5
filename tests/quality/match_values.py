"""Compares dates, counts and figures, each instance at its own span."""

import re
from collections.abc import Callable

from rapidfuzz import fuzz

from tests.quality import normal
from tests.quality.corpus import Json
from tests.quality.marks import Mark, Marked, Span
from tests.quality.tally import Tally

ALIKE = 75  # a scope or a subject in other words
NUMBERS = {"counts": "c", "figures": "f"}


def compare_values(marked: Marked, made: Json, tally: Tally) -> None:
    dates(marked, made["dates"], tally)
    numbers(marked, made, tally)


def span_of(found: Json) -> Span:
    return Span(*found["span"])


def month(day: str) -> str:
    return "-".join(day.split("-")[:2])


def dates(marked: Marked, found: list[Json], tally: Tally) -> None:
    """One value is one date, however often it is written; a pair of days may come as two."""
    used: set[int] = set()
    by_value: dict[str, list[Mark]] = {}
    for mark in marked.marks_of("n"):
        by_value.setdefault(mark.argument(0), []).append(mark)
    for value, marks in by_value.items():
        here = [
            at for at, each in enumerate(found) if any(span_of(each).overlap(mark.span) for mark in marks)
        ]
        right = [at for at in here if same_date(value, found[at])]
        used.update(right)
        if all(mark.optional for mark in marks):
            used.update(here)
        elif right:
            tally.hit("dates")
        else:
            tally.missed("dates", (value, [found[at]["text"] for at in here]))
    for at, each in enumerate(found):
        if at not in used:
            tally.false("dates", (each["text"], each["start"], each["end"], each["day_month"]))


def same_date(value: str, got: Json) -> bool:
    begin, _, end = value.partition("/")
    if re.fullmatch(r"\d\d-\d\d", begin):
        days = re.findall(r"\d\d-\d\d", got["day_month"] or "")
        return not got["start"] and bool(days) and set(days) <= {begin, end or begin}
    if not got["start"]:
        return False
    if re.fullmatch(r"\d{4}-\d\d", begin):
        return month(got["start"]) == begin
    return bool(got["start"] == begin and (got["end"] or begin) in {end or begin})


def numbers(marked: Marked, made: Json, tally: Tally) -> None:
    """A number may stand in either list; where it stands in the other one is told under `moved`."""
    left = [(name, each) for name in NUMBERS for each in made[name]]
    for name, code in NUMBERS.items():
        for mark in marked.marks_of(code):
            here = [pair for pair in left if span_of(pair[1]).overlap(mark.span)]
            right = [pair for pair in here if same_value(mark, pair[1])]
            if mark.optional:
                left = [pair for pair in left if pair not in here]
            elif right:
                best = max(right, key=lambda pair: span_of(pair[1]).overlap(mark.span))
                # The other end of a range is the same mark.
                left = [pair for pair in left if pair not in right]
                tally.hit(name)
                if best[0] != name:
                    tally.hit(f"{name}, in the other list")
                number_fields(name, mark, best[1], tally)
            else:
                tally.missed(name, mark.text)
    for name, each in left:
        tally.false(name, (marked.text[slice(*each["span"])], each["value"], each["unit"]))


def same_value(mark: Mark, got: Json) -> bool:
    allowed = normal.values(mark.argument(0), mark.argument(2))
    return any(abs(each - float(got["value"])) < 1e-6 for each in allowed)


def number_fields(name: str, mark: Mark, got: Json, tally: Tally) -> None:
    told_as_range = re.search(r"\d-\d", mark.argument(0)) and got["qualifier"] == "từ"
    if not told_as_range:
        compare_text(tally, f"{name}: qualifier", mark.argument(1), got["qualifier"], normal.plain)
    compare_text(tally, f"{name}: unit", mark.argument(2), got["unit"], normal.unit)
    if name == "counts":
        scopes = [normal.place(each) for each in mark.argument(3).split("/")]
        said = got.get("scope")
        wanted = said if said and normal.place(said) in scopes else mark.argument(3).split("/")[0]
        compare_text(tally, "counts: scope", wanted, said, normal.place, alike=ALIKE)
    else:
        compare_text(
            tally, "figures: of what", mark.argument(3), got.get("of_what"), normal.plain, alike=ALIKE
        )
        year = got.get("year")
        compare_text(tally, "figures: year", mark.argument(4), str(year) if year else None, normal.plain)


def compare_text(
    tally: Tally,
    name: str,
    wanted: str,
    said: str | None,
    form: Callable[[str | None], str],
    *,
    alike: int = 100,
) -> None:
    """Equal after `form`, or nearly where other words may say the same."""
    if wanted and said:
        one, other = form(wanted), form(said)
        same = one == other or (alike < 100 and fuzz.token_set_ratio(one, other) >= alike)
        tally.hit(name) if same else tally.wrong(name, wanted, said)
    elif said:
        tally.false(name, said)
    elif wanted:
        tally.missed(name, wanted)
