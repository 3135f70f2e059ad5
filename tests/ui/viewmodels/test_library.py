"""Thư viện without a window: a bookmark that cannot be kept never keeps a pack from being read."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from studyapp.core.ids import PackId
from studyapp.ui.viewmodels.library import LibraryViewModel
from tests.ui.real_program import RealProgram

PACK = PackId("21-nq-tw-2017")


@pytest.fixture
def model(qapp: QCoreApplication, program: RealProgram) -> LibraryViewModel:
    application, session = program.application, program.session
    return LibraryViewModel(application.library, session.reading, application.authoring, session.study)


@pytest.fixture
def locked(program: RealProgram, tmp_path: Path) -> Iterator[None]:
    """Another program is writing the learner's file."""
    (path,) = (tmp_path / "learners").glob("*.db")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def test_a_pack_opens_where_it_was_left(model: LibraryViewModel) -> None:
    model.open_pack(PACK)
    model.read_section(2)
    model.show_shelves()
    model.continue_reading(PACK)
    assert model.state.section == 2


@pytest.mark.usefixtures("locked")
def test_a_locked_file_is_said_and_the_pack_is_shown_all_the_same(model: LibraryViewModel) -> None:
    model.open_pack(PACK)
    assert model.state.reader is not None
    assert "đang được một cửa sổ" in model.state.problem
