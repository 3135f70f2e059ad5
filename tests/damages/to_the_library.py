"""Harm to `library.db`: the learners lose nothing by any of it."""

import sqlite3
from contextlib import closing
from dataclasses import replace

from studyapp.storage.database import DatabaseKind
from studyapp.ui.viewmodels.recovery import Way
from tests.damages.damage import (
    DAMAGED,
    LIBRARY_DAMAGED,
    LIBRARY_MISSING,
    NEWER,
    Heal,
    Outcome,
    Table,
)
from tests.damages.patient import PAGE, Patient, cut, flip, overwrite, set_version, zero_page

LIBRARY = Table()


@LIBRARY.add("library.db cut in half", LIBRARY_DAMAGED)
def half(patient: Patient) -> None:
    cut(patient.library, patient.library.stat().st_size // 2)


@LIBRARY.add("library.db cut to its header", LIBRARY_DAMAGED)
def header_only(patient: Patient) -> None:
    cut(patient.library, 100)


@LIBRARY.add("library.db emptied", LIBRARY_MISSING)
def emptied(patient: Patient) -> None:
    cut(patient.library, 0)


@LIBRARY.add("library.db gone", LIBRARY_MISSING)
def gone(patient: Patient) -> None:
    patient.library.unlink()


@LIBRARY.add("library.db gone, and no copies", Outcome())
def gone_for_good(patient: Patient) -> None:
    """A first start for the library; the learners are found by their files."""
    patient.library.unlink()
    for copy in patient.copies(patient.library):
        copy.unlink()


@LIBRARY.add("library.db all zeros", LIBRARY_DAMAGED)
def zeros(patient: Patient) -> None:
    patient.library.write_bytes(bytes(patient.library.stat().st_size))


@LIBRARY.add("header of library.db zeroed", LIBRARY_DAMAGED)
def header(patient: Patient) -> None:
    overwrite(patient.library, 0, bytes(100))


@LIBRARY.add("schema text of library.db scribbled over", LIBRARY_DAMAGED)
def schema_text(patient: Patient) -> None:
    overwrite(patient.library, 100, b"\x77" * 3000)


@LIBRARY.add("page of the packs zeroed", LIBRARY_DAMAGED)
def packs(patient: Patient) -> None:
    zero_page(patient.library, "pack")


@LIBRARY.add("page of the search index zeroed", Outcome(daily=DAMAGED))
def search_index(patient: Patient) -> None:
    zero_page(patient.library, "folded_data")


@LIBRARY.add("first letter of library.db flipped", LIBRARY_DAMAGED)
def magic(patient: Patient) -> None:
    flip(patient.library, 0)


@LIBRARY.add("a byte flipped in each page of library.db", LIBRARY_DAMAGED)
def everywhere(patient: Patient) -> None:
    content = bytearray(patient.library.read_bytes())
    for at in range(0, len(content), PAGE):
        content[at + (103 if at == 0 else 0)] ^= 0xFF
    patient.library.write_bytes(content)


@LIBRARY.add("a text file in place of library.db", LIBRARY_DAMAGED)
def text(patient: Patient) -> None:
    patient.library.write_text("Đây không phải là cơ sở dữ liệu. " * 100, "utf-8")


@LIBRARY.add("a learner's file in place of library.db", LIBRARY_DAMAGED)
def learner(patient: Patient) -> None:
    patient.library.write_bytes(patient.an.read_bytes())


@LIBRARY.add("another program's database in place of library.db", LIBRARY_DAMAGED)
def of_others(patient: Patient) -> None:
    patient.library.unlink()
    with closing(sqlite3.connect(patient.library)) as connection:
        connection.execute("CREATE TABLE notes (text)")


@LIBRARY.add("a folder in place of library.db", LIBRARY_MISSING)
def folder(patient: Patient) -> None:
    patient.library.unlink()
    patient.library.mkdir()


@LIBRARY.add("library.db of a newer version", Outcome(NEWER, "library", (Way.RETRY,)))
def newer(patient: Patient) -> Heal:
    set_version(patient.library, 99)
    return lambda: set_version(patient.library, DatabaseKind.LIBRARY.version)


@LIBRARY.add("library.db damaged, and no copies", replace(LIBRARY_DAMAGED, ways=(Way.EMPTY,)))
def no_copies(patient: Patient) -> None:
    half(patient)
    for copy in patient.copies(patient.library):
        copy.unlink()


@LIBRARY.add("library.db damaged, and its newest copy", LIBRARY_DAMAGED)
def newest_copy(patient: Patient) -> None:
    half(patient)
    zero_page(patient.copies(patient.library)[0], "pack")
