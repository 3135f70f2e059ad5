"""Shipped packs are a cache of their files: read when a file changes, retired when it goes."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from studyapp.core.errors import ContentError
from studyapp.core.ids import CardId, PackId
from studyapp.core.study.day import unix_ms
from studyapp.services import shipped, shipped_packs
from studyapp.services.library import LibraryService
from studyapp.storage.library import cards, headings
from studyapp.storage.library.enrol_rows import enrol_rows
from tests.storage.library.library_values import NOW, open_library

Refresh = Callable[[], tuple[PackId, ...]]
AT = unix_ms(NOW)
PACK = """
[pack]
id = "{name}"
title = "Nghị quyết {name}"
subject = "Đề tài {name}"
shelf = "Hội nghị thử"
as_of = 2026-11-01

[document]
id = "{name}"
kind = "nghị quyết"
number = "99"
code = "99-NQ/TW"
title = "Về một đề tài để thử"
issued = 2017-10-25
body = "Trung ương"

[[source]]
id = "bao"
publisher = "Báo Thử"
title = "Một bài báo"

[[section]]
id = "muc-tieu"
title = "Mục tiêu"

[[key_point]]
id = "{name}.k"
section = "muc-tieu"
topic = "Tuổi thọ"
text = "Tuổi thọ bình quân khoảng 75 tuổi."
aim = "core"
level = "remember"
sourcing = "one"
sources = [{{ source = "bao" }}]
"""

CARD = """
[[card]]
id = "{id}"
key_point = "{name}.k"
type = "basic"
prompt = "Tuổi thọ bình quân là bao nhiêu?"
answer = "{answer}"
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_library(tmp_path)) as connection:
        yield connection


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    write(folder, "a", a1="75 tuổi", a2="Khoảng 75 tuổi")
    write(folder, "b", b1="75 tuổi")
    return folder


@pytest.fixture
def refresh(library: sqlite3.Connection, content: Path) -> Refresh:
    return lambda: shipped.refresh(library, content, AT)


def write(content: Path, name: str, **answers: str) -> Path:
    path = content / "hoi-nghi" / f"{name}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = [
        PACK.format(name=name),
        *(CARD.format(name=name, id=id, answer=text) for id, text in answers.items()),
    ]
    path.write_text("".join(parts), "utf-8")
    return path


def live(library: sqlite3.Connection, pack: str) -> list[str]:
    return [each.card for each in enrol_rows(library, PackId(pack)) if not each.retired]


def test_the_first_time_every_pack_is_read(refresh: Refresh, library: sqlite3.Connection) -> None:
    assert refresh() == ("a", "b")
    assert live(library, "a") == ["a1", "a2"]
    assert [each.label.id for shelf in LibraryService(library).shelves() for each in shelf.packs] == [
        "a",
        "b",
    ]


def test_files_that_look_as_before_are_not_even_opened(
    refresh: Refresh, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refresh()
    monkeypatch.setattr(shipped_packs, "file_hash", lambda path: pytest.fail(f"opens {path}"))
    assert refresh() == ()


def test_a_file_with_another_time_but_the_same_words_is_not_taken_over_again(
    refresh: Refresh, library: sqlite3.Connection, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refresh()
    os.utime(content / "hoi-nghi" / "a.toml", ns=(1, 1))
    monkeypatch.setattr(shipped_packs, "load_pack", lambda path: pytest.fail(f"reads {path}"))
    assert refresh() == ()
    assert headings.revisions(library) == {"a": 1, "b": 1}


def test_a_file_whose_size_stays_the_same_is_seen_by_its_time(
    refresh: Refresh, library: sqlite3.Connection, content: Path
) -> None:
    refresh()
    path = write(content, "b", b1="57 tuổi")
    os.utime(path, ns=(1, 1))
    assert refresh() == ("b",)
    assert cards.card(library, CardId("b1")).answer == "57 tuổi"


def test_a_start_that_failed_half_way_is_made_good_by_the_next(refresh: Refresh, content: Path) -> None:
    whole = write(content, "b", b1="75 tuổi").read_text("utf-8")
    broken = content / "hoi-nghi" / "b.toml"
    broken.write_text("[pack", "utf-8")
    with pytest.raises(ContentError):
        refresh()
    broken.write_text(whole, "utf-8")
    refresh()
    assert refresh() == ()


def test_a_changed_file_is_read_and_no_other(
    refresh: Refresh, library: sqlite3.Connection, content: Path
) -> None:
    refresh()
    write(content, "a", a2="75", a3="75")
    assert refresh() == ("a",)
    assert live(library, "a") == ["a2", "a3"]
    assert cards.card(library, CardId("a2")).answer == "75"
    assert cards.card(library, CardId("a1")).answer == "75 tuổi"
    assert headings.revisions(library) == {"a": 2, "b": 1}


def test_a_pack_whose_file_is_gone_leaves_the_shelves(
    refresh: Refresh, library: sqlite3.Connection, content: Path
) -> None:
    refresh()
    (content / "hoi-nghi" / "b.toml").unlink()
    assert refresh() == ("b",)
    assert list(headings.revisions(library)) == ["a"]
    assert {hit.pack.id for hit in LibraryService(library).search("tuổi thọ").hits} == {"a"}
    assert cards.card(library, CardId("b1")).answer == "75 tuổi"


def test_a_pack_whose_file_comes_back_is_on_the_shelves_again(
    refresh: Refresh, library: sqlite3.Connection, content: Path
) -> None:
    refresh()
    path = content / "hoi-nghi" / "b.toml"
    kept = path.read_text("utf-8")
    path.unlink()
    refresh()
    path.write_text(kept, "utf-8")
    assert refresh() == ("b",)
    assert live(library, "b") == ["b1"]


def test_a_broken_pack_is_named_and_the_one_before_stays(
    refresh: Refresh, library: sqlite3.Connection, content: Path
) -> None:
    refresh()
    path = write(content, "a")
    path.write_text(path.read_text("utf-8").replace('aim = "core"', 'aim = "no such aim"'), "utf-8")
    with pytest.raises(ContentError) as refused:
        refresh()
    assert refused.value.file == path
    assert live(library, "a") == ["a1", "a2"]


def test_without_content_there_is_nothing_to_do(library: sqlite3.Connection, tmp_path: Path) -> None:
    assert shipped.refresh(library, tmp_path / "nowhere", AT) == ()


def test_a_file_is_remembered_by_its_place_in_the_content(
    refresh: Refresh, library: sqlite3.Connection
) -> None:
    refresh()
    files = library.execute("SELECT file FROM pack ORDER BY file").fetchall()
    assert files == [("hoi-nghi/a.toml",), ("hoi-nghi/b.toml",)]
