"""Puts an article with its drafts into the library: the first time, again, and as a newer text."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from studyapp.core.authoring.draft import Decision, Draft
from studyapp.core.authoring.item_card import source_of
from studyapp.core.authoring.versions import is_same_text
from studyapp.core.ids import PackId
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Pack
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.core.study.day import unix_ms
from studyapp.storage.library import articles, drafts, key_points, packs, passages
from studyapp.storage.library.cards import card_content
from studyapp.storage.library.contents import Content, Table, put_content, retire_content
from studyapp.storage.library.drafts import KeptDraft
from studyapp.storage.library.items import item_content

if TYPE_CHECKING:
    from studyapp.services.build import Built


def save_built(library: sqlite3.Connection, built: "Built", now: datetime) -> PackId:
    """Within a transaction of the caller's."""
    pack = article_pack(built, now.date())
    row = packs.save_pack(library, pack, unix_ms(now))
    before = articles.article_of_pack(library, row)
    key_points.replace_key_points(library, row, pack.key_points)
    article = articles.save_article(library, row, built.article, built.refused)
    drafts.replace_drafts(library, article, built.drafts)
    is_newer = before is not None and not is_same_text(before.text, built.article.text)
    place_judged(library, pack.id, built.drafts, retiring=is_newer)
    key_points.revive_used(library, row)
    passages.index_pack(library, row)
    return pack.id


def place_judged(
    library: sqlite3.Connection, pack: PackId, written: Iterable[Draft], *, retiring: bool
) -> None:
    """Judged drafts keep their words and get the places they have in the text now."""
    places = {each.id: each for each in written}
    for kept in drafts.judged_of(library, pack):
        place = places.get(source_of(kept.draft.id))
        if place is not None:
            move(library, kept, place)
        elif retiring:
            drafts.retire(library, kept.row)
            retire_content(library, table_of(kept.draft.content), kept.draft.content.id)


def move(library: sqlite3.Connection, kept: KeptDraft, to: Draft) -> None:
    content = placed(kept.draft.content, to.content)
    drafts.place(library, kept.row, replace(kept.draft, content=content, sentence=to.sentence))
    if kept.decision in (Decision.KEEP, Decision.MEND):
        in_bank = placed(kept.mended or content, to.content)
        put_content(library, table_of(in_bank), kept.pack, row_of(in_bank, kept.position))


def placed(content: Card | Item, at: Card | Item) -> Card | Item:
    """Its own words, resting on what the other rests on."""
    return replace(content, evidence=at.evidence, key_point=at.key_point)


def article_pack(built: "Built", today: date) -> Pack:
    """The pack an imported article makes, by the article's id; its shelf has no name of its own."""
    article = built.article
    return Pack(
        id=PackId(article.id),
        origin=Origin.ARTICLE,
        title=article.title,
        subject=article.title,
        shelf="",
        as_of=date.fromisoformat(article.published) if article.published else today,
        document=None,
        sources=(),
        sections=(),
        key_points=built.key_points,
    )


def table_of(content: Card | Item) -> Table:
    return Table.CARD if isinstance(content, Card) else Table.ITEM


def row_of(content: Card | Item, position: int) -> Content:
    return card_content(content, position) if isinstance(content, Card) else item_content(content, position)
