"""How a pack is named everywhere."""

import sqlite3
from typing import NamedTuple

from studyapp.core.ids import PackId
from studyapp.core.library.origin import Origin
from studyapp.storage.library import headings


class PackLabel(NamedTuple):
    """`code` ("21-NQ/TW") and `year` are the document's; `subject` is a short name, or an article's title."""

    id: PackId
    origin: Origin
    code: str | None
    year: int | None
    subject: str


def label_from(heading: headings.Heading) -> PackLabel:
    return PackLabel(heading.id, heading.origin, heading.code, heading.year, heading.subject)


def known_label(library: sqlite3.Connection, pack: PackId) -> PackLabel | None:
    """None where this library never had the pack: a learner's file travels between computers."""
    heading = headings.heading(library, pack)
    return None if heading is None else label_from(heading)


def label_or_blank(library: sqlite3.Connection, pack: PackId) -> PackLabel:
    """Where this library never had the pack, it has no name here."""
    return known_label(library, pack) or PackLabel(pack, Origin.ARTICLE, None, None, "")


def label_of(library: sqlite3.Connection, pack: PackId) -> PackLabel:
    label = known_label(library, pack)
    if label is None:
        raise LookupError(f"no pack {pack!r}")
    return label
