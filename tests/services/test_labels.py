"""Labels name a pack, also one that is off the shelves."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.core.ids import PackId
from studyapp.core.library.origin import Origin
from studyapp.services.labels import PackLabel, known_label, label_of
from studyapp.storage.library import packs
from tests.storage.library.library_values import filled, open_library, put

PACK = PackId("21-2017")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_library(tmp_path)) as connection:
        yield connection


def test_a_resolution_is_named_by_code_year_and_subject(library: sqlite3.Connection) -> None:
    put(library, filled())
    assert label_of(library, PACK) == PackLabel(PACK, Origin.SHIPPED, "21-NQ/TW", 2017, "Công tác dân số")


def test_an_article_is_named_by_its_title(library: sqlite3.Connection) -> None:
    pack = replace(filled().pack, origin=Origin.ARTICLE, document=None, subject="Huyện Thử học nghị quyết")
    put(library, replace(filled(), pack=pack))
    assert label_of(library, PACK) == PackLabel(PACK, Origin.ARTICLE, None, None, "Huyện Thử học nghị quyết")


def test_a_pack_off_the_shelves_keeps_its_name(library: sqlite3.Connection) -> None:
    put(library, filled())
    before = label_of(library, PACK)
    packs.retire_pack(library, PACK)
    assert label_of(library, PACK) == before


def test_a_pack_of_another_computer_has_no_label_here(library: sqlite3.Connection) -> None:
    assert known_label(library, PACK) is None
    with pytest.raises(LookupError):
        label_of(library, PACK)
