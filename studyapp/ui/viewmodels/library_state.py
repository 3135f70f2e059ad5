"""What the page Thư viện shows: shelves, and one pack open in the reader."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Provenance, citations_of
from studyapp.core.library.key_point import Aim, KeyPoint
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Layout, Pack, Section
from studyapp.services.library import PackCard, PackContent, Shelf
from studyapp.wording import dates, labels, library, pack_names
from studyapp.wording.figures import figures_text


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack on its shelf."""

    id: PackId
    heading: str
    title: str
    counts: str


@dataclass(frozen=True, slots=True)
class ShelfRow:
    title: str
    packs: tuple[PackRow, ...]


@dataclass(frozen=True, slots=True)
class PointRow:
    """A key point in the reader; `value` is its figure where the section is a table."""

    id: KeyPointId
    topic: str
    text: str
    value: str
    is_new: bool
    is_later: bool
    sources: str
    who: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class SectionRow:
    """`shared_source`, which most rows of a table have, stands in its heading; others stand in their rows."""

    title: str
    layout: Layout
    points: tuple[PointRow, ...]
    shared_source: tuple[str, str] | None
    learn: str
    attempt: str
    can_learn: bool
    can_attempt: bool

    @property
    def key_points(self) -> frozenset[KeyPointId]:
        return frozenset(point.id for point in self.points)


@dataclass(frozen=True, slots=True)
class ReaderState:
    id: PackId
    origin: Origin
    shelf: str
    heading: str
    title: str
    notice: str
    glance: tuple[tuple[str, str], ...]
    sections: tuple[SectionRow, ...]
    article: Article | None


@dataclass(frozen=True, slots=True)
class LibraryState:
    shelves: tuple[ShelfRow, ...] = ()
    reader: ReaderState | None = None
    section: int = 0
    problem: str = ""


def derive_shelves(shelves: tuple[Shelf, ...]) -> tuple[ShelfRow, ...]:
    return tuple(
        ShelfRow(shelf.title or library.IMPORTED_SHELF, tuple(map(pack_row, shelf.packs)))
        for shelf in shelves
    )


def pack_row(pack: PackCard) -> PackRow:
    label = pack.label
    heading = pack_names.pack_label(label.code, label.year, label.subject) if label.code else label.subject
    title = pack.title if label.code else ""
    return PackRow(label.id, heading, title, library.pack_counts(pack.key_points, pack.cards, pack.items))


def derive_reader(content: PackContent) -> ReaderState:
    pack = content.pack
    points = {point.id: point for point in pack.key_points}
    sections = pack.sections or (whole(pack),)
    document = pack.document
    return ReaderState(
        id=pack.id,
        origin=pack.origin,
        shelf=pack.shelf or library.IMPORTED_SHELF,
        heading=labels.document_heading(document) if document else pack.title,
        title=pack.title if document else "",
        notice=notice(pack),
        glance=glance(pack),
        sections=tuple(
            section_row(number, section, points, content.cards, content.items)
            for number, section in enumerate(sections, start=1)
        ),
        article=content.article,
    )


def whole(pack: Pack) -> Section:
    """An imported article has no sections of its own: all its key points make one."""
    return Section(library.ARTICLE_SUMMARY, tuple(point.id for point in pack.key_points))


def notice(pack: Pack) -> str:
    if pack.origin is Origin.ARTICLE:
        return library.ARTICLE_NOTICE
    said = library.checked_notice if pack.checked else library.press_notice
    return said(pack.as_of)


def glance(pack: Pack) -> tuple[tuple[str, str], ...]:
    document = pack.document
    words = sum(len(point.text.split()) for point in pack.key_points)
    rows = [
        (library.ISSUED, dates.day(document.issued) if document and document.issued else ""),
        (library.CONFERENCE, pack.shelf.removeprefix("Hội nghị ")),
        (library.READING_TIME, library.minutes(words)),
        (library.CONTENTS, library.contents(len(pack.sections) or 1, len(pack.key_points))),
    ]
    return tuple((name, value) for name, value in rows if value)


def section_row(
    number: int,
    section: Section,
    points: Mapping[KeyPointId, KeyPoint],
    cards: Mapping[KeyPointId, int],
    items: Mapping[KeyPointId, int],
) -> SectionRow:
    rows = tuple(point_row(points[each]) for each in section.key_points)
    card_count = sum(cards.get(each, 0) for each in section.key_points)
    item_count = sum(items.get(each, 0) for each in section.key_points)
    shared = commonest_source(rows) if section.layout is Layout.TABLE else None
    return SectionRow(
        title=library.section(number, section.title),
        layout=section.layout,
        points=rows,
        shared_source=shared,
        learn=library.learn_section(card_count),
        attempt=library.try_section(item_count),
        can_learn=card_count > 0,
        can_attempt=item_count > 0,
    )


def commonest_source(rows: tuple[PointRow, ...]) -> tuple[str, str] | None:
    """The source of more than half of the rows, if there is one."""
    counted = Counter((row.sources, row.who) for row in rows)
    source, count = counted.most_common(1)[0]
    return source if 2 * count > len(rows) else None


def point_row(point: KeyPoint) -> PointRow:
    citations = citations_of(point.evidence)
    provenance = Provenance(point.sourcing, citations)
    return PointRow(
        id=point.id,
        topic=point.topic,
        text=point.text,
        value=figures_text(point.figures) if point.figures else "",
        is_new=point.aim is Aim.NEW,
        is_later=point.later,
        sources=labels.count_of_sources(provenance) if citations else "",
        who=labels.who_says(provenance) if citations else "",
        provenance=provenance,
    )


def section_of(reader: ReaderState, key_point: KeyPointId) -> int:
    return next((at for at, each in enumerate(reader.sections) if key_point in each.key_points), 0)
