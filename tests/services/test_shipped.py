"""Shipped packs are a cache of their files: read when a file changes, retired when it goes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from studyapp.core.errors import ContentError
from studyapp.core.ids import CardId, PackId
from studyapp.services import shipped
from studyapp.services.library import LibraryService
from studyapp.storage.library import cards, packs
from tests.storage.library.library_values import NOW, open_library

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
def service(library: sqlite3.Connection, content: Path) -> LibraryService:
    return LibraryService(library, content, lambda: NOW)


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
    return [each.card for each in cards.card_rows(library, PackId(pack)) if not each.retired]


def test_the_first_time_every_pack_is_read(service: LibraryService, library: sqlite3.Connection) -> None:
    assert service.refresh_shipped() == ("a", "b")
    assert live(library, "a") == ["a1", "a2"]
    assert [each.label.id for shelf in service.shelves() for each in shelf.packs] == ["a", "b"]


def test_files_that_have_not_changed_are_not_read(
    service: LibraryService, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.refresh_shipped()
    monkeypatch.setattr(shipped, "load_pack", lambda path: pytest.fail(f"reads {path}"))
    assert service.refresh_shipped() == ()


def test_a_changed_file_is_read_and_no_other(
    service: LibraryService, library: sqlite3.Connection, content: Path
) -> None:
    service.refresh_shipped()
    write(content, "a", a2="75", a3="75")
    assert service.refresh_shipped() == ("a",)
    assert live(library, "a") == ["a2", "a3"]
    assert cards.card(library, CardId("a2")).answer == "75"
    assert cards.card(library, CardId("a1")).answer == "75 tuổi"
    assert packs.revisions(library) == {"a": 2, "b": 1}


def test_a_pack_whose_file_is_gone_leaves_the_shelves(
    service: LibraryService, library: sqlite3.Connection, content: Path
) -> None:
    service.refresh_shipped()
    (content / "hoi-nghi" / "b.toml").unlink()
    assert service.refresh_shipped() == ("b",)
    assert list(packs.revisions(library)) == ["a"]
    assert {hit.pack.id for hit in service.search("tuổi thọ").hits} == {"a"}
    assert cards.card(library, CardId("b1")).answer == "75 tuổi"


def test_a_pack_whose_file_comes_back_is_on_the_shelves_again(
    service: LibraryService, library: sqlite3.Connection, content: Path
) -> None:
    service.refresh_shipped()
    path = content / "hoi-nghi" / "b.toml"
    kept = path.read_text("utf-8")
    path.unlink()
    service.refresh_shipped()
    path.write_text(kept, "utf-8")
    assert service.refresh_shipped() == ("b",)
    assert live(library, "b") == ["b1"]


def test_a_broken_pack_is_named_and_the_one_before_stays(
    service: LibraryService, library: sqlite3.Connection, content: Path
) -> None:
    service.refresh_shipped()
    path = write(content, "a")
    path.write_text(path.read_text("utf-8").replace('aim = "core"', 'aim = "no such aim"'), "utf-8")
    with pytest.raises(ContentError) as refused:
        service.refresh_shipped()
    assert refused.value.file == path
    assert live(library, "a") == ["a1", "a2"]


def test_without_content_there_is_nothing_to_do(library: sqlite3.Connection, tmp_path: Path) -> None:
    assert LibraryService(library, tmp_path / "nowhere", lambda: NOW).refresh_shipped() == ()


def test_a_file_is_remembered_by_its_place_in_the_content(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    service.refresh_shipped()
    files = library.execute("SELECT file FROM pack ORDER BY file").fetchall()
    assert files == [("hoi-nghi/a.toml",), ("hoi-nghi/b.toml",)]
