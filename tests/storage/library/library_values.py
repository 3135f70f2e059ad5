"""Small packs, articles and drafts for the tests of stores and services, and a library to put them in."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from studyapp.core.authoring.draft import Doubt, Draft
from studyapp.core.ids import (
    ArticleId,
    CardId,
    DocumentId,
    DraftId,
    ItemId,
    KeyPointId,
    PackId,
    SourceId,
)
from studyapp.core.library.article import Article, Removed
from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Citation, Evidence, Quote, Source, Sourcing, Span
from studyapp.core.library.key_point import Aim, KeyPoint, Level
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Pack, Section
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType
from studyapp.storage.database import DatabaseKind, open_database, transaction
from studyapp.storage.library import cards, items, key_points, packs, passages

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SOURCE = Source(SourceId("bao-thu"), "Báo Thử", "Bài về dân số", "https://example.org/1", "2017-11-01")
CITED: tuple[Evidence, ...] = (Citation(SOURCE, "mục 2"),)


@dataclass(frozen=True)
class Filled:
    """A pack with its cards and items, as a file of a shipped pack gives them."""

    pack: Pack
    cards: tuple[Card, ...]
    items: tuple[Item, ...]


def key_point(name: str, text: str = "Tuổi thọ bình quân đạt khoảng 75 tuổi", **changes: object) -> KeyPoint:
    point = KeyPoint(
        id=KeyPointId(name),
        topic="Tuổi thọ",
        text=text,
        aim=Aim.CORE,
        level=Level.REMEMBER,
        sourcing=Sourcing.ONE,
        evidence=CITED,
    )
    return replace(point, **changes)  # type: ignore[arg-type]


def card(name: str, key_point: str, prompt: str = "Tuổi thọ bình quân?", answer: str = "75 tuổi") -> Card:
    return Card(
        CardId(name),
        CardType.BASIC,
        prompt,
        answer,
        Aim.CORE,
        Level.REMEMBER,
        KeyPointId(key_point),
        CITED,
    )


def item(name: str, key_point: str, stem: str = "Tuổi thọ bình quân đến năm 2030 là bao nhiêu?") -> Item:
    return Item(
        ItemId(name),
        ItemType.SINGLE,
        stem,
        (Option("75 tuổi", correct=True), Option("80 tuổi")),
        Aim.CORE,
        Level.REMEMBER,
        "Mục tiêu là 75 tuổi.",
        KeyPointId(key_point),
        CITED,
    )


def filled(
    name: str = "21-2017",
    cards: Iterable[str] = ("c1", "c2"),
    items: Iterable[str] = ("i1",),
    shelf: str = "Hội nghị Trung ương 6 khóa XII",
) -> Filled:
    """All cards and items belong to one key point, `<name>.k`."""
    point = key_point(f"{name}.k")
    pack = Pack(
        id=PackId(name),
        origin=Origin.SHIPPED,
        title="Nghị quyết về công tác dân số trong tình hình mới",
        subject="Công tác dân số",
        shelf=shelf,
        as_of=date(2026, 11, 1),
        document=Document(
            DocumentId(name), "Nghị quyết", "21", "21-NQ/TW", "Về dân số", date(2017, 10, 25), "TW", "XII"
        ),
        sources=(SOURCE,),
        sections=(Section("Mục tiêu", (point.id,)),),
        key_points=(point,),
    )
    return Filled(
        pack,
        tuple(card(each, point.id) for each in cards),
        tuple(item(each, point.id) for each in items),
    )


ARTICLE_TEXT = (
    "Huyện Thử học nghị quyết\n"
    "Ảnh: Văn Thử\n"
    "Sáng nay, huyện Thử mở lớp học nghị quyết cho 250 cán bộ.\n"
    "Lớp học kéo dài hai ngày và bàn về công tác dân số.\n"
)


def article(name: str = "a1", text: str = ARTICLE_TEXT, **changes: object) -> Article:
    caption = text.find("Ảnh: Văn Thử")
    removed = (Removed(Span(caption, caption + 12), "caption"),) if caption >= 0 else ()
    return replace(
        Article(ArticleId(name), text.partition("\n")[0], text, "Báo Thử", removed=removed),
        **changes,  # type: ignore[arg-type]
    )


def article_point(name: str = "a1.k", article_id: str = "a1") -> KeyPoint:
    start = ARTICLE_TEXT.index("Lớp học")
    quote = Quote(ArticleId(article_id), (Span(start, start + 23),))
    return key_point(name, "Lớp học kéo dài hai ngày", topic="Lớp học", evidence=(quote,))


def draft(name: str, content: Card | Item, *doubts: str) -> Draft:
    return Draft(DraftId(name), content, Span(0, 24), "writer", tuple(Doubt(code) for code in doubts))


def drafts(*doubtful: str) -> tuple[Draft, ...]:
    """Three: cards `dc1` and `dc2`, and the item `di1`; those named are in doubt."""
    contents: tuple[tuple[str, Card | Item], ...] = (
        ("d1", card("dc1", "a1.k", "Lớp học kéo dài bao lâu?", "Hai ngày")),
        ("d2", card("dc2", "a1.k", "Lớp học bàn về gì?", "Công tác dân số")),
        ("d3", item("di1", "a1.k", "Lớp học kéo dài mấy ngày?")),
    )
    return tuple(draft(name, content, *(["vague"] if name in doubtful else [])) for name, content in contents)


def open_library(folder: Path) -> sqlite3.Connection:
    return open_database(folder / "library.db", DatabaseKind.LIBRARY, backups=folder / "backups", now=NOW)


def put(library: sqlite3.Connection, filled: Filled, file: str = "a.toml", hash: str = "") -> int:
    with transaction(library):
        row = packs.save_pack(library, filled.pack, 1000, packs.ShippedFile(file, hash))
        key_points.replace_key_points(library, row, filled.pack.key_points)
        cards.replace_cards(library, row, filled.cards)
        items.replace_items(library, row, filled.items)
        passages.index_pack(library, row)
    return row
