"""Content packs: one TOML file becomes one pack with its cards and items, or a ContentError that says where.

The format is described in docs/formats/pack.md.
"""

import hashlib
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from studyapp.core.ids import DocumentId, PackId
from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Source, citations_of
from studyapp.core.library.key_point import KeyPoint
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Layout, Pack, Section
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.formats import pack_keys as keys
from studyapp.formats.pack_bank import card_from, item_from
from studyapp.formats.pack_key_points import key_point_from, source_from
from studyapp.formats.toml_table import Table, read_toml

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class LoadedPack:
    pack: Pack
    cards: tuple[Card, ...]
    items: tuple[Item, ...]


def file_hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def load_pack(path: Path) -> LoadedPack:
    file = read_toml(path, keys.FILE)
    sources = _each_once(file.tables("source", keys.SOURCE), source_from, lambda source: source.id)
    tables = file.tables("key_point", keys.KEY_POINT)
    points = _each_once(tables, lambda table: key_point_from(table, sources), lambda point: point.id)
    _refuse_unused(file, sources, points.values())
    cards = _each_once(
        file.tables("card", keys.CARD), lambda table: card_from(table, points), lambda card: card.id
    )
    items = _each_once(
        file.tables("item", keys.ITEM), lambda table: item_from(table, points), lambda item: item.id
    )
    sections = _sections(file, tables, tuple(points.values()))
    pack = _pack(file, tuple(sources.values()), sections, tuple(points.values()))
    return LoadedPack(pack, tuple(cards.values()), tuple(items.values()))


def _each_once(
    tables: Iterable[Table], read: Callable[[Table], _Value], id_of: Callable[[_Value], _Key]
) -> dict[_Key, _Value]:
    values: dict[_Key, _Value] = {}
    for table in tables:
        value = read(table)
        if id_of(value) in values:
            raise table.wrong("id", f"mã “{id_of(value)}” đã dùng ở trên", "đặt mã khác, mỗi mã chỉ một lần")
        values[id_of(value)] = value
    return values


def _refuse_unused(file: Table, sources: Mapping[str, Source], points: Iterable[KeyPoint]) -> None:
    """A source that nothing cites is a forgotten citation or a leftover; neither may ship."""
    cited = {each.source.id for point in points for each in citations_of(point.evidence)}
    for source in sources.values():
        if source.id not in cited:
            mend = "ghi nguồn này ở ý chính lấy từ nó, hoặc xóa nguồn"
            raise file.wrong("source", f"không ý chính nào dùng nguồn “{source.id}”", mend)


def _sections(file: Table, tables: Iterable[Table], points: tuple[KeyPoint, ...]) -> tuple[Section, ...]:
    """In the file's order; `tables` are those of `points`."""
    headings = _each_once(
        file.tables("section", keys.SECTION), lambda table: table, lambda table: table.id("id")
    )
    members: dict[str, list[KeyPoint]] = {id: [] for id in headings}
    for table, point in zip(tables, points, strict=True):
        id = table.id("section")
        if id not in members:
            raise table.wrong("section", f"không có phần “{id}”", f"chọn một trong: {', '.join(members)}")
        members[id].append(point)
    return tuple(_section(headings[id], points) for id, points in members.items())


def _section(table: Table, points: list[KeyPoint]) -> Section:
    if not points:
        raise table.wrong("id", "phần này không có ý chính nào", "thêm ý chính vào phần, hoặc xóa phần")
    layout = table.choice("layout", Layout) if table.has("layout") else Layout.TEXT
    bare = [point.id for point in points if not point.figures]
    if layout is Layout.TABLE and bare:
        mend = "ghi figures cho ý chính đó, hoặc chuyển nó sang phần dạng chữ"
        raise table.wrong("layout", f"phần dạng bảng mà ý “{bare[0]}” không có số liệu", mend)
    return Section(table.text("title"), tuple(point.id for point in points), layout)


def _pack(
    file: Table, sources: tuple[Source, ...], sections: tuple[Section, ...], points: tuple[KeyPoint, ...]
) -> Pack:
    table = file.table("pack", keys.PACK)
    return Pack(
        id=PackId(table.id("id")),
        origin=Origin.SHIPPED,
        title=table.text("title"),
        subject=table.text("subject"),
        shelf=table.text("shelf"),
        as_of=table.day("as_of"),
        document=_document(file.table("document", keys.DOCUMENT)),
        sources=sources,
        sections=sections,
        key_points=points,
        checked=table.flag("checked"),
    )


def _document(table: Table) -> Document:
    return Document(
        id=DocumentId(table.id("id")),
        kind=table.text("kind"),
        number=table.text("number"),
        code=table.text("code"),
        title=table.text("title"),
        issued=table.day("issued"),
        body=table.text("body"),
        term=table.text_or_none("term"),
    )
