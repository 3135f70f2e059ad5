"""What can be found is what is live, and nothing that was cleaned away."""

import sqlite3
import unicodedata
from dataclasses import replace

from studyapp.core.library.article import Article
from studyapp.core.quiz.item import Option
from studyapp.storage.library import articles, packs, passages
from studyapp.storage.library.contents import Table, retire_content
from studyapp.storage.library.passages import body_paragraphs, card_text, item_text
from tests.storage.library.library_values import article, card, filled, item, put


def indexed(library: sqlite3.Connection) -> list[tuple[str, str]]:
    return library.execute("SELECT kind, text FROM passage ORDER BY id").fetchall()


def folded(library: sqlite3.Connection) -> list[str]:
    return [text for (text,) in library.execute("SELECT text FROM folded ORDER BY rowid")]


def test_key_points_cards_and_items_are_indexed(library: sqlite3.Connection) -> None:
    put(library, filled(cards=("c1",)))
    assert [kind for kind, _ in indexed(library)] == ["key_point", "card", "item"]
    assert folded(library)[0] == "tuoi tho: tuoi tho binh quan dat khoang 75 tuoi"


def test_indexing_again_adds_nothing(library: sqlite3.Connection) -> None:
    row = put(library, filled())
    before = indexed(library), folded(library)
    passages.index_pack(library, row)
    assert (indexed(library), folded(library)) == before


def test_what_is_retired_is_not_found_any_more(library: sqlite3.Connection) -> None:
    row = put(library, filled(cards=("c1",), items=()))
    retire_content(library, Table.CARD, "c1")
    passages.index_pack(library, row)
    assert [kind for kind, _ in indexed(library)] == ["key_point"]
    assert len(folded(library)) == 1


def test_forgetting_a_pack_leaves_the_others(library: sqlite3.Connection) -> None:
    first = put(library, filled("a", cards=("a1",), items=()))
    put(library, filled("b", cards=("b1",), items=()))
    passages.forget_pack(library, first)
    assert len(indexed(library)) == len(folded(library)) == 2


def test_text_is_indexed_composed_so_that_offsets_hold(library: sqlite3.Connection) -> None:
    given = article(text=unicodedata.normalize("NFD", "Đường đến trường\nDân số"))
    row = packs.save_pack(library, filled("a1").pack, 1000)
    articles.save_article(library, row, given, {})
    passages.index_pack(library, row)
    for (_, text), plain in zip(indexed(library), folded(library), strict=True):
        assert unicodedata.is_normalized("NFC", text)
        assert len(text) == len(plain)


def test_an_article_gives_its_title_and_the_paragraphs_that_were_kept() -> None:
    assert list(body_paragraphs(article())) == [
        "Huyện Thử học nghị quyết",
        "Sáng nay, huyện Thử mở lớp học nghị quyết cho 250 cán bộ.",
        "Lớp học kéo dài hai ngày và bàn về công tác dân số.",
    ]


def test_an_article_without_a_title_gives_its_paragraphs() -> None:
    untitled: Article = article(text="Một đoạn.", title="")
    assert list(body_paragraphs(untitled)) == ["Một đoạn."]


def test_a_list_answer_stands_on_one_line() -> None:
    listed = card("c", "k", "Nêu các mục tiêu", "Một là\nHai là")
    assert card_text(listed) == "Nêu các mục tiêu Một là; Hai là"


def test_an_item_does_not_tell_its_key() -> None:
    given = item("i", "k", "Bao nhiêu?")
    other_key = replace(given, options=tuple(Option(each.text, not each.correct) for each in given.options))
    assert item_text(given) == item_text(other_key) == "Bao nhiêu? 75 tuổi · 80 tuổi"


def test_an_item_without_options_is_its_stem() -> None:
    assert item_text(replace(item("i", "k", "Điền số:"), options=())) == "Điền số:"
