"""Compares documents, conferences, people and places, each one thing however often it is mentioned."""

import re
from collections.abc import Callable

from rapidfuzz import fuzz

from tests.quality import normal
from tests.quality.corpus import Json, known_documents
from tests.quality.marks import Head, Marked
from tests.quality.tally import Tally

SAME_TITLE = 90  # two writings of an un-numbered document's title are one document


def compare_named(marked: Marked, made: Json, tally: Tally) -> None:
    documents(marked, made["documents"], tally)
    conferences(marked, made["conferences"], tally)
    people(marked, made["people"], tally)
    places(marked, made["places"], tally)


def value_of(field: str) -> tuple[str | None, bool]:
    """The marked value, and whether the program is free not to give it."""
    if field in {"-", ""}:
        return None, False
    return (field[1:], True) if field.startswith("?") else (field, False)


def compare_value(
    tally: Tally,
    name: str,
    field: str,
    got: str | None,
    form: Callable[[str | None], str],
    added: str | None = None,
) -> None:
    """`added` is what the table of known documents may lend where the article is silent."""
    wanted, free = value_of(field)
    allowed = [form(each) for each in wanted.split(" // ")] if wanted else []
    if got is None:
        if wanted and not free:
            tally.missed(name, wanted)
    elif form(got) in allowed:
        tally.hit(name)
    elif wanted is None and added and form(got) == form(added):
        return
    elif wanted is None or free:
        tally.false(name, got)
    else:
        tally.wrong(name, wanted, got)


def number_of(head: Head) -> str | None:
    code = head.field(1).lstrip("?")
    return None if code == "-" else code.replace("/", "-").split("-")[0]


def gold_title(marked: Marked, head: Head) -> str:
    field = head.field(5)
    return marked.marks_of(f"{head.code}t")[0].text if field == "=" else field


def same_document(head: Head, wanted_title: str, got: Json) -> bool:
    kinds = normal.plain(head.field(0)), normal.plain(got["kind"])
    if not (kinds[0].startswith(kinds[1]) or kinds[1].startswith(kinds[0])):
        return False
    number, in_the_text = number_of(head), not head.field(1).startswith("?")
    if number is not None and in_the_text:
        return bool(got["number"] == number)
    alike = fuzz.partial_ratio(normal.title(wanted_title), normal.title(got["title"]))
    return got["number"] in {None, "", number} and alike >= SAME_TITLE


def documents(marked: Marked, found: list[Json], tally: Tally) -> None:
    left = list(found)
    for head in sorted(marked.heads_of("d"), key=lambda each: each.optional):
        wanted_title = gold_title(marked, head)
        fitting = [each for each in left if same_document(head, wanted_title, each)]
        if not fitting:
            if not head.optional:
                tally.missed("documents", (head.fields[:2], wanted_title))
            continue
        best = max(fitting, key=lambda each: each["issued"] == head.field(2).lstrip("?"))
        left.remove(best)
        if not head.optional:
            tally.hit("documents")
            document_fields(head, wanted_title, best, tally)
    for each in left:
        tally.false("documents", (each["kind"], each["code"] or each["number"], each["title"]))


def document_fields(head: Head, wanted_title: str, got: Json, tally: Tally) -> None:
    lent = next((each for each in known_documents().documents if each.id == got["id"]), None)
    if re.match(r"\d+[-/]", head.field(1)):
        compare_value(tally, "document code", head.field(1), got["code"], normal.plain)
    compare_value(tally, "document title", wanted_title, got["title"], normal.title, lent and lent.title)
    issued = str(lent.issued) if lent and lent.issued else None
    compare_value(tally, "document date", head.field(2), got["issued"], normal.plain, issued)
    compare_value(tally, "document body", head.field(3), got["body"], normal.body, lent and lent.body)
    compare_value(tally, "document term", head.field(4), got["term"], normal.plain, lent and lent.term)


def conferences(marked: Marked, found: list[Json], tally: Tally) -> None:
    left = list(found)
    for head in marked.heads_of("h"):
        key = (head.field(0), head.field(1))
        got = next((each for each in left if (str(each["ordinal"]), str(each["term"])) == key), None)
        if got is None:
            tally.missed("conferences", key)
            continue
        left.remove(got)
        tally.hit("conferences")
        compare_value(tally, "conference dates", head.field(2), got["start"], normal.plain)
        compare_value(tally, "conference dates", head.field(3), got["end"], normal.plain)
        compare_value(tally, "conference place", head.field(4), got["place"], normal.place)
    ordinals = {head.field(0) for head in marked.heads_of("h")}
    for each in left:
        if each["term"] or str(each["ordinal"]) not in ordinals:
            tally.false("conferences", (each["ordinal"], each["term"]))
        else:
            tally.hit("conferences, term left open")


def people(marked: Marked, found: list[Json], tally: Tally) -> None:
    left = {normal.plain(each["name"]): each for each in found}
    for head in marked.heads_of("p"):
        got = left.pop(normal.plain(head.field(0)), None)
        if head.optional:
            continue
        if got is None:
            tally.missed("people", head.field(0))
            continue
        tally.hit("people")
        compare_role(head, got["role"], tally)
    for each in left.values():
        tally.false("people", each["name"])


def compare_role(head: Head, got: str | None, tally: Tally) -> None:
    """A part of the full role is a miss but no error; another role is an error."""
    wanted, free = value_of(head.field(1))
    allowed = [normal.role(each) for each in wanted.split(" // ")] if wanted else []
    said = normal.role(got)
    if not allowed:
        if said:
            tally.false("roles", (head.field(0), got))
    elif not said:
        if not free:
            tally.missed("roles", head.fields)
    elif said in allowed:
        tally.hit("roles")
    elif any(said in each for each in allowed):
        tally.missed("roles", (head.fields, got))
        tally.hit("roles, part only")
    else:
        tally.wrong("roles", head.fields, got)


def places(marked: Marked, found: list[Json], tally: Tally) -> None:
    marks = marked.marks_of("l")
    wanted = {normal.place(each.text): each.text for each in marks if not each.optional}
    free = {normal.place(each.text) for each in marks if each.optional}
    names = {normal.place(each["name"]): each["name"] for each in found}
    for name, text in wanted.items():
        if name in names:
            tally.hit("places")
        else:
            tally.missed("places", text)
    for name in names.keys() - wanted.keys() - free:
        tally.false("places", names[name])
